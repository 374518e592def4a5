import type { Book, Statement } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { bare } from "../../workbook/fold";
import { check } from "../check";

type TallyLabelWrong = {
  /** Whose result the heading above announces, and whose the words call it. */
  readonly heading: "self" | "external";
  readonly called: "self" | "external";
};

export const tallyLabelWrong = check({
  code: "tally-label-wrong",
  group: "levels",
  subject: "cell",
  severity: "error",
  rule: "CV 5932/BGD\u0110T-QLCL, 5942/BGD\u0110T-QLCL: the self-assessment and the external evaluation are two results",
  circulars: "all",
  find: findTallyLabelWrong,
});

function* findTallyLabelWrong(book: Book): Generator<Found<TallyLabelWrong>> {
  for (const statement of book.statements) {
    const called = calledIn(statement);
    if (statement.of === null || called === null || called === statement.of) continue;
    yield { at: statement.at, fragment: statement.text, criterion: null, expected: null, facts: { heading: statement.of, called } };
  }
}

/** Whose result the words in front of the number name; null where none, or both. */
function calledIn({ text }: Statement): "self" | "external" | null {
  const words = bare(text.length > 200 ? "" : text);
  const isExternal = /\bdanh gia ngoai\b/.test(words);
  const isSelf = /\btu danh gia\b/.test(words);
  return isExternal === isSelf ? null : isExternal ? "external" : "self";
}
