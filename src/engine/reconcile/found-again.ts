import type { Sheet } from "../workbook/workbook";
import type { BaseColumn, BaseRow, BaseSheet } from "./base";
import { type ColumnMatches, matchColumns, type NamedRow } from "./match-columns";
import { matchRows, type RowMatches } from "./match-rows";
import { type Standing, standingOf } from "./standing";

/** What we last wrote on a sheet, with where it stands by now. */
export interface FoundAgain {
  readonly standing: Standing;
  /** Of every row of the base: its row now; null where it stands no more. */
  readonly rows: readonly { readonly written: BaseRow; readonly row: number | null }[];
  /** Of every column of the base: its column now; null where it stands no more. */
  readonly columns: ColumnMatches;
}

/** `known`: rows, by their key, of which it is known where they stand. */
export function foundAgain(base: BaseSheet, sheet: Sheet, known: ReadonlyMap<string, number> = new Map()): FoundAgain {
  const standing = standingOf(sheet);
  const written = base.rows.flatMap((row) => (row.row === null ? [] : [{ ...row, row: row.row }]));
  const places = new Map(written.flatMap(({ key }, index) => (known.has(key) ? [[index, known.get(key) as number] as const] : [])));
  const { matches, columns } = matched(base.columns, written, standing, places);
  let next = 0;
  const rows = base.rows.map((row) => ({ written: row, row: row.row === null ? null : (matches[next++] ?? null) }));
  return { standing, rows, columns };
}

interface Matched {
  readonly matches: RowMatches;
  readonly columns: ColumnMatches;
}

/** What was written in a column that is gone says nothing about which row is which: where that is first seen, rows are matched once more. */
function matched(
  columns: readonly BaseColumn[],
  written: readonly NamedRow[],
  standing: Standing,
  known: ReadonlyMap<number, number>,
): Matched {
  const isThere = (place: number): boolean => (columns[place]?.column ?? null) !== null;
  const rows = columns.every(({ column }) => column !== null)
    ? written
    : written.map((row) => ({ ...row, cells: row.cells.filter((_, place) => isThere(place)) }));
  const matches = matchRows(rows, standing, known);
  const found = matchColumns(columns, written, matches, standing);
  const left = columns.map((column, place) => ({ ...column, column: found[place] === null ? null : column.column }));
  return left.some(({ column }, place) => column === null && isThere(place))
    ? matched(left, written, standing, known)
    : { matches, columns: found };
}
