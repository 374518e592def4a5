import type { Area } from "../../workbook/address";
import { areaOf, EMPTY, rowOf, spanOf, textOf } from "../cells";
import type { OwnCell, OwnRow, OwnStyle } from "../own-sheet";
import { heightOf, linesOf, roomIn, TALLEST_ROW } from "../text-height";

/**
 * Characters of the eight columns: together nearly the width of a landscape A4 page
 * between the margins of the decree. Where the workbook's default font is missing and a wider one stands in, the page shrinks.
 */
export const REPORT_WIDTHS = [5, 14, 29, 19, 25, 17, 12, 8] as const;
export const LAST_COLUMN_OF_REPORT = REPORT_WIDTHS.length;
/** The left block of heading and signature ends here. */
export const LEFT_BLOCK = 3;

/** A row before its number is known. */
export interface PaperRow {
  readonly cells: readonly OwnCell[];
  readonly height: number;
  readonly merges: readonly (readonly [number, number])[];
  readonly keepsWithNext: boolean;
}

export interface Paper {
  readonly rows: readonly OwnRow[];
  readonly merges: readonly Area[];
}

export interface Block {
  readonly left: number;
  readonly right: number;
  readonly text: string | null;
  readonly style: OwnStyle;
}

/** A row of blocks, each over some columns, as high as its tallest text. */
export function blockRow(blocks: readonly Block[], options: { readonly least?: number; readonly keepsWithNext?: boolean } = {}): PaperRow {
  const height = Math.max(options.least ?? 0, ...blocks.map(blockHeight));
  return {
    cells: blocks.flatMap(({ left, right, text, style }) => spanOf(left, right, text === null ? EMPTY : textOf(text), style)),
    height: Math.min(TALLEST_ROW, height),
    merges: blocks.filter(({ left, right }) => right > left).map(({ left, right }) => [left, right] as const),
    keepsWithNext: options.keepsWithNext ?? false,
  };
}

/** A row whose one text goes over the whole page. */
export function fullRow(text: string, style: OwnStyle, options: { readonly least?: number; readonly keepsWithNext?: boolean } = {}): PaperRow {
  return blockRow([{ left: 1, right: LAST_COLUMN_OF_REPORT, text, style }], options);
}

export function gapRow(height: number, keepsWithNext = false): PaperRow {
  return { cells: [], height, merges: [], keepsWithNext };
}

export function roomOf(left: number, right: number): number {
  return roomIn(REPORT_WIDTHS.slice(left - 1, right).reduce((sum, width) => sum + width, 0));
}

function blockHeight({ left, right, text, style }: Block): number {
  if (text === null) return 0;
  const size = style.size ?? 12;
  return heightOf(linesOf(text, roomOf(left, right), { size, isBold: style.isBold === true }).length, size);
}

/** Rows one under the other from row 1 on. */
export function paperOf(rows: readonly PaperRow[]): Paper {
  return {
    rows: rows.map((row, index) => rowOf(index + 1, row.cells, row.height)),
    merges: rows.flatMap((row, index) => row.merges.map(([left, right]) => areaOf(index + 1, left, index + 1, right))),
  };
}
