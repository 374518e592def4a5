import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { plansGoneOnWith } from "./plans-gone-on-with";
import { roomsLackedAndUsed } from "./rooms-lacked";
import { factsBothWays } from "./two-way-facts";

export type TextContradictory = {
  /** One of the facts that are stated both ways; room: a room that is lacking and in use; plan: a plan that is lacking and gone on with. */
  readonly kind: "standard" | "enough" | "equipment" | "funding" | "national" | "room" | "plan";
  /** The words it cannot stand beside. */
  readonly against: string;
};

/** A fact of the school stated both ways in one document; marked at the later place. */
export const textContradictory = check({
  code: "text-contradictory",
  group: "content",
  subject: "workbook",
  severity: "warning",
  rule: "House rule: one document states one fact in one way; of two statements that exclude each other a reader can believe neither.",
  circulars: "all",
  find: contradictions,
});

function* contradictions(book: Book): Iterable<Found<TextContradictory>> {
  yield* factsBothWays(book);
  yield* roomsLackedAndUsed(book);
  yield* plansGoneOnWith(book);
}
