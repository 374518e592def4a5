import { folded } from "../workbook/fold";

/*
 * The checks must know some Vietnamese words exactly, marks and all, yet Vietnamese letters live in the words, the circulars and the
 * structure only. Telex, the spelling in which Vietnamese is typed, says every word in plain letters and loses nothing: a doubled vowel
 * for a circumflex, w for a breve or a horn, dd, and the tone as a last letter (f grave, s acute, r hook, x tilde, j dot below).
 */

const TONES: ReadonlyMap<string, string> = new Map([
  ["\u0300", "f"],
  ["\u0301", "s"],
  ["\u0309", "r"],
  ["\u0303", "x"],
  ["\u0323", "j"],
]);
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const HORN = "\u031b";

/** Papers repeat their words, and there are some seven thousand syllables. */
const spelled = new Map<string, string>();
const MOST_SPELLED = 20_000;

/** One word in Telex, the tone at its end. */
export function telex(word: string): string {
  const known = spelled.get(word);
  if (known !== undefined) return known;
  const letters = telexOf(word);
  if (spelled.size < MOST_SPELLED) spelled.set(word, letters);
  return letters;
}

function telexOf(word: string): string {
  let letters = "";
  let tone = "";
  let base = "";
  for (const mark of word.normalize("NFD")) {
    if (mark === "\u0111") letters += "dd";
    else if (mark === CIRCUMFLEX) letters += base;
    else if (mark === BREVE || mark === HORN) letters += "w";
    else if (TONES.has(mark)) tone = TONES.get(mark) ?? "";
    else {
      base = mark;
      letters += mark;
    }
  }
  return letters + tone;
}

const BREAKS = /[^\p{L}\p{N}\p{M}%]+/u;

/** The words of a text in order, folded and in Telex; numbers stay numbers ("100%"). */
export function telexWords(text: string): readonly string[] {
  return folded(text)
    .split(BREAKS)
    .filter((word) => word !== "")
    .map(telex);
}

/** A set of words written in Telex, separated by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}
