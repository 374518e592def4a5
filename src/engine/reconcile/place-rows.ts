import type { Aligned } from "./align";
import type { BaseRow } from "./base";
import { NOTHING } from "./fingerprint";
import type { KeyedRow } from "./keyed-rows";
import { awayDecision, goneDecision } from "./sheet-conflicts";

/** Which rows go, which come, and where each laid-out row stands in the end. */
export interface PlacedRows {
  /** As numbered now, ascending. */
  readonly deleted: readonly number[];
  /** As numbered in the end, ascending. */
  readonly inserted: readonly { readonly row: number; readonly laidOut: KeyedRow }[];
  /** Rows of the base whose data are gone and in which a person has written; they stay. */
  readonly kept: readonly BaseRow[];
  /** Rows that a person deleted and that stay away. */
  readonly away: readonly KeyedRow[];
  /** The row of a laid-out key in the end; undefined for one that stays away. */
  readonly rowOfKey: ReadonlyMap<string, number>;
  /** Where a row that stands now stands in the end. */
  readonly finalRow: (row: number) => number;
}

export function placeRows(aligned: Aligned): PlacedRows {
  const { gone, kept } = rowsWithoutData(aligned);
  const isGone = new Set(gone);
  const { waiting, away } = insertionsOf(aligned);
  const finalRow = finalRows(
    gone,
    [...waiting].map(([after, rows]) => [after, rows.length] as const),
  );
  const rowOfKey = new Map<string, number>();
  const inserted: { row: number; laidOut: KeyedRow }[] = [];
  for (const { key } of aligned.rows) {
    const row = aligned.rowOfKey.get(key);
    if (row !== null && row !== undefined) rowOfKey.set(key, finalRow(row));
  }
  for (const [after, rows] of [...waiting].sort(([a], [b]) => a - b)) {
    // Where the row before goes itself, the new ones take its place.
    const first = (after === 0 ? 0 : finalRow(after)) + (isGone.has(after) ? 0 : 1);
    rows.forEach((laidOut, index) => {
      inserted.push({ row: first + index, laidOut });
      rowOfKey.set(laidOut.key, first + index);
    });
  }
  return { deleted: gone, inserted, kept, away, rowOfKey, finalRow };
}

function rowsWithoutData(aligned: Aligned): Pick<PlacedRows, "kept"> & { readonly gone: readonly number[] } {
  const { base, rows, rowOfKey } = aligned;
  const laidOut = new Set(rows.map(({ key }) => key));
  const gone: number[] = [];
  const kept: BaseRow[] = [];
  for (const written of base.rows) {
    const row = rowOfKey.get(written.key) ?? null;
    if (laidOut.has(written.key) || row === null) continue;
    const decision = goneDecision(aligned, written, row);
    if (decision === "take" || !isTouched(aligned, written, row)) gone.push(row);
    else if (decision !== "keep") kept.push(written);
  }
  return { gone: gone.sort((a, b) => a - b), kept };
}

/** Whether a person has written into the row, or cleared something in it. */
function isTouched(
  { own, base, standing, columns, columnKeys, baseColumns, goneColumns }: Aligned,
  written: BaseRow,
  row: number,
): boolean {
  const there = standing.rows.get(row);
  const ours = new Map<number, { readonly place: number; readonly key: string }>();
  columns.forEach((column, index) => {
    const place = baseColumns[index] as number;
    if (column !== null && place !== -1) ours.set(column, { place, key: columnKeys[index] as string });
  });
  for (const [place, column] of goneColumns) ours.set(column, { place, key: base.columns[place]?.key ?? "" });
  const isExcused = (key: string): boolean => own.dropsRows === true && own.inputColumns?.includes(key) === true;
  for (const [column, { place, key }] of ours) {
    const now = there?.get(column)?.fingerprint ?? NOTHING;
    const then = written.cells[place] ?? NOTHING;
    if (!isSame(now, then) && !isExcused(key) && !standing.isCovered(row, column)) return true;
  }
  return [...(there ?? [])].some(([column, { fingerprint }]) => !ours.has(column) && fingerprint !== NOTHING);
}

/** A formula that stands is the one written; one that gave nothing reads as an empty cell. */
export function isSame(now: string, then: string): boolean {
  if (then.startsWith("~")) return now.startsWith("~") || now === NOTHING;
  return now === then;
}

/** New rows by the row they come after (0: before all), in the order of the layout. */
function insertionsOf(aligned: Aligned): {
  readonly waiting: ReadonlyMap<number, readonly KeyedRow[]>;
  readonly away: readonly KeyedRow[];
} {
  const { rows, rowOfKey } = aligned;
  const lastPlaced = rows.reduce((last, { key }, index) => (rowOfKey.get(key) != null ? index : last), -1);
  const lowest = rows.reduce((most, { key }) => Math.max(most, rowOfKey.get(key) ?? 0), 0);
  const waiting = new Map<number, KeyedRow[]>();
  const away: KeyedRow[] = [];
  let after = 0;
  rows.forEach((laidOut, index) => {
    const row = rowOfKey.get(laidOut.key);
    if (row !== undefined && row !== null) {
      after = row;
      return;
    }
    if (row === null && awayDecision(aligned, laidOut) !== "take") {
      away.push(laidOut);
      return;
    }
    const place = index > lastPlaced ? lowest : after;
    waiting.set(place, [...(waiting.get(place) ?? []), laidOut]);
  });
  return { waiting, away };
}

function finalRows(gone: readonly number[], inserts: readonly (readonly [number, number])[]): (row: number) => number {
  const ascending = [...inserts].sort(([a], [b]) => a - b);
  const afters = ascending.map(([after]) => after);
  const sums = runningSums(ascending.map(([, count]) => count));
  return (row) => row - countBelow(gone, row) + (sums[countBelow(afters, row)] ?? 0);
}

function runningSums(counts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const count of counts) sums.push((sums[sums.length - 1] as number) + count);
  return sums;
}

/** How many of these ascending numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
