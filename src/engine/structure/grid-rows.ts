import type { CriterionReading, FieldId, Heading } from "../book/book";
import type { Circular } from "../catalogue/circular";
import { type Area, unionOf } from "../workbook/address";
import { folded } from "../workbook/fold";
import { type Draft, type DraftsOfGrid, fieldOf, fieldsIn, joinedField } from "./drafts";
import { bodyOf, columnOf, type Grid } from "./grid";
import { isNumberLine, repeatsHeader } from "./grid-header";
import { isRunningNumber, isTotalLine, levelSectionOf, onlyWords, standardHeadingOf } from "./line-kinds";
import { codeIn, type CodeReading, criterionOfTitleTail, INHERITED_NONE, isTitleOpen } from "./read-criterion";
import { beginsInside, endsOpen, runsOn } from "./runs-on";
import { type Line, tallCellAt, type ViewCell } from "./sheet-view";
import { readVerdict } from "./values/level";

/** Fields that carry sentences: what runs on over a page break. */
const TEXTS: ReadonlySet<FieldId> = new Set<FieldId>([
  "strength",
  "situation",
  "weakness",
  "cause",
  "goal",
  "work",
  "solution",
  "indicator",
  "conditions",
  "resources",
  "planned",
  "adjusted",
  "done",
  "inProgress",
  "notStarted",
  "reason",
  "note",
  "status",
  "evidence",
]);
/** Fields that only a row of its own has. */
const MARKS_OF_ROW: ReadonlySet<FieldId> = new Set<FieldId>(["people", "period", "start", "end", "budget"]);
const PLACING: ReadonlySet<FieldId> = new Set<FieldId>(["number", "standard", "criterion", "criterionTitle"]);

/** Where reading stands while it goes down a grid. */
interface Walk {
  readonly grid: Grid;
  readonly circular: Circular;
  readonly criterionColumn: number | null;
  readonly drafts: Draft[];
  readonly headings: Heading[];
  readonly leftovers: ViewCell[];
  levels: readonly number[] | null;
  standard: number | null;
  before: string | null;
  /** Criterion of the last row or criterion heading, for rows whose own cell is blank. */
  open: CriterionReading;
  /** A criterion line without content: a heading if rows follow under it, else a row of its own. */
  pending: { draft: Draft; cell: ViewCell } | null;
  /** The running number of the last standard heading ("4" before "Tiêu chuẩn 4:"). */
  standardNumber: number | null;
}

/** Reads the body of a grid into drafts, headings and leftovers: every cell becomes one of them. */
export function draftsOf(grid: Grid, circular: Circular): DraftsOfGrid {
  const walk: Walk = {
    grid,
    circular,
    criterionColumn: columnOf(grid, "criterion"),
    drafts: [],
    headings: [],
    leftovers: [],
    levels: null,
    standard: null,
    before: null,
    open: INHERITED_NONE,
    pending: null,
    standardNumber: null,
  };
  for (const line of bodyOf(grid)) readLine(walk, line);
  settlePending(walk, false);
  return walk;
}

function readLine(walk: Walk, line: Line): void {
  if (repeatsHeader(line, walk.grid.headerTexts) || isNumberLine(line)) return;
  if (readLevelLine(walk, line) || readStandardLine(walk, line)) return;
  if (isTotalLine(line)) {
    walk.leftovers.push(...line.cells);
    return;
  }
  readRow(walk, line);
}

function readLevelLine(walk: Walk, line: Line): boolean {
  const section = levelSectionOf(line);
  if (section === null) return false;
  settlePending(walk, false);
  walk.levels = section.levels;
  walk.standard = null;
  walk.before = null;
  walk.open = INHERITED_NONE;
  walk.standardNumber = null;
  walk.headings.push(headingOf(walk, section.cell, { kind: "level", levels: section.levels }));
  return true;
}

function readStandardLine(walk: Walk, line: Line): boolean {
  const standard = standardHeadingOf(line) ?? numberedStandardOf(walk, line);
  if (standard === null) return false;
  settlePending(walk, false);
  walk.standard = standard.number;
  walk.open = INHERITED_NONE;
  const running = line.cells.find((cell) => cell !== standard.cell && isRunningNumber(cell));
  walk.standardNumber = running === undefined ? standard.number : Number.parseInt(running.text, 10) || standard.number;
  const beside = running === undefined ? {} : { running: { text: running.text, at: { sheet: walk.grid.view.name, area: running.area } } };
  walk.headings.push(headingOf(walk, standard.cell, { kind: "standard", standard: standard.number, title: standard.title, ...beside }));
  return true;
}

