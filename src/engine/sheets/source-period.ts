import type { Book } from "../book/book";
import { bare } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import { readReportPeriod, type ReportPeriod, schoolYearAt } from "./report-period";

const SPEAKS_OF_RESULTS = /(^|\s)(bao cao|ket qua thuc hien)(\s|$)/;
const SEMESTER = /(^|\s)(?:hoc ky|hoc ki|hk) ?(ii|i|2|1)(?![\w/])/;
const QUARTER = /(^|\s)quy (iv|iii|ii|i|[1-4]) ?(?:\/|-|,)? ?(?:nam )?((?:19|20)\d\d)(?!\d)/;
const ROMAN = ["", "i", "ii", "iii", "iv"];
/** A title is short; what is longer tells of many periods. */
const LONGEST_TITLE = 250;

/** The time that a result report in the workbook speaks of: the quarter or semester its title names, else its school year. */
export function sourcePeriodOf({ profile, paragraphs }: Book, today: Day): ReportPeriod {
  const stated = readReportPeriod(profile.schoolYear?.value ?? "");
  const year = stated ?? schoolYearAt(profile.issuedOn?.value ?? today);
  if (year.kind !== "school-year") return year;
  for (const { text, isHidden } of paragraphs) {
    if (isHidden || text.length > LONGEST_TITLE) continue;
    const words = bare(text);
    const part = SPEAKS_OF_RESULTS.test(words) ? partIn(words, year) : null;
    if (part !== null) return part;
  }
  return year;
}

function partIn(words: string, year: ReportPeriod): ReportPeriod | null {
  const quarter = QUARTER.exec(words);
  if (quarter !== null) return readReportPeriod(`${quarter[3] ?? ""}-Q${numberOf(quarter[2])}`);
  const semester = SEMESTER.exec(words);
  return semester === null ? null : readReportPeriod(`${year.id}-HK${numberOf(semester[2])}`);
}

function numberOf(typed = ""): number {
  return Math.max(ROMAN.indexOf(typed), Number(typed) || 0);
}
