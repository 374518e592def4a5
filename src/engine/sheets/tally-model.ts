import type { Circular } from "../catalogue/circular";
import type { MarkGrid, MarkLine } from "./mark-grid";

/** What a criterion is at a level; "none" where it does not have the level. */
export type LevelStatus = "met" | "notMet" | "unknown" | "none";

export interface LineStatus {
  readonly line: MarkLine;
  readonly marks: LineMarks;
  readonly statusAt: (level: number) => LevelStatus;
}

export interface StatusCount {
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly total: number;
}

/**
 * What the formulas of the tally's sheet give for the marks as they are: the same steps in the same order, so that a reader that
 * does not calculate sees what one that does would show.
 */
export interface TallyModel {
  readonly lines: readonly LineStatus[];
  readonly count: (level: number, standard?: number) => StatusCount;
  /** Whether the school has the level by its rule, the levels below aside. */
  readonly schoolAt: (level: number) => "met" | "notMet" | "unknown";
  /** The school's level; 0 below the first, -1 unknown. */
  readonly overall: number;
  /** The highest level that is certain. */
  readonly certain: number;
  readonly blocks: (line: LineStatus) => boolean;
  /** How many cells of the line are marked, those aside that cannot be. */
  readonly markCount: (line: LineStatus) => number;
}

export interface LineMarks {
  readonly failed: boolean;
  readonly levels: readonly number[];
  /** Levels that are neither met nor missed. */
  readonly unsaid: readonly number[];
}

export function tallyModelOf(grid: MarkGrid, circular: Circular, marks: ReadonlyMap<string, LineMarks>): TallyModel {
  const lines = grid.lines.map((line) => statusOf(line, marks.get(line.code) ?? { failed: false, levels: [], unsaid: [] }));
  const count = (level: number, standard?: number): StatusCount => {
    const chosen = standard === undefined ? lines : lines.filter((one) => one.line.standard === standard);
    return countOf(chosen, level);
  };
  const schoolAt = (level: number) => (circular.levelRule === "every-criterion" ? everyAt(count(level)) : shareAt(lines, level, circular));
  const overall = overallOf(grid.levels, circular, schoolAt);
  const certain = certainOf(grid.levels, schoolAt);
  const blocks = (one: LineStatus): boolean => certain < grid.levels.length && blocksLevel(one, certain + 1, circular, lines);
  const markCount = ({ line, marks }: LineStatus): number => countMarks(line, marks);
  return { lines, count, schoolAt, overall, certain, blocks, markCount };
}

function statusOf(line: MarkLine, marks: LineMarks): LineStatus {
  const { levels, unsaid } = marks;
  const isMarked = countMarks(line, marks) > 0;
  const statusAt = (level: number): LevelStatus => {
    if (!line.levels.includes(level)) return "none";
    if (levels.includes(level)) return "met";
    return isMarked && !unsaid.includes(level) ? "notMet" : "unknown";
  };
  return { line, marks, statusAt };
}

function countMarks(line: MarkLine, { failed, levels, unsaid }: LineMarks): number {
  return (failed ? 1 : 0) + line.levels.filter((level) => levels.includes(level) || unsaid.includes(level)).length;
}

function countOf(lines: readonly LineStatus[], level: number): StatusCount {
  const of = (status: LevelStatus): number => lines.filter((one) => one.statusAt(level) === status).length;
  const [met, notMet, unknown] = [of("met"), of("notMet"), of("unknown")];
  return { met, notMet, unknown, total: met + notMet + unknown };
}

function everyAt({ notMet, unknown }: StatusCount): "met" | "notMet" | "unknown" {
  return notMet > 0 ? "notMet" : unknown > 0 ? "unknown" : "met";
}

/** Circular 57/2026, article 5 clause 3: every mandatory criterion, so many of the others, and from the second level on none below the first. */
function shareAt(lines: readonly LineStatus[], level: number, circular: Circular): "met" | "notMet" | "unknown" {
  const least = circular.leastOthers ?? 0;
  const mandatory = countOf(
    lines.filter((one) => one.line.isMandatory),
    level,
  );
  const others = countOf(
    lines.filter((one) => !one.line.isMandatory),
    level,
  );
  const first = level > 1 ? countOf(lines, 1) : { notMet: 0, unknown: 0 };
  if (mandatory.notMet > 0 || others.met + others.unknown < least || first.notMet > 0) return "notMet";
  return mandatory.unknown === 0 && others.met >= least && first.unknown === 0 ? "met" : "unknown";
}

/** Items of the fourth level that nobody assessed keep a school at Mức 3: that level is asked for, not found. */
function overallOf(levels: readonly number[], circular: Circular, schoolAt: TallyModel["schoolAt"]): number {
  let reached = 0;
  for (const level of levels) {
    const status = schoolAt(level);
    if (status === "unknown" && circular.levels.includes(level)) return -1;
    if (status !== "met") return reached;
    reached = level;
  }
  return reached;
}

function certainOf(levels: readonly number[], schoolAt: TallyModel["schoolAt"]): number {
  const missed = levels.findIndex((level) => schoolAt(level) !== "met");
  return missed < 0 ? levels.length : missed;
}

function blocksLevel(one: LineStatus, level: number, circular: Circular, lines: readonly LineStatus[]): boolean {
  const status = one.statusAt(level);
  if (circular.levelRule === "every-criterion") return status === "notMet";
  if (level > 1 && one.statusAt(1) === "notMet") return true;
  if (status !== "notMet") return false;
  const others = countOf(
    lines.filter((line) => !line.line.isMandatory),
    level,
  );
  return one.line.isMandatory || others.met < (circular.leastOthers ?? 0);
}
