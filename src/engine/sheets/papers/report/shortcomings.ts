import { compareCodes } from "../../../catalogue/circular";
import { folded } from "../../../workbook/fold";
import type { ActionStatus } from "../../actions";
import type { LayoutContext } from "../../layout-context";
import { nothingToReport } from "../../recorded";
import { criterionLabel, type ReportRecords } from "./report-records";

/** What is behind its plan. */
export const BEHIND: readonly ActionStatus[] = ["late", "not-started", "dropped"];

export interface Shortcoming {
  readonly key: string;
  readonly text: string;
}

/** Part III: what is late or not begun, by its reason; only what was recorded. */
export function shortcomingsOf({ circular, words }: LayoutContext, { records }: ReportRecords): readonly Shortcoming[] {
  const byReason = new Map<string, { readonly id: string; readonly reason: string; readonly criteria: Set<string> }>();
  for (const { action, status, recorded } of records) {
    const { reason } = recorded;
    if (status === null || !BEHIND.includes(status) || reason === null || nothingToReport(reason, words)) continue;
    const criterion = action.code ?? criterionLabel(action, circular, words.report);
    const known = byReason.get(folded(reason));
    if (known === undefined) byReason.set(folded(reason), { id: action.id, reason, criteria: new Set([criterion]) });
    else known.criteria.add(criterion);
  }
  return [...byReason.values()].map(({ id, reason, criteria }) => ({
    key: id,
    text: words.report.shortcoming([...criteria].sort(compareCodes), reason),
  }));
}
