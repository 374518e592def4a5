import { TENSE_WORDS } from "../../lexicon/result-words";
import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { quoted } from "../prose/quoted";
import { wordDiff, writtenWords, type WrittenWord } from "../prose/word-diff";
import { type FollowedRow, followedRows, linesOf, type Piece, resultsOf, sentencesOf, type Told } from "./followed-rows";

type ResultCopiesPlan = {
  /** Share of the words that are the plan's, in percent. */
  readonly share: number;
  readonly plan: string;
};

const TENSE = new Set(TENSE_WORDS.split(/\s+/));
/** A shorter result may well name the work in the plan's own words. */
const LEAST_WORDS = 9;
/** But not when the cell is the plan word for word. */
const LEAST_OF_SAME = 6;

/** A result that repeats the plan's sentence: only the words of time and tense differ, so nothing is reported. */
export const resultCopiesPlan = check({
  code: "result-copies-plan",
  group: "results",
  subject: "row",
  severity: "warning",
  rule: "House rule: the column of results asks for quality and effect of what was done; a repeated plan tells neither.",
  circulars: "all",
  find: copies,
});

function* copies(book: Book): Iterable<Found<ResultCopiesPlan>> {
  for (const row of followedRows(book)) {
    const plans = [row.told.planned, row.told.adjusted].flatMap((told) => (told === undefined ? [] : [told]));
    if (plans.length === 0) continue;
    const planned = plans.flatMap(plansIn);
    for (const piece of resultsOf(row).flatMap(linesOf)) {
      const found = copyOf(piece, planned, row);
      if (found !== null) yield found;
    }
  }
}

interface Plan {
  readonly piece: Piece;
  readonly words: readonly WrittenWord[];
}

/** Each line and each sentence of a plan may be the one repeated. */
function plansIn(told: Told): readonly Plan[] {
  return [...linesOf(told), ...sentencesOf(told)].map((piece) => ({ piece, words: core(piece.text) }));
}

function core(text: string): readonly WrittenWord[] {
  return writtenWords(text).filter(({ form }) => !TENSE.has(form));
}

function copyOf(piece: Piece, plans: readonly Plan[], row: FollowedRow): Found<ResultCopiesPlan> | null {
  const words = core(piece.text);
  const isShort = words.length < LEAST_WORDS;
  if (isShort && (writtenWords(piece.text).length < LEAST_OF_SAME || linesOf(piece.told).length > 1)) return null;
  const plan = plans.find((one) => (isShort ? isSame(piece.text, one.piece.text) : repeats(words, one.words)));
  if (plan === undefined) return null;
  const share = Math.round(wordDiff(writtenWords(piece.text), writtenWords(plan.piece.text)).share * 100);
  return {
    at: piece.told.at,
    related: [plan.piece.told.at],
    fragment: quoted(piece.text),
    criterion: row.criterion,
    expected: null,
    facts: { share, plan: quoted(plan.piece.text) },
  };
}

function isSame(result: string, plan: string): boolean {
  const forms = (text: string): string =>
    writtenWords(text)
      .map(({ form }) => form)
      .join(" ");
  return forms(result) === forms(plan);
}

/** Every word of the result is the plan's, in its order; the plan may name more before it. */
function repeats(result: readonly WrittenWord[], plan: readonly WrittenWord[]): boolean {
  if (plan.length < result.length * 0.9 || result.length < plan.length * 0.6) return false;
  const { added } = wordDiff(plan, result);
  return added.length === 0;
}
