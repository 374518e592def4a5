import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { budgetColumnsOf, inUnit } from "../prose/budget-columns";

export type BudgetTotalWrongFacts = {
  readonly stated: string;
  readonly sum: string;
  readonly difference: string;
  readonly unit: number | null;
  readonly rows: number;
};

/** A total of the money column that is not the sum of its rows. */
export const budgetTotalWrong = check({
  code: "budget-total-wrong",
  group: "numbers",
  subject: "cell",
  severity: "error",
  rule: "House rule: the total is the sum of the rows; rows without an amount count for nothing.",
  circulars: "all",
  find: wrongTotals,
});

function* wrongTotals(book: Book): Iterable<Found<BudgetTotalWrongFacts>> {
  for (const { column, rows, sum, unsure, stated } of budgetColumnsOf(book)) {
    // While one row reads two ways nothing is certain about the sum.
    if (unsure > 0 || rows.length < 2 || sum === 0) continue;
    for (const total of stated) {
      if (total.amount === sum) continue;
      yield {
        at: total.at,
        fragment: total.text,
        criterion: null,
        expected: inUnit(sum, column.unit),
        facts: {
          stated: inUnit(total.amount, column.unit),
          sum: inUnit(sum, column.unit),
          difference: inUnit(total.amount - sum, column.unit),
          unit: column.unit,
          rows: rows.length,
        },
      };
    }
  }
}
