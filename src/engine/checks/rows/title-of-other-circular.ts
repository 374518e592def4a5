import type { Book } from "../../book/book";
import type { SchoolType } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { strangeTitles } from "../typed-titles";

type TitleOfOtherCircular = {
  readonly kind: "standard" | "criterion";
  readonly code: string;
  readonly official: string;
  /** Number of the circular the title belongs to, the schools it is for, and the code it has there. */
  readonly otherCircular: string;
  readonly otherSchools: readonly SchoolType[];
  readonly otherCode: string;
  readonly circular: string;
};

export const titleOfOtherCircular = check({
  code: "title-of-other-circular",
  group: "rows",
  subject: "cell",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018: each kind of school has criteria of its own",
  circulars: "all",
  find: findTitleOfOtherCircular,
});

function* findTitleOfOtherCircular(book: Book, context: CheckContext): Generator<Found<TitleOfOtherCircular>> {
  for (const { typed, verdict } of strangeTitles(book, context)) {
    if (verdict.kind !== "other-circular") continue;
    yield {
      at: typed.at,
      fragment: typed.words,
      criterion: typed.kind === "criterion" ? typed.code : null,
      expected: verdict.own.title,
      facts: {
        kind: typed.kind,
        code: typed.code,
        official: verdict.own.title,
        otherCircular: verdict.of.circular.number,
        otherSchools: verdict.of.circular.schoolTypes,
        otherCode: verdict.of.code,
        circular: context.circular.number,
      },
    };
  }
}
