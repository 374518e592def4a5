import { LAST_COLUMN, type CellChange } from "../../../engine";
import type { TypedCell } from "../post/messages";

/**
 * What a person means by what they typed, as Excel in Vietnam takes it: "1,5" and "1.000.000" are numbers, "5/9/2024" a day. A criterion's
 * "1.4" stays a text, which Excel would turn into a day of April; so does a formula, since nothing here computes.
 */
export function changeOfTyped({ row, column, text }: TypedCell): CellChange {
  if (column > LAST_COLUMN) throw new Error("a cell to the right of every column");
  return { row, column, ...meaningOf(text) };
}

function meaningOf(text: string): Pick<CellChange, "value" | "format"> {
  const typed = text.trim();
  if (text === "") return { value: { kind: "empty" } };
  const day = dayIn(typed);
  if (day !== null) return { value: { kind: "day", day } };
  const number = numberIn(typed);
  return number === null ? { value: { kind: "text", text } } : { value: { kind: "number", number } };
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
