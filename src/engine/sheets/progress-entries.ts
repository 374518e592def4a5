import type { Book, ProgressRow, ResultRow } from "../book/book";
import { folded } from "../workbook/fold";
import { actionsOf, statusOfResult, type Action } from "./actions";
import { before, carriedEntry, emptyEntry, historyOf, sourceOf, turnOf, type ProgressEntry } from "./carry-over";
import { nothingToReport } from "./nothing-words";
import { comparePeriods, periodOfLine } from "./period-order";
import { entriesById } from "./progress-entries-by-id";
import type { ReportPeriod } from "./report-period";
import type { SheetWords } from "./sheet-words";
import { followedActionsOf } from "./typed-actions";

export interface ProgressLine {
  readonly entry: ProgressEntry;
  /** Whose columns the line shows; null where it keeps its own: somebody's line, one of an earlier period, or of an action that is gone. */
  readonly action: Action | null;
  /** The row of Tiến độ where it stands; null for a line that is new. */
  readonly readAt: number | null;
}

/** The lines that stand, as they stand; then what the period lacks, in the order of the plan. */
export function progressLinesOf(book: Book, period: ReportPeriod, words: SheetWords): readonly ProgressLine[] {
  const actions = followedActionsOf(book);
  const byId = new Map(actionsOf(book).map((action) => [folded(action.id), action]));
  const standing = entriesById(book.progress);
  const shownOn = (row: ProgressRow): Action | null => {
    const own = periodOfLine(row);
    return own === null || comparePeriods(own, period) < 0 ? null : (byId.get(folded(row.planId)) ?? null);
  };
  const kept = book.progress.map((row) => ({ entry: row, action: shownOn(row), readAt: row.area.top }));
  const added = actions.flatMap((action): readonly ProgressLine[] => {
    const entry = newEntry(action, standing.get(folded(action.id)) ?? [], period, words);
    return entry === null ? [] : [{ entry, action, readAt: null }];
  });
  return [...kept, ...added];
}

/** The line that the period lacks for an action; null where it needs none. */
function newEntry(action: Action, lines: readonly ProgressEntry[], period: ReportPeriod, words: SheetWords): ProgressEntry | null {
  if (lines.some((line) => periodOfLine(line)?.id === period.id)) return null;
  const source = sourceOf(before(historyOf(action, lines, words), period));
  switch (turnOf(action, source, period, words)) {
    case null:
      return null;
    case "open":
      return source === null ? null : carriedEntry(source, action, period, words);
    case "first":
      return firstEntry(action, period, words);
    case "again":
      return emptyEntry(action, period);
  }
}

/** Filled from the result report in the workbook, where that speaks of the period. */
function firstEntry(action: Action, period: ReportPeriod, words: SheetWords): ProgressEntry {
  const result = isResultOf(action.result, period) ? action.result : null;
  const fields = result?.fields ?? {};
  const status = statusOfResult(result);
  const told = (text: string | undefined): string | null => (text === undefined || nothingToReport(text, words) ? null : text);
  return {
    ...emptyEntry(action, period),
    status: status === null ? null : words.progress.status[status],
    done: told(fields.done?.text),
    inProgress: told(fields.inProgress?.text),
    notStarted: told(fields.notStarted?.text),
    reason: told(fields.reason?.text),
    adjusted: told(fields.adjusted?.text),
    evidence: fields.evidence?.text ?? null,
    by: fields.people?.text ?? null,
    note: fields.note?.text ?? null,
  };
}

/** A result without a time of its own belongs to whatever is reported. */
export function isResultOf(result: ResultRow | null, period: ReportPeriod): boolean {
  if (result === null) return false;
  const own = result.period;
  if (own === null || own.start === null || own.end === null) return true;
  return own.start <= period.end && own.end >= period.start;
}
