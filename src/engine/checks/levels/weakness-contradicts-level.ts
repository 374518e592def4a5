import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { firstCellOf, placeOf } from "../places";
import { assessedCriteria } from "../reached-levels";
import { weaknessMatches } from "../weakness-matches";

type WeaknessContradictsLevel = {
  /** The level marked as reached, and the one whose indicator is denied. */
  readonly reached: number;
  readonly level: number;
  readonly label: string | null;
  readonly gist: string;
};

export const weaknessContradictsLevel = check({
  code: "weakness-contradicts-level",
  group: "levels",
  subject: "cell",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018 art. 6: a level is reached where every indicator of it is met",
  circulars: "all",
  find: findWeaknessContradictsLevel,
});

function* findWeaknessContradictsLevel(book: Book, context: CheckContext): Generator<Found<WeaknessContradictsLevel>> {
  const assessed = assessedCriteria(book);
  for (const { row, field, criterion, match, level } of weaknessMatches(book, context).contradicting) {
    const grid = assessed.get(criterion.code);
    const { indicator } = match.words;
    const mark = grid?.marks.find((one) => one.level === indicator.level)?.area;
    yield {
      at: placeOf(row.sheet, field.area),
      related: grid === undefined ? [] : [firstCellOf(grid.sheet, mark ?? grid.area)],
      fragment: match.fragment,
      criterion: criterion.code,
      expected: null,
      facts: { reached: level, level: indicator.level, label: indicator.label, gist: indicator.gist },
    };
  }
}
