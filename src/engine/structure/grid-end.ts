import { mayBeginHeader } from "./grid-header";
import { endsGrid, levelSectionOf, standardHeadingOf } from "./line-kinds";
import { isForeignHeader } from "./match-header";
import { beginsInside } from "./runs-on";
import type { Line, SheetView, ViewCell } from "./sheet-view";
import { readCriterionCode } from "./values/find-criterion";

/** So many lines of other things in a row and the grid is over. */
const PATIENCE = 6;
/** "Tiêu chí 3" is a code only under a standard or a level: which one does not matter for finding the grid's end. */
const ANY_PLACE = { standard: 1, levels: null } as const;

/** The last line of a grid whose body begins at `start`. */
export function lastLineOf(view: SheetView, start: number, width: number, isOtherHeader: (index: number) => boolean): number {
  let last = start - 1;
  let strange = 0;
  for (let index = start; index < view.lines.length; index++) {
    const line = view.lines[index] as Line;
    if (levelSectionOf(line) !== null || standardHeadingOf(line) !== null) {
      last = index;
      strange = 0;
      continue;
    }
    if (endsGrid(line, width) || isForeignHeaderLine(line)) break;
    if (mayBeginHeader(line) && isShort(line) && isOtherHeader(index)) break;
    if (line.cells.length > 1 || isCriterionLine(line)) {
      last = index;
      strange = 0;
      continue;
    }
    strange += 1;
    if (strange > PATIENCE) break;
    if (belongsToRow(line, view.lines[index + 1])) last = index;
  }
  return withoutTail(view, start, last);
}

function isShort(line: Line): boolean {
  return line.cells.length >= 3 && line.cells.every((cell) => cell.text.length < 90);
}

function isForeignHeaderLine(line: Line): boolean {
  if (line.cells.length < 3 || line.cells.some((cell) => cell.text.length > 60)) return false;
  return line.cells.filter((cell) => isForeignHeader(cell.text)).length >= 2;
}

function isCriterionLine(line: Line): boolean {
  const cell = line.cells[0];
  return cell !== undefined && cell.text.length < 400 && readCriterionCode(cell.text, ANY_PLACE)?.code != null;
}

/** A lone cell inside a grid: the rest of a sentence, a remark, or scan noise; kept while the grid goes on. */
function belongsToRow(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.row - line.row <= 3;
}

/** Lone lines that only patience let in are not the grid's. */
function withoutTail(view: SheetView, start: number, last: number): number {
  let end = last;
  while (end >= start) {
    const line = view.lines[end] as Line;
    if (line.cells.length > 1 || isCriterionLine(line) || levelSectionOf(line) !== null || standardHeadingOf(line) !== null) break;
    if (line.cells[0] !== undefined && (beginsInside(line.cells[0].text) || isOverColumn(view, start, line.cells[0]))) break;
    end -= 1;
  }
  return end;
}

/** A remark under a column of text, and not a paragraph that begins at the left edge. */
function isOverColumn(view: SheetView, start: number, cell: ViewCell): boolean {
  const left = view.lines[start]?.cells[0]?.column ?? 1;
  return cell.column > left && cell.text.length > 20;
}
