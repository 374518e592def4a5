import type { Money } from "../../book/book";
import { folded, oneLine } from "../../workbook/fold";
import { amountsIn, inDong, type Amount } from "./amounts";
import { excerptOf } from "./excerpt";
import { fundingIn } from "./funding";

const NO_MONEY =
  /^(?:không|ko|khong)(?:\s(?:có|cần|tốn|mất|sử dụng|dùng|phát sinh|dự kiến|yêu cầu)){0,3}(?:\s(?:kinh phí|chi phí|tiền|phí|ngân sách|khoản chi)){0,2}$|^miễn phí$/u;

/** "1O0 tr", "l5 triệu": a letter in the place of a digit; what is left of the number would be read as another amount. */
const LETTER_FOR_DIGIT = /\d[\d.,]{0,12}o(?=[\d.,\s]|$)|(?<![\p{L}\d])o[\d.,]*\d|(?<![\p{L}\d])l\d|\dl\d/u;

/**
 * An amount typed in a money cell. `unit` is đồng per unit of the header (null where the header names none); it never multiplies an amount
 * that has a unit of its own. A range ("10-15 tr") has no single amount: it is malformed, with the upper end as rival.
 */
export function readMoney(text: string, unit: number | null): Money {
  const shown = oneLine(text);
  const line = folded(excerptOf(text));
  const base = { text: shown, amount: null, funding: null, hasUnit: false, rival: null, isMalformed: false };
  if (NO_MONEY.test(line)) return { ...base, amount: 0 };
  if (LETTER_FOR_DIGIT.test(line)) return { ...base, isMalformed: true };
  const { amounts, isBroken } = amountsIn(line, unit);
  const funding = fundingIn(shown, amounts.length > 0);
  if (amounts.length === 0) return { ...base, funding, isMalformed: isBroken };
  const hasUnit = amounts.some((amount) => amount.hasUnit);
  const upper = amounts.find((amount, i) => amount.joint === "to" && amount.value > (amounts[i - 1]?.value ?? 0));
  if (upper !== undefined) return { ...base, funding, hasUnit, rival: upper.value, isMalformed: true };
  const hasRival = amounts.some((amount) => amount.rival !== null);
  const rival = hasRival ? totalOf(amounts.map((amount) => ({ ...amount, value: amount.rival ?? amount.value }))) : null;
  return { ...base, amount: totalOf(amounts), funding, hasUnit, rival };
}

/** A result behind "=" or "tổng" counts alone; parts behind "trong đó" are in their whole already. */
function totalOf(amounts: readonly Amount[]): number {
  const stated = amounts.findLast((amount) => amount.joint === "equals") ?? amounts.findLast((amount) => amount.joint === "total");
  if (stated !== undefined) return stated.value;
  const firstPart = amounts.findIndex((amount) => amount.joint === "part");
  const whole = firstPart === -1 ? amounts : amounts.slice(0, firstPart);
  return whole.reduce((sum, amount) => sum + amount.value, 0);
}

/** A money cell that holds a number. */
export function moneyFromNumber(number: number, unit: number | null, text: string): Money {
  const base = { text: text.trim(), funding: null, hasUnit: false, rival: null };
  if (!Number.isFinite(number) || number < 0) return { ...base, amount: null, isMalformed: true };
  return { ...base, amount: Math.round(inDong(number, unit)), isMalformed: false };
}

const HEADER_UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}])t[ỷỉy](?:\sđồng|\sđ)?(?![\p{L}])/u, 1e9],
  [/(?<![\p{L}])(?:triệu|trieu|tr\.?\s?đồng|trđ|tr\.?\s?đ|tr)(?![\p{L}])/u, 1e6],
  [/(?<![\p{L}])(?:nghìn|ngàn|nghin|ngan)(?![\p{L}])|(?<!\d)1[.,]?000\s?(?:đồng|đ|vnđ|vnd)?(?![\p{L}\d])|(?<![\p{L}])k(?![\p{L}])/u, 1e3],
  [/(?<![\p{L}])(?:đồng|vnđ|vnd|đ|dong)(?![\p{L}])/u, 1],
];
const UNIT_PLACE =
  /\(([^()]{1,40})\)|\[([^[\]]{1,40})\]|(?:đvt|đv tính|đơn vị tính|đơn vị|tính bằng|tính theo)\s?:?\s?(.{1,30})$|[-,:/]\s?([^-,:/]{1,20})$/gu;

/** đồng per unit that a money header names: "(triệu đồng)", "ĐVT: nghìn đồng", "(1.000đ)"; null where it names none. */
export function unitOfHeader(header: string): number | null {
  const line = folded(excerptOf(header)).slice(0, 300);
  // "hội đồng", "hợp đồng" are no unit: a unit stands in brackets, behind "đơn vị tính" or on its own.
  const places = [...line.matchAll(UNIT_PLACE)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
  for (const place of [...places.filter((place) => !/h[ộợ][ip]\sđồng/u.test(place)), line.length <= 14 ? line : ""]) {
    const unit = HEADER_UNITS.find(([pattern]) => pattern.test(place));
    if (unit !== undefined) return unit[1];
  }
  return /(?:triệu đồng|triệu vnđ)/u.test(line) ? 1e6 : /(?:nghìn|ngàn) đồng/u.test(line) ? 1e3 : null;
}
