import type {
  Book,
  Column,
  CriterionAssessment,
  CriterionReading,
  Field,
  FieldId,
  Heading,
  LayoutId,
  PlanFieldId,
  PlanRow,
  Profile,
  ProfileFact,
  ResultFieldId,
  ResultRow,
  Statement,
  Table,
} from "../../../src/engine/book/book";
import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import type { CircularId } from "../../../src/engine/catalogue/circular";
import { circularInForce } from "../../../src/engine/catalogue/in-force";
import type { Check, CheckContext } from "../../../src/engine/checks/check";
import { findAll } from "../../../src/engine/checks/find-all";
import type { Facts, Finding } from "../../../src/engine/diagnostics/finding";
import { addressOf, areaOfCell, type Area } from "../../../src/engine/workbook/address";
import { EMPTY_BOOK, EMPTY_PLAN_ROW, EMPTY_PROFILE } from "../empty-book";

export const SHEET = "Kế hoạch";

/** A book with nothing in it but what is given. */
export function bookOf(parts: Partial<Book> = {}): Book {
  return { ...EMPTY_BOOK, ...parts };
}

export function profileOf(facts: Partial<Record<keyof Profile, string>>): Profile {
  const filled = Object.entries(facts).map(([key, value], index): [string, ProfileFact] => [
    key,
    { value, raw: value, at: { sheet: SHEET, area: areaOfCell(index + 1, 1) } },
  ]);
  return { ...EMPTY_PROFILE, ...Object.fromEntries(filled) };
}

export function contextOf(id: CircularId = "17/2018", parts: Partial<CheckContext> = {}): CheckContext {
  return {
    circular: circularInForce(builtInCatalogue, id),
    catalogue: builtInCatalogue,
    today: "2025-06-01",
    schoolYear: { first: 2024, second: 2025 },
    isUncertain: () => false,
    ...parts,
  };
}

export function fieldAt(row: number, column: number, text: string): Field {
  return { text, raw: text, area: areaOfCell(row, column) };
}

/**
 * A row of a grid: cells under the header, in its order, null for an empty one; or one text, a section heading ("MỨC 1, 2, 3",
 * "Tiêu chuẩn 2: …"). `also` sets what the structure would have read besides.
 */
export type PlanLine =
  string | readonly (string | null)[] | { readonly cells: readonly (string | null)[]; readonly also: Partial<PlanRow> };

export interface PlanGrid {
  /** The field of each column, from column A on. */
  readonly header: readonly PlanFieldId[];
  readonly rows: readonly PlanLine[];
  readonly layout?: LayoutId;
  readonly hasHeader?: boolean;
  readonly table?: number;
  readonly sheet?: string;
  /** Row of the header; the first data row is the next. */
  readonly top?: number;
}

export function planBook(grid: PlanGrid, parts: Partial<Book> = {}): Book {
  const { table, plan } = planOf(grid);
  return bookOf({ ...parts, tables: [table, ...(parts.tables ?? [])], plan });
}

export function planOf(grid: PlanGrid): { readonly table: Table; readonly plan: readonly PlanRow[] } {
  const top = grid.top ?? 5;
  const sheet = grid.sheet ?? SHEET;
  const plan: PlanRow[] = [];
  const headings: Heading[] = [];
  let levels: readonly number[] | null = null;
  let standard: number | null = null;
  let above: string | null = null;
  grid.rows.forEach((line, index) => {
    const row = top + 1 + index;
    if (typeof line === "string") {
      const heading = headingOf(line, row, sheet);
      headings.push(heading);
      levels = heading.kind === "level" ? heading.levels : levels;
      standard = heading.kind === "standard" ? heading.standard : heading.kind === "level" ? null : standard;
      return;
    }
    const { cells, also } = "cells" in line ? line : { cells: line, also: {} };
    const one: PlanRow = planRow(grid.header, cells, { row, sheet, levels, standard, above, table: grid.table ?? 0, id: `KH-${index}` });
    const made = { ...one, ...also };
    above = made.criterion.code;
    plan.push(made);
  });
  return { table: tableOf(grid, grid.header, headings, top, sheet, plan.length), plan };
}

