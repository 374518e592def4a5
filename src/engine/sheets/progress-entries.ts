import type { Book, ProgressRow, ResultRow } from "../book/book";
import { folded } from "../workbook/fold";
import { actionsOf, statusOfResult, type Action } from "./actions";
import { before, emptyEntry, historyOf, nextEntry, sourceOf, turnOf, type ProgressEntry } from "./carry-over";
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

/**
 * The lines that stand, as they stand, but for those that go on from an earlier one as we wrote them: these follow it. Then what the period
 * lacks, in the order of the plan.
 */
export function progressLinesOf(book: Book, period: ReportPeriod, words: SheetWords): readonly ProgressLine[] {
  const actions = followedActionsOf(book);
  const byId = new Map(actionsOf(book).map((action) => [folded(action.id), action]));
  const standing = entriesById(book.progress);
  const linesOf = ({ id }: Action): readonly ProgressRow[] => standing.get(folded(id)) ?? [];
  const shownOn = (row: ProgressRow): Action | null => {
    const own = periodOfLine(row);
    return own === null || comparePeriods(own, period) < 0 ? null : (byId.get(folded(row.planId)) ?? null);
  };
  const anew = new Map<ProgressEntry, ProgressEntry | null>(actions.flatMap((action) => [...madeAnew(action, linesOf(action), words)]));
  const kept = book.progress.flatMap((row): readonly ProgressLine[] => {
    const entry = anew.get(row);
    return entry === null ? [] : [{ entry: entry ?? row, action: shownOn(row), readAt: row.area.top }];
  });
  const added = actions.flatMap((action): readonly ProgressLine[] => {
    const entry = newEntry(action, linesOf(action), period, words);
    return entry === null ? [] : [{ entry, action, readAt: null }];
  });
  return [...kept, ...added];
}

/** Of lines that nobody has touched since we made them: what they have to say by now; null where the work would not go on. */
function madeAnew(action: Action, lines: readonly ProgressRow[], words: SheetWords): ReadonlyMap<ProgressEntry, ProgressEntry | null> {
  const ours = lines.filter((line) => line.isUntouched === true && periodOfLine(line) !== null);
  if (ours.length === 0) return new Map();
  const said = new Map(historyOf(action, lines, words).map(({ standing, entry }) => [standing, entry]));
  return new Map(ours.map((line) => [line, said.get(line) ?? null]));
}

/** The line that the period lacks for an action; null where it needs none. */
function newEntry(action: Action, lines: readonly ProgressEntry[], period: ReportPeriod, words: SheetWords): ProgressEntry | null {
  if (lines.some((line) => periodOfLine(line)?.id === period.id)) return null;
  const source = sourceOf(before(historyOf(action, lines, words), period));
  if (source !== null) return nextEntry(action, source, period, words);
  return turnOf(action, null, period, words) === null ? null : firstEntry(action, period, words);
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
