import type { Book } from "../../book/book";
import { districtsNamed, placeKey, provinceNamed } from "../../lexicon/places/places";
import { MAY_NAME_EDUCATION } from "../../lexicon/authority-words";
import {
  BODY_BEFORE,
  EDUCATION_BODY,
  HALF_BEHIND,
  KIND_AFTER,
  KIND_BEFORE,
  KIND_OF_PLACE,
  kindOfWords,
  type KindLetter,
} from "../../lexicon/places/place-words";
import { textsWith, type CellText } from "../prose/texts";

export type PlaceLevel = "province" | "district" | "commune";

/** A place that a text speaks of: "UBND huyện Hóc Môn", "Công an xã", "Phòng GD&ĐT Nho Quan". */
export interface PlaceMention {
  readonly index: number;
  readonly length: number;
  /** Where the kind stands, from the beginning of the text; of length 0 where only a name does. */
  readonly kindIndex: number;
  readonly kindLength: number;
  readonly kind: KindLetter;
  readonly level: PlaceLevel;
  /** As typed; null where only the kind is named. */
  readonly name: string | null;
  /** Whether the tables know the name at this level; communes are in no table. */
  readonly isKnown: boolean;
  /** A body of that place, not the place alone. */
  readonly hasBody: boolean;
}

export interface MentionsOfText {
  readonly text: CellText;
  readonly mentions: readonly PlaceMention[];
}

const read = new WeakMap<Book, readonly MentionsOfText[]>();

/** Every text of the book that speaks of a place or of the body of one. Read once for a book. */
export function placeMentionsOf(book: Book): readonly MentionsOfText[] {
  const known = read.get(book);
  if (known !== undefined) return known;
  const remembered = new Map<string, readonly PlaceMention[]>();
  const found = placeTextsOf(book).flatMap((text) => {
    const mentions = remembered.get(text.text) ?? placesIn(text.text);
    if (remembered.size < 2000) remembered.set(text.text, mentions);
    return mentions.length === 0 ? [] : [{ text, mentions }];
  });
  read.set(book, found);
  return found;
}

/** The texts that may name a place or a body, each once. */
export function placeTextsOf(book: Book): readonly CellText[] {
  const places = textsWith(book, "place");
  const taken = new Set(places);
  return [...places, ...educationTextsOf(book).filter((text) => !taken.has(text))];
}

/** The texts that may name the ministry, a department or an office of education. */
export function educationTextsOf(book: Book): readonly CellText[] {
  return textsWith(book, "authority");
}

/** Small letters, one for each letter of the text: a place found in it is a place in the text. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** The places a text speaks of, in the order they stand. */
export function placesIn(text: string): readonly PlaceMention[] {
  const small = smallLetters(text);
  const found = [...placesByKind(text, small)];
  return MAY_NAME_EDUCATION.test(small) ? withoutOverlap([...found, ...educationBodies(text, small)]) : found;
}

const LONGEST_BODY = 56;
const LETTER = /[\p{L}\p{M}]/u;

function* placesByKind(text: string, small: string): Iterable<PlaceMention> {
  for (const { index: kindIndex, 0: words } of small.matchAll(KIND_OF_PLACE)) {
    if (kindIndex > 0 && LETTER.test(small[kindIndex - 1] as string)) continue;
    const end = kindIndex + words.length;
    const body = BODY_BEFORE.exec(small.slice(Math.max(0, kindIndex - LONGEST_BODY), kindIndex));
    const index = body === null ? kindIndex : kindIndex - body[0].length;
    const half = HALF_BEHIND.exec(small.slice(end, end + 8));
    const mention =
      half === null ? mentionOf(text, { index, kindIndex, end, hasBody: body !== null }) : halfBody(kindIndex, words, half[0]);
    if (mention === null || (mention.name === null && !mention.hasBody)) continue;
    if (mention.name !== null || half !== null || !isOneOfSeveral(small, kindIndex, end, mention.level)) yield mention;
  }
}

/** "th\u1ecb x\u00e3 \u0111o\u00e0n" is nobody's word; a commune's party has another name. */
function halfBody(index: number, words: string, half: string): PlaceMention | null {
  const kind = kindOfWords(words);
  if (kind !== "h" && kind !== "q" && kind !== "x") return null;
  const level = kind === "x" ? "commune" : "district";
  const shape = { index, length: words.length + half.length, kindIndex: index, kindLength: words.length };
  return { ...shape, kind, level, name: null, isKnown: false, hasBody: true };
}

