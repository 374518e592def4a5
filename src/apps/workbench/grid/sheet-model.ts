import { LAST_COLUMN, LAST_ROW, type Area } from "../../../engine";
import type { ShownCell, ShownLook, ShownSheet } from "../../../hosts/shown";
import { axisOf, type Axis } from "./axis";
import { mergeIndex, type MergeIndex } from "./merges";

/** A sheet with what is worked out once for drawing it and moving about in it. */
export interface SheetModel {
  readonly sheet: ShownSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  readonly cellAt: (row: number, column: number) => ShownCell | null;
  /** Of a cell that is not there: what its row or column looks like. */
  readonly lookAt: (row: number, column: number) => ShownLook | null;
}

/** Empty rows and columns beyond the last, to type into. */
const ROWS_BEYOND = 40;
const COLUMNS_BEYOND = 8;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;
/** Frozen parts that take more of the window than this are not frozen: nothing would be left to scroll. */
const MOST_FROZEN = 0.6;

export interface Room {
  readonly width: number;
  readonly height: number;
}

export function sheetModel(sheet: ShownSheet, room: Room): SheetModel {
  const heightOf = (row: number): number => sheet.rowHeights.get(row) ?? sheet.defaultRowHeight;
  const widthOf = (column: number): number => sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
  const rowCount = Math.min(LAST_ROW, Math.max(FEWEST_ROWS, sheet.lastRow + ROWS_BEYOND));
  const columnCount = Math.min(LAST_COLUMN, Math.max(FEWEST_COLUMNS, sheet.lastColumn + COLUMNS_BEYOND));
  const frozenRows = frozenCount(sheet.frozen.rows, heightOf, room.height);
  const frozenColumns = frozenCount(sheet.frozen.columns, widthOf, room.width);
  const cellAt = (row: number, column: number): ShownCell | null => sheet.cells.get(row)?.get(column) ?? null;
  return {
    sheet,
    rows: axisOf(rowCount, frozenRows, heightOf),
    columns: axisOf(columnCount, frozenColumns, widthOf),
    merges: mergeIndex(sheet.merges),
    cellAt,
    lookAt: (row, column) => cellAt(row, column)?.look ?? sheet.rowLooks.get(row) ?? sheet.columnLooks.get(column) ?? null,
  };
}

function frozenCount(count: number, sizeOf: (index: number) => number, room: number): number {
  let size = 0;
  for (let index = 1; index <= count; index++) size += sizeOf(index);
  return size > room * MOST_FROZEN ? 0 : count;
}

/** Pixels of an area of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ rows, columns }: SheetModel, area: Area): Box {
  const bottom = Math.min(area.bottom, rows.count);
  const right = Math.min(area.right, columns.count);
  const top = rows.startOf(area.top);
  const left = columns.startOf(area.left);
  return {
    left,
    top,
    width: Math.max(0, columns.startOf(right) + columns.sizeOf(right) - left),
    height: Math.max(0, rows.startOf(bottom) + rows.sizeOf(bottom) - top),
  };
}

/** The cell with all that is merged with it. */
export function wholeCell({ merges }: SheetModel, row: number, column: number): Area {
  return merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** Columns over which a text may flow. */
export const FARTHEST = 40;

/** How far a text that does not wrap may flow over empty neighbours, in columns to the left and to the right. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

export function spillOf(model: SheetModel, row: number, column: number, cell: ShownCell): Spill {
  const { horizontal, isWrapped } = cell.look;
  const flows = cell.kind === "text" && isWrapped !== true && cell.text !== "" && horizontal !== "fill" && horizontal !== "justify";
  if (!flows || model.merges.at(row, column) !== null) return { left: 0, right: 0 };
  const free = (step: 1 | -1): number => {
    let count = 0;
    for (let at = column + step; count < FARTHEST && at >= 1 && at <= model.columns.count; at += step, count++) {
      if ((model.cellAt(row, at)?.text ?? "") !== "" || model.merges.at(row, at) !== null) break;
    }
    return count;
  };
  return {
    left: horizontal === "right" || horizontal === "center" ? free(-1) : 0,
    right: horizontal === "right" ? 0 : free(1),
  };
}
