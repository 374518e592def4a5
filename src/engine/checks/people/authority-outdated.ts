import type { Book, FieldId } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { DONE_BEFORE, STILL_TO_DO } from "../../lexicon/authority-words";
import { OF_HISTORY, OF_OTHERS, OLD_BEHIND } from "../../lexicon/places/place-words";
import { check } from "../check";
import { clauseAround } from "../prose/clause";
import type { Stretch } from "../prose/passages";
import { remembered } from "../prose/plain";
import type { CellText } from "../prose/texts";
import { abolishedIn, type Abolished } from "./abolished-bodies";
import { ownPlacesOf } from "./own-places";
import { placesIn, placeTextsOf, smallLetters } from "./place-mentions";
import { isAfterReform } from "./reform";

export type OutdatedAuthorityFacts = {
  readonly kind: Abolished["kind"];
};

/** A body that the reform of 01/07/2025 abolished, where a paper made after it still has to do with it. */
export const authorityOutdated = check({
  code: "authority-outdated",
  group: "people",
  subject: "cell",
  severity: "warning",
  rule: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 (no district level from 01/07/2025); Nghị quyết 202/2025/QH15 (34 provinces).",
  circulars: "all",
  find,
});

function* find(book: Book): Iterable<Found<OutdatedAuthorityFacts>> {
  if (!isAfterReform(book)) return;
  const { commune } = ownPlacesOf(book);
  const abolished = remembered((text: string) => abolishedIn(text, placesIn(text), commune));
  for (const text of placeTextsOf(book)) {
    if (text.part === "header" || text.part === "other-table" || (text.field !== null && TOLD.has(text.field))) continue;
    const told = new Set<string>();
    const found = abolished(text.text);
    const small = found.length === 0 ? "" : smallLetters(text.text);
    for (const { index, length, kind, expected } of found) {
      if (told.has(kind) || !isStillMeant(text, small, { index, length })) continue;
      told.add(kind);
      yield { at: text.at, fragment: text.text.slice(index, index + length), criterion: text.criterion, expected, facts: { kind } };
    }
  }
}

/** Fields that tell what was or is, not what is to be done. */
const TOLD: ReadonlySet<FieldId> = new Set<FieldId>(["strength", "situation", "weakness", "cause", "evidence", "planned", "criterion"]);
const WHO: ReadonlySet<FieldId> = new Set<FieldId>(["people", "partners"]);
const HEAD_LINES = 14;

const REACH = { before: 200, after: 200 };

function isStillMeant(text: CellText, small: string, stretch: Stretch): boolean {
  if (text.field !== null && WHO.has(text.field)) return true;
  const { index, length } = stretch;
  const { before, after } = clauseAround(small, stretch, REACH);
  const sentence = before + small.slice(index, index + length) + after;
  if (
    OLD_BEHIND.test(after) ||
    OF_HISTORY.test(sentence) ||
    OF_OTHERS.test(sentence) ||
    DONE_BEFORE.test(sentence) ||
    isBeforeReform(sentence)
  )
    return false;
  if (text.part === "plan" || text.part === "result") return true;
  const isHead = text.index < HEAD_LINES && index < 3 && text.text === text.text.toUpperCase();
  return isHead || STILL_TO_DO.test(sentence);
}

/** A year or month before the reform: what the body did then. */
function isBeforeReform(sentence: string): boolean {
  return /(?<!\d)(?:19\d\d|20[01]\d|202[0-4])(?!\d)|(?<!\d)0?[1-6]\s?[/.-]\s?2025|th\u00e1ng\s0?[1-6]\sn\u0103m\s2025/u.test(sentence);
}
