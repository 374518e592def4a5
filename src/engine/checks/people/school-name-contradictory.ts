import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { OF_HISTORY, OF_OTHERS, OLD_BEHIND } from "../../lexicon/places/place-words";
import { ACTS_AS_OWN, BODY_OF, GIVES_TO_OTHERS, PAPER_OF, WITH_OTHERS, WRITES_PLAN } from "../../lexicon/school-words";
import { check } from "../check";
import { clauseAround } from "../prose/clause";
import { eachOnce, fixOf } from "../prose/passages";
import { textsWith, type CellText } from "../prose/texts";
import { smallLetters, spokenName } from "./place-mentions";
import { matchOf, schoolNamesIn, type NameMatch, type SchoolName } from "./school-names";

export type SchoolNameFacts = {
  readonly kind: Exclude<NameMatch, "same">;
  /** The school's name as the paper's head gives it. */
  readonly own: string;
};

/** Another school's name where only the school itself can be meant: the paper's head and title, who writes it, whose plan it is. */
export const schoolNameContradictory = check({
  code: "school-name-contradictory",
  group: "people",
  subject: "cell",
  severity: "error",
  rule: "House rule: a document has one issuing body, named alike throughout. Nghị định 30/2020/NĐ-CP, Điều 8 (tên cơ quan ban hành).",
  circulars: "all",
  find: (book) => eachOnce(contradictory(book)),
});

function* contradictory(book: Book): Iterable<Found<SchoolNameFacts>> {
  const { school } = book.profile;
  const own = school === null ? undefined : schoolNamesIn(school.value)[0];
  if (school === null || own === undefined) return;
  for (const text of textsWith(book, "school")) {
    if (text.part === "header" || text.part === "other-table") continue;
    const told = new Set<string>();
    const small = smallLetters(text.text);
    for (const one of schoolNamesIn(text.text)) {
      const match = matchOf(one, own);
      if (match === "same" || told.has(one.name) || (match !== "other-spelling" && !isOwn(text, small, one))) continue;
      told.add(one.name);
      yield foundOf(text, one, own, { kind: match, own: school.value }, school.at);
    }
  }
}

function foundOf(
  text: CellText,
  one: SchoolName,
  own: SchoolName,
  facts: SchoolNameFacts,
  at: CellText["at"] | null,
): Found<SchoolNameFacts> {
  const end = one.index + one.length;
  const fragment = text.text.slice(one.index, end);
  const right = casedLike(
    fragment,
    facts.kind === "other-level" ? facts.own : fragment.slice(0, one.nameIndex - one.index) + own.name,
    own,
  );
  const isNameOnly = facts.kind === "other-spelling" || (facts.kind === "other" && one.levels.join() === own.levels.join());
  const expected = isNameOnly ? right : casedLike(fragment, facts.own, own);
  return {
    at: text.at,
    related: at === null ? [] : [at],
    fragment,
    criterion: text.criterion,
    expected,
    facts,
    ...fixOf(text, one, expected),
  };
}

/** The head gives names in capitals, sentences do not; "THCS", which has no vowel, stays as it is. */
function casedLike(fragment: string, words: string, own: SchoolName): string {
  if (fragment === fragment.toUpperCase()) return words.toUpperCase();
  const before = words.slice(0, words.length - own.name.length);
  const isShouted = before === before.toUpperCase();
  const level = before.slice(1).replace(/\p{L}+/gu, (word) => (/[aeiouy]/i.test(word.normalize("NFD")) ? word.toLowerCase() : word));
  const spoken = fragment.slice(0, 1) + level.replace(/(?<=\s)\p{L}/u, (letter) => letter.toUpperCase());
  return (isShouted ? spoken : before) + spokenName(own.name);
}

const HEAD_LINES = 14;
const REACH = { before: 200, after: 240 };
/** Rows tell what the school itself is to do and has done. */
const OWN_WORK: ReadonlySet<CellText["part"]> = new Set<CellText["part"]>(["plan", "result"]);

function actsAsOwn(before: string, after: string): boolean {
  const rest = /^[^.;\n]{0,160}/.exec(after)?.[0] ?? "";
  return /^[\s+*-]*$/.test(before) && ACTS_AS_OWN.test(after) && !GIVES_TO_OTHERS.test(rest);
}

/** Whether the school at this place must be the one whose paper it is. */
function isOwn(text: CellText, small: string, one: SchoolName): boolean {
  const end = one.index + one.length;
  const { before } = clauseAround(small, one, REACH);
  const after = small.slice(end, end + REACH.after);
  const sentence = before + small.slice(one.index, end) + (/^[^.;,\n]{0,12}/.exec(after)?.[0] ?? "");
  if (OLD_BEHIND.test(after) || OF_HISTORY.test(sentence) || OF_OTHERS.test(sentence) || WITH_OTHERS.test(sentence)) return false;
  const isLine = before.trim() === "" && /^\s*(?:\n|$)/.test(after);
  if (isLine && text.part === "paragraph" && text.index < HEAD_LINES) return true;
  if (OWN_WORK.has(text.part) && actsAsOwn(before, after)) return true;
  return (before.trim() === "" && WRITES_PLAN.test(after)) || PAPER_OF.test(before) || BODY_OF.test(before);
}
