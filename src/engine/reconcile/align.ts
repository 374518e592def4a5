import type { OwnSheet } from "../sheets/own-sheet";
import type { Sheet } from "../workbook/workbook";
import type { BaseRow, BaseSheet } from "./base";
import { conflictId, type Decision } from "./conflict";
import { NOTHING } from "./fingerprint";
import { columnKeysOf, type KeyedRow, keyedRows } from "./keyed-rows";
import { type ColumnMatches, matchColumns } from "./match-columns";
import { matchRows, type WrittenRow } from "./match-rows";
import { type Standing, standingOf } from "./standing";

/** What we last wrote, what stands and what is laid out, laid side by side. Rows and columns are numbered as they stand now. */
export interface Aligned {
  readonly own: OwnSheet;
  readonly standing: Standing;
  readonly base: BaseSheet;
  /** False where what we last wrote is not known: then whatever stands may be a person's. */
  readonly isBaseKnown: boolean;
  readonly columnKeys: readonly string[];
  readonly rows: readonly KeyedRow[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly baseByKey: ReadonlyMap<string, BaseRow>;
  /** Key of a base row → its row; null where a person deleted it. */
  readonly rowOfKey: ReadonlyMap<string, number | null>;
  /** For each laid-out column its column; null where a person deleted it. */
  readonly columns: readonly (number | null)[];
  /** For each laid-out column its place in a base row; -1 where it is new. */
  readonly baseColumns: readonly number[];
  /** Columns of the base that are laid out no more, as [place in a base row, column]. */
  readonly goneColumns: readonly (readonly [number, number])[];
}

export function alignSheet(own: OwnSheet, sheet: Sheet, base: BaseSheet | null, decisions: ReadonlyMap<string, Decision>): Aligned {
  const columnKeys = columnKeysOf(own);
  const rows = keyedRows(own, columnKeys.length);
  const standing = standingOf(sheet);
  const known = base ?? asIfWritten(own, columnKeys, rows);
  const written = known.rows.flatMap(({ row, cells }): readonly WrittenRow[] => (row === null ? [] : [{ row, cells }]));
  const readAt = new Map(rows.flatMap(({ key, row }) => (row.readAt === undefined ? [] : [[key, row.readAt] as const])));
  const present = known.rows.filter(({ row }) => row !== null);
  const rowMatches = matchRows(
    written,
    standing,
    new Map(present.flatMap(({ key }, index) => (readAt.has(key) ? [[index, readAt.get(key) as number] as const] : []))),
  );
  const columnMatches = allColumns(known, written, rowMatches, standing);
  const places = new Map(known.columns.map(({ key }, place) => [key, place]));
  const baseColumns = columnKeys.map((key) => places.get(key) ?? -1);
  let free = Math.max(standing.lastColumn, ...known.columns.map(({ column }) => column ?? 0), 0) + 1;
  const columns = columnKeys.map((key, index) => {
    const place = baseColumns[index] as number;
    const isWanted = place === -1 || decisions.get(conflictId(own.id, "", key)) === "take";
    return columnMatches[place] ?? (isWanted ? free++ : null);
  });
  const laidOut = new Set(columnKeys);
  return {
    own,
    standing,
    base: known,
    isBaseKnown: base !== null,
    columnKeys,
    rows,
    decisions,
    baseByKey: new Map(known.rows.map((row) => [row.key, row])),
    rowOfKey: rowsByKey(known, rowMatches, readAt),
    columns,
    baseColumns,
    goneColumns: known.columns.flatMap(({ key }, place) => {
      const column = columnMatches[place] ?? null;
      return laidOut.has(key) || column === null ? [] : [[place, column] as const];
    }),
  };
}

function asIfWritten(own: OwnSheet, columnKeys: readonly string[], rows: readonly KeyedRow[]): BaseSheet {
  return {
    id: own.id,
    name: own.name,
    columns: columnKeys.map((key, index) => ({ key, column: index + 1 })),
    rows: rows.map(({ key, row, cells }) => ({ key, row: row.row, height: row.height, cells })),
    breaks: [],
  };
}

function allColumns(
  base: BaseSheet,
  written: readonly WrittenRow[],
  matches: readonly (number | null)[],
  standing: Standing,
): ColumnMatches {
  const present = base.columns.flatMap(({ column }, place) => (column === null ? [] : [{ place, column }]));
  const cellsOf = ({ row, cells }: WrittenRow): WrittenRow => ({ row, cells: present.map(({ place }) => cells[place] ?? NOTHING) });
  const found = matchColumns(
    present.map(({ column }) => column),
    present.length === base.columns.length ? written : written.map(cellsOf),
    matches,
    standing,
  );
  const all: (number | null)[] = base.columns.map(() => null);
  present.forEach(({ place }, index) => (all[place] = found[index] ?? null));
  return all;
}

/** A line that a person added and that was read back is there, though we never wrote it. */
function rowsByKey(
  { rows }: BaseSheet,
  matches: readonly (number | null)[],
  readAt: ReadonlyMap<string, number>,
): ReadonlyMap<string, number | null> {
  const byKey = new Map<string, number | null>();
  let next = 0;
  for (const { key, row } of rows) byKey.set(key, row === null ? null : (matches[next++] ?? null));
  const taken = new Set(byKey.values());
  for (const [key, row] of readAt) if ((byKey.get(key) ?? null) === null && !taken.has(row)) byKey.set(key, row);
  return byKey;
}
