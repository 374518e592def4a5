import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { firstTimes, fixOf } from "../prose/passages";
import { remembered } from "../prose/plain";
import { textsWith, type CellText } from "../prose/texts";
import { doubledIn, type Doubled } from "./doubled-words";
import { headingsTwice } from "./headings-twice";

export type DuplicateFacts = { readonly kind: "words" | "heading"; readonly once: string };

/** A word or a run of words twice over; a numbered heading that the same part has had already. */
export const textDuplicate = check({
  code: "text-duplicate",
  group: "text",
  subject: "cell",
  severity: "note",
  rule: "House rule: words stand twice only where Vietnamese doubles them; each section of a document has a title of its own.",
  circulars: "all",
  find,
});

function* find(book: Book): Iterable<Found<DuplicateFacts>> {
  const read = remembered(doubledIn);
  const isFirst = firstTimes();
  for (const text of textsWith(book, "doubled")) {
    for (const doubled of read(text.text)) {
      if (isFirst(text.at, doubled.once)) yield foundOf(text, doubled);
    }
  }
  for (const { first, second, title } of headingsTwice(book)) {
    yield {
      at: second.at,
      related: [first.at],
      fragment: second.text,
      criterion: null,
      expected: null,
      facts: { kind: "heading", once: title },
      severity: "error",
    };
  }
}

function foundOf(text: CellText, { index, length, once }: Doubled): Found<DuplicateFacts> {
  return {
    at: text.at,
    fragment: text.text.slice(index, index + length),
    criterion: text.criterion,
    expected: once,
    facts: { kind: "words", once },
    ...fixOf(text, { index, length }, once),
  };
}
