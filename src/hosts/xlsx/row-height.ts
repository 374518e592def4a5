import type { OwnCell, OwnRow, OwnSheet } from "../../engine/sheets/own-sheet";

/** Width of a column that nobody set, in characters. */
const PLAIN_WIDTH = 8.43;
const PLAIN_SIZE = 12;
/** Points of a line for each point of the font, Times New Roman. */
const LEADING = 1.28;
const PLAIN_HEIGHT = 15;
const TALLEST = 409;
/** Lines break between words, so the last of each is not full. */
const FILLED = 0.92;

/**
 * The height in points that a row needs where the layout left it to us; null where the usual one does. LibreOffice believes the heights
 * of a file that Excel once wrote and fits none itself, so rows without one would show their first line only.
 */
export function fittingHeights(sheet: OwnSheet): (row: OwnRow) => number | null {
  // What lies across several columns has more room than its first.
  const spread = new Set(sheet.merges.map((area) => `${area.top}:${area.left}`));
  return (row) => {
    let height = 0;
    for (const cell of row.cells) {
      if (cell.value.kind !== "text" && cell.value.kind !== "formula") continue;
      const needed = neededHeight(cell, sheet.columns[cell.column - 1]?.width ?? PLAIN_WIDTH);
      if (needed > Math.max(height, PLAIN_HEIGHT) && !spread.has(`${row.row}:${cell.column}`)) height = needed;
    }
    return height === 0 ? null : Math.min(TALLEST, height);
  };
}

function neededHeight({ value, style }: OwnCell, width: number): number {
  const size = style.size ?? PLAIN_SIZE;
  const line = size <= PLAIN_SIZE ? PLAIN_HEIGHT + 0.75 : size * LEADING;
  const text = value.kind === "text" ? value.text : value.kind === "formula" ? String(value.cached ?? "") : "";
  const lines = style.isWrapped === true ? linesOf(text, Math.max(1, (width * FILLED * PLAIN_SIZE) / size / (style.isBold === true ? 1.06 : 1))) : 1;
  return lines === 1 && size <= PLAIN_SIZE ? PLAIN_HEIGHT : Math.ceil(lines * line);
}

function linesOf(text: string, charactersPerLine: number): number {
  if (text.length <= charactersPerLine && !text.includes("\n")) return 1;
  let lines = 0;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    const until = end === -1 ? text.length : end;
    lines += Math.max(1, Math.ceil((until - from) / charactersPerLine));
    from = until + 1;
  }
  return lines;
}
