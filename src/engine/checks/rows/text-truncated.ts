import type { Book, Field, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { firstCellOf, placeOf } from "../places";
import { unfinishedEndings } from "../unfinished-text";

type TextTruncated = {
  /** end: the text stops in mid-sentence; head: the beginning of the row is lost. */
  readonly kind: "end" | "head";
  /** The last words before the break, or the first after it. */
  readonly words: string;
  /** The criterion that a row without a head is probably about. */
  readonly likely: string | null;
};

export const textTruncated = check({
  code: "text-truncated",
  group: "rows",
  subject: "cell",
  severity: "error",
  rule: "House rule: a row is complete, or nobody can carry it out",
  circulars: "all",
  find: findTextTruncated,
});

function* findTextTruncated(book: Book, context: CheckContext): Generator<Found<TextTruncated>> {
  for (const row of book.plan) if (row.isHeadLost) yield headless(row);
  for (const { row, field, words } of unfinishedEndings(book, context)) {
    yield {
      at: placeOf(row.sheet, field.area),
      fragment: words,
      criterion: row.criterion.code,
      expected: null,
      facts: { kind: "end", words, likely: null },
    };
  }
}

function headless(row: PlanRow): Found<TextTruncated> {
  const field = row.criterion.field ?? firstField(row);
  const words = field === null ? "" : firstLine(field.text);
  return {
    at: field === null ? firstCellOf(row.sheet, row.area) : placeOf(row.sheet, field.area),
    fragment: words === "" ? null : words,
    criterion: null,
    expected: row.likelyCriterion,
    facts: { kind: "head", words, likely: row.likelyCriterion },
  };
}

function firstField(row: PlanRow): Field | null {
  const fields = Object.values(row.fields).filter((field): field is Field => field !== undefined);
  return fields.sort((a, b) => a.area.left - b.area.left)[0] ?? null;
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return (end < 0 ? text : text.slice(0, end)).trim().slice(0, 120);
}
