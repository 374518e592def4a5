import { compareTexts } from "./compare-texts";
import { composed } from "./fold";

/** Marks that make another letter, in the order of the alphabet: breve, circumflex, horn. */
const LETTER_MARKS = "\u0306\u0302\u031B";
/** Tones in their order: grave, hook, tilde, acute, dot below. */
const TONES = "\u0300\u0309\u0303\u0301\u0323";
const D_WITH_STROKE = /\u0111/g;
const LONGEST_NUMBER = 12;

/** In the order of the Vietnamese alphabet, tones last, numbers by what they count. The same on every machine, whatever languages it knows. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [keysOf(a), keysOf(b)];
  return compareTexts(first.letters, second.letters) || compareTexts(first.tones, second.tones) || compareTexts(composed(a), composed(b));
}

function keysOf(name: string): { readonly letters: string; readonly tones: string } {
  const plain = composed(name)
    .toLowerCase()
    .replace(D_WITH_STROKE, `d${LETTER_MARKS.charAt(0)}`);
  let letters = "";
  let tones = "";
  for (const sign of plain.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, "0")).normalize("NFD")) {
    if (TONES.includes(sign)) tones = tones.slice(0, -1) + (TONES.indexOf(sign) + 1);
    else if (LETTER_MARKS.includes(sign)) letters = letters.slice(0, -1) + (LETTER_MARKS.indexOf(sign) + 1);
    else {
      letters += `${sign}0`;
      tones += "0";
    }
  }
  return { letters, tones };
}
