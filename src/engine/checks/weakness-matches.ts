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
  const contradicting: WeaknessMatch[] = [];
  const above: (WeaknessMatch & { limit: "target" | "section" })[] = [];
  for (const one of askedRows(book, context)) {
    const indicators = indicatorsOf(one.criterion);
    for (const { field, isWeakness } of one.fields) {
      const best = strongest(clausesOf(field, spell).map((clause) => bestInClause(clause, indicators, one, isWeakness)));
      if (best === null) continue;
      const { row, criterion, limit, reached } = one;
      const match = { row, field, criterion, match: best };
      if (best.words.indicator.level <= reached) contradicting.push({ ...match, level: reached });
      else if (limit !== null) above.push({ ...match, level: limit.level, limit: limit.of });
    }
  }
  return { contradicting, above };
}

interface AskedRow {
  readonly row: PlanRow | ResultRow;
  readonly criterion: Criterion;
  readonly reached: number;
  readonly limit: { readonly level: number; readonly of: "target" | "section" } | null;
  /** A planned measure of a result report denies nothing: it need only be about the indicator. */
  readonly isPlanned: boolean;
  readonly fields: readonly { readonly field: Field; readonly isWeakness: boolean }[];
}

/** Rows of which the level reached, the target or the section is known. */
function* askedRows(book: Book, context: CheckContext): Generator<AskedRow> {
  const assessed = assessedCriteria(book);
  for (const row of book.plan) {
    const criterion = criterionToCompare(row, context);
    if (criterion === null) continue;
    const grid = assessed.get(criterion.code);
    const reached = grid !== undefined && isAssessed(grid) ? grid.reached : (row.statedLevel ?? 0);
    const limit = limitOf(row);
    if (reached === 0 && limit === null) continue;
    const fields = [...WEAKNESS, ...(reached === 0 ? [] : ELSEWHERE)].flatMap((id) => {
      const field = row.fields[id];
      return field === undefined ? [] : [{ field, isWeakness: WEAKNESS.includes(id) }];
    });
    yield { row, criterion, reached, limit, isPlanned: false, fields };
  }
  for (const row of book.results) {
    const criterion = criterionToCompare(row, context);
    const level = row.levels?.length === 1 ? row.levels[0] : undefined;
    const field = row.fields.planned ?? row.fields.adjusted;
    if (criterion === null || level === undefined || field === undefined) continue;
    yield { row, criterion, reached: 0, limit: { level, of: "section" }, isPlanned: true, fields: [{ field, isWeakness: true }] };
  }
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

/** The indicator the clause speaks of, where it is one that contradicts or lies above; a clause about a level in between is as it should be. */
function bestInClause(clause: Clause, indicators: readonly IndicatorWords[], asked: AskedRow, isWeakness: boolean): IndicatorMatch | null {
  const exception = strongest(indicators.filter((one) => one.indicator.level <= asked.reached).map((one) => exceptionIn(clause, one)));
  if (exception !== null || !isWeakness) return exception;
  const best = strongest(
    indicators.map((one) => {
      const match = one.isNegative ? null : matchOf(clause, one);
      return match !== null && speaksOf(match, asked) ? match : null;
    }),
  );
  if (best === null) return null;
  const { level } = best.words.indicator;
  return level <= asked.reached || (asked.limit !== null && level > asked.limit.level) ? best : null;
}

/**
 * What is absent speaks of an indicator that is mostly said; what is not good enough only of one that asks for quality, or is said nearly
 * whole. A gap above the target need only share its subject: no mark is put in doubt by it.
 */
function speaksOf({ words, denial, share, hasPart, missesAmount, isPartial, isGranted }: IndicatorMatch, asked: AskedRow): boolean {
  if (asked.isPlanned) return share >= 0.6 || hasPart;
  if (denial === null) return false;
  const isAbove = words.indicator.level > asked.reached;
  if (!isAbove && (isPartial || isGranted || (words.isShare && !denial.isTotal))) return false;
  if (denial.kind === "absence") return hasPart || share >= (isAbove ? 0.45 : 0.6);
  if (missesAmount) return false;
  return share >= 0.75 || (words.asksQuality && share >= 0.45) || (isAbove && (hasPart || share >= 0.6));
}

/** The lowest level of equals: a higher one asks for the same and more. */
function strongest(matches: readonly (IndicatorMatch | null)[]): IndicatorMatch | null {
  let best: IndicatorMatch | null = null;
  for (const match of matches) if (match !== null && (best === null || strengthOf(match) > strengthOf(best))) best = match;
  return best;
}

function strengthOf({ share, hasPart }: IndicatorMatch): number {
  return share + (hasPart ? 0.3 : 0);
}
