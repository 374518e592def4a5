import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { KEEP_UP_WORDS, UNDERTAKINGS, WHOLE_PLAN_WORDS } from "../../lexicon/result-words";
import { check } from "../check";
import { cellOfRow, columnOf } from "../places";
import { overlapOf, type Said, sayingReader } from "../prose/said";
import { phraseFinder } from "../prose/word-diff";
import { type FollowedRow, followedRows, type Piece, quoted, resultsOf, sentencesOf } from "./followed-rows";

type ResultMissing = {
  /** row: the row tells no result at all; action: one of its actions is passed over. */
  readonly kind: "row" | "action";
  readonly plan: string;
};

const UNDERTAKING_FINDERS = UNDERTAKINGS.map((family) => phraseFinder(family));
const keepsUp = phraseFinder(KEEP_UP_WORDS);
const speaksOfAll = phraseFinder(WHOLE_PLAN_WORDS);

/** A planned action without a result. */
export const resultMissing = check({
  code: "result-missing",
  group: "results",
  subject: "row",
  severity: "warning",
  rule: "House rule: a report on an improvement plan tells of each planned action whether it is done, under way or not begun.",
  circulars: "all",
  find: missing,
});

function* missing(book: Book): Iterable<Found<ResultMissing>> {
  const read = sayingReader();
  for (const row of followedRows(book)) {
    if (row.row === null) continue;
    const plan = row.told.adjusted ?? row.told.planned;
    if (plan === undefined) continue;
    const results = resultsOf(row);
    if (results.length === 0) {
      if (row.told.status === undefined && row.told.note === undefined) yield* wholeRow(row, plan.text, book);
      continue;
    }
    const texts = results.map(({ text }) => text);
    if (texts.some((text) => speaksOfAll(text) || read(text).telling.size < 2)) continue;
    const passed = sentencesOf(plan).filter((action) => isPassedOver(action, texts, read));
    // where nothing fits at all, the result is one of another plan: said there
    if (passed.length < sentencesOf(plan).length) for (const action of passed) yield foundOf(row, action);
  }
}

/** A report whose columns of results say nothing of the row. */
function* wholeRow({ row, criterion, told }: FollowedRow, plan: string, book: Book): Iterable<Found<ResultMissing>> {
  const table = row === null ? undefined : book.tables[row.table];
  const column = columnOf(table, "done") ?? columnOf(table, "inProgress") ?? columnOf(table, "status");
  if (row === null || column === null) return;
  const related = [told.planned, told.adjusted].flatMap((one) => (one === undefined ? [] : [one.at]));
  const at =
    row.fields.done === undefined ? cellOfRow(row.sheet, row.area, column.column) : { sheet: row.sheet, area: row.fields.done.area };
  yield { at, related, fragment: row.fields.done?.text ?? null, criterion, expected: null, facts: { kind: "row", plan: quoted(plan) } };
}

/** An undertaking of its own that no result names, or a sentence of which no telling word comes back. To go on as before has no result of its own. */
function isPassedOver({ text }: Piece, results: readonly string[], read: (text: string) => Said): boolean {
  const said = read(text);
  const { pairs, telling } = overlapOf(said, results.map(read));
  if (namesUnreported(text, results)) return pairs <= 3;
  // a short result told in the plan's own general words reports on it
  if (results.some((result) => overlapOf(read(result), [said]).share >= 0.5)) return false;
  return !goesOn(text) && said.pairs.size >= 4 && said.telling.size >= LEAST_TELLING && pairs === 0 && telling <= 1;
}

/** A shorter action may be told in other words. */
const LEAST_TELLING = 7;
/** Letters within which "go on", "keep up" is the verb of the sentence. */
const VERB_WITHIN = 40;

function goesOn(text: string): boolean {
  return keepsUp(text.slice(0, VERB_WITHIN));
}

function namesUnreported(text: string, results: readonly string[]): boolean {
  return UNDERTAKING_FINDERS.some((isIn) => isIn(text) && !results.some((result) => isIn(result)));
}

function foundOf({ criterion, told }: FollowedRow, { text, told: plan }: Piece): Found<ResultMissing> {
  const related = [told.done, told.inProgress, told.notStarted].flatMap((one) => (one === undefined ? [] : [one.at]));
  return { at: plan.at, related, fragment: quoted(text), criterion, expected: null, facts: { kind: "action", plan: quoted(text) } };
}
