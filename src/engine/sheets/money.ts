import type { Book } from "../book/book";
import { folded } from "../workbook/fold";
import type { Action } from "./actions";
import { historyOf, type PastEntry, type ProgressEntry } from "./carry-over";
import { isPartOf } from "./period-order";
import { progressById, spentIn, upTo } from "./recorded";
import { type ReportPeriod, schoolYearAt, schoolYearOf } from "./report-period";
import type { SheetWords } from "./sheet-words";
import { followedActionsOf, goneActionsOf } from "./typed-actions";

/*
 * What counts as money, wherever it is told: planned is what the plan and the rows that people added themselves mean to spend; spent is what
 * any line of Tiến độ says, also one of an action that the plan has no more. "So far" begins with the school year of the period; where an
 * action stands by itself, with its own time if that began earlier, for then its plan has money for all of that time.
 */

/** What an action has cost from the beginning of the school year to the end of the period; null where no line says anything. */
export function spentSoFar(history: readonly PastEntry[], period: ReportPeriod): number | null {
  const year = schoolYearWith(period);
  return spentIn(upTo(history, period).filter((one) => isWithin(one.period, year)));
}

/** What an action that is followed has cost since its own time began, at the latest since the school year did. */
export function spentOn({ plan }: Action, history: readonly PastEntry[], period: ReportPeriod): number | null {
  const year = schoolYearWith(period);
  const begin = plan?.period?.start ?? year.start;
  return spentIn(upTo(history, period).filter((one) => isWithin(one.period, year) || one.period.end >= begin));
}

export interface Money {
  readonly spentInPeriod: number | null;
  readonly spentSoFar: number | null;
  /** Of the whole plan. */
  readonly planned: number;
}

export function moneyOf(book: Book, period: ReportPeriod, words: SheetWords): Money {
  const progress = progressById(book.progress);
  const followed = followedActionsOf(book);
  const histories = [...followed, ...goneActionsOf(book)].map((action) => historyIn(progress, action, words));
  const inPeriod = histories.map((history) => spentIn(history.filter((one) => isWithin(one.period, period))));
  return {
    spentInPeriod: sumOf(inPeriod),
    spentSoFar: sumOf(histories.map((history) => spentSoFar(history, period))),
    planned: sumOf(followed.map(plannedFor)) ?? 0,
  };
}

/** Of actions that the plan has no more: what each has cost. */
export function spentOnGone(
  book: Book,
  period: ReportPeriod,
  words: SheetWords,
): readonly { readonly action: Action; readonly spent: number }[] {
  const progress = progressById(book.progress);
  return goneActionsOf(book).flatMap((action) => {
    const spent = spentSoFar(historyIn(progress, action, words), period);
    return spent === null ? [] : [{ action, spent }];
  });
}

export function plannedFor({ plan }: Action): number | null {
  return plan?.money?.amount ?? null;
}

function historyIn(progress: ReadonlyMap<string, readonly ProgressEntry[]>, action: Action, words: SheetWords): readonly PastEntry[] {
  return historyOf(action, progress.get(folded(action.id)) ?? [], words);
}

function isWithin(part: ReportPeriod, whole: ReportPeriod): boolean {
  return part.id === whole.id || isPartOf(part, whole);
}

function schoolYearWith(period: ReportPeriod): ReportPeriod {
  return period.kind === "quarter" ? schoolYearAt(period.end) : schoolYearOf(period.year);
}

/** Null where nothing is said at all. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const said = amounts.filter((amount) => amount !== null);
  return said.length === 0 ? null : said.reduce((sum, amount) => sum + amount, 0);
}
