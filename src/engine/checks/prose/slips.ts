import { partsOf, sameSpelling } from "../../lexicon/syllable";
import { remembered } from "./plain";
import { CAPITAL_NAMES, FREE_WORDS, ORDINARY_PAIRS, SLIPS_BEFORE, TERMS, type Term } from "../../lexicon/terms";

/** A stretch of a text that is a term of the field but for one syllable. */
export interface Slip {
  readonly index: number;
  readonly length: number;
  /** The stretch as it should be, with the capitals it has. */
  readonly right: string;
}

/** Papers repeat their words; taking one apart is slow. */
const MOST_WORDS = 20_000;

/** A syllable as one writes it in any spelling: without the place of its tone. */
const spelt = remembered((word) => {
  const { plain, tone } = partsOf(word);
  return sameSpelling(plain) + tone;
}, MOST_WORDS);

/** What is left of a syllable where its marks are lost: "h\u1ecdp" and "h\u1ee3p". */
const bareOf = remembered(
  (word) => sameSpelling(partsOf(word).plain.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u0111", "d")),
  MOST_WORDS,
);

/** What a syllable sounds like to those who do not tell d, gi and r, s and x, ch and tr, l and n apart: "r\u1ea1n" and "d\u1ea1n". */
const soundOf = remembered(
  (word) =>
    spelt(word)
      .replace(/^(?:gi(?=[^\p{ASCII}a-y])|r)/u, "d")
      .replace(/^x/, "s")
      .replace(/^tr/, "ch")
      .replace(/^l/, "n"),
  MOST_WORDS,
);

interface Entry {
  readonly term: Term;
  readonly spelt: readonly string[];
  readonly bare: readonly string[];
}

/** Place of a pair of syllables in a term. */
interface Spot {
  readonly entry: Entry;
  readonly at: number;
}

const known = new Set<string>();
const byLook = new Map<string, Spot[]>();
/** Of long terms: pairs with the syllable between them lost, and single neighbours for a syllable with a letter lost. */
const byGap = new Map<string, Spot[]>();
const byLeft = new Map<string, Spot[]>();
const byRight = new Map<string, Spot[]>();
const LONG = 4;

const pairKey = (first: string, second: string): string => `${first} ${second}`;

function put(index: Map<string, Spot[]>, key: string, spot: Spot): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [spot]);
  else there.push(spot);
}

const halves = new Set(TERMS.filter((term) => term.syllables.length === 2).map((term) => term.syllables.join(" ")));

/** Whether a syllable is half of a word: only then is its loss one, and not a choice of words ("hoàn thành (tốt) nhiệm vụ"). */
function isHalf(syllables: readonly string[], at: number): boolean {
  return halves.has(`${syllables[at - 1]} ${syllables[at]}`) || halves.has(`${syllables[at]} ${syllables[at + 1]}`);
}

for (const term of TERMS) {
  const entry = { term, spelt: term.syllables.map(spelt), bare: term.syllables.map(bareOf) };
  const count = entry.spelt.length;
  for (let at = 0; at + 1 < count; at++) {
    const [first, second] = [entry.spelt[at] as string, entry.spelt[at + 1] as string];
    known.add(pairKey(first, second));
    const [left, right] = [term.syllables[at] as string, term.syllables[at + 1] as string];
    put(byLook, pairKey(bareOf(left), bareOf(right)), { entry, at });
    if (pairKey(soundOf(left), soundOf(right)) !== pairKey(bareOf(left), bareOf(right)))
      put(byLook, pairKey(soundOf(left), soundOf(right)), { entry, at });
    if (count < LONG) continue;
    // At its ends a term may be another one: "gi\u00e1o d\u1ee5c k\u1ef9 n\u0103ng c\u00f4ng d\u00e2n".
    if (at + 2 < count) put(byLeft, first, { entry, at });
    if (at > 0) put(byRight, second, { entry, at });
    if (at + 2 < count && isHalf(term.syllables, at + 1)) put(byGap, pairKey(first, entry.spelt[at + 2] as string), { entry, at });
  }
}
for (const pair of ORDINARY_PAIRS) known.add(pair.split(" ").map(spelt).join(" "));

const small = (word: string): string => word.toLowerCase();
const namePairs = new Set(
  CAPITAL_NAMES.flatMap((name) => name.split(" ").flatMap((word, at, words) => (at === 0 ? [] : [small(`${words[at - 1]} ${word}`)]))),
);
const namesInSmall = new Map(CAPITAL_NAMES.map((name) => [small(name), name]));
const early = new Map(SLIPS_BEFORE.map((slip) => [slip.typed, slip]));

