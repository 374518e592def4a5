import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { oddCells } from "./column-notations";
import { oddCodeLabels, oddHeadings, oddVerdicts } from "./heading-notations";
import type { NotationKind, OddNotation } from "./notations";
import { oddDecimals, oddRatios, oddSchoolYears } from "./text-notations";

export type FormatFacts = {
  readonly kind: NotationKind;
  /** The notation of most, by its first example. */
  readonly major: string;
  readonly majorCount: number;
  readonly minorityCount: number;
};

/** One kind of value in several notations where one clearly prevails: each odd notation once, at its first cell. */
export const formatInconsistent = check({
  code: "format-inconsistent",
  group: "form",
  subject: "cell",
  severity: "note",
  rule: "House rule: one document writes one kind of value in one way, so that it can be read, searched and counted.",
  circulars: "all",
  find,
});

function* find(book: Book): Iterable<Found<FormatFacts>> {
  for (const odd of oddIn(book)) {
    const found = foundOf(odd);
    if (found !== null) yield found;
  }
}

function* oddIn(book: Book): Iterable<OddNotation> {
  yield* oddVerdicts(book);
  yield* oddSchoolYears(book);
  yield* oddRatios(book);
  yield* oddDecimals(book);
  yield* oddCells(book);
  yield* oddCodeLabels(book);
  yield* oddHeadings(book);
}

const LONGEST_FRAGMENT = 120;

function foundOf({ kind, minority, minorityCount, major, majorCount }: OddNotation): Found<FormatFacts> | null {
  const [first, ...others] = minority;
  if (first === undefined || first.fragment.length > LONGEST_FRAGMENT) return null;
  const expected = first.like(major);
  if (expected === first.fragment) return null;
  return {
    at: first.at,
    related: others.slice(0, 20).map((sample) => sample.at),
    fragment: first.fragment,
    criterion: first.criterion,
    expected,
    facts: { kind, major: major.fragment, majorCount, minorityCount },
    ...(expected === null ? {} : (first.fix?.(expected) ?? {})),
  };
}
