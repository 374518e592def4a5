import type { Book } from "../../book/book";
import { NUMERAL, readCount } from "./numerals";
import { linesOf, speaksOfOtherYear, type Line } from "./outline";
import type { Size } from "./populations";

/** The teacher's standard, whatever its abbreviation: only teachers are rated by it. */
const TEACHER_RATING = /\bchuan (?:nghe nghiep|nn) ?(?:gv|giao vien)|\bchuan nngv(?:th|thcs|thpt)?\b|\bcnngv\b/;
const TEACHER_SHARE = new RegExp(String.raw`(?<![\d.,/])(${NUMERAL})\s?/\s?(${NUMERAL})(?![\d/])(?:\s?=?\s?[\d.,]{1,6}\s?\\?%\s?)?`, "g");
const NAMED_TEACHERS = /^[\s,(]{0,2}(?:giao vien|gv)\b/;
/** Shares of some teachers, and of those who are not only teachers. */
const SOME_TEACHERS =
  /\b(?:to|khoi|nu|hop dong|bien che|day gioi|chu nhiem|du thi|tham gia|dang vien|dan toc|thinh giang|bo mon|cap (?:quan|huyen|truong|tinh)|cb|cbql|can bo|quan ly|nhan vien|nv|du kien|phan dau)\b/;

/** The whole that teachers are counted against: one for each line, the first. */
export function* teacherShares(book: Book, schoolYear: { readonly first: number } | null): Iterable<Size> {
  const lines = linesOf(book);
  for (const [index, { plain, under, paragraph }] of lines.entries()) {
    if (!plain.includes("/") || speaksOfOtherYear(plain, under, schoolYear) || SOME_TEACHERS.test(plain)) continue;
    const isRated = TEACHER_RATING.test(plain) || isListedUnder(lines[index - 1], TEACHER_RATING);
    for (const match of plain.matchAll(TEACHER_SHARE)) {
      const count = readCount(match[2] ?? "");
      if (count === null || !(isRated || NAMED_TEACHERS.test(plain.slice(match.index + match[0].length)))) continue;
      const words = /^[\d.,]{1,9}\s?\/\s?[\d.,]{1,9}/.exec(match[0])?.[0] ?? match[0];
      const fragment = paragraph.text.slice(match.index, match.index + words.length);
      yield { of: "teachers", count, at: paragraph.at, fragment, from: "denominator" };
      break;
    }
  }
}

/** A line that ends with a colon heads the one below. */
function isListedUnder(line: Line | undefined, topic: RegExp): boolean {
  return line !== undefined && /:\s*$/.test(line.plain) && topic.test(line.plain);
}
