import type { Book, CriterionAssessment } from "../book/book";

export type LevelStatus = "met" | "notMet" | "unknown";

/** What a paper says of one criterion: levels met, levels it says nothing of; every other level is not met. */
export interface Standing {
  readonly met: readonly number[];
  readonly unsaid: readonly number[];
  /** "Không đạt" is marked, or said of Mức 1. */
  readonly failed: boolean;
}

export type Standings = ReadonlyMap<string, Standing>;

const LEVELS = [1, 2, 3, 4] as const;

export function statusAt(standings: Standings, code: string, level: number): LevelStatus {
  const standing = standings.get(code);
  if (standing === undefined || standing.unsaid.includes(level)) return "unknown";
  return standing.met.includes(level) ? "met" : "notMet";
}

/**
 * How each criterion stands, by code; a criterion that nothing is said of is absent. Marks first, words ("Đã đạt Mức 2") where a criterion has none.
 *
 * - Marks are counted by column (an X under Mức 3 counts at Mức 3 alone), as schools count them and as our formulas do; a contradiction is a finding's business.
 * - A grid in which every line bears one single mark says the highest level only: the lower ones are met too.
 * - A criterion with several lines in one grid is one line (a page break, a merged cell); of several grids the last one with a mark counts,
 *   unless our own Bảng tự đánh giá is in use, which then counts for every criterion it lists. The order of the assessments does not matter.
 * - "Đạt" without a level says nothing of any level. Words that contradict each other at a level leave it unknown.
 */
export function standingsOf(book: Book): Standings {
  const standings = new Map<string, Standing>(standingsInWords(book));
  for (const [code, standing] of markedStandings(book)) standings.set(code, standing);
  return standings;
}

function markedStandings(book: Book): Standings {
  const ownInUse = new Set<number>();
  const owned = new Set<string>();
  const [own, theirs] = [true, false].map((is) => book.assessments.filter((line) => isOwn(book, line) === is));
  // A whole table without a mark is one that nobody has begun; single lines without any are lines that somebody has cleared.
  const isPart = (own?.length ?? 0) < new Set(theirs?.map(({ criterion }) => criterion)).size;
  for (const line of own ?? []) if (line.isMarked || isPart) ownInUse.add(line.table);
  for (const line of book.assessments) if (ownInUse.has(line.table)) owned.add(line.criterion);
  const deciding = new Map<string, number>();
  for (const line of book.assessments) {
    if (!line.isMarked || (owned.has(line.criterion) && !ownInUse.has(line.table))) continue;
    deciding.set(line.criterion, Math.max(line.table, deciding.get(line.criterion) ?? line.table));
  }
  const highestOnly = gridsOfHighestOnly(book);
  const standings = new Map<string, Standing>();
  for (const line of book.assessments) {
    if (!line.isMarked || deciding.get(line.criterion) !== line.table) continue;
    const standing = standingOfLine(line, highestOnly.has(line.table));
    const before = standings.get(line.criterion);
    standings.set(line.criterion, before === undefined ? standing : joined(before, standing));
  }
  return standings;
}

function isOwn(book: Book, line: CriterionAssessment): boolean {
  return book.tables[line.table]?.layout === "own-self-assessment";
}

/** Not of our own grid, whose help asks for every mark and whose formulas count by column. */
function gridsOfHighestOnly(book: Book): ReadonlySet<number> {
  const most = new Map<number, { marks: number; highest: number }>();
  for (const line of book.assessments) {
    if (line.levels.length === 0 || line.criterion.startsWith("M4.")) continue;
    const known = most.get(line.table) ?? { marks: 0, highest: 0 };
    most.set(line.table, { marks: Math.max(known.marks, line.levels.length), highest: Math.max(known.highest, ...line.levels) });
  }
  const isHighestOnly = (table: number, { marks, highest }: { marks: number; highest: number }) =>
    marks === 1 && highest > 1 && book.tables[table]?.layout !== "own-self-assessment";
  return new Set([...most].filter(([table, seen]) => isHighestOnly(table, seen)).map(([table]) => table));
}

function standingOfLine(line: CriterionAssessment, isHighestOnly: boolean): Standing {
  // An item of Mức 4 has no lower levels: any mark but "Không đạt" means it is met.
  const unsaid = line.open ?? [];
  if (line.criterion.startsWith("M4.")) return { met: line.levels.length > 0 ? [4] : [], unsaid, failed: line.failed };
  const highest = Math.max(0, ...line.levels);
  return { met: isHighestOnly ? LEVELS.filter((level) => level <= highest) : line.levels, unsaid, failed: line.failed };
}

function joined(a: Standing, b: Standing): Standing {
  const met: readonly number[] = LEVELS.filter((level) => a.met.includes(level) || b.met.includes(level));
  return { met, unsaid: [...a.unsaid, ...b.unsaid].filter((level) => !met.includes(level)), failed: a.failed || b.failed };
}

interface Said {
  readonly code: string;
  readonly level: number;
  readonly isMet: boolean;
}

function standingsInWords(book: Book): Standings {
  const said: Said[] = [];
  for (const { criterion, level, result } of book.verdicts)
    if (level !== null) said.push({ code: criterion, level, isMet: result !== "not-met" });
  for (const { criterion, statedLevel, statedResult } of book.plan) {
    if (criterion.code !== null && statedLevel !== null)
      said.push({ code: criterion.code, level: statedLevel, isMet: statedResult !== "not-met" });
  }
  const byCode = new Map<string, Said[]>();
  for (const one of said) {
    const known = byCode.get(one.code);
    if (known === undefined) byCode.set(one.code, [one]);
    else known.push(one);
  }
  return new Map([...byCode].map(([code, all]) => [code, standingSaid(all)]));
}

/** "Đạt Mức 2" affirms Mức 1 and 2 and denies Mức 3; "Chưa đạt Mức 2" denies Mức 2 and 3 and is silent on Mức 1. */
function standingSaid(all: readonly Said[]): Standing {
  const isAffirmed = (level: number) => all.some((one) => one.isMet && level <= one.level);
  const isDenied = (level: number) => all.some((one) => (one.isMet ? level > one.level : level >= one.level));
  const met = LEVELS.filter((level) => isAffirmed(level) && !isDenied(level));
  const unsaid = LEVELS.filter((level) => isAffirmed(level) === isDenied(level));
  return { met, unsaid, failed: met.length === 0 && unsaid.length === 0 };
}
