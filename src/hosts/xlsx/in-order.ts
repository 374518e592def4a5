import type { Cell, Row } from "../../engine/workbook/workbook";

/** Cells by column. Where two claim one column the later stands, as it does when the file is read from top to bottom into a grid. */
export function byColumn(cells: readonly Cell[]): readonly Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** Rows by number; rows of the same number are one. */
export function byNumber(rows: readonly Row[]): readonly Row[] {
  const byRow = new Map<number, Row[]>();
  for (const row of rows) {
    const same = byRow.get(row.row);
    if (same === undefined) byRow.set(row.row, [row]);
    else same.push(row);
  }
  return [...byRow.values()].map(asOne).sort((a, b) => a.row - b.row);
}

function asOne(rows: readonly Row[]): Row {
  const first = rows[0]!;
  if (rows.length === 1) return first;
  return { row: first.row, isHidden: rows.every((row) => row.isHidden), cells: byColumn(rows.flatMap((row) => row.cells)) };
}
