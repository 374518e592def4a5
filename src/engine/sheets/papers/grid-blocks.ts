import type { OwnStyle } from "../own-sheet";
import type { Block } from "./paper";
import { GRID_NUMBER } from "./paper-styles";

/** First and last column of the paper under a column of a grid. */
export type Span = readonly [number, number];

/** A text of the grid in one column of the paper. */
export function columnBlock(column: number, text: string | null, style: OwnStyle, isTall = false): Block {
  return { left: column, right: column, text, style, isTall };
}

/** A text in each column of the paper; columns from 0. */
export function columnBlocks(texts: readonly (string | null)[], styleOf: (column: number) => OwnStyle): readonly Block[] {
  return texts.map((text, index) => columnBlock(index + 1, text, styleOf(index)));
}

/** A text over each of the spans. */
export function spanBlocks(
  spans: readonly Span[],
  texts: readonly (string | null)[],
  styleOf: (index: number) => OwnStyle,
): readonly Block[] {
  return spans.map(([left, right], index) => ({ left, right, text: texts[index] ?? null, style: styleOf(index) }));
}

/** "(1)", "(2)" … under the heads. */
export function columnNumbers(spans: readonly Span[]): readonly Block[] {
  return spanBlocks(
    spans,
    spans.map((_, index) => `(${index + 1})`),
    () => GRID_NUMBER,
  );
}

/** Every column of the paper on its own. */
export function singleSpans(columns: number): readonly Span[] {
  return Array.from({ length: columns }, (_, index) => [index + 1, index + 1]);
}
