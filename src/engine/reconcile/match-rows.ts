import { type Fingerprint, fingerprintOfRow, isTelling, NOTHING } from "./fingerprint";
import type { Standing } from "./standing";

/** A row that was written: where it stood, what was written, and the whole of it as it was left with what people had typed. */
export interface WrittenRow {
  readonly row: number;
  readonly cells: readonly Fingerprint[];
  readonly left: Fingerprint;
}

/** By the place of the written row in the list: the row where it stands now; null where it stands no more. */
export type RowMatches = readonly (number | null)[];

/** A content that stands in more rows than this tells nothing about which row is which. */
const MOST_ALIKE = 8;
/** In a larger gap every row was typed anew: order says as much as anything. */
const LARGEST_GAP = 200;

/**
 * Finds written rows again after people have typed, sorted, inserted and deleted. Rows that are as they were left first: on a sheet that
 * nobody has touched since, every row is found where it stood. Then rows that hold just what was written, rows that share what few rows
 * hold, at last rows that lie between found ones as they did before. `rows` ascend; `known` are rows, by their place in the
 * list, of which it is known where they stand.
 */
export function matchRows(rows: readonly WrittenRow[], standing: Standing, known: ReadonlyMap<number, number> = new Map()): RowMatches {
  const search = searchOf(rows, standing);
  for (const [index, row] of known) if (!search.taken.has(row)) search.take(index, row);
  matchEqual(
    search,
    rows.map(({ left }) => left),
  );
  matchEqual(search, search.contents.map(fingerprintOfRow));
  matchBySharedCells(search);
  matchBetween(search);
  return search.matches;
}

interface Search {
  readonly rows: readonly WrittenRow[];
  /** What each written row holds, without its empty cells. */
  readonly contents: readonly (readonly Fingerprint[])[];
  readonly standing: Standing;
  readonly standingContents: ReadonlyMap<number, readonly Fingerprint[]>;
  /** What each standing row holds as a whole. */
  readonly wholes: ReadonlyMap<number, Fingerprint>;
  readonly matches: (number | null)[];
  readonly taken: Set<number>;
  readonly take: (index: number, row: number) => void;
}

function searchOf(rows: readonly WrittenRow[], standing: Standing): Search {
  const matches: (number | null)[] = rows.map(() => null);
  const taken = new Set<number>();
  const standingContents = new Map(
    [...standing.rows].map(([row, cells]) => [row, [...cells.values()].map((one) => one.fingerprint).filter(isTelling)]),
  );
  return {
    rows,
    contents: rows.map(({ cells }) => cells.filter(isTelling)),
    standing,
    standingContents,
    wholes: new Map([...standingContents].map(([row, cells]) => [row, fingerprintOfRow(cells)])),
    matches,
    taken,
    take: (index, row) => {
      matches[index] = row;
      taken.add(row);
    },
  };
}

/** Rows that stand where they stood keep their place before others that hold the same are looked for. `wanted`: what each row holds. */
function matchEqual({ rows, wholes, matches, taken, take }: Search, wanted: readonly Fingerprint[]): void {
  const standing = new Map<Fingerprint, number[]>();
  for (const [row, content] of wholes) {
    const alike = standing.get(content);
    if (alike === undefined) standing.set(content, [row]);
    else alike.push(row);
  }
  rows.forEach(({ row }, index) => {
    const isFree = matches[index] === null && !taken.has(row);
    if (isFree && wanted[index] !== NOTHING && wholes.get(row) === wanted[index]) take(index, row);
  });
  const next = new Map<Fingerprint, number>();
  wanted.forEach((content, index) => {
    if (matches[index] !== null || content === NOTHING) return;
    const alike = standing.get(content) ?? [];
    let at = next.get(content) ?? 0;
    while (at < alike.length && taken.has(alike[at] as number)) at++;
    next.set(content, at + 1);
    const row = alike[at];
    if (row !== undefined) take(index, row);
  });
}

interface Candidate {
  readonly index: number;
  readonly row: number;
  readonly score: number;
}

