import type { WorkbookAssessment } from "../assess";
import { compareNames } from "../workbook/compare-names";
import { folded } from "../workbook/fold";
import { serialOfDay } from "../workbook/serial-day";
import type { Day } from "../workbook/workbook";
import { ACTION_STATUSES, deadlineOf, hasTimeAfter, ownersOf, statusOfResult, type Action, type ActionStatus } from "./actions";
import { historyOf, statusOfEntry, type PastEntry, type ProgressEntry } from "./carry-over";
import { plannedFor, spentOn, spentOnGone } from "./money";
import { progressLinesOf } from "./progress-entries";
import { entriesById } from "./progress-entries-by-id";
import { recordedFor, upTo } from "./recorded";
import type { ReportPeriod } from "./report-period";
import type { SheetWords } from "./sheet-words";
import { followedActionsOf } from "./typed-actions";

/** Due this soon is worth a word. */
export const SOON_DAYS = 30;

/** How an action stands at the end of a period, as of a day. */
export interface FollowedAction {
  readonly action: Action;
  /** Null where nobody has said anything: it counts as not begun. */
  readonly status: ActionStatus | null;
  readonly owners: readonly string[];
  readonly deadline: Day | null;
  /** Days to the deadline, below 0 once it has passed; null where there is none, or where the work is done or dropped. */
  readonly daysLeft: number | null;
  readonly planned: number | null;
  /** Since its own time began, at the latest since the school year did. */
  readonly spent: number | null;
  /** "held-over": the status is that of an earlier period, and the period itself has nothing to tell yet; "ended-before": an earlier one ended it. */
  readonly standing: "held-over" | "ended-before" | null;
}

/** Sums over some actions. */
export interface FollowedGroup {
  readonly total: number;
  /** Those of which nothing is said are among "not-started". */
  readonly counts: Readonly<Record<ActionStatus, number>>;
  readonly unrecorded: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly planned: number;
  /** Since the action's own time or the school year began; on actions that the plan has no more since the school year began. */
  readonly spent: number;
}

export interface FollowUp {
  readonly all: FollowedGroup;
  /** By status: what the report of the period takes for not recorded, because nobody has written in the line that was carried over. */
  readonly heldOver: Readonly<Record<ActionStatus, number>>;
  /** What an earlier period has ended: it counts here, and the report of the period does not tell of it. */
  readonly endedBefore: number;
  /** What of all that was spent went into actions that the plan has no more. */
  readonly spentOnGone: number;
  /** Null: no one is named. An action of two people counts for each. By their names. */
  readonly byOwner: readonly { readonly owner: string | null; readonly group: FollowedGroup }[];
  /** Every standard of the circular, and null for actions under none. */
  readonly byStandard: readonly { readonly standard: number | null; readonly group: FollowedGroup }[];
  /** By their deadline. */
  readonly overdue: readonly FollowedAction[];
  readonly dueSoon: readonly FollowedAction[];
}

/** Where the plan stands at the end of a period, as of the day the workbook was assessed: the numbers of the sheet that shows it, as data. */
export function followUpOf({ book, circular, today }: WorkbookAssessment, words: SheetWords, period: ReportPeriod): FollowUp {
  const entries = entriesById(progressLinesOf(book, period, words).map(({ entry }) => entry));
  const recorded = entriesById<ProgressEntry>(book.progress);
  const followed = followedActionsOf(book).map((action) =>
    follow(action, entries.get(folded(action.id)) ?? [], { today, words, period, recorded }),
  );
  const waiting = followed
    .filter(({ daysLeft }) => daysLeft !== null && daysLeft <= SOON_DAYS)
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  const gone = spentOnGone(book, period, words);
  return {
    all: groupOf(followed, gone),
    spentOnGone: sumOf(gone),
    heldOver: countsOf(followed.filter(({ standing }) => standing === "held-over")),
    endedBefore: followed.filter(({ standing }) => standing === "ended-before").length,
    byOwner: byOwner(followed, gone),
    byStandard: byStandard(
      followed,
      gone,
      circular.standards.map(({ number }) => number),
    ),
    overdue: waiting.filter(isOverdue),
    dueSoon: waiting.filter(isDueSoon),
  };
}

interface AsOf {
  readonly today: Day;
  readonly words: SheetWords;
  readonly period: ReportPeriod;
  /** The lines as they stand. */
  readonly recorded: ReadonlyMap<string, readonly ProgressEntry[]>;
}

