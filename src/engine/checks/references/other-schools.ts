import type { Book } from "../../book/book";
import { isSure, legalTexts, type LegalSchool, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import type { Cited } from "../prose/references";
import { isBasis, textMeant } from "./cited-texts";
import { wrongNumber } from "./wrong-numbers";

/** A kindergarten's paper based on the circular of primary schools, when the one of its own kind of school is nowhere cited. */
export function* basesOfOtherSchools(
  book: Book,
  all: readonly Cited[],
): Iterable<{ readonly cited: Cited; readonly text: LegalText; readonly right: LegalText }> {
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
    yield { cited, text, right };
  }
}

function isOfAccreditation(subject: string): boolean {
  return subject === "kdcl" || subject === "tdg";
}

function shares(one: LegalText, other: LegalText): boolean {
  return one.subjects.some((subject) => other.subjects.includes(subject));
}
