import type { Book, Field } from "../book/book";

/** How long the texts of a plan are, roughly: what the widths of a paper are chosen by. */
export type PlanLength = "short" | "medium" | "long";

/** Characters of an action's planned work on the average, from which on a plan is of medium length, or long. */
const MEDIUM = 220;
const LONG = 450;

/**
 * In three steps, and from the user's own sheets alone (in a result report: by how far the plan outweighs what is told of it): a renewal
 * leaves the columns as they were made and gives rows the height their texts take, so widths must not follow what is recorded from one
 * period to the next.
 */
export function planLength({ plan, results }: Book): PlanLength {
  const mean =
    plan.length > 0
      ? meanOf(plan.map(({ fields }) => lengthOf(fields.work ?? fields.goal) + lengthOf(fields.solution)))
      : meanOf(results.map(({ fields }) => lengthOf(fields.planned) - lengthOf(fields.done)));
  return mean > LONG ? "long" : mean > MEDIUM ? "medium" : "short";
}

export function lengthOf(field: Field | undefined): number {
  return field?.text.length ?? 0;
}

export function meanOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}
