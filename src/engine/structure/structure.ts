import type { Book, CriterionAssessment, Heading, Leftover, PlanRow, Profile, ResultRow, Table, Verdict } from "../book/book";
import type { OwnTitles } from "../book/own-titles";
import { schoolYearsOf } from "../book/school-years";
import type { Circular, CircularId } from "../catalogue/circular";
import { circularInForce } from "../catalogue/in-force";
import type { Area } from "../workbook/address";
import { unionOf } from "../workbook/address";
import type { Day, Sheet, Workbook } from "../workbook/workbook";
import { catalogueFromSheet } from "./catalogue-sheet";
import { chooseWithProfile } from "./choose-with-profile";
import { signsIn } from "./circular-signs";
import type { Draft } from "./drafts";
import { type ColumnChoice, withChoices } from "./column-choices";
import { findGrids } from "./find-grids";
import { type Grid, linesOf } from "./grid";
import { gridLayouts } from "./layouts";
import { findLabelBlocks, type LabelBlocks } from "./layouts/label-blocks";
import { labelMatcher } from "./layouts/label-pieces";
import type { ReadTable, ReadVerdictLine } from "./layouts/layout";
import { withKeptIds } from "./kept-ids";
import { knownActions } from "./known-actions";
import { linkedWithSummary } from "./link-summary";
import { headerMatcher, type HeaderMatcher } from "./match-header";
import { outsideOf, statementsOf } from "./outside-tables";
import { ownBookOf } from "./own-sheets";
import { planRowOf, type PlanRowPlace, type ValueReaders, valueReaders } from "./plan-rows";
import { profileOf } from "./profile";
import { readLines, withLineIds } from "./progress-lines";
import { resultRowOf } from "./result-rows";
import { type SheetView, type ViewCell, viewOf } from "./sheet-view";

export interface StructureOptions {
  readonly today: Day;
  readonly catalogue: readonly Circular[];
  readonly circular?: CircularId | null;
  readonly schoolYear?: string | null;
  readonly sheets?: readonly string[] | null;
  /** The titles on our own sheets, in every language they may have been made in. */
  readonly ownTitles?: readonly OwnTitles[];
  /** Columns that a person took for other fields. */
  readonly columnChoices?: readonly ColumnChoice[];
}

/** What was typed into our sheet Hồ sơ goes before what the paper says; where both agree, the paper is the place to look. */
function corrected(read: Profile, typed: Partial<Profile>): Profile {
  const facts = Object.entries(typed).filter(([field, fact]) => read[field as keyof Profile]?.value !== fact?.value);
  return { ...read, ...Object.fromEntries(facts) };
}

/** A sheet of the user's own plan: neither one of ours nor a corrected catalogue. */
function isUsers(sheet: Sheet): boolean {
  return sheet.own === null && catalogueFromSheet(sheet) === null;
}

/** A table found on a sheet, with the lines it claims. */
type FoundTable =
  | { readonly kind: "grid"; readonly grid: Grid; readonly layout: (typeof gridLayouts)[number] }
  | { readonly kind: "blocks"; readonly blocks: LabelBlocks };

/**
 * Turns a workbook, whatever its shape, into a school's book. Never throws on what a sheet says; reads each cell once.
 * Sheets of ours are not structured again: what people typed into them is read for what it is.
 */
