import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { NUMERAL, printed, readCount, readNumeral } from "../prose/numerals";
import { eachOnce, passagesThat, withReplaced, type Passage, type Stretch } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { type WrongShare, wrongShares } from "../prose/share-columns";

interface Ratio extends Stretch {
  readonly part: number;
  readonly whole: number;
  readonly percent: number;
  readonly decimals: number;
  /** Where the percentage stands in the text. */
  readonly stated: Stretch;
  readonly words: string;
}

type RatioFacts = {
  readonly part: number;
  readonly whole: number;
  readonly stated: string;
  readonly right: string;
  readonly isCutOff: boolean;
};

/** "x/y … z %" is recomputed with the decimals printed; what was cut off instead of rounded is told from what is plainly wrong. */
export const ratioContradictory = check({
  code: "ratio-contradictory",
  group: "numbers",
  subject: "cell",
  severity: "error",
  rule: "House rule: a percentage agrees with its fraction, rounded half up at the decimals printed.",
  circulars: "all",
  find: (book) => eachOnce(contradictions(book)),
});

function* contradictions(book: Book): Iterable<Found<RatioFacts>> {
  const wrongIn = remembered(wrongRatiosIn);
  for (const passage of passagesThat(book, ({ part, text }) => text.includes("%") && part !== "header" && FRACTION.test(text))) {
    for (const ratio of wrongIn(passage.text)) yield foundOf(ratio, passage);
  }
  for (const share of wrongShares(book)) yield foundInTable(share);
}

/** A share column of a table of the user's. */
function foundInTable({ at, text, part, whole, percent, decimals }: WrongShare): Found<RatioFacts> {
  const places = Math.min(decimals, 2);
  const right = printed(Math.round((100 * part * 10 ** places) / whole) / 10 ** places, places);
  const facts = { part, whole, stated: `${printed(percent, places)}%`, right: `${right}%`, isCutOff: false };
  return { at, fragment: text, criterion: null, expected: `${right}%`, facts };
}

function foundOf(ratio: Ratio, passage: Passage): Found<RatioFacts> {
  const right = `${roundedText(ratio)}%`;
  const stated = passage.text.slice(ratio.stated.index, ratio.stated.index + ratio.stated.length);
  const corrected = withReplaced(passage, ratio.stated, stated.replace(/^[\d.,]+/, roundedText(ratio)));
  return {
    at: passage.at,
    fragment: passage.text.slice(ratio.index, ratio.index + ratio.length),
    criterion: passage.criterion,
    expected: right,
    facts: { part: ratio.part, whole: ratio.whole, stated: stated.replace("\\", ""), right, isCutOff: isCutOff(ratio) },
    ...(corrected === null ? {} : { fix: { isSafe: false, replacement: corrected } }),
  };
}

const FRACTION = /\d\s{0,2}(?:\/|tr\u00ean)/i;

// The noun between fraction and percentage may be anything but words that make the percentage one of something else.
const LINK = String.raw`(?:\s{0,3}\$?\s{0,3}[=:\u2248]\s{0,3}\$?|\s{0,2}[,;(-]?[^\d%;.()/\n=<>\u2264\u2265]{0,48}?(?:\b(?:dat|chiem|t[iy] le|tuong duong|tuong ung|la|bang)\b[\s:=(,]{0,4}(?:t[iy] le\s{0,2}:?\s{0,2})?|[(=])|\s{0,2},?\s{0,2}\(?)\s{0,2}`;
const FORWARD = new RegExp(
  String.raw`(?<![\d.,/])(${NUMERAL})\s{0,2}(?:\/|tren (?:tong so )?)\s{0,2}(${NUMERAL})(${LINK})(${NUMERAL}\s{0,2}\\?%)`,
  "g",
);
const BACKWARD = new RegExp(
  String.raw`(?<![\d.,/])(${NUMERAL}\s{0,2}\\?%)\s{0,2}\(\s{0,2}(${NUMERAL})\s{0,2}\/\s{0,2}(${NUMERAL})(?!\s?[/\d])`,
  "g",
);
const FOREIGN =
  /\b(?:tang|giam|so voi|hon|tren|duoi|phan dau|con lai|vuot|gan|khoang|xap xi|it nhat|toi thieu|toi da|thang|nam|ngay|trong do)\b/;
const DATE_BEFORE = /(?:ngay|thang|dip|truoc|den|tu|so|hk)\s{0,2}$/;

