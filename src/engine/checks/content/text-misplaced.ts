import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { measuresAmongResources } from "./misplaced-measures";
import { statesAmongGoals } from "./misplaced-states";
import { undoneAmongResults } from "./misplaced-results";
import { weaknessesAmongMeasures } from "./misplaced-weaknesses";

export type TextMisplaced = {
  /** weakness: a state in the column of measures; undone: work not done among work done or under way; measure: a measure among resources or people; state: a level reached as target. */
  readonly kind: "weakness" | "undone" | "measure" | "state";
  /** The column it stands in, as a field. */
  readonly field: string;
};

/** A sentence whose form belongs into another column: a denial among the measures, a measure among the resources. */
export const textMisplaced = check({
  code: "text-misplaced",
  group: "content",
  subject: "cell",
  severity: "error",
  rule: "House rule after the columns of such plans: the weakness says what is lacking, the solution what will be done, the resources what it needs.",
  circulars: "all",
  find: misplaced,
});

function* misplaced(book: Book): Iterable<Found<TextMisplaced>> {
  yield* weaknessesAmongMeasures(book);
  yield* undoneAmongResults(book);
  yield* measuresAmongResources(book);
  yield* statesAmongGoals(book);
}
