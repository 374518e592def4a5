import type { Action, FollowUp, Place, ReportPeriod } from "../../../engine";
import { wordsOf, type Language } from "../../../words";
import { engineWork } from "./load-engine";
import type { Reading, ReportDraft } from "./pane-state";
import { ownSheetsOf, periodOf } from "./report-view";

export interface ProgressView {
  readonly period: ReportPeriod;
  readonly followUp: FollowUp;
  /** Lines of the period that stand on Tiến độ, and how many are to come. */
  readonly lines: number;
  readonly missing: number;
  /** Names of the two sheets; null for one that is not there. */
  readonly sheet: string | null;
  readonly overview: string | null;
  /** By the id of an action that waits: its line on Tiến độ, the latest one up to the period first; else where the plan or its result speaks of it. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Nobody reads on beyond as many, and the answer may have to travel from another thread; the counts are of all. */
const MOST_WAITING = 200;

/** How the plan stands at the end of the chosen period, by the last reading. */
export function progressView({ workbook, assessed }: Reading, draft: ReportDraft, language: Language): ProgressView {
  const period = periodOf(draft, assessed);
  const own = ownSheetsOf(workbook);
  const sheet = own.get("progress") ?? null;
  const lines = assessed.book.progress.flatMap((row) => {
    const of = engineWork().periodOfLine(row);
    return of === null ? [] : [{ row, of }];
  });
  const placeOf = ({ id, plan, result }: Action): Place | null => {
    const past = lines.filter(({ row, of }) => row.planId === id && of.start <= period.end);
    const line = past.find(({ of }) => of.id === period.id) ?? past.sort((a, b) => (a.of.end < b.of.end ? -1 : 1)).at(-1);
    if (line !== undefined && sheet !== null) return { sheet, area: line.row.area };
    const source = plan ?? result;
    return source === null ? null : { sheet: source.sheet, area: source.area };
  };
  const words = wordsOf(language).sheets;
  const { overdue, dueSoon, ...rest } = engineWork().followUpOf(assessed, words, period);
  const followUp = { ...rest, overdue: overdue.slice(0, MOST_WAITING), dueSoon: dueSoon.slice(0, MOST_WAITING) };
  const waiting = [...followUp.overdue, ...followUp.dueSoon].map(({ action }) => action);
  return {
    period,
    followUp,
    lines: lines.filter(({ of }) => of.id === period.id).length,
    missing: engineWork()
      .progressLinesOf(assessed.book, period, words)
      .filter(({ readAt }) => readAt === null).length,
    sheet,
    overview: own.get("overview") ?? null,
    places: new Map(waiting.flatMap((action) => [[action.id, placeOf(action)] as const]).filter(isPlaced)),
  };
}

function isPlaced(entry: readonly [string, Place | null]): entry is readonly [string, Place] {
  return entry[1] !== null;
}
