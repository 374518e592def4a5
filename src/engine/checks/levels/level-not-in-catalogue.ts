import type { Book } from "../../book/book";
import { type Criterion, criterionOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check, type CheckContext } from "../check";
import { placeOf, wordsOf } from "../places";
import { assessedCriteria } from "../reached-levels";
import { levelTerm } from "../terms";

type LevelNotInCatalogue = {
  readonly kind: "mark" | "target" | "stated";
  readonly level: number;
  readonly levels: readonly number[];
  readonly circular: string;
};

interface NamedLevel {
  readonly code: string;
  readonly kind: LevelNotInCatalogue["kind"];
  readonly level: number;
  readonly at: Place;
  readonly words: string;
}

export const levelNotInCatalogue = check({
  code: "level-not-in-catalogue",
  group: "levels",
  subject: "cell",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018, arts. 7 to 21: not every criterion has a level 3",
  circulars: "all",
  find: findLevelNotInCatalogue,
});

function* findLevelNotInCatalogue(book: Book, context: CheckContext): Generator<Found<LevelNotInCatalogue>> {
  for (const { code, kind, level, at, words } of namedLevels(book)) {
    const criterion = criterionOf(context.circular, code);
    if (criterion === null || criterion.levels.includes(level) || isUnsure(criterion, level, context)) continue;
    const highest = Math.max(...criterion.levels);
    yield {
      at,
      fragment: words,
      criterion: code,
      expected: kind === "mark" ? null : levelTerm(highest),
      facts: { kind, level, levels: criterion.levels, circular: context.circular.number },
    };
  }
}

function isUnsure(criterion: Criterion, level: number, context: CheckContext): boolean {
  return criterion.uncertainLevels.includes(level) || context.isUncertain(Number(criterion.code.split(".")[0]));
}

function* namedLevels(book: Book): Generator<NamedLevel> {
  for (const one of book.assessments) {
    for (const mark of one.marks) {
      if (!one.levels.includes(mark.level)) continue;
      yield { code: one.criterion, kind: "mark", level: mark.level, at: placeOf(one.sheet, mark.area), words: mark.text };
    }
  }
  for (const row of book.plan) {
    const field = row.fields.target ?? row.fields.goal;
    if (row.criterion.code === null || row.targetLevel === null || field === undefined) continue;
    yield { code: row.criterion.code, kind: "target", level: row.targetLevel, at: placeOf(row.sheet, field.area), words: wordsOf(field) };
  }
  // words that disagree with a line of marks are a contradiction, whatever level they name
  const assessed = assessedCriteria(book);
  for (const { criterion, level, at, words } of book.verdicts) {
    if (level !== null && !assessed.has(criterion)) yield { code: criterion, kind: "stated", level, at, words };
  }
}
