import { criteriaOf, type Circular } from "../catalogue/circular";

export const MARK = "X";
/** Neither met nor missed, where other levels of the line are. */
export const OPEN_MARK = "?";

/** A line of Bảng tự đánh giá. */
export interface MarkLine {
  readonly code: string;
  /** Null for an item of Mức 4. */
  readonly standard: number | null;
  readonly title: string;
  /** Levels that may be marked here. */
  readonly levels: readonly number[];
  readonly isMandatory: boolean;
}

/** Where everything stands in Bảng tự đánh giá: what the formulas of Tổng hợp mức point at. */
export interface MarkGrid {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly standardColumn: number;
  readonly codeColumn: number;
  readonly titleColumn: number;
  readonly failedColumn: number;
  readonly levels: readonly number[];
  readonly columnOfLevel: (level: number) => number;
  readonly noteColumn: number;
  readonly lines: readonly MarkLine[];
}

export function markGridOf(circular: Circular): MarkGrid {
  const lines = [...criterionLines(circular), ...itemLines(circular)];
  const levels = circular.level4.length > 0 ? [...circular.levels, 4] : [...circular.levels];
  return {
    headerRow: 4,
    firstRow: 5,
    lastRow: 4 + lines.length,
    standardColumn: 1,
    codeColumn: 2,
    titleColumn: 3,
    failedColumn: 4,
    levels,
    columnOfLevel: (level) => 5 + levels.indexOf(level),
    noteColumn: 5 + levels.length,
    lines,
  };
}

function criterionLines(circular: Circular): readonly MarkLine[] {
  return criteriaOf(circular).map(({ code, title, levels, isMandatory }) => ({
    code,
    standard: Number(code.split(".")[0]),
    title,
    levels,
    isMandatory,
  }));
}

function itemLines(circular: Circular): readonly MarkLine[] {
  return circular.level4.map((item) => ({
    code: `M4.${item.number}`,
    standard: null,
    title: item.gist,
    levels: [4],
    isMandatory: false,
  }));
}
