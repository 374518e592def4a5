import type { Book, Statement } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { bare } from "../../workbook/fold";
import { check, type CheckContext } from "../check";
import { passagesThat } from "../prose/passages";
import { plainOf } from "../prose/plain";

type TallyLabelWrong =
  | {
      readonly kind: "whose";
      /** Whose result the heading above announces, and whose the words call it. */
      readonly heading: "self" | "external";
      readonly called: "self" | "external";
    }
  | {
      /** The rank of the national standard given to the accreditation. */
      readonly kind: "rank";
      readonly rank: number;
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

function* findTallyLabelWrong(book: Book, { circular }: CheckContext): Generator<Found<TallyLabelWrong>> {
  if (circular.id.endsWith("2018")) yield* wrongRanks(book);
  for (const statement of book.statements) {
    const called = calledIn(statement);
    if (statement.of === null || called === null || called === statement.of) continue;
    yield {
      at: statement.at,
      fragment: statement.text,
      criterion: null,
      expected: null,
      facts: { kind: "whose", heading: statement.of, called },
    };
  }
}

/** Schools are accredited at "cấp độ" 1 to 4; "mức độ" 1 and 2 are the ranks of the national standard. */
const RANK = /(?:kiem dinh chat luong(?: giao duc)?|kdclgd|kdcl) (?:dat )?muc do ([1-4])(?![\d.,/])/g;
/** "độ" of "mức độ": a quick look. */
const RANK_WORD = " \u0111\u1ed9 ";
/** "Mức độ", as it is typed. */
const MAY_BE = /m\u1ee9c \u0111\u1ed9 [1-4]/i;

function* wrongRanks(book: Book): Generator<Found<TallyLabelWrong>> {
  for (const passage of passagesThat(book, ({ text }) => text.includes(RANK_WORD) && MAY_BE.test(text))) {
    for (const match of plainOf(passage.text).matchAll(RANK)) {
      const words = passage.text.slice(match.index, match.index + match[0].length);
      const place = match[0].lastIndexOf("muc do");
      yield {
        at: passage.at,
        fragment: words,
        criterion: passage.criterion,
        expected: `${words.slice(0, place)}${CALLED} ${match[1] ?? ""}`,
        severity: "warning",
        facts: { kind: "rank", rank: Number(match[1]) },
      };
    }
  }
}

/** "cấp độ". */
const CALLED = "c\u1ea5p \u0111\u1ed9";

/** Whose result the words in front of the number name; null where none, or both. */
function calledIn({ text }: Statement): "self" | "external" | null {
  const words = bare(text.length > 200 ? "" : text);
  const isExternal = /\bdanh gia ngoai\b/.test(words);
  const isSelf = /\btu danh gia\b/.test(words);
  return isExternal === isSelf ? null : isExternal ? "external" : "self";
}
