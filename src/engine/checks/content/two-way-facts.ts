import type { Book, FieldId } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { A_PART, FACT_ANCHORS, GOALS_ABOVE, IS_GOAL, OTHER_TIME, TWO_WAY_FACTS, type TwoWayFact } from "../../lexicon/two-way-facts";
import type { Place } from "../../workbook/address";
import { linesOf } from "../prose/outline";
import { plainOf } from "../prose/plain";
import { type CellText, textsWith } from "../prose/texts";
import { wholeWords } from "./sentences";
import type { TextContradictory } from "./text-contradictory";

/** Where a row says how things are; and where it also says what is wanting. */
const STATES: readonly (FieldId | null)[] = ["strength", "situation"];
const WANTS: readonly (FieldId | null)[] = ["situation", "weakness", "cause", "work", "solution"];

/** A text with what stands above it. */
interface Said {
  readonly text: string;
  readonly plain: string;
  readonly at: Place;
  readonly criterion: string | null;
  readonly above: string;
  readonly isProse: boolean;
  readonly field: FieldId | null;
}

interface Statement {
  readonly said: Said;
  readonly words: string;
}

export function* factsBothWays(book: Book): Iterable<Found<TextContradictory>> {
  const all = [...saidIn(book)];
  for (const fact of TWO_WAY_FACTS) {
    const holds = firstOf(all, (said) => (said.isProse || STATES.includes(said.field) ? stated(said, fact.holds, true) : null));
    if (holds === null) continue;
    const fails = firstOf(all, (said) => denied(said, fact));
    if (fails === null || fails.said === holds.said) continue;
    yield clash(fact.id, holds, fails);
  }
}

/** At the later of the two places. */
function clash(kind: TwoWayFact["id"], holds: Statement, fails: Statement): Found<TextContradictory> {
  const [first, second] = isBefore(holds.said, fails.said) ? [holds, fails] : [fails, holds];
  return {
    at: second.said.at,
    related: [first.said.at],
    fragment: second.words,
    criterion: second.said.criterion,
    expected: null,
    facts: { kind, against: first.words },
  };
}

function isBefore(a: Said, b: Said): boolean {
  return a.at.sheet === b.at.sheet ? a.at.area.top <= b.at.area.top : a.isProse;
}

const ABOVE = 6;

function* saidIn(book: Book): Iterable<Said> {
  const lines = linesOf(book);
  for (const [index, { paragraph, plain, under }] of lines.entries()) {
    if (!FACT_ANCHORS.some((anchor) => plain.includes(anchor))) continue;
    const above = [...under, ...lines.slice(Math.max(0, index - ABOVE), index).map((line) => line.plain)].join("\n");
    yield { text: paragraph.text, plain, at: paragraph.at, criterion: null, above, isProse: true, field: null };
  }
  for (const cell of textsWith(book, "fact")) if (cell.part === "plan") yield ofCell(cell);
}

function ofCell({ text, at, criterion, field }: CellText): Said {
  return { text, plain: plainOf(text), at, criterion, above: "", isProse: false, field };
}

function firstOf(all: readonly Said[], read: (said: Said) => string | null): Statement | null {
  for (const said of all) {
    const words = read(said);
    if (words !== null) return { said, words };
  }
  return null;
}

function denied(said: Said, fact: TwoWayFact): string | null {
  if (!said.isProse && (!fact.isOfRows || !WANTS.includes(said.field))) return null;
  const isShort = said.isProse && said.plain.length < 90;
  if (fact.failsUnder !== null && !fact.failsUnder.test(isShort ? said.above + said.plain : said.plain)) return null;
  return stated(said, fact.fails, false);
}

/** The words that state it flatly; null under headings of goals. */
function stated({ text, plain, above, isProse }: Said, pattern: RegExp, isWhole: boolean): string | null {
  const match = pattern.exec(plain);
  if (match === null || (isWhole && isProse && GOALS_ABOVE.test(above.split("\n")[0] ?? ""))) return null;
  const start =
    Math.max(plain.lastIndexOf("\n", match.index), plain.lastIndexOf(". ", match.index), plain.lastIndexOf(";", match.index)) + 1;
  const sentence = plain.slice(start, match.index + match[0].length);
  if (OTHER_TIME.test(sentence) || A_PART.test(sentence) || (isWhole && IS_GOAL.test(sentence))) return null;
  return wholeWords(text, match.index, match.index + match[0].length);
}
