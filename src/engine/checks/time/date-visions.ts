import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { passagesThat } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import type { DateFacts } from "./date-facts";

const STRATEGY = /\bgiai doan (\d{4})\s?-\s?(\d{4}),?\s{0,2}(?:va )?((?:tam nhin|dinh huong)(?: den)?(?: nam)? (\d{4}))(?!\d)/g;

/** "tầm nhìn", "định hướng" as typed. */
const HORIZON = /t\u1ea7m nh\u00ecn|\u0111\u1ecbnh h\u01b0\u1edbng/i;

interface Vision {
  readonly stage: string;
  readonly year: number;
  readonly index: number;
  readonly length: number;
}

/** "giai đoạn 2020-2025 tầm nhìn 2030" here, "định hướng đến năm 2045" there: one strategy with two horizons. */
export function* visionClashes(book: Book): Iterable<Found<DateFacts>> {
  const visionsOf = remembered(visionsIn);
  const first = new Map<string, { readonly year: number; readonly at: Place; readonly fragment: string }>();
  for (const passage of passagesThat(book, ({ text }) => HORIZON.test(text))) {
    for (const vision of visionsOf(passage.text)) {
      const fragment = passage.text.slice(vision.index, vision.index + vision.length);
      const known = first.get(vision.stage);
      if (known === undefined) first.set(vision.stage, { year: vision.year, at: passage.at, fragment });
      else if (known.year !== vision.year) {
        const facts: DateFacts = { kind: "two-visions", stated: String(vision.year), against: known.fragment };
        yield { at: passage.at, related: [known.at], fragment, criterion: passage.criterion, expected: String(known.year), facts };
      }
    }
  }
}

function visionsIn(text: string): readonly Vision[] {
  return Array.from(plainOf(text).matchAll(STRATEGY), (match) => ({
    stage: `${match[1]}-${match[2]}`,
    year: Number(match[4]),
    index: match.index + match[0].length - (match[3] ?? "").length,
    length: (match[3] ?? "").length,
  }));
}
