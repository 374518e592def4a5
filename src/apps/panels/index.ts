/** The panels' face: what the task pane and the workbench wire. */
export { FaultBoundary } from "./fault-boundary";
export { Panels } from "./panels";
export type { ThemeName } from "./look/themes";
export { paneOf, type Pane, type PaneCommands } from "./state/pane";
export { loadEngine } from "./state/load-engine";
export type { Jobs, JobsMaker, JobState } from "./state/jobs";
export type { Happening } from "./state/reduce";
export type { Keeper, Surroundings } from "./state/surroundings";
