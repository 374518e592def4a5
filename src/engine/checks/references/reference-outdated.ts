import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { legalTextOf, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import { OLD_RANKS, SPEAKS_OF_PAST } from "../../lexicon/legal-words";
import type { Day } from "../../workbook/workbook";
import { check, type CheckContext } from "../check";
import { eachOnce } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { referencesOf } from "../prose/references";
import { textsWith } from "../prose/texts";
import { schoolYearsIn, sentenceEnd, sentenceStart } from "../prose/times";
import { dayOfPaper, isReplacedOn, nameOf, textMeant, wordsOf } from "./cited-texts";

export type OutdatedFacts = {
  readonly kind: "text" | "rank";
  /** The text that was replaced, its successor, and the first day of the successor. */
  readonly replaced: string;
  readonly by: string;
  readonly since: Day;
  readonly on: Day;
  readonly title: string;
};

/** A text of the law, or a rank that went with it, that was replaced before the paper was written. */
export const referenceOutdated = check({
  code: "reference-outdated",
  group: "references",
  subject: "cell",
  severity: "warning",
  rule: "Luật Ban hành văn bản quy phạm pháp luật: văn bản hết hiệu lực khi được thay thế; kế hoạch căn cứ vào văn bản đang có hiệu lực.",
  circulars: "all",
  find: (book, context) => eachOnce(outdated(book, context)),
});

function* outdated(book: Book, context: CheckContext): Iterable<Found<OutdatedFacts>> {
  const day = dayOfPaper(book, context);
  if (day === null) return;
  for (const cited of referencesOf(book)) {
    const text = textMeant(cited.reference);
    // The circulars of accreditation have a check of their own.
    if (text === null || !isReplacedOn(text, day) || text.replacedBy === "57/2026/TT-BGD\u0110T") continue;
    if (isOfThePast(cited.reference.sentence.plain, text)) continue;
    yield {
      at: cited.text.at,
      fragment: wordsOf(cited),
      criterion: cited.text.criterion,
      expected: successorsOf(text),
      facts: factsOf("text", text, day),
    };
  }
  yield* oldRanks(book, day);
}

function* oldRanks(book: Book, day: Day): Iterable<Found<OutdatedFacts>> {
  const ranksIn = remembered((words: string) => {
    const plain = plainOf(words);
    return OLD_RANKS.flatMap((rank) => {
      const match = rank.words.exec(plain);
      const text = match === null ? null : legalTextOf(rank.of);
      if (match === null || text === null || !isReplacedOn(text, day)) return [];
      const sentence = plain.slice(sentenceStart(plain, match.index), sentenceEnd(plain, match.index));
      return isOfThePast(sentence, text) || hasBeenAwarded(sentence) ? [] : [{ rank, text, index: match.index, length: match[0].length }];
    });
  });
  for (const { text: words, at, criterion } of textsWith(book, "rank")) {
    for (const { rank, text, index, length } of ranksIn(words)) {
      yield { at, fragment: words.slice(index, index + length), criterion, expected: rank.ranks, facts: factsOf("rank", text, day) };
    }
  }
}

/** What was awarded under the old text keeps its name. */
function hasBeenAwarded(sentence: string): boolean {
  return /cong nhan|da dat|nam (?:19|20)\d\d(?!\s?-)/.test(sentence.replace(/luat giao duc (?:nam )?2005/, ""));
}

/** A sentence about an earlier time, or about the replacement itself, is right to name the old text. */
function isOfThePast(sentence: string, text: LegalText): boolean {
  if (SPEAKS_OF_PAST.test(sentence)) return true;
  const years = schoolYearsIn(sentence);
  return years.length > 0 && years.every((year) => `${year.first}-09-01` < (text.replacedOn ?? ""));
}

function successorsOf(text: LegalText): string {
  return (text.replacedBy ?? "")
    .split(", ")
    .flatMap((symbol) => legalTextOf(symbol) ?? [])
    .map(nameOf)
    .join("; ");
}

function factsOf(kind: OutdatedFacts["kind"], text: LegalText, on: Day): OutdatedFacts {
  return { kind, replaced: nameOf(text), by: successorsOf(text), since: text.replacedOn ?? "", on, title: text.title };
}
