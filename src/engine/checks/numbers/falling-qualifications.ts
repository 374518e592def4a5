import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { qualificationsOf, type QualificationGoal } from "../prose/qualification-goals";
import type { GoalFacts } from "./goal-contradictory";

/** Who is trained above the standard stays so: a later goal below an earlier one, or below what is reached, is none. */
export function* fallingQualifications(book: Book): Iterable<Found<GoalFacts>> {
  const { goals, facts } = qualificationsOf(book);
  const whole = facts[0]?.whole ?? null;
  for (const goal of goals) {
    const earlier = goals.find((other) => other.year < goal.year && isBelow(goal, other, whole));
    if (earlier !== undefined) yield foundOf(goal, earlier, { isReached: false, isSure: earlier.unit === goal.unit });
    const fact = earlier === undefined ? facts.find((one) => isReached(goal, one)) : undefined;
    if (fact !== undefined) yield foundOf(goal, fact, { isReached: true, isSure: false });
  }
}

/** A share and a number are compared by the whole that the document counts against. */
function isBelow(later: QualificationGoal, earlier: QualificationGoal, whole: number | null): boolean {
  if (later.unit === earlier.unit) return later.amount < earlier.amount;
  if (whole === null) return false;
  return countOf(later, whole) + 1 <= countOf(earlier, whole);
}

function countOf({ unit, amount }: QualificationGoal, whole: number): number {
  return unit === "count" ? amount : (amount * whole) / 100;
}

function isReached(goal: QualificationGoal, { count, whole }: { readonly count: number; readonly whole: number }): boolean {
  return countOf(goal, whole) <= count;
}

interface Kind {
  readonly isReached: boolean;
  /** Both are of one unit, and of the same people for certain. */
  readonly isSure: boolean;
}

function foundOf(goal: QualificationGoal, other: Pick<QualificationGoal, "words" | "at">, kind: Kind): Found<GoalFacts> {
  return {
    at: goal.at,
    related: [other.at],
    fragment: goal.words,
    criterion: goal.criterion,
    expected: null,
    ...(kind.isSure ? {} : { severity: "warning" as const }),
    facts: { first: goal.words, second: other.words, isReached: kind.isReached },
  };
}
