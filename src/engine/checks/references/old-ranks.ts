import type { Book } from "../../book/book";
import { legalTextOf, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import { OLD_RANKS, SPEAKS_OF_PAST } from "../../lexicon/legal-words";
import type { Place } from "../../workbook/address";
import type { Day } from "../../workbook/workbook";
import { plainOf, remembered } from "../prose/plain";
import { textsWith } from "../prose/texts";
import { schoolYearsIn, sentenceEnd, sentenceStart } from "../prose/times";
import { isReplacedOn } from "./cited-texts";

export interface OldRankFound {
  readonly text: LegalText;
  readonly fragment: string;
  readonly at: Place;
  readonly criterion: string | null;
  readonly ranks: string;
}

/** Ranks of texts that were replaced by that day, where a paper speaks of them as of today. */
export function* oldRanksOf(book: Book, day: Day): Iterable<OldRankFound> {
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
      yield { text, fragment: words.slice(index, index + length), at, criterion, ranks: rank.ranks };
    }
  }
}

/** What was awarded under the old text keeps its name. */
function hasBeenAwarded(sentence: string): boolean {
  return /cong nhan|da dat|nam (?:19|20)\d\d(?!\s?-)/.test(sentence.replace(/luat giao duc (?:nam )?2005/, ""));
}

/** A sentence about an earlier time, or about the replacement itself, is right to name the old text. */
export function isOfThePast(sentence: string, text: LegalText): boolean {
  if (SPEAKS_OF_PAST.test(sentence)) return true;
  const years = schoolYearsIn(sentence);
  return years.length > 0 && years.every((year) => `${year.first}-09-01` < (text.replacedOn ?? ""));
}
