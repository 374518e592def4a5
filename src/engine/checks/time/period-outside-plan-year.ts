import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { eachOnce } from "../prose/passages";
import { planYearOf, verdictOn, verdictOnSpan, type PlanYear } from "../prose/plan-year";
import { leadingTimesOf } from "./leading-times";
import { placeOf, timedRowsOf, type TimedRow } from "./timed-rows";
import { isSlipOf, usualPeriodOf, type UsualPeriod } from "./usual-period";

export type OutsideFacts = {
  readonly where: "before" | "after";
  readonly schoolYear: string;
  /** Every other row has the same time but for one year. */
  readonly isSlip: boolean;
  /** ISO days of the time as read. */
  readonly start: string | null;
  readonly end: string | null;
};

/** A time that begins before the plan's school year, or ends after it without a milestone inside it. */
export const periodOutsidePlanYear = check({
  code: "period-outside-plan-year",
  group: "time",
  subject: "cell",
  severity: "error",
  rule: "House rule after the guidance on improvement plans: a plan of one school year names what is done in that year (June to the end of August a year later).",
  circulars: "all",
  find: (book, context) => eachOnce(outside(book, context)),
});

function* outside(book: Book, context: CheckContext): Iterable<Found<OutsideFacts>> {
  if (context.schoolYear === null) return;
  const year = planYearOf(context.schoolYear);
  let usual: UsualPeriod | null | undefined;
  for (const row of timedRowsOf(book)) {
    const verdict = verdictOn(row.period, year);
    if (verdict !== "before" && verdict !== "after") continue;
    if (usual === undefined) usual = usualPeriodOf(book);
    const found = outsideRow(row, verdict, { year, usual });
    if (found !== null) yield found;
  }
  for (const { time, at, criterion } of leadingTimesOf(book, context.schoolYear)) {
    // In running text a later year is an outlook; an earlier month is a slip.
    if (verdictOnSpan(time, year) !== "before") continue;
    yield {
      at,
      fragment: time.text,
      criterion,
      expected: null,
      facts: { where: "before", schoolYear: nameOf(year), isSlip: false, start: time.start, end: time.end },
    };
  }
}

interface Surroundings {
  readonly year: PlanYear;
  readonly usual: UsualPeriod | null;
}

function outsideRow(row: TimedRow, verdict: "before" | "after", { year, usual }: Surroundings): Found<OutsideFacts> | null {
  const field = verdict === "before" ? (row.startField ?? row.endField) : (row.endField ?? row.startField);
  if (field === null) return null;
  const isSlip = isSlipOf(row, usual);
  return {
    at: placeOf(row, field),
    fragment: field.text,
    criterion: row.criterion,
    expected: expectedOf(row, verdict, { isSlip, usual }),
    facts: { where: verdict, schoolYear: nameOf(year), isSlip, start: row.period.start, end: row.period.end },
    severity: verdict === "before" || isSlip ? "error" : "warning",
  };
}

/** What the other rows say, where this one differs from all of them. */
function expectedOf(
  row: TimedRow,
  verdict: "before" | "after",
  { isSlip, usual }: { readonly isSlip: boolean; readonly usual: UsualPeriod | null },
): string | null {
  if (usual === null || (verdict === "after" && !isSlip)) return null;
  const { example } = usual;
  const isHalf = row.startField !== row.endField && example.startField !== example.endField;
  if (!isHalf) return example.startField?.text ?? null;
  return (verdict === "before" ? example.startField : example.endField)?.text ?? null;
}

function nameOf(year: PlanYear): string {
  return `${year.first}-${year.second}`;
}
