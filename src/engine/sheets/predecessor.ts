import type { Day } from "../workbook/workbook";
import { readReportPeriod, type ReportPeriod } from "./report-period";

/** An approved report that stands in the workbook, never touched again. */
export interface FrozenReport {
  /** Id of its period, "2025-Q1". */
  readonly period: string;
  readonly form: string;
  /** The day it was frozen. */
  readonly day: Day;
  readonly sheet: string;
  /** "06/BC-THHS", where it is known. */
  readonly number?: string | null;
  /** The day it bears, where it is known. */
  readonly signed?: Day | null;
}

/** The approved report of the time before, which a new one names among its bases. */
export interface Predecessor {
  /** The sheet it stands on. */
  readonly name: string;
  readonly periodPhrase: string;
  /** The day it was frozen. */
  readonly day: Day;
  readonly number: string | null;
  readonly signed: Day | null;
}

/** The latest one whose time was over when that of the new one began. */
export function predecessorOf(
  frozen: readonly FrozenReport[],
  period: ReportPeriod,
  periodPhrase: (period: ReportPeriod) => string,
): Predecessor | null {
  const earlier = frozen
    .flatMap((one) => {
      const own = readReportPeriod(one.period);
      return own !== null && own.end < period.start ? [{ one, own, order: `${own.end} ${own.start} ${one.day} ${one.sheet}` }] : [];
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const last = earlier[earlier.length - 1];
  if (last === undefined) return null;
  const { sheet, day, number = null, signed = null } = last.one;
  return { name: sheet, periodPhrase: periodPhrase(last.own), day, number, signed };
}
