import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { LegalText } from "../../lexicon/legal-texts/legal-texts";
import { check, type CheckContext } from "../check";
import { eachOnce } from "../prose/passages";
import { referencesOf, type Cited } from "../prose/references";
import { dayOfPaper, nameOf, textMeant, wholeOf, wordsOf } from "./cited-texts";
import { basesOfOtherSchools } from "./other-schools";
import { isWrongBody, wrongDay } from "./wrong-facts";
import { wrongNumber } from "./wrong-numbers";

export type WrongReferenceFacts = {
  readonly kind: "number" | "school" | "own-school" | "day" | "year" | "body";
  /** What the cited number is the number of; null where the table does not have it. */
  readonly citedTitle: string | null;
  /** What the text that should be cited is about. */
  readonly rightTitle: string | null;
};

/** A number, a day, a body or a kind of school that the cited text does not have. */
export const referenceWrong = check({
  code: "reference-wrong",
  group: "references",
  subject: "cell",
  severity: "error",
  rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: viện dẫn đúng số, ngày, cơ quan ban hành và tên văn bản; bảng văn bản của sản phẩm.",
  circulars: "all",
  find: (book, context) => eachOnce(wrong(book, context)),
});

function* wrong(book: Book, context: CheckContext): Iterable<Found<WrongReferenceFacts>> {
  const day = dayOfPaper(book, context);
  const all = referencesOf(book);
  for (const cited of all) {
    const { reference, text } = cited;
    if (reference.typed === null || !reference.isWellFormed) continue;
    const place = { at: text.at, criterion: text.criterion };
    const number = wrongNumber(reference, day);
    if (number !== null) {
      yield {
        ...place,
        fragment: wholeOf(cited),
        expected: number.right && nameOf(number.right),
        facts: factsOf(number.kind, number.cited, number.right),
      };
    } else if (isWrongBody(cited)) {
      yield { ...place, fragment: wholeOf(cited), expected: null, facts: factsOf("body", textMeant(reference), null) };
    } else yield* wrongDays(cited);
  }
  for (const { cited, text, right } of basesOfOtherSchools(book, all)) {
    yield {
      at: cited.text.at,
      fragment: wordsOf(cited),
      criterion: null,
      expected: nameOf(right),
      facts: factsOf("own-school", text, right),
    };
  }
}

function* wrongDays(cited: Cited): Iterable<Found<WrongReferenceFacts>> {
  const { reference, text } = cited;
  const day = wrongDay(reference);
  if (day === null) return;
  yield {
    at: text.at,
    fragment: text.text.slice(day.stretch.index, day.stretch.index + day.stretch.length),
    criterion: text.criterion,
    expected: day.right?.split("-").toReversed().join("/") ?? null,
    facts: factsOf(day.right === null ? "year" : "day", day.cited, null),
  };
}

function factsOf(kind: WrongReferenceFacts["kind"], cited: LegalText | null, right: LegalText | null): WrongReferenceFacts {
  return { kind, citedTitle: cited === null ? null : `${nameOf(cited)}: ${cited.title}`, rightTitle: right?.title ?? null };
}