interface LinePlace {
  readonly row: number;
  readonly sheet: string;
  readonly levels: readonly number[] | null;
  readonly standard: number | null;
  readonly above: string | null;
  readonly table: number;
  readonly id: string;
}

function planRow(header: readonly PlanFieldId[], cells: readonly (string | null)[], place: LinePlace): PlanRow {
  const fields: Partial<Record<PlanFieldId, Field>> = {};
  header.forEach((field, index) => {
    const text = cells[index];
    if (text !== null && text !== undefined) fields[field] = fieldAt(place.row, index + 1, text);
  });
  const criterion = readingOf(fields.criterion, place);
  delete fields.criterion;
  const target = /Mức\s*([1-4])/u.exec(fields.target?.text ?? "");
  return {
    ...EMPTY_PLAN_ROW,
    id: place.id,
    table: place.table,
    sheet: place.sheet,
    area: { top: place.row, left: 1, bottom: place.row, right: Math.max(1, header.length) },
    criterion,
    levels: place.levels,
    standard: place.standard,
    fields,
    targetLevel: target === null ? null : Number(target[1]),
  };
}

/** "Tiêu chí 1.4 Tên", "1.4", "Tiêu chí 2" under Mức 4; an empty cell takes the code above. */
function readingOf(field: Field | undefined, place: Pick<LinePlace, "levels" | "above">): CriterionReading {
  const none = { repair: null, title: null, others: [] };
  if (field === undefined) return { ...none, code: place.above, field: null, isInherited: place.above !== null };
  const match = /^(?:Tiêu chí\s*)?(\d+(?:\.\d+)?)[:.]?\s*(\S.*)?$/u.exec(field.text);
  const number = match?.[1] ?? null;
  const isItem = number !== null && !number.includes(".") && place.levels?.length === 1 && place.levels[0] === 4;
  const code = number === null ? null : isItem ? `M4.${number}` : number.includes(".") ? number : null;
  return { ...none, code, title: match?.[2] ?? null, field, isInherited: false };
}

function headingOf(text: string, row: number, sheet: string): Heading {
  const at = { sheet, area: areaOfCell(row, 1) };
  const level = /^mức\s*([1-4](?:\s*,\s*[1-4])*)$/iu.exec(text);
  if (level !== null) {
    const levels = (level[1] ?? "").split(",").map(Number);
    return { kind: "level", levels, standard: null, criterion: null, title: null, text, at };
  }
  const standard = /^(?:Tiêu chuẩn\s*)?(\d)\s*[:.]?\s*(\S.*)?$/u.exec(text);
  return { kind: "standard", levels: null, standard: Number(standard?.[1] ?? 0), criterion: null, title: standard?.[2] ?? null, text, at };
}

function tableOf(
  grid: Pick<PlanGrid, "layout" | "hasHeader">,
  header: readonly FieldId[],
  headings: readonly Heading[],
  top: number,
  sheet: string,
  rows: number,
): Table {
  const hasHeader = grid.hasHeader ?? true;
  const columns = header.map((field, index): Column => ({
    column: index + 1,
    header: hasHeader ? field : null,
    headerAt: hasHeader ? areaOfCell(top, index + 1) : null,
    field,
    certainty: 1,
    rival: null,
    unit: null,
  }));
  const area: Area = { top: hasHeader ? top : top + 1, left: 1, bottom: top + rows + headings.length, right: Math.max(1, header.length) };
  return { sheet, area, layout: grid.layout ?? "plan-grid", hasHeader, columns, headings, rows };
}

