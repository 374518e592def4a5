import type { Book, Field, Period, PlanRow, ResultRow } from "../../book/book";
import type { Place } from "../../workbook/address";

/** A row with its time and the cells that say it. */
export interface TimedRow {
  readonly period: Period;
  readonly startField: Field | null;
  readonly endField: Field | null;
  readonly sheet: string;
  readonly criterion: string | null;
}

const read = new WeakMap<Book, readonly TimedRow[]>();

/** Read once for a book. */
export function timedRowsOf(book: Book): readonly TimedRow[] {
  const known = read.get(book);
  if (known !== undefined) return known;
  const rows = [
    ...book.plan.map((row) => timedRow(row, row.fields.start, row.fields.end)),
    ...book.results.map((row) => timedRow(row, undefined, undefined)),
  ].filter((row) => row !== null);
  read.set(book, rows);
  return rows;
}

function timedRow(row: PlanRow | ResultRow, start: Field | undefined, end: Field | undefined): TimedRow | null {
  const whole = row.fields.period;
  const [startField, endField] = [start ?? whole ?? null, end ?? whole ?? null];
  if (row.period === null || (startField === null && endField === null)) return null;
  return { period: row.period, startField, endField, sheet: row.sheet, criterion: row.criterion.code };
}

export function placeOf(row: TimedRow, field: Field): Place {
  return { sheet: row.sheet, area: field.area };
}
