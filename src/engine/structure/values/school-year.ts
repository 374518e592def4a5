import { bare } from "../../workbook/fold";
import { isYear } from "./calendar";
import { excerptOf } from "./excerpt";

/** `repaired`: the digits were malformed, or only one of the two years stood there. */
export interface SchoolYearReading {
  readonly first: number;
  readonly second: number;
  readonly repaired: boolean;
}

const NAMED = /(?:nam hoc|nien khoa|(?<![a-z])nh)\s?[:.]?\s?(\d[\d\s/.-]{0,18})/g;
const PAIR = /(?<![\d/.])(\d{4})\s?[-/]\s?(\d{4})(?!\d)/g;

/** The school year a text names: "2024- 2025", "2023 – 2024", "Năm học 2-24- 2025" (repaired). Null where it names none. */
export function readSchoolYear(text: string): SchoolYearReading | null {
  const words = bare(excerptOf(text));
  const named = [...words.matchAll(NAMED)].map((match) => schoolYearOfDigits(match[1] ?? "")).filter((year) => year !== null);
  return named.find((year) => !year.repaired) ?? firstPair(words) ?? named[0] ?? null;
}

function firstPair(words: string): SchoolYearReading | null {
  for (const match of words.matchAll(PAIR)) {
    const first = Number(match[1]);
    if (isYear(first) && Number(match[2]) === first + 1) return { first, second: first + 1, repaired: false };
  }
  return null;
}

/** The digits behind "năm học", with whatever stands between them. */
export function schoolYearOfDigits(run: string): SchoolYearReading | null {
  const groups = run.match(/\d+/g) ?? [];
  const [one = "", two = "", three = ""] = groups;
  const isParted = /^\s?\d+\s?[-/]\s?\d+/.test(run);
  const first = yearOf(one);
  if (first !== null && isSecond(two, first)) return { first, second: first + 1, repaired: !isParted };
  if (one.length === 2 && two.length === 2 && isParted && Number(two) === Number(one) + 1) return yearsFrom(2000 + Number(one), false);
  return repairedYears(one, two, three);
}

function repairedYears(one: string, two: string, three: string): SchoolYearReading | null {
  if (one.length === 8 && Number(one.slice(4)) === Number(one.slice(0, 4)) + 1) return yearsFrom(Number(one.slice(0, 4)), true);
  const given = yearOf(one);
  // "2025-2024" is one school year turned round.
  if (given !== null && Number(two) === given - 1) return yearsFrom(given - 1, true);
  const candidates = [
    { first: yearOf(one), other: two, expected: 1 },
    { first: minusOne(yearOf(two)), other: one, expected: 0 },
    { first: minusOne(yearOf(three)), other: one + two, expected: 0 },
  ];
  for (const { first, other, expected } of candidates) {
    if (first !== null && other !== "" && isNearly(other, String(first + expected))) return yearsFrom(first, true);
  }
  // "2024-2026": only its first half can be trusted.
  return given === null ? null : yearsFrom(given, true);
}

function yearsFrom(first: number, repaired: boolean): SchoolYearReading | null {
  return isYear(first) ? { first, second: first + 1, repaired } : null;
}

function yearOf(digits: string): number | null {
  return digits.length === 4 && isYear(Number(digits)) ? Number(digits) : null;
}

function minusOne(year: number | null): number | null {
  return year === null ? null : year - 1;
}

function isSecond(digits: string, first: number): boolean {
  return Number(digits) === first + 1 || (digits.length === 2 && Number(digits) === (first + 1) % 100);
}

/** One digit lost, doubled or mistyped. */
export function isNearly(digits: string, year: string): boolean {
  if (Math.abs(digits.length - year.length) > 1) return false;
  let head = 0;
  while (head < digits.length && head < year.length && digits[head] === year[head]) head++;
  let tail = 0;
  while (tail < digits.length - head && tail < year.length - head && digits.at(-1 - tail) === year.at(-1 - tail)) tail++;
  return Math.max(digits.length, year.length) - head - tail <= 1;
}
