import type { OwnSheet } from "../sheets/own-sheet";
import { heightOf, lineCount, roomIn, TALLEST_ROW } from "../sheets/text-height";
import type { KeyedRow } from "./keyed-rows";

/** The height a laid-out row needs once people have typed these texts into it: no line of them is cut. */
export function heightWith(own: OwnSheet, { row }: KeyedRow, typed: ReadonlyMap<number, string>): number | null {
  if (row.height === null) return null;
  let height = row.height;
  for (const cell of row.cells) {
    const text = typed.get(cell.column);
    if (text === undefined || text === "") continue;
    const font = { size: cell.style.size ?? 12, isBold: cell.style.isBold === true };
    height = Math.max(height, heightOf(lineCount(text, roomIn(widthAt(own, row.row, cell.column)), font), font.size));
  }
  return Math.min(TALLEST_ROW, height);
}

/** Characters from the column to the end of its merge. */
function widthAt({ columns, merges }: OwnSheet, row: number, column: number): number {
  const merge = merges.find((area) => row >= area.top && row <= area.bottom && area.left === column);
  const right = merge?.right ?? column;
  return columns.slice(column - 1, right).reduce((sum, { width }) => sum + width, 0) || 10;
}
