import type { Book, FieldId, Table } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { columnLetters } from "../../workbook/address";
import { check } from "../check";
import { firstCellOf } from "../places";

type HeaderMissing = {
  /** Columns and what they were taken for, in the same order. */
  readonly columns: readonly string[];
  readonly fields: readonly FieldId[];
};

export const headerMissing = check({
  code: "header-missing",
  group: "rows",
  subject: "table",
  severity: "warning",
  rule: "House rule: a grid says in its first row what its columns hold",
  circulars: "all",
  find: findHeaderMissing,
});

function* findHeaderMissing(book: Book): Generator<Found<HeaderMissing>> {
  for (const [index, table] of book.tables.entries()) {
    if (table.hasHeader || table.layout === "label-blocks") continue;
    const first = firstWords(book, table, index);
    const known = table.columns.filter((column) => column.field !== null);
    yield {
      at: first.at,
      fragment: first.words,
      criterion: null,
      expected: null,
      facts: {
        columns: known.map((column) => columnLetters(column.column)),
        fields: known.map((column): FieldId => column.field ?? "note"),
      },
    };
  }
}

function firstWords(book: Book, table: Table, index: number): { at: Found["at"]; words: string | null } {
  const heading = table.headings.find((one) => one.at.area.top === table.area.top);
  if (heading !== undefined) return { at: heading.at, words: heading.text };
  const row = book.plan.find((one) => one.table === index) ?? book.results.find((one) => one.table === index);
  return { at: firstCellOf(table.sheet, table.area), words: row?.criterion.field?.text ?? null };
}
