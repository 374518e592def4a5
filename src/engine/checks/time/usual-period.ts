import type { Book } from "../../book/book";
import { timedRowsOf, type TimedRow } from "./timed-rows";

/** The time that most rows of the plan share, with a row that has it; null where there is no such habit. */
export interface UsualPeriod {
  readonly start: string | null;
  readonly end: string | null;
  readonly example: TimedRow;
  /** Of the rows with a time, the share that has it. */
  readonly share: number;
}

/** Where nearly every row says the same, the one that differs by a year is a slip. */
const NEARLY_EVERY = 0.8;

export function usualPeriodOf(book: Book): UsualPeriod | null {
  const counts = new Map<string, { count: number; readonly example: TimedRow }>();
  let rows = 0;
  for (const row of timedRowsOf(book)) {
    rows += 1;
    const key = `${row.period.start ?? ""}|${row.period.end ?? ""}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, example: row });
    else known.count += 1;
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (most === undefined || most.count < 3 || most.count * 2 < rows) return null;
  return { start: most.example.period.start, end: most.example.period.end, example: most.example, share: most.count / rows };
}

/** The usual time but for one year: a slip of the pen, not a longer measure. */
export function isSlipOf(row: TimedRow, usual: UsualPeriod | null): boolean {
  const { start, end } = row.period;
  if (usual === null || usual.share < NEARLY_EVERY || start === null || end === null || usual.start === null || usual.end === null)
    return false;
  const isYearOff = (a: string, b: string): boolean =>
    a.slice(4) === b.slice(4) && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) === 1;
  return (start === usual.start && isYearOff(end, usual.end)) || (end === usual.end && isYearOff(start, usual.start));
}
