import type { Book, Field } from "../../book/book";
import { level4ItemOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import { GOALS_MET, SPEAKS_OF_GOALS, WRITES_STRATEGY } from "../../lexicon/remedies";
import type { CheckContext } from "../check";
import { placeOf } from "../places";
import { plainOf } from "../prose/plain";
import { wholeWords } from "./sentences";
import type { ContentMisplaced } from "./content-misplaced";

/** An item of the fourth level asks whether the goals of the strategy were met; the row only plans to write a strategy. */
export function* goalsNotSought(book: Book, { circular }: CheckContext): Iterable<Found<ContentMisplaced>> {
  for (const row of book.plan) {
    const code = row.criterion.code;
    if (code === null || !code.startsWith("M4.")) continue;
    const item = level4ItemOf(circular, code);
    if (item === null || !GOALS_MET.test(plainOf(item.gist))) continue;
    const fields = [row.fields.work, row.fields.solution].filter((field): field is Field => field !== undefined);
    if (fields.some((field) => SPEAKS_OF_GOALS.test(plainOf(field.text)))) continue;
    for (const field of fields) {
      const match = WRITES_STRATEGY.exec(plainOf(field.text));
      if (match === null) continue;
      const fragment = wholeWords(field.text, match.index, match.index + match[0].length);
      const facts = { kind: "item", about: item.gist, otherCode: null } as const;
      yield { at: placeOf(row.sheet, field.area), fragment, criterion: code, expected: item.gist, facts, severity: "warning" };
      break;
    }
  }
}
