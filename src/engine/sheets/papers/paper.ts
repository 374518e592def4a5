import type { Area } from "../../workbook/address";
import { areaOf, EMPTY, spanOf, textOf } from "../cells";
import type { OwnCell, OwnRow, OwnStyle } from "../own-sheet";
import type { FlowRow, RepeatingRow } from "./page-flow";
import { heightOf, lineCount, roomIn, TALLEST_ROW } from "../text-height";

/** A row before its number is known. */
export interface PaperRow extends FlowRow, RepeatingRow<PaperRow> {
  /** What the row is: the same in every report of the period, so that a renewal finds it again. */
  readonly key: string;
  readonly cells: readonly OwnCell[];
  readonly merges: readonly { readonly left: number; readonly right: number; readonly rows: number }[];
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
  /** Points that the texts take, where that is known already. */
  readonly height?: number;
  readonly keepsWithNext?: boolean;
  readonly isTitle?: boolean;
}

/** What the columns of a form are. */
export interface PaperShape {
  /** Characters of each column. */
  readonly widths: readonly number[];
  /** The left block of heading and signature ends in this column. */
  readonly leftBlock: number;
}

/** Makes rows of the columns that a form has. */
export interface Paper {
  readonly lastColumn: number;
  readonly leftBlock: number;
  /** Points that text may fill in a cell over these columns. */
  readonly room: (left: number, right: number) => number;
  /** A row of blocks, each over some columns, as high as its tallest text. */
  readonly blocks: (key: string, blocks: readonly Block[], options?: RowOptions) => PaperRow;
  /** A row whose one text goes over the whole page. */
  readonly full: (key: string, text: string, style: OwnStyle, options?: RowOptions) => PaperRow;
  readonly gap: (key: string, height: number, keepsWithNext?: boolean) => PaperRow;
}

export function paperOf({ widths, leftBlock }: PaperShape): Paper {
  const lastColumn = widths.length;
  const room = (left: number, right: number): number => roomIn(widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0));
  const heightOfBlock = ({ left, right, text, style, isTall }: Block): number => {
    const size = style.size ?? 12;
    return text === null || isTall === true
      ? 0
      : heightOf(lineCount(text, room(left, right), { size, isBold: style.isBold === true }), size);
  };
  const blocks: Paper["blocks"] = (key, all, options = {}) => ({
    key,
    cells: all.flatMap(({ left, right, text, style }) => spanOf(left, right, text === null ? EMPTY : textOf(text), style)),
    height: Math.min(TALLEST_ROW, Math.max(options.least ?? 0, options.height ?? Math.max(...all.map(heightOfBlock)))),
    merges: all
      .filter(({ left, right, isTall }) => right > left || isTall === true)
      .map(({ left, right, isTall }) => ({ left, right, rows: isTall === true ? 2 : 1 })),
    keepsWithNext: options.keepsWithNext ?? false,
    isTitle: options.isTitle ?? false,
  });
  return {
    lastColumn,
    leftBlock,
    room,
    blocks,
    full: (key, text, style, options) => blocks(key, [{ left: 1, right: lastColumn, text, style }], options),
    gap: (key, height, keepsWithNext = false) => ({ key, cells: [], height, merges: [], keepsWithNext }),
  };
}

/** Rows one under the other from row 1 on. */
export function stacked(rows: readonly PaperRow[]): { readonly rows: readonly OwnRow[]; readonly merges: readonly Area[] } {
  const keys = new Map<string, number>();
  return {
    rows: rows.map(({ key, cells, height }, index) => ({ row: index + 1, key: uniqueKey(key, keys), height, cells })),
    merges: rows.flatMap((row, index) => row.merges.map(({ left, right, rows: tall }) => areaOf(index + 1, left, index + tall, right))),
  };
}

/** Ids that people typed twice must not make two rows one. */
function uniqueKey(key: string, used: Map<string, number>): string {
  const count = (used.get(key) ?? 0) + 1;
  used.set(key, count);
  return count === 1 ? key : `${key}#${count}`;
}
