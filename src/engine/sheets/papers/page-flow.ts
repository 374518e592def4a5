/** A row on its way to paper. */
export interface FlowRow {
  /** Points. */
  readonly height: number;
  /** Stands on the page of the row behind it: a heading, all but the last row of a signature block. */
  readonly keepsWithNext: boolean;
  /** Repeated by the printer on top of every page that comes after it. */
  readonly isTitle?: boolean;
}

/** Rows that a page which begins with this row has on top of it: the head of its table, where the printer does not repeat it. */
export interface RepeatingRow<R> {
  readonly repeats?: readonly R[];
}

export interface Flow<R> {
  readonly rows: readonly R[];
  /** Rows, from 1, that begin a page. */
  readonly breaks: readonly number[];
}

/** Printers differ a little in how tall a row comes out. */
const SAFETY = 0.98;

/** Points that rows may fill on a page of so many. */
export function roomOn(pageHeight: number): number {
  return pageHeight * SAFETY;
}

/**
 * Divides rows into pages of `pageHeight` points: no heading is left alone at the foot, no signature torn from its text. A row stays
 * whole, and what it holds does not depend on where it comes to stand: white space at the foot of a page is the price.
 */
export function flowInto<R extends FlowRow & RepeatingRow<R>>(rows: readonly R[], pageHeight: number): Flow<R> {
  const placed: R[] = [];
  const breaks: number[] = [];
  let titleHeight = 0;
  let used = 0;
  let room = roomOn(pageHeight);
  const place = (row: R): void => {
    placed.push(row);
    used += row.height;
    if (row.isTitle === true) titleHeight += row.height;
  };
  for (const group of groupsOf(rows)) {
    if (used > 0 && used + heightOfAll(group) > room) {
      breaks.push(placed.length + 1);
      used = 0;
      room = roomOn(pageHeight) - titleHeight;
      group[0]?.repeats?.forEach(place);
    }
    group.forEach(place);
    if (used > room) used %= room;
  }
  return { rows: placed, breaks };
}

export function heightOfAll(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
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
