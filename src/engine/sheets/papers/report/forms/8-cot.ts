import { heightOfAll, roomOn } from "../../page-flow";
import { dottedLines } from "../../dotted-lines";
import { shortcomingsOf } from "../shortcomings";
import type { ReportContent, ReportForm } from "../report-form";
import { basisRows } from "../../basis-lines";
import { columnBlock, columnBlocks, columnNumbers, singleSpans } from "../../grid-blocks";
import { groupedBy, hasSections, sectionHeading, sectionLevels, standardHeading } from "../../grid-headings";
import { partHead, textRows } from "../../paragraphs";
import { openingRow } from "../report-heading";
import { outlookMissing, outlookPart } from "../outlook";
import { overallRows, type SmallTables } from "../report-overall";
import type { Block, Paper, PaperRow } from "../../paper";
import type { ReportPeriod } from "../../../report-period";
import type { ReportRecord } from "../report-records";
import { GRID_CENTER, GRID_HEAD, GRID_SECTION, GRID_STANDARD, GRID_TEXT, PAPER_SIZE, TEXT } from "../../paper-styles";
import type { ReportWords } from "../report-words";
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
      ...outlookPart(paper, content, tallest),
    ];
  },
  missing: outlookMissing,
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
  const options = { keepsWithNext: true, isTitle: true };
  const top: readonly Block[] = [
    columnBlock(1, columns.number, GRID_HEAD, true),
    columnBlock(2, columns.criterion, GRID_HEAD, true),
    { left: 3, right: 4, text: columns.plan(period), style: GRID_HEAD },
    { left: 5, right: 7, text: columns.result, style: GRID_HEAD },
    columnBlock(8, columns.note, GRID_HEAD, true),
  ];
  const texts = [null, null, columns.planned, columns.adjusted, columns.done, columns.inProgress, columns.notStarted, null];
  const bottom = columnBlocks(texts, () => GRID_HEAD);
  return [
    paper.blocks("grid:head:1", top, { ...options, least: 21 }),
    paper.blocks("grid:head:2", bottom, { ...options, least: 36 }),
    paper.blocks("grid:head:3", columnNumbers(singleSpans(paper.lastColumn)), options),
  ];
}

/** Sections of levels, in them the standards, in them one record for each action. */
function gridBody(paper: Paper, { context, found }: ReportContent, tallest: number): readonly PaperRow[] {
  const { circular } = context;
  const { records } = found;
  const words = context.words.report;
  const isSectioned = hasSections(records.map(({ action }) => action));
  const dots = dottedCells(paper);
  const heading = { least: 19.5, keepsWithNext: true };
  let number = 0;
  return [...groupedBy(records, ({ action }) => sectionHeading(action, words))].flatMap(([section, inSection]) => [
    ...(isSectioned ? [paper.full(`section:${sectionKey(inSection[0])}`, section, GRID_SECTION, heading)] : []),
    ...[...groupedBy(inSection, ({ action }) => standardHeading(action, circular, words))].flatMap(([standard, inStandard]) => [
      ...(standard === null ? [] : [paper.full(standardKey(inStandard[0]), standard, GRID_STANDARD, heading)]),
      ...inStandard.flatMap((record) => recordRows(paper, dots, record, { number: ++number, tallest })),
    ]),
  ]);
}

function sectionKey(record: ReportRecord | undefined): string {
  return (record === undefined ? null : sectionLevels(record.action))?.join("-") ?? "unknown";
}

function standardKey(record: ReportRecord | undefined): string {
  return `standard:${sectionKey(record)}:${record?.action.standard ?? "unknown"}`;
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
  const texts = [String(number), criterion, planned, adjusted, done, inProgress, notStarted, note];
  const blocks = columnBlocks(
    texts.map((text, index) => text ?? dots.get(index + 1) ?? null),
    (index) => (index === 0 ? GRID_CENTER : GRID_TEXT),
  );
  return tallRows(paper, `record:${record.action.id}`, blocks, { tallest });
}
