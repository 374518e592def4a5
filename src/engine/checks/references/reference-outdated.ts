import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { legalTextOf, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import type { Day } from "../../workbook/workbook";
import { check, type CheckContext } from "../check";
import { eachOnce } from "../prose/passages";
import { referencesOf } from "../prose/references";
import { dayOfPaper, isReplacedOn, nameOf, textMeant, wordsOf } from "./cited-texts";
import { isOfThePast, oldRanksOf } from "./old-ranks";

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
  for (const { text, fragment, at, criterion, ranks } of oldRanksOf(book, day)) {
    yield { at, fragment, criterion, expected: ranks, facts: factsOf("rank", text, day) };
  }
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
