import type { Book, PlanRow } from "../book/book";
import { type Circular, criterionOf, level4ItemOf } from "../catalogue/circular";
import type { Day } from "../workbook/workbook";
import { overallLevelOf } from "./school-level";
import { type Standing, type Standings, statusAt } from "./standing";
import type { Tally } from "./tally";

/** A plan row whose target lifts a criterion above where it stands. */
interface Lift {
  readonly code: string;
  readonly level: number;
  readonly end: Day | null;
}

/**
 * The school's level if every planned target is reached on time, and the day by which the rows that it takes are to be done: those that lift a
 * criterion at that level or below, or, where the level stays as it is, every row that lifts one. `on` is null where one of them has no end.
 * Null where no target lifts anything, or criteria that nobody assessed leave the level open.
 */
export function projectionOf(book: Book, circular: Circular, standings: Standings): Tally["projected"] {
  const lifts = book.plan.flatMap((row) => liftsOf(row, circular, standings));
  if (lifts.length === 0) return null;
  const overallLevel = overallLevelOf(circular, lifted(standings, lifts));
  if (overallLevel === null) return null;
  const isHigher = overallLevel > (overallLevelOf(circular, standings) ?? 0);
  const needed = isHigher ? lifts.filter((lift) => liftsAtOrBelow(lift, overallLevel, circular, standings)) : lifts;
  return { overallLevel, on: latest(needed.map((lift) => lift.end)) };
}

function liftsOf(row: PlanRow, circular: Circular, standings: Standings): Lift[] {
  const target = row.targetLevel;
  if (target === null || row.criterion.code === null) return [];
  const end = row.period?.end ?? null;
  return [...new Set([row.criterion.code, ...row.criterion.others])].flatMap((code) => {
    const level = levelsOf(circular, code).findLast((one) => one <= target);
    return level === undefined || statusAt(standings, code, level) === "met" ? [] : [{ code, level, end }];
  });
}

function levelsOf(circular: Circular, code: string): readonly number[] {
  return level4ItemOf(circular, code) === null ? (criterionOf(circular, code)?.levels ?? []) : [4];
}

function lifted(standings: Standings, lifts: readonly Lift[]): Standings {
  const after = new Map(standings);
  for (const { code, level } of lifts) after.set(code, liftedTo(level, after.get(code)));
  return after;
}

/** A target of Mức 2 takes Mức 1 along; what was met or unknown above stays so. */
function liftedTo(level: number, standing: Standing | undefined): Standing {
  const reached = [1, 2, 3, 4].filter((one) => one <= level);
  const above = [1, 2, 3, 4].filter((one) => one > level);
  const met = [...reached, ...above.filter((one) => standing?.met.includes(one) === true)];
  const unsaid = standing === undefined ? above : above.filter((one) => standing.unsaid.includes(one));
  return { met, unsaid, failed: false };
}

/** Whether the lift changes anything that the school's level `overall` asks of the criterion. */
function liftsAtOrBelow(lift: Lift, overall: number, circular: Circular, standings: Standings): boolean {
  return levelsOf(circular, lift.code).some(
    (level) => level <= overall && level <= lift.level && statusAt(standings, lift.code, level) !== "met",
  );
}

function latest(ends: readonly (Day | null)[]): Day | null {
  return ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), ends[0] ?? null);
}
