import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { CheckContext } from "../check";
import { linesOf, type Line } from "../prose/outline";
import { daysIn, schoolYearsIn, sentenceStart, stagesIn } from "../prose/times";
import type { DateFacts } from "./date-facts";

const BASIS = /^[-+*\s]{0,4}(?:can cu|theo)\b/;
const BASIS_HEADING = /\bcan cu\b/;
/** A law may be cited between its signing and the day it comes into force. */
const IN_FORCE = /\bhieu luc\b[^;.]{0,30}$/;
const ASSESSED = /\b(?:tu danh gia|danh gia ngoai|ket qua thuc hien|ket qua danh gia|tong ket)\b/;

/** A basis of the paper that was not over, or not yet signed, when the paper was written. */
export function* basesNotOver(book: Book, context: CheckContext): Iterable<Found<DateFacts>> {
  const issuedOn = book.profile.issuedOn?.value ?? null;
  const latest = issuedOn ?? (context.schoolYear === null ? null : `${context.schoolYear.second}-08-31`);
  if (latest === null) return;
  for (const line of linesOf(book)) {
    if (!/\d{4}/.test(line.plain) || !isBasis(line)) continue;
    yield* spansNotOver(line, latest);
    if (issuedOn !== null) yield* signedLater(line, issuedOn);
  }
}

function isBasis(line: Line): boolean {
  return BASIS.test(line.plain) || (!line.isHeading && BASIS_HEADING.test(line.under.at(-1) ?? ""));
}

function* spansNotOver(line: Line, latest: string): Iterable<Found<DateFacts>> {
  const stages = stagesIn(line.plain);
  const years = schoolYearsIn(line.plain)
    .filter((year) => !stages.some((stage) => year.index >= stage.index && year.index < stage.index + stage.length))
    .map((year) => ({ ...year, end: `${year.second}-05-31` }));
  for (const span of [...stages, ...years]) {
    const before = line.plain.slice(sentenceStart(line.plain, span.index), span.index);
    if (span.end <= latest || !ASSESSED.test(before)) continue;
    // "… cải tiến chất lượng năm học 2024-2025": the last words name the plan, not the assessment.
    if (/\b(?:ke hoach|nhiem vu|xay dung)\b/.test(before.slice(-40))) continue;
    yield basisFound(line, span, { kind: "basis-not-over", stated: span.end, against: latest });
  }
}

function* signedLater(line: Line, issuedOn: string): Iterable<Found<DateFacts>> {
  for (const mention of daysIn(line.plain)) {
    if (mention.day === null || mention.day <= issuedOn || IN_FORCE.test(line.plain.slice(0, mention.index))) continue;
    yield basisFound(line, mention, { kind: "basis-later", stated: mention.day, against: issuedOn });
  }
}

function basisFound(line: Line, stretch: { readonly index: number; readonly length: number }, facts: DateFacts): Found<DateFacts> {
  const { text, at } = line.paragraph;
  return { at, fragment: text.slice(stretch.index, stretch.index + stretch.length), criterion: null, expected: null, facts };
}
