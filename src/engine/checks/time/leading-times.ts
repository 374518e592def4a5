import type { Book, Period } from "../../book/book";
import type { Place } from "../../workbook/address";
import { passagesThat, type Passage, type Stretch } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { dayOf, lastDateOf, sentenceEnd } from "../prose/times";

/** The time with which a planned sentence begins: "- Từ tháng 02 năm 2023, hiệu trưởng …". */
export interface LeadingTime extends Stretch {
  readonly start: string;
  readonly end: string;
  readonly openEnd: boolean;
  readonly kind: Extract<Period["kind"], "month" | "semester" | "school-year">;
  readonly text: string;
}

export interface PlacedTime {
  readonly time: LeadingTime;
  readonly at: Place;
  readonly criterion: string | null;
  readonly part: "plan" | "planned" | "adjusted";
  readonly rowIndex: number;
}

const times = new WeakMap<Book, readonly PlacedTime[]>();

/**
 * The times with which the planned work of result rows begins, and those of plan rows that may lie before the plan's school year:
 * nobody asks about the others. Read once for a book, which has one school year.
 */
export function leadingTimesOf(book: Book, schoolYear: { readonly first: number } | null): readonly PlacedTime[] {
  const known = times.get(book);
  if (known !== undefined) return known;
  const read = [...collected(book, schoolYear?.first ?? null)];
  times.set(book, read);
  return read;
}

function* collected(book: Book, first: number | null): Iterable<PlacedTime> {
  const timesIn = remembered(leadingTimesIn);
  const mayLead = (passage: Passage): boolean => {
    const part = partOf(passage);
    return part !== null && (part !== "plan" || mayBeEarly(passage.text, first));
  };
  for (const passage of passagesThat(book, mayLead)) {
    const part = partOf(passage);
    if (part === null) continue;
    for (const time of timesIn(passage.text)) yield { time, at: passage.at, criterion: passage.criterion, part, rowIndex: passage.index };
  }
}

function partOf({ part, field }: Passage): PlacedTime["part"] | null {
  if (part === "plan") return field === "work" || field === "solution" ? "plan" : null;
  if (part !== "result") return null;
  return field === "planned" || field === "adjusted" ? field : null;
}

/** "tháng" as typed. */
const MONTH_WORD = /th\u00e1ng/i;

function mayBeEarly(text: string, first: number | null): boolean {
  if (first === null || !HAS_YEAR.test(text)) return false;
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[0]);
    if (year < first || (year === first && MONTH_WORD.test(text))) return true;
  }
  return false;
}

const HAS_YEAR = /(?:19|20)\d\d/;
const YEAR = /(?:19|20)\d\d/g;
const LEADING =
  /(?:^|[\n.;:])[\s\-+*\u2022]{0,6}(?:(bat dau tu|ngay tu|ke tu|tu)\s{1,2}|trong\s{1,2}|vao\s{1,2}|dau\s{1,2}|cuoi\s{1,2})?((?:hoc k[yi]\s?(1|2|ii?)\s?,?\s{1,2})?(?:cua\s)?nam hoc\s{1,2}(\d{4})\s{0,2}-\s{0,2}(\d{4})(?!\d)|thang\s{1,2}(\d{1,2})\s{0,2}(?:\/|nam\s{1,2})\s{0,2}(\d{4})(?!\d))/g;
const OPEN_END = /^\s{0,2},?\s{0,2}(?:va\s)?(?:trong\s)?(?:cac|nhung) nam (?:hoc )?(?:tiep theo|sau)/;
/** A sentence that tells what has been done plans nothing: "đã", "vừa qua", "so với". */
const TOLD = /\u0111\u00e3\s|v\u1eeba qua|so v\u1edbi|k\u1ebft qu\u1ea3 /i;

function leadingTimesIn(text: string): readonly LeadingTime[] {
  const plain = plainOf(text);
  const leading: LeadingTime[] = [];
  for (const match of plain.matchAll(LEADING)) {
    const [whole, from, words = "", semester, first, second, month, year] = match;
    const index = match.index + whole.length - words.length;
    const behind = plain.slice(index + words.length, index + words.length + 60);
    if (TOLD.test(text.slice(index, sentenceEnd(plain, index)))) continue;
    const span = month === undefined ? schoolSpan(Number(first), Number(second), semester) : monthSpan(Number(year), Number(month));
    if (span === null) continue;
    const openEnd = from !== undefined || OPEN_END.test(behind);
    leading.push({ ...span, openEnd, index, length: words.length, text: text.slice(index, index + words.length) });
  }
  return leading;
}

type Spanned = Pick<LeadingTime, "start" | "end" | "kind">;

function schoolSpan(first: number, second: number, semester: string | undefined): Spanned | null {
  if (second !== first + 1) return null;
  if (semester === undefined) return { start: `${first}-09-01`, end: `${second}-05-31`, kind: "school-year" };
  const isFirst = semester === "1" || semester === "i";
  return isFirst
    ? { start: `${first}-09-01`, end: `${second}-01-31`, kind: "semester" }
    : { start: `${second}-02-01`, end: `${second}-05-31`, kind: "semester" };
}

function monthSpan(year: number, month: number): Spanned | null {
  const [start, end] = [dayOf(year, month, 1), dayOf(year, month, lastDateOf(year, month))];
  return start === null || end === null ? null : { start, end, kind: "month" };
}
