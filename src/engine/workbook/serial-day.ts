import type { Day } from "./workbook";

const MS_PER_DAY = 86_400_000;
const LAST_DAY = Date.UTC(9999, 11, 31) / MS_PER_DAY;
/** Half a millisecond: 44926.99999999999 is the sum of a day and times, not the day before. */
const ROUNDING = 0.5 / MS_PER_DAY;

/**
 * The day of an Excel serial number; null where it is none (before the first day, after 9999). Day 60 of the 1900 system is 29/02/1900,
 * which never was: no day, and all before it count one less.
 */
export function dayOfSerial(serial: number, is1904: boolean): Day | null {
  const whole = Math.floor(serial + ROUNDING);
  if (!(whole >= (is1904 ? 0 : 1)) || (!is1904 && whole === 60)) return null;
  const days = is1904 ? whole - 24_107 : whole > 60 ? whole - 25_569 : whole - 25_568;
  return days > LAST_DAY ? null : new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of a date written out ("2024-09-01T00:00:00Z"): what is written counts, no time zone moves it. */
export function dayOfIso(text: string): Day | null {
  const match = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ][0-9:.,]{0,20}(?:Z|[+-][0-9:]{2,5})?)?\s*$/.exec(text);
  const day = match?.[1];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
}

/**
 * The serial number of a day; null before the calendar of the workbook begins. The 1900 calendar holds a 29 February 1900
 * that never was, so days before it count one less.
 */
export function serialOfDay(day: Day, isDate1904: boolean): number | null {
  const at = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  if (Number.isNaN(at)) return null;
  if (isDate1904) {
    const serial = Math.round((at - Date.UTC(1904, 0, 1)) / MS_PER_DAY);
    return serial < 0 ? null : serial;
  }
  const serial = Math.round((at - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
  if (serial >= 61) return serial;
  return serial < 2 ? null : serial - 1;
}
