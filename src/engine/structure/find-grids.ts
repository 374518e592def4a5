import type { Column, FieldId } from "../book/book";
import type { Grid } from "./grid";
import { type GridHeader, headerAt, headerTextsOf, isNumberLine, mayBeginHeader, repeatsHeader, repeatsWholly } from "./grid-header";
import { codeShare, inferColumns, inferFree, periodShare } from "./infer-columns";
import { endsGrid, levelSectionOf, standardHeadingOf } from "./line-kinds";
import { isForeignHeader, type HeaderMatcher } from "./match-header";
import { beginsInside } from "./runs-on";
import type { Line, SheetView, ViewCell } from "./sheet-view";
import { readCriterionCode } from "./values/find-criterion";
import { unitOfHeader } from "./values/money";
import { readStatus } from "./values/status";

const SAMPLE_LINES = 60;
/** So many lines of other things in a row and the grid is over. */
const PATIENCE = 6;
/** "Tiêu chí 3" is a code only under a standard or a level: which one does not matter for finding the grid's end. */
const ANY_PLACE = { standard: 1, levels: null } as const;
const NO_PLACE = { standard: null, levels: null } as const;

/** Finds the grids of a sheet: those with a header first, then, in what is left, those without. */
export function findGrids(view: SheetView, match: HeaderMatcher): readonly Grid[] {
  const grids: Grid[] = [];
  let at = 0;
  while (at < view.lines.length) {
    const grid = headedGridAt(view, at, match) ?? headlessGridAt(view, at, match, (grids.at(-1)?.last ?? -1) + 1);
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

/** Inside a grid a row of short texts may look like a header: only one that names its fields outright begins another grid. */
function isSureHeader(header: GridHeader): boolean {
  return header.columns.filter((column) => column.certainty >= 0.9).length >= 3;
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
const PLAINLY = 0.7;

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

/** The last line of a grid whose body begins at `start`. */
function lastLineOf(view: SheetView, start: number, width: number, isOtherHeader: (index: number) => boolean): number {
  let last = start - 1;
  let strange = 0;
  for (let index = start; index < view.lines.length; index++) {
    const line = view.lines[index] as Line;
    if (levelSectionOf(line) !== null || standardHeadingOf(line) !== null) {
      last = index;
      strange = 0;
      continue;
    }
    if (endsGrid(line, width) || isForeignHeaderLine(line)) break;
    if (mayBeginHeader(line) && isShort(line) && isOtherHeader(index)) break;
    if (line.cells.length > 1 || isCriterionLine(line)) {
      last = index;
      strange = 0;
      continue;
    }
    strange += 1;
    if (strange > PATIENCE) break;
    if (belongsToRow(line, view.lines[index + 1])) last = index;
  }
  return withoutTail(view, start, last);
}

function isShort(line: Line): boolean {
  return line.cells.length >= 3 && line.cells.every((cell) => cell.text.length < 90);
}

function isForeignHeaderLine(line: Line): boolean {
  if (line.cells.length < 3 || line.cells.some((cell) => cell.text.length > 60)) return false;
  return line.cells.filter((cell) => isForeignHeader(cell.text)).length >= 2;
}

function isCriterionLine(line: Line): boolean {
  const cell = line.cells[0];
  return cell !== undefined && cell.text.length < 400 && readCriterionCode(cell.text, ANY_PLACE)?.code != null;
}

/** A lone cell inside a grid: the rest of a sentence, a remark, or scan noise; kept while the grid goes on. */
function belongsToRow(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.row - line.row <= 3;
}

/** Lone lines that only patience let in are not the grid's. */
function withoutTail(view: SheetView, start: number, last: number): number {
  let end = last;
  while (end >= start) {
    const line = view.lines[end] as Line;
    if (line.cells.length > 1 || isCriterionLine(line) || levelSectionOf(line) !== null || standardHeadingOf(line) !== null) break;
    if (line.cells[0] !== undefined && (beginsInside(line.cells[0].text) || isOverColumn(view, start, line.cells[0]))) break;
    end -= 1;
  }
  return end;
}

/** A remark under a column of text, and not a paragraph that begins at the left edge. */
function isOverColumn(view: SheetView, start: number, cell: ViewCell): boolean {
  const left = view.lines[start]?.cells[0]?.column ?? 1;
  return cell.column > left && cell.text.length > 20;
}

/** A grid whose header is missing: rows with a criterion code and three more cells, two of them at least in the same column. */
function headlessGridAt(view: SheetView, first: number, match: HeaderMatcher, free: number): Grid | null {
  const opening = view.lines[first] as Line;
  const isSection = levelSectionOf(opening) !== null || standardHeadingOf(opening) !== null;
  if (!isSection && codeColumnOf(opening) === null) return null;
  const anchor = firstRowWithCode(view, first);
  if (anchor === null) return null;
  const last = lastLineOf(view, first, 4, (index) => {
    const next = headerAt(view.lines, index, match);
    return next !== null && isSureHeader(next);
  });
  const body = view.lines.slice(first, last + 1);
  const coded = body.filter((line) => codeColumnOf(line) === anchor.column);
  if (coded.length < 2 || !areCredibleCodes(coded, anchor.column)) return null;
  const columns = columnsWithContent(body);
  const names = first > free ? namesAbove(view, first, columns) : null;
  const read = inferColumns(body.filter((line) => line.cells.length > 1).slice(0, SAMPLE_LINES), columns);
  const inferred = names === null ? read : namedBy(names, read, match);
  const fields = inferred.filter((column) => column.field !== null);
  if (fields.length < 3 || (areBareCodes(coded, anchor.column) && !fields.some((column) => column.field === "people"))) return null;
  const fieldAt = new Map(fields.map((column) => [column.column, column.field as FieldId]));
  const header = names === null ? null : { first: first - 1, depth: 1, columns: inferred, fieldAt };
  return {
    view,
    header,
    headerTexts: header === null ? new Map() : headerTextsOf(view.lines, header),
    columns: inferred,
    fieldAt,
    first: header === null ? first : first - 1,
    last,
  };
}

const LONGEST_NAME = 60;

/** A line of short words over most columns names them, be it in words that nobody knows. */
function namesAbove(view: SheetView, first: number, columns: readonly number[]): Line | null {
  const above = view.lines[first - 1];
  if (above === undefined || above.row !== (view.lines[first] as Line).row - 1) return null;
  const isName = (cell: ViewCell): boolean => cell.value.kind === "text" && cell.text.length <= LONGEST_NAME && !/\d{2}/.test(cell.text);
  return above.cells.length * 3 >= columns.length * 2 && above.cells.every(isName) ? above : null;
}

/** The columns are what their content shows plainly; where it does not, what their names say. */
function namedBy(names: Line, inferred: readonly Column[], match: HeaderMatcher): readonly Column[] {
  const isPlain = (column: Column): boolean => column.field !== null && column.certainty >= PLAINLY;
  const taken = new Set(inferred.filter(isPlain).map((column) => column.field));
  const named = inferred.map((column) => {
    const cell = names.cells.find((one) => one.column === column.column);
    const header = cell?.text.replace(/\s+/g, " ") ?? null;
    const meant = header === null || isPlain(column) ? null : match(header);
    const isNamed = meant !== null && !taken.has(meant.field);
    if (isNamed) taken.add(meant.field);
    return {
      column: { ...column, header, headerAt: cell?.area ?? null, field: isNamed ? meant.field : column.field },
      isSure: isNamed || isPlain(column),
    };
  });
  return named.map(({ column, isSure }) => {
    const field = isSure || !taken.has(column.field) ? column.field : null;
    return {
      ...column,
      field,
      certainty: field === null ? 0 : column.certainty,
      unit: field === "budget" ? unitOfHeader(column.header ?? "") : null,
    };
  });
}

/** Sections may stand above the first row; prose may not. */
function firstRowWithCode(view: SheetView, first: number): { column: number } | null {
  for (let index = first; index < Math.min(first + 5, view.lines.length); index++) {
    const line = view.lines[index] as Line;
    const column = codeColumnOf(line);
    if (column !== null) return { column };
    if (levelSectionOf(line) === null && standardHeadingOf(line) === null && !isNumberLine(line)) return null;
  }
  return null;
}

/** The column of a line's criterion code, where three more cells stand beside it. */
function codeColumnOf(line: Line): number | null {
  if (line.cells.length < 4) return null;
  for (const cell of line.cells.slice(0, 4)) {
    if (cell.text.length > 400) continue;
    if (cell.value.kind === "text" && readCriterionCode(cell.text, NO_PLACE)?.code != null) return cell.column;
    if (isBareCode(cell.text)) return cell.column;
  }
  return null;
}

function isBareCode(text: string): boolean {
  return /^[1-5]\.(?:10|[1-9])$/.test(text);
}

/** Outline numbers, sizes and marks look like bare codes: these are believed only beside words, and beside people who are to act. */
function areBareCodes(coded: readonly Line[], column: number): boolean {
  return coded.filter((line) => isBareCode(line.cells.find((cell) => cell.column === column)?.text ?? "")).length * 2 >= coded.length;
}

/** Bare numbers are codes only where they climb as codes do and words stand beside them: marks of pupils do neither. */
function areCredibleCodes(coded: readonly Line[], column: number): boolean {
  const texts = coded.map((line) => line.cells.find((cell) => cell.column === column)?.text ?? "");
  if (!areBareCodes(coded, column)) return true;
  let climbs = 0;
  for (let i = 1; i < texts.length; i++) if (mayFollow(texts[i - 1] ?? "", texts[i] ?? "")) climbs += 1;
  const worded = coded.filter((line) => line.cells.some((cell) => cell.value.kind === "text" && cell.text.length > 25));
  return climbs * 10 >= (texts.length - 1) * 7 && worded.length * 2 >= coded.length;
}

/** Whether codes climb from one to the next; the number 1.1 may also stand for 1.10. */
function mayFollow(before: string, code: string): boolean {
  const [standardBefore, itemBefore] = before.split(".").map(Number) as [number, number];
  const [standard, item] = code.split(".").map(Number) as [number, number];
  return standard > standardBefore || (standard === standardBefore && (item === 1 ? 10 : item) >= itemBefore);
}

function columnsWithContent(body: readonly Line[]): readonly number[] {
  const columns = new Set<number>();
  for (const line of body) if (line.cells.length > 1) for (const cell of line.cells) columns.add(cell.column);
  return [...columns].sort((a, b) => a - b).slice(0, 60);
}
