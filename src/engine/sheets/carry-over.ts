import type { ProgressRow } from "../book/book";
import { folded } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import {
  comesAgain,
  deadlineOf,
  hasTimeAfter,
  isWithinPeriod,
  startsAfter,
  statusFromWords,
  statusOfResult,
  type Action,
  type ActionStatus,
} from "./actions";
import { nothingToReport } from "./nothing-words";
import { comparePeriods, periodOfLine } from "./period-order";
import type { ReportPeriod } from "./report-period";
import type { SheetWords } from "./sheet-words";

/** A line of Tiến độ, standing or to come. */
export type ProgressEntry = Omit<ProgressRow, "area" | "places" | "unread">;

/** A line of one action in its place in time. */
export interface PastEntry {
  /** What it says; of a line that goes on as we wrote it: what it has to say by now. */
  readonly entry: ProgressEntry;
  /** The line as it stands. */
  readonly standing: ProgressEntry;
  readonly period: ReportPeriod;
  /** We made it from the line before, and nobody has written in it: it records nothing. */
  readonly isCarried: boolean;
  /** It says how the work stands. */
  readonly tells: boolean;
}

const RESULTS = ["done", "inProgress", "notStarted"] as const;
const TYPED = [...RESULTS, "evidence", "spent", "on", "by"] as const;

/**
 * The lines of one action in the order of their periods; those whose period cannot be read stand in no order and are left out. A line that
 * goes on from an earlier one as we wrote it follows that one; it is left out where by now the work would not go on.
 */
export function historyOf(action: Action, lines: readonly ProgressEntry[], words: SheetWords): readonly PastEntry[] {
  const timed = lines.flatMap((entry) => {
    const period = periodOfLine(entry);
    return period === null ? [] : [{ entry, period }];
  });
  const past: PastEntry[] = [];
  for (const { entry: standing, period } of timed.sort((a, b) => comparePeriods(a.period, b.period))) {
    const source = sourceOf(past);
    if (source === null || !isOurs(standing, action)) {
      const isCarried = source !== null && standing.isUntouched === undefined && isCopy(standing, { source, action, period }, words);
      past.push({ entry: standing, standing, period, isCarried, tells: !isCarried && tellsOf(standing) });
      continue;
    }
    const anew = nextEntry(action, source, period, words);
    if (anew === null) continue;
    const entry = { ...standing, ...statedIn(anew), statusId: null, typed: withoutPercent(standing) };
    past.push({ entry, standing, period, isCarried: anew.note !== null, tells: false });
  }
  return past;
}

/** It goes on from an earlier line, and nobody has touched it since we wrote it. What a result report says in its note goes on from nothing. */
function isOurs(entry: ProgressEntry, { result }: Action): boolean {
  if (entry.isUntouched !== true || isFilledIn(entry)) return false;
  return entry.note === null || entry.note !== result?.fields.note?.text;
}

interface Successor {
  readonly source: PastEntry;
  readonly action: Action;
  readonly period: ReportPeriod;
}

function isCopy(entry: ProgressEntry, { source, action, period }: Successor, words: SheetWords): boolean {
  return isAsCarried(entry, carriedEntry(source, action, period, words, entry.deadline), words);
}

/** What a new period has to say of work that an earlier line tells of; null where it need not. */
export function nextEntry(action: Action, source: PastEntry, period: ReportPeriod, words: SheetWords): ProgressEntry | null {
  const turn = turnOf(action, source, period, words);
  if (turn === null) return null;
  return turn === "again" ? emptyEntry(action, period) : carriedEntry(source, action, period, words);
}

function statedIn({ status, percent, reason, adjusted, note }: ProgressEntry) {
  return { status, percent, reason, adjusted, note };
}

function withoutPercent({ typed }: ProgressEntry): ProgressEntry["typed"] {
  const { percent: _, ...others } = typed ?? {};
  return others;
}

/** What a new line goes on from: the last one that tells how the work stands, else the last that was made; null where there is none. */
export function sourceOf(past: readonly PastEntry[]): PastEntry | null {
  return past.findLast(({ tells }) => tells) ?? past.findLast(({ isCarried }) => !isCarried) ?? null;
}

/** The lines before a period begins to be recorded: those of earlier periods and of its own parts. */
export function before(past: readonly PastEntry[], period: ReportPeriod): readonly PastEntry[] {
  return past.filter((one) => comparePeriods(one.period, period) < 0);
}

