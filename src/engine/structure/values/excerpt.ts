import { composed } from "../../workbook/fold";

/**
 * No value of a plan is longer than this; a longer text is prose or hostile, and its beginning says what it is.
 * Composed before it is cut, so that both ways of storing marks give the same excerpt.
 */
const LONGEST_VALUE = 1_500;

/** The beginning of a text, composed, at most 1,500 characters: what the readers of short values look at. */
export function excerptOf(text: string): string {
  const whole = composed(text);
  return whole.length <= LONGEST_VALUE ? whole : whole.slice(0, LONGEST_VALUE);
}

const TAG = /<[^<>]{0,200}>/g;
const BOOKMARK = /\[bookmark:[^\]]{0,200}\]/gi;

/** Without the traces of conversion: HTML tags, Word bookmarks, markdown stars. Lines are kept. */
export function withoutMarkup(text: string): string {
  if (!/[<[*&]/.test(text)) return text;
  return text
    .replace(BOOKMARK, " ")
    .replace(TAG, " ")
    .replace(/\*+/g, " ")
    .replace(/&nbsp;/g, " ")
    .trim();
}
