/** A row as far as the division into pages is concerned. */
export interface PagedRow {
  readonly row: number;
  /** Points. */
  readonly height: number;
  /** Stands on the page of the row behind it: a heading, the head of a grid, all but the last row of a signature block. */
  readonly keepsWithNext: boolean;
}

export interface PageSize {
  /** Points between the margins. */
  readonly height: number;
  /** Height of the rows that head every page after the first one that holds them, and the last of them. */
  readonly titleHeight: number;
  readonly lastTitleRow: number;
}

/** Printers differ a little in how tall a row comes out. */
const SAFETY = 0.96;

/** Rows that begin a page, so that no heading is left alone at the foot and no signature is torn from its text. */
export function pageBreaksOf(rows: readonly PagedRow[], page: PageSize): readonly number[] {
  const breaks: number[] = [];
  let filled = 0;
  let room = page.height * SAFETY;
  for (const group of groupsOf(rows)) {
    const first = group[0]?.row ?? 0;
    const height = group.reduce((sum, row) => sum + row.height, 0);
    if (filled > 0 && filled + height > room) {
      breaks.push(first);
      filled = 0;
      room = (first > page.lastTitleRow ? page.height - page.titleHeight : page.height) * SAFETY;
    }
    filled += height;
    while (filled > room) filled -= room;
  }
  return breaks;
}

function groupsOf(rows: readonly PagedRow[]): readonly (readonly PagedRow[])[] {
  const groups: PagedRow[][] = [];
  let open: PagedRow[] | null = null;
  for (const row of rows) {
    if (open === null) groups.push((open = [row]));
    else open.push(row);
    if (!row.keepsWithNext) open = null;
  }
  return groups;
}
