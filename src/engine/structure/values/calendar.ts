import type { Day } from "../../workbook/workbook";

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);
}

export function dayOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

export function lastDayOf(year: number, month: number): Day {
  return dayOf(year, month, lengthOfMonth(year, month));
}

export function dayBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (date > 1) return dayOf(year, month, date - 1);
  return month > 1 ? lastDayOf(year, month - 1) : lastDayOf(year - 1, 12);
}

export function yearsLater(day: Day, years: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayOf(year + years, month, Math.min(date, lengthOfMonth(year + years, month)));
}

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1990 && year <= 2099;
}

/** "24" → 2024. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** First and last day of a school year, as contract.md counts it. */
export function spanOfSchoolYear(first: number): { readonly start: Day; readonly end: Day } {
  return { start: dayOf(first, 9, 1), end: dayOf(first + 1, 5, 31) };
}
