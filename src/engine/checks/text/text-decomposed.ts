import type { Book, UntidyCell } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { composed } from "../../workbook/fold";
import { check } from "../check";
import { quotedLine } from "../prose/quoted";
import { criterionOfRow } from "./criterion-of-row";

export type DecomposedFacts = { readonly marks: number; readonly isWhole: boolean };

/** Letters stored as a letter and its marks apart: they look right, yet searching, COUNTIF and grouping miss them. */
export const textDecomposed = check({
  code: "text-decomposed",
  group: "text",
  subject: "cell",
  severity: "note",
  rule: "TCVN 6909:2001 and Nghị định 30/2020/NĐ-CP, phụ lục I: Vietnamese in Unicode; house rule: composed, as every keyboard types it.",
  circulars: "all",
  find,
});

const LONGEST = 80;

function* find(book: Book): Iterable<Found<DecomposedFacts>> {
  const criterionOf = criterionOfRow(book);
  for (const cell of book.untidy) {
    if (composed(cell.raw) !== cell.text || cell.raw.normalize("NFC") === cell.raw) continue;
    const words = decomposedWords(cell);
    yield {
      at: cell.at,
      fragment: words,
      criterion: criterionOf(cell.at),
      expected: words.normalize("NFC"),
      facts: { marks: cell.raw.match(/\p{M}/gu)?.length ?? 0, isWhole: words.normalize("NFC") === cell.text },
      fix: { isSafe: true, replacement: cell.raw.normalize("NFC") },
    };
  }
}

/** The first run of words that hold such letters, with the bare ones between them. */
function decomposedWords({ raw }: UntidyCell): string {
  const words = [...raw.matchAll(/\S+/g)];
  const isApart = (at: number): boolean => words[at] !== undefined && words[at][0].normalize("NFC") !== words[at][0];
  const first = words.findIndex((_, at) => isApart(at));
  if (first === -1) return quotedLine(raw, LONGEST);
  let last = first;
  for (let at = first + 1; at < words.length; at++) {
    if (isApart(at)) last = at;
    else if (/[^\p{ASCII}]/u.test((words[at] as RegExpExecArray)[0])) break;
  }
  // A lone word is told with the one before it: "năng lực", not "lực".
  const before = words[first - 1];
  const joins =
    first === last && before !== undefined && before.index + before[0].length + 1 === words[first]?.index && /\p{L}$/u.test(before[0]);
  const from = (words[joins ? first - 1 : first] as RegExpExecArray).index;
  const end = words[last] as RegExpExecArray;
  return quotedLine(raw.slice(from, end.index + end[0].length), LONGEST).replace(/[.,;:]$/, "");
}
