import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check, type CheckContext } from "../check";
import { countLevels, overallLevel } from "../grid-counts";
import { firstCellOf, placeOf } from "../places";
import { assessedCriteria, isAssessed } from "../reached-levels";
import { type WeaknessMatch, weaknessMatches } from "../weakness-matches";

type TallyAtRisk = {
  readonly levels: readonly number[];
  /** Criteria that meet each level by the marks, and if the written weaknesses are true. */
  readonly now: readonly number[];
  readonly after: readonly number[];
  readonly totals: readonly number[];
  readonly overallNow: number | null;
  readonly overallAfter: number | null;
  /** Criteria that would lose a level. */
  readonly criteria: readonly string[];
};

export const tallyAtRisk = check({
  code: "tally-at-risk",
  group: "levels",
  subject: "workbook",
  severity: "warning",
  rule: "Circulars 17, 18, 19/2018 art. 6: a level is reached where every indicator of it is met",
  circulars: "all",
  find: findTallyAtRisk,
});

function* findTallyAtRisk(book: Book, context: CheckContext): Generator<Found<TallyAtRisk>> {
  const { contradicting } = weaknessMatches(book, context);
  const assessed = assessedCriteria(book);
  const now = new Map([...assessed].filter(([, one]) => isAssessed(one)).map(([code, one]) => [code, one.reached]));
  const after = new Map(now);
  for (const { criterion, match } of contradicting) {
    const left = match.words.indicator.level - 1;
    if (after.has(criterion.code)) after.set(criterion.code, Math.min(left, after.get(criterion.code) ?? 0));
  }
  const criteria = [...now.keys()].filter((code) => now.get(code) !== after.get(code));
  const counts = countLevels(context.circular, now);
  const place = placeToLook(book, levelsThatFall(contradicting, now));
  if (criteria.length === 0 || place === null) return;
  yield {
    at: place.at,
    related: contradicting.map(({ row, field }) => placeOf(row.sheet, field.area)),
    fragment: place.words,
    criterion: null,
    expected: null,
    facts: {
      levels: counts.map((count) => count.level),
      now: counts.map((count) => count.met),
      after: countLevels(context.circular, after).map((count) => count.met),
      totals: counts.map((count) => count.total),
      overallNow: overallLevel(context.circular, now),
      overallAfter: overallLevel(context.circular, after),
      criteria,
    },
  };
}

/** Levels that lose a criterion; those that lose one by a weakness first, by a remark in another cell after them. */
function levelsThatFall(contradicting: readonly WeaknessMatch[], reached: ReadonlyMap<string, number>): readonly number[] {
  const surely = new Set<number>();
  const perhaps = new Set<number>();
  for (const { row, field, criterion, match } of contradicting) {
    const isWeakness = "weakness" in row.fields && (row.fields.weakness === field || row.fields.cause === field);
    for (let level = match.words.indicator.level; level <= (reached.get(criterion.code) ?? 0); level++)
      (isWeakness ? surely : perhaps).add(level);
  }
  const ascending = (levels: ReadonlySet<number>): readonly number[] => [...levels].sort((a, b) => a - b);
  return [...ascending(surely), ...ascending(perhaps)];
}

/** The first count of those that fall which the text states of the self-assessment, else the grid of marks. */
function placeToLook(book: Book, levels: readonly number[]): { readonly at: Place; readonly words: string | null } | null {
  const own = book.statements.filter((statement) => statement.of === "self");
  const asked = own.length > 0 ? own : book.statements.filter((statement) => statement.of === null);
  const falling = levels.flatMap((level) => asked.find((statement) => statement.level === level && !statement.isNegated) ?? []);
  const stated = falling[0] ?? asked[0];
  if (stated !== undefined) return { at: stated.at, words: stated.text };
  const grid = book.tables.find((table) => table.layout === "own-self-assessment" || table.layout === "mark-grid");
  return grid === undefined ? null : { at: firstCellOf(grid.sheet, grid.area), words: null };
}