function wrongRatiosIn(text: string): readonly Ratio[] {
  const plain = plainOf(text);
  const ratios = [...forwardIn(plain), ...backwardIn(plain)];
  return ratios.filter((ratio) => !isRight(ratio) && !isEvenedOut(ratio, ratios));
}

function* forwardIn(plain: string): Iterable<Ratio> {
  for (const match of plain.matchAll(FORWARD)) {
    const [words, part = "", whole = "", link = "", stated = ""] = match;
    if (FOREIGN.test(link) || isDate(part, whole, plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    const at = match.index + words.length - stated.length;
    yield* ratioOf({ part, whole, stated: { index: at, length: stated.length } }, { index: match.index, length: words.length }, plain);
  }
}

function isDate(part: string, whole: string, before: string): boolean {
  const [x, y] = [Number(part), Number(whole)];
  if (x >= 1990 && x <= 2100 && y === x + 1) return true;
  return DATE_BEFORE.test(before) && ((x <= 31 && y <= 12) || (y >= 1990 && y <= 2100));
}

function* backwardIn(plain: string): Iterable<Ratio> {
  for (const match of plain.matchAll(BACKWARD)) {
    const [words, stated = "", part = "", whole = ""] = match;
    yield* ratioOf(
      { part, whole, stated: { index: match.index, length: stated.length } },
      { index: match.index, length: words.length },
      plain,
    );
  }
}

type Words = { readonly part: string; readonly whole: string; readonly stated: Stretch };

function* ratioOf({ part, whole, stated }: Words, stretch: Stretch, plain: string): Iterable<Ratio> {
  const [x, y] = [readCount(part), readCount(whole)];
  const percent = readNumeral(/^[\d.,]+/.exec(plain.slice(stated.index, stated.index + stated.length))?.[0] ?? "");
  if (x === null || y === null || y === 0 || percent === null) return;
  const words = plain.slice(stretch.index, stretch.index + stretch.length);
  const value = percent.rival !== null && percent.value > 100 ? percent.rival : percent.value;
  const decimals = value === percent.rival ? 3 : percent.decimals;
  const closes = words.includes("(") && !words.includes(")") && plain[stretch.index + stretch.length] === ")";
  const length = closes ? stretch.length + 1 : stretch.length;
  yield { index: stretch.index, length, part: x, whole: y, percent: value, decimals, stated, words };
}

const TINY = 1e-9;

function isRight(ratio: Ratio): boolean {
  const unit = 10 ** -ratio.decimals;
  return Math.abs((100 * ratio.part) / ratio.whole - ratio.percent) <= unit / 2 + TINY;
}

/** Half up, free of the fraction's binary dust. */
function roundedText(ratio: Ratio): string {
  const scale = 10 ** ratio.decimals;
  const rounded = Math.floor((100 * ratio.part * scale) / ratio.whole + 0.5 + TINY) / scale;
  const text = printed(rounded, ratio.decimals);
  return /\d\.\d+\s{0,2}\\?%/.test(ratio.words) && !/\d,\d+\s{0,2}\\?%/.test(ratio.words) ? text.replace(",", ".") : text;
}

function isCutOff(ratio: Ratio): boolean {
  const difference = (100 * ratio.part) / ratio.whole - ratio.percent;
  return difference > 0 && difference < 10 ** -ratio.decimals;
}

const LONGEST_LIST = 60;

/** 33,3 + 33,3 + 33,4: the last share of one whole may give way by one unit so that a complete list makes 100 %. */
function isEvenedOut(ratio: Ratio, ratios: readonly Ratio[]): boolean {
  if (ratios.length > LONGEST_LIST) return false;
  const list = ratios.filter((one) => one.whole === ratio.whole && one.decimals === ratio.decimals);
  const unit = 10 ** -ratio.decimals;
  const difference = Math.abs((100 * ratio.part) / ratio.whole - ratio.percent);
  if (list.length < 2 || difference > unit + TINY) return false;
  const isWhole = list.reduce((sum, one) => sum + one.part, 0) === ratio.whole;
  const makesHundred = Math.abs(list.reduce((sum, one) => sum + one.percent, 0) - 100) < TINY * 100;
  const rounded = list.reduce((sum, one) => sum + Math.round((100 * one.part) / one.whole / unit) * unit, 0);
  return isWhole && makesHundred && Math.abs(rounded - 100) > unit / 2;
}
