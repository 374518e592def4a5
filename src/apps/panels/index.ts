/** The panels' face: what the task pane and the workbench wire. */
export { FaultBoundary } from "./fault-boundary";
export { Panels } from "./panels";
export type { ThemeName } from "./look/themes";
export { paneOf, type Pane, type PaneCommands } from "./state/pane";
export { loadEngine } from "./state/load-engine";
export { JOB_KINDS, type Jobs, type JobsMaker, type JobState } from "./state/jobs";
export type { Happening } from "./state/reduce";
export type { Keeper, Surroundings } from "./state/surroundings";
