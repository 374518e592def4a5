import type { ModelSheet } from "../model/workbook";

/** Points of a column and a row nobody touched (Calibri 11). */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export function widthOfColumn(sheet: ModelSheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}

export function heightOfRow(sheet: ModelSheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
}

export function columnLeft(sheet: ModelSheet, column: number): number {
  return before(sheet.columnWidths, sheet.hiddenColumns, column, STANDARD_WIDTH);
}

export function rowTop(sheet: ModelSheet, row: number): number {
  return before(sheet.rowHeights, sheet.hiddenRows, row, STANDARD_HEIGHT);
}

/** Only places with a size of their own are looked at, so that the last row costs as little as the first. */
function before(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, place: number, standard: number): number {
  let total = (place - 1) * standard;
  for (const [at, size] of sizes) if (at < place && !hidden.has(at)) total += size - standard;
  for (const at of hidden) if (at < place) total -= standard;
  return total;
}
