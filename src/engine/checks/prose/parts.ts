import { NUMERAL, readCount } from "./numerals";
import type { Stretch } from "./passages";

/** "Biên chế: 53", "02 GV", "$09/47 = 20\%$": a count with its label. Money is in đồng. */
export interface Part extends Stretch {
  /** Words in front of the count; those behind it where none stand in front. Plain letters. */
  readonly label: string;
  /** Words behind the count ("02 GV"): plain letters, "" for none. */
  readonly noun: string;
  readonly count: number;
  /** The count as typed ("06", "1.095"). */
  readonly typed: string;
  readonly unit: number | null;
  /** What it is a share of, where that stands beside it. */
  readonly denominator: number | null;
  /** The list in brackets behind the count, or behind "trong đó" in the same line. */
  readonly parts: readonly Part[];
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:ty|ti)(?:\s{1,2}dong)?\b/, 1e9],
  [/^\s?(?:trieu|tr|trd|tr\.d)(?:\s{1,2}dong)?\b/, 1e6],
  [/^\s?(?:nghin|ngan|k)(?:\s{1,2}dong)?\b/, 1e3],
  // "đ/c", "đồng chí" are people.
  [/^\s?(?:dong(?! chi)|vnd|d(?!\s?[/.]\s?c))\b/, 1],
];

/** The unit of money that follows a number; null for none. */
export function unitAfter(plain: string): number | null {
  return UNITS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const COUNT = new RegExp(String.raw`(?<![\d.,/])${NUMERAL}`, "g");
const DENOMINATOR = new RegExp(String.raw`^\s?/\s?(${NUMERAL})`);
const OWN_SHARE = /^\s?\\?%/;

/**
 * The one thing a piece of text counts: its label and its count. Null where there is no count, or it is a percentage,
 * a year, a date or a number inside a name.
 */
export function partOf(plain: string, from: number, to: number, depth = 0): Part | null {
  const piece = plain.slice(from, to);
  const open = piece.indexOf("(");
  const head = open === -1 ? piece : piece.slice(0, open);
  for (const match of head.matchAll(COUNT)) {
    const rest = piece.slice(match.index + match[0].length);
    const unit = unitAfter(rest);
    const count = readCount(match[0]) ?? (unit === null ? null : Number(match[0].replace(",", ".")));
    if (count === null || OWN_SHARE.test(rest) || isOfName(head, match.index, match[0])) continue;
    const before = wordsOf(head.slice(0, match.index));
    const noun = wordsOf(/^[^;.(\n]{0,60}/.exec(head.slice(match.index + match[0].length))?.[0] ?? "");
    const start = from + (/[\p{L}\d$]/u.exec(piece)?.index ?? 0);
    return {
      index: start,
      length: from + match.index + match[0].length - start,
      label: before === "" ? noun : before,
      noun,
      count: count * (unit ?? 1),
      typed: match[0],
      unit,
      denominator: readCount(DENOMINATOR.exec(rest)?.[1] ?? ""),
      parts: open === -1 || depth > 0 ? [] : partsInBrackets(plain, from + open, to),
    };
  }
  return null;
}

function partsInBrackets(plain: string, open: number, to: number): readonly Part[] {
  const close = closingOf(plain, open, to);
  return close === null ? [] : (partsBetween(plain, open + 1, close, 1) ?? []);
}

/** Years, ordinals and numbers of documents, criteria and grades count nothing. */
function isOfName(head: string, index: number, numeral: string): boolean {
  const before = head.slice(Math.max(0, index - 24), index);
  if (/(?:thang|ngay|quy|tuan|so hieu|thong tu|nghi dinh|dieu|khoan|muc|muc do|tieu chi|tieu chuan|cap|hoc ky|hoc ki)\s{0,2}$/.test(before))
    return true;
  if (/(?:khoi|lop)\s{0,2}$/.test(before) && numeral.length <= 2) return true;
  return /^(?:19|20)\d\d$/.test(numeral) && !/:\s{0,3}$/.test(before);
}

function wordsOf(text: string): string {
  return text
    .replace(/[^\p{L}\d/ -]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[-+ ]+|[- ]+$/g, "");
}

/** Where the bracket that opens here is closed; null where that is not before `to`. */
export function closingOf(plain: string, open: number, to: number): number | null {
  let depth = 0;
  for (let i = open; i < to; i++) {
    if (plain[i] === "(") depth += 1;
    if (plain[i] === ")") depth -= 1;
    if (depth === 0) return i;
  }
  return null;
}

/** The parts of a list "a; b; c"; null where a piece of it counts nothing: then the list is not known to be whole. */
export function partsBetween(plain: string, from: number, to: number, depth = 0): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [start, end] of piecesOf(plain, from, to)) {
    if (!/[\p{L}\d]/u.test(plain.slice(start, end))) continue;
    const part = partOf(plain, start, end, depth);
    if (part === null || part.label === "") return null;
    parts.push(part);
  }
  return parts.length >= 2 ? parts : null;
}

/** Splits at semicolons where there are any, else at commas, "+" and "và"; never inside brackets or numbers. */
function piecesOf(plain: string, from: number, to: number): readonly (readonly [number, number])[] {
  const bySemicolon = cutAt(plain, from, to, (i) => (plain[i] === ";" || plain[i] === "\n" ? 1 : 0));
  if (bySemicolon.length > 1) return bySemicolon;
  return cutAt(plain, from, to, (i) => {
    if (plain[i] === "," && !(/\d/.test(plain[i - 1] ?? "") && /\d/.test(plain[i + 1] ?? ""))) return 1;
    if (plain[i] === "+") return 1;
    return plain.startsWith(" va ", i) && /^\d|^[a-z ]{1,24}:?\s?\d/.test(plain.slice(i + 4, i + 32)) ? 3 : 0;
  });
}

function cutAt(plain: string, from: number, to: number, widthAt: (index: number) => number): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    if (plain[i] === "(") depth += 1;
    if (plain[i] === ")") depth -= 1;
    const width = depth === 0 ? widthAt(i) : 0;
    if (width === 0) continue;
    pieces.push([start, i]);
    start = i + width;
  }
  pieces.push([start, to]);
  return pieces;
}
