import type { CriterionAssessment, FieldId, Heading } from "../../book/book";
import type { Circular } from "../../catalogue/circular";
import { unionOf } from "../../workbook/address";
import { bodyOf, columnOf, type Grid } from "../grid";
import { isNumberLine, repeatsHeader } from "../grid-header";
import { levelSectionOf, onlyWords, standardHeadingOf } from "../line-kinds";
import { codeIn } from "../read-criterion";
import type { Line, ViewCell } from "../sheet-view";
import { isMark, isNoLevelMark, readVerdict } from "../values/level";
import { type GridLayout, NOTHING_READ } from "./layout";

const LEVEL_FIELDS: readonly FieldId[] = ["level1", "level2", "level3", "level4"];

/** The grid of X: which levels each criterion reaches (bảng tổng hợp kết quả tự đánh giá). */
export const markGrid: GridLayout = {
  id: "mark-grid",
  claims: (fields) => {
    const levels = LEVEL_FIELDS.filter((field) => fields.has(field)).length;
    return !isPlan(fields) && (levels >= 2 || (levels === 1 && fields.has("failed")));
  },
  read: readMarks,
};

/** A plan may state the levels reached beside what is to be done: who does what is the greater part. */
function isPlan(fields: ReadonlySet<FieldId>): boolean {
  const hasDeed = fields.has("work") || fields.has("solution");
  return hasDeed && fields.has("people") && (fields.has("period") || fields.has("start") || fields.has("end"));
}

type Marked = Omit<CriterionAssessment, "table" | "sheet">;

function readMarks(grid: Grid, circular: Circular): ReturnType<GridLayout["read"]> {
  const assessments: Marked[] = [];
  const headings: Heading[] = [];
  const leftovers: ViewCell[] = [];
  const isOfLevel4 = knowsOnlyMet(grid);
  let levels: readonly number[] | null = isOfLevel4 ? [4] : null;
  let standard: number | null = null;
  let before: string | null = null;
  for (const line of bodyOf(grid)) {
    if (repeatsHeader(line, grid.headerTexts) || isNumberLine(line)) continue;
    const section = levelSectionOf(line);
    const heading = section === null && lacksMarks(grid, line) ? standardHeadingOf(line) : null;
    if (section !== null || heading !== null) {
      levels = section?.levels ?? levels;
      standard = section === null ? (heading?.number ?? null) : null;
      headings.push(headingFor(grid, line, levels, heading));
      continue;
    }
    const code = codeCell(grid, line, { standard, levels, before, circular });
    if (code === null) {
      leftovers.push(...line.cells);
      continue;
    }
    before = code.code;
    assessments.push(assessmentOf(grid, line, code, levels, leftovers));
  }
  return { ...NOTHING_READ, assessments, headings, leftovers };
}

/** "Đạt" and "Không đạt" without columns of levels: the table of Mức 4, unless its lines name other criteria. */
function knowsOnlyMet(grid: Grid): boolean {
  return LEVEL_FIELDS.slice(0, 3).every((field) => columnOf(grid, field) === null);
}

function lacksMarks(grid: Grid, line: Line): boolean {
  return !line.cells.some((cell) => markLevel(grid, cell) !== null);
}

function headingFor(
  grid: Grid,
  line: Line,
  levels: readonly number[] | null,
  standard: { number: number; title: string | null } | null,
): Heading {
  const cell = onlyWords(line) as ViewCell;
  return {
    kind: standard === null ? "level" : "standard",
    levels,
    standard: standard?.number ?? null,
    criterion: null,
    title: standard?.title ?? null,
    text: cell.text,
    at: { sheet: grid.view.name, area: cell.area },
  };
}

function codeCell(
  grid: Grid,
  line: Line,
  place: Parameters<typeof codeIn>[1],
): { code: string; title: string | null; cell: ViewCell } | null {
  const columns = [columnOf(grid, "criterion"), columnOf(grid, "number"), columnOf(grid, "criterionTitle"), columnOf(grid, "standard")];
  for (const column of columns) {
    const cell = column === null ? undefined : line.cells.find((one) => one.column === column);
    const read = cell === undefined ? null : codeIn(cell, place);
    if (cell !== undefined && read !== null) return { code: read.code, title: read.title ?? titleOf(grid, line, cell), cell };
  }
  return null;
}

/** A title in a column of its own, beside the code. */
function titleOf(grid: Grid, line: Line, code: ViewCell): string | null {
  const column = columnOf(grid, "criterionTitle");
  const cell = line.cells.find((one) => one.column === column);
  return cell === undefined || cell === code || cell.text.length > 400 ? null : cell.text;
}

/** A mark under a bare "Đạt" means the level of its section; for a criterion of Điều 7–21 under no section the first. */
function levelMet(grid: Grid, level: number, criterion: string, levels: readonly number[] | null): number {
  if (level !== 4 || criterion.startsWith("M4.") || !knowsOnlyMet(grid)) return level;
  return levels?.length === 1 && levels[0] !== 4 ? (levels[0] ?? 1) : 1;
}

/** 0 for "Không đạt", 1..4 for a level, null for a cell that is no mark column. */
function markLevel(grid: Grid, cell: ViewCell): number | null {
  const field = grid.fieldAt.get(cell.column);
  if (field === "failed") return 0;
  const level = field === undefined ? -1 : LEVEL_FIELDS.indexOf(field);
  return level < 0 ? null : level + 1;
}

function assessmentOf(
  grid: Grid,
  line: Line,
  code: { code: string; title: string | null; cell: ViewCell },
  section: readonly number[] | null,
  leftovers: ViewCell[],
): Marked {
  const marks: { level: number; area: ViewCell["area"]; text: string }[] = [];
  let failed = false;
  let verdictLevel: number | null = null;
  for (const cell of line.cells) {
    if (cell === code.cell) continue;
    const level = markLevel(grid, cell);
    const field = grid.fieldAt.get(cell.column);
    if (level === null) {
      const verdict = field === "selfAssessment" || field === "status" ? readVerdict(cell.text) : null;
      if (verdict !== null) verdictLevel = verdict.level;
      else if (field === undefined) leftovers.push(cell);
    } else if (isNoLevelMark(cell.text)) continue;
    else if (!isMark(cell.text)) leftovers.push(cell);
    else if (level === 0) {
      failed = true;
      marks.push({ level: 0, area: cell.area, text: cell.text });
    } else marks.push({ level: levelMet(grid, level, code.code, section), area: cell.area, text: cell.text });
  }
  const levels = marks.map((mark) => mark.level).filter((level) => level > 0);
  const reached = levels.length > 0 ? Math.max(...levels) : (verdictLevel ?? 0);
  return {
    criterion: code.code,
    failed,
    levels: levels.length > 0 ? levels : Array.from({ length: verdictLevel ?? 0 }, (_, index) => index + 1),
    reached: failed && levels.length === 0 ? 0 : reached,
    isMarked: marks.length > 0 || verdictLevel !== null,
    title: code.title,
    area: line.cells.map((cell) => cell.area).reduce(unionOf),
    marks,
  };
}
