import type { Day } from "../workbook/workbook";
import type { SkipReason } from "./batch-outcome";

export const BATCH_SHEETS = ["schools", "levels", "kinds", "unread"] as const;
export type BatchSheet = (typeof BATCH_SHEETS)[number];

export const SCHOOL_COLUMNS = [
  "number",
  "school",
  "authority",
  "circular",
  "schoolYear",
  "actions",
  "overallLevel",
  "nextLevel",
  "error",
  "warning",
  "note",
  "overdue",
  "planned",
  "spent",
  "file",
] as const;
export type SchoolColumn = (typeof SCHOOL_COLUMNS)[number];

/** Every word on the sheets over many schools. */
export interface BatchWords {
  /** Of the tabs: at most 31 characters. */
  readonly names: Readonly<Record<BatchSheet, string>>;
  readonly titles: Readonly<Record<BatchSheet, string>>;
  /** The line under every title. */
  readonly subject: (schools: number, without: number, today: Day) => string;
  readonly help: Readonly<Record<BatchSheet, string>>;
  readonly columns: Readonly<Record<SchoolColumn, string>>;
  /** Head of the columns that say how many criteria meet a level. */
  readonly metOf: (level: number) => string;
  /** "17/2018" → "Thông tư 17/2018". */
  readonly circular: (id: string) => string;
  /** Plain words: they stand inside formulas. 0 is below Mức 1. */
  readonly schoolLevel: (level: number | null) => string;
  /** "Mức 2: 1.5, 3.2". */
  readonly blocked: (level: number, codes: readonly string[]) => string;
  /** A school whose document does not name it, by the name of its file. */
  readonly unnamed: (file: string) => string;
  readonly total: string;
  readonly noSchools: string;
  readonly perLevel: { readonly title: string; readonly level: string; readonly schools: string; readonly share: string };
  readonly levels: {
    readonly wholeSchool: string;
    readonly sum: (circular: string, schools: number) => string;
    readonly share: string;
    readonly group: (circular: string, schools: number) => string;
  };
  readonly kinds: {
    readonly list: string;
    readonly kind: string;
    readonly severity: string;
    readonly schools: string;
    readonly count: string;
    readonly none: string;
  };
  readonly unread: {
    readonly outcome: string;
    readonly reason: string;
    readonly unread: string;
    readonly skipped: string;
    readonly none: string;
  };
  readonly skipped: Readonly<Record<SkipReason, string>>;
}
