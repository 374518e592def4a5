import { standardOf, type Circular } from "../../../../catalogue/circular";
import { heightOfAll, roomOn } from "../../page-flow";
import { dottedLines } from "../../dotted-lines";
import { shortcomingsOf } from "../shortcomings";
import type { ReportContent, ReportForm } from "../report-form";
import { basisRows } from "../../basis-lines";
import { partHead, textRows } from "../../paragraphs";
import { openingRow } from "../report-heading";
import { overallRows, type SmallTables } from "../report-overall";
import type { Block, Paper, PaperRow } from "../../paper";
import type { ReportPeriod } from "../../../report-period";
import type { ReportRecord } from "../report-records";
import { GRID_CENTER, GRID_HEAD, GRID_NUMBER, GRID_SECTION, GRID_STANDARD, GRID_TEXT, PAPER_SIZE, TEXT } from "../../paper-styles";
import type { ReportWords } from "../../../sheet-words";
import { tallRows } from "../../tall-rows";

/** Done, in progress, not started: what is not recorded yet may be written by hand. */
const HANDWRITTEN_COLUMNS: readonly number[] = [5, 6, 7];
const DOTTED_LINES = 3;
const SMALL_TABLES: SmallTables = {
  levels: [
    [1, 2],
    [3, 3],
    [4, 5],
    [6, 8],
  ],
  status: [
    [1, 3],
    [4, 5],
    [6, 6],
  ],
};
/** Points that the headings of the part, of a section and of a standard take above the first record of a page. */
const HEADINGS = 68;

/**
 * The eight columns that schools under thông tư 17, 18, 19/2018 use, for which no form is prescribed. */
export const eightColumns: ReportForm = {
  circulars: null,
  shapes: {
    short: { widths: [5, 15, 30, 12, 20, 16, 13, 13], leftBlock: 3 },
    medium: { widths: [5, 13, 36, 11, 18, 16, 12, 13], leftBlock: 3 },
    long: { widths: [5, 12, 44, 10, 16, 14, 10, 13], leftBlock: 3 },
    adjusted: { widths: [5, 12, 27, 23, 18, 15, 11, 13], leftBlock: 3 },
  },
  columnKeys: ["number", "criterion", "planned", "adjusted", "done", "inProgress", "notStarted", "note"],
  rows: (paper, content, pageHeight) => {
    const head = gridHead(paper, content.context.words.report, content.context.period);
    const tallest = roomOn(pageHeight) - heightOfAll(head) - HEADINGS;
    return [
      ...basisRows(paper, content.facts.basis),
      openingRow(paper, content),
      ...overallPart(paper, content),
      partHead(paper, "detail", content.context.words.report.detail),
      ...head,
      ...gridBody(paper, content, tallest),
      paper.gap("gap:grid", 8, true),
      ...shortcomingPart(paper, content, tallest),
    ];
  },
  missing: () => [],
};

function overallPart(paper: Paper, content: ReportContent): readonly PaperRow[] {
  const { report } = content.context.words;
  return [partHead(paper, "overall", report.overall), ...overallRows(paper, content, SMALL_TABLES)];
}

function shortcomingPart(paper: Paper, { context, found }: ReportContent, tallest: number): readonly PaperRow[] {
  const shortcomings = shortcomingsOf(context, found);
  if (shortcomings.length === 0) return [];
  const rows = shortcomings.flatMap(({ key, text }) => textRows(paper, `shortcoming:${key}`, text, TEXT, { tallest }));
  return [partHead(paper, "shortcomings", context.words.report.shortcomings), ...rows];
}

