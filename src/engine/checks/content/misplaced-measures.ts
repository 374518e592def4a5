import type { Book, PlanFieldId, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { BEFORE_THE_VERB, MEASURE_VERBS, RAISES_MEANS, SECOND_ACTS } from "../../lexicon/sentence-forms";
import { placeOf } from "../places";
import { remembered } from "../prose/plain";
import { quoted } from "../prose/quoted";
import { sentencesIn, START, STOP } from "./sentences";
import type { TextMisplaced } from "./text-misplaced";

const MEASURE = new RegExp(`^(?:(?:${BEFORE_THE_VERB})\\s+)*(?:${MEASURE_VERBS})${STOP}(.+)$`, "iu");
const SECOND = new RegExp(`${START}(?:${SECOND_ACTS})${STOP}`, "iu");
const RAISES = new RegExp(`${START}(?:${RAISES_MEANS})${STOP}`, "iu");
const FIELDS: readonly PlanFieldId[] = ["resources", "people", "partners"];
/** A shorter text names people or means, with a word on what they do. */
const SHORTEST = 45;

/** A measure among the resources or the people: somebody does something to something, and no means or person is named for it. */
export function* measuresAmongResources(book: Book): Iterable<Found<TextMisplaced>> {
  const measureIn = remembered((text: string) => sentencesIn(text).find(isMeasure) ?? null);
  for (const row of book.plan.filter(mayHoldMeasure)) {
    for (const id of FIELDS) {
      const field = row.fields[id];
      if (field === undefined || field.text.length < SHORTEST || field.area.top < row.area.top) continue;
      const words = measureIn(field.text);
      if (words === null) continue;
      const facts = { kind: "measure", field: id } as const;
      yield { at: placeOf(row.sheet, field.area), fragment: quoted(words), criterion: row.criterion.code, expected: null, facts };
    }
  }
}

function mayHoldMeasure({ fields }: PlanRow): boolean {
  return FIELDS.some((id) => (fields[id]?.text.length ?? 0) >= SHORTEST);
}

/** A second act behind the first, its object with it. */
function isMeasure(sentence: string): boolean {
  if (sentence.length < SHORTEST || RAISES.test(sentence)) return false;
  const rest = MEASURE.exec(sentence)?.[1];
  const second = rest === undefined ? null : SECOND.exec(rest);
  return rest !== undefined && second !== null && rest.length - second.index - second[0].length >= 8;
}
