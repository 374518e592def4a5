import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { isSure, legalTexts, type LegalSchool, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import { check, type CheckContext } from "../check";
import { eachOnce } from "../prose/passages";
import { referencesOf, type Cited } from "../prose/references";
import { dayOfPaper, isBasis, nameOf, textMeant, wholeOf, wordsOf } from "./cited-texts";
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
  yield* ofOtherSchools(book, all);
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

/** A kindergarten's paper based on the circular of primary schools, when the one of its own kind of school is nowhere cited. */
function* ofOtherSchools(book: Book, all: readonly Cited[]): Iterable<Found<WrongReferenceFacts>> {
  const own = book.profile.school === null ? null : (book.profile.schoolType?.value as LegalSchool | undefined);
  if (own === null || own === undefined) return;
  const bases = all.flatMap((cited) => {
    const text = textMeant(cited.reference);
    return text !== null && isSure(text) && text.schools.length > 0 && text.subjects.some(isOfAccreditation) ? [{ cited, text }] : [];
  });
  for (const { cited, text } of bases) {
    if (!isBasis(cited) || text.schools.includes(own)) continue;
    if (bases.some((other) => other.text.schools.includes(own) && shares(other.text, text))) continue;
    const right = legalTexts().find(
      (one) => one.issued === text.issued && one.kind === text.kind && shares(one, text) && one.schools.includes(own),
    );
    if (right === undefined || right.schools.length === 0 || wrongNumber(cited.reference, null) !== null) continue;
    yield {
      at: cited.text.at,
      fragment: wordsOf(cited),
      criterion: null,
      expected: nameOf(right),
      facts: factsOf("own-school", text, right),
    };
  }
}

function isOfAccreditation(subject: string): boolean {
  return subject === "kdcl" || subject === "tdg";
}

function shares(one: LegalText, other: LegalText): boolean {
  return one.subjects.some((subject) => other.subjects.includes(subject));
}
