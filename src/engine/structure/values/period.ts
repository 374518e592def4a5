import type { Period } from "../../book/book";
import type { Day } from "../../workbook/workbook";
import { oneLine } from "../../workbook/fold";
import { dayBefore, spanOfSchoolYear, yearsLater } from "./calendar";
import type { SchoolYears } from "../../book/school-years";
import { excerptOf } from "./excerpt";
import { contextOfPlan, contextOfYears, spanOfPart, type Anchor, type PartOfYear, type Span, type YearContext } from "./period-anchors";
import { scanPeriod, type PeriodScan } from "./period-scan";

/**
 * Reads the words of a time cell. Meanings are those of contract.md ("Meaning of times"); months, days and semesters without a year
 * take the plan's school year. "X và các năm tiếp theo" keeps the end of X beside `openEnd`; "Từ X" has no end.
 */
export function readPeriod(text: string, plan: SchoolYears | null): Period {
  const shown = excerptOf(text);
  const scan = scanPeriod(shown, plan);
  const whole = oneLine(text);
  if (scan.anchors.length > 0) return periodOfAnchors(whole, scan, plan);
  return periodWithoutDates(whole, scan, plan);
}

const NOTHING = { start: null, end: null, openEnd: false, recurring: null, isRead: true, repaired: null } as const;

function periodWithoutDates(text: string, scan: PeriodScan, plan: SchoolYears | null): Period {
  if (scan.isMalformed) return { ...NOTHING, text, kind: "unread", isRead: false };
  if (scan.recurring !== null) {
    const span = plan === null || scan.isVague ? NOTHING : spanOfSchoolYear(plan.first);
    return { ...NOTHING, text, kind: "recurring", recurring: scan.recurring, start: span.start, end: span.end, openEnd: scan.isOpenEnd };
  }
  if (scan.isOpenEnd) {
    // "Các năm học tiếp theo": from the school year after the plan's.
    const start = plan === null ? null : spanOfSchoolYear(plan.second).start;
    return { ...NOTHING, text, kind: "school-year", start, openEnd: true };
  }
  return scan.isVague ? { ...NOTHING, text, kind: "vague" } : { ...NOTHING, text, kind: "unread", isRead: false };
}

function periodOfAnchors(text: string, scan: PeriodScan, plan: SchoolYears | null): Period {
  const dates = daysOfTheYear(scan.anchors);
  const { span, parts, segments, times } =
    dates === null ? spanOfAnchors(scan.anchors, plan) : { span: yearAround(scan.anchors, plan), parts: dates, segments: 1, times: [] };
  const repaired = scan.anchors.find((anchor) => anchor.repaired !== null)?.repaired ?? null;
  const recurring = dates !== null && scan.recurring === null ? "dates" : scan.recurring;
  const read = { ...NOTHING, text, ...span, openEnd: scan.isOpenEnd, recurring, repaired };
  if (segments > 1) return { ...read, kind: "interval" };
  if (scan.deadline !== null && !scan.isFrom) {
    const isBefore = scan.deadline === "before" && span.start !== null && kindOf(parts, scan.anchors) !== "day";
    return { ...read, kind: "deadline", start: null, end: isBefore && span.start !== null ? dayBefore(span.start) : span.end };
  }
  if (scan.isFrom) return { ...read, kind: "interval", end: null, openEnd: true };
  if (recurring !== null) return { ...read, kind: "recurring" };
  return { ...read, kind: kindOf(parts, scan.anchors), ...(times.length > 1 && !scan.isOpenEnd ? { times } : {}) };
}

/** Two or more days without a year ("22/12, 30/4, 27/7"): days that come back, not a span. */
function daysOfTheYear(anchors: readonly Anchor[]): readonly PartOfYear[] | null {
  const parts = anchors.filter((anchor) => anchor.form === "part");
  const isList =
    parts.length >= 2 &&
    parts.every((part) => part.kind === "day" && part.year === null) &&
    anchors.every((anchor) => anchor.link === "list");
  return isList ? parts : null;
}

function yearAround(anchors: readonly Anchor[], plan: SchoolYears | null): Span {
  const years = anchors.find((anchor) => anchor.form === "years");
  if (years !== undefined) return { start: years.start, end: years.end };
  return plan === null ? { start: null, end: null } : spanOfSchoolYear(plan.first);
}

