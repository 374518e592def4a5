import type { OwnSheet } from "../sheets/own-sheet";
import type { Sheet } from "../workbook/workbook";
import type { BaseRow, BaseSheet } from "./base";
import { type Choices, conflictId } from "./conflict";
import { NOTHING } from "./fingerprint";
import { columnKeysOf, type KeyedRow, keyedRows } from "./keyed-rows";
import { type FoundAgain, foundAgain } from "./found-again";
import type { Standing } from "./standing";

/** What we last wrote, what stands and what is laid out, laid side by side. Rows and columns are numbered as they stand now. */
export interface Aligned {
  readonly own: OwnSheet;
  readonly standing: Standing;
  readonly base: BaseSheet;
  /** False where what we last wrote is not known: then whatever stands may be a person's. */
  readonly isBaseKnown: boolean;
  readonly columnKeys: readonly string[];
  readonly rows: readonly KeyedRow[];
  readonly decisions: Choices;
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

export function alignSheet(own: OwnSheet, sheet: Sheet, base: BaseSheet | null, decisions: Choices): Aligned {
  const columnKeys = columnKeysOf(own);
  const rows = keyedRows(own, columnKeys.length);
  const known = base ?? asIfWritten(own, columnKeys, rows);
  const readAt = new Map(rows.flatMap(({ key, row }) => (row.readAt === undefined ? [] : [[key, row.readAt] as const])));
  const found = foundAgain(known, sheet, readAt);
  const { standing, columns: columnMatches } = found;
  const { baseByKey, rowOfKey } = matchedRows(found, { readAt, isBaseKnown: base !== null });
  const places = new Map(known.columns.map(({ key }, place) => [key, place]));
  // A column that somebody wants back comes as a new one, over nobody's text, whatever its data say by now.
  const isBack = (key: string): boolean => decisions.get(conflictId(own.id, "", key))?.[0]?.decision === "take";
  const baseColumns = columnKeys.map((key) => {
    const place = places.get(key) ?? -1;
    return (columnMatches[place] ?? null) === null && isBack(key) ? -1 : place;
  });
  let free = Math.max(standing.lastColumn, ...known.columns.map(({ column }) => column ?? 0), 0) + 1;
  const columns = baseColumns.map((place) => columnMatches[place] ?? (place === -1 ? free++ : null));
  const laidOut = new Set(columnKeys);
  return {
    own,
    standing,
    base: { ...known, rows: [...baseByKey.values()] },
    isBaseKnown: base !== null,
    columnKeys,
    rows,
    decisions,
    baseByKey,
    rowOfKey,
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
    rows: rows.map(({ key, row, cells }) => ({ key, row: row.row, height: row.height, cells, left: NOTHING })),
    breaks: [],
  };
}

interface MatchedRows {
  readonly baseByKey: ReadonlyMap<string, BaseRow>;
  readonly rowOfKey: ReadonlyMap<string, number | null>;
}

/**
 * The base's rows by key, with where they stand. A line that was read back from the sheet stands where it was read, though it was a person
 * who wrote it, or who made another line of one of ours: what we wrote there is then what we wrote of this line.
 */
function matchedRows(
  { rows }: FoundAgain,
  { readAt, isBaseKnown }: { readonly readAt: ReadonlyMap<string, number>; readonly isBaseKnown: boolean },
): MatchedRows {
  const readers = new Map([...readAt].map(([key, row]) => [row, key]));
  const baseByKey = new Map<string, BaseRow>();
  const rowOfKey = new Map<string, number | null>();
  const inherited: (readonly [string, BaseRow])[] = [];
  for (const { written, row } of rows) {
    const reader = row === null ? undefined : readers.get(row);
    if (reader !== undefined && reader !== written.key && !readAt.has(written.key)) {
      inherited.push([reader, written]);
      continue;
    }
    // Of a row that nobody knows to have stood there, nobody knows either that it was deleted.
    if (row === null && !isBaseKnown) continue;
    baseByKey.set(written.key, written);
    rowOfKey.set(written.key, row);
  }
  for (const [key, written] of inherited) if (!baseByKey.has(key)) baseByKey.set(key, { ...written, key });
  for (const [key, row] of readAt) rowOfKey.set(key, row);
  return { baseByKey, rowOfKey };
}
