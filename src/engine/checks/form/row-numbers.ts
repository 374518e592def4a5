import type { Book, Field, Table } from "../../book/book";
import type { Place } from "../../workbook/address";
import { areaOfCell } from "../../workbook/address";
import { plainOf } from "../prose/plain";
import { numberBreaksIn } from "./number-breaks";

/** A running number of a table's rows that is out of its order. */
export interface WrongRowNumber {
  readonly at: Place;
  readonly before: Place;
  readonly criterion: string | null;
  readonly fragment: string;
  readonly previous: string;
  readonly expected: string;
  readonly kind: "gap" | "repeated" | "reversed";
}

interface NumberedRow {
  readonly value: number;
  readonly text: string;
  readonly at: Place;
  readonly criterion: string | null;
}

export function* wrongRowNumbersOf(book: Book): Iterable<WrongRowNumber> {
  const byTable = new Map<number, NumberedRow[]>();
  for (const row of [...book.plan, ...book.results]) {
    const own = numberedRow(row.fields.number, row);
    const rows = byTable.get(row.table) ?? [];
    byTable.set(row.table, rows);
    const last = rows.at(-1);
    // A criterion over several rows may carry its number on each of them.
    if (own !== null && !(last?.value === own.value && last.criterion === own.criterion)) rows.push(own);
  }
  for (const [index, rows] of byTable) yield* wrongIn(rows, book.tables[index]);
  for (const table of book.otherTables) yield* wrongIn(rowsOfOther(table));
}

function numberedRow(
  field: Field | undefined,
  row: { readonly sheet: string; readonly area: Place["area"]; readonly criterion: { readonly code: string | null } },
): NumberedRow | null {
  if (field === undefined || field.area.top < row.area.top) return null;
  const value = valueOf(field.text);
  return value === null ? null : { value, text: field.text, at: { sheet: row.sheet, area: field.area }, criterion: row.criterion.code };
}

function valueOf(text: string): number | null {
  const match = /^0?(\d{1,3})[.)]?$/.exec(text.trim());
  return match === null || match[1] === "0" ? null : Number(match[1]);
}

/** Numbers begin anew under a heading; numbers of headings may stand between those of the rows. */
function* wrongIn(rows: readonly NumberedRow[], table?: Table): Iterable<WrongRowNumber> {
  let from = 0;
  for (let to = 1; to <= rows.length; to++) {
    const [before, row, next] = [rows[to - 1], rows[to], rows[to + 1]];
    if (row !== undefined && (row.value !== 1 || (before !== undefined && next?.value === before.value + 2))) continue;
    const run = rows.slice(from, to);
    from = to;
    if (run.length < 3) continue;
    for (const { index, expected, kind } of numberBreaksIn(run.map((one) => one.value))) {
      const [previous, wrong] = [run[index - 1], run[index]];
      if (previous === undefined || wrong === undefined || (table !== undefined && isNumberedBetween(table, previous, wrong))) continue;
      yield {
        at: wrong.at,
        before: previous.at,
        criterion: wrong.criterion,
        fragment: wrong.text,
        previous: previous.text,
        expected: String(expected),
        kind,
      };
    }
  }
}

function isNumberedBetween(table: Table, first: NumberedRow, second: NumberedRow): boolean {
  return table.headings.some(
    ({ at, running }) => running !== undefined && at.area.top > first.at.area.top && at.area.top < second.at.area.top,
  );
}

/** A table of the user's whose first column is headed "TT", "STT". */
function rowsOfOther(table: Book["otherTables"][number]): readonly NumberedRow[] {
  const header = table.rows
    .slice(0, 3)
    .flatMap((row) => row.cells)
    .find((cell) => /^(?:tt|stt|so tt|so thu tu)$/.test(plainOf(cell.text.trim())));
  if (header === undefined) return [];
  const rows: NumberedRow[] = [];
  for (const { row, cells } of table.rows) {
    const cell = cells.find((one) => one.column === header.column);
    const value = cell === undefined ? null : valueOf(cell.text);
    if (cell === undefined || value === null) continue;
    rows.push({ value, text: cell.text, at: { sheet: table.sheet, area: areaOfCell(row, cell.column) }, criterion: null });
  }
  return rows;
}
