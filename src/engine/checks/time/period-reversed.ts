import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { isReversed } from "../prose/plan-year";
import { eachOnce, passagesThat, type Passage } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { MENTIONS_STAGE, stagesIn } from "../prose/times";
import { placeOf, timedRowsOf } from "./timed-rows";

export type ReversedFacts = {
  /** As typed where two cells say it, else ISO days or years. */
  readonly start: string;
  readonly end: string;
};

/** An end that lies before its start. */
export const periodReversed = check({
  code: "period-reversed",
  group: "time",
  subject: "cell",
  severity: "error",
  rule: "House rule: a time ends after it begins.",
  circulars: "all",
  find: (book) => eachOnce(reversed(book)),
});

function* reversed(book: Book): Iterable<Found<ReversedFacts>> {
  for (const row of timedRowsOf(book)) {
    const { period, startField, endField } = row;
    const field = endField ?? startField;
    // A day that is none is told as such: what was meant may well lie in order.
    if (field === null || period.repaired !== null || !isReversed(period)) continue;
    const isHalf = startField !== null && endField !== null && startField !== endField;
    yield {
      at: placeOf(row, field),
      ...(isHalf ? { related: [placeOf(row, startField)] } : {}),
      fragment: field.text,
      criterion: row.criterion,
      expected: null,
      facts: isHalf ? { start: startField.text, end: endField.text } : { start: period.start ?? "", end: period.end ?? "" },
    };
  }
  yield* reversedStages(book);
}

const TIMES: ReadonlySet<Passage["field"]> = new Set(["period", "start", "end"] as const);

function* reversedStages(book: Book): Iterable<Found<ReversedFacts>> {
  const turnedIn = remembered((text: string) => stagesIn(plainOf(text)).filter((stage) => stage.to < stage.from));
  for (const passage of passagesThat(book, ({ field, text }) => !TIMES.has(field) && MENTIONS_STAGE.test(text))) {
    for (const stage of turnedIn(passage.text)) {
      yield {
        at: passage.at,
        fragment: passage.text.slice(stage.index, stage.index + stage.length),
        criterion: passage.criterion,
        expected: null,
        facts: { start: String(stage.from), end: String(stage.to) },
      };
    }
  }
}
