import type { CellValue, Day } from "./workbook";

/** What a person reads in the cell, as far as it matters here: decimals of a fixed format are kept ("1.10"). */
export function shownText(value: CellValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return shownNumber(value.number, value.format);
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "date":
      return isOfMonths(value.format) ? shownDay(value.day).slice(3) : shownDay(value.day);
    case "error":
      return value.code;
  }
}

/** "6/2025" typed into Excel becomes a day under "mmm-yy": what is meant, and shown, is the month. */
function isOfMonths(format: string): boolean {
  const tokens = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return /m/.test(tokens) && /y/.test(tokens) && !/[dhs]/.test(tokens);
}

function shownNumber(number: number, format: string | null): string {
  if (format !== null) {
    const decimals = /^#?,?#*0(?:\.(0+))?(%?)$/.exec(format.replace(/^(?:#,##)/, ""));
    if (decimals !== null) {
      const places = decimals[1]?.length ?? 0;
      return decimals[2] === "%" ? `${(number * 100).toFixed(places)}%` : number.toFixed(places);
    }
  }
  if (Number.isInteger(number) || Math.abs(number) >= 1e15) return String(number);
  return String(Number(number.toPrecision(15)));
}

/** "2024-09-01" → "01/09/2024", the way Vietnamese papers print a day. */
export function shownDay(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}
