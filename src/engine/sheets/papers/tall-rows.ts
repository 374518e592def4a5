import type { OwnStyle } from "../own-sheet";
import type { Block, Paper, PaperRow, RowOptions } from "./paper";
import { heightOf, lineCount, lineHeight, wrappedLines, type TextFont, type WrappedLine } from "../text-height";

/** Excel shows no row taller than 409 points. */
const TALLEST = 400;

export interface TallOptions extends RowOptions {
  /** Points that one row may take; what is taller is cut. Set by the page, never by what else stands on it. */
  readonly tallest?: number;
}

/**
 * The blocks as one row or, where they are taller than a page could show, as several, each cut between lines and bordered as one. Parts
 * are cut alike wherever they come to stand.
 */
export function tallRows(paper: Paper, key: string, blocks: readonly Block[], options: TallOptions = {}): readonly PaperRow[] {
  const size = Math.max(...blocks.map(({ style }) => style.size ?? 12));
  const lines = Math.max(...blocks.map((block) => (block.text === null ? 0 : lineCount(block.text, roomOf(paper, block), fontOf(block)))));
  const most = Math.max(1, Math.floor((Math.min(options.tallest ?? TALLEST, TALLEST) - heightOf(0, size)) / lineHeight(size)));
  if (lines <= most) return [paper.blocks(key, blocks, { ...options, height: heightOf(lines, size) })];
  const wrapped = blocks.map((block) => (block.text === null ? [] : wrappedLines(block.text, roomOf(paper, block), fontOf(block))));
  const count = Math.ceil(lines / most);
  return Array.from({ length: count }, (_, index) => {
    const texts = wrapped.map((all) => rejoined(all.slice(index * most, (index + 1) * most)));
    const part = blocks.map((block, column) => ({ ...block, text: texts[column] ?? null, style: partStyle(block.style, index, count) }));
    const row = paper.blocks(index === 0 ? key : `${key}:${index + 1}`, part, options);
    return {
      ...row,
      height: heightOf(Math.min(most, lines - index * most), size),
      keepsWithNext: index === count - 1 && row.keepsWithNext,
    };
  });
}

function roomOf(paper: Paper, { left, right }: Block): number {
  return paper.room(left, right);
}

function fontOf({ style }: Block): TextFont {
  return { size: style.size ?? 12, isBold: style.isBold === true };
}

function partStyle(style: OwnStyle, index: number, count: number): OwnStyle {
  if (style.isBordered !== true) return style;
  return { ...style, openSides: index === 0 ? "bottom" : index === count - 1 ? "top" : "top-and-bottom" };
}

/** Lines that only the width made run on again; those that someone made stay. */
function rejoined(lines: readonly WrappedLine[]): string {
  return lines.map(({ text, joint }, index) => text + (index === lines.length - 1 ? "" : joint)).join("");
}
