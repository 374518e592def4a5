import type { Book, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { criterionPlace, type MissingFacts } from "../missing-cells";
import { cellOfRow, columnOf } from "../places";
import { planRowsPerTable } from "../row-content";
import { columnLetters } from "../../workbook/address";

const LEAST_ROWS = 3;

/** The verdict has a column of its own in few plans; most write it behind the title. */
export const selfAssessmentMissing = check({
  code: "self-assessment-missing",
  group: "rows",
  subject: "row",
  severity: "error",
  rule: "CV 5932/BGD\u0110T-QLCL and 5942/BGD\u0110T-QLCL (28/12/2018), item 5 of a criterion's sheet: the verdict of the self-assessment",
  circulars: "all",
  find: findSelfAssessmentMissing,
});

function* findSelfAssessmentMissing(book: Book): Generator<Found<MissingFacts>> {
  for (const [index, { rows, whole }] of planRowsPerTable(book)) {
    const table = book.tables[index];
    // a block of labels sets a target instead of a verdict
    if (table?.layout === "label-blocks") continue;
    const asked = rows.filter((row) => whole.has(row) && !row.criterion.isInherited && row.criterion.code?.startsWith("M4.") !== true);
    const filled = asked.filter(hasVerdict).length;
    if (filled < LEAST_ROWS || filled < asked.length * 0.5) continue;
    const column = columnOf(table, "selfAssessment");
    for (const row of asked) {
      if (hasVerdict(row)) continue;
      yield {
        at: column === null ? criterionPlace(row) : cellOfRow(row.sheet, row.area, column.column),
        fragment: column === null ? (row.criterion.field?.text ?? null) : null,
        criterion: row.criterion.code,
        expected: null,
        severity: filled >= asked.length * 0.75 ? "error" : "warning",
        facts: {
          column: column === null ? null : columnLetters(column.column),
          header: column?.header ?? null,
          filled,
          rows: asked.length,
        },
      };
    }
  }
}

function hasVerdict(row: PlanRow): boolean {
  return row.verdict !== null || row.statedResult !== null || row.fields.selfAssessment !== undefined;
}
