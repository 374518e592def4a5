/** The catalogue's face: the circulars we know, and those that a user brings. */
export { builtInCatalogue } from "./built-in";
export { SOURCES } from "./circulars";
export { corrected, type Correction } from "./correction";
export { parseCatalogue, CATALOGUE_FAULTS, type CatalogueFault } from "./parse-catalogue";
