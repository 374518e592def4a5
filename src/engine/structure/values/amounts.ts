/** How an amount joins the one before it. */
export type Joint = "first" | "plus" | "equals" | "to" | "part" | "total";

export interface Amount {
  /** đồng. */
  readonly value: number;
  /** The other reading, in đồng. */
  readonly rival: number | null;
  readonly hasUnit: boolean;
  readonly joint: Joint;
}

export interface AmountsReading {
  readonly amounts: readonly Amount[];
  /** A number that should be an amount and cannot be read: "20.00.000", "1,5" without a unit. */
  readonly isBroken: boolean;
}

const UNITS = new Map([
  ["tỷ", 1e9],
  ["tỉ", 1e9],
  ["ty", 1e9],
  ["triệu", 1e6],
  ["trieu", 1e6],
  ["tr", 1e6],
  ["trđ", 1e6],
  ["trd", 1e6],
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["nghin", 1e3],
  ["ngan", 1e3],
  ["k", 1e3],
  ["đồng", 1],
  ["dong", 1],
  ["đ", 1],
  ["vnđ", 1],
  ["vnd", 1],
  ["d", 1],
]);
/** Before these a number is no amount: a time, a clause, a level. */
const OTHER_BEFORE = new Set([
  "năm",
  "tháng",
  "ngày",
  "quý",
  "học",
  "kỳ",
  "số",
  "điều",
  "khoản",
  "mức",
  "lớp",
  "khối",
  "chí",
  "chuẩn",
  "đoạn",
  "tuần",
  "lần",
  "thứ",
  "tt",
]);
/** Behind a bare number these still leave it an amount. */
const NEUTRAL_BEHIND = new Set([
  "từ",
  "nguồn",
  "do",
  "ngân",
  "nsnn",
  "ns",
  "xhh",
  "xã",
  "và",
  "đến",
  "tới",
  "x",
  "trích",
  "lấy",
  "quỹ",
  "kinh",
]);
const TOKEN = /\d{1,3}(?:\s\d{3})+(?![\d.,])|\d+(?:[.,]\d+)*|\p{L}+|[^\s]/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The amounts of a folded line. `unit`: đồng per unit of the header, for numbers without a unit of their own. */
export function amountsIn(line: string, unit: number | null): AmountsReading {
  const tokens: Token[] = [...line.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const amounts: Amount[] = [];
  let isBroken = false;
  let behind = 0;
  let joint: Joint | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isNumber(token.text)) {
      joint = jointOf(token.text, tokens, at, joint);
      continue;
    }
    const read = readAmount(tokens, at, line, unit);
    at = read.next - 1;
    if (read.amount === null) {
      isBroken = isBroken || read.isBroken;
      continue;
    }
    const isTouching = tokens[at - read.taken + 1] !== undefined && behind >= at - read.taken;
    amounts.push({
      ...read.amount,
      joint: amounts.length === 0 ? (joint === "total" ? "total" : "first") : jointBetween(joint, isTouching),
    });
    behind = read.next;
    joint = null;
  }
  return { amounts, isBroken };
}

/** A dash or "đến" makes a range only directly between two amounts; else it is a bullet. */
function jointBetween(joint: Joint | null, isTouching: boolean): Joint {
  if (joint === "to") return isTouching ? "to" : "plus";
  return joint ?? "plus";
}

function jointOf(word: string, tokens: readonly Token[], at: number, joint: Joint | null): Joint | null {
  if (word === "=" || word === "≈") return "equals";
  if (word === "-" || word === "đến" || word === "tới" || word === "÷" || word === "→") return "to";
  if (word === "gồm" || (word === "trong" && tokens[at + 1]?.text === "đó")) return "part";
  if (word === "tổng" || word === "cộng") return "total";
  if (word === "phụ" && joint === "total") return null;
  return joint;
}

interface OneAmount {
  readonly amount: Omit<Amount, "joint"> | null;
  readonly isBroken: boolean;
  readonly next: number;
  readonly taken: number;
}

function readAmount(tokens: readonly Token[], at: number, line: string, unit: number | null): OneAmount {
  const digits = tokens[at]?.text ?? "";
  const nothing = (next: number, isBroken = false): OneAmount => ({ amount: null, isBroken, next, taken: next - at });
  const behind = tokens[at + 1]?.text ?? "";
  if (behind === "%" || behind === "‰") return nothing(at + 2);
  if (isRangeOfTheSameUnit(tokens, at)) return readLowEnd(tokens, at, unit);
  const hundreds = hundredsAt(tokens, at);
  const isOfHundreds = hundreds !== null && unitAt(tokens, hundreds.next) !== null;
  const unitPlace = isOfHundreds ? hundreds.next : at + 1;
  const own = unitAt(tokens, unitPlace);
  if (own === null && isOtherNumber(tokens, at, line)) return nothing(skipTime(tokens, at));
  const number = isOfHundreds ? { value: hundreds.value, rival: null } : readNumber(digits, own?.unit ?? unit ?? 1);
  const next = unitPlace + (own?.taken ?? 0);
  if (number === null) return nothing(next, true);
  const per = own?.unit ?? null;
  const tail = per === null ? null : tailOf(tokens, next, per);
  const factor = factorBehind(tokens, tail?.next ?? next);
  const times = (value: number, more = tail?.value ?? 0): number =>
    Math.round(((per === null ? inDong(value, unit) : value * per) + more) * factor.value);
  const rival = number.rival !== null ? times(number.rival) : tail?.rival != null ? times(number.value, tail.rival) : null;
  const amount = { value: times(number.value), rival, hasUnit: own !== null };
  return { amount, isBroken: false, next: factor.next, taken: factor.next - at };
}

