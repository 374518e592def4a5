import { mayBeMisspelled } from "./misspelled";
import { isSlip } from "./slips";
import { isUnknownAbbreviation } from "../../lexicon/abbreviations";
import { SIGN_WORDS, type WordSign } from "../../lexicon/sign-words";

/** Traits of letters, words and what stands between them. */
const TRAITS = [
  /** A letter that Vietnamese does not have. */
  "odd-letter",
  /** A word that may be misspelled. */
  "misspelled",
  /** Two words that are a term of the field but for a letter. */
  "slip",
  /** Letters that would be an unknown abbreviation in capitals. */
  "abbreviation",
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
const ODD_LETTER = bitOf("odd-letter");
const MISSPELLED = bitOf("misspelled");
const ABBREVIATION = bitOf("abbreviation");
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
const MOST_NODES = 40_000; // fewer than 65 536: a node is 16 bits.

/**
 * A reader of signs, one bit each. It walks every character once along a tree of the words met so far, so that a word is judged
 * when it is first seen and known ever after; so is a pair of words.
 */
export function signsIn(): (text: string) => number {
  const bitsOfWord = wordBits();
  const bitsOfPair = pairBits();
  let next = new Uint16Array(1024 * WIDTH);
  let bitsAt = new Int32Array(1024);
  let nodes = 1;
  const grow = (): number => {
    if (nodes === bitsAt.length) {
      next = enlarged(next, new Uint16Array(next.length * 2));
      bitsAt = enlarged(bitsAt, new Int32Array(bitsAt.length * 2));
    }
    return nodes++;
  };
  const judge = (node: number, word: string): number => {
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
    /** Whether the last that was not a letter is a full stop and a space. */
    let isStopped = false;
    // The words before this one, nearest first, and how many of them follow each other by one space.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let run = 0;
    let tree = next;
    const { length } = text;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : SPACE;
      const kind = code <= LAST_CODE ? (CLASSES[code] as number) : 0;
      if (kind !== 0) {
        if (start === -1) {
          start = i;
          if (isStopped && code >= 97) bits |= PUNCTUATION;
          isStopped = false;
        } else if (node === 0) continue;
        if (kind === OTHER_LETTER) bits |= ODD_LETTER;
        const at = node * WIDTH + kind;
        let to = tree[at] as number;
        if (to === 0 && nodes < MOST_NODES) {
          to = grow();
          tree = next;
          tree[at] = to;
        }
        node = to;
        continue;
      }
      if (start === -1) {
        if (code === SPACE) {
          if (before === SPACE && i < text.length) bits |= SPACES;
          isStopped = before === STOP;
        } else bits |= betweenBits(code, before);
        before = code;
        continue;
      }
      if (code === SLASH) {
        if (text.charCodeAt(i + 1) > 57) bits |= MARKUP;
      } else if (code !== SPACE) bits |= betweenBits(code, 0);
      before = code;
      // Cutting the word out costs more than all the rest: only where it is not known yet.
      const known = node === 0 ? 0 : (bitsAt[node] as number);
      bits |= known === 0 ? judge(node, text.slice(start, i)) : known - 1;
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
  if (code === ELLIPSIS || (code === SLASH && before === SPACE)) return MARKUP;
  if (code === STOP && before === STOP) return PUNCTUATION | MARKUP;
  const kind = code < BETWEEN.length ? (BETWEEN[code] as number) : 0;
  if (kind === 0) return 0;
  if (kind === 2) return MARKUP;
  return before === SPACE || (before < BETWEEN.length && BETWEEN[before] === 1) ? PUNCTUATION : 0;
}

/** A power of two; a quarter of it is filled at most, so that a free slot is near. */
const PAIR_SLOTS = 1 << 16;
/** Papers use few different pairs as well: what comes after these many is not looked at. */
const MOST_PAIRS = PAIR_SLOTS / 4;

/** Judges a pair of words when it is first seen. Nodes are fewer than 65 536, so that a pair is one number; its verdict stands beside it. */
function pairBits(): (first: number, second: number, text: string, from: number, to: number, from2: number, to2: number) => number {
  const table = new Int32Array(PAIR_SLOTS * 2);
  let judged = 0;
  return (first, second, text, from, to, from2, to2) => {
    if (first === 0) return 0;
    const key = (first << 16) | second;
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 16) * 2;
    while (table[slot] !== 0) {
      if (table[slot] === key) return table[slot + 1] as number;
      slot = (slot + 2) & (PAIR_SLOTS * 2 - 1);
    }
    if (judged === MOST_PAIRS) return 0;
    judged += 1;
    table[slot] = key;
    const bits = isSlip(text.slice(from, to), text.slice(from2, to2)) ? SLIP : 0;
    table[slot + 1] = bits;
    return bits;
  };
}

function enlarged<A extends Int32Array | Uint16Array>(array: A, larger: A): A {
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
    return (
      (listed.get(small) ?? 0) | (mayBeMisspelled(small) ? MISSPELLED : 0) | (isUnknownAbbreviation(word.toUpperCase()) ? ABBREVIATION : 0)
    );
  };
}
