import type { ActionStatus, Book, PlanRow, ResultRow } from "../book/book";
import { compareCodes } from "../catalogue/circular";
import { folded } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import type { ReportPeriod } from "./report-period";

export const ACTION_STATUSES = [
  "done",
  "in-progress",
  "late",
  "not-started",
  "adjusted",
  "dropped",
] as const satisfies readonly ActionStatus[];
export type { ActionStatus };

/** Something the school meant to do: a row of its plan, a line of its result report, or both where they speak of the same. */
export interface Action {
  /** The plan row's id; "KQ-1.2-01" where only a result tells of it. */
  readonly id: string;
  readonly code: string | null;
  /** As typed, where no code could be read. */
  readonly criterionText: string | null;
  readonly standard: number | null;
  readonly levels: readonly number[] | null;
  readonly plan: PlanRow | null;
  readonly result: ResultRow | null;
}

const seen = new WeakMap<Book, readonly Action[]>();

/** Every action of the book: plan rows first in their order, then results of things no plan row tells of. Paired once for all that ask. */
export function actionsOf(book: Book): readonly Action[] {
  const actions = seen.get(book) ?? pairedActions(book);
  seen.set(book, actions);
  return actions;
}

function pairedActions(book: Book): readonly Action[] {
  const waiting = queuesOf(book.results);
  const used = new Set<ResultRow>();
  const actions: Action[] = book.plan.map((plan) => {
    const result = resultFor(plan, waiting, used);
    if (result !== null) used.add(result);
    return { ...factsOf(plan), id: plan.id, plan, result };
  });
  const counts = new Map<string, number>();
  for (const result of book.results) {
    const code = result.criterion.code ?? "0";
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (used.has(result)) continue;
    actions.push({ ...factsOf(result), id: `KQ-${code}-${String(count).padStart(2, "0")}`, plan: null, result });
  }
  return actions;
}

/** Whether the action falls into the period as far as its own days tell; one without days always does. */
export function isWithinPeriod(action: Action, period: ReportPeriod): boolean {
  const planned = action.plan?.period ?? null;
  if (planned === null || planned.recurring === "yearly" || planned.openEnd) return !startsAfter(action, period);
  return !startsAfter(action, period) && (planned.end === null || planned.end >= period.start);
}

export function startsAfter(action: Action, period: ReportPeriod): boolean {
  const start: Day | null = action.plan?.period?.start ?? action.plan?.period?.end ?? null;
  return start !== null && start > period.end && action.result === null;
}

/** The last day the plan gives it; null where it has none, or comes again every year, or goes on after. */
export function deadlineOf({ plan }: Action): Day | null {
  const planned = plan?.period ?? null;
  return planned === null || planned.recurring === "yearly" || planned.openEnd ? null : planned.end;
}

/** Work that is never over: done once, it is to be done again. */
export function comesAgain({ plan }: Action): boolean {
  const planned = plan?.period ?? null;
  return planned !== null && (planned.recurring !== null || planned.openEnd);
}

/** Work that is to be done at several times is not over with the first of them: one that lies in the period and was not over by that day. */
export function hasTimeAfter({ plan }: Action, day: Day, period: ReportPeriod): boolean {
  return plan?.period?.times?.some(({ start, end }) => end > day && end >= period.start && start <= period.end) === true;
}

/** Who is to do it: the names as they were read, else the words that stand there. */
export function ownersOf({ plan, result }: Action): readonly string[] {
  if (plan !== null && plan.people.length > 0) return plan.people;
  const typed = plan?.fields.people?.text ?? result?.fields.people?.text;
  return typed === undefined ? [] : [typed];
}

/** What is to be done, in the user's own words. */
export function workOf({ plan, result }: Action): string | null {
  const fields = plan?.fields ?? {};
  const work = fields.work ?? fields.solution ?? fields.goal ?? fields.weakness ?? result?.fields.planned;
  return work?.text ?? null;
}

/** By level section, standard and criterion, else as in the book. */
export function compareActions(a: Action, b: Action): number {
  return (
    sectionOrder(a) - sectionOrder(b) ||
    (a.standard ?? 1000) - (b.standard ?? 1000) ||
    (a.code === null ? 1 : 0) - (b.code === null ? 1 : 0) ||
    (a.code === null || b.code === null ? 0 : compareCodes(a.code, b.code))
  );
}

export function statusFromWords(words: string | null, statusWords: Readonly<Record<ActionStatus, string>>): ActionStatus | null {
  if (words === null) return null;
  // Nearly always chosen from the list: folding is dear.
  const chosen = ACTION_STATUSES.find((status) => statusWords[status] === words);
  if (chosen !== undefined) return chosen;
  const typed = folded(words);
  return ACTION_STATUSES.find((status) => folded(statusWords[status]) === typed) ?? null;
}

/** "mixed" is work that goes on. */
export function statusOfResult(result: ResultRow | null): ActionStatus | null {
  if (result === null || result.status === null) return null;
  return result.status === "mixed" ? "in-progress" : result.status;
}

/** What a line of progress is known by; one that somebody added without an id, by what it says. */
export function progressKey(id: string, period: string, typed: readonly (string | null)[] = []): string {
  if (id !== "") return `line:${id}|${period}`;
  return ["typed", ...typed.map((text) => folded(text ?? "")), folded(period)].join(" ");
}

function factsOf(row: PlanRow | ResultRow): Omit<Action, "id" | "plan" | "result"> {
  const { code } = row.criterion;
  const typed = row.criterion.field?.text ?? row.criterion.title;
  const target = "targetLevel" in row && row.levels === null && row.targetLevel !== null ? [row.targetLevel] : null;
  return { code, criterionText: typed, standard: standardIn(code) ?? row.standard, levels: row.levels ?? target };
}

export function standardIn(code: string | null): number | null {
  const match = /^(\d{1,2})\./.exec(code ?? "");
  return match === null ? null : Number(match[1]);
}

function sectionOrder(action: Action): number {
  if (action.levels === null) return action.code?.startsWith("M4.") === true ? 400 : 900;
  return Math.min(...action.levels) * 100 + action.levels.length;
}

interface Queue {
  readonly results: ResultRow[];
  next: number;
}

/** Results in wait for their plan row: by code and levels, and by code alone. */
function queuesOf(results: readonly ResultRow[]): ReadonlyMap<string, Queue> {
  const queues = new Map<string, Queue>();
  const put = (key: string, result: ResultRow): void => {
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, { results: [result], next: 0 });
    else queue.results.push(result);
  };
  for (const result of results) {
    const { code } = result.criterion;
    if (code === null) continue;
    put(exactKey(code, result.levels), result);
    put(code, result);
  }
  return queues;
}

function resultFor(plan: PlanRow, queues: ReadonlyMap<string, Queue>, used: ReadonlySet<ResultRow>): ResultRow | null {
  const { code } = plan.criterion;
  if (code === null) return null;
  const exact = firstUnused(queues.get(exactKey(code, plan.levels)), used);
  if (exact !== null) return exact;
  return plan.levels === null ? firstUnused(queues.get(code), used) : firstUnused(queues.get(exactKey(code, null)), used);
}

function firstUnused(queue: Queue | undefined, used: ReadonlySet<ResultRow>): ResultRow | null {
  if (queue === undefined) return null;
  for (; queue.next < queue.results.length; queue.next++) {
    const result = queue.results[queue.next];
    if (result !== undefined && !used.has(result)) return result;
  }
  return null;
}

function exactKey(code: string, levels: readonly number[] | null): string {
  return `${code}|${(levels ?? []).join()}`;
}
