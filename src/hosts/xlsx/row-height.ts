import type { OwnCell, OwnRow, OwnSheet } from "../../engine/sheets/own-sheet";
import { heightOf, linesOf, roomIn, TALLEST_ROW } from "../../engine/sheets/text-height";

/** Width of a column that nobody set, in characters. */
const PLAIN_WIDTH = 8.43;
const PLAIN_SIZE = 12;
/** Points of a row that nobody set. */
const PLAIN_HEIGHT = 15;

/**
 * The height in points that a row needs where the layout left it to us; null where the usual one does. LibreOffice believes the heights
 * of a file that Excel once wrote and fits none itself, so rows without one would show their first line only.
 */
export function fittingHeights(sheet: Pick<OwnSheet, "columns" | "merges">): (row: OwnRow) => number | null {
  // What lies across several columns has more room than its first.
  const spread = new Set(sheet.merges.map((area) => `${area.top}:${area.left}`));
  return (row) => {
    let height = 0;
    for (const cell of row.cells) {
      const needed = neededHeight(cell, sheet.columns[cell.column - 1]?.width ?? PLAIN_WIDTH);
      if (needed > Math.max(height, PLAIN_HEIGHT) && !spread.has(`${row.row}:${cell.column}`)) height = needed;
    }
    return height === 0 ? null : Math.min(TALLEST_ROW, height);
  };
}

function neededHeight({ value, style }: OwnCell, width: number): number {
  const size = style.size ?? PLAIN_SIZE;
  const shown = value.kind === "text" ? value.text : value.kind === "formula" ? value.cached : null;
  // Numbers never wrap.
  const text = typeof shown === "string" ? shown : "";
  const font = { size, isBold: style.isBold === true };
  const lines = style.isWrapped === true && text !== "" ? linesOf(text, roomIn(width), font).length : 1;
  return lines === 1 && size <= PLAIN_SIZE ? PLAIN_HEIGHT : heightOf(lines, size);
}
