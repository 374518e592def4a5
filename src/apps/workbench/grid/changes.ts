import { LAST_COLUMN, LAST_ROW, LONGEST_CELL_TEXT, type Area } from "../../../engine";
import type { GridSelection, TypedCell } from "./props";
import type { PastedTable } from "./pasted";
import { usedPart } from "./selection";
import type { SheetModel } from "./sheet-model";

/** Only what would really change. */
function differing(model: SheetModel, cells: readonly TypedCell[]): readonly TypedCell[] {
  return cells.filter(({ row, column, text }) => (model.cellAt(row, column)?.typed ?? "") !== text);
}

/** More than a cell of Excel can hold. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_CELL_TEXT;
}

export function cleared(model: SheetModel, area: Area): readonly TypedCell[] {
  const { top, bottom, left, right } = usedPart(model, area);
  const cells: TypedCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const [column, { kind }] of model.sheet.cells.get(row) ?? []) {
      if (kind !== "empty" && column >= left && column <= right) cells.push({ row, column, text: "" });
    }
  }
  return cells;
}

/** Why nothing can be pasted there. */
type Unplaced = "merged-target" | "outside" | "too-long";
export type Placed = { readonly changes: readonly TypedCell[]; readonly area: Area } | Unplaced;

/** A pasted table from the selection's upper left cell on, all of it or nothing; one single value fills all that is selected. */
export function placed(model: SheetModel, { area }: GridSelection, table: PastedTable): Placed {
  if (table.some((line) => line.some((text) => isTooLong(text ?? "")))) return "too-long";
  const across = table.reduce((most, line) => Math.max(most, line.length), 0);
  if (area.top + table.length - 1 > LAST_ROW || area.left + across - 1 > LAST_COLUMN) return "outside";
  const only = table.length === 1 && table[0]?.length === 1 ? (table[0][0] ?? "") : null;
  if (only !== null) return filled(model, area, only);
  const cells: TypedCell[] = [];
  let right = area.left;
  for (const [down, line] of table.entries()) {
    for (const [across, value] of line.entries()) {
      const place = { row: area.top + down, column: area.left + across };
      const text = value ?? "";
      if (isCovered(model, place.row, place.column)) {
        // A value under a merged cell would be there and never be seen.
        if (text !== "") return "merged-target";
        continue;
      }
      cells.push({ ...place, text });
      right = Math.max(right, place.column);
    }
  }
  return { changes: differing(model, cells), area: { top: area.top, left: area.left, bottom: area.top + table.length - 1, right } };
}

function filled(model: SheetModel, area: Area, text: string): Placed {
  const used = { ...usedPart(model, area) };
  const isWhole = area.bottom === model.rows.count || area.right === model.columns.count;
  const { top, bottom, left, right } = isWhole ? used : area;
  const cells: TypedCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (!isCovered(model, row, column)) cells.push({ row, column, text });
  }
  return { changes: differing(model, cells), area };
}

function isCovered({ merges }: SheetModel, row: number, column: number): boolean {
  const merge = merges.at(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}
