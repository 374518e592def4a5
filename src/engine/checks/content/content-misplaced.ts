import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { goalsNotSought } from "./unsought-goals";
import { topicsElsewhere } from "./topics-elsewhere";
import { unansweredWeaknesses } from "./unanswered-weaknesses";

export type ContentMisplaced = {
  /** other: another criterion's subject; item: work that the item of the fourth level does not ask for; answer: a measure for another weakness. */
  readonly kind: "other" | "item" | "answer";
  /** The title of the criterion it speaks of, or what the item asks for; answer: what the weakness lacks. */
  readonly about: string;
  readonly otherCode: string | null;
};

/** The content of a row held against its criterion and its weakness. */
export const contentMisplaced = check({
  code: "content-misplaced",
  group: "content",
  subject: "cell",
  severity: "error",
  rule: "Thông tư 17, 18, 19/2018/TT-BGDĐT (Điều 7 đến Điều 22), Thông tư 57/2026/TT-BGDĐT: mỗi tiêu chí có nội dung riêng; giải pháp của một tiêu chí khắc phục hạn chế của chính tiêu chí đó.",
  circulars: "all",
  find: misplaced,
});

function* misplaced(book: Book, context: CheckContext): Iterable<Found<ContentMisplaced>> {
  yield* topicsElsewhere(book, context);
  yield* goalsNotSought(book, context);
  yield* unansweredWeaknesses(book);
}
