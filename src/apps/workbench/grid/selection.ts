import { type Area, areaOfCell, unionOf } from "../../../engine";
import { touches } from "./merges";
import type { CellPlace, GridSelection } from "./props";
import { wholeCell, type SheetModel } from "./sheet-model";

export function selectionAt({ row, column }: CellPlace): GridSelection {
  return { active: { row, column }, area: areaOfCell(row, column) };
}

/** The cell, or the merged cell it lies in. */
export function selectionOf(model: SheetModel, { row, column }: CellPlace): GridSelection {
  const area = wholeCell(model, row, column);
  return { active: { row: area.top, column: area.left }, area };
}

/** From the active cell to another, whole merged cells included. */
export function selectionTo(model: SheetModel, { active }: GridSelection, end: CellPlace): GridSelection {
  const area = unionOf(wholeCell(model, active.row, active.column), areaOfCell(end.row, end.column));
  return { active, area: withWholeMerges(model, area) };
}

/** Merged cells belong to a selection whole or not at all; one may bring in the next. */
export function withWholeMerges({ merges }: SheetModel, area: Area): Area {
  let whole = area;
  for (let turn = 0; turn < 50; turn++) {
    const next = merges
      .within(whole)
      .filter((merge) => touches(merge, whole))
      .reduce(unionOf, whole);
    if (isSame(next, whole)) break;
    whole = next;
  }
  return whole;
}

/** The corner that moves when a selection is stretched: the one away from the active cell. */
export function farCorner({ active, area }: GridSelection): CellPlace {
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

export function wholeRows(model: SheetModel, from: number, to: number): GridSelection {
  const area = { top: Math.min(from, to), bottom: Math.max(from, to), left: 1, right: model.columns.count };
  return { active: { row: from, column: 1 }, area };
}

export function wholeColumns(model: SheetModel, from: number, to: number): GridSelection {
  const area = { top: 1, bottom: model.rows.count, left: Math.min(from, to), right: Math.max(from, to) };
  return { active: { row: 1, column: from }, area };
}

export function wholeSheet(model: SheetModel): GridSelection {
  return { active: { row: 1, column: 1 }, area: { top: 1, left: 1, bottom: model.rows.count, right: model.columns.count } };
}

export function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function holdsPlace(area: Area, { row, column }: CellPlace): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Cells of an area as far as the sheet has content, so that a whole column is no million of cells. */
export function usedPart({ sheet }: SheetModel, area: Area): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, sheet.lastRow)),
    right: Math.max(area.left, Math.min(area.right, sheet.lastColumn)),
  };
}
