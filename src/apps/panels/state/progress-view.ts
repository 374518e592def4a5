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
  /** The line of the action on Tiến độ, the latest one up to the period first; else where the plan or its result speaks of it. */
  readonly placeOf: (action: Action) => Place | null;
}

/** How the plan stands at the end of the chosen period, by the last reading. */
export function progressView({ workbook, assessed }: Reading, draft: ReportDraft, language: Language): ProgressView {
  const period = periodOf(draft, assessed);
  const own = ownSheetsOf(workbook);
  const sheet = own.get("progress") ?? null;
  const lines = assessed.book.progress.flatMap((row) => {
    const of = engineWork().typedPeriod(row.period);
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
  return {
    period,
    followUp: engineWork().followUpOf(assessed, words, period),
    lines: lines.filter(({ of }) => of.id === period.id).length,
    missing: engineWork()
      .progressLinesOf(assessed.book, period, words)
      .filter(({ readAt }) => readAt === null).length,
    sheet,
    overview: own.get("overview") ?? null,
    placeOf,
  };
}