/** Whether two words that follow each other may be part of a slip: all that the one walk over a book asks. */
export function isSlip(first: string, second: string): boolean {
  const pair = small(`${first} ${second}`);
  if (early.has(pair)) return true;
  if (namePairs.has(pair)) return /\p{Ll}/u.test(second[0] as string) || /\p{Ll}/u.test(first[0] as string);
  return spotsOf(spelt(first), spelt(second), first, second).length > 0;
}

function spotsOf(first: string, second: string, firstWord: string, secondWord: string): readonly Spot[] {
  const pair = pairKey(first, second);
  if (known.has(pair)) return [];
  const [firstBare, secondBare] = [bareOf(firstWord), bareOf(secondWord)];
  const alike = [
    ...(byLook.get(pairKey(firstBare, secondBare)) ?? []),
    ...(byLook.get(pairKey(soundOf(firstWord), soundOf(secondWord))) ?? []),
  ];
  return [
    ...alike.filter(({ entry, at }) => {
      const isFirst = entry.spelt[at] !== first;
      if (isFirst === (entry.spelt[at + 1] !== second)) return false;
      return mayBeAmiss(entry, isFirst ? at : at + 1, small(isFirst ? firstWord : secondWord));
    }),
    ...(byGap.get(pair) ?? []),
    ...(byRight.get(second) ?? []).filter(({ entry, at }) => isMangled(firstWord, firstBare, entry.bare[at] as string)),
    ...(byLeft.get(first) ?? []).filter(({ entry, at }) => isMangled(secondWord, secondBare, entry.bare[at + 1] as string)),
  ];
}

/** Inside a long term any syllable may be amiss; at its ends a word of every day is that word. */
function mayBeAmiss(entry: Entry, at: number, word: string): boolean {
  if (entry.term.rightly.includes(word)) return false;
  return (at > 0 && at < entry.spelt.length - 1) || !FREE_WORDS.has(word);
}

/** A letter lost or added; a word of every day only where it is what the loss of the first letter leaves: "\u1edf s\u1edf" of "c\u01a1 s\u1edf". */
function isMangled(word: string, typed: string, right: string): boolean {
  return FREE_WORDS.has(small(word)) ? typed === right.slice(1) : isNear(typed, right);
}

/** One letter lost or added. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  return short.slice(head) === long.slice(head + 1);
}

interface Word {
  readonly text: string;
  readonly spelt: string;
  readonly index: number;
  /** Whether one space, and nothing else, stands before it. */
  readonly follows: boolean;
}

/** Every slip of a text that bears the sign. */
export function slipsIn(text: string): readonly Slip[] {
  const words = wordsOf(text);
  if (isUnmarked(words)) return [];
  const slips: Slip[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    if (!(words[i + 1] as Word).follows) continue;
    const slip = earlySlip(words, i) ?? nameSlip(words, i) ?? termSlip(words, i);
    if (slip === null || slips.some((one) => slip.index < one.index + one.length)) continue;
    slips.push(slip);
  }
  return slips;
}

/** A text typed without marks altogether: no word of it has slipped. */
function isUnmarked(words: readonly Word[]): boolean {
  return words.filter((word) => /[^\p{ASCII}]/u.test(word.text)).length < words.length / 5;
}

function wordsOf(text: string): readonly Word[] {
  let end = -2;
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => {
    const follows = index === end + 1 && text[end] === " ";
    end = index + word.length;
    return { text: word, spelt: spelt(word), index, follows };
  });
}

function slipOf(words: readonly Word[], from: number, to: number, right: string): Slip {
  const last = words[to] as Word;
  const { index } = words[from] as Word;
  return { index, length: last.index + last.text.length - index, right };
}

function earlySlip(words: readonly Word[], i: number): Slip | null {
  const slip = early.get(small(`${(words[i] as Word).text} ${(words[i + 1] as Word).text}`));
  const next = words[i + 2];
  if (slip === undefined || next === undefined || !next.follows || !slip.before.includes(small(next.text))) return null;
  // "trong phần đầu", "ở phần đầu" is the first part of something.
  if (/^(?:trong|\u1edf|t\u1ea1i|c\u1ee7a|v\u00e0|l\u00e0)$/.test(small(words[i - 1]?.text ?? "")) && (words[i] as Word).follows)
    return null;
  return slipOf(words, i, i + 1, withCapitalsOf([words[i] as Word], slip.right));
}

function nameSlip(words: readonly Word[], i: number): Slip | null {
  for (const [name, right] of namesInSmall) {
    const count = right.split(" ").length;
    const typed = words.slice(i, i + count);
    const joined = typed.map((word) => word.text).join(" ");
    if (typed.length < count || typed.slice(1).some((word) => !word.follows)) continue;
    if (small(joined) === name && joined !== right && joined !== right.toUpperCase()) return slipOf(words, i, i + count - 1, right);
  }
  return null;
}

