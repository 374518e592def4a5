import type { Book, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check } from "../check";
import { firstCellOf, placeOf } from "../places";
import { assessedCriteria, isAssessed } from "../reached-levels";
import { levelTerm } from "../terms";

type LevelContradictory = {
  /** What the words say: a level, or 0 for "not met"; null for "met" without a level. */
  readonly stated: number | null;
  /** What the grid of marks says; 0 where it says that the criterion fails. */
  readonly reached: number;
  /** grid: words against the grid of marks; block: declared as reached in its title, and planned for below. */
  readonly against: "grid" | "block";
};

export const levelContradictory = check({
  code: "level-contradictory",
  group: "levels",
  subject: "cell",
  severity: "error",
  rule: "CV 5932/BGD\u0110T-QLCL, 5942/BGD\u0110T-QLCL: the summary table and the text report one and the same self-assessment",
  circulars: "all",
  find: findLevelContradictory,
});

function* findLevelContradictory(book: Book): Generator<Found<LevelContradictory>> {
  const assessed = assessedCriteria(book);
  for (const verdict of book.verdicts) {
    const grid = assessed.get(verdict.criterion);
    if (grid === undefined || !isAssessed(grid) || (verdict.result === null && verdict.level === null)) continue;
    if (agrees(verdict.result, verdict.level, grid.reached)) continue;
    const mark: Place = { sheet: grid.sheet, area: grid.marks.at(-1)?.area ?? firstCellOf(grid.sheet, grid.area).area };
    yield {
      at: verdict.at,
      related: [mark],
      fragment: verdict.words,
      criterion: verdict.criterion,
      expected: grid.reached === 0 ? null : levelTerm(grid.reached),
      facts: { stated: verdict.result === "not-met" ? 0 : verdict.level, reached: grid.reached, against: "grid" },
    };
  }
  yield* plannedThoughReached(book);
}

/** Criteria of one kind that make a habit. */
const HABIT = 3;

/**
 * A paper of blocks that gives the reached criteria a title alone and the others a block: one that has both says two things. A block
 * that aims higher than its title is as it should be.
 */
function* plannedThoughReached(book: Book): Generator<Found<LevelContradictory>> {
  const blocks = book.plan.filter((row) => book.tables[row.table]?.layout === "label-blocks");
  const isDeclared = (row: PlanRow): boolean => row.statedResult === "met" && row.statedLevel !== null && row.verdict !== null;
  const isBlock = (row: PlanRow): boolean => row.fields.weakness !== undefined && (row.fields.solution ?? row.fields.work) !== undefined;
  const planned = new Set(blocks.filter(isBlock).map((row) => row.criterion.code));
  const both = blocks.filter((row) => isDeclared(row) && isBlock(row));
  const declaredAlone = book.verdicts.filter((one) => one.result === "met" && one.level !== null && !planned.has(one.criterion)).length;
  if (both.length === 0 || declaredAlone < HABIT || planned.size - both.length < HABIT || both.length * 4 > planned.size) return;
  for (const row of both) {
    const level = row.statedLevel ?? 0;
    if (row.verdict === null || row.targetLevel === null || row.targetLevel > level) continue;
    const field = row.fields.target ?? row.fields.goal ?? row.fields.weakness;
    yield {
      at: placeOf(row.sheet, row.verdict.area),
      related: field === undefined ? [] : [placeOf(row.sheet, field.area)],
      fragment: row.verdict.text,
      criterion: row.criterion.code,
      expected: null,
      severity: "warning",
      facts: { stated: level, reached: row.targetLevel, against: "block" },
    };
  }
}

/** "Not met" with a level says only that this level is not reached. */
function agrees(result: "met" | "not-met" | null, level: number | null, reached: number): boolean {
  if (result === "not-met") return level === null ? reached === 0 : reached < level;
  return level === null ? reached > 0 : reached === level;
}
