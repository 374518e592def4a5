import type { Edit, Workbook } from "../engine";

/** What every host can do. `hosts/<name>/index.ts` exports one function that makes it. */
export interface Host {
  readonly name: "xlsx" | "memory" | "excel";
  /** @throws HostFailure where the surroundings do not allow it (bad file, locked, busy). */
  readonly read: () => Promise<Workbook>;
  /** All edits or none. @throws HostFailure */
  readonly apply: (edits: readonly Edit[]) => Promise<void>;
  /** Brings a cell before the user's eyes; a host without eyes does nothing. */
  readonly show: (sheet: string, address: string) => Promise<void>;
}
