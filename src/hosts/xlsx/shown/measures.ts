import type { ShownLook } from "../../shown";

/** Share of the size that a digit of the font is wide. */
const DIGIT_SHARES: Readonly<Record<string, number>> = {
  "times new roman": 0.5,
  calibri: 0.507,
  arial: 0.556,
  "aptos narrow": 0.507,
  cambria: 0.554,
  tahoma: 0.546,
  verdana: 0.636,
};

const PIXELS_PER_POINT = 4 / 3;
/** Excel's limits, in characters and points. */
const WIDEST = 255;
const TALLEST = 409.5;

/** Pixels of the widest digit of the workbook's usual font: the measure of its columns. */
export function digitWidth({ font, size }: ShownLook): number {
  const share = DIGIT_SHARES[(font ?? "calibri").toLowerCase()] ?? 0.507;
  return Math.max(1, Math.round((size ?? 11) * PIXELS_PER_POINT * share));
}

/** ECMA-376 part 1, 18.3.1.13. */
export function columnPixels(width: number, digit: number): number {
  const characters = Math.min(WIDEST, Math.max(0, width));
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}

/** Of a column that nobody set: eight characters and their margins, to a multiple of eight pixels. */
export function usualColumnPixels(baseCharacters: number, digit: number): number {
  return Math.ceil((Math.min(WIDEST, Math.max(0, baseCharacters)) * digit + 5) / 8) * 8;
}

export function rowPixels(points: number): number {
  return Math.round(Math.min(TALLEST, Math.max(0, points)) * PIXELS_PER_POINT);
}
