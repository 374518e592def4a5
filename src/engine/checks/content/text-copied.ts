import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { copiedAdjustments } from "./copied-adjustments";
import { copiedSentences } from "./copied-sentences";
import { copiedTallies } from "./copied-tallies";

export type TextCopied = {
  /** criteria: one text under two criteria; prose: twice in the text; adjusted: a plan "adjusted" but for its time; tallies: two evaluations with one tally. */
  readonly kind: "criteria" | "prose" | "adjusted" | "tallies";
  /** The criterion whose text it is. */
  readonly other: string | null;
  /** Words in common, in percent. */
  readonly share: number;
  /** Words that only the first text has, and only the second. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Further places with the same text. */
  readonly more: number;
};

/** One text in two places where two things should be said; what differs is shown. */
export const textCopied = check({
  code: "text-copied",
  group: "content",
  subject: "cell",
  severity: "warning",
  rule: "House rule: each criterion has its own weakness and its own measure, and an adjusted plan says what was changed.",
  circulars: "all",
  find: copies,
});

function* copies(book: Book): Iterable<Found<TextCopied>> {
  yield* copiedAdjustments(book);
  yield* copiedSentences(book);
  yield* copiedTallies(book);
}
