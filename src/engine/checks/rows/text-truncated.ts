import type { Book, Field, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { firstCellOf, placeOf } from "../places";
import { unfinishedEndings } from "../unfinished-text";

type TextTruncated = {
  /** end: the text stops in mid-sentence; head: the beginning of the row is lost; start: that of a cell of such a row. */
  readonly kind: "end" | "head" | "start";
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
  for (const row of book.plan) {
    if (!row.isHeadLost) continue;
    yield headless(row);
    yield* cutStarts(row);
  }
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

/** Cells of a row without a head that begin in mid-sentence, the head's own left out. */
function* cutStarts(row: PlanRow): Generator<Found<TextTruncated>> {
  const head = row.criterion.field ?? firstField(row);
  for (const field of Object.values(row.fields)) {
    if (field === undefined || field === head || field.text.length < LEAST_LENGTH || !/^\p{Ll}/u.test(field.text)) continue;
    if (/^\p{L}{1,2}[.)]/u.test(field.text)) continue;
    const words = openingOf(field.text);
    yield {
      at: placeOf(row.sheet, field.area),
      related: head === null ? [] : [placeOf(row.sheet, head.area)],
      fragment: words,
      criterion: null,
      expected: null,
      facts: { kind: "start", words, likely: row.likelyCriterion },
    };
  }
}

const LEAST_LENGTH = 20;

/** The first words, up to the first comma or as many as tell where the cut is. */
function openingOf(text: string): string {
  const words = text.slice(0, 200).split(/\s+/).slice(0, 8);
  const end = words.findIndex((word) => /[,.;:]$/.test(word));
  return (end < 1 ? words : words.slice(0, end + 1)).join(" ").replace(/[,.;:]$/, "");
}

function firstField(row: PlanRow): Field | null {
  const fields = Object.values(row.fields).filter((field): field is Field => field !== undefined);
  return fields.sort((a, b) => a.area.left - b.area.left)[0] ?? null;
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return (end < 0 ? text : text.slice(0, end)).trim().slice(0, 120);
}
