import type { Column, FieldId } from "../book/book";
import type { Grid } from "./grid";
import { lastLineOf } from "./grid-end";
import { headerAt, headerTextsOf, isNumberLine, isSureHeader } from "./grid-header";
import { inferColumns, PLAINLY } from "./infer-columns";
import { levelSectionOf, standardHeadingOf } from "./line-kinds";
import type { HeaderMatcher } from "./match-header";
import type { Line, SheetView, ViewCell } from "./sheet-view";
import { readCriterionCode } from "./values/find-criterion";
import { unitOfHeader } from "./values/money";

const SAMPLE_LINES = 60;
/** What a grid is shows in its first lines; a sheet of a hundred thousand marks is not read again from each of them. */
const TRIAL_LINES = 120;
/** A sheet that looked like a grid so often, and never was one, has none. */
const MOST_TRIALS = 200;
const FEWEST_CELLS = 4;
const NO_PLACE = { standard: null, levels: null } as const;

/** What searching one sheet remembers: lines are asked in order, and a stretch that is no grid is asked again from each of its lines. */
interface Search {
  readonly view: SheetView;
  readonly match: HeaderMatcher;
  /** Column of each line's code, once it was asked for. */
  readonly codeColumns: (number | null | undefined)[];
  /** Last line of the stretch at hand. */
  last: number;
  trials: number;
}

/** Finds grids whose header is missing: rows with a criterion code and three more cells, two of them at least in the same column. `free` is the first line that no grid has. */
export function headlessGridFinder(view: SheetView, match: HeaderMatcher): (first: number, free: number) => Grid | null {
  const search: Search = { view, match, codeColumns: [], last: -1, trials: 0 };
  return (first, free) => headlessGridAt(search, first, free);
}

function headlessGridAt(search: Search, first: number, free: number): Grid | null {
  const { view } = search;
  const opening = view.lines[first] as Line;
  const isSection = levelSectionOf(opening) !== null || standardHeadingOf(opening) !== null;
  if (search.trials >= MOST_TRIALS || (!isSection && codeColumnAt(search, first) === null)) return null;
  const anchor = firstCodeColumn(search, first);
  if (anchor === null) return null;
  const last = lastFrom(search, first);
  const namesAt = first > free ? first - 1 : null;
  if (!mayBeGrid(search, { first, last, namesAt }, anchor)) return null;
  const { columns, names } = columnsOf(search, { first, last, namesAt });
  const fieldAt = fieldsAt(columns);
  const header = names === null ? null : { first: first - 1, depth: 1, columns, fieldAt };
  const headerTexts = header === null ? new Map() : headerTextsOf(view.lines, header);
  return { view, header, headerTexts, columns, fieldAt, first: header?.first ?? first, last };
}

/** The lines of a body, and the line above it that may name its columns. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly namesAt: number | null;
}

/** Every line of a stretch has the same end: it is looked for once. */
function lastFrom(search: Search, first: number): number {
  if (first > search.last) {
    const { view, match } = search;
    search.last = lastLineOf(view, first, FEWEST_CELLS, (index) => {
      const next = headerAt(view.lines, index, match);
      return next !== null && isSureHeader(next);
    });
  }
  return search.last;
}

/** Whether the first lines hold codes one can believe, and at least three fields. */
function mayBeGrid(search: Search, stretch: Stretch, anchor: number): boolean {
  const last = Math.min(stretch.last, stretch.first + TRIAL_LINES - 1);
  const coded: Line[] = [];
  for (let at = stretch.first; at <= last; at++) if (codeColumnAt(search, at) === anchor) coded.push(search.view.lines[at] as Line);
  if (coded.length < 2 || !areCredibleCodes(coded, anchor)) return false;
  search.trials += 1;
  const fields = [...fieldsAt(columnsOf(search, { ...stretch, last }).columns).values()];
  return fields.length >= 3 && (!areBareCodes(coded, anchor) || fields.includes("people"));
}

function columnsOf(
  search: Search,
  { first, last, namesAt }: Stretch,
): { readonly columns: readonly Column[]; readonly names: Line | null } {
  const body = search.view.lines.slice(first, last + 1);
  const filled = columnsWithContent(body);
  const sample = body.filter((line) => line.cells.length > 1).slice(0, SAMPLE_LINES);
  const inferred = inferColumns(sample, filled);
  const names = namesAt === null ? null : namesAbove(search.view, first, filled);
  return { columns: names === null ? inferred : namedBy(names, inferred, search.match), names };
}

function fieldsAt(columns: readonly Column[]): ReadonlyMap<number, FieldId> {
  return new Map(columns.flatMap(({ column, field }): [number, FieldId][] => (field === null ? [] : [[column, field]])));
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
function firstCodeColumn(search: Search, first: number): number | null {
  for (let index = first; index < Math.min(first + 5, search.view.lines.length); index++) {
    const line = search.view.lines[index] as Line;
    const column = codeColumnAt(search, index);
    if (column !== null) return column;
    if (levelSectionOf(line) === null && standardHeadingOf(line) === null && !isNumberLine(line)) return null;
  }
  return null;
}

function codeColumnAt(search: Search, index: number): number | null {
  const known = search.codeColumns[index];
  if (known !== undefined) return known;
  const column = codeColumnOf(search.view.lines[index] as Line);
  search.codeColumns[index] = column;
  return column;
}

/** The column of a line's criterion code, where three more cells stand beside it. */
function codeColumnOf(line: Line): number | null {
  if (line.cells.length < FEWEST_CELLS) return null;
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
