/** The panels' face: what the task pane and the workbench wire. */
export { Panels } from "./panels";
export type { ThemeName } from "./look/themes";
export { paneOf, type Pane, type PaneCommands } from "./state/pane";
export type { Keeper, Surroundings } from "./state/surroundings";
