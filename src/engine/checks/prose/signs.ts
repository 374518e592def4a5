import { mayBeMisspelled } from "./misspelled";
import { isSlip } from "./slips";
import { SIGN_WORDS, type WordSign } from "../../lexicon/sign-words";

/** Traits of letters, words and what stands between them. */
const TRAITS = [
  "digit",
  /** A letter that Vietnamese does not have. */
  "odd-letter",
  /** A word that may be misspelled. */
  "misspelled",
  /** Two words that are a term of the field but for a letter. */
  "slip",
  /** A word, or a run of two or three, twice over. */
  "doubled",
  /** A space before a comma, two stops together, a small letter behind a stop. */
  "punctuation",
  /** Two spaces together. */
  "spaces",
  /** Signs of markup, of a form's gaps and choices. */
  "markup",
] as const;

/** What a text bears: a word of a list, or a trait. */
export type Sign = WordSign | (typeof TRAITS)[number];

const SIGNS: readonly Sign[] = [...(Object.keys(SIGN_WORDS) as WordSign[]), ...TRAITS];

/** Each sign is one bit. */
export const SIGN_BITS: ReadonlyMap<Sign, number> = new Map(SIGNS.map((sign, index) => [sign, 1 << index]));

const bitOf = (sign: Sign): number => SIGN_BITS.get(sign) ?? 0;
const DIGIT = bitOf("digit");
const ODD_LETTER = bitOf("odd-letter");
const MISSPELLED = bitOf("misspelled");
const DOUBLED = bitOf("doubled");
const SLIP = bitOf("slip");
const PUNCTUATION = bitOf("punctuation");
const SPACES = bitOf("spaces");
const MARKUP = bitOf("markup");

const SPACE = 32;
const STOP = 46;
const SLASH = 47;
/** Of what stands between words: 1 stops, 2 markup. */
const BETWEEN = new Uint8Array(128);
for (const sign of ",.;:!?") BETWEEN[sign.charCodeAt(0)] = 1;
for (const sign of "*$\\<[{_#~|") BETWEEN[sign.charCodeAt(0)] = 2;
const ELLIPSIS = 0x2026;

/** Classes of characters: 0 ends a word, 1 is a letter Vietnamese does not have, the others are letters, small and capital alike. */
const LAST_CODE = 0x1eff;
const CLASSES = new Uint8Array(LAST_CODE + 1);
const SMALL: string[] = ["", ""];
const OTHER_LETTER = 1;
for (const letter of "abcdefghijklmnopqrstuvwxyz\u0111") addLetter(letter);
for (const vowel of ["a", "\u0103", "\u00e2", "e", "\u00ea", "i", "o", "\u00f4", "\u01a1", "u", "\u01b0", "y"]) {
  addLetter(vowel);
  for (const tone of ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]) addLetter((vowel + tone).normalize("NFC"));
}
for (let code = 0; code <= LAST_CODE; code++)
  if (CLASSES[code] === 0 && /\p{L}|\p{M}/u.test(String.fromCharCode(code))) CLASSES[code] = OTHER_LETTER;

function addLetter(letter: string): void {
  const known = SMALL.indexOf(letter);
  const own = known === -1 ? SMALL.push(letter) - 1 : known;
  CLASSES[letter.charCodeAt(0)] = own;
  CLASSES[letter.toUpperCase().charCodeAt(0)] = own;
}

const WIDTH = SMALL.length;
/** Papers use few different words: what a hostile text invents beyond these is judged afresh each time. */
const MOST_NODES = 40_000;

/**
 * A reader of signs, one bit each. It walks every character once along a tree of the words met so far, so that a word is judged
 * when it is first seen and known ever after; so is a pair of words.
 */
