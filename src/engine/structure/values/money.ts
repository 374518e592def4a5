import type { Money } from "../../book/book";
import { folded, oneLine } from "../../workbook/fold";
import { excerptOf } from "./excerpt";
import { fundingIn } from "./funding";

const UNITS = new Map([
  ["tỷ", 1e9], ["tỉ", 1e9], ["ty", 1e9],
  ["triệu", 1e6], ["trieu", 1e6], ["tr", 1e6], ["trđ", 1e6], ["củ", 1e6],
  ["nghìn", 1e3], ["ngàn", 1e3], ["nghin", 1e3], ["ngan", 1e3], ["k", 1e3],
  ["đồng", 1], ["đ", 1], ["vnđ", 1], ["vnd", 1], ["dong", 1], ["d", 1],
]);
const SIGNS = "=+x*×;,";

/**
 * An amount typed in a money cell. `unit` is đồng per unit of the header (null where the header names none); it never multiplies an amount
 * that has a unit of its own. A range ("10-15 tr") has no amount: it is malformed, with the upper end as its rival.
 */
export function readMoney(text: string, unit: number | null): Money {
  const shown = oneLine(text);
  const line = folded(excerptOf(text));
  const base = { text: shown, amount: null, funding: null, hasUnit: false, rival: null, isMalformed: false };
  if (isNoMoney(line)) return { ...base, amount: 0 };
  const terms = termsOf(line, unit);
  const funding = fundingIn(shown, terms.length > 0);
  if (terms.length === 0) return { ...base, funding, isMalformed: isBrokenNumber(line) };
  const hasUnit = terms.some((term) => term.hasUnit);
  const range = terms.find((term) => term.sign === "to");
  if (range !== undefined) return { ...base, funding, hasUnit, rival: range.amount, isMalformed: true };
  const amount = totalOf(terms, line);
  const rivals = terms.filter((term) => term.rival !== null);
  const rival = rivals.length === 0 ? null : totalOf(terms.map((term) => ({ ...term, amount: term.rival ?? term.amount })), line);
  return { ...base, amount, funding, hasUnit, rival };
}

/** A money cell that holds a number. */
export function moneyFromNumber(number: number, unit: number | null, text: string): Money {
  const base = { text: oneLine(text), funding: null, hasUnit: false, rival: null };
  if (!Number.isFinite(number) || number < 0) return { ...base, amount: null, isMalformed: true };
  return { ...base, amount: inDong(number, unit), isMalformed: false };
}

const NO_MONEY =
  /^(?:không|ko|khong|miễn phí|0)(?:\s(?:có|cần|tốn|mất|sử dụng|dùng|phát sinh|dự kiến|yêu cầu|đến)){0,3}(?:\s(?:kinh phí|chi phí|tiền|phí|ngân sách|khoản chi)){0,2}$/u;

function isNoMoney(line: string): boolean {
  return NO_MONEY.test(line) || /^0+$/.test(line);
}

interface Term {
  readonly amount: number;
  readonly rival: number | null;
  readonly hasUnit: boolean;
  /** How it joins the term before it. */
  readonly sign: "+" | "=" | "x" | "to" | "with" | "part";
  readonly at: number;
}

const NUMBER = /\d+(?:[.,]\d+)*(?:\s\d{3}(?![\d.,]))*/gy;

/** The amounts of a text, in order. Shares (50%), counts (02 GV), years and days are none. */
function termsOf(line: string, unit: number | null): readonly Term[] {
  const terms: Term[] = [];
  let open: { readonly value: number; readonly link: Term["sign"]; readonly at: number; readonly digits: string } | null = null;
  let at = 0;
  let before = 0;
  while (at < line.length) {
    const start = nextDigit(line, at);
    if (start === -1) break;
    NUMBER.lastIndex = start;
    const digits = NUMBER.exec(line)?.[0] ?? "";
    const behind = unitBehind(line, start + digits.length);
    const sign = signBetween(line, before, start, terms.length > 0 || open !== null);
    at = behind.end;
    if (isOtherNumber(line, start, digits, behind, sign)) {
      if (behind.perUnit === "%") open = null;
      continue;
    }
    if (behind.unit === null && sign !== "x" && isWaiting(line, at)) {
      open = { value: plainNumber(digits), link: sign, at: start, digits };
      before = at;
      continue;
    }
    const term = termOf(digits, behind, unit, line, start, sign, terms);
    if (term !== null) {
      if (open !== null && sign === "to") terms.push({ ...term, amount: term.amount, sign: "to" });
      else if (open !== null && sign === "x") terms.push({ ...term, amount: open.value * term.amount, rival: null, sign: open.link });
      else if (sign === "x" && terms.length > 0 && !behind.isMoney) {
        const last = terms.pop() as Term;
        terms.push({ ...last, amount: last.amount * plainNumber(digits), rival: null });
      } else terms.push(term);
      before = at;
    }
    open = null;
  }
  return terms;
}
