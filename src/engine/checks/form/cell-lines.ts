import type { Book } from "../../book/book";
import type { Place } from "../../workbook/address";
import { composed } from "../../workbook/fold";
import { plainOf } from "../prose/plain";
import type { Stretch } from "../prose/passages";

/** One printed line of a paragraph: a cell may hold several. */
export interface CellLine {
  readonly text: string;
  readonly plain: string;
  readonly at: Place;
  /** The whole cell, and where the line begins in it. */
  readonly whole: string;
  readonly raw: string;
  readonly offset: number;
  /** Place among the book's paragraphs. */
  readonly paragraph: number;
}

const read = new WeakMap<Book, readonly CellLine[]>();

/** The lines of the book's paragraphs that hold anything, in reading order. Read once for a book. */
export function cellLinesOf(book: Book): readonly CellLine[] {
  const known = read.get(book);
  if (known !== undefined) return known;
  const lines = book.paragraphs.flatMap(({ text, raw, at }, paragraph) => linesOf(text, raw, at, paragraph));
  read.set(book, lines);
  return lines;
}

function linesOf(whole: string, raw: string, at: Place, paragraph: number): CellLine[] {
  const lines: CellLine[] = [];
  let offset = 0;
  for (const text of whole.split("\n")) {
    if (text.trim() !== "") lines.push({ text, plain: plainOf(text), at, whole, raw, offset, paragraph });
    offset += text.length + 1;
  }
  return lines;
}

/** What is needed to write a cell anew. */
export interface WrittenCell {
  readonly whole: string;
  readonly raw: string;
  readonly at: Place;
}

/** The cell with one stretch of its text replaced, as a fix to be asked about; nothing where the text is not the whole of one cell. */
export function askFix(cell: WrittenCell, stretch: Stretch, words: string): { fix?: { isSafe: false; replacement: string } } {
  const { area } = cell.at;
  if (area.top !== area.bottom || area.left !== area.right || composed(cell.raw) !== cell.whole) return {};
  const replacement = cell.whole.slice(0, stretch.index) + words + cell.whole.slice(stretch.index + stretch.length);
  return { fix: { isSafe: false, replacement } };
}

const LONGEST_FRAGMENT = 100;

/** The first words of a line, not cut inside one. */
export function openingOf(text: string, longest = LONGEST_FRAGMENT): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  const cut = trimmed.lastIndexOf(" ", longest);
  return trimmed.slice(0, cut < longest / 2 ? longest : cut).trimEnd();
}
