import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { goalsOf, type Goal } from "../prose/goals";
import { eachOnce } from "../prose/passages";
import { fallingQualifications } from "./falling-qualifications";

export type GoalFacts = {
  /** The goals of the first place and of the second, as typed. */
  readonly first: string;
  readonly second: string;
  /** The second is what has been reached already. */
  readonly isReached: boolean;
};

/** Two goals of one document for the same measured thing that cannot both be kept. */
export const goalContradictory = check({
  code: "goal-contradictory",
  group: "numbers",
  subject: "workbook",
  severity: "error",
  rule: "House rule: one measured thing has one goal in one school year.",
  circulars: "all",
  find: (book, context) => eachOnce(both(book, context)),
});

function* both(book: Book, context: CheckContext): Iterable<Found<GoalFacts>> {
  yield* contradictions(book, context);
  yield* fallingQualifications(book);
}

const TOLERANCE = 0.5;

function cannotBothHold(a: Goal, b: Goal): boolean {
  const tolerance = a.unit === "percent" ? TOLERANCE : 0;
  return a.unit === b.unit && (a.low > b.high + tolerance || b.low > a.high + tolerance);
}

/** One finding for each pair of places: ratings of one list stand or fall together. */
function* contradictions(book: Book, context: CheckContext): Iterable<Found<GoalFacts>> {
  const bySubject = new Map<string, Goal>();
  const pairs = new Map<string, { readonly first: Goal[]; readonly second: Goal[] }>();
  for (const goal of goalsOf(book, context.schoolYear)) {
    const known = bySubject.get(goal.subject);
    if (known === undefined) {
      bySubject.set(goal.subject, goal);
      continue;
    }
    if (!cannotBothHold(known, goal)) continue;
    const key = `${known.line},${goal.line},${known.subject.split(" > ")[0]}`;
    const pair = pairs.get(key) ?? { first: [], second: [] };
    pair.first.push(known);
    pair.second.push(goal);
    pairs.set(key, pair);
  }
  for (const { first, second } of pairs.values()) {
    const [one, other] = [first[0], second[0]];
    if (one === undefined || other === undefined) continue;
    yield {
      at: one.at,
      related: [other.at],
      fragment: wordsOf(first),
      criterion: null,
      expected: null,
      facts: { first: wordsOf(first), second: wordsOf(second), isReached: false },
    };
  }
}

/** From the first goal to the end of the last: they stand in one cell. */
function wordsOf(goals: readonly Goal[]): string {
  const from = Math.min(...goals.map((goal) => goal.index));
  const to = Math.max(...goals.map((goal) => goal.index + goal.length));
  return (goals[0]?.text ?? "").slice(from, to).trim();
}
