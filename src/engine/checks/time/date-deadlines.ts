import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Day } from "../../workbook/workbook";
import { linesOf, type Line } from "../prose/outline";
import type { Stretch } from "../prose/passages";
import { daysIn, lastDateOf, monthsIn, sentenceEnd, sentenceStart } from "../prose/times";
import type { DateFacts } from "./date-facts";

/** Two deadlines in one sentence; a report of results that is due before most of the work ends. */
export function* deadlineClashes(book: Book): Iterable<Found<DateFacts>> {
  const ends = book.plan.flatMap((row) => (row.period?.end == null || row.period.recurring !== null ? [] : [row.period.end])).toSorted();
  const middle = ends.length >= 3 ? (ends[Math.floor((ends.length - 1) / 2)] ?? null) : null;
  for (const line of linesOf(book)) {
    if (!/\d{1,2}\s?\/\s?\d{4}|\d{4}/.test(line.plain)) continue;
    for (const deadline of deadlinesIn(line.plain)) {
      const found = secondDeadline(line, deadline) ?? dueBeforeWork(line, deadline, middle);
      if (found !== null) yield found;
    }
    if (middle !== null && REPORTED.test(line.plain)) yield* monthsBeforeWork(line, middle);
  }
}

const AT_START = /^[-+*\s]{0,4}(?:trong |den |vao |het )?$/;
const FINISHED = /^[^.;]{0,40}\b(?:hoan (?:chinh|thanh|thien)|nop|gui|tong hop)\b[^.;]{0,60}\bbao cao (?:tu danh gia|ket qua)\b/;

/** "Tháng 3/2023 hoàn chỉnh báo cáo tự đánh giá": due with the end of that month. */
function* monthsBeforeWork(line: Line, middle: Day): Iterable<Found<DateFacts>> {
  for (const month of monthsIn(line.plain)) {
    const from = sentenceStart(line.plain, month.index);
    const sentence = line.plain.slice(month.index + month.length, sentenceEnd(line.plain, month.index));
    const isMeant = AT_START.test(line.plain.slice(from, month.index)) && FINISHED.test(sentence) && deadlinesIn(sentence).length === 0;
    if (!isMeant || month.end >= middle) continue;
    yield { ...found(line, month, { kind: "deadline-before-work", stated: month.end, against: middle }), severity: "warning" };
  }
}

interface Deadline extends Stretch {
  /** The last day to keep it. */
  readonly day: Day;
}

const BEFORE = /(?:truoc|cham nhat|den het|han cuoi|han nop)(?:\s(?:la|vao|ngay))*\s{0,2}:?\s{0,2}$/;

/** "trước ngày 20/3/2023", "(trước 10/3/2023)", "chậm nhất 15/5/2024". */
function deadlinesIn(plain: string): readonly Deadline[] {
  const deadlines: Deadline[] = [];
  for (const mention of daysIn(plain)) {
    const from = Math.max(0, mention.index - 24);
    const lead = BEFORE.exec(plain.slice(from, mention.index));
    if (lead === null || mention.day === null) continue;
    const index = from + lead.index;
    deadlines.push({ index, length: mention.index + mention.length - index, day: mention.day });
  }
  return deadlines;
}

/** "Tháng 02/2023 … gửi … (trước 10/3/2023)": the same work is due in a month that is over by then, or by another day. */
function secondDeadline(line: Line, deadline: Deadline): Found<DateFacts> | null {
  const from = sentenceStart(line.plain, deadline.index);
  const to = sentenceEnd(line.plain, deadline.index + deadline.length);
  const sentence = line.plain.slice(from, to);
  const month = monthsIn(sentence)[0];
  const isEarlierMonth = month !== undefined && /^[-+*\s]{0,4}(?:trong |den |vao )?$/.test(sentence.slice(0, month.index));
  if (isEarlierMonth && (deadline.day < month.start || deadline.day > dayAfter(month.end))) {
    return found(line, deadline, { kind: "two-deadlines", stated: deadline.day, against: month.end });
  }
  const first = deadlinesIn(sentence)[0];
  const between = first === undefined ? "" : sentence.slice(first.index + first.length, deadline.index - from);
  // Two pieces of work may have a deadline each: only a repeated one stands in brackets or close by.
  const isSame =
    first !== undefined &&
    first.day !== deadline.day &&
    deadline.index > from + first.index &&
    !/[,;]|\bva\b|\bgui\b|\bnop\b/.test(between);
  return isSame ? found(line, deadline, { kind: "two-deadlines", stated: deadline.day, against: first.day }) : null;
}

const REPORTED = /\bbao cao\b/;

/** The report must be in before half of the measures end. A warning: the report may be meant as an interim one. */
function dueBeforeWork(line: Line, deadline: Deadline, middle: Day | null): Found<DateFacts> | null {
  const sentence = line.plain.slice(sentenceStart(line.plain, deadline.index), deadline.index);
  if (middle === null || deadline.day >= middle || !REPORTED.test(sentence)) return null;
  if (!/\b(?:ket qua|tu danh gia|hoan chinh|tong ket|thuc hien)\b/.test(sentence)) return null;
  return { ...found(line, deadline, { kind: "deadline-before-work", stated: deadline.day, against: middle }), severity: "warning" };
}

function found(line: Line, stretch: Stretch, facts: DateFacts): Found<DateFacts> {
  const { text, at } = line.paragraph;
  return { at, fragment: text.slice(stretch.index, stretch.index + stretch.length), criterion: null, expected: null, facts };
}

/** "trước 01/3" is kept by the last day of February. */
function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (date < lastDateOf(year, month)) return `${day.slice(0, 8)}${String(date + 1).padStart(2, "0")}`;
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}
