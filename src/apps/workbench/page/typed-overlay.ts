import type { ShownCell, ShownSheet, ShownWorkbook } from "../../../hosts/shown";
import type { TypedCell } from "../post/messages";

/** The workbook with what was typed, as it stands until the worker has read the new file: typing never waits. */
export function withTyped(shown: ShownWorkbook, name: string, changes: readonly TypedCell[]): ShownWorkbook {
  return { ...shown, sheets: shown.sheets.map((sheet) => (sheet.name === name ? sheetWith(sheet, changes) : sheet)) };
}

function sheetWith(sheet: ShownSheet, changes: readonly TypedCell[]): ShownSheet {
  const cells = new Map(sheet.cells);
  const fresh = new Set<number>();
  for (const { row, column, text } of changes) {
    const line = new Map(cells.get(row));
    const old = line.get(column);
    line.set(column, cellWith(old, text));
    cells.set(row, line);
    fresh.add(row);
  }
  return {
    ...sheet,
    cells,
    lastRow: Math.max(sheet.lastRow, ...fresh),
    lastColumn: changes.reduce((last, { column }) => Math.max(last, column), sheet.lastColumn),
  };
}

function cellWith(old: ShownCell | undefined, text: string): ShownCell {
  const rest = { look: old?.look ?? {}, isFormula: false };
  return { ...rest, text, typed: text, kind: text === "" ? "empty" : "text" };
}
