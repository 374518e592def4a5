import type { Area } from "../workbook/address";
import { areaOf, EMPTY, rowOf, spanOf, textOf } from "./cells";
import type { OwnCell, OwnRow, OwnStyle } from "./own-sheet";
import type { RowCut } from "./page-flow";
import { heightOf, linesOf, roomIn, TALLEST_ROW } from "./text-height";

export const LAST_COLUMN_OF_REPORT = 8;
/** The left block of heading and signature ends here. */
export const LEFT_BLOCK = 3;

/** A row before its number is known. */
export interface PaperRow {
  readonly cells: readonly OwnCell[];
  /** Points. */
  readonly height: number;
  readonly merges: readonly (readonly [number, number])[];
  readonly keepsWithNext: boolean;
  readonly isTitle?: boolean;
  readonly cut?: RowCut<PaperRow>;
}

export interface Block {
  readonly left: number;
  readonly right: number;
  readonly text: string | null;
  readonly style: OwnStyle;
  /** Goes on in the row below, which gives it the height it needs. */
  readonly isTall?: boolean;
}

export interface RowOptions {
  /** Points. */
  readonly least?: number;
  readonly keepsWithNext?: boolean;
  readonly isTitle?: boolean;
}

/** Makes rows of the report's eight columns. */
export interface Paper {
  /** Points that text may fill in a cell over these columns. */
  readonly room: (left: number, right: number) => number;
  /** A row of blocks, each over some columns, as high as its tallest text. */
  readonly blocks: (blocks: readonly Block[], options?: RowOptions) => PaperRow;
  /** A row whose one text goes over the whole page. */
  readonly full: (text: string, style: OwnStyle, options?: RowOptions) => PaperRow;
  readonly gap: (height: number, keepsWithNext?: boolean) => PaperRow;
}

export function paperOf(widths: readonly number[]): Paper {
  const room = (left: number, right: number): number => roomIn(widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0));
  const heightOfBlock = ({ left, right, text, style, isTall }: Block): number => {
    const size = style.size ?? 12;
    return text === null || isTall === true
      ? 0
      : heightOf(linesOf(text, room(left, right), { size, isBold: style.isBold === true }).length, size);
  };
  const blocks = (all: readonly Block[], options: RowOptions = {}): PaperRow => ({
    cells: all.flatMap(({ left, right, text, style }) => spanOf(left, right, text === null ? EMPTY : textOf(text), style)),
    height: Math.min(TALLEST_ROW, Math.max(options.least ?? 0, ...all.map(heightOfBlock))),
    merges: all.filter(({ left, right }) => right > left).map(({ left, right }) => [left, right] as const),
    keepsWithNext: options.keepsWithNext ?? false,
    isTitle: options.isTitle ?? false,
  });
  return {
    room,
    blocks,
    full: (text, style, options) => blocks([{ left: 1, right: LAST_COLUMN_OF_REPORT, text, style }], options),
    gap: (height, keepsWithNext = false) => ({ cells: [], height, merges: [], keepsWithNext }),
  };
}

/** Rows one under the other from row 1 on. */
export function stacked(rows: readonly PaperRow[]): { readonly rows: readonly OwnRow[]; readonly merges: readonly Area[] } {
  return {
    rows: rows.map((row, index) => rowOf(index + 1, row.cells, row.height)),
    merges: rows.flatMap((row, index) => row.merges.map(([left, right]) => areaOf(index + 1, left, index + 1, right))),
  };
}
