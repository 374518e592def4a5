import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { KEEP_UP_WORDS, THEMED_INSPECTION, UNDERTAKINGS, WHOLE_PLAN_WORDS } from "../../lexicon/result-words";
import { check } from "../check";
import { cellOfRow, columnOf } from "../places";
import { quoted } from "../prose/quoted";
import { overlapOf, type Said, sayingReader } from "../prose/said";
import { phraseFinder } from "../prose/word-diff";
import { type FollowedRow, followedRows, resultsOf, sentencesOf, type Told } from "./followed-rows";

type ResultMissing = {
  /** row: the row tells no result at all; action: one of its actions is passed over. */
  readonly kind: "row" | "action";
  readonly plan: string;
};

const FINDERS = UNDERTAKINGS.map(({ named, answered }) => ({ isNamed: phraseFinder(named), isAnswered: phraseFinder(answered) }));
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
    yield* passedOver(row, plan, texts, read);
  }
}

/** Where nothing fits at all the result is one of another plan: that is said of the result. */
function* passedOver(
  row: FollowedRow,
  plan: Told,
  results: readonly string[],
  read: (text: string) => Said,
): Iterable<Found<ResultMissing>> {
  const sentences = sentencesOf(plan);
  const passed = sentences.filter(({ text }) => isPassedOver(read(text), text, results.map(read)));
  if (passed.length < sentences.length) for (const action of passed) yield foundOf(row, action.text, plan);
  for (const sentence of sentences) {
    if (passed.includes(sentence)) continue;
    for (const clause of sentence.text.split(/[,;]\s+/))
      if (isUnreported(clause.replace(THEMED_INSPECTION, "$1$2"), results, read)) yield foundOf(row, clause, plan);
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

/** A sentence of which no telling word comes back. To go on as before has no result of its own. */
function isPassedOver(said: Said, text: string, results: readonly Said[]): boolean {
  const { pairs, telling } = overlapOf(said, results);
  // a short result told in the plan's own general words reports on it
  if (keepsUp(text.slice(0, VERB_WITHIN)) || results.some((result) => overlapOf(result, [said]).share >= 0.5)) return false;
  return said.pairs.size >= 4 && said.telling.size >= LEAST_TELLING && pairs === 0 && telling <= 1;
}

/** An undertaking of its own that no result names. */
function isUnreported(clause: string, results: readonly string[], read: (text: string) => Said): boolean {
  if (!FINDERS.some(({ isNamed, isAnswered }) => isNamed(clause) && !results.some(isAnswered))) return false;
  return overlapOf(read(clause), results.map(read)).pairs <= 3;
}

/** A shorter action may be told in other words. */
const LEAST_TELLING = 7;
/** Letters within which "go on", "keep up" is the verb of the sentence. */
const VERB_WITHIN = 40;

function foundOf({ criterion, told }: FollowedRow, action: string, plan: Told): Found<ResultMissing> {
  const related = [told.done, told.inProgress, told.notStarted].flatMap((one) => (one === undefined ? [] : [one.at]));
  return { at: plan.at, related, fragment: quoted(action), criterion, expected: null, facts: { kind: "action", plan: quoted(action) } };
}
