import type { CellPlace } from "./props";
import { wholeCell, type SheetModel } from "./sheet-model";

export interface Direction {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

export const UP: Direction = { rows: -1, columns: 0 };
export const DOWN: Direction = { rows: 1, columns: 0 };
export const LEFT: Direction = { rows: 0, columns: -1 };
export const RIGHT: Direction = { rows: 0, columns: 1 };

/** The next cell that is seen, beyond the merged cell one stands in; the same place at the edge. */
export function stepped(model: SheetModel, from: CellPlace, { rows, columns }: Direction): CellPlace {
  const whole = wholeCell(model, from.row, from.column);
  let row = rows > 0 ? Math.min(whole.bottom, model.rows.count) : rows < 0 ? whole.top : from.row;
  let column = columns > 0 ? Math.min(whole.right, model.columns.count) : columns < 0 ? whole.left : from.column;
  do {
    row += rows;
    column += columns;
    if (row < 1 || row > model.rows.count || column < 1 || column > model.columns.count) return from;
  } while (model.rows.sizeOf(row) === 0 || model.columns.sizeOf(column) === 0);
  return { row, column };
}

/** As Ctrl and an arrow: to the end of the run of filled cells, or over the empty ones to the next filled. */
export function jumped(model: SheetModel, from: CellPlace, direction: Direction): CellPlace {
  const isFilled = (place: CellPlace): boolean => (model.cellAt(place.row, place.column)?.kind ?? "empty") !== "empty";
  const first = stepped(model, from, direction);
  const staysFilled = isFilled(from) && isFilled(first);
  let at = first;
  for (;;) {
    const next = stepped(model, at, direction);
    if (next === at) return at;
    if (staysFilled ? !isFilled(next) : isFilled(at)) return at;
    // Nothing is filled beyond the used part: straight to the edge.
    const isBeyond = at.row > model.sheet.lastRow || at.column > model.sheet.lastColumn;
    if (isBeyond && direction.rows + direction.columns > 0) return edge(model, at, direction);
    at = next;
  }
}

function edge(model: SheetModel, { row, column }: CellPlace, { rows, columns }: Direction): CellPlace {
  return { row: rows > 0 ? model.rows.count : row, column: columns > 0 ? model.columns.count : column };
}

/** A window's height further. */
export function paged(model: SheetModel, from: CellPlace, isDown: boolean, room: number): CellPlace {
  const { rows } = model;
  const pixel = rows.startOf(from.row) + (isDown ? room : -room);
  const row = rows.at(Math.max(0, Math.min(pixel, rows.total - 1)));
  return { row: row === from.row ? stepped(model, from, isDown ? DOWN : UP).row : row, column: from.column };
}

export function lastUsed({ sheet }: SheetModel): CellPlace {
  return { row: Math.max(1, sheet.lastRow), column: Math.max(1, sheet.lastColumn) };
}

/** The last filled cell of the row. */
export function rowEnd({ sheet }: SheetModel, row: number): CellPlace {
  let last = 1;
  for (const [column, { kind }] of sheet.cells.get(row) ?? []) if (kind !== "empty" && column > last) last = column;
  return { row, column: last };
}
