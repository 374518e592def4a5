import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { eachOnce, passagesThat, withReplaced, type Passage } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { garbledTimesIn, mayBeGarbled, type GarbledTime } from "./garbled-times";
import { lostSchoolYearsIn, mayHaveLostSchool } from "./lost-school";
import { placeOf, timedRowsOf, type TimedRow } from "./timed-rows";

export type MalformedFacts = {
  readonly kind: "school-year" | "single-year" | "no-such-day" | "no-year" | "unreadable" | "word-lost";
};

/** Times that are none: "Năm học 2-24- 2025", "năm học 2023", 31/02; days without a year where two years could be meant. */
export const periodMalformed = check({
  code: "period-malformed",
  group: "time",
  subject: "cell",
  severity: "error",
  rule: "House rule: a school year is two consecutive years; a day exists; a day in summer names its year.",
  circulars: "all",
  find: (book, context) => eachOnce(malformed(book, context)),
});

function* malformed(book: Book, context: CheckContext): Iterable<Found<MalformedFacts>> {
  const garbledIn = remembered((text: string) => garbledTimesIn(plainOf(text)));
  const seemsGarbled = remembered(mayBeGarbled);
  const told = new Set<string>();
  const isDoubtful = ({ field, text }: Passage): boolean => (field === "period" ? seemsGarbled(text) : mayBeGarbled(text));
  for (const passage of passagesThat(book, (one) => mayHaveLostSchool(one.text) || isDoubtful(one))) {
    if (mayHaveLostSchool(passage.text)) yield* wordsLost(passage, context);
    if (!isDoubtful(passage)) continue;
    for (const time of garbledIn(passage.text)) {
      if (time.kind === "single-year" && runsOn(book, passage, time)) continue;
      told.add(keyOf(passage.at));
      yield foundOf(passage, time, context);
    }
  }
  for (const row of timedRowsOf(book)) {
    const found = malformedRow(row, context);
    if (found !== null && !told.has(keyOf(found.at))) yield found;
  }
}

/** "năm 2022-2023" for the plan's own school year. */
function* wordsLost(passage: Passage, { schoolYear }: CheckContext): Iterable<Found<MalformedFacts>> {
  if (schoolYear === null) return;
  for (const stretch of lostSchoolYearsIn(passage.text, plainOf)) {
    const words = passage.text.slice(stretch.index, stretch.index + stretch.length);
    const years = words.replace(/^\S+\s+/, "");
    if (!years.startsWith(String(schoolYear.first))) continue;
    const digits = { index: stretch.index + words.length - years.length, length: years.length };
    const corrected = withReplaced(passage, digits, `${SCHOOL} ${years}`);
    yield {
      at: passage.at,
      fragment: words,
      criterion: passage.criterion,
      expected: `${words.slice(0, words.length - years.length)}${SCHOOL} ${years}`,
      severity: "warning",
      facts: { kind: "word-lost" },
      ...(corrected === null ? {} : { fix: { isSafe: false, replacement: corrected } }),
    };
  }
}

/** "học". */
const SCHOOL = "h\u1ecdc";

function keyOf(at: Passage["at"]): string {
  return `${at.area.top},${at.area.left},${at.sheet}`;
}

/** "năm học 2020" at the end of a line whose rest, "- 2021 …", stands in the next one. */
function runsOn(book: Book, passage: Passage, time: GarbledTime): boolean {
  if (passage.part !== "paragraph" || time.index + time.length < passage.text.trimEnd().length) return false;
  return /^\s{0,2}[-\u2013\u2014]?\s{0,2}\d{4}/.test(book.paragraphs[passage.index + 1]?.text ?? "");
}

function foundOf(passage: Passage, time: GarbledTime, context: CheckContext): Found<MalformedFacts> {
  const years = time.first ?? (time.kind === "single-year" ? ownFirst(time.year, context) : null);
  const right = years === null ? null : `${years}-${years + 1}`;
  const corrected = right === null || time.digits === null ? null : withReplaced(passage, time.digits, right);
  return {
    at: passage.at,
    fragment: passage.text.slice(time.index, time.index + time.length),
    criterion: passage.criterion,
    expected: right,
    facts: { kind: time.kind },
    ...(corrected === null ? {} : { fix: { isSafe: false, replacement: corrected } }),
  };
}

/** "năm học 2023" in the plan of 2023-2024. */
function ownFirst(year: number | null, { schoolYear }: CheckContext): number | null {
  if (schoolYear === null || year === null) return null;
  return schoolYear.first === year || schoolYear.second === year ? schoolYear.first : null;
}

function malformedRow(row: TimedRow, context: CheckContext): Found<MalformedFacts> | null {
  const { period } = row;
  const field = period.isEndRepaired === true ? row.endField : (row.startField ?? row.endField);
  const isFine = period.isRead && period.repaired === null && period.recurring !== "dates";
  if (field === null || isFine) return null;
  const base = { at: placeOf(row, field), fragment: field.text, criterion: row.criterion };
  if (period.repaired !== null) return { ...base, expected: period.repaired, facts: { kind: "school-year" } };
  if (period.recurring === "dates") return yearlessDays(field.text, base, context);
  if (!period.isRead && LOOKS_LIKE_TIME.test(plainOf(field.text))) {
    return { ...base, expected: null, facts: { kind: "unreadable" }, severity: "warning" };
  }
  return null;
}

const LOOKS_LIKE_TIME = /\d{4}|\d\s?\/\s?\d|thang\s?\d|nam hoc\s?\d/;

type Base = Pick<Found, "at" | "fragment" | "criterion">;

/** "22/12" can only be the one of the school year; "27/7" may be the summer before it or the one after. */
function yearlessDays(text: string, base: Base, context: CheckContext): Found<MalformedFacts> | null {
  const days = [...text.matchAll(/(?<![\d/])\d{1,2}\s?[/.-]\s?(\d{1,2})(?![\d/])/g)];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || /\d{4}/.test(text)) return null;
  const isUnclear = context.schoolYear === null || days.some((day) => Number(day[1]) >= 6 && Number(day[1]) <= 8);
  if (!isUnclear) return null;
  const fragment = text.slice(first.index, last.index + last[0].length);
  return { ...base, fragment, expected: null, facts: { kind: "no-year" }, severity: "warning" };
}
