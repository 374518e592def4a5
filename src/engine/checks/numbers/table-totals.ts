import type { Book, OtherTable } from "../../book/book";
import type { Place } from "../../workbook/address";
import { printed } from "../prose/numerals";
import { plainOf } from "../prose/plain";
import { TOTAL_LABEL } from "../prose/school-size";
import { cellCount, type TableCell } from "../prose/table-counts";

export interface WrongTotal {
  readonly at: Place;
  readonly text: string;
  readonly header: string;
  readonly expected: string;
  readonly parts: readonly { readonly text: string; readonly at: Place }[];
}

interface Line {
  readonly row: number;
  readonly cells: ReadonlyMap<number, TableCell>;
  readonly isTotal: boolean;
}

/** Totals of the user's own tables that are not the sum of what stands above them, where the column is one that is summed at all. */
export function wrongTotalsOf(book: Book): readonly WrongTotal[] {
  return book.otherTables.flatMap(wrongTotalsIn);
}

function wrongTotalsIn(table: OtherTable): readonly WrongTotal[] {
  const lines = table.rows.map(lineOf);
  const first = lines.findIndex((line) => countsOf(line) >= 1 && !line.isTotal && hasNumbers(line));
  if (first === -1 || !lines.some((line) => line.isTotal)) return [];
  const header = headersOf(lines.slice(0, first));
  const columns = [...new Set(lines.flatMap((line) => [...line.cells.keys()]))]
    .slice(0, MOST_COLUMNS)
    .filter((column) => isSummed(header.get(column) ?? ""));
  const answers = columns.flatMap((column) => columnAnswers(lines.slice(first), column));
  const isSumTable = answers.some((answer) => answer.isRight);
  return answers
    .filter((answer) => !answer.isRight && (isSumTable || answer.isNear))
    .map((answer) => ({
      at: placeOf(table, answer.line.row, answer.column),
      text: answer.text,
      header: header.get(answer.column) ?? "",
      expected: printed(answer.sum, Number.isInteger(answer.sum) ? 0 : 1),
      parts: answer.parts.map((part) => ({ text: part.text, at: placeOf(table, part.row, answer.column) })),
    }));
}

function lineOf(row: OtherTable["rows"][number]): Line {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const isTotal = row.cells
    .slice(0, 3)
    .some((cell) => cell.value.kind === "text" && TOTAL_LABEL.test(plainOf(cell.text).replace(/\s+/g, " ").trim()));
  return { row: row.row, cells, isTotal };
}

function countsOf(line: Line): number {
  return [...line.cells.values()].filter((cell) => cellCount(cell) !== null).length;
}

function hasNumbers(line: Line): boolean {
  return countsOf(line) * 2 >= line.cells.size && line.cells.size >= 2;
}

function headersOf(lines: readonly Line[]): ReadonlyMap<number, string> {
  const headers = new Map<number, string>();
  for (const line of lines) {
    for (const [column, cell] of line.cells) {
      const above = headers.get(column);
      headers.set(column, above === undefined ? cell.text : `${above} ${cell.text}`);
    }
  }
  return headers;
}

/** Running numbers, grades, averages, shares, years and marks are never summed. */
function isSummed(header: string): boolean {
  const plain = plainOf(header).replace(/\s+/g, " ").trim();
  return !/%|\bt[iy] le\b|\bbinh quan\b|\bbq\b|\btrung binh\b|\bdiem\b|\bnam sinh\b|\bhs ?\/ ?lop\b|\/ ?lop\b|^(?:tt|stt|so tt|so thu tu|khoi|lop|khoi lop|nam|nam hoc|ma)$/.test(
    plain,
  );
}

const MOST_COLUMNS = 60;
const MOST_NAMED = 60;

interface Answer {
  readonly line: Line;
  readonly column: number;
  readonly text: string;
  readonly sum: number;
  readonly isRight: boolean;
  readonly isNear: boolean;
  readonly parts: readonly { readonly row: number; readonly text: string }[];
}

/** A total is that of the lines since the last total, of all lines, or of the totals above it: right if it is any of them. */
function columnAnswers(lines: readonly Line[], column: number): readonly Answer[] {
  const answers: Answer[] = [];
  let all = 0;
  let since = 0;
  let totals = 0;
  let parts: { row: number; text: string }[] = [];
  const subtotals: { row: number; text: string }[] = [];
  for (const line of lines) {
    const cell = line.cells.get(column);
    const count = cell === undefined ? 0 : cellCount(cell);
    if (count === null || (cell !== undefined && cell.text.includes("%"))) {
      if (line.isTotal || cell?.value.kind === "error" || parts.length > 0) return answers;
      continue;
    }
    if (!line.isTotal) {
      all += count;
      since += count;
      if (cell !== undefined && parts.length < MOST_NAMED) parts.push({ row: line.row, text: cell.text });
      continue;
    }
    const isGrand = parts.length === 0 && subtotals.length >= 2;
    if (cell !== undefined && (parts.length >= 2 || isGrand)) {
      const sums = isGrand ? [totals, all] : [since, all, totals];
      answers.push(answerOf({ line, column, cell, count, sums, parts: isGrand ? [...subtotals] : parts }));
    }
    if (cell !== undefined && subtotals.length < MOST_NAMED) subtotals.push({ row: line.row, text: cell.text });
    totals += count;
    since = 0;
    parts = [];
  }
  return answers;
}

interface Total {
  readonly line: Line;
  readonly column: number;
  readonly cell: TableCell;
  readonly count: number;
  readonly sums: readonly number[];
  readonly parts: readonly { readonly row: number; readonly text: string }[];
}

function answerOf({ line, column, cell, count, sums, parts }: Total): Answer {
  const isRight = sums.some((sum) => Math.abs(sum - count) < 1e-6);
  const sum = sums[0] ?? 0;
  return { line, column, text: cell.text, sum, isRight, isNear: Math.abs(sum - count) <= Math.max(2, Math.abs(sum) * 0.05), parts };
}

function placeOf(table: OtherTable, row: number, column: number): Place {
  return { sheet: table.sheet, area: { top: row, left: column, bottom: row, right: column } };
}
