import type { Book } from "../../book/book";
import type { Circular, SchoolType } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check, type CheckContext } from "../check";
import { NUMERAL, printed, readCount, readNumeral } from "../prose/numerals";
import { eachOnce, passagesThat, type Passage } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { sizesOf } from "../prose/populations";
import { schoolSizesOf, type SizeLine } from "../prose/school-size";

export type LimitFacts = {
  readonly subject: "class-size" | "class-count";
  /** As printed; an average to one decimal. */
  readonly stated: string;
  readonly limit: number;
  readonly schoolType: SchoolType;
  /** The level whose indicator is missed; null where the school's charter sets the limit. */
  readonly level: number | null;
  readonly group: string | null;
  readonly pupils: number | null;
  readonly classes: number | null;
};

/**
 * Pupils in a class: 35 in primary schools (Điều lệ trường tiểu học, Thông tư 28/2020/TT-BGDĐT, Điều 16), 45 in lower and upper secondary
 * (Thông tư 32/2020/TT-BGDĐT, Điều 16), 25, 30, 35 children in kindergarten classes of 3, 4, 5 years (Thông tư 52/2020/TT-BGDĐT, Điều 15).
 * Confidence high for the first two, medium-high for the third; they are charters, untouched by the amendments of the circulars.
 */
const LARGEST_CLASS: Readonly<Record<SchoolType, number>> = { kindergarten: 35, primary: 35, secondary: 45 };

/** Indicator of criterion 1.5: Mức 2 (primary: khoản 5 Điều 12; secondary likewise), Mức 3 (kindergarten). Confidence high, 18/2018 medium-high. */
const MOST_CLASSES: Readonly<Partial<Record<Circular["id"], { readonly limit: number; readonly level: number }>>> = {
  "17/2018": { limit: 30, level: 2 },
  "18/2018": { limit: 45, level: 2 },
  "19/2018": { limit: 20, level: 3 },
};

/** Class sizes and class counts beyond what the school charters and criterion 1.5 allow. */
export const limitExceeded = check({
  code: "limit-exceeded",
  group: "numbers",
  subject: "cell",
  severity: "warning",
  rule: "Class size: Thông tư 28/2020 Điều 16 (35), 32/2020 Điều 16 (45), 52/2020 Điều 15; class count: indicators of criterion 1.5 (17/2018: 30, 18/2018: 45, 19/2018: 20).",
  circulars: "all",
  find: (book, context) => eachOnce(excesses(book, context)),
});

function* excesses(book: Book, context: CheckContext): Iterable<Found<LimitFacts>> {
  const { schoolType } = book.circular;
  for (const table of schoolSizesOf(book)) {
    const parts = table.lines.filter((line) => !line.isTotal);
    const crowded = parts.flatMap((line) => crowdedLine(line, schoolType, table.isOfClasses) ?? []);
    yield* crowded;
    for (const line of table.lines) {
      if (!line.isTotal) continue;
      if (parts.length === 0) yield* some(crowdedLine(line, schoolType, false));
      if (line.classes !== null)
        yield* some(tooManyClasses(line.classes.count, line.classes.text, line.classes.at, { context, schoolType }));
    }
  }
  for (const size of sizesOf(book, context.schoolYear)) {
    if (size.of === "classes" && size.from === "stated")
      yield* some(tooManyClasses(size.count, size.fragment, size.at, { context, schoolType }));
  }
  const averagesIn = remembered(averages);
  for (const passage of passagesThat(book, ({ part, text }) => part !== "header" && text.includes("\u1edbp"))) {
    if (isOwnedUp(passage, book)) continue;
    for (const average of averagesIn(passage.text)) yield* some(crowdedSentence(average, passage, schoolType));
  }
}

function* some<T>(value: T | null): Iterable<T> {
  if (value !== null) yield value;
}

function crowdedLine(line: SizeLine, schoolType: SchoolType, isOneClass: boolean): Found<LimitFacts> | null {
  if (line.pupils === null || (line.classes === null && !isOneClass)) return null;
  const classes = line.classes?.count ?? 1;
  const limit = limitOf(line.grade, line.label, schoolType);
  if (classes <= 0 || line.pupils.count <= limit * classes) return null;
  const average = printed(line.pupils.count / classes, line.pupils.count % classes === 0 ? 0 : 1);
  return {
    at: line.pupils.at,
    ...(line.classes === null ? {} : { related: [line.classes.at] }),
    fragment: line.pupils.text,
    criterion: "1.5",
    expected: `\u2264 ${limit}`,
    facts: { subject: "class-size", stated: average, limit, schoolType, level: null, group: line.name, pupils: line.pupils.count, classes },
  };
}

/** Grades tell the charter in schools of several levels; the age tells the class in kindergartens. */
function limitOf(grade: number | null, label: string, schoolType: SchoolType): number {
  if (schoolType === "kindergarten") {
    if (/\b3\s?-\s?4\b|\bmau giao be\b|\bmgb\b/.test(label)) return 25;
    if (/\b4\s?-\s?5\b|\bmau giao nho\b|\bmgn\b/.test(label)) return 30;
    return LARGEST_CLASS.kindergarten;
  }
  if (grade !== null) return grade <= 5 ? LARGEST_CLASS.primary : LARGEST_CLASS.secondary;
  return LARGEST_CLASS[schoolType];
}

