import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Day } from "../../workbook/workbook";
import { check, type CheckContext } from "../check";
import { referencesOf, type Cited } from "../prose/references";
import { isBasis, nameOf, textMeant, wordsOf } from "./cited-texts";
import { hasTitlesOf } from "./circular-titles";
import { isOfThePast } from "./old-ranks";

export type SupersededFacts = {
  /** "superseded": 57/2026 has taken its place; "beside": it stands as a basis beside 57/2026; "not-yet": the paper is older than it. */
  readonly kind: "superseded" | "beside" | "not-yet";
  readonly cited: string;
  readonly schoolYear: string | null;
  readonly issuedOn: Day | null;
};

const OLD = new Set(["17/2018/TT-BGD\u0110T", "18/2018/TT-BGD\u0110T", "19/2018/TT-BGD\u0110T", "22/2024/TT-BGD\u0110T"]);
const NEW = "57/2026/TT-BGD\u0110T";
/** First days of the circulars of 2018 and of 57/2026. */
const FIRST_OF_OLD = "2018-10-10";
const FIRST_OF_NEW = "2026-07-07";

/** A plan for 2026-2027 or later that is built on the circulars that 57/2026 replaced. */
export const circularSuperseded = check({
  code: "circular-superseded",
  group: "references",
  subject: "workbook",
  severity: "warning",
  rule: "Thông tư 57/2026/TT-BGDĐT (hiệu lực 07/07/2026) thay thế 17, 18, 19/2018 và 22/2024; danh mục: version_selection.",
  circulars: "all",
  find: superseded,
});

function* superseded(book: Book, context: CheckContext): Iterable<Found<SupersededFacts>> {
  const relation = relationOf(book, context);
  if (relation === null) return;
  const all = referencesOf(book).map((cited) => ({ cited, symbol: textMeant(cited.reference)?.symbol ?? "" }));
  const kind = relation === "superseded" && all.some(({ symbol }) => symbol === NEW) ? "beside" : relation;
  const named = all.filter(({ symbol }) => OLD.has(symbol)).map(({ cited }) => cited);
  const old = kind === "beside" ? named.filter((cited) => isStillBasis(cited, context)) : named;
  const [first, ...others] = [...old.filter(isBasis), ...old.filter((cited) => !isBasis(cited))];
  const place = first === undefined ? (kind === "superseded" ? ofTitle(book, context) : null) : ofReference(first);
  if (place === null) return;
  const { schoolYear, issuedOn } = book.profile;
  yield {
    ...place,
    related: others.map(({ text }) => text.at),
    criterion: null,
    expected: kind === "not-yet" ? null : nameOf({ kind: "circular", symbol: NEW }),
    facts: { kind, cited: place.cited, schoolYear: schoolYear?.value ?? null, issuedOn: issuedOn?.value ?? null },
  };
}

/** A line of bases that begins with the old circular, in a plan that no longer is of its time: nothing else of the line speaks of the past. */
function isStillBasis(cited: Cited, { schoolYear }: CheckContext): boolean {
  const { sentence, index } = cited.reference;
  const text = textMeant(cited.reference);
  const isFirst = /^[-+*\s]{0,4}(?:can cu\s)?\s*$/.test(sentence.plain.slice(0, index - sentence.index));
  const isOfOldYear = schoolYear !== null && schoolYear.first < 2026;
  return isFirst && !isOfOldYear && text !== null && !isOfThePast(sentence.plain, text);
}

/** By the day of the paper where it has one, else by its school year. */
function relationOf(book: Book, { schoolYear }: CheckContext): "superseded" | "not-yet" | null {
  const day = book.profile.issuedOn?.value;
  if (day !== undefined) return day >= FIRST_OF_NEW ? "superseded" : day < FIRST_OF_OLD ? "not-yet" : null;
  if (schoolYear === null) return null;
  return schoolYear.first >= 2026 ? "superseded" : schoolYear.second <= 2018 ? "not-yet" : null;
}

type Told = Pick<Found, "at" | "fragment"> & { readonly cited: string };

function ofReference(cited: Cited): Told {
  const text = textMeant(cited.reference);
  return { at: cited.text.at, fragment: wordsOf(cited), cited: text === null ? wordsOf(cited) : nameOf(text) };
}

/** No words name the circular, but the titles of the criteria are its own. */
function ofTitle(book: Book, { circular }: CheckContext): Told | null {
  if (circular.id === "57/2026" || !hasTitlesOf(book, circular)) return null;
  const { schoolYear, documentType } = book.profile;
  const fact = schoolYear?.at == null ? documentType : schoolYear;
  if (fact?.at == null) return null;
  return { at: fact.at, fragment: fact.raw, cited: nameOf({ kind: "circular", symbol: circular.number }) };
}
