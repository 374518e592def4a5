import type { Book, CriterionReading } from "../../book/book";
import { criteriaOf, criterionOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check, type CheckContext } from "../check";
import { overallLevel } from "../grid-counts";
import { criterionPlace } from "../missing-cells";
import { firstCellOf, placeOf } from "../places";
import { assessedCriteria, isAssessed } from "../reached-levels";

type CriterionAbsent = {
  /** gap: the run of codes jumps; unplanned: the criterion blocks the next level and no plan row is about it. */
  readonly kind: "gap" | "unplanned";
  readonly missing: readonly string[];
  /** The code above the gap; null where the gap comes first. */
  readonly after: string | null;
  /** unplanned: the level that is not reached. */
  readonly level: number | null;
};

interface Line {
  readonly code: string;
  readonly row: number;
  readonly at: Place;
  readonly words: string | null;
}

/** A table is taken to list every criterion of its standards where it has four of five of them. A plan with two gaps chose its criteria. */
const SHARE = 0.8;
const MOST_GAPS_OF_PLAN = 1;
const MOST_GAPS_OF_MARKS = 3;
const LEAST_CRITERIA = 5;

export const criterionAbsent = check({
  code: "criterion-absent",
  group: "rows",
  subject: "table",
  severity: "error",
  rule: "House rule: a table that lists the criteria one by one lists all of them; a criterion below the next level has a plan",
  circulars: "all",
  find: findCriterionAbsent,
});

function* findCriterionAbsent(book: Book, context: CheckContext): Generator<Found<CriterionAbsent>> {
  for (const [index, lines] of linesPerTable(book)) {
    const isPlan = book.tables[index]?.layout !== "mark-grid";
    const headless = isPlan ? headlessRows(book, index) : new Map<string, Place>();
    yield* gapsOf(lines, isPlan ? MOST_GAPS_OF_PLAN : MOST_GAPS_OF_MARKS, context, headless);
  }
  yield* unplanned(book, context);
}

/** Rows without a code, by the criterion they are probably about: what is left of a lost page. */
function headlessRows(book: Book, table: number): ReadonlyMap<string, Place> {
  const rows = book.plan.filter((row) => row.table === table && row.isHeadLost && row.likelyCriterion !== null);
  return new Map(rows.map((row) => [row.likelyCriterion ?? "", criterionPlace(row)]));
}

function* gapsOf(
  lines: readonly Line[],
  most: number,
  context: CheckContext,
  headless: ReadonlyMap<string, Place>,
): Generator<Found<CriterionAbsent>> {
  const first = new Map<string, Line>();
  for (const line of lines) if (!first.has(line.code)) first.set(line.code, line);
  const standards = new Set([...first.keys()].map((code) => Number(code.split(".")[0])));
  const expected = criteriaOf(context.circular)
    .map((criterion) => criterion.code)
    .filter((code) => standards.has(Number(code.split(".")[0])) && !context.isUncertain(Number(code.split(".")[0])));
  const present = expected.filter((code) => first.has(code)).length;
  if (expected.length < LEAST_CRITERIA || present === expected.length || present < expected.length * SHARE) return;
  const gaps = runsOfMissing(expected, first);
  if (gaps.length > most) return;
  for (const gap of gaps) yield gapFound(gap, { first, headless }, context);
}

interface Gap {
  readonly missing: readonly string[];
  readonly after: string | null;
  readonly before: string | null;
}

function runsOfMissing(expected: readonly string[], present: ReadonlyMap<string, Line>): readonly Gap[] {
  const gaps: Gap[] = [];
  let missing: string[] = [];
  let after: string | null = null;
  for (const code of expected) {
    if (!present.has(code)) {
      missing.push(code);
      continue;
    }
    if (missing.length > 0) gaps.push({ missing, after, before: code });
    missing = [];
    after = code;
  }
  if (missing.length > 0) gaps.push({ missing, after, before: null });
  return gaps;
}

interface Beside {
  readonly first: ReadonlyMap<string, Line>;
  readonly headless: ReadonlyMap<string, Place>;
}

function gapFound(gap: Gap, { first, headless }: Beside, { circular }: CheckContext): Found<CriterionAbsent> {
  const beside = first.get(gap.after ?? gap.before ?? "");
  const remains = gap.missing.flatMap((code) => headless.get(code) ?? []);
  if (beside === undefined) throw new Error("Broken promise: a gap stands beside a line");
  return {
    at: beside.at,
    ...(remains.length === 0 ? {} : { related: remains }),
    fragment: beside.words,
    criterion: gap.missing[0] ?? null,
    expected: gap.missing.map((code) => `${code} ${criterionOf(circular, code)?.title ?? ""}`).join("; "),
    facts: { kind: "gap", missing: gap.missing, after: gap.after, level: null },
  };
}

/** Lines that name a criterion of their own, by table, in the order of the sheet. */
function linesPerTable(book: Book): ReadonlyMap<number, readonly Line[]> {
  const tables = new Map<number, Line[]>();
  const add = (table: number, line: Line): void => {
    const same = tables.get(table);
    if (same === undefined) tables.set(table, [line]);
    else same.push(line);
  };
  for (const [index, table] of book.tables.entries()) {
    for (const { criterion, text, at } of table.headings) {
      if (criterion !== null) add(index, { code: criterion, row: at.area.top, at, words: text });
    }
  }
  for (const row of [...book.plan, ...book.results]) {
    const line = ofReading(row.criterion, row.sheet);
    if (line !== null) add(row.table, line);
  }
  for (const one of book.assessments) {
    add(one.table, { code: one.criterion, row: one.area.top, at: firstCellOf(one.sheet, one.area), words: null });
  }
  return tables;
}

function ofReading({ code, field, isInherited }: CriterionReading, sheet: string): Line | null {
  if (code === null || field === null || isInherited) return null;
  return { code, row: field.area.top, at: placeOf(sheet, field.area), words: field.text };
}

/** Criteria that keep the school from the next level and have no plan row; asked only where a grid tells the levels and there is a plan. */
function* unplanned(book: Book, context: CheckContext): Generator<Found<CriterionAbsent>> {
  if (book.plan.length === 0 || book.assessments.length === 0) return;
  const assessed = assessedCriteria(book);
  const reached = new Map([...assessed].filter(([, one]) => isAssessed(one)).map(([code, one]) => [code, one.reached]));
  const overall = overallLevel(context.circular, reached);
  if (overall === null || overall >= 2) return;
  const planned = new Set(book.plan.flatMap((row) => [row.criterion.code, ...row.criterion.others]));
  for (const criterion of criteriaOf(context.circular)) {
    const one = assessed.get(criterion.code);
    const isBelow = criterion.levels.includes(overall + 1) && (reached.get(criterion.code) ?? 9) <= overall;
    if (!isBelow || one === undefined || planned.has(criterion.code) || context.isUncertain(Number(criterion.code.split(".")[0]))) continue;
    yield {
      at: firstCellOf(one.sheet, one.area),
      fragment: null,
      criterion: criterion.code,
      expected: null,
      severity: "warning",
      facts: { kind: "unplanned", missing: [criterion.code], after: null, level: overall + 1 },
    };
  }
}
