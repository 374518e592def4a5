import type { Field, Table } from "../book/book";
import { areaOfCell, type Area, type Place } from "../workbook/address";

export function placeOf(sheet: string, area: Area): Place {
  return { sheet, area };
}

/** The cell of a row under a column: where a missing value belongs. */
export function cellOfRow(sheet: string, row: Area, column: number): Place {
  return { sheet, area: areaOfCell(row.top, column) };
}

/** The first cell of an area: a place to look at when the whole area is meant. */
export function firstCellOf(sheet: string, area: Area): Place {
  return { sheet, area: areaOfCell(area.top, area.left) };
}

/** The words a field holds, as the cell has them where they stand in one cell. */
export function wordsOf(field: Field): string {
  return field.area.top === field.area.bottom ? field.raw.trim() : field.text;
}

/** The column that holds a field; null where the table has none. */
export function columnOf<F>(table: Table | undefined, field: F): { readonly column: number; readonly header: string | null } | null {
  return table?.columns.find((column) => column.field === field) ?? null;
}
