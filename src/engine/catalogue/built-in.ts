import type { Circular } from "./circular";
import { amendments22of2024, circular17of2018, circular18of2018, circular19of2018, circular57of2026 } from "./circulars";

/** The circulars we know, in the order of CIRCULAR_IDS. Typed by the compiler and held to the schema by the tests, not at every start. */
export const builtInCatalogue: readonly Circular[] = [circular17of2018, circular18of2018, circular19of2018, circular57of2026].map(amended);

function amended(circular: Circular): Circular {
  const amendment = amendments22of2024.get(circular.id);
  return amendment === undefined ? circular : { ...circular, amendments: [...circular.amendments, amendment] };
}
