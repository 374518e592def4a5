import type { Book } from "../../book/book";
import type { Place } from "../../workbook/address";
import { NUMERAL, readCount, readNumeral } from "./numerals";
import { passagesThat, type Passage } from "./passages";
import { plainOf } from "./plain";
import { sentenceEnd, sentenceStart } from "./times";

/** "đến năm 2030 có 04 giáo viên trên chuẩn": how many shall be trained above the standard, and by when. */
export interface QualificationGoal {
  readonly year: number;
  readonly amount: number;
  readonly unit: "percent" | "count";
  readonly words: string;
  readonly at: Place;
  readonly criterion: string | null;
}

/** "Trên chuẩn: 03/53": how many are. */
export interface QualificationFact {
  readonly count: number;
  readonly whole: number;
  readonly words: string;
  readonly at: Place;
}

export interface Qualifications {
  readonly goals: readonly QualificationGoal[];
  readonly facts: readonly QualificationFact[];
}

/** "chuẩn": a quick look. */
const STANDARD = "chu\u1ea9n";
/** As it is typed: few texts speak of it. */
const ABOVE = /tr\u00ean chu\u1ea9n/i;
/** "trên chuẩn nghề nghiệp" is a rating, no training. */
const NAME = String.raw`tren chuan(?! (?:nghe nghiep|nn|hieu truong))`;
const YEAR = /\b(?:den|truoc|vao|trong)\s(?:het\s|cuoi\s)?nam\s(?:hoc\s\d{4}\s?-\s?)?(20\d\d)(?!\s?-)/g;
const WHO = String.raw`(?:giao vien|gv|can bo|cb|cbql|dong chi|d/c|nguoi)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,/])(?:(${NUMERAL})\s?%[^.;\d%]{0,60}?|(${NUMERAL})\s${WHO}\b[^.;,\d]{0,40}?)${NAME}|${NAME}[^.;,\d]{0,40}?(${NUMERAL})\s?%`,
  "g",
);
const SHARE = new RegExp(
  String.raw`${NAME}[^.;\d]{0,24}(${NUMERAL})\s?/\s?(${NUMERAL})|(${NUMERAL})\s?/\s?(${NUMERAL})\s[^.;\d]{0,40}?${NAME}`,
  "g",
);

/** What the book says of training above the standard, in reading order by part. */
export function qualificationsOf(book: Book): Qualifications {
  const goals: QualificationGoal[] = [];
  const facts: QualificationFact[] = [];
  for (const passage of passagesThat(book, ({ part, text }) => part !== "result" && text.includes(STANDARD) && ABOVE.test(text))) {
    const plain = plainOf(passage.text);
    goals.push(...goalsIn(passage, plain));
    facts.push(...factsIn(passage, plain));
  }
  return { goals, facts };
}

const LONGEST = 120;

function* goalsIn({ text, at, criterion }: Passage, plain: string): Iterable<QualificationGoal> {
  for (const match of plain.matchAll(AMOUNT)) {
    const from = sentenceStart(plain, match.index);
    const end = match.index + match[0].length;
    const year = [...plain.slice(from, sentenceEnd(plain, match.index)).matchAll(YEAR)].filter((one) => from + one.index < end).at(-1);
    const percent = match[1] ?? match[3];
    const amount = readNumeral(percent ?? match[2] ?? "")?.value;
    if (year === undefined || amount === undefined) continue;
    const start = end - (from + year.index) <= LONGEST ? from + year.index : match.index;
    yield {
      year: Number(year[1]),
      amount,
      unit: percent === undefined ? "count" : "percent",
      words: text.slice(start, end),
      at,
      criterion,
    };
  }
}

function* factsIn({ text, at }: Passage, plain: string): Iterable<QualificationFact> {
  for (const match of plain.matchAll(SHARE)) {
    const [count, whole] = [readCount(match[1] ?? match[3] ?? ""), readCount(match[2] ?? match[4] ?? "")];
    const sentence = plain.slice(sentenceStart(plain, match.index), match.index);
    if (count === null || whole === null || count > whole || /\b(?:phan dau|muc tieu|chi tieu|den nam)\b/.test(sentence)) continue;
    yield { count, whole, words: text.slice(match.index, match.index + match[0].length), at };
  }
}
