import { folded } from "../../../workbook/fold";
import type { LayoutContext } from "../../layout-context";
import { moneyOf, plannedFor } from "../../money";
import { goneActionsOf } from "../../typed-actions";
import type { ReportRecords } from "./report-records";

/** Money of the period and of the whole plan, so that what was spent is compared with what it was meant for. */
export interface ReportMoney {
  /** Of what the period is to tell of and the plan still has. */
  readonly planned: number;
  /** How many actions that is for. */
  readonly actions: number;
  readonly spent: number | null;
  /** From the beginning of the school year to the end of the period; null where the period is the year itself, or nothing was spent. */
  readonly soFar: number | null;
  readonly plannedInAll: number;
  /** What was spent so far of all that is planned; null where one of the two is nothing. */
  readonly percent: number | null;
}

/** Null where the period has no money to tell of. */
export function reportMoneyOf({ assessed, period, words }: LayoutContext, { records }: ReportRecords): ReportMoney | null {
  const { book } = assessed;
  const gone = new Set(goneActionsOf(book).map(({ id }) => folded(id)));
  const budgets = records.flatMap(({ action }) => (gone.has(folded(action.id)) ? [] : [plannedFor(action) ?? 0])).filter((sum) => sum > 0);
  const { planned: plannedInAll, spentInPeriod: spent, spentSoFar } = moneyOf(book, period, words);
  if (budgets.length === 0 && spent === null) return null;
  return {
    planned: budgets.reduce((sum, amount) => sum + amount, 0),
    actions: budgets.length,
    spent,
    soFar: period.kind === "school-year" ? null : spentSoFar,
    plannedInAll,
    percent: spentSoFar === null || plannedInAll === 0 ? null : Math.round((1000 * spentSoFar) / plannedInAll) / 10,
  };
}
