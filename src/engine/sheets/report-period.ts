import type { Day } from "../workbook/workbook";

/** The time a result report speaks of. Days as contract.md says. */
export type ReportPeriod =
  | {
      readonly kind: "quarter";
      readonly id: string;
      readonly year: number;
      readonly quarter: number;
      readonly start: Day;
      readonly end: Day;
    }
  | {
      readonly kind: "semester";
      readonly id: string;
      readonly year: number;
      readonly semester: 1 | 2;
      readonly start: Day;
      readonly end: Day;
    }
  | { readonly kind: "school-year"; readonly id: string; readonly year: number; readonly start: Day; readonly end: Day };

const QUARTER_ENDS = ["03-31", "06-30", "09-30", "12-31"] as const;
const QUARTER_STARTS = ["01-01", "04-01", "07-01", "10-01"] as const;

/** "2025-Q1", "2024-2025-HK1", "2024-2025"; null for anything else. `year` is the first one of a school year. */
export function readReportPeriod(text: string): ReportPeriod | null {
  const id = text.trim().toUpperCase();
  const quarter = /^((?:19|20)\d\d)-Q([1-4])$/.exec(id);
  if (quarter !== null) return quarterOf(id, Number(quarter[1]), Number(quarter[2]));
  const school = /^((?:19|20)\d\d)-((?:19|20)\d\d)(?:-HK([12]))?$/.exec(id);
  if (school === null) return null;
  const year = Number(school[1]);
  if (Number(school[2]) !== year + 1) return null;
  return school[3] === undefined ? schoolYearOf(year) : semesterOf(id, year, school[3] === "1" ? 1 : 2);
}

/** The school year that begins in `year`. */
export function schoolYearOf(year: number): ReportPeriod {
  return { kind: "school-year", id: `${year}-${year + 1}`, year, start: `${year}-09-01`, end: `${year + 1}-05-31` };
}

/** The school year a day lies in; the summer belongs to the one that ends. */
export function schoolYearAt(day: Day): ReportPeriod {
  const year = Number(day.slice(0, 4));
  return schoolYearOf(Number(day.slice(5, 7)) >= 9 ? year : year - 1);
}

function quarterOf(id: string, year: number, quarter: number): ReportPeriod {
  const start = `${year}-${QUARTER_STARTS[quarter - 1]}`;
  return { kind: "quarter", id, year, quarter, start, end: `${year}-${QUARTER_ENDS[quarter - 1]}` };
}

function semesterOf(id: string, year: number, semester: 1 | 2): ReportPeriod {
  return semester === 1
    ? { kind: "semester", id, year, semester, start: `${year}-09-01`, end: `${year + 1}-01-31` }
    : { kind: "semester", id, year, semester, start: `${year + 1}-02-01`, end: `${year + 1}-05-31` };
}
