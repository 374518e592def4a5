import type { OwnRow, PatchSheet } from "../../engine/sheets/own-sheet";
import type { Area } from "../../engine/workbook/address";

/** Rows that come together, inserted before the row `at` as it is numbered before anything has come or gone. */
export interface ComingRows {
  readonly at: number;
  readonly rows: readonly OwnRow[];
}

export interface GoingRows {
  readonly first: number;
  readonly last: number;
}

/** How the rows of a patch come and go when they come first: what a row brings is there before any row is lost. */
export interface RowMoves {
  /** Ascending; to be inserted from the last. */
  readonly coming: readonly ComingRows[];
  /** Ascending, as numbered once all have come; to be deleted from the last. */
  readonly going: readonly GoingRows[];
  /** The number a row had before; null for one that comes. */
  readonly rowBefore: (row: number) => number | null;
  /** The number a row has in the end; null for one that goes. */
  readonly rowAfter: (row: number) => number | null;
}

type Rows = Pick<PatchSheet, "deletedRows" | "insertedRows">;

/**
 * The patch deletes first and inserts then, which decides what areas grow. Inserting first gives the same where rows that come among
 * rows that go stand on the right side of the merges that end or begin there.
 * @param bodies tables without their headers
 */
export function rowMoves(
  patch: Rows,
  { merges, bodies }: { readonly merges: readonly Area[]; readonly bodies: readonly Area[] },
): RowMoves {
  const oldRow = surviving(patch.deletedRows);
  const coming = gathered(patch.insertedRows).map(({ after, rows }): ComingRows => {
    const gap = { above: after === 0 ? 0 : oldRow(after), below: oldRow(after + 1) };
    return { at: placeIn(gap, merges, bodies), rows };
  });
  const comingBefore = counted(coming.flatMap(({ at, rows }) => rows.map(() => at)));
  const inserted = patch.insertedRows.map(({ row }) => row);
  const isInserted = new Set(inserted);
  const insertedBefore = counted(inserted);
  const isDeleted = new Set(patch.deletedRows);
  const deletedBefore = counted(patch.deletedRows);
  // inserted[i] - i - 1 rows that stay are above the i-th inserted one.
  const upTo = counted(inserted.map((row, index) => row - index));
  return {
    coming,
    going: runsOf(patch.deletedRows.map((row) => row + comingBefore(row))),
    rowAfter: (row) => {
      if (isDeleted.has(row)) return null;
      const stays = row - deletedBefore(row);
      return stays + upTo(stays);
    },
    rowBefore: (row) => (isInserted.has(row) ? null : oldRow(row - insertedBefore(row))),
  };
}

/** The row that is the n-th of those that stay. */
function surviving(deleted: readonly number[]): (n: number) => number {
  // deleted[i] - i rows stay before the i-th deleted one and itself.
  const firsts = deleted.map((row, index) => row - index);
  const upTo = counted(firsts);
  return (n) => n + upTo(n);
}

/** How many of the ascending numbers are at most n. */
function counted(numbers: readonly number[]): (n: number) => number {
  return (n) => {
    let [low, high] = [0, numbers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[middle]! <= n) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Rows inserted side by side, and how many of the rows that stay are above them. */
function gathered(inserted: readonly OwnRow[]): readonly { readonly after: number; readonly rows: readonly OwnRow[] }[] {
  const found: { after: number; rows: OwnRow[] }[] = [];
  inserted.forEach((row, index) => {
    const after = row.row - index - 1;
    const last = found[found.length - 1];
    if (last?.after === after) last.rows.push(row);
    else found.push({ after, rows: [row] });
  });
  return found;
}

function runsOf(rows: readonly number[]): readonly GoingRows[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.last === row - 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

interface Gap {
  /** The rows that stay on either side; rows between them go. */
  readonly above: number;
  readonly below: number;
}

/**
 * No merge may grow that must not. Within a table rather than at its edge, so that its rules reach over the rows that come; else before
 * the rows that go, so that a table is never without rows.
 */
function placeIn({ above, below }: Gap, merges: readonly Area[], bodies: readonly Area[]): number {
  const near = merges.filter(({ top, bottom }) => bottom > above && top < below);
  const isRight = (at: number): boolean => near.every((merge) => isCut(merge, at) === (merge.top <= above && merge.bottom >= below));
  const places = Array.from({ length: below - above }, (_, index) => above + 1 + index).filter(isRight);
  return places.find((at) => bodies.some((body) => isCut(body, at))) ?? places[0] ?? below;
}

function isCut({ top, bottom }: Area, at: number): boolean {
  return top < at && at <= bottom;
}

/** Where an area reaches once the rows have come. */
export function withComing(area: Area, { coming }: Pick<RowMoves, "coming">): Area {
  let { top, bottom } = area;
  for (const { at, rows } of coming) {
    if (at <= area.top) top += rows.length;
    if (at <= area.bottom) bottom += rows.length;
  }
  return { ...area, top, bottom };
}

/** Where an area reaches once rows have gone; null where nothing is left of it. */
export function withoutGoing(area: Area, { going }: Pick<RowMoves, "going">): Area | null {
  let { top, bottom } = area;
  for (const { first, last } of going) {
    if (first < area.top) top -= Math.min(last, area.top - 1) - first + 1;
    if (first <= area.bottom) bottom -= Math.min(last, area.bottom) - first + 1;
  }
  return top > bottom ? null : { ...area, top, bottom };
}