function kindOf(parts: readonly PartOfYear[], anchors: readonly Anchor[]): Period["kind"] {
  const kinds = new Set<Period["kind"]>((parts.length > 0 ? parts : anchors).map((anchor) => anchor.kind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "interval";
}

interface SpanReading {
  readonly span: Span;
  readonly parts: readonly PartOfYear[];
  readonly segments: number;
  /** Days and months named one by one, apart from each other. */
  readonly times: NonNullable<Period["times"]>;
}

function spanOfAnchors(anchors: readonly Anchor[], plan: SchoolYears | null): SpanReading {
  const segments = segmentsOf(anchors);
  const parts = anchors.filter((anchor) => anchor.form === "part");
  const years = yearsOfParts(segments, plan);
  const spans = segments.map((segment, i) => spanOfSegment(segment, years, i === 0 && parts.length > 1));
  const first = spans[0] ?? { start: null, end: null };
  const last = spans.at(-1) ?? first;
  if (spans.length === 1) return { span: first, parts, segments: 1, times: timesOf(parts, years) };
  const isInferred = parts.some((part) => part.year === null);
  const isTurned = first.start !== null && last.end !== null && last.end < first.start;
  const end = isTurned && isInferred && last.end !== null ? yearsLater(last.end, 1) : last.end;
  return { span: { start: first.start, end }, parts, segments: spans.length, times: [] };
}

/** Months that follow one another are one time. */
function timesOf(parts: readonly PartOfYear[], years: ReadonlyMap<PartOfYear, YearContext>): SpanReading["times"] {
  if (parts.length < 2 || parts.some(({ kind }) => kind !== "day" && kind !== "month")) return [];
  const spans = parts.flatMap((part, index) => {
    const { start, end } = spanOfPart(part, years.get(part) ?? null, index === 0);
    return start === null || end === null ? [] : [{ start, end }];
  });
  const times: { start: Day; end: Day }[] = [];
  for (const span of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = times.at(-1);
    if (last === undefined || last.end < dayBefore(span.start)) times.push(span);
    else if (last.end < span.end) last.end = span.end;
  }
  return times;
}

/** Anchors between two "đến". A dash between a whole year and a part of it ("Năm học 2024-2025 - Học kỳ 2") parts nothing. */
function segmentsOf(anchors: readonly Anchor[]): readonly (readonly Anchor[])[] {
  const segments: Anchor[][] = [];
  for (const anchor of anchors) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    const isQualified =
      anchor.link === "dash" && before !== undefined && before.form !== anchor.form && isYearless(before) && isYearless(anchor);
    if (last === undefined || (anchor.link !== "list" && !isQualified)) segments.push([anchor]);
    else last.push(anchor);
  }
  return segments;
}

function isYearless(anchor: Anchor): boolean {
  return anchor.form === "years" || anchor.year === null;
}

/** The year of every part that names none: from the years beside it, from its neighbours, else from the plan. */
function yearsOfParts(segments: readonly (readonly Anchor[])[], plan: SchoolYears | null): ReadonlyMap<PartOfYear, YearContext> {
  const contexts = new Map<PartOfYear, YearContext>();
  const shared =
    segments
      .filter((segment) => segment.some((anchor) => anchor.form === "part"))
      .map(contextOf)
      .findLast((context) => context !== null) ?? null;
  const parts = segments.flat().filter((anchor) => anchor.form === "part");
  for (const segment of segments) {
    for (const anchor of segment) if (anchor.form === "part") contexts.set(anchor, contextOf(segment) ?? shared);
  }
  parts.forEach((part, i) => {
    if (part.year === null && contexts.get(part) === null) contexts.set(part, neighbourYear(parts, i) ?? contextOfPlan(plan));
  });
  return contexts;
}

function contextOf(segment: readonly Anchor[]): YearContext {
  const years = segment.find((anchor) => anchor.form === "years");
  return years === undefined ? null : contextOfYears(years);
}

/** "tháng 9 đến tháng 5/2025": the nearest part with a year, one year off where the months pass New Year. */
function neighbourYear(parts: readonly PartOfYear[], at: number): YearContext {
  const part = parts[at];
  if (part === undefined) return null;
  const next = parts.slice(at + 1).find((other) => other.year !== null);
  if (next?.year != null) return { calendar: part.toMonth <= next.toMonth ? next.year : next.year - 1 };
  const before = parts.slice(0, at).findLast((other) => other.year !== null);
  if (before?.year != null) return { calendar: part.toMonth >= before.fromMonth ? before.year : before.year + 1 };
  return null;
}

function spanOfSegment(segment: readonly Anchor[], years: ReadonlyMap<PartOfYear, YearContext>, isOpening: boolean): Span {
  const parts = segment.filter((anchor) => anchor.form === "part");
  const spans: readonly Span[] =
    parts.length === 0
      ? segment.filter((anchor) => anchor.form === "years")
      : parts.map((part, i) => spanOfPart(part, years.get(part) ?? null, isOpening && i === 0));
  const starts = spans.map((span) => span.start).filter((day) => day !== null);
  const ends = spans.map((span) => span.end).filter((day) => day !== null);
  return { start: starts.toSorted()[0] ?? null, end: ends.toSorted().at(-1) ?? null };
}

/** Reads two labelled cells, "Thời gian bắt đầu" and "Thời gian hoàn thành"; null where a cell is absent. */
export function readPeriodOf(start: string | null, end: string | null, plan: SchoolYears | null): Period {
  const from = start === null ? null : readPeriod(start, plan);
  const until = end === null ? null : readPeriod(end, plan ?? schoolYearAround(from?.start ?? null));
  const text = [start, end]
    .filter((words) => words !== null)
    .map(oneLine)
    .join(" - ");
  if (from === null && until === null) return { ...NOTHING, text, kind: "unread", isRead: false };
  const openEnd = until?.openEnd ?? false;
  return {
    text,
    start: from === null ? null : (from.start ?? from.end),
    end: until === null ? null : until.end,
    openEnd,
    recurring: from?.recurring ?? until?.recurring ?? null,
    isRead: (from?.isRead ?? true) && (until?.isRead ?? true),
    kind: kindOfPair(from, until),
    repaired: from?.repaired ?? until?.repaired ?? null,
    ...(from?.repaired == null && until?.repaired != null ? { isEndRepaired: true } : {}),
  };
}

function kindOfPair(from: Period | null, until: Period | null): Period["kind"] {
  if (from !== null && !from.isRead && (until === null || !until.isRead)) return "unread";
  if (from?.kind === "vague" && (until === null || until.kind === "vague")) return "vague";
  return from === null ? "deadline" : "interval";
}

function schoolYearAround(day: Day | null): SchoolYears | null {
  if (day === null) return null;
  const [year = 0, month = 1] = day.split("-").map(Number);
  const first = month >= 8 ? year : year - 1;
  return { first, second: first + 1 };
}
