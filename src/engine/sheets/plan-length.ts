import type { Book } from "../book/book";

/** How long the texts of a plan are, roughly: what the widths of a paper are chosen by. */
export type PlanLength = "short" | "medium" | "long";

/** Characters of an action's planned work on the average, from which on a plan is of medium length, or long. */
const MEDIUM = 220;
const LONG = 450;

/**
 * In three steps, and from the plan alone: a renewal leaves the columns as they were made and gives rows the height their texts take, so
 * widths must not follow what is recorded from one period to the next.
 */
export function planLength({ plan, results }: Book): PlanLength {
  const lengths =
    plan.length > 0
      ? plan.map(({ fields }) => (fields.work?.text.length ?? fields.goal?.text.length ?? 0) + (fields.solution?.text.length ?? 0))
      : results.map(({ fields }) => fields.planned?.text.length ?? 0);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return mean > LONG ? "long" : mean > MEDIUM ? "medium" : "short";
}
