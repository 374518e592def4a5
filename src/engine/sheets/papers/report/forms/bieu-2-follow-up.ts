import type { ProgressRow } from "../../../../book/book";
import { folded } from "../../../../workbook/fold";
import type { LayoutContext } from "../../../layout-context";
import { isPartOf, periodOfLine } from "../../../period-order";
import { nothingToReport, progressById } from "../../../recorded";
import { dottedLines } from "../../dotted-lines";
import type { ReportContent } from "../report-form";
import type { Paper, PaperRow } from "../../paper";
import { readReportPeriod, type ReportPeriod } from "../../../report-period";
import { reportRecordsOf, type ReportRecord } from "../report-records";
import { PAPER_SIZE } from "../../paper-styles";
import { gridTable } from "./grid-table";

interface FollowUp {
  readonly period: ReportPeriod;
  readonly record: ReportRecord;
  readonly assessors: readonly string[];
}

const SPANS = [
  [1, 2],
  [3, 4],
  [5, 7],
  [8, 9],
  [10, 10],
] as const;

/** The table of part VI: each action at the end of the period; in a report of the year what was recorded of its first semester, too. */
export function followUpRows(paper: Paper, content: ReportContent, pageHeight: number): readonly PaperRow[] {
  const { words } = content.context;
  const dots = (column: number): string => dottedLines(paper, SPANS[column] ?? [1, 1], PAPER_SIZE.grid, 2);
  const rows = followUpsOf(content).map(({ period, record, assessors }) => ({
    key: rowKey(period, record),
    texts: [
      words.report.bieu2.timePoint(period),
      subjectOf(record, content.context),
      record.recorded.isRecorded ? resultOf(record, content.context) : dots(2),
      record.recorded.isRecorded ? record.adjusted : dots(3),
      assessors.length === 0 ? dots(4) : assessors.join(", "),
    ],
  }));
  const table = { key: "follow-up", heads: words.report.bieu2.followUpColumns, spans: SPANS, centred: [0, 4] };
  return gridTable(paper, table, rows, pageHeight);
}

function rowKey(period: ReportPeriod, { action }: ReportRecord): string {
  return `follow-up:${period.id}:${action.id}`;
}

/** How many recorded results nobody is named for. */
export function withoutAssessor(content: ReportContent, isTyped: (row: string) => boolean): number {
  const lacks = ({ period, record, assessors }: FollowUp): boolean =>
    record.recorded.isRecorded && assessors.length === 0 && !isTyped(rowKey(period, record));
  return followUpsOf(content).filter(lacks).length;
}

function followUpsOf({ context, found }: ReportContent): readonly FollowUp[] {
  const first = context.period.kind === "school-year" ? readReportPeriod(`${context.period.id}-HK1`) : null;
  const atFirst = new Map(
    first === null ? [] : reportRecordsOf({ ...context, period: first }).records.map((record) => [record.action.id, record] as const),
  );
  const assessors = assessorsBy(context);
  return found.records.flatMap((record) => {
    const then = atFirst.get(record.action.id);
    const followUp = (period: ReportPeriod, one: ReportRecord) => ({ period, record: one, assessors: assessors(record.action.id, period) });
    return [...(first !== null && then?.recorded.isRecorded === true ? [followUp(first, then)] : []), followUp(context.period, record)];
  });
}

function assessorsBy({ assessed }: LayoutContext): (id: string, period: ReportPeriod) => readonly string[] {
  const lines = progressById(assessed.book.progress);
  return (id, period) => [
    ...new Set((lines.get(folded(id)) ?? []).flatMap((line) => (line.by !== null && isWithin(line, period) ? [line.by] : []))),
  ];
}

function isWithin(line: Pick<ProgressRow, "period" | "reading">, period: ReportPeriod): boolean {
  const own = periodOfLine(line);
  return own !== null && (own.id === period.id || isPartOf(own, period));
}

/** What is followed: the criterion by its number, and the work in the plan's own words. */
function subjectOf({ action, criterion, planned }: ReportRecord, { words }: LayoutContext): string {
  const fields = action.plan?.fields ?? {};
  const work = (fields.work ?? fields.solution ?? fields.goal ?? fields.weakness)?.text ?? planned;
  const code = action.code === null || action.code.startsWith("M4.") ? criterion : words.report.criterion(action.code, null);
  return nothingToReport(work, words) ? code : `${code}\n${work}`;
}

function resultOf(record: ReportRecord, { words }: LayoutContext): string {
  const { result } = words.report.bieu2;
  const parts = (["done", "inProgress", "notStarted"] as const).flatMap((column) => {
    const text = record[column];
    if (text === null || nothingToReport(text, words)) return [];
    return [saysItself(text, words) ? text : result[column](text)];
  });
  const lines = [...parts, ...(record.note === "" ? [] : [record.note])];
  return lines.length === 0 ? words.report.nothing : lines.join("\n");
}

/** Words of ours for a status without any need no word before them that says the same. */
function saysItself(text: string, { report }: LayoutContext["words"]): boolean {
  return Object.values(report.statusOnly).some((words) => text.startsWith(words));
}
