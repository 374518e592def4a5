import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { budgetColumnsOf, inUnit } from "../prose/budget-columns";

export type BudgetTotalFacts = {
  /** In the header's unit. */
  readonly sum: string;
  readonly dong: number;
  /** đồng per unit of the header; null where it names none. */
  readonly unit: number | null;
  readonly rows: number;
  readonly unsure: number;
};

/** A money column that nobody has added up: says the total. */
export const budgetTotalMissing = check({
  code: "budget-total-missing",
  group: "numbers",
  subject: "table",
  severity: "note",
  rule: "House rule: a plan with money says how much it costs in all.",
  circulars: "all",
  find: missingTotals,
});

function* missingTotals(book: Book): Iterable<Found<BudgetTotalFacts>> {
  for (const { table, column, rows, sum, unsure, stated } of budgetColumnsOf(book)) {
    if (stated.length > 0 || sum === 0 || rows.filter((row) => (row.money?.amount ?? 0) > 0).length < 2) continue;
    const last = rows.at(-1)?.fields.budget?.area;
    const area = column.headerAt ?? last;
    if (area === undefined) continue;
    yield {
      at: { sheet: table.sheet, area },
      fragment: null,
      criterion: null,
      expected: inUnit(sum, column.unit),
      facts: { sum: inUnit(sum, column.unit), dong: sum, unit: column.unit, rows: rows.length, unsure },
    };
  }
}