function termSlip(words: readonly Word[], i: number): Slip | null {
  const [first, second] = [words[i] as Word, words[i + 1] as Word];
  for (const { entry, at } of spotsOf(first.spelt, second.spelt, first.text, second.text)) {
    const slip = wholeSlip(words, i - at, entry) ?? shortenedSlip(words, i - at, at + 1, entry);
    if (slip !== null) return slip;
  }
  return null;
}

/** The term from word `from` on with exactly one syllable amiss. */
function wholeSlip(words: readonly Word[], from: number, entry: Entry): Slip | null {
  const count = entry.spelt.length;
  const typed = runOf(words, from, count);
  if (typed === null) return null;
  const amiss = typed.findIndex((word, at) => word.spelt !== entry.spelt[at]);
  if (amiss === -1 || typed.some((word, at) => at > amiss && word.spelt !== entry.spelt[at])) return null;
  const word = typed[amiss] as Word;
  const isEdge = amiss === 0 || amiss === count - 1;
  if (entry.term.rightly.includes(small(word.text)) || (isEdge && isOwnWord(words, from + amiss, amiss === 0))) return null;
  if (isNamed(typed) || hasOwnNeighbours(words, from, count)) return null;
  return slipOf(words, from, from + count - 1, withCapitalsOf(typed, entry.term.syllables.join(" ")));
}

/** The term without the syllable at `lost`. */
function shortenedSlip(words: readonly Word[], from: number, lost: number, entry: Entry): Slip | null {
  const count = entry.spelt.length - 1;
  const typed = runOf(words, from, count);
  if (count < LONG - 1 || lost >= count || typed === null || hasOwnNeighbours(words, from, count)) return null;
  const left = entry.spelt.filter((_, at) => at !== lost);
  if (typed.some((word, at) => word.spelt !== left[at])) return null;
  if (known.has(pairKey((typed[lost - 1] as Word).spelt, (typed[lost] as Word).spelt))) return null;
  const right = [
    ...typed.slice(0, lost).map((word) => word.text),
    entry.term.syllables[lost],
    ...typed.slice(lost).map((word) => word.text),
  ];
  return slipOf(words, from, from + count - 1, right.join(" "));
}

function runOf(words: readonly Word[], from: number, count: number): readonly Word[] | null {
  if (from < 0 || from + count > words.length) return null;
  const typed = words.slice(from, from + count);
  return typed.slice(1).every((word) => word.follows) ? typed : null;
}

/** A word of every day, or one that makes a word with its outer neighbour: "giới" of "học sinh giới thiệu". */
function isOwnWord(words: readonly Word[], at: number, isFirst: boolean): boolean {
  const word = words[at] as Word;
  if (FREE_WORDS.has(small(word.text))) return true;
  const [left, right] = isFirst ? [words[at - 1], word] : [word, words[at + 1]];
  return left !== undefined && right?.follows === true && known.has(pairKey(left.spelt, right.spelt));
}

/** The words around make terms with the stretch's own ends: the stretch is no term then. */
function hasOwnNeighbours(words: readonly Word[], from: number, count: number): boolean {
  if (count > LONG) return false;
  const [before, first, last, after] = [words[from - 1], words[from] as Word, words[from + count - 1] as Word, words[from + count]];
  if (before !== undefined && first.follows && known.has(pairKey(before.spelt, first.spelt))) return true;
  return after?.follows === true && known.has(pairKey(last.spelt, after.spelt));
}

/** Every syllable with a capital, or one within: a name of its own. */
function isNamed(typed: readonly Word[]): boolean {
  const isAllCapitals = typed.every((word) => word.text === word.text.toUpperCase());
  return !isAllCapitals && typed.length < LONG && typed.slice(1).some((word) => /^\p{Lu}/u.test(word.text));
}

function withCapitalsOf(typed: readonly Word[], right: string): string {
  if (typed.every((word) => word.text.length > 1 && word.text === word.text.toUpperCase())) return right.toUpperCase();
  const capital = typed.map((word) => /^\p{Lu}/u.test(word.text));
  return right
    .split(" ")
    .map((word, at) => (capital[at] === true ? (word[0] as string).toUpperCase() + word.slice(1) : word))
    .join(" ");
}

/** Whether two words that follow each other are part of a term: what a repaired spelling is held against. */
export function isKnownPair(first: string, second: string): boolean {
  return known.has(pairKey(spelt(first), spelt(second)));
}
