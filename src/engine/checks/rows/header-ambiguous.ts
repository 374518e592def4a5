import type { Book, Column, FieldId, Table } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { areaOfCell, columnLetters } from "../../workbook/address";
import { check } from "../check";

type HeaderAmbiguous = {
  /** What both columns were taken for; null where no field fits the column. */
  readonly field: FieldId | null;
  readonly column: string;
  readonly otherColumn: string | null;
  readonly otherHeader: string | null;
};

/** Several columns may hold notes, evidence or running numbers without harm. */
const MAY_REPEAT: ReadonlySet<FieldId> = new Set(["note", "number", "evidence", "status"]);

export const headerAmbiguous = check({
  code: "header-ambiguous",
  group: "rows",
  subject: "table",
  severity: "warning",
  rule: "House rule: each column of a plan holds one field, and a reader can tell which",
  circulars: "all",
  find: findHeaderAmbiguous,
});

function* findHeaderAmbiguous(book: Book): Generator<Found<HeaderAmbiguous>> {
  for (const table of book.tables) {
    if (!table.hasHeader || table.layout === "label-blocks") continue;
    const first = new Map<FieldId, Column>();
    for (const column of table.columns) {
      if (column.header === null) continue;
      const other = column.field === null ? undefined : first.get(column.field);
      if (column.field === null) {
        if (/\p{L}{2}/u.test(column.header)) yield foundAt(table, column, null);
      } else if (other === undefined) first.set(column.field, column);
      else if (!MAY_REPEAT.has(column.field)) yield foundAt(table, column, other);
    }
  }
}

function foundAt(table: Table, column: Column, other: Column | null): Found<HeaderAmbiguous> {
  return {
    at: { sheet: table.sheet, area: column.headerAt ?? areaOfCell(table.area.top, column.column) },
    related: other === null ? [] : [{ sheet: table.sheet, area: other.headerAt ?? areaOfCell(table.area.top, other.column) }],
    fragment: column.header,
    criterion: null,
    expected: null,
    facts: {
      field: column.field,
      column: columnLetters(column.column),
      otherColumn: other === null ? null : columnLetters(other.column),
      otherHeader: other?.header ?? null,
    },
  };
}
