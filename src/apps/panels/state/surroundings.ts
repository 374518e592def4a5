import type { Day } from "../../../engine";
import type { Host } from "../../../hosts/host";

/** Texts kept by key. One lives in the workbook and travels with it, the other belongs to the person. */
export interface Keeper {
  readonly read: (key: string) => Promise<string | null>;
  readonly write: (key: string, text: string) => Promise<void>;
}

/** Everything the panels need from outside; the app that wires them brings it. */
export interface Surroundings {
  readonly host: Host;
  readonly inWorkbook: Keeper;
  readonly ofPerson: Keeper;
  readonly today: () => Day;
  /** Lets the screen be drawn and clicks arrive between two stages of long work. */
  readonly pause: () => Promise<void>;
  /** Calls back after the user has changed the workbook; gives the way to stop it. */
  readonly watch?: (changed: () => void) => () => void;
  /** Opens a sample workbook beside this one. */
  readonly openSample?: () => Promise<void>;
  /** The language of Office or the system; what the person chose goes before it. */
  readonly language: "vi" | "en";
}
