import type { Book, Field } from "../../book/book";
import { criteriaOf, criterionOf, level4ItemOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import type { Area, Place } from "../../workbook/address";
import { check, type CheckContext } from "../check";
import { firstCellOf, placeOf, wordsOf } from "../places";

type CriterionUnknown = {
  readonly code: string;
  readonly circular: string;
  /** Criteria that the standard has; 0 where the circular has no such standard. */
  readonly inStandard: number;
  /** Numbers of the other circulars that have the code. */
  readonly elsewhere: readonly string[];
};

interface Named {
  readonly code: string;
  readonly at: Place;
  readonly words: string | null;
}

export const criterionUnknown = check({
  code: "criterion-unknown",
  group: "rows",
  subject: "cell",
  severity: "error",
  rule: "The list of criteria of the circular",
  circulars: "all",
  find: findCriterionUnknown,
});

function* findCriterionUnknown(book: Book, context: CheckContext): Generator<Found<CriterionUnknown>> {
  const { circular, catalogue } = context;
  const known = new Set(criteriaOf(circular).map((criterion) => criterion.code));
  const isKnown = (code: string): boolean =>
    known.has(code) ||
    level4ItemOf(circular, code) !== null ||
    context.isUncertain(Number(code.split(".")[0])) ||
    isUncertainItem(code, context);
  for (const { code, at, words } of unknownCodes(book, isKnown)) {
    const standard = Number(code.split(".")[0]);
    yield {
      at,
      fragment: words,
      criterion: code,
      expected: null,
      facts: {
        code,
        circular: circular.number,
        inStandard: code.startsWith("M4.") ? circular.level4.length : criteriaCount(context, standard),
        elsewhere: code.startsWith("M4.")
          ? []
          : catalogue.filter((other) => criterionOf(other, code) !== null).map((other) => other.number),
      },
    };
  }
}

function criteriaCount({ circular }: CheckContext, standard: number): number {
  return circular.standards.find((one) => one.number === standard)?.criteria.length ?? 0;
}

/** An amendment may have added items to the fourth level: nobody could read how many. */
function isUncertainItem(code: string, context: CheckContext): boolean {
  return code.startsWith("M4.") && context.circular.amendments.some((one) => one.uncertainStandards.some(context.isUncertain));
}

function* unknownCodes(book: Book, isKnown: (code: string) => boolean): Generator<Named> {
  for (const { headings } of book.tables) {
    for (const { criterion, text, at } of headings)
      if (criterion !== null && !isKnown(criterion)) yield { code: criterion, at, words: text };
  }
  for (const row of [...book.plan, ...book.results]) {
    const { code, field, others, isInherited } = row.criterion;
    if (code === null || isInherited) continue;
    if (!isKnown(code)) yield named(code, row.sheet, row.area, field);
    for (const other of others) if (!isKnown(other)) yield named(other, row.sheet, row.area, field);
  }
  for (const one of book.assessments) {
    if (!isKnown(one.criterion)) yield { code: one.criterion, at: firstCellOf(one.sheet, one.area), words: null };
  }
}

function named(code: string, sheet: string, area: Area, field: Field | null): Named {
  return field === null
    ? { code, at: firstCellOf(sheet, area), words: null }
    : { code, at: placeOf(sheet, field.area), words: wordsOf(field) };
}
