import type { Book, PlanFieldId, PlanRow, Table } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { criterionPlace } from "../missing-cells";
import { perTable } from "../per-table";
import type { Place } from "../../workbook/address";
import { cellOfRow, columnOf, placeOf, wordsOf } from "../places";
import { contentOf, saysNothing } from "../row-content";

type RowEmpty = {
  /** The only words of the row ("nothing to report"); null where it has none. */
  readonly words: string | null;
  /** Rows of the table without content: more than one where the table is mostly empty and this stands for all. */
  readonly rows: number;
};

/** Where most rows of a table are empty the form was left blank: said once. */
export const rowEmpty = check({
  code: "row-empty",
  group: "rows",
  subject: "row",
  severity: "error",
  rule: "CV 5932/BGD\u0110T-QLCL and 5942/BGD\u0110T-QLCL (28/12/2018), item 4 of a criterion's sheet: measures, who, when",
  circulars: "all",
  find: findRowEmpty,
});

function* findRowEmpty(book: Book): Generator<Found<RowEmpty>> {
  for (const [index, rows] of perTable(book.plan)) {
    if (book.tables[index]?.layout === "label-blocks") continue;
    const empty = rows.filter((row) => row.criterion.field !== null && !row.isHeadLost && contentOf(row) !== "full");
    const isBlankForm = empty.length > 3 && empty.length * 2 > rows.length;
    for (const row of isBlankForm ? empty.slice(0, 1) : empty) yield foundAt(row, book.tables[index], isBlankForm ? empty.length : 1);
  }
}

function foundAt(row: PlanRow, table: Table | undefined, rows: number): Found<RowEmpty> {
  const only = Object.entries(row.fields).find(([id, field]) => !NAMES.has(id as PlanFieldId) && saysNothing(field.text))?.[1];
  const criterion = row.criterion.field;
  return {
    at: only === undefined ? criterionPlace(row) : placeOf(row.sheet, only.area),
    related: only === undefined ? emptyCells(row, table) : [criterionPlace(row)],
    fragment: only !== undefined ? wordsOf(only) : criterion === null ? null : wordsOf(criterion),
    criterion: row.criterion.code,
    expected: null,
    severity: only === undefined && rows === 1 ? "error" : "warning",
    facts: { words: only === undefined ? null : wordsOf(only), rows },
  };
}

/** Where the row's content belongs. */
function emptyCells(row: PlanRow, table: Table | undefined): readonly Place[] {
  return CONTENT.flatMap((field) => {
    const column = columnOf(table, field);
    return column === null ? [] : [cellOfRow(row.sheet, row.area, column.column)];
  });
}

const CONTENT: readonly PlanFieldId[] = ["weakness", "work", "solution"];

/** Fields that name the row; a note is no content either. */
const NAMES: ReadonlySet<PlanFieldId> = new Set(["number", "standard", "criterion", "criterionTitle", "selfAssessment", "note"]);
