import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { composed } from "../../workbook/fold";
import { check } from "../check";
import { firstTimes } from "../prose/passages";
import { textsWith } from "../prose/texts";
import { criterionOfRow } from "./criterion-of-row";

export type SpacingFacts = { readonly kind: "doubled" | "odd" | "invisible"; readonly count: number };

/** Two spaces together, spaces that do not break, signs nobody sees: words then look alike and are not. */
export const textSpacing = check({
  code: "text-spacing",
  group: "text",
  subject: "cell",
  severity: "note",
  rule: "House rule: one ordinary space between words, as Nghị định 30/2020/NĐ-CP has it typed; Excel tells other spaces apart when it searches.",
  circulars: "all",
  find,
});

const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** Four spaces or more push words to a place: the motto beside the name of the school. */
const ALIGNED = /[ \u00a0]{4}/;
const DOUBLED = /(?<=\S) {2,3}(?=\S)/g;

interface Cell {
  readonly raw: string;
  readonly at: Place;
  readonly criterion: string | null;
  readonly isOneCell: boolean;
}

function* find(book: Book): Iterable<Found<SpacingFacts>> {
  const criterionOf = criterionOfRow(book);
  const isFirst = firstTimes();
  for (const { raw, text, at } of book.untidy) {
    if (composed(raw) !== text) continue;
    const found = foundOf({ raw, at, criterion: criterionOf(at), isOneCell: true });
    if (found !== null && isFirst(at, "")) yield found;
  }
  for (const text of textsWith(book, "spaces")) {
    const found = foundOf(text);
    if (found !== null && isFirst(text.at, "")) yield found;
  }
}

function foundOf({ raw, at, criterion, isOneCell }: Cell): Found<SpacingFacts> | null {
  const inner = raw.trim();
  const tidied = inner.replace(UNSEEN, "").replace(ODD_SPACES, " ").replace(DOUBLED, " ");
  if (tidied === inner || ALIGNED.test(inner)) return null;
  const [odd, unseen] = [inner.match(ODD_SPACES)?.length ?? 0, inner.match(UNSEEN)?.length ?? 0];
  const doubled = inner.replace(UNSEEN, "").replace(ODD_SPACES, " ").match(DOUBLED)?.length ?? 0;
  const words = around(inner);
  return {
    at,
    fragment: words,
    criterion,
    expected: words.replace(UNSEEN, "").replace(ODD_SPACES, " ").replace(DOUBLED, " ").normalize("NFC"),
    facts: { kind: odd > 0 ? "odd" : unseen > 0 ? "invisible" : "doubled", count: odd + unseen + doubled },
    ...(isOneCell ? { fix: { isSafe: true, replacement: raw.replace(inner, () => tidied) } } : {}),
  };
}

/** The first such place with the words on both sides. */
function around(text: string): string {
  const at = text.search(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u200b-\u200d\u2060\ufeff\u00ad]|(?<=\S) {2,3}(?=\S)/);
  const before = /\S{0,30}$/.exec(text.slice(0, Math.max(at, 0)))?.[0] ?? "";
  const after = /^[\s\u200b-\u200d\u2060\ufeff\u00ad]+\S{0,30}/.exec(text.slice(Math.max(at, 0)))?.[0] ?? "";
  return before + after;
}