/** đồng for a number under a header's unit. Nobody plans 100 tỷ in one row: such a number was typed in đồng. */
export function inDong(number: number, unit: number | null): number {
  if (unit === null || unit === 1) return number;
  return number >= 100_000 && number * unit >= 1e11 ? number : number * unit;
}

function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function unitAt(tokens: readonly Token[], at: number): { readonly unit: number; readonly taken: number } | null {
  const word = tokens[at]?.text ?? "";
  const unit = UNITS.get(word);
  if (unit === undefined) return null;
  // "02 đ/c" counts comrades.
  if (word === "đ" && tokens[at + 1]?.text === "/" && tokens[at + 2]?.text === "c") return null;
  const dotted = tokens[at + 1]?.text === "." ? 1 : 0;
  const isDong = unit > 1 && UNITS.get(tokens[at + 1 + dotted]?.text ?? "") === 1;
  return { unit, taken: isDong ? 2 + dotted : 1 };
}

interface Tail {
  /** What it adds, in đồng. */
  readonly value: number;
  readonly rival: number | null;
  readonly next: number;
}

/** "1tr5", "2 triệu 3", "2 tỷ 500 triệu", "2 triệu 5 trăm", "1 triệu rưỡi": what a smaller unit or digits without one add. */
function tailOf(tokens: readonly Token[], at: number, unit: number): Tail | null {
  const token = tokens[at];
  if (token === undefined || unit === 1) return null;
  if (token.text === "rưỡi" || token.text === "ruoi") return { value: unit / 2, rival: null, next: at + 1 };
  if (!/^\d+$/.test(token.text)) return null;
  const hundreds = hundredsAt(tokens, at);
  const number = hundreds ?? { value: Number(token.text), next: at + 1 };
  const smaller = unitAt(tokens, number.next);
  if (smaller !== null) return smaller.unit < unit ? tailOfUnit(tokens, number, smaller) : null;
  if (hundreds !== null)
    return isEndOfSum(tokens, hundreds.next) ? { ...hundreds, value: (hundreds.value * unit) / 1e3, rival: null } : null;
  return token.text.length <= 3 ? tailOfDigits(tokens, at, unit) : null;
}

function tailOfUnit(
  tokens: readonly Token[],
  number: { readonly value: number; readonly next: number },
  smaller: { readonly unit: number; readonly taken: number },
): Tail {
  const behind = number.next + smaller.taken;
  const more = tailOf(tokens, behind, smaller.unit);
  const plus = (rest: number): number => number.value * smaller.unit + rest;
  return { value: plus(more?.value ?? 0), rival: more?.rival == null ? null : plus(more.rival), next: more?.next ?? behind };
}

/** "2 triệu 3" is 2,3 triệu and "2 triệu 350" is 2,35 triệu; "2 triệu 50" is 2,5 triệu for one and 2,05 triệu for another. */
function tailOfDigits(tokens: readonly Token[], at: number, unit: number): Tail | null {
  const { text, start } = tokens[at] as Token;
  const value = (Number(text) * unit) / 10 ** text.length;
  if (tokens[at - 1]?.end === start) return { value, rival: null, next: at + 1 };
  if (!isEndOfSum(tokens, at + 1)) return null;
  return { value, rival: text.length === 2 ? (Number(text) * unit) / 1e3 : null, next: at + 1 };
}

/** What follows does not count anything ("2 triệu 3 GV"), is no other part of a day and no further text of a list ("2. Sách: 5 triệu"). */
function isEndOfSum(tokens: readonly Token[], at: number): boolean {
  const [behind, further] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (behind === ".") return further === "";
  if (behind === ":") return false;
  if (behind === ")") return further === "" || isInBrackets(tokens, at);
  if (behind === "/") return !isNumber(further);
  if (/^[x×*]$/.test(behind)) return isNumber(further);
  return !isNumber(behind) && behind !== "%" && (!/^\p{L}/u.test(behind) || NEUTRAL_BEHIND.has(behind));
}

function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  return before.findLastIndex(({ text }) => text === "(") > before.findLastIndex(({ text }) => text === ")");
}

