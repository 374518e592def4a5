import type { ProgressRow, ResultRow } from "../book/book";
import { folded } from "../workbook/fold";
import { statusFromWords, statusOfResult, type Action, type ActionStatus } from "./actions";
import { readReportPeriod, type ReportPeriod } from "./report-period";
import type { SheetWords } from "./sheet-words";

/** What is known of an action's results in a period. Texts are the user's; null where nothing was said. */
export interface Recorded {
  readonly isRecorded: boolean;
  readonly status: ActionStatus | null;
  readonly percent: number | null;
  readonly adjusted: string | null;
  readonly done: string | null;
  readonly inProgress: string | null;
  readonly notStarted: string | null;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly spent: number | null;
  readonly note: string | null;
}

/** Words that say there is nothing are few; folding a paragraph to learn that it is none is dear. */
const LONGEST_NOTHING = 40;

/** "Không", "Không có", a dash: a cell of a result report that says there is nothing to report. */
export function nothingToReport(text: string, { report }: SheetWords): boolean {
  if (text.length > LONGEST_NOTHING) return false;
  const typed = folded(text).replace(/^[-\u2013\u2014+*\u2022 ]+/, "");
  return typed === "" || report.nothingWords.some((words) => folded(words) === typed);
}

/** The lines of Tiến độ by the plan row's id, in the order of the sheet. */
export function progressById(progress: readonly ProgressRow[]): ReadonlyMap<string, readonly ProgressRow[]> {
  const lines = new Map<string, ProgressRow[]>();
  for (const row of progress) {
    const list = lines.get(folded(row.planId));
    if (list === undefined) lines.set(folded(row.planId), [row]);
    else list.push(row);
  }
  return lines;
}

/**
 * What was typed into Tiến độ for the period, or for shorter periods within it, comes first; what a result report in the
 * workbook says fills the rest.
 */
export function recordedFor(
  action: Action,
  period: ReportPeriod,
  progress: ReadonlyMap<string, readonly ProgressRow[]>,
  words: SheetWords,
): Recorded {
  const lines = linesWithin(progress.get(folded(action.id)) ?? [], period);
  const latest = lines[lines.length - 1] ?? null;
  const result = isResultOf(action.result, period) ? action.result : null;
  const fields = result?.fields ?? {};
  const typed = (text: string | undefined): string | null => text ?? null;
  const status = statusFromWords(latest?.status ?? null, words.progress.status) ?? statusOfResult(result);
  const record = {
    status,
    percent: latest?.percent ?? null,
    adjusted: latest?.adjusted ?? typed(fields.adjusted?.text),
    done: allOf(lines.map((line) => line.done)) ?? typed(fields.done?.text),
    inProgress: latest?.inProgress ?? typed(fields.inProgress?.text),
    notStarted: latest?.notStarted ?? typed(fields.notStarted?.text),
    reason: latest?.reason ?? typed(fields.reason?.text),
    evidence: allOf(lines.map((line) => line.evidence)) ?? typed(fields.evidence?.text),
    spent: sumOf(lines.map((line) => line.spent)),
    note: allOf(lines.map((line) => line.note)) ?? typed(fields.note?.text),
  };
  const isRecorded =
    status !== null || record.percent !== null || [record.done, record.inProgress, record.notStarted].some((text) => text !== null);
  return { isRecorded, ...record };
}

function linesWithin(lines: readonly ProgressRow[], period: ReportPeriod): readonly ProgressRow[] {
  const dated = lines.flatMap((line) => {
    if (folded(line.period) === folded(period.id)) return [{ line, end: period.end }];
    const own = readReportPeriod(line.period);
    return own !== null && own.start >= period.start && own.end <= latestDay(period) ? [{ line, end: own.end }] : [];
  });
  return dated.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)).map(({ line }) => line);
}

/** The second quarter of a school year ends in June, the last days of the year's papers. */
function latestDay(period: ReportPeriod): string {
  return period.kind === "school-year" ? `${period.year + 1}-08-31` : period.end;
}

/** A result without a time of its own belongs to whatever is reported. */
function isResultOf(result: ResultRow | null, period: ReportPeriod): boolean {
  if (result === null) return false;
  const own = result.period;
  if (own === null || own.start === null || own.end === null) return true;
  return own.start <= period.end && own.end >= period.start;
}

function allOf(texts: readonly (string | null)[]): string | null {
  const said = [...new Set(texts.filter((text) => text !== null))];
  return said.length === 0 ? null : said.join("\n");
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}
