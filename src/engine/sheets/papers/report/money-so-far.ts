import { folded } from "../../../workbook/fold";
import { actionsOf } from "../../actions";
import { historyOf } from "../../carry-over";
import type { LayoutContext } from "../../layout-context";
import { isPartOf } from "../../period-order";
import { progressById, spentIn, upTo } from "../../recorded";
import { type ReportPeriod, schoolYearAt, schoolYearOf } from "../../report-period";

/** Money of the whole plan, so that what was spent is compared with what it was meant for. */
export interface MoneySoFar {
  /** From the beginning of the school year to the end of the period; null where the period is the year itself, or nothing was spent. */
  readonly soFar: number | null;
  readonly plannedInAll: number;
  /** Of all that is planned; null where nothing is. */
  readonly percent: number | null;
}

export function spentSoFar({ assessed, period, words }: LayoutContext): MoneySoFar {
  const { book } = assessed;
  const year = schoolYearWith(period);
  const progress = progressById(book.progress);
  const actions = actionsOf(book);
  const paid = actions.flatMap((action) => {
    const history = upTo(historyOf(action, progress.get(folded(action.id)) ?? [], words), period);
    const spent = spentIn(history.filter((one) => one.period.id === year.id || isPartOf(one.period, year)));
    return spent === null ? [] : [spent];
  });
  const plannedInAll = sumOf(actions.map(({ plan }) => plan?.money?.amount ?? 0));
  const soFar = paid.length === 0 ? null : sumOf(paid);
  const percent = soFar === null || plannedInAll === 0 ? null : Math.round((1000 * soFar) / plannedInAll) / 10;
  return { soFar: period.kind === "school-year" ? null : soFar, plannedInAll, percent };
}

function schoolYearWith(period: ReportPeriod): ReportPeriod {
  return period.kind === "quarter" ? schoolYearAt(period.end) : schoolYearOf(period.year);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
