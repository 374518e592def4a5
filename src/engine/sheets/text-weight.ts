import type { Book } from "../book/book";
import { lengthOf, meanOf, planLength, type PlanLength } from "./plan-length";

/** Which of a report's texts are long: what the widths of its columns are chosen by. */
export type TextWeight = PlanLength | "adjusted";

/** From so many characters on, what was adjusted is told at length, as in a report that writes the plan out anew. */
const ADJUSTED = 80;

export function textWeight(book: Book): TextWeight {
  const isAdjusted = book.plan.length === 0 && meanOf(book.results.map(({ fields }) => lengthOf(fields.adjusted))) > ADJUSTED;
  return isAdjusted ? "adjusted" : planLength(book);
}
