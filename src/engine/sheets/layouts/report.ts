import { cellOf, areaOf, textOf } from "../cells";
import type { OwnRow, OwnSheet, OwnStyle } from "../own-sheet";
import { flowInto, type Flow } from "../page-flow";
import { COLORS } from "../styles";
import { widthOf } from "../text-height";
import type { LayoutContext } from "../layout-context";
import { missingLines, overallLines, reportFactsOf, shortcomingLines, type ReportFacts } from "../report-facts";
import { gridBody, gridHead } from "../report-grid";
import { LAST_COLUMN_OF_REPORT, LEFT_BLOCK, paperOf, stacked, type Paper, type PaperRow } from "../report-paper";
import { reportRecordsOf, type ReportRecords } from "../report-records";
import { reportWidths } from "../report-widths";
import { BASIS, HEADING, KIND, NUMBER, PARENT, PLACE, RECIPIENT, RECIPIENTS, RULE, SIGNER, STRONG, TEXT } from "../report-styles";
import { blankSheet } from "../sheet-frame";

/** Nghị định 30/2020, appendix I; millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
const A4_LANDSCAPE_HEIGHT = 210;
const PAGE_HEIGHT = (A4_LANDSCAPE_HEIGHT - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE;
const NOTE_COLUMN = LAST_COLUMN_OF_REPORT + 2;
const NOTE_WIDTH = 70;
/** Rows between the signer's title and name: room for signature and seal. */
const SIGNING_ROWS = 4;

/** Báo cáo …: the result report of the period, ready to print. */
export function layOutReport(context: LayoutContext): OwnSheet {
  const { words } = context;
  const { report } = words;
  const facts = reportFactsOf(context);
  const found = reportRecordsOf(context);
  const widths = reportWidths(found.records);
  const paper = paperOf(widths);
  const before = [...headingRows(paper, facts, context), ...basisRows(paper, facts, context), ...overallRows(paper, context, found)];
  const head = gridHead(paper, report, context.period);
  const closing = closingRows(paper, context, facts, found);
  const flowOf = (isTailApart: boolean): Flow<PaperRow> => {
    const body = gridBody(paper, found.records, context.circular, { words: report, isTailApart });
    return flowInto([...before, ...head, ...body, ...closing], PAGE_HEIGHT);
  };
  const whole = flowOf(false);
  const isSignatureAlone = whole.breaks.includes(whole.rows.length - closing.length + 1);
  const { rows, breaks } = isSignatureAlone ? flowOf(true) : whole;
  const titleRows = { first: before.length + 1, last: before.length + head.length };
  const sheet = stacked(rows);
  return {
    ...blankSheet(context.reportId, context.nameOf("report")),
    columns: [...widths.map((width) => ({ width })), { width: 3 }, { width: NOTE_WIDTH }],
    rows: withNote(sheet.rows, noteCells(context, facts, found)),
    merges: [...sheet.merges, ...headMerges(titleRows.first), areaOf(3, NOTE_COLUMN, noteEnd(before.length), NOTE_COLUMN)],
    print: {
      orientation: "landscape",
      titleRows,
      margins: MARGINS,
      area: areaOf(1, 1, rows.length, LAST_COLUMN_OF_REPORT),
      breaksBefore: breaks,
    },
    tabColor: "7030A0",
  };
}

function headingRows(paper: Paper, facts: ReportFacts, { words: { report } }: LayoutContext): readonly PaperRow[] {
  const pair = (left: string, right: string, styles: readonly [OwnStyle, OwnStyle], least = 0): PaperRow =>
    paper.blocks(
      [
        { left: 1, right: LEFT_BLOCK, text: left, style: styles[0] },
        { left: LEFT_BLOCK + 1, right: LAST_COLUMN_OF_REPORT, text: right, style: styles[1] },
      ],
      { least },
    );
  const school = (facts.school ?? report.schoolUnknown).toUpperCase();
  return [
    pair(facts.authority, report.nation, [PARENT, STRONG]),
    pair(school, report.motto, [STRONG, { ...STRONG, size: 14 }]),
    pair(ruleOf(widthOf(school, { size: 13, isBold: true }) * 0.4, 90), ruleOf(widthOf(report.motto, { size: 14, isBold: true })), [
      RULE,
      RULE,
    ]),
    pair(report.number(facts.number, facts.symbol), report.placeAndDay(facts.place, facts.day, facts.year), [NUMBER, PLACE], 21),
    paper.gap(12),
  ];
}

