import type { Period } from "../../book/book";
import type { Day } from "../../workbook/workbook";
import { dayOf, lastDayOf, lengthOfMonth } from "./calendar";
import type { SchoolYears } from "../../book/school-years";

/** How an anchor hangs on the one before it: "đến" makes an interval, a dash may, a comma makes a list. */
export type Link = "to" | "dash" | "list";

/** A part of a year: "tháng 9", "20/11", "quý III", "học kỳ 1", with the year where the words give one. */
export interface PartOfYear {
  readonly form: "part";
  readonly kind: Period["kind"];
  readonly link: Link;
  readonly year: number | null;
  readonly fromMonth: number;
  readonly fromDate: number;
  readonly toMonth: number;
  /** null: the last day of the month. */
  readonly toDate: number | null;
  /** A part of the school year, so that its two months may fall in two calendar years. */
  readonly isOfSchoolYear: boolean;
  readonly repaired: string | null;
}

/** One or more whole years, which may also say the year of a part beside them. */
export interface WholeYears {
  readonly form: "years";
  readonly kind: "school-year" | "year" | "stage";
  readonly link: Link;
  readonly start: Day | null;
  readonly end: Day | null;
  /** First calendar year; null where neither the words nor the plan give one. */
  readonly first: number | null;
  readonly repaired: string | null;
}

export type Anchor = PartOfYear | WholeYears;

export interface Span {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** Which year a part without one belongs to. */
export type YearContext = { readonly school: number } | { readonly calendar: number } | null;

/** `isOpening`: the part opens an interval, so that August is the summer before the school year and not the one after it. */
export function spanOfPart(part: PartOfYear, context: YearContext, isOpening: boolean): Span {
  const years = yearsOfPart(part, part.year === null ? context : { calendar: part.year }, isOpening);
  if (years === null) return { start: null, end: null };
  const [from, to] = years;
  const start = dayOf(from, part.fromMonth, Math.min(part.fromDate, lengthOfMonth(from, part.fromMonth)));
  const end =
    part.toDate === null ? lastDayOf(to, part.toMonth) : dayOf(to, part.toMonth, Math.min(part.toDate, lengthOfMonth(to, part.toMonth)));
  return { start, end };
}

function yearsOfPart(part: PartOfYear, context: YearContext, isOpening: boolean): readonly [number, number] | null {
  if (context === null) return null;
  if (part.isOfSchoolYear) {
    const first = "school" in context ? context.school : part.fromMonth >= 8 ? context.calendar : context.calendar - 1;
    return [part.fromMonth >= 8 ? first : first + 1, part.toMonth >= 8 ? first : first + 1];
  }
  if ("calendar" in context) return [context.calendar, context.calendar];
  const opens = part.toMonth >= 9 || (isOpening && part.toMonth === 8);
  const year = opens ? context.school : context.school + 1;
  return [year, year];
}

export function contextOfPlan(plan: SchoolYears | null): YearContext {
  return plan === null ? null : { school: plan.first };
}

export function contextOfYears(years: WholeYears): YearContext {
  if (years.first === null || years.kind === "stage") return null;
  return years.kind === "school-year" ? { school: years.first } : { calendar: years.first };
}

export function month(month: number, year: number | null, link: Link): PartOfYear {
  return part({ kind: "month", link, year, fromMonth: month, toMonth: month });
}

export function day(date: number, month: number, year: number | null, link: Link): PartOfYear | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  // A day of February may need a leap year that is not known yet.
  const length = lengthOfMonth(year ?? 2024, month);
  const shown = `${Math.min(date, length)}/${month}${year === null ? "" : `/${year}`}`;
  const repaired = date > length ? shown : null;
  return part({
    kind: "day",
    link,
    year,
    fromMonth: month,
    toMonth: month,
    fromDate: Math.min(date, length),
    toDate: Math.min(date, length),
    repaired,
  });
}

export function quarter(quarter: number, year: number | null, link: Link): PartOfYear {
  return part({ kind: "quarter", link, year, fromMonth: quarter * 3 - 2, toMonth: quarter * 3 });
}

/** Học kỳ 1 is September to January, học kỳ 2 February to May (contract.md). */
export function semester(number: number, year: number | null, link: Link): PartOfYear {
  const [fromMonth, toMonth] = number === 1 ? [9, 1] : [2, 5];
  return part({ kind: "semester", link, year, fromMonth, toMonth, isOfSchoolYear: true });
}

export function part(given: Pick<PartOfYear, "kind" | "link" | "year" | "fromMonth" | "toMonth"> & Partial<PartOfYear>): PartOfYear {
  return { form: "part", fromDate: 1, toDate: null, isOfSchoolYear: false, repaired: null, ...given };
}

export type Third = "start" | "middle" | "end";

/** "Đầu tháng 9", "cuối học kỳ 1", "giữa quý II": the beginning, middle or end of a part. */
export function thirdOf(whole: PartOfYear, third: Third): PartOfYear {
  if (whole.kind === "day") return whole;
  if (whole.fromMonth === whole.toMonth) {
    const dates = { start: [1, 10], middle: [11, 20], end: [21, null] } as const;
    const [fromDate, toDate] = dates[third];
    return { ...whole, fromDate, toDate };
  }
  const middle = whole.kind === "semester" && whole.fromMonth === 9 ? 11 : whole.fromMonth + 1;
  const only = { start: whole.fromMonth, middle, end: whole.toMonth }[third];
  return { ...whole, fromMonth: only, toMonth: only };
}

/** "Đầu năm học" is August and September, "cuối năm học" May, "giữa năm học" January. */
export function thirdOfSchoolYear(third: Third, link: Link): PartOfYear {
  const months = { start: [8, 9], middle: [1, 1], end: [5, 5] } as const;
  const [fromMonth, toMonth] = months[third];
  return part({ kind: "month", link, year: null, fromMonth, toMonth, isOfSchoolYear: true });
}

/** "Đầu năm 2025" is its first quarter, "cuối năm 2024" its last, "giữa năm" May to July. */
export function thirdOfYear(third: Third, year: number, link: Link): PartOfYear {
  const months = { start: [1, 3], middle: [5, 7], end: [10, 12] } as const;
  const [fromMonth, toMonth] = months[third];
  return part({ kind: "interval", link, year, fromMonth, toMonth });
}
