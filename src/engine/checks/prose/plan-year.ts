import type { Period } from "../../book/book";
import type { Day } from "../../workbook/workbook";
import { plainOf } from "./plain";

/** The days a plan of a school year may speak of: preparation in June to the last of August a year later. */
export interface PlanYear {
  readonly first: number;
  readonly second: number;
  readonly start: Day;
  readonly end: Day;
}

export function planYearOf(schoolYear: { readonly first: number; readonly second: number }): PlanYear {
  return { ...schoolYear, start: `${schoolYear.first}-06-01`, end: `${schoolYear.second}-08-31` };
}

/**
 * How a time lies to the plan's year. One answer, so that one mistake gives one finding:
 * "stale" it is over before the year begins; "before" it begins too early; "after" it ends too late or begins later, with no end left open.
 */
export type PeriodVerdict = "fine" | "unknown" | "reversed" | "stale" | "before" | "after";

export type Span = Pick<Period, "start" | "end" | "openEnd" | "kind" | "text">;

export function verdictOn(period: Period, year: PlanYear): PeriodVerdict {
  if (!period.isRead || period.recurring !== null || period.kind === "vague" || period.kind === "unread") return "unknown";
  return verdictOnSpan(period, year);
}

export function isReversed(span: Pick<Period, "start" | "end">): boolean {
  return span.start !== null && span.end !== null && span.end < span.start;
}

export function verdictOnSpan(span: Span, year: PlanYear): PeriodVerdict {
  const first = span.start ?? span.end;
  const last = span.end ?? span.start;
  if (first === null || last === null) return "unknown";
  if (isReversed(span)) return "reversed";
  if (last < year.start && !span.openEnd) return "stale";
  if (span.kind === "stage" || isOfWholeYears(span)) return Number(last.slice(0, 4)) > year.second && !span.openEnd ? "after" : "fine";
  if (span.kind === "year" || span.kind === "quarter") return first > year.end ? "after" : "fine";
  if (first < year.start) return beginsEarly(span, last, year);
  const isLate = span.openEnd ? first > year.end && /\d/.test(span.text) : last > year.end;
  return isLate ? "after" : "fine";
}

/** "Từ 2020 đến 2025": calendar years, of which the plan's year ends in the last. */
function isOfWholeYears({ kind, start, end }: Span): boolean {
  return kind === "interval" && start !== null && end !== null && start.endsWith("-01-01") && end.endsWith("-12-31");
}

/** What began years ago and goes on beyond this year is a long measure; what a school year began and left open goes on rightly. */
function beginsEarly(span: Span, last: Day, year: PlanYear): PeriodVerdict {
  if (span.openEnd) return isNamedByMonth(span.text) ? "before" : "fine";
  if (last > year.end) return "after";
  return "before";
}

function isNamedByMonth(text: string): boolean {
  return /\bthang\b|\bngay\b|\d\s?\/\s?\d/.test(plainOf(text));
}
