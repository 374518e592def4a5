import type { Stretch } from "../prose/passages";
import { daysIn } from "../prose/times";

export interface GarbledTime extends Stretch {
  readonly kind: "school-year" | "single-year" | "no-such-day";
  /** First year of the school year that was probably meant. */
  readonly first: number | null;
  /** The one year that stands there, where only one does. */
  readonly year: number | null;
  /** The digits to be put right. */
  readonly digits: Stretch | null;
}

const FOUR_DIGITS = /\d{4}/;
const YEARS_AHEAD = /(?:n[\u0103a]m h[\u1ecdo]c|ni\u00ean kh\u00f3a)\s{0,3}:?\s{0,3}\d/i;
const RUN_OF_YEARS = /(?:n[\u0103a]m h[\u1ecdo]c|ni\u00ean kh\u00f3a)\s{0,3}:?\s{0,3}(\d[\d\s/.\-\u2013\u2014]{0,22})/gi;
const CLEAN = /^(\d{4})\s{0,3}[-\u2013\u2014]\s{0,3}(\d{4})[\s.]{0,22}$/;
const DAY_OR_ODD_MONTH = /\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ng[\u00e0a]y\s{1,3}\d|th[\u00e1a]ng\s{1,3}(?:00?\b|1[3-9]|[2-9]\d)/i;

/** A quick look at a text as typed: false where every school year is clean and no day is named. */
export function mayBeGarbled(text: string): boolean {
  if (!FOUR_DIGITS.test(text)) return false;
  // Asking is cheaper than going through them: hardly any text names a school year.
  for (const match of YEARS_AHEAD.test(text) ? text.matchAll(RUN_OF_YEARS) : []) {
    const clean = CLEAN.exec(match[1] ?? "");
    if (clean === null || Number(clean[2]) !== Number(clean[1]) + 1) return true;
  }
  return DAY_OR_ODD_MONTH.test(text);
}

const SCHOOL_YEAR = /\b(?:nam hoc|nien khoa)\s{0,3}:?\s{0,3}(\d[\d\s/.-]{0,22})/g;
const MONTH = /\bthang\s{1,3}(\d{1,2})\s{0,2}(?:\/|nam\s{1,2})\s{0,2}(\d{4})(?!\d)/g;

/** School years, days and months that the calendar does not have. */
export function garbledTimesIn(plain: string): readonly GarbledTime[] {
  const garbled: GarbledTime[] = [];
  for (const match of plain.matchAll(SCHOOL_YEAR)) {
    const before = plain.slice(Math.max(0, match.index - 16), match.index);
    // "trong 5 năm học 2020-2025" counts years; "tháng 12 năm học 2023" does not.
    if (/\d\s{0,2}$/.test(before) && !/(?:thang|k[yi]|hk)\s{0,2}\d{1,2}\s{0,2}$/.test(before)) continue;
    // "giai đoạn từ năm học 2018-2023" names the first and the last.
    if (/\b(?:giai doan|chu k[yi])\b[^.]{0,8}$/.test(before)) continue;
    const time = garbledYear(match);
    if (time !== null) garbled.push(time);
  }
  for (const { day, index, length } of daysIn(plain)) {
    const isPartOfTime = garbled.some((time) => index < time.index + time.length && index + length > time.index);
    if (day === null && !isPartOfTime) garbled.push({ kind: "no-such-day", index, length, first: null, year: null, digits: null });
  }
  for (const match of plain.matchAll(MONTH)) {
    const month = Number(match[1]);
    const isInDay = /ngay\s{1,3}\d{1,2}\s{1,3}$/.test(plain.slice(Math.max(0, match.index - 12), match.index));
    if (isInDay || (month >= 1 && month <= 12)) continue;
    garbled.push({ kind: "no-such-day", index: match.index, length: match[0].length, first: null, year: null, digits: null });
  }
  return garbled;
}

function garbledYear(match: RegExpExecArray): GarbledTime | null {
  const run = (match[1] ?? "").replace(/[\s/.-]+$/, "");
  const groups = run.match(/\d+/g) ?? [];
  const index = match.index;
  const start = index + match[0].length - (match[1] ?? "").length;
  const digits = { index: start, length: run.length };
  const stretch = { index, length: start + run.length - index };
  const [one = "", two] = groups;
  if (two === undefined) return singleYear(one, { stretch, digits, rest: (match[1] ?? "").slice(run.length) });
  if (isSchoolYear(groups)) return null;
  // "năm học 2023-2024. 1. …": what follows a full stop is no year.
  if (/^\d{4}\s{0,3}-\s{0,3}\d{4}\s?[.\s]/.test(run) && isSchoolYear(groups.slice(0, 2))) return null;
  if (/^\d{4}\s?[.\s]\s?\d{1,2}$/.test(run))
    return singleYear(one, { stretch: { index, length: start + 4 - index }, digits: { index: start, length: 4 }, rest: "" });
  if (!/[-/]/.test(run)) return null;
  return { kind: "school-year", ...stretch, first: probableFirst(groups), year: null, digits };
}

function isSchoolYear(groups: readonly string[]): boolean {
  if (groups.length % 2 !== 0) return false;
  for (let i = 0; i < groups.length; i += 2) {
    const [first = "", second = ""] = [groups[i], groups[i + 1]];
    const next = String(Number(first) + 1);
    const isPair = (first.length === 4 || first.length === 2) && (second === next || (second.length === 2 && next.endsWith(second)));
    if (!isPair) return false;
  }
  return true;
}

interface Single {
  readonly stretch: Stretch;
  readonly digits: Stretch;
  /** Separators behind the digits. */
  readonly rest: string;
}

function singleYear(year: string, { stretch, digits, rest }: Single): GarbledTime | null {
  if (!/^(?:19|20)\d\d$/.test(year) || /-/.test(rest)) return null;
  return { kind: "single-year", ...stretch, first: null, year: Number(year), digits };
}

/** The year that still has four digits tells the other. */
function probableFirst(groups: readonly string[]): number | null {
  const isYear = (group: string | undefined): boolean => /^20[0-4]\d$/.test(group ?? "");
  const [one, last] = [groups[0], groups.at(-1)];
  if (isYear(one) && isYear(last)) {
    if (Number(last) === Number(one) - 1) return Number(last);
    return Number(last) === Number(one) ? null : Number(one);
  }
  if (isYear(last)) return Number(last) - 1;
  return isYear(one) ? Number(one) : null;
}
