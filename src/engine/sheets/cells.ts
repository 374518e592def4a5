import type { Area } from "../workbook/address";
import type { Day } from "../workbook/workbook";
import { cutText, LONGEST_CELL_TEXT } from "./cut-text";
import type { OwnCell, OwnRow, OwnStyle, OwnValue } from "./own-sheet";

export const EMPTY: OwnValue = { kind: "empty" };

export function textOf(text: string | null | undefined): OwnValue {
  if (text === null || text === undefined || text === "") return EMPTY;
  return { kind: "text", text: cutText(text, LONGEST_CELL_TEXT) };
}

export function numberOf(number: number | null | undefined): OwnValue {
  return number === null || number === undefined || !Number.isFinite(number) ? EMPTY : { kind: "number", number };
}

/** A day that no workbook can hold as a date (before 1900) stays a text. */
export function dayOf(day: Day | null | undefined): OwnValue {
  if (day === null || day === undefined) return EMPTY;
  return /^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(day) ? { kind: "day", day } : { kind: "text", text: day };
}

export function formulaOf(formula: string, cached: string | number | null): OwnValue {
  return { kind: "formula", formula, cached };
}

export function cellOf(column: number, value: OwnValue, style: OwnStyle): OwnCell {
  return { column, value, style };
}

/** The cells of a table's row while nothing stands in it; rows share those that stay empty. */
export function blankCells<C extends string>(columns: readonly C[], styleOf: (column: C) => OwnStyle): readonly OwnCell[] {
  return columns.map((column, index) => cellOf(index + 1, EMPTY, styleOf(column)));
}

export function filledCells(blank: readonly OwnCell[], valueAt: (index: number) => OwnValue): readonly OwnCell[] {
  return blank.map((cell, index) => {
    const value = valueAt(index);
    return value.kind === "empty" ? cell : cellOf(cell.column, value, cell.style);
  });
}

export function rowOf(row: number, cells: readonly OwnCell[], height: number | null = null): OwnRow {
  return { row, height, cells };
}

/** A value over several columns of one row: the cells behind it are there too, so that lines and fills go all the way. */
export function spanOf(left: number, right: number, value: OwnValue, style: OwnStyle): readonly OwnCell[] {
  const cells: OwnCell[] = [];
  for (let column = left; column <= right; column++) cells.push(cellOf(column, column === left ? value : EMPTY, style));
  return cells;
}

export function areaOf(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** A text as it stands inside a formula. For words of our own. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The name of a sheet as it stands before "!" in a formula. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
