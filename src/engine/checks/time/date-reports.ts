import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import type { CheckContext } from "../check";
import { plainOf } from "../prose/plain";
import { daysIn, sentenceStart } from "../prose/times";
import { leadingTimesOf } from "./leading-times";
import type { DateFacts } from "./date-facts";

/** A report of results that was signed before the time it reports on, or before single pieces of work it calls done. */
export function* reportsTooEarly(book: Book, context: CheckContext): Iterable<Found<DateFacts>> {
  const { issuedOn } = book.profile;
  if (issuedOn === null || book.results.length === 0) return;
  const planned = [...plannedAfter(book, issuedOn.value, context)];
  const year = context.schoolYear;
  // Until the middle of the first semester nothing of a school year can have been carried out.
  if (year !== null && issuedOn.at !== null && issuedOn.value < `${year.first}-11-01`) {
    yield {
      at: issuedOn.at,
      related: planned.slice(0, 20).map((one) => one.at),
      fragment: dayWords(issuedOn.raw),
      criterion: null,
      expected: null,
      facts: { kind: "report-before-work", stated: issuedOn.value, against: `${year.first}-${year.second}` },
    };
    return;
  }
  for (const one of planned) {
    yield {
      at: one.at,
      ...(issuedOn.at === null ? {} : { related: [issuedOn.at] }),
      fragment: one.text,
      criterion: one.criterion,
      expected: null,
      facts: { kind: "result-before-plan", stated: one.start, against: issuedOn.value },
    };
  }
}

interface Planned {
  readonly at: Place;
  readonly text: string;
  readonly start: string;
  readonly criterion: string | null;
}

/** Work that has a result though it begins after that day. */
function* plannedAfter(book: Book, day: string, context: CheckContext): Iterable<Planned> {
  for (const [index, row] of book.results.entries()) {
    const field = row.fields.period;
    if (field === undefined || row.period?.start == null || row.period.start <= day || !isDone(book, index)) continue;
    yield { at: { sheet: row.sheet, area: field.area }, text: field.text, start: row.period.start, criterion: row.criterion.code };
  }
  yield* toldAfter(book, day);
  for (const { time, at, criterion, part, rowIndex } of leadingTimesOf(book, context.schoolYear)) {
    if (part === "plan" || time.start <= day || !isDone(book, rowIndex)) continue;
    yield { at, text: time.text, start: time.start, criterion };
  }
}

/** What is still to come, though the cell tells of work done. */
const TO_COME = /\b(?:se|du kien|truoc|den|het|han|ke hoach|tiep tuc|cham nhat|toi)\b/;

/** Work told as done on a day that was still to come when the report was signed. */
function* toldAfter(book: Book, day: string): Iterable<Planned> {
  for (const row of book.results) {
    const field = row.fields.done;
    if (field === undefined || row.status === "not-started") continue;
    const plain = plainOf(field.text);
    for (const told of daysIn(plain)) {
      if (told.day === null || told.day <= day || TO_COME.test(plain.slice(sentenceStart(plain, told.index), told.index))) continue;
      const text = field.text.slice(told.index, told.index + told.length);
      yield { at: { sheet: row.sheet, area: field.area }, text, start: told.day, criterion: row.criterion.code };
    }
  }
}

function isDone(book: Book, index: number): boolean {
  const row = book.results[index];
  return row?.fields.done !== undefined && row.status !== "not-started";
}

/** "ngày 12 tháng 9 năm 2023" out of the line with place and day. */
function dayWords(raw: string): string {
  const match = /ngay\s{1,3}\d{1,2}\s{1,3}thang\s{1,3}\d{1,2}\s{1,3}nam\s{1,3}\d{4}/.exec(plainOf(raw));
  return match === null ? raw : raw.slice(match.index, match.index + match[0].length);
}
