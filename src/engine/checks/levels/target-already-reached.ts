import type { Book, Field, PlanRow } from "../../book/book";
import { criterionOf } from "../../catalogue/circular";
import type { Fix, Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check, type CheckContext } from "../check";
import { firstCellOf, placeOf, wordsOf } from "../places";
import { assessedCriteria, isAssessed } from "../reached-levels";
import { telexWords } from "../telex";
import { keepLevelTerm, levelTerm } from "../terms";

type TargetAlreadyReached = {
  readonly target: number;
  readonly reached: number;
  /** The next level that the criterion has; null where it has none. */
  readonly next: number | null;
};

export const targetAlreadyReached = check({
  code: "target-already-reached",
  group: "levels",
  subject: "cell",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018: marks are cumulative; an improvement aims at a level that is not reached, or keeps the highest",
  circulars: "all",
  find: findTargetAlreadyReached,
});

function* findTargetAlreadyReached(book: Book, context: CheckContext): Generator<Found<TargetAlreadyReached>> {
  const assessed = assessedCriteria(book);
  for (const row of book.plan) {
    const { targetLevel, criterion } = row;
    const field = row.fields.target ?? row.fields.goal;
    const official = criterion.code === null ? null : criterionOf(context.circular, criterion.code);
    if (targetLevel === null || field === undefined || official === null || context.isUncertain(Number(official.code.split(".")[0])))
      continue;
    const grid = assessed.get(official.code);
    const isGraded = grid !== undefined && isAssessed(grid);
    const reached = isGraded ? grid.reached : (row.statedLevel ?? 0);
    if (targetLevel > reached || keepsLevel(field)) continue;
    const next = official.levels.find((level) => level > reached) ?? null;
    yield {
      at: placeOf(row.sheet, field.area),
      related: isGraded ? [markPlace(grid.sheet, grid.marks.find((mark) => mark.level === targetLevel)?.area ?? grid.area)] : [],
      fragment: wordsOf(field),
      criterion: official.code,
      expected: next === null ? keepLevelTerm(reached) : levelTerm(next),
      facts: { target: targetLevel, reached, next },
      ...fixOf(row, field, targetLevel, next),
    };
  }
}

function markPlace(sheet: string, area: Field["area"]): Place {
  return firstCellOf(sheet, area);
}

/** "keep", "hold firm", "strengthen" level n is a target that may be reached. */
function keepsLevel(field: Field): boolean {
  const words = ` ${telexWords(field.text).join(" ")} `;
  return [" duy trif ", " giuwx vuwngx ", " cungr coos "].some((keep) => words.includes(keep));
}

function fixOf(row: PlanRow, field: Field, target: number, next: number | null): { readonly fix?: Fix } {
  const digits = field.raw.match(/\d/g) ?? [];
  if (next === null || digits.length !== 1 || digits[0] !== String(target) || field.area.top !== field.area.bottom || row.joined.length > 0)
    return {};
  return { fix: { isSafe: false, replacement: field.raw.replace(String(target), String(next)) } };
}
