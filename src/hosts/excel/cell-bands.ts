import type { PatchedCell } from "../../engine/sheets/own-sheet";
import type { Area } from "../../engine/workbook/address";
import { rangeOf } from "./areas";
import { LONGEST_TYPED } from "./put-content";
import type { Putting } from "./put-sheet";
import { CALL_BYTES, type Step } from "./queue";
import { typed, type Typed } from "./typed";
import { BLOCK_BYTES, messageLength } from "./utf8";

/** So many rows without changes are passed over within one call: cheaper than a call of their own. */
const MOST_BETWEEN = 8;

interface Band {
  area: Area;
  bytes: number;
  readonly cells: { readonly row: number; readonly column: number; readonly text: Typed }[];
}

/** Single cells, by row, written in as few calls as there are places; what lies between them stays as it is. */
export function cellSteps(cells: readonly PatchedCell[], { at, formulaHere }: Pick<Putting, "at" | "formulaHere">): readonly Step[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const bands: Band[] = [];
  for (const { row, column, value } of sorted) {
    const text = typed(value, formulaHere);
    const last = bands[bands.length - 1];
    const bytes = messageLength(text) + 5;
    if (last === undefined || row - last.area.bottom > MOST_BETWEEN || last.bytes + bytes > BLOCK_BYTES) {
      bands.push({ area: { top: row, left: column, bottom: row, right: column }, bytes, cells: [{ row, column, text }] });
      continue;
    }
    const { top, left, right } = last.area;
    last.area = { top, left: Math.min(left, column), bottom: row, right: Math.max(right, column) };
    last.bytes += bytes;
    last.cells.push({ row, column, text });
  }
  return bands.map((band) => ({ bytes: CALL_BYTES * 2 + band.bytes + 5 * sizeOf(band.area), run: () => writeBand(at(), band) }));
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Null leaves a cell as it is. */
function writeBand(sheet: Excel.Worksheet, { area, cells }: Band): void {
  const isLong = (text: Typed): boolean => typeof text === "string" && text.length > LONGEST_TYPED;
  const grid = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, (): Typed | null => null),
  );
  for (const { row, column, text } of cells) if (!isLong(text)) grid[row - area.top]![column - area.left] = text;
  rangeOf(sheet, area).formulas = grid as Typed[][];
  for (const { row, column, text } of cells) if (isLong(text)) sheet.getCell(row - 1, column - 1).values = [[text]];
}