/** A running number alone on its line, next after the last standard's: the heading whose words are lost. */
function numberedStandardOf(walk: Walk, line: Line): { number: number; title: null; cell: ViewCell } | null {
  const cell = line.cells[0];
  if (line.cells.length !== 1 || cell === undefined || walk.standard === null || walk.standardNumber === null) return null;
  const match = /^(\d{1,2})[.)]?$/.exec(cell.text);
  if (match === null || Number(match[1]) !== walk.standardNumber + 1 || cell.column === walk.criterionColumn) return null;
  return walk.standard + 1 <= walk.circular.standards.length ? { number: walk.standard + 1, title: null, cell } : null;
}

function headingOf(walk: Walk, cell: ViewCell, what: Partial<Heading> & { kind: Heading["kind"] }): Heading {
  return {
    levels: walk.levels,
    standard: walk.standard,
    criterion: null,
    title: null,
    text: cell.text,
    at: { sheet: walk.grid.view.name, area: cell.area },
    ...what,
  };
}

/** Cells of a line by field, and those that stand in no known column. */
interface RowCells {
  readonly byField: Readonly<Partial<Record<FieldId, ViewCell>>>;
  readonly more: readonly { field: FieldId; cell: ViewCell }[];
  readonly unknown: readonly ViewCell[];
}

function cellsByField(walk: Walk, line: Line): RowCells {
  const byField: Partial<Record<FieldId, ViewCell>> = {};
  const more: { field: FieldId; cell: ViewCell }[] = [];
  const unknown: ViewCell[] = [];
  for (const cell of line.cells) {
    const field = walk.grid.fieldAt.get(cell.column);
    if (field === undefined) unknown.push(cell);
    else if (byField[field] !== undefined) more.push({ field, cell });
    else byField[field] = cell;
  }
  for (const column of walk.grid.columns) {
    if (column.field === null || byField[column.field] !== undefined) continue;
    const tall = tallCellAt(walk.grid.view, line.row, column.column);
    if (tall !== null && tall.row < line.row) byField[column.field] = tall;
  }
  return { byField, more, unknown };
}

function fieldCells(cells: RowCells): [FieldId, ViewCell][] {
  return Object.entries(cells.byField) as [FieldId, ViewCell][];
}

function readRow(walk: Walk, line: Line): void {
  const cells = cellsByField(walk, line);
  const own = cells.byField.criterion;
  const isOwnLine = own !== undefined && own.row === line.row;
  const code = own === undefined || !isOwnLine ? null : codeIn(own, walk);
  if (code !== null && own !== undefined) return startCriterion(walk, line, cells, own, code);
  const title = cells.byField.criterionTitle;
  const standard = cells.byField.standard;
  const split = splitCodeOf(own, standard);
  if (split !== null && own !== undefined) return startCriterion(walk, line, cells, own, split);
  if (own === undefined && title !== undefined && title.row === line.row) {
    const inTitle = codeIn(title, walk);
    if (inTitle !== null && title.value.kind === "text") return startCriterion(walk, line, cells, title, inTitle);
  }
  const words = own === undefined || !isOwnLine ? onlyWords(line) : null;
  const inWords = words === null || words.value.kind !== "text" ? null : codeIn(words, walk);
  if (words !== null && inWords !== null && isCriterionHeading(walk, words)) return startCriterionLine(walk, line, words, inWords);
  if (continuesRow(walk, line, cells, isOwnLine ? (own ?? null) : null)) return continueRow(walk, line, cells);
  startInherited(walk, line, cells, isOwnLine ? (own ?? null) : null);
}

/** "Tiêu chí 1.2: …" over the width of the grid, or in the column of running numbers. */
function isCriterionHeading(walk: Walk, cell: ViewCell): boolean {
  const field = walk.grid.fieldAt.get(cell.column);
  return field === undefined || PLACING.has(field) || cell.area.right - cell.area.left >= 2;
}

function startCriterionLine(walk: Walk, line: Line, cell: ViewCell, code: CodeReading): void {
  startCriterion(walk, { ...line, cells: [cell] }, { byField: {}, more: [], unknown: [] }, cell, code);
}

/** "Tiêu chuẩn" and "Tiêu chí" in columns of their own: 1 and 3 are 1.3. */
function splitCodeOf(criterion: ViewCell | undefined, standard: ViewCell | undefined): CodeReading | null {
  if (criterion === undefined || standard === undefined) return null;
  const item = /^(?:tiêu chí\s*)?(\d{1,2})$/iu.exec(criterion.text);
  const number = /^(?:tiêu chuẩn\s*)?([1-9])\b/iu.exec(standard.text);
  return item === null || number === null ? null : { code: `${number[1]}.${Number(item[1])}`, others: [], repair: null, title: null };
}

