import type { Book } from "../../book/book";
import type { Place } from "../../workbook/address";
import { NUMERAL, readCount } from "./numerals";
import { linesOf, speaksOfOtherYear } from "./outline";
import type { Part } from "./parts";
import { hasNamedStaff, isTeaching, partitionOf } from "./partition";
import type { Stretch } from "./passages";
import { schoolSizesOf } from "./school-size";
import { teacherShares } from "./teacher-shares";
import { sentenceEnd, sentenceStart } from "./times";
import { wholesOf, type Whole } from "./wholes";

export const POPULATIONS = [
  "pupils",
  "classes",
  "staff",
  "teachers",
  "permanent-staff",
  "contract-staff",
  "permanent-teachers",
  "contract-teachers",
  "permanent-employees",
  "contract-employees",
] as const;
export type Population = (typeof POPULATIONS)[number];

/** A size that the document gives for a population of the school. */
export interface Size {
  readonly of: Population;
  readonly count: number;
  readonly at: Place;
  readonly fragment: string;
  /** "table" outweighs "stated", which outweighs "denominator". */
  readonly from: "table" | "stated" | "denominator";
  /** Where the list leaves open who belongs to them: the fewest there can be. */
  readonly least?: number;
}

/** Every size the document states for its own school year. `schoolYear` null leaves every mention of a year out. */
export function sizesOf(book: Book, schoolYear: { readonly first: number } | null): readonly Size[] {
  return [...tableSizes(book), ...proseSizes(book, schoolYear), ...listedSizes(book, schoolYear), ...teacherShares(book, schoolYear)];
}

function* tableSizes(book: Book): Iterable<Size> {
  for (const table of schoolSizesOf(book)) {
    const total = table.lines.findLast((line) => line.isTotal);
    if (total?.pupils) yield { of: "pupils", count: total.pupils.count, at: total.pupils.at, fragment: total.pupils.text, from: "table" };
    if (total?.classes)
      yield { of: "classes", count: total.classes.count, at: total.classes.at, fragment: total.classes.text, from: "table" };
  }
}

const STAFF = String.raw`(?:can bo(?: quan ly)?,?\s?giao vien(?:,| va)\s?nhan vien|cb[,\s-]{0,2}gv[,\s-]{0,2}(?:va\s)?nv|cbql[,\s-]{0,2}gv[,\s-]{0,2}nv)`;
const NOUNS: readonly (readonly [Population, string])[] = [
  ["pupils", String.raw`(?:hoc sinh|hs)`],
  ["classes", String.raw`lop`],
  ["staff", STAFF],
  ["teachers", String.raw`(?:giao vien|gv)`],
];
const SCHOOL = String.raw`(?:toan truong|nha truong|truong)`;
const NARROWER_ENDS = String.raw`(?=\s{0,2}(?:[.,;:)(\n]|$|(?:cua|trong|toan)\s(?:nha\s)?truong|toan truong|voi|va\s|trong do|bien che|tren))`;

const STATED = NOUNS.flatMap(([of, noun]) => [
  {
    of,
    pattern: new RegExp(
      String.raw`${SCHOOL}\s(?:hien\s|hien nay\s|hien tai\s)?(?:co|gom)\s(?:tong so\s|tat ca\s)?(${NUMERAL})\s${noun}${NARROWER_ENDS}`,
      "g",
    ),
  },
  {
    of,
    pattern: new RegExp(
      String.raw`tong(?: so)?\s${noun}(?:\s(?:cua\s|trong\s)?(?:nha\s|toan\s)?truong)?\s{0,2}(?::|la)\s{0,2}(${NUMERAL})(?![\d%/]|\s?%)`,
      "g",
    ),
  },
]);
const PUPILS_AFTER_CLASSES = new RegExp(
  String.raw`(?:co|gom)\s${NUMERAL}\slop(?:,| va| voi)?\s(?:voi\s)?(?:tong so\s)?(${NUMERAL})\s(?:hoc sinh|hs)${NARROWER_ENDS}`,
  "g",
);
const CLASS_SHARE = new RegExp(String.raw`(?<![\d.,/])(${NUMERAL})\s?/\s?(${NUMERAL})\s(?:lop)\b(?!\s\d)`, "g");
const PUPIL_SHARE = new RegExp(String.raw`(?<![\d.,/])(${NUMERAL})\s?/\s?(${NUMERAL})(?![\d/])`, "g");

/** Words after which a size is not that of the school today, or not that of everybody. */
const NOT_NOW = /\b(?:nam truoc|nam hoc truoc|nam hoc qua|du kien|phan dau|den nam|ke hoach|tang|giam|so voi|truoc day|tuyen sinh)\b/;
const SOME_PUPILS =
  /\b(?:khoi|lop \d|nu|nam|dan toc|khuyet tat|ngheo|kho khan|du thi|tham gia thi|doi tuyen|tot nghiep|hoan thanh chuong trinh tieu hoc|6 tuoi|tuyen sinh|noi tru|giao luu|xep loai|nghien cuu)\b/;

/** A grade or a site has classes and pupils of its own: "Khối 1 có 4 lớp, 132 học sinh". */
const PART_OF_SCHOOL = /\b(?:khoi|diem truong|diem le|phan hieu|cap tieu hoc|cap thcs|cap thpt|co so \d|khu|buoi sang|buoi chieu)\b/;

