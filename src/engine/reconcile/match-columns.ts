import type { BaseColumn } from "./base";
import { type Fingerprint, isOfFormula, NOTHING } from "./fingerprint";
import type { RowMatches, WrittenRow } from "./match-rows";
import type { Standing } from "./standing";

/** By the place of the written column: the column where it stands now; null where it stands no more. */
export type ColumnMatches = readonly (number | null)[];

/** Enough rows to be sure; a table of a hundred thousand needs no more. */
const MOST_ROWS = 400;

/** The key of a row of titles: "header", or "owners-header" where a sheet has several tables. */
const TITLES = /(?:^|-)header$/;
/** A title says what its column is, whatever stands below it: people move their marks from one column to another. */
const TITLE_VOTES = MOST_ROWS + 1;

/** A written row, with what it is. */
export interface NamedRow extends WrittenRow {
  readonly key: string;
}

/**
 * Finds written columns again by what matched rows hold: a content that a row holds once shows where its column has gone. A title has the
 * last word; a content that stands in many rows, as a mark does, says no more than one that stands in a single row.
 */
export function matchColumns(
  columns: readonly BaseColumn[],
  rows: readonly NamedRow[],
  matches: RowMatches,
  standing: Standing,
): ColumnMatches {
  const present = columns.flatMap(({ column }, place) => (column === null ? [] : [{ place, column }]));
  const isWhole = present.length === columns.length;
  const cellsOf = ({ cells, ...row }: NamedRow): NamedRow => ({ ...row, cells: present.map(({ place }) => cells[place] ?? NOTHING) });
  const found = matchPresent(
    present.map(({ column }) => column),
    isWhole ? rows : rows.map(cellsOf),
    matches,
    standing,
  );
  const all: (number | null)[] = columns.map(() => null);
  present.forEach(({ place }, index) => (all[place] = found[index] ?? null));
  return all;
}

/** `columns` are where they stood. */
function matchPresent(columns: readonly number[], rows: readonly NamedRow[], matches: RowMatches, standing: Standing): ColumnMatches {
  const votes = votesOf(columns.length, rows, matches, standing);
  const found: (number | null)[] = columns.map(() => null);
  const taken = new Set<number>();
  const ranked = votes.flatMap((all, index) => [...all].map(([column, count]) => ({ index, column, count })));
  const distance = ({ index, column }: (typeof ranked)[number]): number => Math.abs((columns[index] ?? 0) - column);
  ranked.sort((a, b) => b.count - a.count || distance(a) - distance(b) || a.index - b.index);
  for (const { index, column } of ranked) {
    if (found[index] !== null || taken.has(column)) continue;
    found[index] = column;
    taken.add(column);
  }
  fillBetween(columns, found, taken);
  return found;
}

function votesOf(
  width: number,
  rows: readonly NamedRow[],
  matches: RowMatches,
  standing: Standing,
): readonly ReadonlyMap<number, number>[] {
  const votes = Array.from({ length: width }, () => new Map<number, number>());
  const heard = new Set<string>();
  let counted = 0;
  for (let place = 0; place < rows.length && counted < MOST_ROWS; place++) {
    const row = matches[place];
    const there = row === null || row === undefined ? undefined : standing.rows.get(row);
    if (there === undefined) continue;
    counted++;
    const once = columnsOfSingles([...there].map(([column, { fingerprint }]) => [column, fingerprint]));
    const { cells = [], key = "" } = rows[place] ?? {};
    const weight = TITLES.test(key) ? TITLE_VOTES : 1;
    for (const [cell, index] of columnsOfSingles(cells.map((cell, index) => [index, cell]))) {
      const column = once.get(cell);
      const all = votes[index];
      const vote = `${cell} ${index} ${column}`;
      if (column === undefined || all === undefined || (weight === 1 && heard.has(vote))) continue;
      heard.add(vote);
      all.set(column, (all.get(column) ?? 0) + weight);
    }
  }
  return votes;
}

/** Contents that the row holds once → their column. */
function columnsOfSingles(cells: readonly (readonly [number, Fingerprint])[]): ReadonlyMap<Fingerprint, number> {
  const columns = new Map<Fingerprint, number>();
  const several = new Set<Fingerprint>();
  for (const [column, cell] of cells) {
    if (cell === NOTHING || isOfFormula(cell)) continue;
    if (columns.has(cell)) several.add(cell);
    columns.set(cell, column);
  }
  for (const cell of several) columns.delete(cell);
  return columns;
}

/** A column without any telling content stands as far from its neighbour as it did. */
function fillBetween(columns: readonly number[], found: (number | null)[], taken: Set<number>): void {
  const offsets: { place: number; offset: number }[] = [];
  found.forEach((column, place) => {
    if (column !== null) offsets.push({ place, offset: column - (columns[place] ?? 0) });
  });
  found.forEach((column, place) => {
    if (column !== null) return;
    const before = offsets.filter((one) => one.place < place).at(-1);
    const after = offsets.find((one) => one.place > place);
    for (const offset of [before?.offset ?? after?.offset ?? 0, after?.offset ?? 0]) {
      const wanted = (columns[place] ?? 0) + offset;
      const isBetween =
        (before === undefined || wanted > (found[before.place] ?? 0)) && (after === undefined || wanted < (found[after.place] ?? Infinity));
      if (wanted < 1 || taken.has(wanted) || !isBetween) continue;
      found[place] = wanted;
      taken.add(wanted);
      return;
    }
  });
}
