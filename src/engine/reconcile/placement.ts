import type { OwnRow, OwnSheet } from "../sheets/own-sheet";
import type { Area } from "../workbook/address";
import type { Aligned } from "./align";
import type { KeyedRow } from "./keyed-rows";
import type { Placement } from "./place-formula";
import type { PlacedRows } from "./place-rows";

/** Where the rows and columns of the layout stand in the end. */
export function placementIn(aligned: Aligned, placed: PlacedRows): Placement {
  const rows = new Map<number, number>();
  for (const { key, row } of aligned.rows) {
    const at = placed.rowOfKey.get(key);
    if (at !== undefined) rows.set(row.row, at);
  }
  const rowOf = (row: number): number => {
    // A row that the layout leaves empty stands as far below the one above it as it should.
    for (let above = row; above > 0; above--) {
      const at = rows.get(above);
      if (at !== undefined) return at + row - above;
    }
    return row;
  };
  const spanOf = (top: number, bottom: number): readonly [number, number] => {
    let [first, last] = [Infinity, 0];
    for (let row = top; row <= bottom; row++) {
      const at = rows.get(row);
      if (at === undefined) continue;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return last === 0 ? [rowOf(top), rowOf(bottom)] : [first, last];
  };
  return { rowOf, spanOf, columnOf: (column) => aligned.columns[column - 1] ?? column };
}

/** The layout's area where its cells stand in the end; null where its first or last column is gone. */
export function placedArea({ columns }: Aligned, { spanOf }: Placement, { top, left, bottom, right }: Area): Area | null {
  const ends = columns.slice(left - 1, right).filter((column) => column !== null);
  if (ends.length === 0) return null;
  const [first, last] = spanOf(top, bottom);
  return { top: first, left: Math.min(...ends), bottom: last, right: Math.max(...ends) };
}

/** The row as it goes in: its cells in the columns where those stand. */
export function placedRow({ columns }: Aligned, { row }: KeyedRow, at: number): OwnRow {
  const cells = row.cells.flatMap((cell) => {
    const column = columns[cell.column - 1];
    return column === null || column === undefined ? [] : [{ ...cell, column }];
  });
  return { ...row, row: at, cells: cells.sort((a, b) => a.column - b.column) };
}

/** Merges of the layout that lie within the row alone. */
export function placedMerges(
  aligned: Aligned,
  merges: ReadonlyMap<number, readonly Area[]>,
  { row }: KeyedRow,
  at: number,
): readonly Area[] {
  return (merges.get(row.row) ?? []).flatMap(({ left, right }) => {
    const [first, last] = [aligned.columns[left - 1], aligned.columns[right - 1]];
    return first == null || last == null || last <= first ? [] : [{ top: at, left: first, bottom: at, right: last }];
  });
}

export function flatMerges({ merges }: OwnSheet): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) if (area.top === area.bottom) byRow.set(area.top, [...(byRow.get(area.top) ?? []), area]);
  return byRow;
}
