import type { Area } from "./address";

/** A calendar day, "2024-09-01". */
export type Day = string;

/**
 * What a cell holds. Kinds are never blurred: an error is not a text, an empty cell is absent and not "".
 * `format` is Excel's number format code where the cell has one other than General: a number 1.1 under "0.00" is shown "1.10".
 */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "date"; readonly day: Day; readonly format: string }
  | { readonly kind: "error"; readonly code: string };

export interface Cell {
  readonly column: number;
  readonly value: CellValue;
  /** True where a formula made the value (its cached value is `value`). */
  readonly isFormula: boolean;
}

export interface Row {
  readonly row: number;
  readonly isHidden: boolean;
  /** Only cells with content, by column. */
  readonly cells: readonly Cell[];
}

/** Sheets of which a workbook has one each. */
export const SINGLE_SHEET_IDS = [
  "plan",
  "self-assessment",
  "progress",
  "overview",
  "profile",
  "tally",
  "findings",
  "plan-paper",
  "level-paper",
  "conflicts",
  "base",
] as const;
export type SingleSheetId = (typeof SINGLE_SHEET_IDS)[number];

/** A report by its period and form, "report:2025-Q1:8-cot". */
export type ReportSheetId = `report:${string}`;

/** An approved report, never touched again: the report's period and form and the day, "frozen:2025-Q1:8-cot:2025-04-05". */
export type FrozenSheetId = `frozen:${string}`;

/** A sheet of the workbook that sums up many schools, "batch:schools": ours, but in no school's workbook. */
export type BatchSheetId = `batch:${string}`;

/** A copy that a person made of a sheet of ours bears no mark: the engine knows it by its content. */
export type CopyId = "copy";

/** The sheets we own; `null` for a sheet of the user. */
export type OwnSheetId = SingleSheetId | ReportSheetId | FrozenSheetId | CopyId | BatchSheetId;

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly own: OwnSheetId | null;
  /** Only rows with content, by number. */
  readonly rows: readonly Row[];
  /** Ranges, never expanded: a merge may span whole columns. */
  readonly merges: readonly Area[];
}

export interface Workbook {
  readonly name: string;
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly Sheet[];
}

export function textValue(text: string): CellValue {
  return { kind: "text", text };
}

export function numberValue(number: number, format: string | null = null): CellValue {
  return { kind: "number", number, format };
}

export function dateValue(day: Day, format = "dd/mm/yyyy"): CellValue {
  return { kind: "date", day, format };
}
