import type { Book, OtherTable } from "../../book/book";
import type { Place } from "../../workbook/address";
import { areaOfCell } from "../../workbook/address";
import { readNumeral } from "./numerals";
import { plainOf } from "./plain";

/** A cell of a column of percentages that is not the share which the rows around it are of the same two columns. */
export interface WrongShare {
  readonly at: Place;
  readonly text: string;
  readonly part: number;
  readonly whole: number;
  readonly percent: number;
  readonly decimals: number;
}

const SHARE_HEADER = /\b(?:ty le|ti le)\b|%/;
const MOST_ROWS = 400;
const MOST_COLUMNS = 20;

type Row = OtherTable["rows"][number];
type Cell = Row["cells"][number];

/** Columns headed "Tỷ lệ" or "%": two columns beside them are their part and whole if at least two rows in three agree. */
export function* wrongShares(book: Book): Iterable<WrongShare> {
  for (const table of book.otherTables) {
    for (const [index, row] of table.rows.entries())
      for (const header of row.cells) {
        if (isShareHeader(header)) yield* wrongIn(table.sheet, bodyUnder(table.rows, index, header.column), header.column);
      }
  }
}

/** The rows below a header as far as its column goes on: two small tables may stand one above the other. */
function bodyUnder(rows: readonly Row[], head: number, column: number): readonly Row[] {
  const under = rows.slice(head + 1, head + 1 + MOST_ROWS);
  const end = under.findIndex((row, index) => index > 0 && !row.cells.some((cell) => cell.column === column && shareOf(cell) !== null));
  return end < 0 ? under : under.slice(0, end);
}

function isShareHeader(cell: Cell): boolean {
  return cell.value.kind === "text" && cell.text.length < 60 && SHARE_HEADER.test(plainOf(cell.text));
}

function* wrongIn(sheet: string, body: readonly Row[], column: number): Iterable<WrongShare> {
  const rows = body.flatMap((row) => {
    const cell = row.cells.find((one) => one.column === column);
    const share = cell === undefined ? null : shareOf(cell);
    return cell === undefined || share === null ? [] : [{ row, cell, ...share }];
  });
  const columns = [...new Set(rows.flatMap(({ row }) => row.cells.map((cell) => cell.column)))].filter((one) => one !== column);
  let best: { readonly right: number; readonly wrong: readonly WrongShare[] } | null = null;
  for (const part of columns.slice(0, MOST_COLUMNS))
    for (const whole of columns.slice(0, MOST_COLUMNS)) {
      if (part === whole) continue;
      const read = rows.flatMap(({ row, cell, percent, decimals }) => {
        const [x, y] = [countIn(row, part), countIn(row, whole)];
        const at = { sheet, area: areaOfCell(row.row, column) };
        return x === null || y === null || y === 0 || x > y ? [] : [{ at, text: cell.text, part: x, whole: y, percent, decimals }];
      });
      const wrong = read.filter((one) => !isNear(one));
      const right = read.length - wrong.length;
      if (right >= 2 && right >= wrong.length * 2 && (best === null || right > best.right)) best = { right, wrong };
    }
  if (best !== null) yield* best.wrong;
}

/** One unit of the last decimal is left to rounding: a list may be evened out to make 100. */
function isNear({ part, whole, percent, decimals }: WrongShare): boolean {
  return Math.abs((100 * part) / whole - percent) <= 10 ** -Math.min(decimals, 2) + 1e-9;
}

function shareOf({ value, text }: Cell): { percent: number; decimals: number } | null {
  if (value.kind === "number") {
    const percent = value.format?.includes("%") === true ? value.number * 100 : value.number;
    return { percent, decimals: String(value.number).split(".")[1]?.length ?? 0 };
  }
  const read =
    value.kind === "text" && /^\s*\d{1,3}(?:[.,]\d{1,3})?\s*%?\s*$/.test(text) ? readNumeral(text.replace("%", "").trim()) : null;
  if (read === null) return null;
  const isThousand = read.value > 100 && read.rival !== null;
  return { percent: isThousand ? (read.rival as number) : read.value, decimals: isThousand ? 3 : read.decimals };
}

function countIn(row: Row, column: number): number | null {
  const cell = row.cells.find((one) => one.column === column);
  if (cell === undefined) return null;
  if (cell.value.kind === "number") return Number.isInteger(cell.value.number) && cell.value.number >= 0 ? cell.value.number : null;
  return cell.value.kind === "text" && /^\d{1,6}$/.test(cell.text) ? Number(cell.text) : null;
}
