import type { Field } from "../../book/book";

/** How long texts are, roughly: what the widths of a paper are chosen by, in steps, so that they seldom change. */
export type TextLength = "short" | "medium" | "long";

/** Characters of an action's planned work on the average, from which on a plan is of medium length, or long. */
const MEDIUM = 220;
const LONG = 450;

/** By the length of each action's texts. */
export function textLength(lengths: readonly number[]): TextLength {
  const mean = meanOf(lengths);
  return mean > LONG ? "long" : mean > MEDIUM ? "medium" : "short";
}

export function lengthOf(field: Field | undefined): number {
  return field?.text.length ?? 0;
}

export function meanOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}
