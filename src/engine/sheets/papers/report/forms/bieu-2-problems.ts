import { nothingToReport } from "../../../recorded";
import type { ReportContent } from "../report-form";
import type { Paper, PaperRow } from "../../paper";
import { gridTable } from "./grid-table";
import { dottedLines } from "../../dotted-lines";
import { PAPER_SIZE } from "../../paper-styles";

export interface Problem {
  /** The first action that is to mend it. */
  readonly id: string;
  readonly standard: string | null;
  readonly criterion: string;
  readonly situation: string | null;
  readonly weakness: string | null;
  readonly cause: string | null;
}

const SPANS = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 5],
  [6, 8],
  [9, 10],
] as const;

/** What the plan says is weak, each thing once. */
export function problemsOf({ context, found }: ReportContent): readonly Problem[] {
  const { words } = context;
  const problems = new Map<string, Problem>();
  for (const { action, criterion } of found.records) {
    const fields = action.plan?.fields ?? {};
    const said = (text: string | undefined): string | null => (text === undefined || nothingToReport(text, words) ? null : text);
    const [situation, weakness, cause] = [said(fields.situation?.text), said(fields.weakness?.text), said(fields.cause?.text)];
    const key = [action.code ?? criterion, situation ?? "", weakness ?? "", cause ?? ""].join("|");
    if ((situation === null && weakness === null && cause === null) || problems.has(key)) continue;
    const standard = action.standard === null ? null : words.report.standard(action.standard, null);
    problems.set(key, { id: action.id, standard, criterion, situation, weakness, cause });
  }
  return [...problems.values()];
}

/** Part IV; room to write by hand where the plan names no weakness. */
export function problemRows(paper: Paper, content: ReportContent, pageHeight: number): readonly PaperRow[] {
  const problems = problemsOf(content);
  const dots = (column: number): string => dottedLines(paper, SPANS[column] ?? [1, 1], PAPER_SIZE.grid, 2);
  const empty = { key: "problem:none", texts: [null, null, null, dots(3), dots(4), dots(5)] };
  const rows = problems.map(({ id, standard, criterion, situation, weakness, cause }, index) => ({
    key: `problem:${id}`,
    texts: [String(index + 1), standard, criterion, situation, weakness, cause ?? dots(5)],
  }));
  const table = { key: "problems", heads: content.context.words.report.bieu2.problemColumns, spans: SPANS, centred: [0] };
  return gridTable(paper, table, rows.length === 0 ? [empty] : rows, pageHeight);
}
