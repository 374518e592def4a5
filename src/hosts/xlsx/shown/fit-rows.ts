import { heightOf, lineCount } from "../../../engine/sheets/text-height";
import type { Area } from "../../../engine/workbook/address";
import type { ShownCell } from "../../shown";
import { rowPixels } from "./measures";
import type { ShownRows } from "./shown-rows";

/** What a cell keeps free at its sides. */
const PADDING = 6;
const POINTS_PER_PIXEL = 0.75;
/** No row is higher than 409 points: a longer text makes no difference. */
const LONGEST = 4_000;
const USUAL_SIZE = 11;

/** Gives the rows without a height the one Excel would fit: the highest cell counts, cells that are merged do not. */
export function fitRows(rows: ShownRows, merges: readonly Area[], usualHeight: number, widthOf: (column: number) => number): void {
  if (rows.unmeasured.size === 0) return;
  const spread = new Set(merges.map(({ top, left }) => keyOf(top, left)));
  const known = new Map<ShownCell, { readonly width: number; readonly height: number }>();
  const heightIn = (cell: ShownCell, width: number): number => {
    const before = known.get(cell);
    if (before?.width === width) return before.height;
    const height = fitting(cell, width);
    known.set(cell, { width, height });
    return height;
  };
  for (const row of rows.unmeasured) {
    let height = usualHeight;
    for (const [column, cell] of rows.cells.get(row) ?? []) {
      const isMeasured = cell.kind !== "empty" && !spread.has(keyOf(row, column));
      if (isMeasured) height = Math.max(height, heightIn(cell, widthOf(column)));
    }
    if (height > usualHeight) rows.heights.set(row, height);
  }
}

const keyOf = (row: number, column: number): number => row * 32_768 + column;

function fitting({ text, look, kind }: ShownCell, width: number): number {
  const size = look.size ?? USUAL_SIZE;
  // Numbers never wrap, and a hidden column has no say.
  if (look.isWrapped !== true || kind !== "text" || width <= PADDING) return rowPixels(size <= USUAL_SIZE ? 0 : heightOf(1, size));
  const room = Math.max(8, (width - PADDING) * POINTS_PER_PIXEL);
  const lines = lineCount(text.slice(0, LONGEST), room, { size, isBold: look.isBold === true });
  return rowPixels(lines === 1 && size <= USUAL_SIZE ? 0 : heightOf(lines, size));
}
