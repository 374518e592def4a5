import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { AIMS, STATE_REACHED } from "../../lexicon/sentence-forms";
import { placeOf } from "../places";
import { quoted } from "../prose/quoted";
import { START, STOP } from "./sentences";
import type { TextMisplaced } from "./text-misplaced";

const REACHED = new RegExp(`^(?:${STATE_REACHED})${STOP}`, "iu");
const AIM = new RegExp(`${START}(?:${AIMS})${STOP}`, "iu");

/** A level that was reached, written where the target should stand: no target is set. */
export function* statesAmongGoals(book: Book): Iterable<Found<TextMisplaced>> {
  for (const row of book.plan.filter(({ fields }) => fields.target !== undefined || fields.goal !== undefined)) {
    for (const id of ["target", "goal"] as const) {
      const field = row.fields[id];
      if (field === undefined || !isState(field.text)) continue;
      const facts = { kind: "state", field: id } as const;
      yield { at: placeOf(row.sheet, field.area), fragment: quoted(field.text), criterion: row.criterion.code, expected: null, facts };
    }
  }
  yield* statesUnderLabels(book);
}

function isState(text: string): boolean {
  return REACHED.test(text) && !AIM.test(text);
}

/** Under labels a criterion with a level and no more has no row: its verdict stands on a line of its own, the target's. */
function* statesUnderLabels(book: Book): Iterable<Found<TextMisplaced>> {
  for (const { layout, sheet, area, columns, headings } of book.tables) {
    if (layout !== "label-blocks" || columns.some((column) => column.field === "selfAssessment")) continue;
    const titleRows = new Set(headings.map(({ at }) => at.area.top));
    for (const { at, criterion, words } of book.verdicts) {
      const { top } = at.area;
      if (at.sheet !== sheet || top < area.top || top > area.bottom || titleRows.has(top) || !isState(words)) continue;
      yield { at, fragment: words, criterion, expected: null, facts: { kind: "state", field: "target" } };
    }
  }
}
