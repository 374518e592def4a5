import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { firstTimes, fixOf } from "../prose/passages";
import { remembered } from "../prose/plain";
import { slipsIn } from "../prose/slips";
import { textsWith, type CellText } from "../prose/texts";
import { misspelledIn } from "./misspelled-words";
import { misplacedIn, type Misplaced } from "./punctuation";

export type SpellingFacts = {
  readonly kind: "syllable" | "abbreviation" | "glued" | "term" | Misplaced["kind"];
  readonly right: string | null;
};

/** Broken syllables, terms of the field but for a letter, letters without their stroke, stops that stand twice or off their word. */
export const textSpelling = check({
  code: "text-spelling",
  group: "text",
  subject: "cell",
  severity: "note",
  rule: "Quyết định 1989/QĐ-BGDĐT (2018) on spelling in textbooks and the syllable structure of Vietnamese; terms as the circulars write them.",
  circulars: "all",
  find,
});

interface Wrong {
  readonly kind: SpellingFacts["kind"];
  readonly index: number;
  readonly length: number;
  readonly right: string | null;
}

function* find(book: Book): Iterable<Found<SpellingFacts>> {
  const isFirst = firstTimes();
  const terms = new Map<string, string[]>();
  for (const { text, wrong } of allWrong(book)) {
    const words = text.text.slice(wrong.index, wrong.index + wrong.length);
    const small = words.toLowerCase();
    const place = `${text.at.area.top},${text.at.area.left},${text.at.sheet}`;
    // A term tells more than the one broken word in it.
    if (wrong.kind === "syllable" && terms.get(place)?.some((term) => term.includes(small)) === true) continue;
    // Spaces before stops are told once a cell.
    if (!isFirst(text.at, wrong.kind === "space-before" ? "" : small)) continue;
    if (wrong.kind === "term") terms.set(place, [...(terms.get(place) ?? []), small]);
    yield {
      at: text.at,
      fragment: words,
      criterion: text.criterion,
      expected: wrong.right,
      facts: { kind: wrong.kind, right: wrong.right },
      ...fixOf(text, wrong, wrong.right),
    };
  }
}

function* allWrong(book: Book): Iterable<{ readonly text: CellText; readonly wrong: Wrong }> {
  const slips = remembered(slipsIn);
  const misspelled = remembered(misspelledIn);
  const misplaced = remembered(misplacedIn);
  for (const text of textsWith(book, "slip")) for (const slip of slips(text.text)) yield { text, wrong: { ...slip, kind: "term" } };
  for (const text of textsWith(book, "misspelled")) {
    for (const { kind, index, word, right } of misspelled(text.text)) yield { text, wrong: { kind, index, length: word.length, right } };
  }
  for (const text of textsWith(book, "punctuation")) for (const one of misplaced(text.text)) yield { text, wrong: one };
}
