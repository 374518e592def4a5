import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { placeOf } from "../places";
import { levelTerm } from "../terms";
import { weaknessMatches } from "../weakness-matches";

type WeaknessAboveTarget = {
  /** The level that the gap belongs to. */
  readonly level: number;
  readonly label: string | null;
  readonly gist: string;
  /** What is lower: the target of the row, or the section it stands in. */
  readonly limit: "target" | "section";
  readonly limitLevel: number;
};

export const weaknessAboveTarget = check({
  code: "weakness-above-target",
  group: "levels",
  subject: "cell",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018 art. 6: the plan aims at the level whose indicator is not met",
  circulars: "all",
  find: findWeaknessAboveTarget,
});

function* findWeaknessAboveTarget(book: Book, context: CheckContext): Generator<Found<WeaknessAboveTarget>> {
  for (const { row, field, criterion, match, level, limit } of weaknessMatches(book, context).above) {
    const { indicator } = match.words;
    yield {
      at: placeOf(row.sheet, field.area),
      fragment: match.fragment,
      criterion: criterion.code,
      expected: levelTerm(indicator.level),
      severity: limit === "target" ? "error" : "warning",
      facts: { level: indicator.level, label: indicator.label, gist: indicator.gist, limit, limitLevel: level },
    };
  }
}