/** Only a name that the tables know tells a place where no kind stands before it. */
function* educationBodies(text: string, small: string): Iterable<PlaceMention> {
  for (const match of small.matchAll(EDUCATION_BODY)) {
    const end = match.index + match[0].length;
    const isDepartment = small.startsWith("s", match.index);
    const kind = isDepartment ? "s" : "h";
    const name = nameBehind(text, end, kind);
    if (name === null || !name.isKnown) continue;
    const shape = { index: match.index, length: name.end - match.index, kindIndex: end + 1, kindLength: 0 };
    const own = isDepartment ? "s" : (districtsNamed(name.words)[0]?.kind ?? "h");
    yield { ...shape, kind: own, level: isDepartment ? "province" : "district", name: name.words, isKnown: true, hasBody: true };
  }
}

interface Shape {
  readonly index: number;
  readonly kindIndex: number;
  readonly end: number;
  readonly hasBody: boolean;
}

function mentionOf(text: string, { index, kindIndex, end, hasBody }: Shape): PlaceMention | null {
  const kind = kindOfWords(text.slice(kindIndex, end));
  if (kind === null) return null;
  const name = nameBehind(text, end, kind);
  const level = levelOf(kind, name?.words ?? null);
  if (level === null) return null;
  const length = (name?.end ?? end) - index;
  const known = { name: name?.words ?? null, isKnown: name?.isKnown ?? false };
  return { index, length, kindIndex, kindLength: end - kindIndex, kind, level, hasBody, ...known };
}

/** A city without a name may be the school's own or the one above it: it tells nothing. */
function levelOf(kind: KindLetter, name: string | null): PlaceLevel | null {
  if (kind === "p" || kind === "x" || kind === "n" || kind === "k") return "commune";
  if (kind === "s") return "province";
  if (kind !== "c") return "district";
  if (name === null) return null;
  if (provinceNamed(name)?.isCityNow === true) return "province";
  return districtsNamed(name).some((one) => one.kind === "c") ? "district" : null;
}

interface Name {
  readonly words: string;
  readonly end: number;
  readonly isKnown: boolean;
}

const CAPITAL_WORD = /[ \t]{1,2}(?:[-\u2013]\s)?(\p{Lu}[\p{L}\p{M}'\u2019]*|\d{1,2}(?![\d/.]))/uy;
const MOST_WORDS = 5;

/** The capitalised words behind a kind: as many of them as are a name of the tables, else all of them. */
function nameBehind(text: string, from: number, kind: KindLetter): Name | null {
  const ends: number[] = [];
  CAPITAL_WORD.lastIndex = from;
  for (let match = CAPITAL_WORD.exec(text); match !== null && ends.length < MOST_WORDS; match = CAPITAL_WORD.exec(text)) {
    if (/\d/.test(match[1] as string) && ((kind !== "q" && kind !== "p") || ends.length > 0)) break;
    ends.push(CAPITAL_WORD.lastIndex);
    if (/\d/.test(match[1] as string)) break;
  }
  const wordsTo = (end: number): string => text.slice(from, end).trim();
  const whole = ends.findLast((end) => isName(wordsTo(end), kind));
  if (whole !== undefined) return { words: wordsTo(whole), end: whole, isKnown: true };
  const last = ends.at(-1);
  // Words in capitals throughout: nobody knows where a name ends.
  return last === undefined || ends.length === MOST_WORDS ? null : { words: wordsTo(last), end: last, isKnown: false };
}

function isName(words: string, kind: KindLetter): boolean {
  if (kind === "s") return provinceNamed(words) !== undefined;
  if (kind === "c") return districtsNamed(words).some((one) => one.kind === "c") || provinceNamed(words)?.isCityNow === true;
  return (kind === "q" || kind === "h" || kind === "t") && districtsNamed(words).length > 0;
}

function isOneOfSeveral(small: string, kindIndex: number, end: number, level: PlaceLevel): boolean {
  const after = KIND_AFTER.exec(small.slice(end, end + 24))?.[1];
  const before = KIND_BEFORE.exec(small.slice(Math.max(0, kindIndex - 24), kindIndex))?.[1];
  return [after, before].some((words) => {
    const kind = words === undefined ? null : kindOfWords(words);
    return kind !== null && levelOf(kind, null) === level;
  });
}

/** What a body and a bare name both found is the body's. */
function withoutOverlap(found: readonly PlaceMention[]): readonly PlaceMention[] {
  const ordered = [...found].sort((a, b) => a.index - b.index || b.length - a.length);
  let end = -1;
  return ordered.filter((one) => {
    if (one.index < end) return false;
    end = one.index + one.length;
    return true;
  });
}

/** "VINH" of a paper's head as sentences write it. */
export function spokenName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether two names are one: marks apart, one may run on into the next words ("Vạn Mỹ", "Vạn Mỹ Hải Phòng"). */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [placeKey(one), placeKey(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
