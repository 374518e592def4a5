import type { Book, Statement } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { countLevels, type GridCount, overallLevel } from "../grid-counts";
import { assessedCriteria, isAssessed, reachedWithoutGap } from "../reached-levels";
import { levelTerm } from "../terms";

type TallyContradictory = {
  /** count: criteria that meet the level; denominator: criteria that have it; overall: the school's level. */
  readonly kind: "count" | "denominator" | "overall";
  readonly level: number | null;
  readonly isNegated: boolean;
  readonly stated: number;
  readonly right: number;
};

export const tallyContradictory = check({
  code: "tally-contradictory",
  group: "levels",
  subject: "cell",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018 art. 6 and the list of criteria: how many have each level, and which the grid marks",
  circulars: "all",
  find: findTallyContradictory,
});

function* findTallyContradictory(book: Book, context: CheckContext): Generator<Found<TallyContradictory>> {
  const assessed = [...assessedCriteria(book)].filter(([, one]) => isAssessed(one));
  const reached = new Map(assessed.map(([code, one]) => [code, one.reached]));
  const counts = countLevels(context.circular, reached);
  // marks with a gap may be counted either way: up to the highest, or as far as they go without a gap
  const least = countLevels(context.circular, new Map(assessed.map(([code, one]) => [code, reachedWithoutGap(one)])));
  const overall = overallLevel(context.circular, reached);
  const isAmended = context.circular.standards.some((standard) => context.isUncertain(standard.number));
  if (isAmended) return;
  for (const statement of book.statements) {
    const count = counts.find((one) => one.level === statement.level);
    const fewest = least.find((one) => one.level === statement.level)?.met ?? 0;
    const fault = count === undefined ? null : faultOf(statement, count, fewest, context);
    if (fault !== null) yield foundAt(statement, fault);
    else if (
      statement.overall !== null &&
      statement.of !== "external" &&
      overall !== null &&
      statement.overall !== overall &&
      overall < 3
    ) {
      yield foundAt(statement, { kind: "overall", stated: statement.overall, right: overall });
    }
  }
}

type Fault = Pick<TallyContradictory, "kind" | "stated" | "right">;

function faultOf(statement: Statement, count: GridCount, fewest: number, context: CheckContext): Fault | null {
  const { met, total, isNegated } = statement;
  if (total !== null && total !== count.total)
    return isOfWholeSchool(total, context) ? { kind: "denominator", stated: total, right: count.total } : null;
  if (met === null || total === null || statement.of === "external" || count.unknown === count.total) return null;
  const stated = isNegated ? total - met : met;
  if (stated >= fewest && stated <= count.met + count.unknown) return null;
  return { kind: "count", stated: met, right: isNegated ? total - count.met : count.met };
}

/** "8/10" may be the count of one standard, or of the mandatory criteria; a denominator near the number of all is meant for the school. */
function isOfWholeSchool(total: number, { circular }: CheckContext): boolean {
  const largest = Math.max(...circular.standards.map((standard) => standard.criteria.length));
  const criteria = circular.standards.flatMap((standard) => standard.criteria);
  const mandatory = criteria.filter(({ isMandatory }) => isMandatory).length;
  const isPart = mandatory > 0 && (total === mandatory || total === criteria.length - mandatory);
  return total > largest && total <= 60 && !isPart;
}

function foundAt(statement: Statement, { kind, stated, right }: Fault): Found<TallyContradictory> {
  const total = statement.total ?? 0;
  return {
    at: statement.at,
    fragment: statement.text,
    criterion: null,
    expected: expectedOf(kind, right, statement.met, total),
    facts: { kind, level: statement.level, isNegated: statement.isNegated, stated, right },
  };
}

function expectedOf(kind: TallyContradictory["kind"], right: number, met: number | null, total: number): string | null {
  if (kind === "overall") return right === 0 ? null : levelTerm(right);
  return kind === "count" ? `${right}/${total}` : `${met ?? ""}/${right}`;
}