/**
 * Why a period is to tell of an action: it has begun, or its time is over, and nothing was said before; it was open before; it was done and
 * comes again, or has another of its times. Null where it need not, so once it is done or dropped.
 */
export type Turn = "first" | "open" | "again";

export function turnOf(action: Action, source: PastEntry | null, period: ReportPeriod, words: SheetWords): Turn | null {
  if (source === null) return hasBegun(action, period) ? "first" : null;
  const status = statusOfEntry(source.entry, words);
  if (status !== "done" && status !== "dropped") return "open";
  if (status !== "done") return null;
  const isAgain = (comesAgain(action) && isWithinPeriod(action, period)) || hasTimeAfter(action, source.period.end, period);
  return isAgain ? "again" : null;
}

/** What nobody has spoken of is open, however long its time is over; but not what the result report in the workbook calls done. */
function hasBegun(action: Action, period: ReportPeriod): boolean {
  return isWithinPeriod(action, period) || (!startsAfter(action, period) && statusOfResult(action.result) !== "done");
}

/**
 * The line of a new period for work that goes on: where it stood, with the adjusted plan and the reason. What was done and spent was reported
 * with the period before. Work whose day has passed without being done is late, unless the plan was adjusted.
 */
export function carriedEntry(
  { entry, period }: PastEntry,
  action: Action,
  next: ReportPeriod,
  words: SheetWords,
  written: Day | null = null,
): ProgressEntry {
  const status = statusOfEntry(entry, words);
  // A line that stands was made by the deadline that stands on it, whatever the plan says since.
  const deadline = written ?? deadlineOf(action);
  const isLate = status !== null && status !== "adjusted" && deadline !== null && deadline < next.start;
  const begins = isLate ? "late" : status;
  return {
    ...emptyEntry(action, next),
    // Words that are no status are told at their cell; they go on into no other period.
    status: begins === null ? null : words.progress.status[begins],
    percent: entry.percent,
    reason: entry.reason,
    adjusted: entry.adjusted,
    note: words.progress.carried(words.periodPhrase(period)),
  };
}

export function emptyEntry(action: Action, period: ReportPeriod): ProgressEntry {
  return {
    planId: action.id,
    criterion: action.code,
    work: null,
    owner: null,
    deadline: null,
    budget: null,
    period: period.id,
    status: null,
    percent: null,
    done: null,
    inProgress: null,
    notStarted: null,
    reason: null,
    adjusted: null,
    evidence: null,
    spent: null,
    on: null,
    by: null,
    note: null,
  };
}

/** The status chosen on the line, in whatever language; null where something else stands there. */
export function chosenStatus({ status, statusId }: ProgressEntry, words: SheetWords): ActionStatus | null {
  return statusId ?? statusFromWords(status, words.progress.status);
}

/** The status chosen on the line, else the one its texts speak of; null where nothing is said. */
export function statusOfEntry(entry: ProgressEntry, words: SheetWords): ActionStatus | null {
  const chosen = chosenStatus(entry, words);
  if (chosen !== null) return chosen;
  const [done, inProgress, notStarted] = RESULTS.map((column) => isSaid(entry[column], words));
  if (entry.percent === 100) return "done";
  if (inProgress || entry.percent !== null) return "in-progress";
  if (notStarted) return done ? "in-progress" : "not-started";
  return done ? "done" : null;
}

function isSaid(text: string | null, words: SheetWords): boolean {
  return text !== null && !nothingToReport(text, words);
}

function tellsOf(entry: ProgressEntry): boolean {
  return entry.status !== null || entry.percent !== null || RESULTS.some((column) => entry[column] !== null);
}

function isFilledIn(entry: ProgressEntry): boolean {
  return TYPED.some((column) => entry[column] !== null);
}

function isAsCarried(entry: ProgressEntry, carried: ProgressEntry, words: SheetWords): boolean {
  if (isFilledIn(entry) || entry.percent !== carried.percent) return false;
  if (entry.note !== null && !isSame(entry.note, carried.note)) return false;
  const status = (one: ProgressEntry) => chosenStatus(one, words) ?? one.status;
  return isSame(status(entry), status(carried)) && isSame(entry.reason, carried.reason) && isSame(entry.adjusted, carried.adjusted);
}

export function isSame(a: string | null, b: string | null): boolean {
  return a === b || folded(a ?? "") === folded(b ?? "");
}