export function signsIn(): (text: string) => number {
  const bitsOfWord = wordBits();
  const bitsOfPair = pairBits();
  let next = new Int32Array(1024 * WIDTH);
  let bitsAt = new Int32Array(1024);
  let nodes = 1;
  const grow = (): number => {
    if (nodes === bitsAt.length) {
      next = enlarged(next);
      bitsAt = enlarged(bitsAt);
    }
    return nodes++;
  };
  /** -1 until the word that ends here has been judged. */
  const judge = (node: number, word: string): number => {
    const known = node === 0 ? 0 : (bitsAt[node] as number);
    if (known !== 0) return known - 1;
    const bits = bitsOfWord(word);
    if (node !== 0) bitsAt[node] = bits + 1;
    return bits;
  };
  return (text) => {
    let bits = 0;
    let node = 0;
    let start = -1;
    let lastStart = 0;
    let lastEnd = -2;
    let before = SPACE;
    // The words before this one, nearest first, and how many of them follow each other by one space.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let run = 0;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : SPACE;
      const kind = code <= LAST_CODE ? (CLASSES[code] as number) : 0;
      if (kind !== 0) {
        if (start === -1) {
          start = i;
          if (before === SPACE && i > 2 && text.charCodeAt(i - 2) === STOP && (code >= 97 || code < 65)) bits |= PUNCTUATION;
        } else if (node === 0) continue;
        if (kind === OTHER_LETTER) bits |= ODD_LETTER;
        const at = node * WIDTH + kind;
        let to = next[at] as number;
        if (to === 0 && nodes < MOST_NODES) {
          to = grow();
          next[at] = to;
        }
        node = to;
        continue;
      }
      if (start === -1) {
        if (code === SPACE) {
          if (before === SPACE && i < text.length) bits |= SPACES;
        } else bits |= betweenBits(code, before);
        before = code;
        continue;
      }
      if (code === SLASH) {
        if (text.charCodeAt(i + 1) > 57) bits |= MARKUP;
      } else if (code !== SPACE) bits |= betweenBits(code, 0);
      before = code;
      bits |= judge(node, text.slice(start, i));
      if (start === lastEnd + 1 && run > 0 && text.charCodeAt(lastEnd) === SPACE && node !== 0) {
        if (node === a || (run >= 3 && node === b && a === c) || (run >= 5 && node === c && a === d && b === e)) bits |= DOUBLED;
        bits |= bitsOfPair(a, node, text, lastStart, lastEnd, start, i);
        run += 1;
        e = d;
        d = c;
        c = b;
        b = a;
      } else run = 1;
      a = node;
      lastStart = start;
      lastEnd = i;
      node = 0;
      start = -1;
    }
    return bits;
  };
}

/** Of a character that is no letter; `before` is 0 behind a word. */
function betweenBits(code: number, before: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === ELLIPSIS || (code === SLASH && before === SPACE)) return MARKUP;
  if (code === STOP && before === STOP) return PUNCTUATION | MARKUP;
  const kind = code < BETWEEN.length ? (BETWEEN[code] as number) : 0;
  if (kind === 0) return 0;
  if (kind === 2) return MARKUP;
  return before === SPACE || (before < BETWEEN.length && BETWEEN[before] === 1) ? PUNCTUATION : 0;
}

/** A power of two; a quarter of it is filled at most, so that a free slot is near. */
const PAIR_SLOTS = 1 << 17;
/** Papers use few different pairs as well: what comes after these many is not looked at. */
const MOST_PAIRS = PAIR_SLOTS / 4;

/** Judges a pair of words when it is first seen. */
function pairBits(): (first: number, second: number, text: string, from: number, to: number, from2: number, to2: number) => number {
  const firsts = new Int32Array(PAIR_SLOTS);
  const seconds = new Int32Array(PAIR_SLOTS);
  const verdicts = new Int32Array(PAIR_SLOTS);
  let judged = 0;
  return (first, second, text, from, to, from2, to2) => {
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 15;
    while (firsts[slot] !== 0) {
      if (firsts[slot] === first && seconds[slot] === second) return verdicts[slot] as number;
      slot = (slot + 1) & (PAIR_SLOTS - 1);
    }
    if (first === 0 || judged === MOST_PAIRS) return 0;
    judged += 1;
    const bits = isSlip(text.slice(from, to), text.slice(from2, to2)) ? SLIP : 0;
    firsts[slot] = first;
    seconds[slot] = second;
    verdicts[slot] = bits;
    return bits;
  };
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function wordBits(): (word: string) => number {
  const listed = new Map<string, number>();
  for (const sign of Object.keys(SIGN_WORDS) as WordSign[]) {
    for (const word of SIGN_WORDS[sign].split(" ")) listed.set(word, (listed.get(word) ?? 0) | bitOf(sign));
  }
  return (word) => {
    const small = word.toLowerCase();
    return (listed.get(small) ?? 0) | (mayBeMisspelled(small) ? MISSPELLED : 0);
  };
}
