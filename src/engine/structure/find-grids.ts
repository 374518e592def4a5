import type { Column, FieldId } from "../book/book";
import type { Grid } from "./grid";
import { lastLineOf } from "./grid-end";
import { type GridHeader, headerAt, headerTextsOf, isSureHeader, repeatsHeader, repeatsWholly } from "./grid-header";
import { headlessGridFinder } from "./headless-grid";
import { codeShare, inferFree, periodShare, PLAINLY } from "./infer-columns";
import type { HeaderMatcher } from "./match-header";
import type { Line, SheetView } from "./sheet-view";
import { unitOfHeader } from "./values/money";
import { readStatus } from "./values/status";

const SAMPLE_LINES = 60;

/** Finds the grids of a sheet: those with a header first, then, in what is left, those without. */
export function findGrids(view: SheetView, match: HeaderMatcher): readonly Grid[] {
  const grids: Grid[] = [];
  const headlessGridAt = headlessGridFinder(view, match);
  let at = 0;
  while (at < view.lines.length) {
    const grid = headedGridAt(view, at, match) ?? headlessGridAt(at, (grids.at(-1)?.last ?? -1) + 1);
    if (grid === null) at += 1;
    else {
      grids.push(grid);
      at = grid.last + 1;
    }
  }
  return grids;
}

function headedGridAt(view: SheetView, first: number, match: HeaderMatcher): Grid | null {
  const header = headerAt(view.lines, first, match);
  if (header === null) return null;
  const headerTexts = headerTextsOf(view.lines, header);
  const start = first + header.depth;
  const last = lastLineOf(view, start, header.columns.length, (index) => {
    const next = headerAt(view.lines, index, match);
    if (next === null || !isSureHeader(next) || isSubHeaderOf(next, header)) return false;
    // A row that stands above a repeated header would make a header of two lines with it.
    const below = view.lines[index + 1];
    return !repeatsWholly(view.lines[index] as Line, headerTexts) && !(below !== undefined && repeatsHeader(below, headerTexts));
  });
  const sample = view.lines.slice(start, Math.min(last + 1, start + SAMPLE_LINES));
  const columns = withContent(header.columns, sample);
  return { view, header, headerTexts, columns, fieldAt: fieldsAt(columns, header), first, last };
}

/** A repeated header that lost its upper line still names the same fields. */
function isSubHeaderOf(next: GridHeader, header: GridHeader): boolean {
  return next.columns.every((column) => column.field === null || header.fieldAt.get(column.column) === column.field);
}

function fieldsAt(columns: readonly Column[], header: GridHeader): ReadonlyMap<number, FieldId> {
  const fields = new Map(header.fieldAt);
  for (const column of columns) {
    const before = header.columns.find((one) => one.column === column.column)?.field ?? null;
    if (column.field === null || before === column.field) continue;
    for (const [at, field] of header.fieldAt) if (field === before && at >= column.column) fields.set(at, column.field);
    fields.set(column.column, column.field);
  }
  return fields;
}

/**
 * What stands in the columns corrects their headers: the criterion in the column "TT", a criterion code in the column of titles,
 * a status under "Tiến độ", a column without a header.
 */
function withContent(columns: readonly Column[], sample: readonly Line[]): readonly Column[] {
  let corrected = withCriterion(columns, sample);
  corrected = corrected.map((column) =>
    column.field === "period" && column.certainty < 0.8 && periodShare(sample, column.column) < 0.2 && hasText(sample, column.column)
      ? { ...column, field: "status" as const, certainty: 0.5 }
      : column,
  );
  corrected = withPlainContent(withStatusWords(corrected, sample), sample);
  const taken = new Set(corrected.flatMap((column) => (column.field === null ? [] : [column.field])));
  const headed = new Set(corrected.map((column) => column.column));
  const blank = headlessColumns(sample, headed);
  return [...corrected, ...inferFree(sample, blank, taken).filter((column) => column.field !== null)].sort((a, b) => a.column - b.column);
}

/** People, times and sums show what they are under a header whose words say nothing ("Ai làm"). */
const PLAIN: ReadonlySet<FieldId> = new Set<FieldId>(["people", "period", "budget"]);

function withPlainContent(columns: readonly Column[], sample: readonly Line[]): readonly Column[] {
  const unknown = columns.filter((column) => column.field === null && column.header !== null).map((column) => column.column);
  const taken = new Set(columns.flatMap((column) => (column.field === null ? [] : [column.field])));
  if (taken.has("start") || taken.has("end")) taken.add("period");
  const told = inferFree(sample, unknown, taken).filter((one) => one.field !== null && PLAIN.has(one.field) && one.certainty >= PLAINLY);
  return columns.map((column) => {
    const found = told.find((one) => one.column === column.column);
    return found === undefined
      ? column
      : {
          ...column,
          field: found.field,
          certainty: found.certainty,
          unit: found.field === "budget" ? unitOfHeader(column.header ?? "") : null,
        };
  });
}

/** Of two columns of results the one of short status words is the status; the other tells what was done. */
function withStatusWords(columns: readonly Column[], sample: readonly Line[]): readonly Column[] {
  const status = columns.find((column) => column.field === "status");
  const told = columns.find((column) => column.field === "done" && column.rival === "status");
  if (status === undefined || told === undefined || statusShare(sample, told.column) <= statusShare(sample, status.column)) return columns;
  return columns.map((column) =>
    column === status ? { ...column, field: "done" as const } : column === told ? { ...column, field: "status" as const } : column,
  );
}

const LONGEST_STATUS_WORD = 30;

function statusShare(sample: readonly Line[], column: number): number {
  const texts = sample.flatMap((line) => line.cells.filter((cell) => cell.column === column).map((cell) => cell.text));
  return texts.filter((text) => text.length <= LONGEST_STATUS_WORD && readStatus(text) !== null).length / Math.max(1, texts.length);
}

function hasText(sample: readonly Line[], column: number): boolean {
  return sample.filter((line) => line.cells.some((cell) => cell.column === column)).length >= 3;
}

/** Columns with content beside the header's, but not inside a merged header cell: they have lost their header. */
function headlessColumns(sample: readonly Line[], headed: ReadonlySet<number>): readonly number[] {
  const counts = new Map<number, number>();
  for (const line of sample)
    for (const cell of line.cells) if (line.cells.length > 2) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts].filter(([column, count]) => !headed.has(column) && count * 3 >= sample.length && count >= 2).map(([column]) => column);
}

function withCriterion(columns: readonly Column[], sample: readonly Line[]): readonly Column[] {
  const criterion = columns.find((column) => column.field === "criterion");
  if (criterion !== undefined && (codeShare(sample, criterion.column) >= 0.2 || !hasText(sample, criterion.column))) return columns;
  const candidates = columns.filter((column) => column.field === null || STANDS_FOR_CRITERION.has(column.field));
  let best: { column: Column; share: number } | null = null;
  for (const column of candidates) {
    const share = codeShare(sample, column.column);
    if (share >= 0.34 && (best === null || share > best.share)) best = { column, share };
  }
  if (best === null) return columns;
  const winner = best;
  return columns.map((column) => {
    if (column.column === winner.column.column)
      return { ...column, field: "criterion" as const, certainty: Math.round((0.5 + winner.share / 2) * 100) / 100 };
    if (column === criterion)
      return {
        ...column,
        field: columns.some((one) => one.field === "criterionTitle") ? null : ("criterionTitle" as const),
        certainty: 0.5,
      };
    return column;
  });
}

const STANDS_FOR_CRITERION: ReadonlySet<FieldId> = new Set<FieldId>(["number", "standard", "criterionTitle", "criterion", "work"]);
