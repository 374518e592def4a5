import type { Day } from "../../workbook/workbook";
import type { Stretch } from "./passages";

/** Places and lengths in all of these are those of the plain text (see plain.ts), hence of the text itself. */
export interface DayMention extends Stretch {
  /** Null where the calendar has no such day ("31/02/2025"). */
  readonly day: Day | null;
}

export interface SchoolYearMention extends Stretch {
  readonly first: number;
  readonly second: number;
}

export interface StageMention extends Stretch {
  /** Words in front, in the same sentence. */
  readonly before: string;
  readonly from: number;
  readonly to: number;
  /** "2019-2020 đến 2022-2023": counted in school years; else in calendar years. */
  readonly isOfSchoolYears: boolean;
  readonly start: Day;
  readonly end: Day;
}

const DAY =
  /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/])|ngay\s{1,3}(\d{1,2})\s{1,3}thang\s{1,3}(\d{1,2})\s{1,3}nam\s{1,3}(\d{4})(?!\d)/g;

export function daysIn(plain: string): readonly DayMention[] {
  return Array.from(plain.matchAll(DAY), (match) => ({
    index: match.index,
    length: match[0].length,
    day: dayOf(Number(match[3] ?? match[6]), Number(match[2] ?? match[5]), Number(match[1] ?? match[4])),
  }));
}

const SCHOOL_YEAR = /(?<![\d/.])((?:19|20)\d\d)\s{0,3}-\s{0,3}((?:19|20)\d\d)(?![\d/])/g;

/** Two consecutive years. */
export function schoolYearsIn(plain: string): readonly SchoolYearMention[] {
  const mentions: SchoolYearMention[] = [];
  for (const match of plain.matchAll(SCHOOL_YEAR)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (second === first + 1) mentions.push({ index: match.index, length: match[0].length, first, second });
  }
  return mentions;
}

const YEAR_WORDS = String.raw`(?:nam\s{1,3})?(?:hoc\s{1,3})?`;
const YEAR_OR_PAIR = String.raw`(\d{4})(?!\d)(?:\s{0,3}-\s{0,3}(\d{4})(?!\d))?`;
const STAGE = new RegExp(
  String.raw`(?:giai\s{1,3}doan|chu\s{1,3}k[yi])(?:\s{1,3}(?:kiem dinh|tu danh gia|danh gia ngoai|danh gia|cong nhan)(?: chat luong)?(?: giao duc)?)?\s{0,3}[:(]?\s{0,3}(?:tu\s{1,3})?${YEAR_WORDS}${YEAR_OR_PAIR}(?:\s{0,3}(?:den|toi|-)\s{0,3}(?:het\s{1,3})?${YEAR_WORDS}${YEAR_OR_PAIR})?`,
  "g",
);

/** For passing over texts as typed: "giai đoạn", "chu kỳ", "chu kì". */
export const MENTIONS_STAGE = /giai \u0111o\u1ea1n|chu k/i;

/** "giai đoạn 2020-2025", "giai đoạn từ năm học 2016-2017 đến năm học 2020-2021", "chu kỳ 2022 - 2027". */
export function stagesIn(plain: string): readonly StageMention[] {
  const mentions: StageMention[] = [];
  for (const match of plain.matchAll(STAGE)) {
    const [a, b, c, d] = [1, 2, 3, 4].map((group) => (match[group] === undefined ? null : Number(match[group])));
    const years = yearsOf(a ?? null, b ?? null, c ?? null, d ?? null);
    if (years === null) continue;
    const before = plain.slice(sentenceStart(plain, match.index), match.index);
    mentions.push({ index: match.index, length: match[0].length, before, ...years });
  }
  return mentions;
}

type Years = Pick<StageMention, "from" | "to" | "isOfSchoolYears" | "start" | "end">;

function yearsOf(a: number | null, b: number | null, c: number | null, d: number | null): Years | null {
  if (a === null) return null;
  if (c === null) return b === null || b === a + 1 ? null : calendarYears(a, b);
  if (b === null && d === null) return calendarYears(a, c);
  return { from: a, to: c, isOfSchoolYears: true, start: `${a}-09-01`, end: `${d ?? c + 1}-05-31` };
}

function calendarYears(from: number, to: number): Years {
  return { from, to, isOfSchoolYears: false, start: `${from}-01-01`, end: `${to}-12-31` };
}

/** A sentence is never looked for further than this: what stands farther off says nothing about the place. */
const REACH = 800;

/** Where the sentence (or line) begins that holds this place. A dot between digits ends no sentence. */
export function sentenceStart(plain: string, index: number): number {
  const first = Math.max(0, index - REACH);
  for (let i = index - 1; i >= first; i--) {
    if (endsSentence(plain, i)) return i + 1;
  }
  return first;
}

/** Where the sentence (or line) ends that holds this place. */
export function sentenceEnd(plain: string, index: number): number {
  const last = Math.min(plain.length, index + REACH);
  for (let i = index; i < last; i++) {
    if (endsSentence(plain, i)) return i;
  }
  return last;
}

function endsSentence(plain: string, index: number): boolean {
  const char = plain[index];
  if (char === "\n") return true;
  return (char === "." || char === "!" || char === "?") && /\s|^$/.test(plain[index + 1] ?? "");
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lastDateOf(year: number, month: number): number {
  if (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)) return 29;
  return LENGTHS[month - 1] ?? 31;
}

/** Null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > lastDateOf(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

export interface MonthMention extends Stretch {
  readonly start: Day;
  readonly end: Day;
}

const MONTH = /(?<!ngay\s{1,3}\d{1,2}\s{1,3})thang\s{1,3}(\d{1,2})\s{0,2}(?:\/|nam\s{1,3})\s{0,2}(\d{4})(?![\d/-])/g;

/** "tháng 5/2023", "tháng 12 năm 2023". */
export function monthsIn(plain: string): readonly MonthMention[] {
  const mentions: MonthMention[] = [];
  for (const match of plain.matchAll(MONTH)) {
    const [month, year] = [Number(match[1]), Number(match[2])];
    const start = dayOf(year, month, 1);
    const end = dayOf(year, month, lastDateOf(year, month));
    if (start !== null && end !== null) mentions.push({ index: match.index, length: match[0].length, start, end });
  }
  return mentions;
}