/** The rarer what two rows share, the more it says; where that does not decide, the nearer row. */
function matchBySharedCells(search: Search): void {
  const { rows, contents, standingContents, matches, taken, take } = search;
  const holders = new Map<Fingerprint, number[]>();
  contents.forEach((cells, index) => {
    if (matches[index] !== null) return;
    for (const cell of new Set(cells)) holders.set(cell, [...(holders.get(cell) ?? []), index].slice(0, MOST_ALIKE + 1));
  });
  const candidates: Candidate[] = [];
  for (const [row, cells] of standingContents) {
    if (taken.has(row)) continue;
    const scores = new Map<number, number>();
    for (const cell of new Set(cells)) {
      const alike = holders.get(cell) ?? [];
      if (alike.length > MOST_ALIKE) continue;
      for (const index of alike) scores.set(index, (scores.get(index) ?? 0) + 1 / alike.length);
    }
    for (const [index, score] of scores) candidates.push({ index, row, score });
  }
  const distance = ({ index, row }: Candidate): number => Math.abs((rows[index]?.row ?? 0) - row);
  candidates.sort((a, b) => b.score - a.score || distance(a) - distance(b) || a.index - b.index || a.row - b.row);
  for (const { index, row } of candidates) if (matches[index] === null && !taken.has(row)) take(index, row);
}

/** What is left lies between found rows; empty rows are found by nothing else. */
function matchBetween(search: Search): void {
  const { rows, matches } = search;
  let first = 0;
  while (first < rows.length) {
    if (matches[first] !== null) {
      first++;
      continue;
    }
    let end = first;
    while (end < rows.length && matches[end] === null) end++;
    matchGap(search, first, end);
    first = end;
  }
}

/** Of the written rows from `first` up to, not including, `end`, none is found. */
function matchGap(search: Search, first: number, end: number): void {
  const { rows, matches, standing } = search;
  const before = { row: rows[first - 1]?.row ?? 0, at: first === 0 ? 0 : (matches[first - 1] as number) };
  const isLast = end === rows.length;
  const after = isLast
    ? { row: (rows[end - 1]?.row ?? 0) + 1, at: Math.max(standing.lastRow + 1, before.at + (rows[end - 1]?.row ?? 0) + 1 - before.row) }
    : { row: rows[end]?.row ?? 0, at: matches[end] as number };
  if (after.at <= before.at) return;
  const free = freeRows(search, before.at + 1, after.at - 1);
  if (after.at - before.at === after.row - before.row) {
    for (let index = first; index < end; index++) {
      const row = before.at + (rows[index]?.row ?? 0) - before.row;
      if (!search.taken.has(row)) search.take(index, row);
    }
    return;
  }
  matchContents(search, { first, end, free });
  matchEmpty(search, { first, end, free });
}

interface Gap {
  readonly first: number;
  readonly end: number;
  /** Rows that no written row has, ascending. */
  readonly free: readonly number[];
}

function freeRows({ taken }: Search, from: number, to: number): readonly number[] {
  const free: number[] = [];
  for (let row = from; row <= to; row++) if (!taken.has(row)) free.push(row);
  return free;
}

/** Rows with content in their order; where their numbers differ, first those that share anything at all. */
function matchContents(search: Search, { first, end, free }: Gap): void {
  const { contents, standingContents, matches, taken, take } = search;
  const waiting = (): readonly number[] => range(first, end).filter((index) => matches[index] === null && contents[index]?.length !== 0);
  const filled = (): readonly number[] => free.filter((row) => !taken.has(row) && standingContents.has(row));
  if (waiting().length !== filled().length && end - first <= LARGEST_GAP && free.length <= LARGEST_GAP) {
    for (const index of waiting()) {
      const own = new Set(contents[index]);
      const alike = filled().find((row) => standingContents.get(row)?.some((cell) => own.has(cell)) === true);
      if (alike !== undefined) take(index, alike);
    }
  }
  const rows = filled();
  waiting().forEach((index, place) => {
    const row = rows[place];
    if (row !== undefined) take(index, row);
  });
}

function matchEmpty(search: Search, { first, end, free }: Gap): void {
  const { contents, standingContents, matches, taken, take } = search;
  const empty = range(first, end).filter((index) => matches[index] === null && contents[index]?.length === 0);
  const rows = free.filter((row) => !taken.has(row) && !standingContents.has(row));
  empty.forEach((index, place) => {
    const row = rows[place];
    if (row !== undefined) take(index, row);
  });
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
