/** A row on its way to paper. */
export interface FlowRow {
  /** Points. */
  readonly height: number;
  /** Stands on the page of the row behind it: a heading, all but the last row of a signature block. */
  readonly keepsWithNext: boolean;
  /** Repeated on top of every page that comes after it. */
  readonly isTitle?: boolean;
  /** For a row that may be cut between its lines. */
  readonly cut?: RowCut<FlowRow>;
}

export interface RowCut<R> {
  readonly lines: number;
  /** Points of a part of so many lines. */
  readonly heightOf: (lines: number) => number;
  /** The part from line `first` up to, not including, `last`. */
  readonly part: (first: number, last: number) => R;
}

export interface Flow<R> {
  readonly rows: readonly R[];
  /** Rows, from 1, that begin a page. */
  readonly breaks: readonly number[];
}

/** Printers differ a little in how tall a row comes out. */
const SAFETY = 0.98;
/** Fewer lines of a row are not left at the foot of a page, nor on top of the next. */
const LEAST_LINES = 3;
/** No row may be taller, whatever the page holds. */
const TALLEST = 400;

/**
 * Divides rows into pages of `pageHeight` points: no heading is left alone at the foot, no signature torn from its text, and a
 * record that crosses the foot goes on in a row of its own on the next page.
 */
export function flowInto<R extends FlowRow & { readonly cut?: RowCut<R> }>(rows: readonly R[], pageHeight: number): Flow<R> {
  const placed: R[] = [];
  const breaks: number[] = [];
  let titleHeight = 0;
  let used = 0;
  let room = pageHeight * SAFETY;
  const place = (row: R): void => {
    placed.push(row);
    used += row.height;
    if (row.isTitle === true) titleHeight += row.height;
  };
  const turn = (): void => {
    breaks.push(placed.length + 1);
    used = 0;
    room = pageHeight * SAFETY - titleHeight;
  };
  const placeCut = (cut: RowCut<R>): void => {
    let first = 0;
    while (first < cut.lines) {
      const fit = linesThatFit(cut, first, Math.min(room - used, TALLEST));
      if (fit < cut.lines - first && fit < LEAST_LINES && used > 0) turn();
      else {
        const last = fit < cut.lines - first ? first + Math.max(1, Math.min(fit, cut.lines - first - LEAST_LINES)) : cut.lines;
        place(cut.part(first, last));
        first = last;
        if (first < cut.lines) turn();
      }
    }
  };
  for (const group of groupsOf(rows)) {
    const last = group[group.length - 1];
    const fixed = group.slice(0, -1);
    const headHeight = fixed.reduce((sum, row) => sum + row.height, 0);
    const tail = last === undefined ? 0 : last.cut === undefined ? last.height : Math.min(last.height, last.cut.heightOf(LEAST_LINES));
    if (used > 0 && used + headHeight + tail > room) turn();
    fixed.forEach(place);
    if (last === undefined) continue;
    if (last.cut === undefined || (used + last.height <= room && last.height <= TALLEST)) place(last);
    else placeCut(last.cut);
    if (used > room) used %= room;
  }
  return { rows: placed, breaks };
}

function linesThatFit(cut: RowCut<FlowRow>, first: number, room: number): number {
  const rest = cut.lines - first;
  if (cut.heightOf(rest) <= room) return rest;
  const perLine = cut.heightOf(2) - cut.heightOf(1);
  return Math.max(0, Math.min(rest, Math.floor((room - (cut.heightOf(1) - perLine)) / perLine)));
}

function groupsOf<R extends FlowRow>(rows: readonly R[]): readonly (readonly R[])[] {
  const groups: R[][] = [];
  let open: R[] | null = null;
  for (const row of rows) {
    if (open === null) groups.push((open = [row]));
    else open.push(row);
    if (!row.keepsWithNext) open = null;
  }
  return groups;
}
