import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { printed } from "../prose/numerals";
import { partitionOf } from "../prose/partition";
import { eachOnce, passagesThat, type Passage, type Stretch } from "../prose/passages";
import { percentListsIn } from "../prose/percent-lists";
import { plainOf, remembered } from "../prose/plain";
import { wholesOf, type Whole } from "../prose/wholes";
import { wrongTotalsOf } from "./table-totals";

export type SumFacts = {
  /** What the sum is of, in the user's words. */
  readonly label: string;
  readonly stated: string;
  readonly sum: string;
  /** Each part as typed, at most twelve. */
  readonly parts: readonly string[];
  readonly kind: "list" | "table" | "shares";
};

/** Parts that do not make up their whole: "68, trong đó: 53 … 16", "16 (02 GV; …)", the total row of a table. */
export const sumContradictory = check({
  code: "sum-contradictory",
  group: "numbers",
  subject: "cell",
  severity: "error",
  rule: "House rule: parts that share nothing and leave nothing out add up to their whole.",
  circulars: "all",
  find: (book) => eachOnce(contradictions(book)),
});

function* contradictions(book: Book): Iterable<Found<SumFacts>> {
  for (const whole of wholesOf(book)) {
    if (isContradicted(whole)) yield foundOf(whole);
  }
  yield* wrongShares(book);
  for (const total of wrongTotalsOf(book)) {
    yield {
      at: total.at,
      related: total.parts.map((part) => part.at),
      fragment: total.text,
      criterion: null,
      expected: total.expected,
      facts: {
        label: total.header,
        stated: total.text,
        sum: total.expected,
        parts: total.parts.slice(0, 12).map((part) => part.text),
        kind: "table",
      },
    };
  }
}

function hasTwoShares({ text }: Passage): boolean {
  const sign = text.indexOf("%");
  return sign !== -1 && text.includes("%", sign + 1);
}

/** Shares of one whole that make more than 100 %, or less although nothing is left out. */
function* wrongShares(book: Book): Iterable<Found<SumFacts>> {
  const listsIn = remembered((text: string) => percentListsIn(plainOf(text)));
  for (const passage of passagesThat(book, hasTwoShares)) {
    for (const list of listsIn(passage.text)) {
      if (list.sum <= 100 + list.slack && (!list.isWhole || list.sum >= 100 - list.slack)) continue;
      const wordsOf = ({ index, length }: Stretch): string => passage.text.slice(index, index + length).trim();
      const facts = {
        label: wordsOf(list),
        stated: "100%",
        sum: `${printed(list.sum, Number.isInteger(list.sum) ? 0 : 1)}%`,
        parts: list.parts.map(wordsOf),
      };
      yield {
        at: passage.at,
        fragment: wordsOf(list),
        criterion: passage.criterion,
        expected: "100%",
        facts: { ...facts, kind: "shares" },
      };
    }
  }
}

function foundOf({ part, parts, passage }: Whole): Found<SumFacts> {
  const sum = sumOf(parts);
  const scale = part.unit ?? 1;
  const wordsOf = (of: Whole["parts"][number]): string => of.passage.text.slice(of.part.index, of.part.index + of.part.length).trim();
  const elsewhere = parts.filter((one) => one.passage !== passage).map((one) => one.passage.at);
  return {
    at: passage.at,
    ...(elsewhere.length === 0 ? {} : { related: elsewhere }),
    fragment: passage.text.slice(part.index, part.index + part.length),
    criterion: passage.criterion,
    expected: printed(sum / scale, Number.isInteger(sum / scale) ? 0 : 1),
    facts: {
      label: passage.text.slice(part.index, part.index + part.length),
      stated: part.typed,
      sum: printed(sum / scale, Number.isInteger(sum / scale) ? 0 : 1),
      parts: parts.slice(0, 12).map(wordsOf),
      kind: "list",
    },
  };
}

function sumOf(parts: Whole["parts"]): number {
  return parts.reduce((sum, one) => sum + one.part.count, 0);
}

function isContradicted(whole: Whole): boolean {
  const { part } = whole;
  const parts = sameKind(whole);
  if (parts.length < 2 || parts.length < whole.parts.length) return false;
  const sum = sumOf(parts);
  if (sum === part.count || someBeginningFits(whole)) return false;
  switch (partitionOf(parts.map((one) => one.part.label))) {
    case "overlapping":
      return false;
    case "whole":
      return true;
    case "disjoint":
      return sum > part.count;
    case "unknown":
      return isSurelyList(whole, sum);
  }
}

/** Shares of another whole, and money beside people, are no parts of this one. */
function sameKind({ part, parts }: Whole): Whole["parts"] {
  return parts.filter(
    (one) => (one.part.unit === null) === (part.unit === null) && (one.part.denominator === null || one.part.denominator === part.count),
  );
}

/** Over lines nobody says where the list ends: what follows it may speak of something else. */
function someBeginningFits({ form, part, parts }: Whole): boolean {
  if (form !== "lines") return false;
  let sum = 0;
  return parts.some((one, index) => {
    sum += one.part.count;
    return index >= 1 && sum === part.count;
  });
}

/** Labels we do not know: "gồm" promises a whole list; behind "trong đó" only a near miss of a stated total is no chance. */
function isSurelyList({ part, cue, form, parts }: Whole, sum: number): boolean {
  const isTotal = /^tong\b/.test(part.label);
  const difference = Math.abs(sum - part.count);
  const isNear = difference <= Math.max(1, part.count * 0.02);
  if (part.unit !== null && cue !== null) return isTotal || sum > part.count;
  if (cue === "gom") return isNear || (form === "inline" && (isTotal || parts.length >= 3));
  if (cue === "trong do") return isTotal && isNear;
  return form === "brackets" && parts.length >= 3 && isNear;
}