export function structure(workbook: Workbook, options: StructureOptions): Book {
  const chosen = workbook.sheets.filter((sheet) => isUsers(sheet) && (options.sheets == null || options.sheets.includes(sheet.name)));
  const views = chosen.map(viewOf);
  const match = headerMatcher();
  const found = views.map((view) => findTables(view, match, options.columnChoices ?? []));
  const outside = views.map((view, index) => outsideOf(view, claimedBy(found[index] ?? [])));
  const paragraphs = outside.flatMap((one) => one.paragraphs);
  const own = ownBookOf(workbook, options.ownTitles ?? []);
  const read = profileOf(paragraphs, [...views.map((view) => view.name), workbook.name], options.schoolYear ?? null);
  const profile = corrected(read, own.profile);
  const signs = {
    option: options.circular ?? null,
    ...signsIn(views, paragraphs, profile.school?.value ?? null),
    school: profile.school?.value ?? null,
    documentDay: profile.issuedOn?.value ?? null,
    schoolYear: profile.schoolYear?.value ?? null,
    today: options.today,
    catalogue: options.catalogue,
  };
  const { circular, schoolType } = chooseWithProfile(signs, own);
  const parts = recordsOf(views, found, circularInForce(options.catalogue, circular.id), profile);
  const lines = readLines(own.progress, schoolYearsOf(profile.schoolYear?.value ?? null));
  const plan = withKeptIds(
    parts.plan,
    knownActions(own.plan, lines),
    lines.map((line) => line.planId),
  );
  return {
    profile: {
      ...profile,
      schoolType: schoolType ?? { value: circular.schoolType, raw: circular.schoolType, at: profile.school?.at ?? null },
    },
    circular,
    ...parts,
    plan,
    untidy: views.flatMap(({ name, untidy }) => untidy.map(({ text, raw, area }) => ({ text, raw, at: { sheet: name, area } }))),
    ownMarks: own.marks,
    statements: statementsOf(paragraphs),
    paragraphs,
    otherTables: outside.flatMap((one) => one.otherTables),
    progress: withLineIds(lines, plan),
    listed: own.listed,
  };
}

function findTables(view: SheetView, match: HeaderMatcher, choices: readonly ColumnChoice[]): readonly FoundTable[] {
  const grids: FoundTable[] = [];
  for (const found of findGrids(view, match)) {
    const grid = withChoices(found, choices);
    const fields = new Set(grid.columns.flatMap((column) => (column.field === null ? [] : [column.field])));
    const layout = gridLayouts.find((one) => one.claims(fields));
    if (layout !== undefined) grids.push({ kind: "grid", grid, layout });
  }
  const isClaimed = claimedBy(grids);
  const blocks: FoundTable[] = [];
  for (let from = 0; from < view.lines.length; from++) {
    if (isClaimed(from)) continue;
    let to = from;
    while (to + 1 < view.lines.length && !isClaimed(to + 1)) to += 1;
    blocks.push(...blocksIn(view, from, to, match));
    from = to;
  }
  return [...grids, ...blocks].sort((a, b) => rangeOf(a).first - rangeOf(b).first);
}

function blocksIn(view: SheetView, from: number, to: number, match: HeaderMatcher): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const labels = labelMatcher(view.lines.slice(from, to + 1), match);
  let start = from;
  while (start <= to) {
    const blocks = findLabelBlocks(view, start, to, labels);
    if (blocks === null) break;
    found.push({ kind: "blocks", blocks });
    start = blocks.last + 1;
  }
  return found;
}

function rangeOf(table: FoundTable): { first: number; last: number } {
  return table.kind === "grid" ? table.grid : table.blocks;
}

function claimedBy(tables: readonly FoundTable[]): (index: number) => boolean {
  const ranges = tables.map(rangeOf);
  let near = 0;
  return (index) => {
    while (near > 0 && (ranges[near]?.first ?? Number.MAX_SAFE_INTEGER) > index) near -= 1;
    while (near + 1 < ranges.length && (ranges[near]?.last ?? -1) < index) near += 1;
    const range = ranges[near];
    return range !== undefined && index >= range.first && index <= range.last;
  };
}

interface Records {
  readonly tables: readonly Table[];
  readonly plan: readonly PlanRow[];
  readonly assessments: readonly CriterionAssessment[];
  readonly results: readonly ResultRow[];
  readonly verdicts: readonly Verdict[];
  readonly leftovers: readonly Leftover[];
}

interface Gathered {
  readonly tables: Table[];
  readonly plan: PlanRow[];
  readonly assessments: CriterionAssessment[];
  readonly results: ResultRow[];
  readonly verdicts: Verdict[];
  readonly leftovers: Leftover[];
}

