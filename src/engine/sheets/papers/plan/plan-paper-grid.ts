import { GRID_CENTER, GRID_HEAD, GRID_SECTION, GRID_STANDARD, GRID_TEXT } from "../paper-styles";
import { placesIn, PLAN_TEXT_FIELDS, type PlanColumnSet, type PlanPaperColumn, type PlanTextField } from "./plan-columns";
import type { PlanLine } from "./plan-paper-lines";
import type { Block, Paper, PaperRow } from "../paper";
import type { PlanPaperWords } from "./plan-paper-words";
import { columnBlock, columnBlocks, columnNumbers, singleSpans } from "../grid-blocks";
import { tallRows } from "../tall-rows";

/** Points of one row: nearly a page with the head of the grid and two headings on it. A taller record goes on in the next row. */
const TALLEST = 370;
/** Rows to write in where there is no plan. */
const EMPTY_ROWS = 3;

/** The heads, and the numbers of the columns under them. */
export function planGridHead(paper: Paper, set: PlanColumnSet, words: PlanPaperWords, unit: number | null): readonly PaperRow[] {
  const heads = set.columns.map(({ id, own }) => {
    const head = words.columns[id];
    return own.includes("budget") && unit !== null ? words.inUnit(head, unit) : head;
  });
  const options = { keepsWithNext: true, isTitle: true };
  return [
    paper.blocks(
      "grid:head",
      columnBlocks(heads, () => GRID_HEAD),
      { ...options, least: 36 },
    ),
    paper.blocks("grid:numbers", columnNumbers(singleSpans(heads.length)), options),
  ];
}

/** Sections MỨC → Tiêu chuẩn → one record for each row of the plan. */
export function planGridBody(
  paper: Paper,
  set: PlanColumnSet,
  lines: readonly PlanLine[],
  { words, unit }: { readonly words: PlanPaperWords; readonly unit: number | null },
): readonly PaperRow[] {
  if (lines.length === 0) return emptyRows(paper, set);
  const fields = PLAN_TEXT_FIELDS.filter((field) => set.problems?.some(({ own }) => own.includes(field)) !== true);
  const places = placesIn(set.columns, fields);
  const rows: PaperRow[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isNewSection = line.section !== null && line.section !== before?.section;
    if (line.section !== null && isNewSection) rows.push(heading(paper, `section:${line.section}`, line.section, GRID_SECTION));
    if (line.standard !== null && (isNewSection || line.standard !== before?.standard))
      rows.push(heading(paper, `standard:${line.section ?? ""}:${line.standard}`, line.standard, GRID_STANDARD));
    const blocks = set.columns.map((column, at): Block => {
      const text = cellText(column, places.get(column) ?? [], line, { words, unit, number: index + 1, isLabelled: !hasCriterion(set) });
      return columnBlock(at + 1, text === "" ? null : text, column.id === "number" ? GRID_CENTER : GRID_TEXT);
    });
    rows.push(...tallRows(paper, line.id, blocks, { tallest: TALLEST }));
  });
  return rows;
}

/** What is wrong, before what is to be done: where the form has a table for it. */
export function problemRows(paper: Paper, set: PlanColumnSet, lines: readonly PlanLine[], words: PlanPaperWords): readonly PaperRow[] {
  const { problems } = set;
  if (problems === null) return [];
  const fields = PLAN_TEXT_FIELDS.filter((field) => problems.some(({ own }) => own.includes(field)));
  const told = lines.filter((line) => fields.some((field) => line.texts.has(field)));
  const heads = problems.map(({ id, left, right }): Block => ({ left, right, text: words.problemColumns[id], style: GRID_HEAD }));
  const records = told.flatMap((line, index) => {
    const blocks = problems.map(({ id, left, right, own }): Block => {
      const said = own.map((field) => line.texts.get(field as PlanTextField)).find((text) => text !== undefined) ?? null;
      const text = id === "number" ? String(index + 1) : id === "criterion" ? line.criterion : said;
      return { left, right, text, style: id === "number" ? GRID_CENTER : GRID_TEXT };
    });
    return tallRows(paper, `problem:${line.id}`, blocks, { tallest: TALLEST });
  });
  return told.length === 0 ? [] : [paper.blocks("problems:head", heads, { least: 21, keepsWithNext: true }), ...records];
}

function hasCriterion(set: PlanColumnSet): boolean {
  return set.columns.some((column) => column.own.includes("criterion"));
}

interface CellFacts {
  readonly words: PlanPaperWords;
  readonly unit: number | null;
  readonly number: number;
  /** The set has no column of criteria: what is to be done says its criterion itself. */
  readonly isLabelled: boolean;
}

/** The field the column is for stands bare; every other one with its label. */
function cellText(
  column: PlanPaperColumn,
  fields: readonly PlanTextField[],
  { texts, criterion, shortCriterion }: PlanLine,
  facts: CellFacts,
): string {
  const { words, unit, number, isLabelled } = facts;
  if (column.id === "number") return String(number);
  const filled = fields.filter((field) => texts.has(field));
  const isAlone = filled.filter((field) => column.own.includes(field)).length === 1;
  const lines = filled.map((field, index) => {
    const text = texts.get(field) ?? "";
    if (index === 0 && isAlone && column.own.includes(field)) return text;
    const line = words.line(field, text);
    return field === "budget" && unit !== null && !column.own.includes("budget") ? words.line(field, words.withUnit(text, unit)) : line;
  });
  const opensWithCriterion = column.own.includes("criterion") || (isLabelled && column.own.includes("work"));
  return [...(opensWithCriterion ? [isLabelled ? shortCriterion : criterion] : []), ...lines].join("\n");
}

function heading(paper: Paper, key: string, text: string, style: Block["style"]): PaperRow {
  return paper.full(key, text, style, { least: 19.5, keepsWithNext: true });
}

function emptyRows(paper: Paper, set: PlanColumnSet): readonly PaperRow[] {
  return Array.from({ length: EMPTY_ROWS }, (_, row) =>
    paper.blocks(
      `empty:${row + 1}`,
      columnBlocks(
        set.columns.map(() => null),
        () => GRID_TEXT,
      ),
      { least: 36 },
    ),
  );
}
