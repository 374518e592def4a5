import { STROKED_ABBREVIATIONS, LOAN_WORDS } from "../../lexicon/loan-words";
import { hasToneOnOnset, isAttestedSyllable } from "../../lexicon/syllable";
import { BOUND_SYLLABLES } from "../../lexicon/terms";

const MARKED = /[^\p{ASCII}]/u;

/** Bare letters to the abbreviation they stand for: "ctcd" → "CTCĐ". "LD" is one only behind "người". */
export const STROKES: ReadonlyMap<string, string> = new Map([
  ...STROKED_ABBREVIATIONS.map((right) => [right.toLowerCase().replaceAll("\u0111", "d"), right] as const),
  ["ld", "L\u0110"] as const,
]);

/** Whether a word, in small letters, wants a look: no syllable of Vietnamese, or one that needs a neighbour it may not have. */
export function mayBeMisspelled(word: string): boolean {
  if (BOUND_SYLLABLES.has(word) || STROKES.has(word)) return true;
  return MARKED.test(word) && !LOAN_WORDS.has(word) && (!isAttestedSyllable(word) || hasToneOnOnset(word));
}