interface Rules {
  readonly context: CheckContext;
  readonly schoolType: SchoolType;
}

function tooManyClasses(count: number, fragment: string, at: Place, { context, schoolType }: Rules): Found<LimitFacts> | null {
  const most = MOST_CLASSES[context.circular.id];
  if (most === undefined || count <= most.limit || context.isUncertain(1)) return null;
  return {
    at,
    fragment,
    criterion: "1.5",
    expected: `\u2264 ${most.limit}`,
    facts: { subject: "class-count", stated: printed(count), ...most, schoolType, group: null, pupils: null, classes: count },
  };
}

interface Average {
  readonly index: number;
  readonly length: number;
  readonly size: number;
  readonly grade: number | null;
}

const PUPILS = String.raw`(?:hoc sinh|hs|em|tre|chau)`;
const AVERAGES: readonly RegExp[] = [
  new RegExp(String.raw`(?:binh quan|trung binh|si so)[^\d.;\n]{0,60}?(?:lop|si so)[^\d.;%\n/]{0,24}?(${NUMERAL})\s?${PUPILS}\b`, "g"),
  new RegExp(
    String.raw`(?:binh quan|trung binh|si so)[^\d.;\n]{0,40}?(${NUMERAL})\s?${PUPILS}\s?(?:/|tren|mot|moi)\s?(?:1\s|mot\s)?lop`,
    "g",
  ),
  new RegExp(String.raw`${PUPILS}\s?/\s?(?:1\s|mot\s)?lop\s{0,2}(?:binh quan|trung binh)[^\d.;,%\n]{0,12}?(${NUMERAL})(?!\s?[%/\d])`, "g"),
  new RegExp(String.raw`moi lop[^\d.;,%\n]{0,24}?(${NUMERAL})\s?${PUPILS}\b`, "g"),
  new RegExp(String.raw`(?<![\d.,/])(${NUMERAL})\s?${PUPILS}\s?/\s?(?:1\s|mot\s)?lop`, "g"),
  // One class by its name: "Lớp 2B có 41 học sinh", "lớp 6A1: 48 em".
  new RegExp(
    String.raw`\blop \d{1,2}\s?(?:[a-z]\d{0,2}|/\d{1,2}|\.\d{1,2})\s?(?:co|gom|:|hien co)\s{0,2}(${NUMERAL})\s?${PUPILS}\b(?! (?:dat|duoc|du|tham|hoan|chua|bi|thuoc|la ))`,
    "g",
  ),
];
/** A limit that is named, a goal or a part of the class is no class size. */
const NO_SIZE =
  /\b(?:khong qua|khong vuot|toi da|duoi|it hon|nho hon|giam|con lai|phan dau|quy dinh la|theo quy dinh|dat giai|nu|khuyet tat|du thi|kho khan|ngheo)\b|\u2264/;

function averages(text: string): readonly Average[] {
  const plain = plainOf(text);
  const found: Average[] = [];
  for (const pattern of AVERAGES) {
    for (const match of plain.matchAll(pattern)) {
      const size = readCount(match[1] ?? "") ?? readNumeral(match[1] ?? "")?.value ?? 0;
      const before = plain.slice(Math.max(0, match.index - 24), match.index);
      const isTaken = found.some((one) => match.index < one.index + one.length && one.index < match.index + match[0].length);
      if (isTaken || size > 100 || NO_SIZE.test(match[0]) || NO_SIZE.test(before)) continue;
      const grade = Number(/\b(?:khoi|lop) ?(\d{1,2})(?![\d,])/.exec(match[0])?.[1] ?? "0");
      found.push({ index: match.index, length: match[0].length, size, grade: grade >= 1 && grade <= 12 ? grade : null });
    }
  }
  return found;
}

/** A weakness that itself says the limit is exceeded is no mistake, unless the criterion is marked as met all the same. */
function isOwnedUp({ field, text, criterion }: Passage, book: Book): boolean {
  if ((field !== "weakness" && field !== "cause") || !/\bvuot\b/.test(plainOf(text))) return false;
  return !book.assessments.some((one) => one.criterion === criterion && one.reached > 0);
}

function crowdedSentence(average: Average, passage: Passage, schoolType: SchoolType): Found<LimitFacts> | null {
  const limit = limitOf(average.grade, "", schoolType);
  if (average.size <= limit) return null;
  return {
    at: passage.at,
    fragment: passage.text.slice(average.index, average.index + average.length),
    criterion: passage.criterion ?? "1.5",
    expected: `\u2264 ${limit}`,
    facts: {
      subject: "class-size",
      stated: printed(average.size, Number.isInteger(average.size) ? 0 : 1),
      limit,
      schoolType,
      level: null,
      group: null,
      pupils: null,
      classes: null,
    },
  };
}
