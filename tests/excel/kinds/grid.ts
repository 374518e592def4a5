import { invalidArgument, unknownMember, WRONG_SHAPE } from "../api-error";
import { columnCountOf, isUnbounded, rowCountOf } from "../model/address";
import { cellAt, coveringMerge, eachKeptCell, lookAt, putCell } from "../model/cells";
import { entered, LONGEST_TEXT } from "../model/enter";
import type { Look } from "../model/look";
import type { Cell, Scalar } from "../model/workbook";
import { mustBeUnlocked } from "./permissions";
import type { Cells } from "./subjects";

/** More cells than this are not read: `values` and the like are null, without an error. */
export const MOST_CELLS = 5_000_000;

/** One fact of every cell, row by row; null for whole columns and rows, and for too many cells. */
export function gridOf<V>({ sheet, area }: Cells, fact: (cell: Cell, row: number, column: number) => V): V[][] | null {
  if (isUnbounded(area) || rowCountOf(area) * columnCountOf(area) > MOST_CELLS) return null;
  const grid: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const facts: V[] = [];
    for (let column = area.left; column <= area.right; column++) facts.push(fact(cellAt(sheet, row, column), row, column));
    grid.push(facts);
  }
  return grid;
}

/** The fact if all cells share it, else null. Of whole columns and rows, the cells that are kept and the rest as one. */
export function sharedFact<V>({ sheet, area }: Cells, fact: (look: Look) => V): V | null {
  const seen = new Set<V>();
  if (isUnbounded(area)) {
    seen.add(fact(lookAt(sheet, area.bottom, area.right)));
    eachKeptCell(sheet, area, (cell) => seen.add(fact(cell.look)));
  } else {
    for (let row = area.top; row <= area.bottom && seen.size < 2; row++) {
      for (let column = area.left; column <= area.right; column++) seen.add(fact(lookAt(sheet, row, column)));
    }
  }
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}

export function mustFit({ area }: Cells, rows: number, columns: number): void {
  if (rows !== rowCountOf(area) || columns !== columnCountOf(area)) throw invalidArgument(WRONG_SHAPE);
}

/**
 * Excel's rule of assignment: a scalar or an array of one fills the range, any other array has exactly its shape, null inside an array
 * leaves the cell as it is, null alone is refused.
 */
export function eachAssigned({ sheet, area }: Cells, value: unknown, assign: (value: Scalar, row: number, column: number) => void): void {
  const filling = fillingOf(value);
  if (filling !== undefined) {
    if (filling === null) return;
    if (isUnbounded(area)) throw unknownMember(`a value for a whole column or row of ${sheet.name}`);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) assign(filling, row, column);
    return;
  }
  const rows = value as readonly unknown[];
  if (rows.length !== rowCountOf(area)) throw invalidArgument(WRONG_SHAPE);
  for (const cells of rows) if (!Array.isArray(cells) || cells.length !== columnCountOf(area)) throw invalidArgument(WRONG_SHAPE);
  for (const [i, cells] of (rows as readonly (readonly unknown[])[]).entries()) {
    for (const [j, one] of cells.entries()) {
      if (one === null || one === undefined) continue;
      assign(scalarOf(one), area.top + i, area.left + j);
    }
  }
}

/** The one value that fills a range; undefined for an array of another size. */
function fillingOf(value: unknown): Scalar | null | undefined {
  if (value === null || value === undefined) throw invalidArgument();
  if (!Array.isArray(value)) return scalarOf(value);
  const [only] = value as readonly unknown[];
  if (value.length !== 1 || !Array.isArray(only) || only.length !== 1) return undefined;
  return only[0] === null ? null : scalarOf(only[0]);
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (typeof value !== "string" || value.length > LONGEST_TEXT) throw invalidArgument();
  return value;
}

/** Values and formulas alike: each is read as if typed into its cell. Under a merge only its first cell takes anything. */
export function enter(cells: Cells, value: unknown): void {
  const { sheet, area } = cells;
  mustBeUnlocked(sheet, area);
  eachAssigned(cells, value, (one, row, column) => {
    if (sheet.merges.length > 0 && coveringMerge(sheet, row, column) !== null) return;
    putCell(sheet, row, column, entered(cellAt(sheet, row, column), one, sheet.workbook));
  });
}
