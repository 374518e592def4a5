import type { Cell, Row } from "../../engine/workbook/workbook";

/** Cells by column. Where two claim one column the later stands, as it does when a file is read from top to bottom into a grid. */
export function byColumn(cells: readonly Cell[]): readonly Cell[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  return sorted.filter((cell, i) => cell.column !== sorted[i + 1]?.column);
}

/** Rows by number; rows of the same number are one. Sorting is stable, so "later" above stays later. */
export function byNumber(rows: readonly Row[]): readonly Row[] {
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const joined: Row[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const first = sorted[from]!;
    while (sorted[to]?.row === first.row) to++;
    joined.push(to === from + 1 ? first : asOne(sorted.slice(from, to)));
  }
  return joined;
}

function asOne(rows: readonly Row[]): Row {
  const cells = byColumn(rows.flatMap((row) => row.cells));
  return { row: rows[0]!.row, isHidden: rows.every((row) => row.isHidden), cells };
}
