import type { StatedResult } from "../../book/book";
import { MARKS } from "../../book/marks";
import { folded, oneLine } from "../../workbook/fold";
import { excerptOf, withoutMarkup } from "./excerpt";

const LEVEL_WORDS = new Map([
  ["1", 1],
  ["i", 1],
  ["một", 1],
  ["2", 2],
  ["ii", 2],
  ["hai", 2],
  ["3", 3],
  ["iii", 3],
  ["ba", 3],
  ["4", 4],
  ["iv", 4],
  ["bốn", 4],
]);
const NUMBER = "(?:[1-4]|iv|i{1,3}|một|hai|ba|bốn)";
/** "mục" (a section) is never "mức"; scans lose the hook or the tone. */
const LEVEL = "m[ứúưu]c";
const BREAK = "(?![\\p{L}\\d%]|[.,]\\d)";
const JOINT = "\\s?(?:,|;|/|&|\\+|-|và|đến|tới)\\s?";
const SECTION = new RegExp(
  `^[([]?(?:(?:[ivx]{1,4}|[a-hđ]|\\d{1,2}(?:\\.\\d{1,2})?)[.)]\\s?)?` +
    `(?:(?:phần|nội dung|kết quả|tự đánh giá|đánh giá|các|tiêu chí|đối với|theo|thực hiện|kế hoạch cải tiến|cải tiến)\\s){0,4}` +
    `(?:đạt\\s)?${LEVEL}\\s?(${NUMBER}(?:${JOINT}(?:${LEVEL}\\s?)?${NUMBER}){0,3})[)\\]]?$`,
  "u",
);

/** The levels that a row of its own announces ("MỨC 1, 2, 3", "II. TỰ ĐÁNH GIÁ TIÊU CHÍ MỨC 4"); null for any other text. */
export function readLevelSection(text: string): number[] | null {
  if (text.length > 400) return null;
  const line = folded(text);
  if (line.length > 90 || /^(?:đạt|đã đạt)\s/.test(line)) return null;
  const match = SECTION.exec(line);
  return match === null ? null : levelsIn(match[1] ?? "");
}

function levelsIn(list: string): number[] {
  const numbers = new Set<number>();
  let last: number | null = null;
  let isRange = false;
  for (const [word] of list.matchAll(/[1-4]|[\p{L}]+|-/gu)) {
    const level = LEVEL_WORDS.get(word) ?? null;
    if (level === null) {
      isRange = isRange || word === "-" || word === "đến" || word === "tới";
      continue;
    }
    for (let between: number = isRange && last !== null ? last + 1 : level; between <= level; between++) numbers.add(between);
    last = level;
    isRange = false;
  }
  return [...numbers].sort((a, b) => a - b);
}

/** What a target cell aims at. `isAlreadyReached`: the words say that the level is held, not aimed at. */
export interface TargetReading {
  readonly level: number | null;
  readonly isAlreadyReached: boolean;
}

const NAMED_LEVELS = new RegExp(
  `(?<![\\p{L}])(?:${LEVEL}|cấp độ|(?<!\\d\\s?)m(?=\\d))\\s?(${NUMBER}(?:\\s?(?:,|-|và|đến)\\s?(?:${LEVEL}\\s?)?${NUMBER}${BREAK}){0,3})${BREAK}`,
  "gu",
);
const AIM = /phấn đấu|nâng (?:lên|cao)|hướng (?:tới|đến)|tiến tới|(?<![\p{L}])lên(?![\p{L}])|tiếp tục đạt/u;
const REACHED = /đã đạt|(?<![\p{L}])trường đạt|hiện đạt|đã ở|đang đạt/u;

/** "Mục tiêu cần đạt: Mức 2" → 2; "từ Mức 1 lên Mức 2" → 2; "Trường đã đạt Mức 2" → 2, already reached. */
export function readTarget(text: string): TargetReading {
  const line = folded(excerptOf(text));
  const levels = [...line.matchAll(NAMED_LEVELS)].map((match) => ({ at: match.index, levels: levelsIn(match[1] ?? "") }));
  const last = levels.at(-1);
  if (last === undefined) return { level: bareLevel(line), isAlreadyReached: false };
  const aim = AIM.exec(line);
  const aimed = aim === null ? last : (levels.find((level) => level.at > aim.index) ?? last);
  const isAlreadyReached = REACHED.test(line) && (aim === null || aimed.at < aim.index);
  return { level: Math.max(...aimed.levels), isAlreadyReached };
}

function bareLevel(line: string): number | null {
  return /^[1-4]$/.test(line) ? Number(line) : null;
}

/**
 * A verdict cut off a text. `level` is the level the words name: the one reached where `result` is "met", the one missed where it is
 * "not-met". `result` is null for words that no circular knows ("Cơ bản đạt"). `rest` is the text without the verdict.
 */
