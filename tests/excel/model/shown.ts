import { isDateCode } from "../../../src/engine/workbook/date-format";
import { dayOfSerial } from "../../../src/engine/workbook/serial-day";
import type { Cell } from "./workbook";

/** What a person in Vietnam reads in the cell. Of number formats, those that schools use; others are shown as General. */
export function shownIn(cell: Cell): string {
  const { value, look } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (look.format !== "General" && isDateCode(look.format)) return shownDay(value, look.format);
  const match = /^(#,##)?0(?:\.(0+))?(%?)(?:;.*)?$/.exec(look.format);
  if (match === null) return plain(value);
  const places = match[2]?.length ?? 0;
  const fixed = (match[3] === "%" ? value * 100 : value).toFixed(places);
  const [whole = "", decimals] = fixed.split(".");
  const grouped = match[1] === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${grouped}${decimals === undefined ? "" : `,${decimals}`}${match[3]}`;
}

function plain(number: number): string {
  return String(Number(number.toPrecision(11))).replace(".", ",");
}

function shownDay(serial: number, format: string): string {
  const day = dayOfSerial(serial, false);
  if (day === null) return plain(serial);
  const [year = "", month = "", date = ""] = day.split("-");
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    mmmm: `tháng ${Number(month)}`,
    mmm: `Thg${Number(month)}`,
    mm: month,
    m: String(Number(month)),
    dd: date,
    d: String(Number(date)),
  };
  const code = format.replace(/\[[^\]]*\]/g, "").split(";")[0] ?? "";
  return code.replace(
    /"([^"]*)"|\\(.)|yyyy|yy|mmmm|mmm|mm|m|dd|d/gi,
    (token, quoted?: string, escaped?: string) => quoted ?? escaped ?? parts[token.toLowerCase()] ?? token,
  );
}
