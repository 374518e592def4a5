import type { Book, Column, PlanRow, Table } from "../../book/book";
import type { Place } from "../../workbook/address";
import { NUMERAL, printed, readNumeral } from "./numerals";
import { unitAfter } from "./parts";
import { plainOf } from "./plain";

/** The money of one plan table. */
export interface BudgetColumn {
  readonly table: Table;
  readonly column: Column;
  /** Rows with an amount. */
  readonly rows: readonly PlanRow[];
  /** đồng. */
  readonly sum: number;
  /** Amounts that cannot be read, or read two ways: the sum is not certain. */
  readonly unsure: number;
  readonly stated: readonly StatedTotal[];
}

export interface StatedTotal {
  readonly amount: number;
  readonly text: string;
  readonly at: Place;
}

const columns = new WeakMap<Book, readonly BudgetColumn[]>();

/** The money columns of the plan tables, added up. Read once for a book. */
export function budgetColumnsOf(book: Book): readonly BudgetColumn[] {
  const known = columns.get(book);
  if (known !== undefined) return known;
  const read = addedUp(book);
  columns.set(book, read);
  return read;
}

function addedUp(book: Book): readonly BudgetColumn[] {
  const rowsByTable = new Map<number, PlanRow[]>();
  for (const row of book.plan) {
    if (row.fields.budget === undefined || row.money === null) continue;
    const rows = rowsByTable.get(row.table) ?? [];
    rows.push(row);
    rowsByTable.set(row.table, rows);
  }
  return book.tables.flatMap((table, index) => {
    const column = table.columns.find((one) => one.field === "budget");
    const rows = (rowsByTable.get(index) ?? []).filter((row) => !isTotalRow(row));
    if (column === undefined || rows.length === 0) return [];
    const paid = rows.filter((row) => row.money?.amount !== null);
    const sum = paid.reduce((total, row) => total + (row.money?.amount ?? 0), 0);
    const unsure = rows.filter((row) => row.money?.isMalformed === true || (row.money?.rival ?? null) !== null).length;
    return [{ table, column, rows: paid, sum, unsure, stated: [...statedTotals(book, table, index, column)] }];
  });
}

const TOTAL = /^(?:tong|cong)\b/;

/** A line "Tổng cộng … 945" that the reader took for a row of the plan. */
export function isTotalRow(row: PlanRow): boolean {
  if (row.criterion.code !== null && !row.criterion.isInherited) return false;
  const texts = [row.fields.number, row.fields.criterion, row.fields.work, row.fields.weakness, row.fields.solution, row.fields.people];
  return texts.some((field) => field !== undefined && field.text.length < 60 && TOTAL.test(plainOf(field.text)));
}

function* statedTotals(book: Book, table: Table, index: number, column: Column): Iterable<StatedTotal> {
  for (const row of book.plan) {
    const budget = row.fields.budget;
    if (row.table !== index || budget === undefined || row.money?.amount == null || !isTotalRow(row)) continue;
    yield { amount: row.money.amount, text: budget.text, at: { sheet: row.sheet, area: budget.area } };
  }
  yield* totalsAmongLeftovers(book, table, column);
  yield* totalsInProse(book, table);
}

/** Leftovers of one line of the table: the word "Tổng" in one cell, the amount in the money column. */
function* totalsAmongLeftovers(book: Book, table: Table, column: Column): Iterable<StatedTotal> {
  const own = book.leftovers.filter((one) => one.at.sheet === table.sheet);
  const lines = new Set(own.filter((one) => TOTAL.test(plainOf(one.text))).map((one) => one.at.area.top));
  for (const leftover of own) {
    const { area } = leftover.at;
    if (!lines.has(area.top)) continue;
    const amount = amountIn(leftover.text, area.left === column.column ? (column.unit ?? 1) : null);
    if (amount !== null) yield { amount, text: leftover.text, at: leftover.at };
  }
}

const TOTAL_SENTENCE = new RegExp(
  String.raw`(?:tong (?:cong )?(?:du toan |du kien |so tien |nhu cau )?(?:kinh phi|chi phi|so tien|du toan|ngan sach)|tong cong|cong)(?: du kien| thuc hien| cua ke hoach| ke hoach| toan bo)?(?:\s?\([^()\d]{0,30}\))?\s{0,2}(?::|la)?\s{0,2}(${NUMERAL}(?:\s?[a-z]{1,6}(?:\s?dong)?)?)`,
);

/** "Tổng kinh phí dự kiến: 945 triệu đồng", in the lines about the table. */
function* totalsInProse(book: Book, table: Table): Iterable<StatedTotal> {
  for (const paragraph of book.paragraphs) {
    if (paragraph.at.sheet !== table.sheet || !/\d/.test(paragraph.text)) continue;
    const match = TOTAL_SENTENCE.exec(plainOf(paragraph.text));
    const amount = match === null ? null : amountIn(match[1] ?? "", null);
    if (match === null || amount === null || (BARE_TOTAL.test(match[0]) && !isUnder(table, paragraph.at, match.index))) continue;
    yield { amount, text: paragraph.text.slice(match.index, match.index + match[0].length).trim(), at: paragraph.at };
  }
}

/** "Tổng cộng: 945 triệu đồng" names no money of the plan: it is the table's total only where it stands below it and begins its line. */
const BARE_TOTAL = /^(?:tong )?cong(?! (?:kinh phi|chi phi|so tien|du toan|ngan sach))/;

function isUnder(table: Table, at: Place, index: number): boolean {
  return index <= 3 && at.area.top > table.area.bottom;
}

/** đồng; a bare number counts in `unit`, and is nothing where that is null. */
function amountIn(text: string, unit: number | null): number | null {
  const plain = plainOf(text);
  const match = new RegExp(NUMERAL).exec(plain);
  if (match === null) return null;
  const value = readNumeral(match[0])?.value ?? null;
  const own = unitAfter(plain.slice(match.index + match[0].length)) ?? unit;
  return value === null || own === null ? null : Math.round(value * own);
}

/** "945" in the header's unit. */
export function inUnit(amount: number, unit: number | null): string {
  const value = amount / (unit ?? 1);
  const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
  return printed(value, decimals);
}
