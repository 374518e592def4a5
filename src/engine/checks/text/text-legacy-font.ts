import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { composed } from "../../workbook/fold";
import { check } from "../check";
import { quotedLine } from "../prose/quoted";
import { criterionOfRow } from "./criterion-of-row";

export type LegacyFontFacts = { readonly letters: number };

/** Text typed for a TCVN3 (.VnTime) or VNI font: without that font nobody can read it. Was decoded when it was read. */
export const textLegacyFont = check({
  code: "text-legacy-font",
  group: "text",
  subject: "cell",
  severity: "warning",
  rule: "Nghị định 30/2020/NĐ-CP, phụ lục I, phần I: Times New Roman, Unicode according to TCVN 6909:2001.",
  circulars: "all",
  find,
});

const LONGEST = 80;

function* find(book: Book): Iterable<Found<LegacyFontFacts>> {
  const criterionOf = criterionOfRow(book);
  for (const cell of book.untidy) {
    if (composed(cell.raw) === cell.text) continue;
    yield {
      at: cell.at,
      fragment: quotedLine(cell.raw, LONGEST),
      criterion: criterionOf(cell.at),
      expected: quotedLine(cell.text, LONGEST),
      facts: { letters: cell.text.length },
      fix: { isSafe: false, replacement: cell.text },
    };
  }
}
