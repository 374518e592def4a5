import { composed } from "../../workbook/fold";
import type { CellValue, Day } from "../../workbook/workbook";
import { readMoney } from "./money";
import { readPeriod } from "./period";
import { isNothing } from "./status";

/** A value that a person typed into a cell of ours. */
export interface TypedValue<Value> {
  readonly value: Value | null;
  /** Something stands there, and it is not understood. */
  readonly isUnread: boolean;
}

const UNREAD = { value: null, isUnread: true } as const;
const NONE = { value: null, isUnread: false } as const;
/** Behind dashes a year of two digits is one only where the whole cell is a day: "9-12-24". */
const DASHED_DAY = /^(\d{1,2})\s?-\s?(\d{1,2})\s?-\s?(\d{2}|\d{4})$/;
const SHARE = /^(\d{1,3}(?:[.,]\d{1,6})?)\s?(%?)$/;

/** A share in percent: 50, "50%", 0,5 under a format of percent, 0,5 alone. Only what is below 1 is taken for a part of one. */
export function typedPercent(value: CellValue): TypedValue<number> {
  if (value.kind === "number") {
    return percentOf(hasPercentFormat(value.format) || isPart(value.number) ? value.number * 100 : value.number);
  }
  if (value.kind !== "text") return UNREAD;
  const text = composed(value.text);
  if (isNothing(text)) return NONE;
  const [, digits = "", sign] = SHARE.exec(text) ?? [];
  if (digits === "") return UNREAD;
  const number = Number(digits.replace(",", "."));
  return percentOf(sign === "" && isPart(number) ? number * 100 : number);
}

function isPart(number: number): boolean {
  return number > 0 && number < 1;
}

/** Without the dust of binary fractions: 0.07 * 100. */
function percentOf(number: number): TypedValue<number> {
  return number < 0 || number > 100 ? UNREAD : { value: Number(number.toFixed(6)), isUnread: false };
}

/** A sign of percent in quotes or behind a backslash is only shown. */
function hasPercentFormat(format: string | null): boolean {
  return (format ?? "").replace(/"[^"]*"|\\./g, "").includes("%");
}

/** An amount in đồng: a number, or words with their unit ("9,5 tr"). */
export function typedMoney(value: CellValue): TypedValue<number> {
  if (value.kind === "number") return value.number < 0 ? UNREAD : { value: value.number, isUnread: false };
  if (value.kind !== "text") return UNREAD;
  const { amount, isMalformed } = readMoney(value.text, 1);
  if (amount !== null && !isMalformed) return { value: amount, isUnread: false };
  return isNothing(value.text) ? NONE : UNREAD;
}

/** A day, typed as a date or in words. */
export function typedDay(value: CellValue): TypedValue<Day> {
  return dayOf(value, (text) => {
    const { kind, start, end } = readPeriod(text, null);
    return kind === "day" || start === end ? end : null;
  });
}

/** The last day of the time that is given for it. */
export function typedDeadline(value: CellValue): TypedValue<Day> {
  return dayOf(value, (text) => readPeriod(text, null).end);
}

function dayOf(value: CellValue, read: (text: string) => Day | null): TypedValue<Day> {
  if (value.kind === "date") return { value: value.day, isUnread: false };
  if (value.kind !== "text") return UNREAD;
  if (isNothing(value.text)) return NONE;
  const day = read(composed(value.text).replace(DASHED_DAY, "$1/$2/$3"));
  return day === null ? UNREAD : { value: day, isUnread: false };
}