function recordsOf(views: readonly SheetView[], found: readonly (readonly FoundTable[])[], circular: Circular, profile: Profile): Records {
  const gathered: Gathered = { tables: [], plan: [], assessments: [], results: [], verdicts: [], leftovers: [] };
  const schoolYear = schoolYearsOf(profile.schoolYear?.value ?? null);
  const readers = valueReaders(schoolYear);
  const nextId = idMaker();
  const reads = linkedReads(
    found.flat().map((table) => (table.kind === "grid" ? table.layout.read(table.grid, circular) : table.blocks.read)),
  );
  let at = 0;
  views.forEach((view, index) => {
    const tables = found[index] ?? [];
    tables.forEach((table) => {
      const read = reads[at++] as ReadTable;
      const { columns } = table.kind === "grid" ? table.grid : table.blocks;
      const unit = columns.find((column) => column.field === "budget")?.unit ?? null;
      gather(gathered, read, { table: gathered.tables.length, sheet: view.name, unit, schoolYear }, readers, nextId);
      for (const verdict of read.verdicts ?? []) gathered.verdicts.push(verdictOf(view, verdict));
      gathered.tables.push(tableOf(view, table, read));
      gathered.leftovers.push(...coveredIn(view, tableArea(table)));
    });
  });
  return gathered;
}

/** Problems and actions told in two tables, perhaps on two sheets, become one row each, in the table of the actions. */
function linkedReads(reads: readonly ReadTable[]): readonly ReadTable[] {
  const linked = [...reads];
  for (let at = 1; at < linked.length; at++) {
    const before = linked[at - 1] as ReadTable;
    const read = linked[at] as ReadTable;
    const rows = linkedWithSummary(before.plan, read.plan);
    if (rows === null) continue;
    linked[at - 1] = { ...before, plan: [] };
    linked[at] = { ...read, plan: rows };
  }
  return linked;
}

function gather(gathered: Gathered, read: ReadTable, place: PlanRowPlace, readers: ValueReaders, nextId: (draft: Draft) => string): void {
  for (const draft of read.plan) {
    const row = planRowOf(draft, place, readers, nextId(draft));
    gathered.plan.push(row);
    if (read.verdicts === undefined && row.verdict !== null && row.criterion.code !== null && !row.criterion.isInherited) {
      const { code } = row.criterion;
      gathered.verdicts.push({
        criterion: code,
        result: row.statedResult,
        // of what is not met, the words still name the level that is missed
        level: row.statedResult === "not-met" ? (readers.verdict(row.verdict.text)?.level ?? null) : row.statedLevel,
        words: row.verdict.text,
        at: { sheet: place.sheet, area: row.verdict.area },
      });
    }
  }
  for (const draft of read.results) gathered.results.push(resultRowOf(draft, place, readers));
  for (const assessment of read.assessments) gathered.assessments.push({ ...assessment, table: place.table, sheet: place.sheet });
  for (const cell of read.leftovers) gathered.leftovers.push(leftover(place.sheet, cell));
}

function leftover(sheet: string, cell: ViewCell): Leftover {
  return { text: cell.text, at: { sheet, area: cell.area } };
}

function verdictOf(view: SheetView, verdict: ReadVerdictLine): Verdict {
  const { criterion, result, level, words, cell } = verdict;
  return { criterion, result, level, words, at: { sheet: view.name, area: cell.area } };
}

/** Values that stand unseen under a merged area of the table. */
function coveredIn(view: SheetView, area: Area): Leftover[] {
  return view.covered.filter((cell) => cell.row >= area.top && cell.row <= area.bottom).map((cell) => leftover(view.name, cell));
}

function tableArea(table: FoundTable): Area {
  if (table.kind === "blocks") return table.blocks.area;
  let area: Area | null = null;
  for (const line of linesOf(table.grid)) for (const cell of line.cells) area = area === null ? cell.area : unionOf(area, cell.area);
  return area as Area;
}

function tableOf(view: SheetView, table: FoundTable, read: ReadTable): Table {
  const rows = read.plan.length + read.results.length + read.assessments.length;
  const headings: readonly Heading[] = read.headings;
  const columns = table.kind === "grid" ? table.grid.columns : table.blocks.columns;
  return {
    sheet: view.name,
    area: tableArea(table),
    layout: table.kind === "grid" ? table.layout.id : "label-blocks",
    hasHeader: table.kind === "blocks" || table.grid.header !== null,
    columns,
    headings,
    rows,
  };
}

/** "KH-1.4-01": the criterion and the serial of the action under it, in reading order. Rows under no criterion are "KH-0-01". */
function idMaker(): (draft: Draft) => string {
  const counts = new Map<string, number>();
  return (draft) => {
    const code = draft.criterion.code ?? "0";
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return `KH-${code}-${String(count).padStart(2, "0")}`;
  };
}
