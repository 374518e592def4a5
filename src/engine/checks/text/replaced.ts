import type { Fix } from "../../diagnostics/finding";
import { composed } from "../../workbook/fold";
import type { CellText } from "../prose/texts";

/** What the cell would hold with a stretch of its text replaced; null where the text is not to be found once in one cell. */
export function withStretch({ text, raw, isOneCell }: CellText, index: number, length: number, words: string): string | null {
  if (!isOneCell) return null;
  const whole = composed(raw);
  const from = whole.indexOf(text);
  if (from === -1 || whole.includes(text, from + 1)) return null;
  return whole.slice(0, from + index) + words + whole.slice(from + index + length);
}

/** The same as a fix, or nothing. */
export function fixOf(text: CellText, index: number, length: number, words: string, isSafe: boolean): { readonly fix?: Fix } {
  const replacement = withStretch(text, index, length, words);
  return replacement === null ? {} : { fix: { isSafe, replacement } };
}

const LONGEST = 80;

/** The first words of a stretch, cut at a space where it is long. */
export function telling(words: string, longest = LONGEST): string {
  const line = words.trim().split(/\r?\n/, 1)[0] as string;
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(" ", longest);
  return line.slice(0, end > longest / 2 ? end : longest).trimEnd();
}
