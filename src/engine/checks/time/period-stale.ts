import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { linesOf } from "../prose/outline";
import { eachOnce, passagesThat } from "../prose/passages";
import { plainOf } from "../prose/plain";
import { planYearOf, verdictOn, verdictOnSpan, type PlanYear } from "../prose/plan-year";
import { schoolYearsIn } from "../prose/times";
import { leadingTimesOf } from "./leading-times";
import { placeOf, timedRowsOf } from "./timed-rows";

export type StaleFacts = {
  readonly schoolYear: string;
  readonly where: "cell" | "text" | "heading" | "header";
};

/** A date of an earlier year that was left in this year's plan. */
export const periodStale = check({
  code: "period-stale",
  group: "time",
  subject: "cell",
  severity: "error",
  rule: "House rule: what a plan sets out to do is not over before its school year begins.",
  circulars: "all",
  find: (book, context) => eachOnce(stale(book, context)),
});

function* stale(book: Book, context: CheckContext): Iterable<Found<StaleFacts>> {
  if (context.schoolYear === null) return;
  const year = planYearOf(context.schoolYear);
  const schoolYear = `${year.first}-${year.second}`;
  for (const row of timedRowsOf(book)) {
    const field = row.startField ?? row.endField;
    if (field === null || verdictOn(row.period, year) !== "stale") continue;
    const expected = /^\s*(?:n\u0103m h\u1ecdc\s*)?\d{4}\s*[-\u2013]\s*\d{4}\s*$/iu.test(field.text) ? schoolYear : null;
    yield { at: placeOf(row, field), fragment: field.text, criterion: row.criterion, expected, facts: { schoolYear, where: "cell" } };
  }
  for (const { time, at, criterion, part } of leadingTimesOf(book, context.schoolYear)) {
    if (verdictOnSpan(time, year) !== "stale") continue;
    yield { at, fragment: time.text, criterion, expected: null, facts: { schoolYear, where: part === "plan" ? "text" : "cell" } };
  }
  yield* staleHeadings(book, year);
}

const GOALS = /\b(?:chi tieu|muc tieu|phuong huong|nhiem vu|noi dung thuc hien|giai phap)\b/;
const TOLD = /\b(?:ket qua|danh gia|tong ket|can cu|so voi|da dat)\b/;

/** "III. Chỉ tiêu năm học 2023-2024" in the plan of the year after; a plan's column headed with last year. */
function* staleHeadings(book: Book, year: PlanYear): Iterable<Found<StaleFacts>> {
  const schoolYear = `${year.first}-${year.second}`;
  const last = (plain: string) => {
    const years = schoolYearsIn(plain);
    return years.length === 1 && years[0]?.second === year.first ? (years[0] ?? null) : null;
  };
  for (const line of linesOf(book)) {
    const old =
      line.isHeading && GOALS.test(line.plain) && !TOLD.test(line.plain.replace(/chi tieu ket qua/, "")) ? last(line.plain) : null;
    if (old === null) continue;
    const fragment = line.paragraph.text.slice(old.index, old.index + old.length);
    yield { at: line.paragraph.at, fragment, criterion: null, expected: schoolYear, facts: { schoolYear, where: "heading" } };
  }
  for (const passage of passagesThat(book, ({ part }) => part === "header")) {
    const plain = plainOf(passage.text);
    const old = /\bke hoach\b|\bnoi dung\b|^nd\b/.test(plain) ? last(plain) : null;
    if (old === null) continue;
    const fragment = passage.text.slice(old.index, old.index + old.length);
    yield { at: passage.at, fragment, criterion: null, expected: schoolYear, facts: { schoolYear, where: "header" } };
  }
}
