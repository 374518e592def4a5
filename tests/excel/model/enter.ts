import { lookWith } from "./look";
import type { Cell, ModelWorkbook, Scalar } from "./workbook";

/** The text of a cell in Excel holds no more. */
export const LONGEST_TEXT = 32_767;

/**
 * What Excel makes of a value put into a cell by a user whose country is Vietnam: texts are read as if typed. "7,5" is a number, "1.095"
 * too (and "1.1" is eleven), "5/4/2024" a day, "=A1" a formula, and so is "-a" or "+a" or "@a" (assumed; it fails as a name). An
 * apostrophe or the format "@" keeps the text.
 */
export function entered(cell: Cell, value: Scalar, { today, results }: Pick<ModelWorkbook, "today" | "results">): Cell {
  if (typeof value !== "string") return { ...cell, value, isError: false, formula: null };
  if (value.startsWith("'")) return textCell(cell, value.slice(1));
  if (cell.look.format === "@" || value === "") return textCell(cell, value);
  if (value.startsWith("=") && value.length > 1) return { ...cell, value: results.get(value) ?? 0, isError: false, formula: value };
  const read = readNumber(value) ?? readDay(value, today) ?? readTime(value);
  if (read !== null) {
    const look = cell.look.format === "General" && read.format !== null ? lookWith(cell.look, { format: read.format }) : cell.look;
    return { value: read.number, isError: false, formula: null, look };
  }
  if (/^(true|false)$/i.test(value)) return { ...cell, value: value.toLowerCase() === "true", isError: false, formula: null };
  if (/^[-+@]./.test(value)) return { ...cell, value: "#NAME?", isError: true, formula: `=${value.replace(/^[+]/, "")}` };
  if (ERRORS.has(value.toUpperCase())) return { ...cell, value: value.toUpperCase(), isError: true, formula: null };
  return textCell(cell, value);
}

const ERRORS: ReadonlySet<string> = new Set(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);

function textCell(cell: Cell, text: string): Cell {
  return { ...cell, value: text, isError: false, formula: null };
}

interface Read {
  readonly number: number;
  readonly format: string | null;
}

/** Thousands by points wherever they stand, decimals by a comma. */
function readNumber(text: string): Read | null {
  const match = /^\s*([-+]?)(\d[\d.]*)?(?:,(\d*))?(?:e([-+]?\d{1,3}))?\s*(%?)\s*$/i.exec(text);
  if (match === null || (match[2] === undefined && !match[3])) return null;
  const whole = (match[2] ?? "0").replaceAll(".", "");
  const number = Number(`${match[1]}${whole}.${match[3] || "0"}${match[4] === undefined ? "" : `e${match[4]}`}`);
  if (!Number.isFinite(number)) return null;
  if (match[5] === "%") return { number: number / 100, format: match[3] ? "0.00%" : "0%" };
  return { number, format: null };
}

function readDay(text: string, today: string): Read | null {
  const year = Number(today.slice(0, 4));
  const full = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\s*$/.exec(text);
  if (full !== null) return serialOf(yearOf(full[3] ?? ""), Number(full[2]), Number(full[1]), "dd/mm/yyyy");
  const month = /^\s*(\d{1,2})[/-](\d{4})\s*$/.exec(text);
  if (month !== null) return serialOf(Number(month[2]), Number(month[1]), 1, "mmm-yy");
  const short = /^\s*(\d{1,2})[/-](\d{1,2})\s*$/.exec(text);
  return short === null ? null : serialOf(year, Number(short[2]), Number(short[1]), "dd-mmm");
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number, format: string): Read | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { number: date.getTime() / 86_400_000 + 25_569, format };
}

function readTime(text: string): Read | null {
  const match = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/.exec(text);
  if (match === null || Number(match[2]) > 59 || Number(match[1]) > 23) return null;
  return { number: (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400, format: "h:mm" };
}
