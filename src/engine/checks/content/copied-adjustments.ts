import type { Book, ResultRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { COUNTED_TIME_WORDS, RESCHEDULING_WORDS } from "../../lexicon/result-words";
import { placeOf } from "../places";
import { quotedLine } from "../prose/quoted";
import { wordDiff, wordsAt, type WrittenWord, writtenWords } from "../prose/word-diff";
import { saysNothing } from "../row-content";
import type { TextCopied } from "./text-copied";

const RESCHEDULING = new Set(RESCHEDULING_WORDS.split(/\s+/));
const COUNTED_TIME = new Set(COUNTED_TIME_WORDS.split(" "));
/** A shorter plan may be moved in time and no more. */
const LEAST_WORDS = 16;
const MOST_SHOWN = 6;
const LONGEST = 100;

/** An "adjusted" plan that repeats the first one: what is left of the change is a date, a semester, or nothing. */
export function* copiedAdjustments(book: Book): Iterable<Found<TextCopied>> {
  for (const row of book.results) {
    const found = copyIn(row);
    if (found !== null) yield found;
  }
}

function copyIn({ sheet, fields, criterion }: ResultRow): Found<TextCopied> | null {
  const { planned, adjusted, reason, note } = fields;
  if (planned === undefined || adjusted === undefined || [reason, note].some((one) => one !== undefined && !saysNothing(one.text)))
    return null;
  const [first, second] = [writtenWords(planned.text), writtenWords(adjusted.text)];
  if (Math.min(first.length, second.length) < LEAST_WORDS) return null;
  const { removed, added, share } = wordDiff(first, second);
  const dates = new Set([...datesAmong(first), ...datesAmong(second)]);
  if (![...removed, ...added].flat().every((word) => dates.has(word) || RESCHEDULING.has(word.form))) return null;
  return {
    at: placeOf(sheet, adjusted.area),
    related: [placeOf(sheet, planned.area)],
    fragment: quotedLine(adjusted.text, LONGEST),
    criterion: criterion.code,
    expected: null,
    facts: {
      kind: "adjusted",
      other: null,
      share: Math.round(share * 100),
      before: shown(planned.text, removed),
      after: shown(adjusted.text, added),
      more: 0,
    },
  };
}

/** Numbers that name a time: years, dates, and what follows "month", "semester" … Any other number is one of goods or people. */
function datesAmong(words: readonly WrittenWord[]): readonly WrittenWord[] {
  return words.filter(
    ({ form }, place) =>
      /^(?:(?:19|20)\d\d|\d+[./-]\d)/.test(form) || (/^\d{1,2}$/.test(form) && COUNTED_TIME.has(words[place - 1]?.form ?? "")),
  );
}

function shown(text: string, runs: readonly (readonly WrittenWord[])[]): readonly string[] {
  return runs.slice(0, MOST_SHOWN).map((run) => wordsAt(text, run));
}
