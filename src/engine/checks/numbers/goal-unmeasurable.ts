import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { NUMERAL, readNumeral } from "../prose/numerals";
import { eachOnce, passagesThat, type Passage, type Stretch } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";

export type UnmeasurableFacts = { readonly from: string; readonly to: string; readonly bound: "at-least" | "at-most" };

/** "2 đến 5 giải trở lên": a range and a bound at once, so that nobody can say when the goal is met. */
export const goalUnmeasurable = check({
  code: "goal-unmeasurable",
  group: "numbers",
  subject: "cell",
  severity: "warning",
  rule: "House rule after the guidance on improvement plans: a goal can be measured, so it has one threshold or one range.",
  circulars: "all",
  find: (book) => eachOnce(unmeasurable(book)),
});

function mayBound({ text }: Passage): boolean {
  return (RANGE_NEAR.test(text) || BOUND_THEN_RANGE.test(text)) && BOUND_NEAR.test(text);
}

function* unmeasurable(book: Book): Iterable<Found<UnmeasurableFacts>> {
  const goalsIn = remembered(bothIn);
  for (const passage of passagesThat(book, mayBound)) {
    for (const { stretch, facts } of goalsIn(passage.text)) {
      const fragment = passage.text.slice(stretch.index, stretch.index + stretch.length);
      yield { at: passage.at, fragment, criterion: passage.criterion, expected: null, facts };
    }
  }
}

/** "trở lên đến 5". */
const BOUND_THEN_RANGE = /tr\u1edf \S{3,5}\s{0,2}(?:[-\u2013]|\S{3}\s)\s{0,2}\d/;
const RANGE_NEAR = /\d\s{0,2}(?:[-\u2013]|\S{3}\s)\s{0,2}\d/;
/** "trở lên", "ít nhất", "tối thiểu", "không quá" as they are typed. */
const BOUND_NEAR = /tr\u1edf |\u00edt nh|t\u1ed1i |kh\u00f4ng (?:qu|d)|[\u2264\u2265]/i;
const RANGE = String.raw`(?:tu\s)?(?<![\d/.,-])(${NUMERAL})\s?%?\s{0,2}(?:-|den|toi)\s{0,2}(${NUMERAL})(?![\d/-])`;
const BOUND_AFTER = new RegExp(String.raw`${RANGE}[^\d.;,:()\n]{0,40}?\b(tro len|tro xuong)\b`, "g");
const BOUND_BEFORE = new RegExp(String.raw`(?:\b(it nhat|toi thieu|toi da|khong qua|khong duoi)\b|[\u2264\u2265])\s{0,3}${RANGE}`, "g");

/** "từ 2 giải trở lên đến 5 giải". */
const BOUND_BETWEEN = new RegExp(
  String.raw`(?:tu\s)?(?<![\d/.,-])(${NUMERAL})[^\d.;,:()\n]{0,24}?\b(tro len|tro xuong)\s{0,2}(?:-|den|toi)\s{0,2}(${NUMERAL})(?![\d/-])`,
  "g",
);

interface Goal {
  readonly stretch: Stretch;
  readonly facts: UnmeasurableFacts;
}

function bothIn(text: string): readonly Goal[] {
  const plain = plainOf(text);
  const after = Array.from(plain.matchAll(BOUND_AFTER), (match) => goalOf(match, match[1], match[2], match[3] === "tro xuong"));
  const before = Array.from(plain.matchAll(BOUND_BEFORE), (match) =>
    goalOf(match, match[2], match[3], /^(?:toi da|khong qua|\u2264)/.test(match[0])),
  );
  const between = Array.from(plain.matchAll(BOUND_BETWEEN), (match) => goalOf(match, match[1], match[3], match[2] === "tro xuong"));
  return [...after, ...before, ...between].filter((goal) => goal !== null);
}

function goalOf(match: RegExpExecArray, from: string | undefined, to: string | undefined, isAtMost: boolean): Goal | null {
  const [low, high] = [readNumeral(from ?? "")?.value, readNumeral(to ?? "")?.value];
  const isYears = low !== undefined && high !== undefined && low >= 1990 && high <= 2100;
  if (low === undefined || high === undefined || low >= high || isYears) return null;
  return {
    stretch: { index: match.index, length: match[0].trimEnd().length },
    facts: { from: from ?? "", to: to ?? "", bound: isAtMost ? "at-most" : "at-least" },
  };
}