/** "5 trăm", and "2 trăm 50" before a unit. */
function hundredsAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const [digits, word, rest] = [at, at + 1, at + 2].map((one) => tokens[one]?.text ?? "") as [string, string, string];
  if (!/^\d$/.test(digits) || (word !== "trăm" && word !== "tram")) return null;
  const hasRest = /^\d\d$/.test(rest) && (unitAt(tokens, at + 3) !== null || isEndOfSum(tokens, at + 3));
  return hasRest ? { value: Number(digits) * 100 + Number(rest), next: at + 3 } : { value: Number(digits) * 100, next: at + 2 };
}

/** "2 tr x 3 GV". */
function factorBehind(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } {
  let sign = at;
  if (tokens[sign]?.text === "/" && /^\p{L}/u.test(tokens[sign + 1]?.text ?? "")) sign += 2;
  const isTimes =
    /^[x×*]$/.test(tokens[sign]?.text ?? "") && /^\d{1,4}$/.test(tokens[sign + 1]?.text ?? "") && unitAt(tokens, sign + 2) === null;
  return isTimes ? { value: Number(tokens[sign + 1]?.text), next: sign + 2 } : { value: 1, next: at };
}

function isRangeOfTheSameUnit(tokens: readonly Token[], at: number): boolean {
  const [sign, high] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text ?? ""];
  return /^(?:-|÷|→|đến|tới)$/.test(sign) && isNumber(high) && unitAt(tokens, at + 3) !== null;
}

/** The 10 of "10-15 tr" has the unit of the 15. */
function readLowEnd(tokens: readonly Token[], at: number, unit: number | null): OneAmount {
  const own = unitAt(tokens, at + 3)?.unit ?? unit ?? 1;
  const number = readNumber(tokens[at]?.text ?? "", own);
  const amount = number === null ? null : { value: number.value * own, rival: null, hasUnit: true };
  return { amount, isBroken: number === null, next: at + 1, taken: 1 };
}

/** Counts ("02 GV"), years, days, numbers of documents: numbers in a money cell that are no money. */
function isOtherNumber(tokens: readonly Token[], at: number, line: string): boolean {
  const token = tokens[at] as Token;
  const [before, behind] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (token.start === 0 && token.end === line.length) return false;
  if (before === "/" || behind === "/" || OTHER_BEFORE.has(before)) return true;
  const isGrouped = /^\d{1,3}(?:[., ]\d{3}){1,5}$/.test(token.text);
  if (/^\p{L}/u.test(behind) && !NEUTRAL_BEHIND.has(behind)) return !isGrouped || token.text.length < 7;
  return /^(?:19|20)\d\d$/.test(token.text) && token.end - token.start !== line.length;
}

/** Past the rest of a day or document number: "13/2020". */
function skipTime(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (/^[/.-]$/.test(tokens[next]?.text ?? "") && isNumber(tokens[next + 1]?.text ?? "") && unitAt(tokens, next + 2) === null) next += 2;
  return next;
}

/**
 * A number as Vietnamese papers print it: "." groups thousands and "," begins decimals, but many type it the other way round.
 * With a large unit "1.500" reads both ways: `rival` is the other reading. Null where the groups fit neither way.
 */
export function readNumber(digits: string, unit: number): { readonly value: number; readonly rival: number | null } | null {
  const groups = digits.split(/[.,\s]/);
  const signs = digits.match(/[.,\s]/g) ?? [];
  const [head = "", ...rest] = groups;
  if (rest.length === 0) return { value: Number(head), rival: null };
  const isOneSign = new Set(signs).size === 1;
  const areThousands = head.length <= 3 && rest.every((group) => group.length === 3);
  if (isOneSign && areThousands) return groupedOrDecimal(head, rest, signs[0] ?? "", unit);
  const last = rest.at(-1) ?? "";
  if (rest.length === 1) return unit > 1 ? { value: Number(`${head}.${last}`), rival: null } : null;
  const isDecimalLast = signs.at(-1) !== signs[0] && new Set(signs.slice(0, -1)).size === 1;
  const areThousandsBefore = head.length <= 3 && rest.slice(0, -1).every((group) => group.length === 3);
  return isDecimalLast && areThousandsBefore ? { value: Number(`${head}${rest.slice(0, -1).join("")}.${last}`), rival: null } : null;
}

function groupedOrDecimal(
  head: string,
  rest: readonly string[],
  sign: string,
  unit: number,
): { readonly value: number; readonly rival: number | null } {
  const grouped = Number(head + rest.join(""));
  if (rest.length > 1 || sign === " " || unit <= 1e3) return { value: grouped, rival: null };
  const decimal = Number(`${head}.${rest[0]}`);
  if (head === "0") return { value: decimal, rival: null };
  const isDecimalLikelier = sign === "," || unit >= 1e9;
  return isDecimalLikelier ? { value: decimal, rival: grouped } : { value: grouped, rival: decimal };
}
