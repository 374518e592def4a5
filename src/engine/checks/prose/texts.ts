import type { Book, Field, FieldId } from "../../book/book";
import { areaOfCell, type Place } from "../../workbook/address";
import { signsIn, type Sign, SIGN_BITS } from "./signs";

/** A text of the book with its cell, whatever part of the book it is. */
export interface CellText {
  /** Composed, decoded from an old font; without the label of a label block. */
  readonly text: string;
  /** The very content of the cell; of a joined row, its cells by line break. */
  readonly raw: string;
  readonly at: Place;
  /** Whether `raw` is the content of one cell, the first of the place, and can be written back there. */
  readonly isOneCell: boolean;
  readonly criterion: string | null;
  readonly part: "paragraph" | "heading" | "header" | "plan" | "result" | "assessment" | "leftover" | "other-table";
  readonly field: FieldId | null;
  /** Place among the book's paragraphs, tables or rows of its part. */
  readonly index: number;
}

/** Every text of the book, each cell once: paragraphs and leftovers, headings and headers, the rows of plan and results, other tables. */
export function eachText(book: Book, visit: (text: CellText) => void): void {
  for (const [index, { text, raw, at }] of book.paragraphs.entries())
    visit({ text, raw, at, isOneCell: true, criterion: null, part: "paragraph", field: null, index });
  for (const [index, { text, at }] of book.leftovers.entries())
    visit({ text, raw: text, at, isOneCell: true, criterion: null, part: "leftover", field: null, index });
  eachTableText(book, visit);
  for (const [index, row] of book.plan.entries()) eachFieldText(row, "plan", index, visit);
  for (const [index, row] of book.results.entries()) eachFieldText(row, "result", index, visit);
}

function eachTableText(book: Book, visit: (text: CellText) => void): void {
  for (const [index, table] of book.tables.entries()) {
    for (const { text, at, criterion } of table.headings)
      visit({ text, raw: text, at, isOneCell: true, criterion, part: "heading", field: null, index });
    for (const { header, headerAt, field } of table.columns) {
      if (header === null || headerAt === null) continue;
      const at = { sheet: table.sheet, area: headerAt };
      visit({ text: header, raw: header, at, isOneCell: false, criterion: null, part: "header", field, index });
    }
  }
  for (const [index, table] of book.otherTables.entries()) {
    for (const row of table.rows) {
      for (const cell of row.cells) {
        if (cell.value.kind !== "text") continue;
        const at = { sheet: table.sheet, area: areaOfCell(row.row, cell.column) };
        visit({ text: cell.text, raw: cell.value.text, at, isOneCell: true, criterion: null, part: "other-table", field: null, index });
      }
    }
  }
}

type RowOfFields = (Book["plan"] | Book["results"])[number];

/** A cell that several rows share is the first row's; a verdict that stands in the criterion's cell is a part of that cell. */
function eachFieldText(row: RowOfFields, part: "plan" | "result", index: number, visit: (text: CellText) => void): void {
  const { code, field: own, isInherited } = row.criterion;
  if (own !== null && !isInherited && own.area.top >= row.area.top) {
    const isOneCell = row.joined.length === 0 || own.area.top === own.area.bottom;
    visit({
      text: own.text,
      raw: own.raw,
      at: { sheet: row.sheet, area: own.area },
      isOneCell,
      criterion: code,
      part,
      field: "criterion",
      index,
    });
  }
  const fields = row.fields as Readonly<Partial<Record<FieldId, Field>>>;
  for (const id in fields) {
    const field = fields[id as FieldId];
    if (field === undefined || field.area.top < row.area.top) continue;
    if (own !== null && field.area.top === own.area.top && field.area.left === own.area.left && own.text.includes(field.text)) continue;
    visit({
      text: field.text,
      raw: field.raw,
      at: { sheet: row.sheet, area: field.area },
      isOneCell: row.joined.length === 0 || field.area.top === field.area.bottom,
      criterion: code,
      part,
      field: id as FieldId,
      index,
    });
  }
}

const read = new WeakMap<Book, ReadonlyMap<Sign, readonly CellText[]>>();

/** The texts that bear a sign, in reading order by part. The book is walked once, whoever asks first. */
export function textsWith(book: Book, sign: Sign): readonly CellText[] {
  const known = read.get(book) ?? textsBySign(book);
  read.set(book, known);
  return known.get(sign) ?? [];
}

function textsBySign(book: Book): ReadonlyMap<Sign, readonly CellText[]> {
  const bySign = new Map<Sign, CellText[]>();
  const signsOf = signsIn();
  eachText(book, (text) => {
    const signs = signsOf(text.text);
    if (signs === 0) return;
    for (const [sign, bit] of SIGN_BITS) {
      if ((signs & bit) === 0) continue;
      const texts = bySign.get(sign);
      if (texts === undefined) bySign.set(sign, [text]);
      else texts.push(text);
    }
  });
  return bySign;
}