function follow(action: Action, entries: readonly ProgressEntry[], asOf: AsOf): FollowedAction {
  const { today, words, period } = asOf;
  const past = upTo(historyOf(action, entries, words), period);
  const latest = past.findLast(({ tells, isCarried, entry }) => tells || (isCarried && entry.status !== null));
  const told = latest === undefined ? null : statusUntil(period, latest, action, words);
  const status = told ?? statusOfResult(action.result);
  const deadline = deadlineOf(action);
  const isOver = status === "done" || status === "dropped";
  return {
    action,
    status,
    owners: ownersOf(action),
    deadline,
    daysLeft: deadline === null || isOver ? null : daysBetween(today, deadline),
    planned: plannedFor(action),
    spent: spentOn(action, past, period),
    standing: told === null ? null : standingOf(action, asOf),
  };
}

/** What was done at one of several times goes on while the period has another of them. */
function statusUntil(period: ReportPeriod, latest: PastEntry, action: Action, words: SheetWords): ActionStatus | null {
  const told = statusOfEntry(latest.entry, words);
  return told === "done" && hasTimeAfter(action, latest.period.end, period) ? "in-progress" : told;
}

/** Of an action whose status is known: where the report of the period says otherwise. */
function standingOf(action: Action, { recorded, words, period }: AsOf): FollowedAction["standing"] {
  const { isRecorded, isAwaited } = recordedFor(action, period, recorded, words);
  if (isRecorded) return null;
  return isAwaited ? "held-over" : "ended-before";
}

function daysBetween(from: Day, to: Day): number | null {
  const [first, last] = [serialOfDay(from, false), serialOfDay(to, false)];
  return first === null || last === null ? null : last - first;
}

function isOverdue({ daysLeft }: FollowedAction): boolean {
  return daysLeft !== null && daysLeft < 0;
}

function isDueSoon({ daysLeft }: FollowedAction): boolean {
  return daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON_DAYS;
}

type Spent = ReturnType<typeof spentOnGone>;

function sumOf(gone: Spent): number {
  return gone.reduce((sum, { spent }) => sum + spent, 0);
}

function groupOf(followed: readonly FollowedAction[], gone: Spent): FollowedGroup {
  const count = (is: (one: FollowedAction) => boolean): number => followed.filter(is).length;
  const sum = (amount: (one: FollowedAction) => number | null): number => followed.reduce((total, one) => total + (amount(one) ?? 0), 0);
  return {
    total: followed.length,
    counts: countsOf(followed),
    unrecorded: count(({ status }) => status === null),
    dueSoon: count(isDueSoon),
    overdue: count(isOverdue),
    planned: sum(({ planned }) => planned),
    spent: sum(({ spent }) => spent) + sumOf(gone),
  };
}

function countsOf(followed: readonly FollowedAction[]): Readonly<Record<ActionStatus, number>> {
  const counted = (status: ActionStatus): number => followed.filter((one) => (one.status ?? "not-started") === status).length;
  return Object.fromEntries(ACTION_STATUSES.map((status) => [status, counted(status)])) as Record<ActionStatus, number>;
}

/** Those who have something to do, in an order that no count changes. */
function byOwner(followed: readonly FollowedAction[], gone: Spent): FollowUp["byOwner"] {
  const groups = new Map<string, { readonly owner: string | null; readonly actions: FollowedAction[] }>();
  for (const one of followed) {
    for (const owner of one.owners.length === 0 ? [null] : one.owners) {
      const key = owner === null ? "" : folded(owner);
      const group = groups.get(key) ?? { owner, actions: [] };
      groups.set(key, group);
      if (group.actions.at(-1) !== one) group.actions.push(one);
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.owner === null ? 1 : 0) - (b.owner === null ? 1 : 0) || compareNames(a.owner ?? "", b.owner ?? ""))
    .map(({ owner, actions }) => ({
      owner,
      group: groupOf(
        actions,
        gone.filter(({ action }) => isOwnedBy(action, owner)),
      ),
    }));
}

function isOwnedBy(action: Action, owner: string | null): boolean {
  const owners = ownersOf(action);
  return owner === null ? owners.length === 0 : owners.some((one) => folded(one) === folded(owner));
}

function byStandard(followed: readonly FollowedAction[], gone: Spent, known: readonly number[]): FollowUp["byStandard"] {
  const standards = new Set<number | null>([...known, ...[...followed, ...gone].map(({ action }) => action.standard)]);
  return [...standards]
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((standard) => ({
      standard,
      group: groupOf(
        followed.filter(({ action }) => action.standard === standard),
        gone.filter(({ action }) => action.standard === standard),
      ),
    }));
}
