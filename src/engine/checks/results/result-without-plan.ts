import type { Book } from "../../book/book";
import { type Circular, criterionOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import { LEADING_TIME, OUTCOME_WORDS, OWN_BEGINNINGS, POSTPONED_WORDS, REASON_WORDS } from "../../lexicon/result-words";
import { check } from "../check";
import { quoted } from "../prose/quoted";
import { overlapOf, type Said, sayingReader } from "../prose/said";
import { phraseFinder } from "../prose/word-diff";
import { type FollowedRow, followedRows, linesOf, type Piece, resultsOf } from "./followed-rows";

type ResultWithoutPlan = {
  /** The plan the result should report on, its beginning. */
  readonly plan: string;
};

/** A plan of few words is answered in other words. */
const LEAST_OF_PLAN = 8;
/** A shorter one can still be told apart where both name a subject of work and the two are different. */
const LEAST_OF_SHORT_PLAN = 4;
/** A result that begins with its object goes on from the plan ("06 were bought"): only one with a subject of its own can be judged. */
const standsAlone = new RegExp(`^(?:${OWN_BEGINNINGS})(?![\\p{L}])`, "iu");
/** What came of the work is said in words that no plan has. */
const tellsOutcome = phraseFinder(OUTCOME_WORDS);
/** What is said of a delay ("moved to the second term for lack of funds") means the plan's work without naming it. */
const excuses = phraseFinder(`${REASON_WORDS}|${POSTPONED_WORDS}`);

/** A result of something that neither the plan nor the adjusted plan of its row speaks of. */
export const resultWithoutPlan = check({
  code: "result-without-plan",
  group: "results",
  subject: "row",
  severity: "warning",
  rule: "House rule: a report on an improvement plan tells what became of what was planned, criterion by criterion.",
  circulars: "all",
  find: (book, context) => withoutPlan(book, context.circular),
});

function* withoutPlan(book: Book, circular: Circular): Iterable<Found<ResultWithoutPlan>> {
  const read = sayingReader();
  for (const row of followedRows(book)) {
    const { planned, adjusted } = row.told;
    const plan = [planned, adjusted].flatMap((told) => (told === undefined ? [] : [told]));
    const [first] = plan;
    // in our progress sheet the work is named on the line: what was noted there is about it
    if (first === undefined || row.row === null) continue;
    const texts = plan.map(({ text }) => read(text));
    const size = texts.reduce((sum, { telling }) => sum + telling.size, 0);
    if (size < LEAST_OF_SHORT_PLAN) continue;
    const said = [...texts, ...titleOf(row, circular, read)];
    for (const piece of resultsOf(row).flatMap(linesOf)) {
      if (piece.told !== row.told.done && excuses(piece.text)) continue;
      if (tellsOutcome(piece.text) || !standsAlone.test(piece.text.replace(LEADING_TIME, ""))) continue;
      if (!isElsewhere(read(piece.text), said) || (size < LEAST_OF_PLAN && !isOtherSubject(read(piece.text), texts))) continue;
      yield foundOf(
        row,
        piece,
        first.text,
        plan.map(({ at }) => at),
      );
    }
  }
}

function titleOf({ criterion }: FollowedRow, circular: Circular, read: (text: string) => Said): readonly Said[] {
  const official = criterion === null ? null : criterionOf(circular, criterion);
  return official === null ? [] : [read(official.title)];
}

/** Words of its own that name a work, and next to none in common with the plan. Praise names no work. */
function isElsewhere(result: Said, plan: readonly Said[]): boolean {
  const { size } = result.telling;
  if (size < 2 || result.pairs.size === 0) return false;
  const shared = overlapOf(result, plan);
  if (shared.pairs > 0 || shared.subjects > 0 || shared.share >= 0.4) return false;
  return shared.telling === 0 || (shared.telling === 1 && size >= 6);
}

function isOtherSubject(result: Said, plan: readonly Said[]): boolean {
  const { telling } = overlapOf(result, plan);
  return telling === 0 && result.telling.size >= 6 && result.subjects.size > 0 && plan.some(({ subjects }) => subjects.size > 0);
}

function foundOf(row: FollowedRow, { text, told }: Piece, plan: string, related: Found["related"] & object): Found<ResultWithoutPlan> {
  return { at: told.at, related, fragment: quoted(text), criterion: row.criterion, expected: null, facts: { plan: quoted(plan) } };
}
