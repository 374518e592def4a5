import type { Circular } from "../catalogue/circular";
import { columnLetters } from "../workbook/address";
import type { MarkGrid } from "./mark-grid";

/** Where the parts of the sheet stand: their formulas point at each other. */
export interface TallyPlace {
  readonly levelHeader: number;
  readonly rowOfLevel: (level: number) => number;
  readonly conclusionTop: number;
  readonly standardHeader: number;
  readonly firstStandard: number;
  readonly lastStandard: number;
  readonly totalRow: number;
  readonly criterionHeader: number;
  readonly firstCriterion: number;
  readonly lastCriterion: number;
  readonly afterAll: number;
  /** Columns of the list of criteria. */
  readonly statusColumn: (level: number) => number;
  readonly mandatoryColumn: number | null;
  readonly blocksColumn: number;
  /** Hidden: the line in the sheet with the marks, and how many marks it has. */
  readonly positionColumn: number;
  readonly marksColumn: number;
  readonly chartColumn: number;
}

export const CONCLUSION_LINES = 7;

export function tallyPlaceOf(grid: MarkGrid, circular: Circular): TallyPlace {
  const levelHeader = 6;
  const conclusionTop = levelHeader + grid.levels.length + 3;
  const standardHeader = conclusionTop + CONCLUSION_LINES + 2;
  const firstStandard = standardHeader + 1;
  const lastStandard = standardHeader + circular.standards.length;
  const criterionHeader = lastStandard + 4;
  const lastCriterion = criterionHeader + grid.lines.length;
  const hasMandatory = circular.levelRule === "mandatory-and-share";
  const afterStatus = 3 + grid.levels.length;
  const helperColumn = Math.max(3 + 3 * circular.levels.length, afterStatus + 2, 8);
  return {
    levelHeader,
    rowOfLevel: (level) => levelHeader + 1 + grid.levels.indexOf(level),
    conclusionTop,
    standardHeader,
    firstStandard,
    lastStandard,
    totalRow: lastStandard + 1,
    criterionHeader,
    firstCriterion: criterionHeader + 1,
    lastCriterion,
    afterAll: lastCriterion + 2,
    statusColumn: (level) => 3 + grid.levels.indexOf(level),
    mandatoryColumn: hasMandatory ? afterStatus : null,
    blocksColumn: hasMandatory ? afterStatus + 1 : afterStatus,
    positionColumn: helperColumn,
    marksColumn: helperColumn + 1,
    chartColumn: helperColumn + 3,
  };
}

export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}
