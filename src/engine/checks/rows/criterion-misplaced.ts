import type { Book, CriterionReading, Heading } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { areaOfCell, type Area, type Place } from "../../workbook/address";
import { bare } from "../../workbook/fold";
import { check } from "../check";
import { firstCellOf, placeOf } from "../places";

type CriterionMisplaced = {
  /** standard: under another standard's heading; tail: the words behind the code name another standard; section: not of this level section. */
  readonly kind: "standard" | "tail" | "section";
  readonly code: string;
  /** The standard or the levels it stands under, as numbers. */
  readonly under: readonly number[];
  /** Rows under the heading, where the heading itself is wrong for all of them; else 1. */
  readonly rows: number;
};

interface Line {
  readonly code: string;
  readonly standard: number | null;
  readonly levels: readonly number[] | null;
  readonly at: Place;
  readonly words: string | null;
  readonly heading: Heading | null;
}

export const criterionMisplaced = check({
  code: "criterion-misplaced",
  group: "rows",
  subject: "row",
  severity: "error",
  rule: "Circulars 17, 18, 19/2018: the first number of a criterion is its standard; items of the fourth level (art. 22) have a section of their own",
  circulars: "all",
  find: findCriterionMisplaced,
});

function* findCriterionMisplaced(book: Book): Generator<Found<CriterionMisplaced>> {
  for (const lines of underOneHeading(linesOf(book))) {
    if (lines[0] === ELSEWHERE) continue;
    const strays = lines.filter(
      (line) => line.standard !== null && standardOf(line.code) !== null && standardOf(line.code) !== line.standard,
    );
    const first = strays[0];
    const heading = first?.heading ?? null;
    const isHeadingWrong =
      first !== undefined &&
      heading !== null &&
      strays.length > 1 &&
      strays.length === lines.length &&
      allSame(strays.map((line) => standardOf(line.code)));
    if (isHeadingWrong)
      yield foundAt({ ...first, at: heading.at, words: heading.text }, "standard", [heading.standard ?? 0], strays.length);
    else for (const line of strays) yield foundAt(line, "standard", [line.standard ?? 0], 1);
    for (const line of lines) if (isOutsideSection(line)) yield foundAt(line, "section", line.levels ?? [], 1);
  }
  for (const row of [...book.plan, ...book.results]) {
    const found = contradictedByTail(row.criterion, row.sheet);
    if (found !== null) yield found;
  }
}

function foundAt(line: Line, kind: CriterionMisplaced["kind"], under: readonly number[], rows: number): Found<CriterionMisplaced> {
  return { at: line.at, fragment: line.words, criterion: line.code, expected: null, facts: { kind, code: line.code, under, rows } };
}

/** A line under no heading and in no section is where it may be: one for all of them, since a plan has a hundred thousand. */
const ELSEWHERE: Line = { code: "", standard: null, levels: null, at: firstCellOf("", areaOfCell(1, 1)), words: null, heading: null };

/** A dotted code belongs to the levels 1 to 3, an item without a standard to the fourth. */
function isOutsideSection({ code, levels }: Line): boolean {
  if (levels === null || levels.length === 0) return false;
  return code.startsWith("M4.") ? !levels.includes(4) : levels.every((level) => level === 4);
}

function standardOf(code: string): number | null {
  return code.startsWith("M4.") ? null : Number(code.split(".")[0]);
}

function allSame(numbers: readonly (number | null)[]): boolean {
  return numbers.every((number) => number === numbers[0]);
}

function* linesOf(book: Book): Generator<Line> {
  const headings = book.tables.map((table) => table.headings.filter((one) => one.kind === "standard"));
  for (const [index, table] of book.tables.entries()) {
    for (const { criterion, text, at } of table.headings) {
      const heading = criterion === null ? null : lastAbove(headings[index] ?? [], at.area);
      if (criterion !== null) yield { code: criterion, standard: heading?.standard ?? null, levels: null, at, words: text, heading };
    }
  }
  for (const row of [...book.plan, ...book.results]) {
    const { code, field, isInherited } = row.criterion;
    if (code === null || isInherited) continue;
    const heading = lastAbove(headings[row.table] ?? NO_HEADINGS, row.area);
    if (heading === null && (row.levels === null || row.levels.length === 0)) {
      yield ELSEWHERE;
      continue;
    }
    const at = field === null ? firstCellOf(row.sheet, row.area) : placeOf(row.sheet, field.area);
    yield { code, standard: heading === null ? null : row.standard, levels: row.levels, at, words: field?.text ?? null, heading };
  }
  for (const one of book.assessments) {
    const heading = lastAbove(headings[one.table] ?? [], one.area);
    yield {
      code: one.criterion,
      standard: heading?.standard ?? null,
      levels: null,
      at: firstCellOf(one.sheet, one.area),
      words: null,
      heading,
    };
  }
}

const NO_HEADINGS: readonly Heading[] = [];

/** Headings stand in order: the last one above the row is found by halving. */
function lastAbove(headings: readonly Heading[], row: Area): Heading | null {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.at.area.top ?? 0) <= row.top) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1] ?? null;
}

function* underOneHeading(lines: Iterable<Line>): Generator<readonly Line[]> {
  let group: Line[] = [];
  for (const line of lines) {
    const first = group[0];
    if (first !== undefined && (first.heading !== line.heading || (first === ELSEWHERE) !== (line === ELSEWHERE))) {
      yield group;
      group = [];
    }
    if (group[0] !== ELSEWHERE) group.push(line);
  }
  if (group.length > 0) yield group;
}

/** "Tiêu chí 2.1/ tiêu chuẩn 1": the code and the words behind it name two standards. */
function contradictedByTail({ code, field, isInherited }: CriterionReading, sheet: string): Found<CriterionMisplaced> | null {
  if (code === null || field === null || isInherited) return null;
  const start = field.text.slice(0, 80);
  if (!/\d\.\d{1,2}\s*[/(,-]/.test(start) || standardOf(code) === null) return null;
  const tail = /^.{0,24}?\d\.\d{1,2}\s*[/(,-]\s*tieu chuan\s*(\d)\b/.exec(bare(start));
  if (tail === null || Number(tail[1]) === standardOf(code)) return null;
  const area = areaOfCell(field.area.top, field.area.left);
  return {
    at: { sheet, area },
    fragment: field.text,
    criterion: code,
    expected: null,
    facts: { kind: "tail", code, under: [Number(tail[1])], rows: 1 },
  };
}
