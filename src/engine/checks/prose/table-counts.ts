import type { OtherTable } from "../../book/book";
import { readCount } from "./numerals";

export type TableCell = OtherTable["rows"][number]["cells"][number];

const SIGNED = /^([+-])?\s?(\d[\d.,]*)$/;

/** The number a cell of a table counts: "06", "1.095", "-24", "+5"; a dash alone is nothing at all. Null for words. */
export function cellCount(cell: TableCell): number | null {
  if (cell.value.kind === "number") return fromNumber(cell.value.number);
  if (cell.value.kind !== "text") return null;
  const text = cell.text.replace(/[\u2010-\u2015\u2212]/g, "-").trim();
  if (text === "-" || text === "/") return 0;
  const match = SIGNED.exec(text);
  if (match === null) return null;
  const count = readCount(match[2] ?? "") ?? decimal(match[2] ?? "");
  return count === null ? null : match[1] === "-" ? -count : count;
}

/** "1.095" typed where the dot is the decimal sign became 1.095: pupils come whole. */
function fromNumber(number: number): number {
  const thousand = number * 1000;
  const isHurt =
    !Number.isInteger(number) &&
    Math.abs(number) < 1000 &&
    Math.abs(number) >= 1 &&
    Math.abs(thousand - Math.round(thousand)) < 1e-6 &&
    Math.round(thousand) % 10 !== 0;
  return isHurt ? Math.round(thousand) : number;
}

function decimal(text: string): number | null {
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
