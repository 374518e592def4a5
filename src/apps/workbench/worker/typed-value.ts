import { LAST_COLUMN, type CellChange } from "../../../engine";
import type { TypedCell } from "../post/messages";

/**
 * What a person means by what they typed, as Excel in Vietnam takes it: "1,5" and "1.000.000" are numbers, "5/9/2024" a day, and
 * whatever this page itself shows is read back: "50%", "14:30", "05/09/2024 8:00", "TRUE", "1E+21". A criterion's "1.4" stays a text, which
 * Excel would turn into a day of April; so does a formula, since nothing here computes.
 */
export function changeOfTyped({ row, column, text }: TypedCell): CellChange {
  if (column > LAST_COLUMN) throw new Error("a cell to the right of every column");
  return { row, column, ...meaningOf(text) };
}

type Meaning = Pick<CellChange, "value" | "format">;

function meaningOf(text: string): Meaning {
  const typed = text.trim();
  if (text === "") return { value: { kind: "empty" } };
  return timeOrDayIn(typed) ?? percentIn(typed) ?? plainIn(typed) ?? { value: { kind: "text", text } };
}

function plainIn(typed: string): Meaning | null {
  if (/^(?:true|false)$/i.test(typed)) return { value: { kind: "boolean", boolean: typed.toLowerCase() === "true" } };
  const number = numberIn(typed) ?? powerIn(typed);
  return number === null ? null : { value: { kind: "number", number } };
}

/** With its sign, as large and small numbers are shown: the class "5E2" is none. */
function powerIn(typed: string): number | null {
  if (!/^[-+]?\d(?:,\d+)?E[-+]\d{1,3}$/.test(typed)) return null;
  const number = Number(typed.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

/** A fraction, shown with as many decimals as were typed. */
function percentIn(typed: string): Meaning | null {
  const said = /^(.+?) ?%$/.exec(typed)?.[1];
  const number = said === undefined ? null : numberIn(said);
  if (said === undefined || number === null) return null;
  const decimals = said.split(",")[1]?.length ?? 0;
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(Math.min(decimals, 10))}%`;
  return { value: { kind: "number", number: Number((number / 100).toPrecision(15)) }, format };
}

/** A day, a time of day, or both. */
function timeOrDayIn(typed: string): Meaning | null {
  const day = dayIn(typed);
  if (day !== null) return { value: { kind: "day", day } };
  const match = /^(?:(\S+) +)?((\d{1,2}):(\d\d)(?::(\d\d))?)$/.exec(typed);
  if (match === null) return null;
  const [, dayBefore, , hour = "", minute = "", second = ""] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  const clock = `${hour.startsWith("0") && hour.length > 1 ? "hh" : "h"}:mm${second === "" ? "" : ":ss"}`;
  if (dayBefore === undefined) return { value: { kind: "number", number: time }, format: clock };
  const its = dayIn(dayBefore);
  return its === null ? null : { value: { kind: "moment", day: its, time }, format: `dd/mm/yyyy ${clock}` };
}

function numberIn(typed: string): number | null {
  const isPlain = /^[-+]?\d{1,15}(?:,\d+)?$/.test(typed) && !/^[-+]?0\d/.test(typed);
  const isGrouped = /^[-+]?\d{1,3}(?:\.\d{3}){1,4}(?:,\d+)?$/.test(typed) && !/^[-+]?0\./.test(typed);
  return isPlain || isGrouped ? Number(typed.replaceAll(".", "").replace(",", ".")) : null;
}

function dayIn(typed: string): string | null {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(typed);
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const made = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return made.toISOString().slice(0, 10);
}