function* proseSizes(book: Book, schoolYear: { readonly first: number } | null): Iterable<Size> {
  for (const line of linesOf(book)) {
    if (!/\d/.test(line.plain) || speaksOfOtherYear(line.plain, line.under, schoolYear)) continue;
    const sizeOf = (of: Population, stretch: Stretch, numeral: string, from: Size["from"]): Size | null => {
      const count = readCount(numeral);
      const sentence = line.plain.slice(sentenceStart(line.plain, stretch.index), sentenceEnd(line.plain, stretch.index));
      if (count === null || NOT_NOW.test(sentence)) return null;
      const fragment = line.paragraph.text.slice(stretch.index, stretch.index + stretch.length);
      return { of, count, at: line.paragraph.at, fragment, from };
    };
    for (const { of, pattern } of STATED) {
      for (const match of line.plain.matchAll(pattern)) yield* some(sizeOf(of, stretchOf(match), match[1] ?? "", "stated"));
    }
    for (const match of line.plain.matchAll(PUPILS_AFTER_CLASSES))
      if (
        !PART_OF_SCHOOL.test(
          line.plain
            .slice(Math.max(0, match.index - 40), match.index)
            .split(/[.;\n]/)
            .at(-1) ?? "",
        )
      )
        yield* some(sizeOf("pupils", stretchOf(match), match[1] ?? "", "stated"));
    for (const match of line.plain.matchAll(CLASS_SHARE)) yield* some(sizeOf("classes", stretchOf(match), match[2] ?? "", "denominator"));
    for (const match of line.plain.matchAll(PUPIL_SHARE)) {
      const behind = line.plain.slice(match.index, match.index + 80).split(/[;\n]|\.\s/)[0] ?? "";
      if (!/\b(?:hoc sinh|hs)\b/.test(behind) || SOME_PUPILS.test(line.plain)) continue;
      yield* some(sizeOf("pupils", stretchOf(match), match[2] ?? "", "denominator"));
    }
  }
}

function* some<T>(value: T | null): Iterable<T> {
  if (value !== null) yield value;
}

function stretchOf(match: RegExpExecArray): Stretch {
  return { index: match.index, length: match[0].length };
}

/** Sizes of permanent and contract staff, from lists: "Hợp đồng: 16 (02 GV; …)", "Giáo viên: 50, trong đó: Biên chế: 48". */
function* listedSizes(book: Book, schoolYear: { readonly first: number } | null): Iterable<Size> {
  for (const whole of wholesOf(book)) {
    if (speaksOfOtherYear(whole.part.label, whole.under, schoolYear)) continue;
    const group = groupOf(whole.part);
    if (group === "teachers") yield sizeOf("teachers", whole.part, whole.passage);
    for (const { part, passage } of whole.parts) {
      const standing = standingOf(part.label);
      if (standing === null || group === null) continue;
      yield sizeOf(`${standing}-${group}`, part, passage);
      if (group === "staff") yield* rolesWithin(part, passage, standing);
    }
  }
}

type Group = "staff" | "teachers" | "employees";
type Standing = "permanent" | "contract";

function* rolesWithin(part: Part, passage: Whole["passage"], standing: Standing): Iterable<Size> {
  const labels = part.parts.map((one) => one.label);
  for (const one of part.parts) {
    if (/^(?:gv|giao vien)$/.test(one.label)) yield listedSize(`${standing}-teachers`, one, passage);
    if (/^(?:nv|nhan vien)$/.test(one.label) && !hasNamedStaff(labels)) yield listedSize(`${standing}-employees`, one, passage);
  }
  if (hasNamedStaff(labels)) yield* employeesAmong(part, passage, standing);
}

/** Beside guards and cooks "NV" is only the rest of the staff: all of them together are the most that "nhân viên" can mean. */
function* employeesAmong(part: Part, passage: Whole["passage"], standing: Standing): Iterable<Size> {
  const employees = part.parts.filter((one) => !isTeaching(one.label));
  const first = employees[0];
  if (first === undefined || partitionOf(part.parts.map((one) => one.label)) !== "whole") return;
  const count = employees.reduce((sum, one) => sum + one.count, 0);
  const named = employees.find((one) => /^(?:nv|nhan vien)$/.test(one.label))?.count ?? 0;
  if (count > 0) yield { ...sizeOf(`${standing}-employees`, part, passage), count, least: Math.max(1, named) };
}

function sizeOf(of: Population, part: Part, passage: Whole["passage"]): Size {
  const fragment = passage.text.slice(part.index, part.index + part.length);
  return { of, count: part.count, at: passage.at, fragment, from: "stated" };
}

/** "02 GV": what the count is of stands behind it. */
function listedSize(of: Population, part: Part, passage: Whole["passage"]): Size {
  const fragment = passage.text.slice(part.index, part.index + 60).split(/[;,)\n]/)[0] ?? "";
  return { ...sizeOf(of, part, passage), fragment: fragment.trim() };
}

function groupOf(part: Part): Group | null {
  const words = `${part.label} ${part.noun}`;
  const hasTeachers = /\b(?:gv|giao vien|cbgvnv)\b/.test(words);
  const hasEmployees = /\b(?:nv|nhan vien|cbgvnv)\b/.test(words);
  if (hasTeachers && hasEmployees) return "staff";
  if (
    hasTeachers &&
    /^(?:tong so |so )?(?:gv|giao vien)(?: truc tiep)?(?: giang day| dung lop)?(?: trong (?:nha )?truong)?\b/.test(part.label)
  )
    return "teachers";
  if (hasEmployees && /^(?:tong so |so )?(?:nv|nhan vien)(?: trong (?:nha )?truong)?$/.test(part.label)) return "employees";
  return null;
}

function standingOf(label: string): Standing | null {
  if (/^bien che$/.test(label)) return "permanent";
  return /^(?:hop dong|hd)$/.test(label) ? "contract" : null;
}
