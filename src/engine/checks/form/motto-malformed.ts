import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { fixOf } from "../prose/passages";
import { type CellLine, cellLinesOf } from "./cell-lines";
import { wrongNumberIn } from "./document-numbers";
import { type Deviation, wrongCopyIn, wrongCountryIn, wrongDayIn, wrongMottoIn, wrongYearLineIn } from "./heading-lines";
import { type PaperHead, paperHeadsOf } from "./paper-heads";

export type MottoFacts = { readonly kind: Deviation["kind"] };

/** The heading block and the list of recipients, where they are typed otherwise than the decree on administrative papers lays down. */
export const mottoMalformed = check({
  code: "motto-malformed",
  group: "form",
  subject: "cell",
  severity: "warning",
  rule: "Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I, III: thể thức quốc hiệu, tiêu ngữ, số và ký hiệu, địa danh và ngày, trích yếu, nơi nhận.",
  circulars: "all",
  find,
});

function* find(book: Book): Iterable<Found<MottoFacts>> {
  for (const head of paperHeadsOf(book)) {
    if (head.isOfParty) continue;
    for (const line of head.lines) yield* foundIn(line, headDeviations(line, head));
  }
  let sinceRecipients = Number.POSITIVE_INFINITY;
  for (const line of cellLinesOf(book)) {
    sinceRecipients = /^\W{0,4}noi nhan\b/.test(line.plain) ? 0 : sinceRecipients + 1;
    if (sinceRecipients <= MOST_RECIPIENTS) yield* foundIn(line, [wrongCopyIn(line.text, line.plain)]);
  }
}

const MOST_RECIPIENTS = 15;

function headDeviations(line: CellLine, head: PaperHead): readonly (Deviation | null)[] {
  const { text, plain } = line;
  const isTitle = head.title?.lines.includes(line) ?? false;
  return [
    wrongCountryIn(text, plain),
    wrongMottoIn(text, plain),
    wrongNumberIn(text, plain, head.title?.kind ?? null),
    isTitle ? null : wrongDayIn(text, plain),
    isTitle ? wrongYearLineIn(text, plain) : null,
  ];
}

function* foundIn(line: CellLine, deviations: readonly (Deviation | null)[]): Iterable<Found<MottoFacts>> {
  for (const deviation of deviations) {
    if (deviation === null) continue;
    const { index, length, expected, kind, severity } = deviation;
    yield {
      at: line.at,
      fragment: line.text.slice(index, index + length),
      criterion: null,
      expected,
      facts: { kind },
      ...(severity === undefined ? {} : { severity }),
      ...fixOf(line.cell, { index: line.offset + index, length }, expected),
    };
  }
}