function startCriterion(walk: Walk, line: Line, cells: RowCells, cell: ViewCell, code: CodeReading): void {
  settlePending(walk, false);
  const title = cells.byField.criterionTitle;
  const reading: CriterionReading = {
    code: code.code,
    repair: code.repair,
    title: code.title ?? (title !== undefined && title !== cell ? title.text : null),
    field: fieldOf(cell),
    others: code.others,
    isInherited: false,
  };
  walk.before = code.code;
  walk.open = { ...reading, isInherited: true };
  const draft = newDraft(walk, line, reading);
  fill(walk, draft, line, cells);
  if (hasContent(draft)) walk.drafts.push(draft);
  else walk.pending = { draft, cell };
}

/** A row under the criterion above it; a row under none where its head is lost. */
function startInherited(walk: Walk, line: Line, cells: RowCells, strange: ViewCell | null): void {
  const isLone = line.cells.length === 1;
  if (isLone && !isSentence(line.cells[0] as ViewCell)) {
    walk.leftovers.push(...line.cells);
    return;
  }
  const lost = strange === null ? null : lostHead(walk, strange);
  settlePending(walk, lost === null);
  const reading = lost === null ? walk.open : INHERITED_NONE;
  const draft = newDraft(walk, line, reading);
  if (lost !== null) {
    draft.isHeadLost = true;
    draft.likelyCriterion = lost.likely;
  }
  fill(walk, draft, line, cells);
  if (strange !== null) keepStrange(walk, draft, strange, lost !== null);
  if (hasContent(draft)) walk.drafts.push(draft);
  else walk.leftovers.push(...line.cells);
  if (lost !== null) walk.open = INHERITED_NONE;
}

function isSentence(cell: ViewCell): boolean {
  return cell.text.length >= 12 && cell.text.includes(" ");
}

/** Words in the criterion column that are no code: the tail of a title whose head is lost, or a title alone. */
function lostHead(walk: Walk, cell: ViewCell): { likely: string | null } | null {
  const verdict = readVerdict(cell.text);
  const title = verdict === null ? cell.text : verdict.rest;
  if (title.trim() === "") return null;
  const likely = criterionOfTitleTail(title, walk.circular, folded);
  return likely !== null || beginsInside(title) ? { likely } : null;
}

function keepStrange(walk: Walk, draft: Draft, cell: ViewCell, isHead: boolean): void {
  const verdict = readVerdict(cell.text);
  if (verdict !== null) draft.verdict = fieldOf(cell);
  if (isHead || verdict === null) draft.criterion = { ...draft.criterion, title: verdict?.rest ?? cell.text, field: fieldOf(cell) };
  else if (verdict.rest.trim() !== "") walk.leftovers.push(cell);
}

function newDraft(walk: Walk, line: Line, criterion: CriterionReading): Draft {
  return {
    area: areaOf(line),
    criterion,
    levels: walk.levels,
    standard: walk.standard,
    fields: {},
    joined: [],
    verdict: null,
    isHeadLost: false,
    likelyCriterion: null,
  };
}

function areaOf(line: Line): Area {
  return line.cells.map((cell) => cell.area).reduce(unionOf);
}

function fill(walk: Walk, draft: Draft, line: Line, cells: RowCells): void {
  for (const [field, cell] of fieldCells(cells)) if (field !== "criterion") draft.fields[field] = fieldOf(cell);
  for (const { field, cell } of cells.more) append(draft, field, cell);
  for (const cell of cells.unknown) if (!isRunningNumber(cell)) walk.leftovers.push(cell);
  draft.area = unionOf(draft.area, areaOf(line));
}

function append(draft: Draft, field: FieldId, cell: ViewCell): void {
  const before = draft.fields[field];
  draft.fields[field] = before === undefined ? fieldOf(cell) : joinedField(before, fieldOf(cell));
}

function hasContent(draft: Draft): boolean {
  return fieldsIn(draft.fields).some((field) => !PLACING.has(field));
}

/** A criterion line without content: a heading where rows follow, else a row that says nothing. */
function settlePending(walk: Walk, isHeading: boolean): void {
  if (walk.pending === null) return;
  const { draft, cell } = walk.pending;
  walk.pending = null;
  if (!isHeading) {
    walk.drafts.push(draft);
    return;
  }
  walk.headings.push(
    headingOf(walk, cell, { kind: "criterion", criterion: draft.criterion.code, title: draft.criterion.title, standard: draft.standard }),
  );
}