/** Two rows of heads, the numbers of the columns under them. */
function gridHead(paper: Paper, { columns }: ReportWords, period: ReportPeriod): readonly PaperRow[] {
  const one = (column: number, text: string | null) => ({ left: column, right: column, text, style: GRID_HEAD });
  const options = { keepsWithNext: true, isTitle: true };
  const top: readonly Block[] = [
    { ...one(1, columns.number), isTall: true },
    { ...one(2, columns.criterion), isTall: true },
    { left: 3, right: 4, text: columns.plan(period), style: GRID_HEAD },
    { left: 5, right: 7, text: columns.result, style: GRID_HEAD },
    { ...one(8, columns.note), isTall: true },
  ];
  const texts = [null, null, columns.planned, columns.adjusted, columns.done, columns.inProgress, columns.notStarted, null];
  const bottom = texts.map((text, index) => one(index + 1, text));
  const numbers = texts.map((_, index) => ({ left: index + 1, right: index + 1, text: `(${index + 1})`, style: GRID_NUMBER }));
  return [
    paper.blocks("grid:head:1", top, { ...options, least: 21 }),
    paper.blocks("grid:head:2", bottom, { ...options, least: 36 }),
    paper.blocks("grid:head:3", numbers, options),
  ];
}

/** Sections of levels, in them the standards, in them one record for each action. */
function gridBody(paper: Paper, { context, found }: ReportContent, tallest: number): readonly PaperRow[] {
  const { circular } = context;
  const { records } = found;
  const words = context.words.report;
  const hasSections = records.some((one) => one.action.levels !== null || one.action.code?.startsWith("M4.") === true);
  const dots = dottedCells(paper);
  const heading = { least: 19.5, keepsWithNext: true };
  let number = 0;
  return [...groupedBy(records, (one) => sectionOf(one, words))].flatMap(([section, inSection]) => [
    ...(hasSections ? [paper.full(`section:${sectionKey(inSection[0])}`, section, GRID_SECTION, heading)] : []),
    ...[...groupedBy(inSection, (one) => standardLabel(one, circular, words))].flatMap(([standard, inStandard]) => [
      ...(standard === null ? [] : [paper.full(standardKey(inStandard[0]), standard, GRID_STANDARD, heading)]),
      ...inStandard.flatMap((record) => recordRows(paper, dots, record, { number: ++number, tallest })),
    ]),
  ]);
}

function groupedBy<K>(records: readonly ReportRecord[], keyOf: (record: ReportRecord) => K): ReadonlyMap<K, readonly ReportRecord[]> {
  const groups = new Map<K, ReportRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  return groups;
}

function levelsOf({ action }: ReportRecord): readonly number[] | null {
  return action.levels ?? (action.code?.startsWith("M4.") === true ? [4] : null);
}

function sectionOf(record: ReportRecord, words: ReportWords): string {
  const levels = levelsOf(record);
  return levels === null ? words.sectionUnknown : words.section(levels);
}

function sectionKey(record: ReportRecord | undefined): string {
  return (record === undefined ? null : levelsOf(record))?.join("-") ?? "unknown";
}

function standardKey(record: ReportRecord | undefined): string {
  return `standard:${sectionKey(record)}:${record?.action.standard ?? "unknown"}`;
}

/** Items of Mức 4 stand under no standard. */
function standardLabel({ action }: ReportRecord, circular: Circular, words: ReportWords): string | null {
  if (action.code?.startsWith("M4.") === true) return null;
  if (action.standard === null) return words.standardUnknown;
  return words.standard(action.standard, standardOf(circular, action.standard)?.title ?? null);
}

function dottedCells(paper: Paper): ReadonlyMap<number, string> {
  return new Map(HANDWRITTEN_COLUMNS.map((column) => [column, dottedLines(paper, [column, column], PAPER_SIZE.grid, DOTTED_LINES)]));
}

function recordRows(
  paper: Paper,
  dots: ReadonlyMap<number, string>,
  record: ReportRecord,
  { number, tallest }: { readonly number: number; readonly tallest: number },
): readonly PaperRow[] {
  const { criterion, planned, adjusted, done, inProgress, notStarted, note } = record;
  const blocks = [String(number), criterion, planned, adjusted, done, inProgress, notStarted, note].map((text, index) => ({
    left: index + 1,
    right: index + 1,
    text: text ?? dots.get(index + 1) ?? null,
    style: index === 0 ? GRID_CENTER : GRID_TEXT,
  }));
  return tallRows(paper, `record:${record.action.id}`, blocks, { tallest });
}
