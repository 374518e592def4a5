import type { Book, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { inUnit } from "../prose/budget-columns";

export type BudgetMalformedFacts = {
  /** The two readings in đồng, where there are two. */
  readonly readings: readonly string[];
};

/** An amount that cannot be read ("1O0 tr"), or that reads two ways ("1.500 triệu"). */
export const budgetMalformed = check({
  code: "budget-malformed",
  group: "numbers",
  subject: "cell",
  severity: "error",
  rule: "House rule: an amount has one reading; dots group by three, the comma is the decimal sign.",
  circulars: "all",
  find: malformed,
});

function* malformed(book: Book): Iterable<Found<BudgetMalformedFacts>> {
  for (const row of book.plan) {
    const found = row.money === null ? null : malformedAmount(row, row.money);
    if (found !== null) yield found;
  }
}

function malformedAmount(row: PlanRow, money: NonNullable<PlanRow["money"]>): Found<BudgetMalformedFacts> | null {
  const field = row.fields.budget;
  if (field === undefined || (!money.isMalformed && money.rival === null)) return null;
  const readings = [money.amount, money.rival].flatMap((amount) => (amount === null ? [] : [inUnit(amount, 1)]));
  return {
    at: { sheet: row.sheet, area: field.area },
    fragment: field.text,
    criterion: row.criterion.code,
    expected: null,
    facts: { readings: readings.length === 2 ? readings : [] },
  };
}
