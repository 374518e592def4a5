import type { Book } from "../../book/book";
import { fixOf, type Passage, passagesThat } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { notationSet, notationSets, type OddNotation, oddNotations, type Sample } from "./notations";

function sampleOf(passage: Passage, notation: string, index: number, fragment: string, like: Sample["like"]): Sample {
  const { at, criterion } = passage;
  const fix = (words: string): ReturnType<typeof fixOf> => fixOf(passage, { index, length: fragment.length }, words);
  return { notation, at, criterion, fragment, like, fix };
}

const YEARS = /(?<![\d/.])(20\d\d)(\s{0,2})([-\u2013\u2014])(\s{0,2})(20\d\d)(?![\d/])/g;

const MAY_BE_YEARS = /20\d\d\s{0,2}[-\u2013\u2014]/;

interface WrittenYears {
  readonly index: number;
  readonly words: string;
  readonly first: string;
  readonly second: string;
  readonly between: string;
  readonly isEven: boolean;
}

function writtenYears(text: string): readonly WrittenYears[] {
  const years: WrittenYears[] = [];
  for (const match of text.matchAll(YEARS)) {
    const [words, first, before, dash, after, second] = match as unknown as [string, string, string, string, string, string];
    if (Number(second) !== Number(first) + 1) continue;
    const between = `${before === "" ? "" : " "}${dash}${after === "" ? "" : " "}`;
    years.push({ index: match.index, words, first, second, between, isEven: (before === "") === (after === "") });
  }
  return years;
}

/** School years written otherwise than most. A space on one side of the dash only is odd however often it stands. */
export function* oddSchoolYears(book: Book): Iterable<OddNotation> {
  const yearsIn = remembered(writtenYears);
  const even = notationSet();
  const odd = notationSets();
  for (const passage of passagesThat(book, ({ text }) => MAY_BE_YEARS.test(text))) {
    for (const { index, words, first, second, between, isEven } of yearsIn(passage.text)) {
      const sample = (): Sample => sampleOf(passage, between, index, words, (other) => `${first}${other.notation}${second}`);
      const set = isEven ? even : odd.of(...scopeOf(book, passage));
      set.add(between, sample);
    }
  }
  yield* oddNotations("school-year", even);
  const [major, second] = [...even.groups()].sort((a, b) => b.count - a.count);
  if (major === undefined || major.count < 3 || major.count < 2 * (second?.count ?? 0)) return;
  for (const set of odd.all()) {
    const groups = set.groups();
    const minority = groups.flatMap((group) => group.samples);
    const minorityCount = groups.reduce((sum, group) => sum + group.count, 0);
    yield { kind: "school-year", minority, minorityCount, major: major.samples[0] as Sample, majorCount: major.count };
  }
}

/** A column of times is read on its own. */
function scopeOf(book: Book, { part, field, index }: Passage): readonly [number, string] {
  if (part !== "plan" || (field !== "period" && field !== "start" && field !== "end")) return [-1, "prose"];
  return [book.plan[index]?.table ?? -1, field];
}

const RATIO = /(?<![\d/.,])(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/])[^%\d\n]{1,30}?(\d{1,3}(?:[.,]\d{1,3})?)\s?%/g;

interface WrittenRatio {
  readonly index: number;
  readonly words: string;
  readonly ratio: string;
  readonly percent: string;
}

function writtenRatios(text: string): readonly WrittenRatio[] {
  return Array.from(plainOf(text).matchAll(RATIO), (match) => ({
    index: match.index,
    words: text.slice(match.index, match.index + match[0].length),
    ratio: `${Number(match[1])}/${Number(match[2])}`,
    percent: (match[3] as string).replace(".", ","),
  }));
}

/** One ratio with two percentages, "88,9%" and "88,88%": both near it, printed otherwise. All of them are one finding. */
export function* oddRatios(book: Book): Iterable<OddNotation> {
  const firsts = new Map<string, { sample: Sample; percent: string }>();
  const minority: Sample[] = [];
  let major: Sample | null = null;
  for (const passage of passagesThat(book, ({ text }) => text.includes("%") && text.includes("/"))) {
    for (const { index, words, ratio, percent } of writtenRatios(passage.text)) {
      const sample = sampleOf(passage, percent, index, words, () => null);
      const first = firsts.get(ratio);
      if (first === undefined) firsts.set(ratio, { sample, percent });
      else if (isOtherPrint(first.percent, percent)) {
        if (!minority.includes(first.sample)) minority.push(first.sample);
        major ??= sample;
        minority.push(sample);
      }
    }
  }
  if (major !== null) yield { kind: "ratio", minority, minorityCount: minority.length, major, majorCount: 1 };
}

/** More than a unit apart one of them is wrong, which is another matter. */
function isOtherPrint(a: string, b: string): boolean {
  const [first, second] = [Number(a.replace(",", ".")), Number(b.replace(",", "."))];
  return a !== b && first !== second && Math.abs(first - second) < 1;
}

const DECIMAL = /(?<![\d.,])(\d{1,3})([.,])(\d{1,2})\s?%/g;

/** "88.9%" where most write "88,9%". */
export function* oddDecimals(book: Book): Iterable<OddNotation> {
  const set = notationSet();
  for (const passage of passagesThat(book, ({ text }) => text.includes("%"))) {
    for (const match of passage.text.matchAll(DECIMAL)) {
      set.add(match[2] as string, () => sampleOf(passage, match[2] as string, match.index, match[0], () => match[0].replace(".", ",")));
    }
  }
  for (const odd of oddNotations("decimal", set)) if (odd.major.notation === ",") yield odd;
}
