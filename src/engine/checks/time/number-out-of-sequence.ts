import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import type { Day } from "../../workbook/workbook";
import { check } from "../check";
import { passagesThat } from "../prose/passages";
import { plainOf } from "../prose/plain";
import { daysIn } from "../prose/times";

export type SequenceFacts = {
  readonly number: number;
  readonly day: Day;
  readonly otherNumber: number;
  readonly otherDay: Day;
  /** "KH-THQT". */
  readonly series: string;
};

interface Numbered {
  readonly number: number;
  /** Symbol and calendar year: numbers begin anew each year. */
  readonly series: string;
  readonly symbol: string;
  readonly day: Day;
  readonly at: Place;
  readonly fragment: string;
}

/** Document No. 01 dated after No. 20 of the same series and year. */
export const numberOutOfSequence = check({
  code: "number-out-of-sequence",
  group: "time",
  subject: "workbook",
  severity: "warning",
  rule: "Nghị định 30/2020/NĐ-CP, Điều 8 và Điều 15: outgoing papers of one kind are numbered in the order of time within the calendar year, from 01.",
  circulars: "all",
  find: outOfSequence,
});

function* outOfSequence(book: Book): Iterable<Found<SequenceFacts>> {
  const bySeries = new Map<string, Numbered[]>();
  for (const paper of numberedPapers(book)) {
    const series = bySeries.get(paper.series) ?? [];
    series.push(paper);
    bySeries.set(paper.series, series);
  }
  for (const series of bySeries.values()) {
    const byNumber = series.toSorted((a, b) => b.number - a.number || (a.day < b.day ? -1 : 1));
    // Going down the numbers, the earliest day so far belongs to a higher number: no lower one may be later.
    let earliest: Numbered | null = null;
    for (const paper of byNumber) {
      if (earliest !== null && paper.number < earliest.number && paper.day > earliest.day) yield foundOf(paper, earliest);
      if (earliest === null || paper.day < earliest.day) earliest = paper;
    }
  }
}

function foundOf(paper: Numbered, other: Numbered): Found<SequenceFacts> {
  return {
    at: paper.at,
    related: [other.at],
    fragment: paper.fragment,
    criterion: null,
    expected: null,
    facts: { number: paper.number, day: paper.day, otherNumber: other.number, otherDay: other.day, series: paper.symbol },
  };
}

const PAPER = /\b(?:so\s{0,2}:?\s{0,2})?(?<![\d/])(\d{1,4})\s?\/\s?([a-z][a-z&]{0,8}(?:-[a-z&]{1,14}){1,3})(?![a-z/])/g;
const DAY_BEHIND = 40;

function* numberedPapers(book: Book): Iterable<Numbered> {
  for (const passage of passagesThat(book, ({ part, text }) => part === "paragraph" && text.includes("/"))) {
    const plain = plainOf(passage.text);
    const days = daysIn(plain);
    for (const match of plain.matchAll(PAPER)) {
      const end = match.index + match[0].length;
      const day = days.find((one) => one.index >= end && one.index - end <= DAY_BEHIND);
      if (day?.day == null || /\d{1,4}\s?\/\s?[a-z]{2}/.test(plain.slice(end, day.index))) continue;
      const fragment = passage.text.slice(match.index, day.index + day.length);
      yield paperOf(match, { day: day.day, at: passage.at, fragment });
    }
  }
  const { documentNumber, issuedOn } = book.profile;
  const own = documentNumber === null ? null : new RegExp(PAPER.source).exec(plainOf(documentNumber.value));
  if (documentNumber?.at == null || issuedOn === null || own === null) return;
  yield paperOf(own, { day: issuedOn.value, at: documentNumber.at, fragment: documentNumber.value });
}

function paperOf(match: RegExpExecArray, rest: Pick<Numbered, "day" | "at" | "fragment">): Numbered {
  const symbol = (match[2] ?? "").toUpperCase();
  return { number: Number(match[1]), symbol, series: `${symbol}/${rest.day.slice(0, 4)}`, ...rest };
}
