import type { Book, PlanFieldId, PlanRow, Table } from "../book/book";
import type { CheckContext } from "./check";
import type { Found, Severity } from "../diagnostics/finding";
import { columnLetters, type Place } from "../workbook/address";
import { cellOfRow, columnOf, firstCellOf, placeOf } from "./places";
import { planRowsPerTable } from "./row-content";
import { unfinishedEndings } from "./unfinished-text";

export type MissingFacts = {
  /** The column's letters; null where the table has no such column of its own. */
  readonly column: string | null;
  readonly header: string | null;
  /** Rows of the table that fill the cell, out of those that could. */
  readonly filled: number;
  readonly rows: number;
};

export interface MissingQuestion {
  /** Each is asked of the tables that have it. */
  readonly fields: readonly PlanFieldId[];
  /** Fields that answer as well. */
  readonly or?: readonly PlanFieldId[];
  /** Share of the rows that must fill the cell before an empty one is a mistake. */
  readonly share?: number;
  /** Severity whatever the share; else an error where at least three quarters fill it. */
  readonly severity?: Severity;
}

const LEAST_ROWS = 3;

/**
 * Cells that most rows of the table fill and this row leaves empty; at most one for a row. A row that ends in mid-sentence lost them with
 * the page; so did one without a head, yet there nothing else says what it lacks, and a warning does.
 */
export function* missingCells(book: Book, context: CheckContext, question: MissingQuestion): Generator<Found<MissingFacts>> {
  const cut = new Set(unfinishedEndings(book, context).map((ending) => ending.row));
  for (const [index, { rows, whole }] of planRowsPerTable(book)) {
    const told = new Set<PlanRow>();
    for (const field of question.fields) {
      let filled = 0;
      for (const row of whole) if (row.fields[field] !== undefined) filled += 1;
      if (filled < LEAST_ROWS || filled < whole.size * (question.share ?? 0.5) || filled === rows.length) continue;
      const facts = { filled, rows: whole.size };
      const severity = question.severity ?? (filled >= whole.size * 0.75 ? "error" : "warning");
      for (const row of lacking(rows, [field, ...(question.or ?? [])])) {
        if (told.has(row) || cut.has(row) || !(whole.has(row) || row.isHeadLost)) continue;
        told.add(row);
        yield { ...foundAt(row, book.tables[index], field, facts), severity: row.isHeadLost ? "warning" : severity };
      }
    }
  }
}

/** Rows without any of the fields. A further action under the same criterion shares the cells of the action above it. */
function lacking(rows: readonly PlanRow[], fields: readonly PlanFieldId[]): readonly PlanRow[] {
  let isShared = false;
  let above: string | null = null;
  return rows.filter((row) => {
    const { code, isInherited } = row.criterion;
    const isFilled = fields.some((field) => row.fields[field] !== undefined);
    const isFurther = isInherited && code === above;
    if (!isFurther) isShared = isFilled;
    above = code;
    return !isFilled && !(isFurther && isShared);
  });
}

function foundAt(
  row: PlanRow,
  table: Table | undefined,
  field: PlanFieldId,
  counts: { filled: number; rows: number },
): Found<MissingFacts> {
  const column = columnOf(table, field);
  return {
    at: column === null ? criterionPlace(row) : cellOfRow(row.sheet, row.area, column.column),
    related: column === null || row.criterion.field === null ? [] : [criterionPlace(row)],
    fragment: null,
    criterion: row.criterion.code,
    expected: null,
    facts: { column: column === null ? null : columnLetters(column.column), header: column?.header ?? null, ...counts },
  };
}

export function criterionPlace(row: PlanRow): Place {
  return row.criterion.field === null ? firstCellOf(row.sheet, row.area) : placeOf(row.sheet, row.criterion.field.area);
}
