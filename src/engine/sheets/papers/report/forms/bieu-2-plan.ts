import type { PlanRow } from "../../../../book/book";
import type { ActionStatus } from "../../../actions";
import type { LayoutContext } from "../../../layout-context";
import { nothingToReport } from "../../../recorded";
import { dottedLines } from "../../dotted-lines";
import type { ReportContent } from "../report-form";
import type { Paper, PaperRow } from "../../paper";
import { budgetText, type ReportRecord } from "../report-records";
import { PAPER_SIZE } from "../../paper-styles";
import { BIEU_2_PLAN_COLUMNS, type Bieu2PlanColumn, type Bieu2Progress } from "./bieu-2-words";
import { gridTable } from "./grid-table";

const SPANS = BIEU_2_PLAN_COLUMNS.map((_, index) => [index + 1, index + 1] as const);

/** Part V: the plan in ten columns, the last of which the records fill. */
export function planRows(paper: Paper, { context, found }: ReportContent, pageHeight: number): readonly PaperRow[] {
  const { planColumns } = context.words.report.bieu2;
  const dots = dottedLines(paper, [10, 10], PAPER_SIZE.grid, 2);
  const rows = found.records.map((record, index) => {
    const cells = planCells(record, context);
    const texts = BIEU_2_PLAN_COLUMNS.map((column) => (column === "number" ? String(index + 1) : cells[column]));
    return { key: `record:${record.action.id}`, texts: texts.map((text, column) => text ?? (column === 9 ? dots : null)) };
  });
  const table = {
    isNumbered: true,
    key: "plan",
    heads: BIEU_2_PLAN_COLUMNS.map((column) => planColumns[column]),
    spans: SPANS,
    centred: [0, 9],
  };
  return gridTable(paper, table, rows, pageHeight);
}

type PlanCells = Readonly<Record<Exclude<Bieu2PlanColumn, "number">, string | null>>;

function planCells(record: ReportRecord, context: LayoutContext): PlanCells {
  const { criterion, planned, action, recorded } = record;
  const { words } = context;
  const { evidenceFound } = words.report.bieu2;
  const progress = progressText(record, context);
  if (action.plan === null) {
    const evidence = recorded.evidence === null ? null : evidenceFound(recorded.evidence);
    const none = { goal: null, indicator: null, time: null, people: null, resources: null };
    return { ...none, content: criterion, activity: planned, evidence, progress };
  }
  const said = (...texts: readonly (string | null | undefined)[]): string | null => joined(texts, context);
  const { fields, period, money } = action.plan;
  const budget = money?.amount === 0 ? null : budgetText(money, fields.budget?.text, words);
  const hasBoth = fields.work !== undefined && fields.solution !== undefined;
  const found = recorded.evidence === null ? null : evidenceFound(recorded.evidence);
  return {
    content: said(criterion, hasBoth ? fields.work?.text : null),
    goal: said(fields.goal?.text, fields.target?.text ?? null),
    activity: said(fields.solution?.text ?? fields.work?.text ?? null),
    indicator: said(fields.indicator?.text),
    time: said(period?.text ?? fields.period?.text ?? startAndEnd(action.plan)),
    people: said(fields.people?.text, fields.partners?.text),
    resources: said(fields.conditions?.text, fields.resources?.text, budget, fields.funding?.text),
    evidence: said(fields.evidence?.text, found),
    progress,
  };
}

function startAndEnd({ fields }: PlanRow): string | null {
  const days = [fields.start?.text, fields.end?.text].filter((text) => text !== undefined);
  return days.length === 0 ? null : days.join(" \u2013 ");
}

/** Each text once, one under the other. */
function joined(texts: readonly (string | null | undefined)[], { words }: LayoutContext): string | null {
  const said = texts.flatMap((text) => (text === null || text === undefined || nothingToReport(text, words) ? [] : [text]));
  return said.length === 0 ? null : [...new Set(said)].join("\n");
}

const PROGRESS: Readonly<Record<ActionStatus, Bieu2Progress>> = {
  done: "done",
  "in-progress": "in-progress",
  late: "in-progress",
  adjusted: "in-progress",
  "not-started": "not-done",
  dropped: "not-done",
};

function progressText({ status, recorded }: ReportRecord, { words }: LayoutContext): string | null {
  if (status === null) return null;
  const { progress } = words.report.bieu2;
  const isPartly = PROGRESS[status] === "in-progress" && recorded.percent !== null;
  return isPartly
    ? `${progress[PROGRESS[status]]}\n(${words.report.statusTable.share(recorded.percent ?? 0)})`
    : progress[PROGRESS[status]];
}
