import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { LOOK_ALIKES } from "../../lexicon/look-alikes";
import { check } from "../check";
import { firstTimes } from "../prose/passages";
import { textsWith, type CellText } from "../prose/texts";

export type HomoglyphFacts = { readonly letter: string; readonly right: string; readonly count: number };

/** Letters that only look like Vietnamese ones: Ð (Eth) for Đ, a Cyrillic а, letters of full width. */
export const textHomoglyph = check({
  code: "text-homoglyph",
  group: "text",
  subject: "cell",
  severity: "note",
  rule: "TCVN 6909:2001: the letters of Vietnamese in Unicode; another letter in their place is not found when searched for.",
  circulars: "all",
  find,
});

function* find(book: Book): Iterable<Found<HomoglyphFacts>> {
  const isFirst = firstTimes();
  for (const text of textsWith(book, "odd-letter")) {
    const words = [...text.text.matchAll(/[\p{L}\p{M}\d]+/gu)].filter((word) => rightly(word[0]) !== word[0]);
    const [first] = words;
    if (first !== undefined && isFirst(text.at, "")) yield foundOf(text, first[0], words.length);
  }
}

function foundOf(text: CellText, word: string, count: number): Found<HomoglyphFacts> {
  const letter = [...word].find((one) => rightLetter(one) !== one) ?? word;
  return {
    at: text.at,
    fragment: word,
    criterion: text.criterion,
    expected: rightly(word),
    facts: { letter, right: rightLetter(letter), count },
    ...(text.isOneCell ? { fix: { isSafe: true, replacement: text.raw.replace(/[\p{L}\p{M}\d]+/gu, rightly) } } : {}),
  };
}

/** A word of a foreign script is left alone: one with a look-alike is Latin else. */
function rightly(word: string): string {
  const right = [...word].map(rightLetter).join("");
  return right !== word && /^[\p{Script=Latin}\p{M}\d]+$/u.test(right) && isMostlyOurs(word) ? right : word;
}

function isMostlyOurs(word: string): boolean {
  return /^[\u00d0\u0189]/.test(word) || /\p{Script=Latin}/u.test(word);
}

function rightLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
  return LOOK_ALIKES.get(letter) ?? letter;
}
