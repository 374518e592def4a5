import type { Book, PlanRow, ResultRow, Table } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { columnLetters } from "../../workbook/address";
import { check } from "../check";
import { isCodeLike } from "../code-like";
import { perTable } from "../per-table";
import { cellOfRow, columnOf, firstCellOf, placeOf, wordsOf } from "../places";
import { contentOf } from "../row-content";

type CriterionMissing = {
  /** The likely criterion of the row, where its content tells. */
  readonly likely: string | null;
  readonly column: string | null;
  /** Rows of the table without a criterion. */
  readonly rows: number;
  /** No row of the table names one: said once. */
  readonly isWholeTable: boolean;
};

type Row = PlanRow | ResultRow;

/** The plan form of circular 57/2026 (Phụ lục V, Biểu 2) is not written by criterion. */
export const criterionMissing = check({
  code: "criterion-missing",
  group: "rows",
  subject: "row",
  severity: "error",
  rule: "CV 5932/BGD\u0110T-QLCL and 5942/BGD\u0110T-QLCL (28/12/2018): the improvement plan is item 4 of a criterion's sheet",
  circulars: ["17/2018", "18/2018", "19/2018"],
  find: findCriterionMissing,
});

function* findCriterionMissing(book: Book): Generator<Found<CriterionMissing>> {
  yield* ofTables(book, perTable(book.plan));
  yield* ofTables(book, perTable(book.results));
}

function* ofTables(book: Book, tables: ReadonlyMap<number, readonly Row[]>): Generator<Found<CriterionMissing>> {
  for (const [index, rows] of tables) {
    const lacking = rows.filter(lacksCriterion);
    const isWholeTable = rows.length > 1 && lacking.length === rows.length;
    for (const row of isWholeTable ? lacking.slice(0, 1) : lacking) yield foundAt(row, book.tables[index], lacking.length, isWholeTable);
  }
}

/** A code that cannot be read, and a row whose head a lost page took, have findings of their own. */
function lacksCriterion(row: Row): boolean {
  if (row.criterion.code !== null) return false;
  if ("isHeadLost" in row && (row.isHeadLost || contentOf(row) !== "full")) return false;
  return row.criterion.field === null || !isCodeLike(row.criterion.field.text);
}

function foundAt(row: Row, table: Table | undefined, rows: number, isWholeTable: boolean): Found<CriterionMissing> {
  const column = columnOf(table, "criterion");
  const words = row.criterion.field;
  return {
    at:
      words !== null
        ? placeOf(row.sheet, words.area)
        : column === null
          ? firstCellOf(row.sheet, row.area)
          : cellOfRow(row.sheet, row.area, column.column),
    fragment: words === null ? null : wordsOf(words),
    criterion: null,
    expected: "likelyCriterion" in row ? row.likelyCriterion : null,
    severity: isWholeTable ? "warning" : "error",
    facts: {
      likely: "likelyCriterion" in row ? row.likelyCriterion : null,
      column: column === null ? null : columnLetters(column.column),
      rows,
      isWholeTable,
    },
  };
}
