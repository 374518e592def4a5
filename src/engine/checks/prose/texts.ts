import type { Book, Field, FieldId } from "../../book/book";
import { MAY_NAME_EDUCATION } from "../../lexicon/authority-words";
import { areaOfCell, type Place } from "../../workbook/address";
import { signsIn, type Sign, SIGN_BITS } from "./signs";

/** A text of the book with its cell, whatever part of the book it is. */
export interface CellText {
  /** Composed, decoded from an old font; without the label of a label block. */
  readonly text: string;
  /** The very content of the cell; of a joined row, its cells by line break. */
  readonly raw: string;
  readonly at: Place;
  /** Whether `raw` is the content of one cell, merged or not, and can be written back there. */
  readonly isOneCell: boolean;
  readonly criterion: string | null;
  readonly part: "paragraph" | "heading" | "header" | "plan" | "result" | "assessment" | "leftover" | "other-table";
  readonly field: FieldId | null;
  /** Place among the book's paragraphs, tables or rows of its part. */
  readonly index: number;
}

/** What is asked of a text before a record of it is made: 0 passes it over. A plan has a million texts, and most bear no sign. */
type Asked = (text: string) => number;
type Visit = (text: CellText, answer: number) => void;

/** Every text of the book, each cell once: paragraphs and leftovers, headings and headers, the rows of plan and results, other tables. */
function eachAsked(book: Book, asked: Asked, visit: Visit): void {
  for (const [index, { text, raw, at }] of book.paragraphs.entries()) {
    const answer = asked(text);
    if (answer !== 0) visit({ text, raw, at, isOneCell: true, criterion: null, part: "paragraph", field: null, index }, answer);
  }
  for (const [index, { text, at }] of book.leftovers.entries()) {
    const answer = asked(text);
    if (answer !== 0) visit({ text, raw: text, at, isOneCell: true, criterion: null, part: "leftover", field: null, index }, answer);
  }
  eachTableText(book, asked, visit);
  for (const [index, row] of book.plan.entries()) eachFieldText(row, "plan", index, asked, visit);
  for (const [index, row] of book.results.entries()) eachFieldText(row, "result", index, asked, visit);
}

function eachTableText(book: Book, asked: Asked, visit: Visit): void {
  for (const [index, table] of book.tables.entries()) {
    for (const { text, at, criterion } of table.headings) {
      const answer = asked(text);
      if (answer !== 0) visit({ text, raw: text, at, isOneCell: true, criterion, part: "heading", field: null, index }, answer);
    }
    for (const { header, headerAt, field } of table.columns) {
      if (header === null || headerAt === null) continue;
      const at = { sheet: table.sheet, area: headerAt };
      const answer = asked(header);
      if (answer !== 0) visit({ text: header, raw: header, at, isOneCell: false, criterion: null, part: "header", field, index }, answer);
    }
  }
  for (const [index, table] of book.otherTables.entries()) {
    for (const row of table.rows) {
      for (const { column, text, value } of row.cells) {
        if (value.kind !== "text") continue;
        const answer = asked(text);
        if (answer === 0) continue;
        const at = { sheet: table.sheet, area: areaOfCell(row.row, column) };
        visit({ text, raw: value.text, at, isOneCell: true, criterion: null, part: "other-table", field: null, index }, answer);
      }
    }
  }
}

type RowOfFields = (Book["plan"] | Book["results"])[number];

/** A cell that several rows share is the first row's; a verdict that stands in the criterion's cell is a part of that cell. */
function eachFieldText(row: RowOfFields, part: "plan" | "result", index: number, asked: Asked, visit: Visit): void {
  const { field: own, isInherited } = row.criterion;
  if (own !== null && !isInherited && own.area.top >= row.area.top) {
    const answer = asked(own.text);
    if (answer !== 0) visit(fieldText(row, part, index, "criterion", own), answer);
  }
  const fields = row.fields as Readonly<Partial<Record<FieldId, Field>>>;
  for (const id in fields) {
    const field = fields[id as FieldId];
    if (field === undefined || field.area.top < row.area.top) continue;
    if (own !== null && field.area.top === own.area.top && field.area.left === own.area.left && own.text.includes(field.text)) continue;
    const answer = asked(field.text);
    if (answer !== 0) visit(fieldText(row, part, index, id as FieldId, field), answer);
  }
}

function fieldText(row: RowOfFields, part: "plan" | "result", index: number, id: FieldId, field: Field): CellText {
  return {
    text: field.text,
    raw: field.raw,
    at: { sheet: row.sheet, area: field.area },
    isOneCell: field.pieces === undefined,
    criterion: row.criterion.code,
    part,
    field: id,
    index,
  };
}

const read = new WeakMap<Book, ReadonlyMap<Sign, readonly CellText[]>>();

/** The texts that bear a sign, in reading order by part. The book is walked once, whoever asks first. */
export function textsWith(book: Book, sign: Sign): readonly CellText[] {
  const known = read.get(book) ?? textsBySign(book);
  read.set(book, known);
  return known.get(sign) ?? [];
}

/** "ph\u00f2ng" and "b\u1ed9" are said of much: only where education stands near do they name an authority. */
function signsOfBooks(): Asked {
  const signsOf = signsIn();
  const authority = SIGN_BITS.get("authority") ?? 0;
  return (text) => {
    const signs = signsOf(text);
    return (signs & authority) !== 0 && !MAY_NAME_EDUCATION.test(text) ? signs & ~authority : signs;
  };
}

function textsBySign(book: Book): ReadonlyMap<Sign, readonly CellText[]> {
  const all = [...SIGN_BITS].map(([sign, bit]) => ({ sign, bit, texts: [] as CellText[] }));
  eachAsked(book, signsOfBooks(), (text, signs) => {
    for (const { bit, texts } of all) if ((signs & bit) !== 0) texts.push(text);
  });
  return new Map(all.map(({ sign, texts }) => [sign, texts]));
}
