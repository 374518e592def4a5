import type { FollowUp } from "./follow-up";
import type { OverviewColumn } from "./own-columns";
import type { ActionStatus } from "./actions";

/** The columns that count, with the colour of their bar in the chart. */
export const STATUS_COLUMNS: readonly { readonly column: OverviewColumn; readonly status: ActionStatus; readonly bar: string }[] = [
  { column: "done", status: "done", bar: "70AD47" },
  { column: "inProgress", status: "in-progress", bar: "5B9BD5" },
  { column: "late", status: "late", bar: "C00000" },
  { column: "notStarted", status: "not-started", bar: "F4B942" },
  { column: "adjusted", status: "adjusted", bar: "8064A2" },
  { column: "dropped", status: "dropped", bar: "A6A6A6" },
];

/** Where the sections of the overview stand. Standards come first: their lines do not move, so the chart over them stays right. */
export interface OverviewPlace {
  readonly standardHeader: number;
  readonly firstStandard: number;
  readonly lastStandard: number;
  readonly totalRow: number;
  readonly ownerHeader: number;
  readonly firstOwner: number;
  readonly lastOwner: number;
  readonly dueHeader: number;
  readonly firstDue: number;
  readonly lastDue: number;
}

const STANDARD_HEADER = 6;

export function overviewPlaceOf({ byOwner, byStandard, dueSoon, overdue, spentOnGone }: FollowUp): OverviewPlace {
  const totalRow = STANDARD_HEADER + byStandard.length + 1;
  // Two lines below the sums say where the report of the period counts otherwise, a third one what of the money is told in no line.
  const ownerHeader = totalRow + (spentOnGone > 0 ? 6 : 5);
  // The line below the people says how they are counted.
  const lastOwner = ownerHeader + Math.max(byOwner.length, 1);
  const dueHeader = lastOwner + 4;
  return {
    standardHeader: STANDARD_HEADER,
    firstStandard: STANDARD_HEADER + 1,
    lastStandard: totalRow - 1,
    totalRow,
    ownerHeader,
    firstOwner: ownerHeader + 1,
    lastOwner,
    dueHeader,
    firstDue: dueHeader + 1,
    lastDue: dueHeader + Math.max(overdue.length + dueSoon.length, 1),
  };
}
