import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { eachOnce } from "../prose/passages";
import { basesNotOver } from "./date-bases";
import { deadlineClashes } from "./date-deadlines";
import { evaluationClashes } from "./date-evaluations";
import { reportsTooEarly } from "./date-reports";
import type { DateFacts } from "./date-facts";
import { visionClashes } from "./date-visions";

/**
 * Days that cannot all be true: a result report signed before the work it reports, a basis that is not over yet, two deadlines for
 * one piece of work, two periods of one evaluation, two horizons of one strategy.
 */
export const dateContradictory = check({
  code: "date-contradictory",
  group: "time",
  subject: "workbook",
  severity: "error",
  rule: "House rule: a paper rests on what is over and reports what is done; one event has one date.",
  circulars: "all",
  find: (book, context) => eachOnce(contradictions(book, context)),
});

function* contradictions(book: Book, context: CheckContext): Iterable<Found<DateFacts>> {
  yield* reportsTooEarly(book, context);
  yield* basesNotOver(book, context);
  yield* deadlineClashes(book);
  yield* evaluationClashes(book);
  yield* visionClashes(book);
}
