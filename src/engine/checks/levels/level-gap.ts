import type { Book, CriterionAssessment } from "../../book/book";
import { criterionOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { perTable } from "../per-table";
import { firstCellOf, placeOf } from "../places";

type LevelGap = {
  /** gap: a level below the mark is not marked; failed: "not met" beside a level; habit: the whole grid marks only the highest level. */
  readonly kind: "gap" | "failed" | "habit";
  readonly marked: number;
  /** Levels that lack their mark. */
  readonly missing: readonly number[];
  /** Lines meant: more than one for a habit. */
  readonly rows: number;
};

export const levelGap = check({
  code: "level-gap",
  group: "levels",
  subject: "row",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018 art. 6: a level is reached where every lower level is; marks are cumulative",
  circulars: "all",
  find: findLevelGap,
});

function* findLevelGap(book: Book, context: CheckContext): Generator<Found<LevelGap>> {
  for (const lines of perTable(book.assessments).values()) {
    const gaps = lines.filter((line) => missingBelow(line, context).length > 0);
    const high = lines.filter((line) => line.reached >= 2);
    const isHabit = gaps.length >= 4 && gaps.length * 3 > high.length * 2 && gaps.every((line) => line.levels.length === 1);
    for (const line of isHabit ? gaps.slice(0, 1) : gaps) yield gapFound(line, context, isHabit ? gaps.length : 1);
    for (const line of lines) if (line.failed && line.levels.length > 0) yield failedBeside(line);
  }
}

/** Levels that the criterion has, below its highest mark, without a mark. */
function missingBelow(line: CriterionAssessment, { circular }: CheckContext): readonly number[] {
  // an item of the fourth level has no lower one
  if (line.criterion.startsWith("M4.")) return [];
  const highest = line.levels.at(-1) ?? 0;
  const levels = criterionOf(circular, line.criterion)?.levels ?? circular.levels;
  return levels.filter((level) => level < highest && !line.levels.includes(level));
}

function gapFound(line: CriterionAssessment, context: CheckContext, rows: number): Found<LevelGap> {
  const marked = line.levels.at(-1) ?? 0;
  const mark = line.marks.find((one) => one.level === marked);
  return {
    at: mark === undefined ? firstCellOf(line.sheet, line.area) : placeOf(line.sheet, mark.area),
    fragment: mark?.text ?? null,
    criterion: rows > 1 ? null : line.criterion,
    expected: null,
    facts: { kind: rows > 1 ? "habit" : "gap", marked, missing: missingBelow(line, context), rows },
  };
}

function failedBeside(line: CriterionAssessment): Found<LevelGap> {
  const mark = line.marks.find((one) => one.level === line.levels.at(-1));
  return {
    at: mark === undefined ? firstCellOf(line.sheet, line.area) : placeOf(line.sheet, mark.area),
    related: [firstCellOf(line.sheet, line.area)],
    fragment: mark?.text ?? null,
    criterion: line.criterion,
    expected: null,
    facts: { kind: "failed", marked: line.levels.at(-1) ?? 0, missing: [], rows: 1 },
  };
}
