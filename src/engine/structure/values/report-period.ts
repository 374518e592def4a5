import type { SchoolYears } from "../../book/school-years";
import { bare } from "../../workbook/fold";
import { fullYear, isYear } from "./calendar";

const PART = /^(?:(quy|qui|q)|(hk|hoc ky|ky))\s?(iv|iii|ii|i|[1-4])(?![a-z\d])(.*)$/;
/** "2025-Q1", "2024-2025-HK1": the way periods are written on our own lines. */
const WRITTEN = /^((?:19|20)\d\d)-q([1-4])$|^((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)\s?-\s?hk([12])$/;
const YEAR = /^[\s/,.-]*(?:cua )?(?:nam )?((?:19|20)\d\d|\d\d)$/;
const SCHOOL_YEAR = /^[\s/,.(-]*(?:ca )?(?:cua )?(?:nam hoc|nh)?[\s:.]*((?:19|20)\d\d)\s?[-/]\s?((?:19|20)\d\d|\d\d)\)?$/;
const WHOLE_YEAR = /^(?:ca nam|nam hoc|ca nam hoc)$/;
const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The period that a line is for: "Quý I/2025" → "2025-Q1", "HK1 2024-2025" → "2024-2025-HK1", "2024 – 2025" → "2024-2025". One without a
 * year lies in the school year of the book; null where that is not known, or where the words are no period.
 */
export function readTypedPeriod(text: string, schoolYear: SchoolYears | null): string | null {
  const words = bare(text);
  const written = WRITTEN.exec(words);
  if (written?.[1] !== undefined) return `${written[1]}-Q${written[2]}`;
  if (written?.[3] !== undefined) return semesterOf(Number(written[5]), pairOf(written[3], written[4]));
  if (WHOLE_YEAR.test(words)) return schoolYear === null ? null : `${schoolYear.first}-${schoolYear.second}`;
  const part = PART.exec(words);
  if (part === null) {
    const first = schoolYearIn(words);
    return first === null ? null : `${first}-${first + 1}`;
  }
  const [, isQuarter, , digits = "", rest = ""] = part;
  const number = NUMBERS[digits] ?? Number(digits);
  const first = rest === "" ? (schoolYear?.first ?? null) : schoolYearIn(rest);
  return isQuarter === undefined ? semesterOf(number, first) : quarterOf(number, first, rest);
}

/** The year of a quarter is a calendar year, or follows from the school year: the last two quarters lie in its first half. */
function quarterOf(quarter: number, first: number | null, rest: string): string | null {
  if (first !== null) return `${quarter >= 3 ? first : first + 1}-Q${quarter}`;
  const digits = YEAR.exec(rest)?.[1];
  const year = digits === undefined ? null : fullYear(digits);
  return year === null || !isYear(year) ? null : `${year}-Q${quarter}`;
}

function semesterOf(semester: number, first: number | null): string | null {
  return first === null || semester > 2 ? null : `${first}-${first + 1}-HK${semester}`;
}

function schoolYearIn(words: string): number | null {
  const match = SCHOOL_YEAR.exec(words);
  return match === null ? null : pairOf(match[1], match[2]);
}

function pairOf(first = "", second = ""): number | null {
  return isYear(Number(first)) && fullYear(second) === Number(first) + 1 ? Number(first) : null;
}