/** A grid of X: "1.1" → "XX." marks levels 1 and 2; "K" marks "not met". */
export function marksOf(
  marks: Readonly<Record<string, string>>,
  place: { readonly table?: number; readonly sheet?: string; readonly layout?: LayoutId } = {},
): { readonly table: Table; readonly assessments: readonly CriterionAssessment[] } {
  const sheet = place.sheet ?? "Tổng hợp";
  const assessments = Object.entries(marks).map(([criterion, pattern], index): CriterionAssessment => {
    const row = index + 4;
    const levels = [1, 2, 3].filter((level) => pattern.replace("K", "")[level - 1] === "X");
    const failed = pattern.includes("K");
    return {
      criterion,
      table: place.table ?? 0,
      failed,
      levels,
      reached: levels.at(-1) ?? 0,
      isMarked: failed || levels.length > 0,
      title: null,
      sheet,
      area: { top: row, left: 1, bottom: row, right: 5 },
      marks: levels.map((level) => ({ level, area: areaOfCell(row, level + 2), text: "X" })),
    };
  });
  const header: FieldId[] = ["criterion", "failed", "level1", "level2", "level3"];
  return { table: tableOf({ layout: place.layout ?? "mark-grid" }, header, [], 3, sheet, assessments.length), assessments };
}

/** All criteria of a circular at the levels of `pattern`, cut to the levels that each has; `except` sets some by hand. */
export function allMarks(
  pattern: string,
  except: Readonly<Record<string, string>> = {},
  id: CircularId = "17/2018",
): Record<string, string> {
  const marks: Record<string, string> = {};
  for (const standard of circularInForce(builtInCatalogue, id).standards) {
    for (const { code, levels } of standard.criteria) marks[code] = except[code] ?? pattern.slice(0, levels.length);
  }
  return marks;
}

export type ResultLine = string | readonly (string | null)[];

export function resultBook(header: readonly ResultFieldId[], lines: readonly ResultLine[], parts: Partial<Book> = {}): Book {
  const top = 5;
  const headings: Heading[] = [];
  const results: ResultRow[] = [];
  let levels: readonly number[] | null = null;
  let standard: number | null = null;
  lines.forEach((line, index) => {
    const row = top + 1 + index;
    if (typeof line === "string") {
      const heading = headingOf(line, row, SHEET);
      headings.push(heading);
      if (heading.kind === "level") levels = heading.levels;
      else standard = heading.standard;
      return;
    }
    const fields: Partial<Record<ResultFieldId, Field>> = {};
    header.forEach((field, column) => {
      const text = line[column];
      if (text !== null && text !== undefined) fields[field] = fieldAt(row, column + 1, text);
    });
    const criterion = readingOf(fields.criterion, { levels, above: null });
    const area = { top: row, left: 1, bottom: row, right: header.length };
    results.push({ table: 0, sheet: SHEET, area, criterion, levels, standard, fields, status: null, period: null, joined: [] });
  });
  return bookOf({ ...parts, tables: [tableOf({ layout: "result-grid" }, header, headings, top, SHEET, results.length)], results });
}

export function statementOf(text: string, facts: Partial<Statement> = {}, row = 1): Statement {
  const place = { sheet: SHEET, area: areaOfCell(row, 1) };
  return { level: null, isNegated: false, met: null, total: null, percent: null, of: null, overall: null, text, at: place, ...facts };
}

/** Findings of one check, ordered as the product orders them. */
export function found<C extends string, F extends Facts>(
  check: Check<C, F>,
  book: Book,
  context: CheckContext = contextOf(),
): readonly Finding[] {
  return findAll(book, context, [check as unknown as Check<string, Facts>], [SHEET, "Tổng hợp"]);
}

/** "B7" of every finding of a check: what most tests ask. */
export function addressesOf<C extends string, F extends Facts>(
  check: Check<C, F>,
  book: Book,
  context: CheckContext = contextOf(),
): readonly string[] {
  return found(check, book, context).map((finding) => addressOf(finding.at.area));
}
