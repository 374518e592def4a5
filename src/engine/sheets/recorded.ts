import { folded } from "../workbook/fold";
import { statusOfResult, type Action, type ActionStatus } from "./actions";
import { before, chosenStatus, historyOf, isSame, sourceOf, statusOfEntry, turnOf, type PastEntry, type ProgressEntry } from "./carry-over";
import { comparePeriods, isPartOf } from "./period-order";
import { isResultOf } from "./progress-entries";
import { entriesById } from "./progress-entries-by-id";
import type { ReportPeriod } from "./report-period";
import type { SheetWords } from "./sheet-words";

export { nothingToReport } from "./nothing-words";

/** What is known of an action's results in a period. Texts are the user's; null where nothing was said. */
export interface Recorded {
  readonly isRecorded: boolean;
  /** The period is to tell of it: its time falls into it, or an earlier one left it open; not once an earlier one has ended it. */
  readonly isAwaited: boolean;
  /** The earlier period whose line left the work open. Null where none did. */
  readonly carriedFrom: ReportPeriod | null;
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

/** The lines of Tiến độ by the plan row's id, in the order of the sheet. */
export const progressById = entriesById<ProgressEntry>;

/**
 * What was typed into Tiến độ for the period, or for shorter periods within it, comes first; what a result report in the
 * workbook says fills the rest, unless lines of an earlier period have taken that up. A line that only carries on what an earlier one said
 * records nothing.
 */
export function recordedFor(
  action: Action,
  period: ReportPeriod,
  progress: ReadonlyMap<string, readonly ProgressEntry[]>,
  words: SheetWords,
): Recorded {
  const history = historyOf(action, progress.get(folded(action.id)) ?? [], words);
  const isInside = (one: PastEntry): boolean => one.period.id === period.id || isPartOf(one.period, period);
  const inside = history.filter((one) => isInside(one) && !one.isCarried);
  const earlier = before(history, period).filter((one) => !isInside(one));
  const source = sourceOf(earlier);
  const last = inside.findLast(({ tells }) => tells) ?? inside.at(-1) ?? null;
  const latest = last?.entry ?? null;
  const fields = (earlier.length === 0 && isResultOf(action.result, period) ? action.result?.fields : null) ?? {};
  const status = latest === null ? null : chosenStatus(latest, words);
  const all = (column: "done" | "evidence"): string | null => joined(inside.map(({ entry }) => entry[column]));
  const record = {
    status: status ?? (earlier.length === 0 && isResultOf(action.result, period) ? statusOfResult(action.result) : null),
    percent: latest?.percent ?? null,
    adjusted: latest?.adjusted ?? fields.adjusted?.text ?? null,
    done: all("done") ?? fields.done?.text ?? null,
    inProgress: latest?.inProgress ?? fields.inProgress?.text ?? null,
    notStarted: latest?.notStarted ?? fields.notStarted?.text ?? null,
    reason: (last === null ? null : reasonOf(last, history, words)) ?? fields.reason?.text ?? null,
    evidence: all("evidence") ?? fields.evidence?.text ?? null,
    spent: spentIn(inside),
    note: joined(notesOf(inside, history, words)) ?? fields.note?.text ?? null,
  };
  const isRecorded =
    record.status !== null || record.percent !== null || [record.done, record.inProgress, record.notStarted].some((text) => text !== null);
  const turn = turnOf(action, source, period, words);
  return { isRecorded, isAwaited: turn !== null, carriedFrom: turn === "open" ? (source?.period ?? null) : null, ...record };
}

/** A reason that was carried over explains nothing of work that is done meanwhile. */
function reasonOf(last: PastEntry, history: readonly PastEntry[], words: SheetWords): string | null {
  const { reason } = last.entry;
  if (statusOfEntry(last.entry, words) !== "done") return reason;
  const source = sourceOf(history.slice(0, history.indexOf(last)));
  return source !== null && isSame(source.entry.reason, reason) ? null : reason;
}

/** What the lines say was spent. An amount for a longer period holds those of its parts. */
export function spentIn(history: readonly PastEntry[]): number | null {
  const said = history.filter(({ entry }) => entry.spent !== null);
  const whole = said.filter((one) => !said.some((other) => isPartOf(one.period, other.period)));
  return whole.length === 0 ? null : whole.reduce((sum, { entry }) => sum + (entry.spent ?? 0), 0);
}

/** The lines up to the end of a period. */
export function upTo(history: readonly PastEntry[], period: ReportPeriod): readonly PastEntry[] {
  return history.filter((one) => comparePeriods(one.period, period) <= 0);
}

/** That a line goes on from another is a note of ours, in the language of the sheet: `carriedFrom` says it. */
function notesOf(inside: readonly PastEntry[], history: readonly PastEntry[], { progress, periodPhrase }: SheetWords) {
  const ours = new Set(history.map(({ period }) => progress.carried(periodPhrase(period))));
  return inside.map(({ entry }) => (entry.note !== null && ours.has(entry.note) ? null : entry.note));
}

function joined(texts: readonly (string | null)[]): string | null {
  const said = [...new Set(texts.filter((text) => text !== null))];
  return said.length === 0 ? null : said.join("\n");
}
