import type { Book } from "../../book/book";
import { cellLinesOf } from "./cell-lines";
import type { OutlineItem } from "./outline-lists";
import { type OutlineLabel, writtenAs } from "./outline-labels";

/** Rows of a grid that may have swallowed the heading behind it. */
const LAST_ROWS = 40;

/** Whether a number that a list passes over stands between two of its items after all: inside a cell, with another mark, in a table. */
export function standsBetween(book: Book, first: OutlineItem, second: OutlineItem, value: number): boolean {
  const pattern = patternOf(second.label, value);
  const lines = cellLinesOf(book);
  for (let place = first.place; place < second.place; place++) {
    const line = lines[place];
    if (line !== undefined && pattern.test(place === first.place ? line.text.slice(first.label.wordsAt) : line.text)) return true;
  }
  return textsOfTables(book, first, second).some((text) => pattern.test(text));
}

function patternOf(label: OutlineLabel, value: number): RegExp {
  const number = writtenAs(label, value).replaceAll(".", "\\.");
  if (label.style === "roman") return new RegExp(`(?<![\\p{L}\\d.])${number}(?:\\s?[.)/:-]|\\s|$)`, "u");
  return new RegExp(`(?:^|[.;:\\n]\\s*|\\s{2,})[*_]*0?${number}(?:\\s?[.)/:-]|\\s|$)`, "mu");
}

function textsOfTables(book: Book, first: OutlineItem, second: OutlineItem): readonly string[] {
  const { sheet } = second.line.at;
  const [top, bottom] = [first.line.at.area.top, second.line.at.area.top];
  const isBetween = (at: { readonly sheet: string }, row: number): boolean => at.sheet === sheet && row > top && row < bottom;
  const texts: string[] = [];
  for (const { text, at } of book.leftovers) if (isBetween(at, at.area.top)) texts.push(text);
  for (const table of book.tables) {
    for (const { text, at, running } of table.headings) if (isBetween(at, at.area.top)) texts.push(text, running?.text ?? "");
  }
  for (const table of book.otherTables) {
    for (const row of table.rows) if (isBetween(table, row.row)) texts.push(...row.cells.map((cell) => cell.text));
  }
  for (const row of [...book.plan, ...book.results]) {
    if (!isBetween(row, row.area.bottom) || row.area.bottom < bottom - LAST_ROWS) continue;
    texts.push(...Object.values(row.fields).map((field) => field.text));
  }
  return texts;
}
