import type { Book, Field, PlanFieldId, PlanRow, ResultRow } from "../book/book";
import { type Criterion, criterionOf } from "../catalogue/circular";
import type { CheckContext } from "./check";
import { speller } from "./content-words";
import { type Clause, clausesOf, exceptionIn, type IndicatorMatch, matchOf } from "./indicator-match";
import { indicatorIndex, type IndicatorWords } from "./indicator-words";
import { assessedCriteria, isAssessed } from "./reached-levels";

/** A weakness that speaks of an indicator. */
export interface WeaknessMatch {
  readonly row: PlanRow | ResultRow;
  readonly field: Field;
  readonly criterion: Criterion;
  readonly match: IndicatorMatch;
  /** contradicts: the level reached; above: the target, or the highest level of the section. */
  readonly level: number;
}

export interface WeaknessMatches {
  /** The weakness denies an indicator of a level that is marked as reached. */
  readonly contradicting: readonly WeaknessMatch[];
  /** The gap is an indicator of a higher level than the target or the section. */
  readonly above: readonly (WeaknessMatch & { readonly limit: "target" | "section" })[];
}

const WEAKNESS: readonly PlanFieldId[] = ["weakness", "cause"];
/** Fields in which an exception slips out: those who have yet to reach the standard. */
const ELSEWHERE: readonly PlanFieldId[] = ["conditions", "resources", "solution", "work", "goal"];

const seen = new WeakMap<Book, WeaknessMatches>();

/** Compares what the plan says with what the levels mean; worked out once for a book. */
export function weaknessMatches(book: Book, context: CheckContext): WeaknessMatches {
  const known = seen.get(book);
  if (known !== undefined) return known;
  const matches = compare(book, context);
  seen.set(book, matches);
  return matches;
}

function compare(book: Book, context: CheckContext): WeaknessMatches {
  const indicatorsOf = indicatorIndex(context.circular);
  const spell = speller();
  const assessed = assessedCriteria(book);
  const contradicting: WeaknessMatch[] = [];
  const above: (WeaknessMatch & { limit: "target" | "section" })[] = [];
  for (const row of book.plan) {
    const criterion = criterionToCompare(row, context);
    if (criterion === null) continue;
    const grid = assessed.get(criterion.code);
    const reached = grid !== undefined && isAssessed(grid) ? grid.reached : (row.statedLevel ?? 0);
    const limit = limitOf(row);
    if (reached === 0 && limit === null) continue;
    const indicators = indicatorsOf(criterion);
    const denied = reached === 0 ? [] : deniedIn(row, indicators, reached, (field) => clausesOf(field, spell));
    for (const one of denied) contradicting.push({ row, criterion, level: reached, ...one });
    if (limit === null || denied.length > 0) continue;
    for (const id of WEAKNESS) {
      const field = row.fields[id];
      const match = field === undefined ? null : aboveIn(clausesOf(field, spell), indicators, limit.level, true);
      if (field !== undefined && match !== null) above.push({ row, field, criterion, match, level: limit.level, limit: limit.of });
    }
  }
  for (const row of book.results) {
    const criterion = criterionToCompare(row, context);
    const limit = row.levels?.length === 1 ? (row.levels[0] ?? null) : null;
    if (criterion === null || limit === null) continue;
    const field = row.fields.planned ?? row.fields.adjusted;
    const match = field === undefined ? null : aboveIn(clausesOf(field, spell), indicatorsOf(criterion), limit, false);
    if (field !== undefined && match !== null) above.push({ row, field, criterion, match, level: limit, limit: "section" });
  }
  return { contradicting, above };
}

function criterionToCompare(row: PlanRow | ResultRow, { circular, isUncertain }: CheckContext): Criterion | null {
  const { code, others } = row.criterion;
  if (code === null || others.length > 0 || isUncertain(Number(code.split(".")[0]))) return null;
  return criterionOf(circular, code);
}

/** The highest level that the row works for: its target, else the only level of its section. */
function limitOf(row: PlanRow): { readonly level: number; readonly of: "target" | "section" } | null {
  if (row.targetLevel !== null) return { level: row.targetLevel, of: "target" };
  const only = row.levels?.length === 1 ? row.levels[0] : undefined;
  return only === undefined || only > 3 ? null : { level: only, of: "section" };
}

function deniedIn(
  row: PlanRow,
  indicators: readonly IndicatorWords[],
  reached: number,
  clauses: (field: Field) => readonly Clause[],
): readonly { readonly field: Field; readonly match: IndicatorMatch }[] {
  const binding = indicators.filter((one) => one.indicator.level <= reached && !one.isNegative);
  const denied: { field: Field; match: IndicatorMatch }[] = [];
  for (const id of [...WEAKNESS, ...ELSEWHERE]) {
    const field = row.fields[id];
    if (field === undefined) continue;
    const isWeakness = WEAKNESS.includes(id);
    const matches = clauses(field).flatMap((clause) =>
      binding.map((one) => exceptionIn(clause, one) ?? (isWeakness ? contradictionOf(matchOf(clause, one)) : null)),
    );
    const best = strongest(matches);
    if (best !== null) denied.push({ field, match: best });
  }
  return denied;
}

/** What is absent contradicts a gist that is mostly said; what is not good enough only one that asks for quality, or is said nearly whole. */
function contradictionOf(match: IndicatorMatch | null): IndicatorMatch | null {
  if (match === null || match.denial === null) return null;
  if (match.denial.kind === "absence") return match.share >= 0.6 || match.hasPart ? match : null;
  return match.share >= 0.75 || (match.words.asksQuality && match.share >= 0.5) ? match : null;
}

/** A gap of a higher level that no indicator up to the limit explains as well. */
function aboveIn(clauses: readonly Clause[], indicators: readonly IndicatorWords[], limit: number, mustDeny: boolean): IndicatorMatch | null {
  let best: IndicatorMatch | null = null;
  for (const clause of clauses) {
    const matches = indicators.map((one) => matchOf(clause, one)).filter((one): one is IndicatorMatch => one !== null);
    const high = strongest(matches.filter((one) => one.words.indicator.level > limit && isAbout(one, mustDeny)));
    const low = strongest(matches.filter((one) => one.words.indicator.level <= limit && (!mustDeny || fitsDenial(one))));
    if (high === null || (low !== null && strengthOf(low) >= strengthOf(high))) continue;
    if (best === null || strengthOf(high) > strengthOf(best)) best = high;
  }
  return best;
}

function isAbout(match: IndicatorMatch, mustDeny: boolean): boolean {
  if (!mustDeny) return match.share >= 0.6 || match.hasPart;
  return match.denial !== null && fitsDenial(match) && (match.share >= 0.45 || match.hasPart);
}

/** "Not effective" is no gap of an indicator that only asks for the thing to be there, unless it is said whole. */
function fitsDenial({ denial, words, share, hasPart }: IndicatorMatch): boolean {
  if (denial === null) return false;
  return denial.kind === "absence" || words.asksQuality || share >= 0.6 || hasPart;
}

function strongest(matches: readonly (IndicatorMatch | null)[]): IndicatorMatch | null {
  let best: IndicatorMatch | null = null;
  for (const match of matches) if (match !== null && (best === null || strengthOf(match) > strengthOf(best))) best = match;
  return best;
}

function strengthOf({ share, hasPart }: IndicatorMatch): number {
  return share + (hasPart ? 0.3 : 0);
}
