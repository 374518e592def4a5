import type { Book, Field, PlanFieldId, ResultFieldId } from "../../book/book";
import type { Facts, Fix, Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { composed } from "../../workbook/fold";

/** A text of the book with its cell: a paragraph, a field of a row, a heading, a leftover, a cell of another table. */
export interface Passage {
  readonly text: string;
  /** The very content of the cell: a label before the text is here only. */
  readonly raw: string;
  readonly at: Place;
  /** Whether `raw` is the content of one cell and can be written back there. */
  readonly isOneCell: boolean;
  readonly criterion: string | null;
  readonly part: "paragraph" | "heading" | "header" | "plan" | "result" | "leftover" | "other-table";
  readonly field: PlanFieldId | ResultFieldId | null;
  /** Place among the book's paragraphs or rows of its part. */
  readonly index: number;
}

const PLAN_PROSE: readonly PlanFieldId[] = [
  "strength",
  "situation",
  "weakness",
  "cause",
  "goal",
  "target",
  "work",
  "solution",
  "indicator",
  "conditions",
  "resources",
  "period",
  "start",
  "end",
  "note",
];
const RESULT_PROSE: readonly ResultFieldId[] = ["planned", "adjusted", "done", "inProgress", "notStarted", "reason", "note", "period"];

const DIGIT = /\d/;
const read = new WeakMap<Book, readonly Passage[]>();

/** In rows: a year, a share, a bracket, or two numbers near each other. A plan has many rows, and a lone number tells nothing. */
const TELLING = /\d(?:\d\d\d|[^\d]{0,24}\d|\s?%)|\(|\d[^\d]{0,12}(?:h\u1ecdc sinh|em|tr\u1ebb|hs)/i;

/** Every text of the book whose digits can tell something, each cell once, in reading order by part. Read once for a book. */
export function passagesOf(book: Book): readonly Passage[] {
  const known = read.get(book);
  if (known !== undefined) return known;
  const passages: Passage[] = [...proseOf(book), ...tableTextsOf(book)];
  addRows(passages, "plan", book.plan, PLAN_PROSE, TELLING);
  addRows(passages, "result", book.results, RESULT_PROSE, DIGIT);
  read.set(book, passages);
  return passages;
}

/** Those that may matter to a check. A generator's own walk over all of them is slow and makes an object at each step; this is not. */
export function passagesThat(book: Book, may: (passage: Passage) => boolean): readonly Passage[] {
  return passagesOf(book).filter(may);
}

type Fields = Readonly<Partial<Record<string, Field>>>;

function addRows(
  passages: Passage[],
  part: "plan" | "result",
  rows: Book["plan"] | Book["results"],
  ids: readonly (PlanFieldId | ResultFieldId)[],
  telling: RegExp,
): void {
  rows.forEach((row: (Book["plan"] | Book["results"])[number], index: number) => {
    const fields: Fields = row.fields;
    for (const field of ids) {
      const own = fields[field];
      if (own === undefined || !telling.test(own.text)) continue;
      const at = { sheet: row.sheet, area: own.area };
      const isOneCell = own.pieces === undefined;
      passages.push({ text: own.text, raw: own.raw, at, isOneCell, criterion: row.criterion.code, part, field, index });
    }
  });
}

function* proseOf(book: Book): Iterable<Passage> {
  for (const [index, paragraph] of book.paragraphs.entries()) {
    if (DIGIT.test(paragraph.text))
      yield {
        text: paragraph.text,
        raw: paragraph.raw,
        at: paragraph.at,
        isOneCell: true,
        criterion: null,
        part: "paragraph",
        field: null,
        index,
      };
  }
  for (const [index, leftover] of book.leftovers.entries()) {
    if (DIGIT.test(leftover.text))
      yield {
        text: leftover.text,
        raw: leftover.text,
        at: leftover.at,
        isOneCell: true,
        criterion: null,
        part: "leftover",
        field: null,
        index,
      };
  }
}

function* tableTextsOf(book: Book): Iterable<Passage> {
  for (const [index, table] of book.tables.entries()) {
    for (const heading of table.headings) {
      if (DIGIT.test(heading.text))
        yield {
          text: heading.text,
          raw: heading.text,
          at: heading.at,
          isOneCell: true,
          criterion: null,
          part: "heading",
          field: null,
          index,
        };
    }
    for (const column of table.columns) {
      if (column.header === null || column.headerAt === null || !DIGIT.test(column.header)) continue;
      const at = { sheet: table.sheet, area: column.headerAt };
      yield { text: column.header, raw: column.header, at, isOneCell: false, criterion: null, part: "header", field: null, index };
    }
  }
  for (const [index, table] of book.otherTables.entries()) {
    for (const row of table.rows) {
      for (const cell of row.cells) {
        if (cell.value.kind !== "text" || cell.text.length < 8 || !DIGIT.test(cell.text)) continue;
        const area = { top: row.row, left: cell.column, bottom: row.row, right: cell.column };
        yield {
          text: cell.text,
          raw: cell.text,
          at: { sheet: table.sheet, area },
          isOneCell: true,
          criterion: null,
          part: "other-table",
          field: null,
          index,
        };
      }
    }
  }
}

/** A stretch of a text. */
export interface Stretch {
  readonly index: number;
  readonly length: number;
}

/** A text with the content of the cell it was read from. */
export type CellContent = Pick<Passage, "text" | "raw" | "isOneCell">;

/**
 * The cell's content with one stretch of the text replaced: what a fix would write. Null where the text is not found for certain in
 * one cell: its letters were decoded from an old font, or stand in several cells. A label before the text stays.
 */
export function withReplaced({ text, raw, isOneCell }: CellContent, { index, length }: Stretch, words: string): string | null {
  if (!isOneCell) return null;
  const whole = composed(raw);
  const from = whole.endsWith(text) ? whole.length - text.length : whole.indexOf(text);
  if (from === -1 || (from + text.length < whole.length && whole.includes(text, from + 1))) return null;
  return whole.slice(0, from + index) + words + whole.slice(from + index + length);
}

/** The same as the fix of a finding, or nothing. Asked about unless the meaning cannot change. */
export function fixOf(cell: CellContent, stretch: Stretch, words: string | null, isSafe = false): { readonly fix?: Fix } {
  const replacement = words === null ? null : withReplaced(cell, stretch, words);
  return replacement === null ? {} : { fix: { isSafe, replacement } };
}

/** Tells of a place and words whether they come for the first time: a cell that two rows share is still one cell. */
export function firstTimes(): (at: Place, words: string) => boolean {
  const seen = new Set<string>();
  return ({ sheet, area }, words) => {
    const before = seen.size;
    return seen.add(`${area.top},${area.left},${words},${sheet}`).size > before;
  };
}

/** Each place and words once. */
export function* eachOnce<F extends Facts>(all: Iterable<Found<F>>): Iterable<Found<F>> {
  const isFirst = firstTimes();
  for (const found of all) if (isFirst(found.at, found.fragment ?? "")) yield found;
}
