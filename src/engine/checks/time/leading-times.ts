import type { Book, Field, Period } from "../../book/book";
import type { Place } from "../../workbook/address";
import type { Stretch } from "../prose/passages";
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

/** The times with which the planned work of plan and result rows begins. Read once for a book. */
export function leadingTimesOf(book: Book): readonly PlacedTime[] {
  const known = times.get(book);
  if (known !== undefined) return known;
  const read = [...collected(book)];
  times.set(book, read);
  return read;
}

function* collected(book: Book): Iterable<PlacedTime> {
  const timesIn = remembered(leadingTimesIn);
  function* inField(field: Field | undefined, origin: Omit<PlacedTime, "time" | "at"> & { readonly sheet: string }): Iterable<PlacedTime> {
    if (field === undefined || !YEAR.test(field.text)) return;
    const { sheet, ...rest } = origin;
    for (const time of timesIn(field.text)) yield { time, at: { sheet, area: field.area }, ...rest };
  }
  for (const [rowIndex, row] of book.plan.entries()) {
    const origin = { sheet: row.sheet, criterion: row.criterion.code, part: "plan", rowIndex } as const;
    yield* inField(row.fields.work, origin);
    yield* inField(row.fields.solution, origin);
  }
  for (const [rowIndex, row] of book.results.entries()) {
    const origin = { sheet: row.sheet, criterion: row.criterion.code, rowIndex } as const;
    yield* inField(row.fields.planned, { ...origin, part: "planned" });
    yield* inField(row.fields.adjusted, { ...origin, part: "adjusted" });
  }
}

const YEAR = /(?:19|20)\d\d/;
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
  return isFirst ? { start: `${first}-09-01`, end: `${second}-01-31`, kind: "semester" } : { start: `${second}-02-01`, end: `${second}-05-31`, kind: "semester" };
}

function monthSpan(year: number, month: number): Spanned | null {
  const [start, end] = [dayOf(year, month, 1), dayOf(year, month, lastDateOf(year, month))];
  return start === null || end === null ? null : { start, end, kind: "month" };
}