/** Whether a line without a code of its own is the rest of the row above, which a page break cut, and not another action. */
function continuesRow(walk: Walk, line: Line, cells: RowCells, strange: ViewCell | null): boolean {
  const draft = walk.pending?.draft ?? walk.drafts.at(-1);
  if (draft === undefined || draft.area.bottom >= line.row) return false;
  if (hasNewNumber(walk, line, cells, draft)) return false;
  if (strange !== null && !continuesCriterion(walk, draft, strange)) return false;
  if (line.cells.length === 1 && strange === null && !isSentence(line.cells[0] as ViewCell) && !followsOn(draft, cells, line)) return false;
  if (followsOn(draft, cells, line)) return true;
  if (strange !== null && line.cells.length === 1) return true;
  return !isRowOfItsOwn(walk, draft, cells, line);
}

function hasNewNumber(walk: Walk, line: Line, cells: RowCells, draft: Draft): boolean {
  const number = cells.byField.number;
  return (
    number !== undefined &&
    number.row === line.row &&
    columnOf(walk.grid, "number") !== walk.criterionColumn &&
    draft.fields.number !== undefined
  );
}

/** The criterion cell goes on with a verdict, or with the rest of a title that was not complete. */
function continuesCriterion(walk: Walk, draft: Draft, cell: ViewCell): boolean {
  const verdict = readVerdict(cell.text);
  const rest = (verdict === null ? cell.text : verdict.rest).trim();
  if (rest === "") return true;
  const { code, title, field } = draft.criterion;
  if (code === null || field === null) return false;
  const likely = criterionOfTitleTail(rest, walk.circular, folded);
  if (likely !== null) return likely === code && isTitleOpen(code, title ?? "", walk.circular, folded);
  return beginsInside(rest) && isTitleOpen(code, title ?? "", walk.circular, folded);
}

/** Whether the line takes up sentences that the row above left open. A person, time or sum of its own speaks against it. */
function followsOn(draft: Draft, cells: RowCells, line: Line): boolean {
  let open = 0;
  let closed = 0;
  let ownMarks = 0;
  for (const [field, cell] of fieldCells(cells)) {
    if (cell.row !== line.row || !(TEXTS.has(field) || MARKS_OF_ROW.has(field))) continue;
    const before = draft.fields[field]?.text;
    const goesOn = before === undefined ? TEXTS.has(field) && beginsInside(cell.text) : runsOn(before, cell.text) || endsOpen(before);
    if (goesOn) open += 1;
    else if (MARKS_OF_ROW.has(field) && before !== undefined) ownMarks += 1;
    else closed += 1;
  }
  return open > 0 && (ownMarks === 0 || (closed === 0 && open > ownMarks));
}

/** Two fields, one of them a text, or a person, time or sum of its own: another action of the same criterion. */
function isRowOfItsOwn(walk: Walk, draft: Draft, cells: RowCells, line: Line): boolean {
  const fresh = fieldCells(cells)
    .filter(([field, cell]) => cell.row === line.row && !PLACING.has(field))
    .map(([field]) => field);
  const texts = fresh.filter((field) => TEXTS.has(field));
  if (texts.length === 0) return false;
  if (fresh.some((field) => MARKS_OF_ROW.has(field))) return true;
  if (walk.pending !== null || isUnderTallCriterion(walk, line)) return true;
  return texts.length >= 2 && texts.some((field) => draft.fields[field] !== undefined);
}

function isUnderTallCriterion(walk: Walk, line: Line): boolean {
  return walk.criterionColumn !== null && (tallCellAt(walk.grid.view, line.row, walk.criterionColumn)?.row ?? line.row) < line.row;
}

function continueRow(walk: Walk, line: Line, cells: RowCells): void {
  if (walk.pending !== null) {
    walk.drafts.push(walk.pending.draft);
    walk.pending = null;
  }
  const draft = walk.drafts.at(-1) as Draft;
  for (const [field, cell] of fieldCells(cells)) {
    if (cell.row !== line.row) continue;
    if (field === "criterion") continueCriterion(draft, cell);
    else append(draft, field, cell);
  }
  for (const { field, cell } of cells.more) append(draft, field, cell);
  walk.leftovers.push(...cells.unknown);
  draft.joined.push(areaOf(line));
  draft.area = unionOf(draft.area, areaOf(line));
}

function continueCriterion(draft: Draft, cell: ViewCell): void {
  const verdict = readVerdict(cell.text);
  const rest = (verdict === null ? cell.text : verdict.rest).trim();
  if (verdict !== null) draft.verdict = fieldOf(cell);
  const { field, title } = draft.criterion;
  draft.criterion = {
    ...draft.criterion,
    title: rest === "" ? title : `${title ?? ""} ${rest}`.trim(),
    field: field === null ? fieldOf(cell) : joinedField(field, fieldOf(cell)),
  };
}
