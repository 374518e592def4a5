import type { Book, Table } from "../../book/book";
import { standardOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { standardTerm } from "../terms";
import { strangeTitles } from "../typed-titles";

type TitleWrong = {
  readonly kind: "standard" | "criterion";
  readonly code: string;
  readonly typed: string;
  /** Official title of the code. */
  readonly official: string;
  /** The code whose title it is, where it is another one's. */
  readonly of: string | null;
  /** No title stands there though the other standards of the table have theirs. */
  readonly isEmpty: boolean;
};

export const titleWrong = check({
  code: "title-wrong",
  group: "rows",
  subject: "cell",
  severity: "warning",
  rule: "Titles of the standards and criteria of the circular",
  circulars: "all",
  find: findTitleWrong,
});

function* findTitleWrong(book: Book, context: CheckContext): Generator<Found<TitleWrong>> {
  for (const { typed, verdict } of strangeTitles(book, context)) {
    if (verdict.kind !== "wrong") continue;
    yield {
      at: typed.at,
      fragment: typed.words,
      criterion: typed.kind === "criterion" ? typed.code : null,
      expected: verdict.own.title,
      facts: {
        kind: typed.kind,
        code: typed.code,
        typed: typed.title,
        official: verdict.own.title,
        of: verdict.of?.code ?? null,
        isEmpty: false,
      },
    };
  }
  for (const table of book.tables) yield* emptyTitles(table, context);
}

/** A standard's heading without its title, in a table where most have theirs. */
function* emptyTitles(table: Table, context: CheckContext): Generator<Found<TitleWrong>> {
  const headings = table.headings.filter((heading) => heading.kind === "standard");
  const titled = headings.filter((heading) => heading.title !== null).length;
  if (titled === 0 || titled * 2 < headings.length) return;
  for (const { standard, title, text, at } of headings) {
    const official = standard === null ? null : standardOf(context.circular, standard);
    if (title !== null || official === null) continue;
    yield {
      at,
      fragment: text,
      criterion: null,
      expected: standardTerm(official.number, official.title),
      facts: { kind: "standard", code: String(official.number), typed: "", official: official.title, of: null, isEmpty: true },
    };
  }
}