export interface VerdictReading {
  readonly result: StatedResult | null;
  readonly level: number | null;
  readonly words: string;
  readonly rest: string;
}

const LABEL = "(?:tự đánh giá|tự đg|tđg|kết quả tự đánh giá|kết quả đánh giá|kết quả|đánh giá|xếp loại|mức đạt được)";
const SUBJECT = "(?:(?:nhà trường|trường|tiêu chí|hiện)\\s)?(?:đã\\s|được\\s|hiện\\s)?";
const NOT = "(?:(?:không|chưa|ko|kh|k|c)[.\\s]{0,2}(?:đạt|đ)|cđ|kđ|k/đ|c/đ)";
const HALF = "(?:đạt một phần|cơ bản đạt|đạt cơ bản|đạt \\([^()]{0,40}\\))";
const LEVELS = `(?:(?:được |đến |tới |ở )?(?:${LEVEL}|cấp độ|m)\\s?(${NUMBER}(?:${JOINT}(?:${LEVEL}\\s?)?${NUMBER}){0,3}))`;
const PHRASE = `${SUBJECT}(?:(${HALF})|(${NOT})(?:\\s${LEVELS})?|(đạt|đ)(?:\\s${LEVELS})?|${LEVELS})`;
const CLOSE = "[)\\s.;,]{0,4}$";
/** A verdict stands at the end: behind its label, behind a colon, dash or bracket, or on its own. */
const LABELLED = new RegExp(`(?<![\\p{L}])(${LABEL}\\s?[:\\-–]?\\s?)${PHRASE}${CLOSE}`, "iu");
const PUNCTUATED = new RegExp(`([:(–\\n.;]\\s?|\\s-\\s)${PHRASE}${CLOSE}`, "iu");
const ALONE = new RegExp(`^()${PHRASE}${CLOSE}`, "iu");
/** Where a verdict ends the text, it is no longer than this. */
const TAIL = 140;

/** Splits a verdict off a criterion cell or title line; null where the text ends in none. */
export function readVerdict(text: string): VerdictReading | null {
  const whole = withoutMarkup(composedLines(text));
  const tail = whole.slice(-TAIL);
  const match = LABELLED.exec(tail) ?? ALONE.exec(whole.length > TAIL ? "" : tail) ?? punctuated(tail);
  if (match === null) return null;
  const start = whole.length - tail.length + match.index;
  const words = whole
    .slice(start)
    .replace(/^[:(–\-.;\s]+/, "")
    .replace(/[\s;,]+$/, "");
  return { ...verdictOf(match), words, rest: whole.slice(0, start).replace(CLOSING_MARKS, "") };
}

const CLOSING_MARKS = /[\s:(;,–-]{1,20}$/;

/** One space for each run of blanks, lines kept. */
function composedLines(text: string): string {
  return text.includes("\n") || text.includes("\r")
    ? excerptOrTail(text)
        .split("\n")
        .map(oneLine)
        .filter((line) => line !== "")
        .join("\n")
    : oneLine(excerptOrTail(text));
}

function excerptOrTail(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/** Behind a mere colon or full stop only a verdict that names itself counts: no lone letter, no lone "Mức 2" (that may be a target). */
function punctuated(tail: string): RegExpExecArray | null {
  const match = PUNCTUATED.exec(tail);
  if (match === null || match[7] !== undefined) return null;
  return match[5] !== undefined && match[5].length === 1 && match[6] === undefined ? null : match;
}

function verdictOf(match: RegExpExecArray): { result: StatedResult | null; level: number | null } {
  const [, , half, not, notLevels, met, metLevels, levels] = match;
  if (half !== undefined) return { result: null, level: null };
  if (not !== undefined) return { result: "not-met", level: highest(notLevels) };
  const level = highest(met === undefined ? levels : metLevels);
  return { result: "met", level };
}

function highest(list: string | undefined): number | null {
  return list === undefined ? null : Math.max(...levelsIn(list.toLowerCase().replace(/[–—]/g, "-")));
}

const KNOWN_MARKS = new Set(MARKS);

/** Whether a cell of the grid of X is marked. */
export function isMark(text: string): boolean {
  if (text.length > 20) return false;
  const mark = oneLine(text)
    .toLowerCase()
    .replace(/^[([]|[)\].]$/g, "");
  return KNOWN_MARKS.has(mark) || /^x{2,3}$/.test(mark);
}

/** Whether a cell of the grid says that the criterion has no such level: "--------", "/". */
export function isNoLevelMark(text: string): boolean {
  return text.length <= 60 && /^[-‐-―_/\\.…\s]+$/.test(text) && /[-‐-―_/\\…]/.test(text);
}
