import type { Book } from "../../../book/book";
import { lengthOf, meanOf, textLength, type TextLength } from "../text-length";

/** Which of a report's texts are long: what the widths of its columns are chosen by. */
export type TextWeight = TextLength | "adjusted";

/** From so many characters on, what was adjusted is told at length, as in a report that writes the plan out anew. */
const ADJUSTED = 80;

/**
 * From the user's own sheets alone (in a result report: by how far the plan outweighs what is told of it): a renewal leaves the columns as
 * they were made and gives rows the height their texts take, so widths must not follow what is recorded from one period to the next.
 */
export function textWeight({ plan, results }: Book): TextWeight {
  if (plan.length > 0) return textLength(plan.map(({ fields }) => lengthOf(fields.work ?? fields.goal) + lengthOf(fields.solution)));
  if (meanOf(results.map(({ fields }) => lengthOf(fields.adjusted))) > ADJUSTED) return "adjusted";
  return textLength(results.map(({ fields }) => lengthOf(fields.planned) - lengthOf(fields.done)));
}
