import type { Book } from "../../book/book";
import type { Place } from "../../workbook/address";
import { plainOf } from "../prose/plain";
import type { CellContent } from "../prose/passages";

/** One printed line of a paragraph: a cell may hold several. */
export interface CellLine {
  readonly text: string;
  readonly plain: string;
  readonly at: Place;
  /** The whole cell, and where the line begins in it. */
  readonly cell: CellContent;
  readonly offset: number;
  /** Place among the book's paragraphs. */
  readonly paragraph: number;
}

const read = new WeakMap<Book, readonly CellLine[]>();

/** The lines of the book's paragraphs that hold anything, in reading order. Read once for a book. */
export function cellLinesOf(book: Book): readonly CellLine[] {
  const known = read.get(book);
  if (known !== undefined) return known;
  const lines = book.paragraphs.flatMap(({ text, raw, at }, paragraph) => linesOf({ text, raw, isOneCell: true }, at, paragraph));
  read.set(book, lines);
  return lines;
}

function linesOf(cell: CellContent, at: Place, paragraph: number): CellLine[] {
  const lines: CellLine[] = [];
  let offset = 0;
  for (const text of cell.text.split("\n")) {
    if (text.trim() !== "") lines.push({ text, plain: plainOf(text), at, cell, offset, paragraph });
    offset += text.length + 1;
  }
  return lines;
}
