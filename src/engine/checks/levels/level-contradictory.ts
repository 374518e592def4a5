import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check } from "../check";
import { firstCellOf } from "../places";
import { assessedCriteria, isAssessed } from "../reached-levels";
import { levelTerm } from "../terms";

type LevelContradictory = {
  /** What the words say: a level, or 0 for "not met"; null for "met" without a level. */
  readonly stated: number | null;
  /** What the grid of marks says; 0 where it says that the criterion fails. */
  readonly reached: number;
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
      facts: { stated: verdict.result === "not-met" ? 0 : verdict.level, reached: grid.reached },
    };
  }
}

/** "Not met" with a level says only that this level is not reached. */
function agrees(result: "met" | "not-met" | null, level: number | null, reached: number): boolean {
  if (result === "not-met") return level === null ? reached === 0 : reached < level;
  return level === null ? reached > 0 : reached === level;
}
