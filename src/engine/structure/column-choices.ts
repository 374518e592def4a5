import type { FieldId } from "../book/book";
import type { Grid } from "./grid";

/**
 * A column that a person took for another field than we did. It holds while the sheet has a column of that header in that place,
 * wherever the grid has moved to.
 */
export interface ColumnChoice {
  readonly sheet: string;
  readonly column: number;
  /** As in `Table.columns`; null for a column without a header. */
  readonly header: string | null;
  readonly field: FieldId | null;
}

/** The grid as the person corrected it: a field has one column, so the one that held it before gives it up. */
export function withChoices(grid: Grid, choices: readonly ColumnChoice[]): Grid {
  const own = choices.filter((choice) => choice.sheet === grid.view.name && grid.columns.some((column) => isMeant(choice, column)));
  if (own.length === 0) return grid;
  const chosen = new Set(own.flatMap((choice) => choice.field ?? []));
  const columns = grid.columns.map((column) => {
    const choice = own.find((one) => isMeant(one, column));
    if (choice !== undefined) return { ...column, field: choice.field, certainty: 1, rival: null };
    return column.field !== null && chosen.has(column.field) ? { ...column, field: null, certainty: 0, rival: null } : column;
  });
  const fieldAt = new Map<number, FieldId>();
  for (const [at, field] of grid.fieldAt) {
    const owner = grid.columns.findLast((column) => column.column <= at && column.field === field);
    const now = columns.find((column) => column.column === owner?.column)?.field;
    if (now != null) fieldAt.set(at, now);
  }
  for (const column of columns) if (column.field !== null) fieldAt.set(column.column, column.field);
  return { ...grid, columns, fieldAt };
}

function isMeant(choice: ColumnChoice, column: { readonly column: number; readonly header: string | null }): boolean {
  return choice.column === column.column && choice.header === column.header;
}