/** A rule as long as the decree asks, whatever the columns are. */
function ruleOf(points: number, most = 400): string {
  return "_".repeat(Math.max(8, Math.round(Math.min(points, most) / widthOf("_", { size: 7 }))));
}

function basisRows(paper: Paper, facts: ReportFacts, { words: { report }, period }: LayoutContext): readonly PaperRow[] {
  const subject = report.subject(period);
  return [
    paper.full(report.kind, KIND),
    paper.full(subject, KIND),
    paper.full(ruleOf(widthOf(subject, { size: 14, isBold: true }) * 0.4), RULE),
    paper.gap(8),
    ...facts.basis.map((line, index) => paper.full(line + (index === facts.basis.length - 1 ? "." : ";"), BASIS)),
    paper.full(report.opening(facts.school, period), TEXT),
  ];
}

function overallRows(paper: Paper, context: LayoutContext, found: ReportRecords): readonly PaperRow[] {
  const { report } = context.words;
  const lines = overallLines(context, found).map((line) => paper.full(line, TEXT));
  return [
    paper.gap(4, true),
    paper.full(report.overall, HEADING, { least: 21, keepsWithNext: true }),
    ...lines,
    paper.full(report.detail, HEADING, { least: 24, keepsWithNext: true }),
  ];
}

function closingRows(paper: Paper, context: LayoutContext, facts: ReportFacts, found: ReportRecords): readonly PaperRow[] {
  const { report } = context.words;
  const shortcomings = shortcomingLines(context, found);
  const third =
    shortcomings.length === 0
      ? []
      : [
          paper.full(report.shortcomings, HEADING, { least: 24, keepsWithNext: true }),
          ...shortcomings.map((line, index) => paper.full(line, TEXT, { keepsWithNext: index === shortcomings.length - 1 })),
        ];
  const signature = signatureRows(paper, context, facts);
  return [
    paper.gap(8, true),
    ...third,
    paper.full(report.closing(facts.school, context.period), TEXT, { keepsWithNext: true }),
    paper.gap(10, true),
    ...signature.map((row, index) => ({ ...row, keepsWithNext: index < signature.length - 1 })),
  ];
}

/** "Nơi nhận" on the left, title and name of the signer on the right, all on one page. */
function signatureRows(paper: Paper, { words: { report } }: LayoutContext, facts: ReportFacts): readonly PaperRow[] {
  const right = [
    ...facts.signerLines.map((text) => ({ text, style: SIGNER })),
    ...Array.from({ length: SIGNING_ROWS }, () => null),
    { text: facts.signer ?? report.signer.unknown, style: SIGNER },
  ];
  const left = [{ text: report.recipients, style: RECIPIENTS }, ...facts.recipients.map((text) => ({ text, style: RECIPIENT }))];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const l = left[index] ?? null;
    const r = right[index] ?? null;
    return paper.blocks(
      [
        { left: 1, right: LEFT_BLOCK, text: l?.text ?? null, style: l?.style ?? RECIPIENT },
        { left: LEFT_BLOCK + 2, right: LAST_COLUMN_OF_REPORT, text: r?.text ?? null, style: r?.style ?? SIGNER },
      ],
      { least: 18 },
    );
  });
}

/** The heads of single columns stand over both rows. */
function headMerges(top: number): OwnSheet["merges"] {
  return [1, 2, LAST_COLUMN_OF_REPORT].map((column) => areaOf(top, column, top + 1, column));
}

function noteEnd(rowsBefore: number): number {
  return Math.max(4, rowsBefore - 1);
}

/** What is missing stands beside the paper, where it is not printed. */
function noteCells(
  context: LayoutContext,
  facts: ReportFacts,
  found: ReportRecords,
): ReadonlyMap<number, { readonly text: string; readonly isTitle: boolean }> {
  const { missing } = context.words.report;
  const lines = missingLines(context, facts, found);
  const text = lines.length === 0 ? missing.nothing : lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
  return new Map([
    [1, { text: missing.title, isTitle: true }],
    [2, { text: missing.help, isTitle: false }],
    [3, { text, isTitle: false }],
  ]);
}

function withNote(rows: readonly OwnRow[], notes: ReturnType<typeof noteCells>): readonly OwnRow[] {
  return rows.map((row) => {
    const note = notes.get(row.row);
    if (note === undefined) return row;
    const style = {
      size: note.isTitle ? 13 : 11,
      isBold: note.isTitle,
      isWrapped: true,
      vertical: "top",
      fill: COLORS.input,
      color: note.isTitle ? COLORS.error : "000000",
    } as const;
    return { ...row, cells: [...row.cells, cellOf(NOTE_COLUMN, textOf(note.text), style)] };
  });
}
