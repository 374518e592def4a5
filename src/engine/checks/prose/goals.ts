import type { Book } from "../../book/book";
import type { Place } from "../../workbook/address";
import { NUMERAL, readNumeral } from "./numerals";
import { linesOf, speaksOfOtherYear, type Line } from "./outline";

/** A goal as a bound on one measured thing. */
export interface Goal {
  /** What is measured, in one wording: "chuan nghe nghiep giao vien > tot". */
  readonly subject: string;
  readonly low: number;
  readonly high: number;
  readonly unit: "percent" | "count";
  readonly index: number;
  readonly length: number;
  readonly at: Place;
  readonly text: string;
  /** Place among the lines. */
  readonly line: number;
}

const GOAL_HEADING = /\b(?:chi tieu|muc tieu|phan dau)\b/;

/** Every goal that stands under a heading of goals and of the plan's own year. */
export function goalsOf(book: Book, schoolYear: { readonly first: number } | null): readonly Goal[] {
  const goals: Goal[] = [];
  let topic: string | null = null;
  for (const [index, line] of linesOf(book).entries()) {
    const isGoals = line.under.some((heading) => GOAL_HEADING.test(heading));
    if (!isGoals || line.isHeading || speaksOfOtherYear(line.plain, line.under, schoolYear)) {
      topic = null;
      continue;
    }
    const own = /:\s*$/.test(line.plain) ? topicOf(line.plain) : null;
    if (own !== null) topic = own;
    goals.push(...goalsIn(line, index, topic));
  }
  return goals;
}

/** The things that schools set ratings for, each under its several names. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  ["chuan hieu truong", /\bchuan (?:hieu truong|ht|pho hieu truong|hieu pho|cbql)\b/],
  ["chuan nghe nghiep giao vien", /\bchuan (?:nghe nghiep|nn)\s?(?:gv|giao vien)?|\bchuan nngv(?:th)?\b|\bcnngv\b/],
  ["xep loai vien chuc", /\bxep loai (?:cuoi nam )?(?:cong chuc|vien chuc|can bo|cb)/],
  ["hoc luc", /\bhoc luc\b/],
  ["hanh kiem", /\bhanh kiem\b|\bren luyen\b/],
];

function topicOf(words: string): string | null {
  let last: string | null = null;
  let place = -1;
  for (const [topic, pattern] of TOPICS) {
    const match = pattern.exec(words);
    if (match !== null && match.index > place) [last, place] = [topic, match.index];
  }
  return last;
}

const RATING =
  /^(?:xep loai )?(tot|kha|dat|chua dat|gioi|trung binh|yeu|xuat sac|hoan thanh xuat sac nhiem vu|hoan thanh tot nhiem vu|hoan thanh nhiem vu|khong hoan thanh nhiem vu)$/;
const MEASURED = /\b(?:hoc sinh|giao vien|dang vien|nhan vien|can bo|lop|giai)\b/;
const VALUE = new RegExp(
  String.raw`(\\geq?|\\leq?|>=|<=|[\u2264\u2265]|\b(?:tren|it nhat|toi thieu|khong duoi|duoi|toi da|khong qua)\b)?\s{0,3}\$?\s{0,2}(?:(?:${NUMERAL})\s?\/\s?(?:${NUMERAL})\s?=\s?)?(${NUMERAL})\s?(?:-|den)?\s?(${NUMERAL})?\s?(\\?%)?`,
);

function goalsIn(line: Line, index: number, inherited: string | null): readonly Goal[] {
  const goals: Goal[] = [];
  let topic = inherited;
  let from = 0;
  for (const piece of line.plain.split(";")) {
    topic = topicOf(piece) ?? topic;
    const goal = goalIn(piece, topic);
    if (goal !== null) {
      const lead = /[\p{L}\d]/u.exec(piece)?.index ?? 0;
      const start = from + Math.max(lead, goal.start);
      const { paragraph } = line;
      goals.push({
        ...goal.bound,
        subject: goal.subject,
        index: start,
        length: from + goal.end - start,
        at: paragraph.at,
        text: paragraph.text,
        line: index,
      });
    }
    from += piece.length + 1;
  }
  return goals;
}

interface Reading {
  readonly subject: string;
  readonly bound: Pick<Goal, "low" | "high" | "unit">;
  readonly start: number;
  readonly end: number;
}

function goalIn(piece: string, topic: string | null): Reading | null {
  const match = VALUE.exec(piece);
  if (match === null) return null;
  const bound = boundOf(match, piece.slice(match.index + match[0].length));
  // "100% xếp loại Tốt": the label follows.
  const before = piece.slice(0, match.index);
  const behind = piece.slice(match.index + match[0].length);
  const label = wordsOf(before.split(":").findLast((part) => /[a-z]/.test(part) && topicOf(part) === null) ?? "");
  const rating = RATING.exec(label)?.[1] ?? RATING.exec(wordsOf(behind.split(/[(:,.]/)[0] ?? ""))?.[1];
  if (bound === null) return null;
  const end = match.index + match[0].trimEnd().length + (/^\s?\$/.exec(behind)?.[0].length ?? 0);
  if (rating !== undefined) {
    return topic === null
      ? null
      : { subject: `${topic} > ${rating}`, bound, start: Math.max(0, before.lastIndexOf(":", match.index - label.length - 3) + 1), end };
  }
  const subject = canonical(label);
  return subject.split(" ").length >= 3 && MEASURED.test(subject) ? { subject, bound, start: 0, end } : null;
}

function boundOf(match: RegExpExecArray, behind: string): Reading["bound"] | null {
  const [, relation = "", first = "", second, percent] = match;
  const low = readNumeral(first)?.value ?? null;
  const high = second === undefined ? low : (readNumeral(second)?.value ?? null);
  if (low === null || high === null || (low >= 1990 && low <= 2100)) return null;
  const unit = percent === undefined ? "count" : "percent";
  const top = unit === "percent" ? 100 : Number.POSITIVE_INFINITY;
  if (/geq?|>=|\u2265|tren|it nhat|toi thieu|khong duoi/.test(relation) || /^[^.;\d]{0,24}\btro len\b/.test(behind))
    return { low, high: top, unit };
  if (/leq?|<=|\u2264|duoi|toi da|khong qua/.test(relation) || /^[^.;\d]{0,24}\btro xuong\b/.test(behind)) return { low: 0, high, unit };
  return { low, high, unit };
}

function wordsOf(text: string): string {
  return text
    .replace(/[^a-z ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bhs\b/g, "hoc sinh"],
  [/\bgv\b/g, "giao vien"],
  [/\bnv\b/g, "nhan vien"],
  [/\bcb\b/g, "can bo"],
  [/\b(?:ty|ti) le\b|\bdat\b|\bso luong\b|\bphan dau\b|\bduoc\b|\btu\b|\bco\b/g, " "],
];

function canonical(label: string): string {
  return wordsOf(SPELLED.reduce((words, [pattern, spelled]) => words.replace(pattern, spelled), label));
}
