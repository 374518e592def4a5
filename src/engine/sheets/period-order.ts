import type { ProgressRow } from "../book/book";
import { folded } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import { readReportPeriod, type ReportPeriod } from "./report-period";

const RANKS = { quarter: 0, semester: 1, "school-year": 2 } as const;

/** A period as people type it on a line: any dash, any case. */
export function typedPeriod(text: string): ReportPeriod | null {
  return readReportPeriod(text) ?? readReportPeriod(folded(text));
}

/** The period of a line: as its words were understood when it was read, else as they stand. */
export function periodOfLine({ period, reading }: Pick<ProgressRow, "period" | "reading">): ReportPeriod | null {
  return reading?.periodId == null ? typedPeriod(period) : readReportPeriod(reading.periodId);
}

/**
 * Whether `part` belongs to the longer `whole`: a quarter to the semester and the school year in which its last day lies, a semester to its
 * year. So each quarter belongs to one semester only (III and IV to the first, I and II to the second), and nothing is counted twice.
 */
export function isPartOf(part: ReportPeriod, whole: ReportPeriod): boolean {
  return RANKS[part.kind] < RANKS[whole.kind] && part.end >= whole.start && part.end <= closingDay(whole);
}

/** By the day they close; what is part of a longer period comes before it. */
export function comparePeriods(a: ReportPeriod, b: ReportPeriod): number {
  const [first, second] = [closingDay(a), closingDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return RANKS[a.kind] - RANKS[b.kind];
}

/** The summer belongs to the school year that ends, and so to its second semester. */
function closingDay(period: ReportPeriod): Day {
  if (period.kind === "quarter" || (period.kind === "semester" && period.semester === 1)) return period.end;
  return `${period.year + 1}-08-31`;
}
