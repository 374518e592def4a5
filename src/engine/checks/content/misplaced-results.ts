import type { Book, ResultRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { NOT_DONE, PARTLY_DONE, PUT_OFF, REASON_FOR } from "../../lexicon/sentence-forms";
import { placeOf } from "../places";
import { quoted } from "../prose/quoted";
import { sentencesIn, START, STOP } from "./sentences";
import type { TextMisplaced } from "./text-misplaced";

const UNDONE = new RegExp(`${START}${NOT_DONE}${STOP}`, "iu");
const PARTLY = new RegExp(`${START}(?:${PARTLY_DONE})${STOP}`, "iu");
const REASON = new RegExp(`${START}(?:${REASON_FOR})${STOP}`, "iu");
/** The whole of a sentence, but for when, why or until when. */
const PUT_OFF_ONLY = new RegExp(`^${PUT_OFF}(?:\\s*$|[,;:.]|\\s+(?:${REASON_FOR}|\u0111\u1ebfn|sang)${STOP})`, "iu");
const FIELDS = ["done", "inProgress"] as const;

/** Work that was not done at all, among the work done or under way, where the report has a column for it. */
export function* undoneAmongResults(book: Book): Iterable<Found<TextMisplaced>> {
  for (const row of book.results) {
    if (!hasOwnColumn(book, row)) continue;
    for (const id of FIELDS) {
      const field = row.fields[id];
      const words = field === undefined ? undefined : sentencesIn(field.text).find((sentence) => isUndone(sentence, id));
      if (field === undefined || words === undefined) continue;
      yield {
        at: placeOf(row.sheet, field.area),
        fragment: quoted(words),
        criterion: row.criterion.code,
        expected: null,
        facts: { kind: "undone", field: id },
      };
    }
  }
}

function hasOwnColumn(book: Book, row: ResultRow): boolean {
  return book.tables[row.table]?.columns.some((column) => column.field === "notStarted") ?? false;
}

/** Among work under way only what gives the ground for which it was not begun; among work done, whatever was not. */
function isUndone(sentence: string, field: (typeof FIELDS)[number]): boolean {
  if (field === "done" && PUT_OFF_ONLY.test(sentence)) return true;
  const denial = UNDONE.exec(sentence);
  if (denial === null) return false;
  const before = sentence.slice(0, denial.index);
  const behind = sentence.slice(denial.index + denial[0].length);
  const reason = REASON.exec(behind);
  const work = reason === null ? behind : behind.slice(0, reason.index);
  if (PARTLY.test(before) || PARTLY.test(work) || REASON.test(before)) return false;
  return field === "done" || reason !== null;
}
