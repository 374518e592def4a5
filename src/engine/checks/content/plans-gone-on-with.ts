import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { GOES_ON, NO_PLAN } from "../../lexicon/two-way-facts";
import { placeOf } from "../places";
import { plainOf } from "../prose/plain";
import { textsWith } from "../prose/texts";
import { wholeWords } from "./sentences";
import type { TextContradictory } from "./text-contradictory";

/** As typed: "kế hoạch", whatever its first letter. */
const PLAN = "\u1ebf ho\u1ea1ch";
/** Words that both plans must share. */
const LEAST_SHARED = 4;

/** There is no such plan yet, and the measure goes on drawing it up. */
export function* plansGoneOnWith(book: Book): Iterable<Found<TextContradictory>> {
  for (const cell of textsWith(book, "lack")) {
    if (cell.part !== "plan" || cell.field !== "weakness" || !cell.text.includes(PLAN)) continue;
    const row = book.plan[cell.index];
    const solution = row?.fields.solution;
    if (row === undefined || solution === undefined || !solution.text.includes(PLAN)) continue;
    const lacking = NO_PLAN.exec(plainOf(cell.text));
    const goingOn = lacking === null ? null : GOES_ON.exec(plainOf(solution.text));
    if (lacking === null || goingOn === null || shared(lacking[1] ?? "", goingOn[1] ?? "") < LEAST_SHARED) continue;
    const end = goingOn.index + goingOn[0].length - (goingOn[1] ?? "").length;
    const facts = { kind: "plan", against: wholeWords(cell.text, lacking.index, lacking.index + lacking[0].length).slice(0, 100) } as const;
    const fragment = wholeWords(solution.text, goingOn.index, end).trim();
    const at = placeOf(row.sheet, solution.area);
    yield { at, related: [cell.at], fragment, criterion: row.criterion.code, expected: null, facts, severity: "note" };
  }
}

function shared(a: string, b: string): number {
  const words = new Set(a.split(/[^a-z]+/));
  return new Set(b.split(/[^a-z]+/).filter((word) => word.length > 1 && words.has(word))).size;
}
