import type { Book } from "../../book/book";
import { isSure, legalTextOf, legalTextsNumbered, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import { KIND_NAMES } from "../../lexicon/legal-words";
import type { Day } from "../../workbook/workbook";
import type { CheckContext } from "../check";
import type { Cited, Reference } from "../prose/references";

/** The legal text of the table that a reference names beyond doubt; null where it is unknown or the reference tells too little. */
export function textMeant(reference: Reference): LegalText | null {
  const { kind, number, year, code } = reference;
  if (number === null) return null;
  const needsYear = kind === "circular" || kind === "decree" || kind === "law";
  if (needsYear && year === null) return null;
  if (!needsYear && code === null && kind !== "letter") return null;
  const fitting = legalTextsNumbered(kind, number).filter((text) => (year ?? text.year) === text.year && hasOffice(text, code));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "BGD&ĐT", "BGDDT", "GDĐT" are the ministry of education, however they are written. */
function hasOffice(text: LegalText, code: string | null): boolean {
  if (code === null || code === "TT" || code === "N\u0110") return true;
  const own = text.symbol.replace(/^\d+(?:\/\d{4})?[/-]?/, "");
  return officesOf(own) === officesOf(code);
}

function officesOf(code: string): string {
  return code
    .replaceAll("/", "-")
    .replace(/B?GD-?&?[\u0110D]T|BGD(?![A-Z\u0110])/g, "BGD\u0110T")
    .replace(/(?<=BGD\u0110T-).*/, "")
    .toLowerCase();
}

/** The day by which a paper is judged: its own, else the first of its school year. */
export function dayOfPaper(book: Book, context: CheckContext): Day | null {
  return book.profile.issuedOn?.value ?? (context.schoolYear === null ? null : `${context.schoolYear.first}-09-01`);
}

/** "Thông tư số 22/2019/TT-BGDĐT". */
export function nameOf({ kind, symbol, title }: Pick<LegalText, "kind" | "symbol"> & { readonly title?: string }): string {
  // Laws go by their titles.
  const name = kind === "law" && title !== undefined ? title : KIND_NAMES[kind];
  return `${name} s\u1ed1 ${symbol}`;
}

export function isReplacedOn(text: LegalText, day: Day): boolean {
  if (text.replacedOn === null || text.replacedBy === null || text.replacedOn > day || text.confidence === "low") return false;
  return text.replacedBy.split(", ").every((symbol) => {
    const successor = legalTextOf(symbol);
    return successor !== null && isSure(successor);
  });
}

/** The words from kind to number, and on to the day and the office that issued it where they follow. */
export function wholeOf({ reference, text }: Cited): string {
  const ends = [reference, reference.dated, reference.body].map((part) => (part === null ? 0 : part.index + part.length));
  return text.text.slice(reference.index, Math.min(Math.max(...ends), reference.index + 120)).trimEnd();
}

/** The words from kind to number. */
export function wordsOf({ reference, text }: Cited): string {
  return text.text.slice(reference.index, reference.index + reference.length);
}

const BASIS = /^[-+*\s]{0,4}(?:can cu\b|thong tu|nghi dinh|cong van|quyet dinh)/;

/** A line that says on what the paper is based. */
export function isBasis({ reference }: Cited): boolean {
  return BASIS.test(reference.sentence.plain);
}
