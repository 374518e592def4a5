import type { Book, CodeRepair, CriterionReading, Field, PlanRow, ResultRow } from "../../book/book";
import type { Fix, Found } from "../../diagnostics/finding";
import { check } from "../check";
import { isCodeLike } from "../code-like";
import { placeOf, wordsOf } from "../places";
import { criterionTerm } from "../terms";

type CriterionMalformed = {
  /** How the code was repaired; null where it could not be read. */
  readonly repair: CodeRepair | null;
  readonly code: string | null;
};

export const criterionMalformed = check({
  code: "criterion-malformed",
  group: "rows",
  subject: "cell",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018: a criterion is named by its standard, a dot and its own number",
  circulars: "all",
  find: findCriterionMalformed,
});

function* findCriterionMalformed(book: Book): Generator<Found<CriterionMalformed>> {
  for (const row of [...book.plan, ...book.results]) {
    const { field, code, repair } = row.criterion;
    if (field === null || row.criterion.isInherited || isHeadless(row)) continue;
    if (repair === null && (code !== null || !isCodeLike(field.text))) continue;
    yield {
      at: placeOf(row.sheet, field.area),
      fragment: wordsOf(field),
      criterion: code,
      expected: code === null ? null : criterionTerm(code),
      facts: { repair, code },
      ...fixOf(row.criterion, field),
    };
  }
}

function isHeadless(row: PlanRow | ResultRow): boolean {
  return "isHeadLost" in row && row.isHeadLost;
}

/** The repaired code is written where the malformed one stands; the user decides, for the code is a guess. */
function fixOf({ code, repair }: CriterionReading, field: Field): { readonly fix?: Fix } {
  if (code === null || repair === null || field.area.top !== field.area.bottom) return {};
  if (repair === "number-for-ten" || repair === "date") return { fix: { isSafe: false, replacement: code } };
  const replaced = field.raw.replace(/\d{1,3}(?:\s*[.,\-\u2013]\s*\d{1,2})?/u, code);
  return replaced === field.raw ? {} : { fix: { isSafe: false, replacement: replaced } };
}
