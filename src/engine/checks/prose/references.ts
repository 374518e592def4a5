import type { Book } from "../../book/book";
import type { LegalKind } from "../../lexicon/legal-texts/legal-texts";
import { BODIES, MENTIONS_LAW, type Body } from "../../lexicon/legal-words";
import type { Day } from "../../workbook/workbook";
import type { Stretch } from "./passages";
import { plainOf, remembered } from "./plain";
import { numberBehind, partsOf, type ReferenceParts } from "./reference-parts";
import { textsWith, type CellText } from "./texts";
import { daysIn, sentenceEnd, sentenceStart } from "./times";

/** A text of the law as a paper cites it. Places are those of the text. */
export interface Reference extends Stretch, ReferenceParts {
  readonly kind: LegalKind;
  /** The number as typed ("27/TT/2020/TT-BGDĐT"); null where "số" stands before nothing. */
  readonly typed: (Stretch & { readonly text: string }) | null;
  /** The day that follows ("ngày 22 tháng 8 năm 2018"); `day` is null where the calendar has none. */
  readonly dated: (Stretch & { readonly day: Day | null }) | null;
  /** Who issued it by the words that follow ("của Bộ Giáo dục và Đào tạo"). */
  readonly body: (Stretch & { readonly body: Body }) | null;
  /** The words that say what it is about, in plain letters; "" where none follow at once. */
  readonly title: string;
  /** The sentence it stands in, in plain letters, with its place. */
  readonly sentence: Stretch & { readonly plain: string };
}

/** A reference with the cell it stands in. */
export interface Cited {
  readonly reference: Reference;
  readonly text: CellText;
}

const read = new WeakMap<Book, readonly Cited[]>();

/** Every reference of the book. Read once for a book. */
export function referencesOf(book: Book): readonly Cited[] {
  const known = read.get(book);
  if (known !== undefined) return known;
  const referencesOnce = remembered(referencesIn);
  const cited: Cited[] = [];
  for (const text of textsWith(book, "reference")) {
    if (!MENTIONS_LAW.test(text.text)) continue;
    for (const reference of referencesOnce(text.text)) cited.push({ reference, text });
  }
  read.set(book, cited);
  return cited;
}

const KIND_WORDS: readonly (readonly [RegExp, LegalKind])[] = [
  [/^(?:thong tu|tt)/, "circular"],
  [/^(?:nghi dinh|nd)/, "decree"],
  [/^(?:quyet dinh|qd)/, "decision"],
  [/^(?:cong van|cv)/, "letter"],
  [/^(?:chi thi|ct)/, "directive"],
  [/^(?:nghi quyet|nq)/, "resolution"],
  [/^luat/, "law"],
  [/^v/, "consolidated"],
];

const KIND =
  /\b(?:thong tu(?: lien tich)?|nghi dinh|quyet dinh|cong van|chi thi|nghi quyet|van ban hop nhat|luat)\b|\b(?:ttlt|tt|nd|qd|cv|ct|nq|vbhn)(?=[ \u00a0]?(?:so )?:? ?\d)/g;
/** "Công văn số" before nothing. */
const NAKED = /^ {1,3}so ?:? {0,3}(?=$|[\n;,]|\.(?:\s|$)|ngay \d|cua )/;

/** Every reference of a text, in order. */
export function referencesIn(text: string): readonly Reference[] {
  const plain = plainOf(text);
  const references: Reference[] = [];
  for (const match of plain.matchAll(KIND)) {
    const kind = KIND_WORDS.find(([words]) => words.test(match[0]))?.[1];
    // "tt" in small letters is no "Thông tư".
    const isShort = match[0].length <= 4 && kind !== "law";
    if (kind === undefined || (isShort && !/^[A-Z\u0110\u00d0]+$/.test(text.slice(match.index, match.index + match[0].length)))) continue;
    const reference = referenceAt(text, plain, match.index, match[0].length, kind);
    if (reference !== null) references.push(reference);
  }
  return references;
}

const LONGEST_NUMBER = 120;

function referenceAt(text: string, plain: string, index: number, kindLength: number, kind: LegalKind): Reference | null {
  const from = index + kindLength;
  const found = numberBehind(text.slice(from, from + LONGEST_NUMBER), kind);
  const naked = found === null ? NAKED.exec(plain.slice(from, from + 24)) : null;
  if (found === null && naked === null) return null;
  const typed = found === null ? null : { index: from + found.at, length: found.typed.length, text: found.typed };
  const end = typed === null ? from + (naked?.[0].trimEnd().length ?? 0) : typed.index + typed.length;
  const parts = typed === null ? { number: null, year: null, code: null, isWellFormed: true } : partsOf(typed.text, kind);
  const start = sentenceStart(plain, index);
  const stop = sentenceEnd(plain, end);
  const sentence = { index: start, length: stop - start, plain: plain.slice(start, stop) };
  return { index, length: end - index, kind, typed, ...parts, ...followersOf(plain, end), sentence };
}

const TITLE = /^[\s,]{0,3}(?:\([^()\n]{0,40}\)\s?)?(?:ve |ban hanh|quy dinh|huong dan|sua doi|hop nhat|v\/v)/;
const LONGEST_TITLE = 260;
const DATED = /^[\s,(]{0,4}ngay\s{1,3}/;

/** The day, the issuing body and the title that follow a reference, in the order papers write them. */
function followersOf(plain: string, end: number): Pick<Reference, "dated" | "body" | "title"> {
  const dated = datedAt(plain, end);
  const afterDay = dated === null ? end : dated.index + dated.length;
  const { body, next } = bodyAt(plain, afterDay);
  const ahead = plain.slice(next, next + LONGEST_TITLE);
  const stop = /[;\n]|\.(?:\s|$)/.exec(ahead)?.index ?? ahead.length;
  return { dated, body, title: TITLE.test(ahead) ? ahead.slice(0, stop) : "" };
}

function datedAt(plain: string, end: number): Reference["dated"] {
  const window = plain.slice(end, end + 60);
  const lead = DATED.exec(window)?.[0].length;
  const day = daysIn(window)[0];
  if (lead === undefined || day === undefined || day.index > lead) return null;
  return { index: end + day.index, length: day.length, day: day.day };
}

const BODY_ENDS = /,|;|\*|\.|\(|\)|\n| ve | ban hanh| quy dinh| huong dan| sua doi|$/;

function bodyAt(plain: string, at: number): { readonly body: Reference["body"]; readonly next: number } {
  const of = /^[\s,)]{0,4}cua\s{1,3}/.exec(plain.slice(at, at + 12));
  if (of === null) return { body: null, next: at };
  const start = at + of[0].length;
  const words = plain.slice(start, start + 80);
  const length = BODY_ENDS.exec(words)?.index ?? words.length;
  const known = BODIES.find((one) => one.words.test(words));
  return { body: known === undefined ? null : { index: start, length, body: known.body }, next: start + length };
}
