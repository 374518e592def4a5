import type { Book, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { type BudgetColumn, budgetColumnsOf, inUnit } from "../prose/budget-columns";
import { NUMERAL } from "../prose/numerals";
import { plainOf } from "../prose/plain";

export type BudgetUnitFacts = {
  /** What the number alone would be, in the header's unit. */
  readonly amount: string;
  /** Null where the column has no header: then one finding stands for all its cells. */
  readonly header: string | null;
  readonly cells: number;
  /** Words beside the amount (a source of money) that a number cannot keep. */
  readonly hasMoreWords: boolean;
};

/** "10 tr" as text in a column headed "(triệu đồng)": it reads well and cannot be summed. */
export const budgetUnitInCell = check({
  code: "budget-unit-in-cell",
  group: "numbers",
  subject: "cell",
  severity: "note",
  rule: "House rule: a money column that names its unit holds numbers; the source of the money has a column of its own.",
  circulars: "all",
  find: unitsInCells,
});

function* unitsInCells(book: Book): Iterable<Found<BudgetUnitFacts>> {
  for (const row of book.plan) {
    const found = row.money?.hasUnit === true ? unitInCell(book, row) : null;
    if (found !== null) yield found;
  }
  for (const column of budgetColumnsOf(book)) yield* unitsWithoutHeader(column);
}

const LEAST_CELLS = 3;
const SHARE = 0.7;
const MOST_RELATED = 20;

/** A column of money that nothing heads, its amounts all typed with their unit: told once, at the first. */
function* unitsWithoutHeader({ table, rows }: BudgetColumn): Iterable<Found<BudgetUnitFacts>> {
  const typed = table.hasHeader ? [] : rows.filter((row) => row.money?.hasUnit === true && !row.money.isMalformed);
  const [first, ...others] = typed;
  const field = first?.fields.budget;
  if (first === undefined || field === undefined || typed.length < LEAST_CELLS || typed.length < rows.length * SHARE) return;
  yield {
    at: { sheet: first.sheet, area: field.area },
    related: others.slice(0, MOST_RELATED).flatMap((row) => {
      const area = row.fields.budget?.area;
      return area === undefined ? [] : [{ sheet: row.sheet, area }];
    }),
    fragment: field.text,
    criterion: first.criterion.code,
    expected: inUnit(first.money?.amount ?? 0, 1),
    facts: { amount: inUnit(first.money?.amount ?? 0, 1), header: null, cells: typed.length, hasMoreWords: false },
  };
}

const AMOUNT_ONLY = new RegExp(String.raw`^${NUMERAL}\s?(?:ty|ti|trieu|tr|trd|nghin|ngan|k|dong|d|vnd|\s|\.)*$`);

function unitInCell(book: Book, row: PlanRow): Found<BudgetUnitFacts> | null {
  const field = row.fields.budget;
  const column = book.tables[row.table]?.columns.find((one) => one.field === "budget");
  const { money } = row;
  if (field === undefined || column?.unit == null || money === null || money.amount === null || money.isMalformed || money.rival !== null)
    return null;
  const isAmountOnly = field.text.length <= 40 && AMOUNT_ONLY.test(plainOf(field.text).trim());
  const isOneCell = field.area.top === field.area.bottom && field.area.left === field.area.right;
  const amount = inUnit(money.amount, column.unit);
  return {
    at: { sheet: row.sheet, area: field.area },
    fragment: field.text,
    criterion: row.criterion.code,
    expected: amount,
    facts: { amount, header: column.header ?? "", cells: 1, hasMoreWords: !isAmountOnly },
    // A number would lose the words about where the money comes from: nothing is offered then.
    ...(isAmountOnly && isOneCell
      ? { fix: { isSafe: true, replacement: money.amount / column.unit, format: formatOf(money.amount / column.unit) } }
      : {}),
  };
}

/** Thousands grouped; decimals only where there are some. */
function formatOf(amount: number): string {
  return Number.isInteger(amount) ? "#,##0" : "#,##0.##";
}
