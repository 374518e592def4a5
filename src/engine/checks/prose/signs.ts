import { isVietnameseSyllable } from "../../lexicon/syllable";
import { SIGN_WORDS, type WordSign } from "../../lexicon/sign-words";

/** What a text bears: a word of a list, or a trait of its letters. */
export type Sign = WordSign | "digit" | "odd-letter" | "misspelled" | "doubled";

const SIGNS: readonly Sign[] = [...(Object.keys(SIGN_WORDS) as WordSign[]), "digit", "odd-letter", "misspelled", "doubled"];

/** Each sign is one bit. */
export const SIGN_BITS: ReadonlyMap<Sign, number> = new Map(SIGNS.map((sign, index) => [sign, 1 << index]));

const bitOf = (sign: Sign): number => SIGN_BITS.get(sign) ?? 0;
const DIGIT = bitOf("digit");
const ODD_LETTER = bitOf("odd-letter");
const MISSPELLED = bitOf("misspelled");
const DOUBLED = bitOf("doubled");

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
 * when it is first seen and known ever after.
 */
export function signsIn(): (text: string, raw: string) => number {
  const bitsOfWord = wordBits();
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
  return (text, raw) => {
    let bits = raw === text ? 0 : bitsOfRaw(text, raw);
    let node = 0;
    let start = -1;
    let lastNode = 0;
    let lastEnd = -2;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 32;
      const kind = code <= LAST_CODE ? (CLASSES[code] as number) : 0;
      if (kind !== 0) {
        if (start === -1) start = i;
        else if (node === 0) continue;
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
      if (code >= 48 && code <= 57) bits |= DIGIT;
      if (start === -1) continue;
      bits |= judge(node, text.slice(start, i));
      if (node !== 0 && node === lastNode && start === lastEnd + 1 && text.charCodeAt(lastEnd) === 32) bits |= DOUBLED;
      lastNode = node;
      lastEnd = i;
      node = 0;
      start = -1;
    }
    return bits;
  };
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Letters stored apart, look-alikes and odd spaces are gone from the composed text: only the raw one has them. */
function bitsOfRaw(text: string, raw: string): number {
  return raw.trim() === text ? 0 : ODD_LETTER;
}

function wordBits(): (word: string) => number {
  const listed = new Map<string, number>();
  for (const sign of Object.keys(SIGN_WORDS) as WordSign[]) {
    for (const word of SIGN_WORDS[sign].split(" ")) listed.set(word, (listed.get(word) ?? 0) | bitOf(sign));
  }
  return (word) => {
    const small = word.toLowerCase();
    return (listed.get(small) ?? 0) | (isVietnameseSyllable(word) || word === word.toUpperCase() ? 0 : MISSPELLED);
  };
}
