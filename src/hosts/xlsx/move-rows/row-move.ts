import { LAST_ROW } from "../../../engine/workbook/address";

/** How the rows of one sheet were renumbered: some went, then some came. */
export interface RowMove {
  /** Nothing went and nothing came. */
  readonly isIdle: boolean;
  /** Where a row stands now; null for one that went, or fell over the edge of the sheet. */
  readonly placeOf: (row: number) => number | null;
  /** Rows from one to another, grown and shrunk as Excel does it; null where all of them went. Whole columns stay whole. */
  readonly spanOf: (top: number, bottom: number) => RowSpan | null;
  /** The first row from this one on that stayed. */
  readonly stayingFrom: (row: number) => number;
}

export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** By the name of the sheet in lower case. */
export type RowMoves = ReadonlyMap<string, RowMove>;

/** Consecutive rows that went. */
interface Gap {
  readonly first: number;
  readonly last: number;
  /** Rows that went above it. */
  readonly before: number;
}

/** @param inserted with the numbers they have in the end. Both ascending. */
export function rowMove(deleted: readonly number[], inserted: readonly number[]): RowMove {
  const gaps = gapsOf(deleted);
  // The number a row that stayed must have at least, before rows come, to be pushed down by this one.
  const pushes = inserted.map((row, index) => row - index);
  const gapAt = (row: number): Gap | undefined => gaps[countUpTo(gaps, (gap) => gap.first <= row) - 1];
  const place = (row: number): number => {
    const gap = gapAt(row);
    const left = gap === undefined ? row : row - gap.before - (gap.last - gap.first + 1);
    return left + countUpTo(pushes, (push) => push <= left);
  };
  const isGone = (row: number): boolean => (gapAt(row)?.last ?? 0) >= row;
  const stayingFrom = (row: number): number => (isGone(row) ? (gapAt(row) as Gap).last + 1 : row);
  const stayingUpTo = (row: number): number => (isGone(row) ? (gapAt(row) as Gap).first - 1 : row);
  return {
    isIdle: deleted.length === 0 && inserted.length === 0,
    placeOf: (row) => (isGone(row) || place(row) > LAST_ROW ? null : place(row)),
    spanOf: (top, bottom) => {
      if (top <= 1 && bottom >= LAST_ROW) return { top, bottom };
      const [first, last] = [stayingFrom(top), stayingUpTo(bottom)];
      if (first > last || place(first) > LAST_ROW) return null;
      return { top: place(first), bottom: Math.min(LAST_ROW, place(last)) };
    },
    stayingFrom,
  };
}

export const IDLE: RowMove = rowMove([], []);

function gapsOf(deleted: readonly number[]): readonly Gap[] {
  const gaps: Gap[] = [];
  deleted.forEach((row, index) => {
    const last = gaps[gaps.length - 1];
    if (last !== undefined && last.last === row - 1) gaps[gaps.length - 1] = { ...last, last: row };
    else gaps.push({ first: row, last: row, before: index });
  });
  return gaps;
}

/** How many members at the beginning answer yes; after the first no there is none. */
function countUpTo<T>(list: readonly T[], isBefore: (member: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
