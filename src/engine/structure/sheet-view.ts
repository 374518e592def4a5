import type { Area } from "../workbook/address";
import { areaOfCell } from "../workbook/address";
import { composed } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { CellValue, Sheet } from "../workbook/workbook";
import { fromLegacyFont, inLegacyFont, isUnicodeVietnamese, type LegacyEncoding } from "./values/legacy";

/** A cell as structuring sees it: text composed once, the merged area it fills. */
export interface ViewCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As in the cell. */
  readonly raw: string;
  /** Composed, trimmed, decoded from an old font where it came in one; "" for white space only. */
  readonly text: string;
  /** The cell itself, or the whole merged area. */
  readonly area: Area;
}

export interface Line {
  readonly row: number;
  readonly isHidden: boolean;
  /** Cells with text, by column. */
  readonly cells: readonly ViewCell[];
}

export interface SheetView {
  readonly name: string;
  readonly isHidden: boolean;
  readonly lines: readonly Line[];
  /** Cells whose merged area reaches below their own row, by column: what a blank cell below them stands for. */
  readonly tallCells: ReadonlyMap<number, readonly ViewCell[]>;
  /** Values that stand unseen under a merged area. */
  readonly covered: readonly ViewCell[];
  /** Cells whose text is not just their content trimmed. */
  readonly untidy: readonly ViewCell[];
}

export function viewOf(sheet: Sheet): SheetView {
  const merges = mergesByAnchor(sheet.merges);
  const coverOf = coverFinder(sheet.merges);
  const lines: Line[] = [];
  const covered: ViewCell[] = [];
  const untidy: ViewCell[] = [];
  const tallCells = new Map<number, ViewCell[]>();
  const font = fontOf(sheet);
  for (const row of sheet.rows) {
    const cells: ViewCell[] = [];
    for (const cell of row.cells) {
      const raw = shownText(cell.value);
      const text = cell.value.kind === "text" ? readable(raw, font) : raw;
      if (text === "") continue;
      const area = merges.size === 0 ? undefined : merges.get(anchorKey(row.row, cell.column));
      const view: ViewCell = {
        row: row.row,
        column: cell.column,
        value: cell.value,
        raw,
        text,
        area: area ?? areaOfCell(row.row, cell.column),
      };
      if (text !== raw && text !== raw.trim()) untidy.push(view);
      if (area === undefined && coverOf(row.row, cell.column)) {
        covered.push(view);
        continue;
      }
      cells.push(view);
      if (area !== undefined && area.bottom > area.top) rememberTall(tallCells, view);
    }
    if (cells.length > 0) lines.push({ row: row.row, isHidden: row.isHidden, cells });
  }
  return { name: sheet.name, isHidden: sheet.isHidden, lines, tallCells, covered, untidy };
}

/** Composing drops the soft hyphen, which is a letter of TCVN3: decoded first, composed then. */
function readable(raw: string, font: LegacyEncoding | null): string {
  if (font === null) return composed(raw);
  return composed(inLegacyFont(raw, font) ?? raw);
}

const FONT_SAMPLE = 6_000;

/** One font for the sheet: a short cell ("0®") does not tell alone, its neighbours do. */
function fontOf(sheet: Sheet): LegacyEncoding | null {
  let sample = "";
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.value.kind !== "text" || !hasLegacyLetters(cell.value.text) || isUnicodeVietnamese(cell.value.text)) continue;
      sample += ` ${cell.value.text.slice(0, 300)}`;
      if (sample.length > FONT_SAMPLE) return fromLegacyFont(sample)?.encoding ?? null;
    }
  }
  return sample === "" ? null : (fromLegacyFont(sample)?.encoding ?? null);
}

/** Letters of Latin-1 that Vietnamese does not use, or uses rarely: only such a text can be TCVN3 or VNI. */
function hasLegacyLetters(text: string): boolean {
  return /[\u00a1-\u00ac\u00ad-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00cf\u00d1\u00d6-\u00d8\u00db-\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00ef\u00f1\u00f6-\u00f8\u00fb-\u00fc\u00fe-\u00ff]/.test(
    text,
  );
}

function anchorKey(row: number, column: number): number {
  return row * 16_385 + column;
}

function mergesByAnchor(merges: readonly Area[]): ReadonlyMap<number, Area> {
  return new Map(merges.map((area) => [anchorKey(area.top, area.left), area]));
}

/** More merged areas over one row than a sheet can sensibly have: the rest is a hostile file's. */
const MOST_OPEN = 4_096;

/** Merges stay ranges: rows come in order, so a sweep keeps only the areas open at the row. */
function coverFinder(merges: readonly Area[]): (row: number, column: number) => boolean {
  const byTop = [...merges].sort((a, b) => a.top - b.top);
  let next = 0;
  let open: Area[] = [];
  let at = 0;
  return (row, column) => {
    if (byTop.length === 0) return false;
    if (row !== at) {
      at = row;
      while (next < byTop.length && (byTop[next] as Area).top <= row) open.push(byTop[next++] as Area);
      open = open.filter((area) => area.bottom >= row).slice(0, MOST_OPEN);
    }
    return open.some((area) => column >= area.left && column <= area.right);
  };
}

function rememberTall(tallCells: Map<number, ViewCell[]>, cell: ViewCell): void {
  for (let column = cell.area.left; column <= Math.min(cell.area.right, cell.area.left + 60); column++) {
    const known = tallCells.get(column);
    if (known === undefined) tallCells.set(column, [cell]);
    else known.push(cell);
  }
}

/** The merged cell from above that fills this place, if any. */
export function tallCellAt(view: SheetView, row: number, column: number): ViewCell | null {
  const cells = view.tallCells.get(column);
  if (cells === undefined) return null;
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] as ViewCell).area.top < row) low = middle + 1;
    else high = middle;
  }
  const cell = cells[low - 1];
  return cell !== undefined && cell.area.bottom >= row ? cell : null;
}

/** The cell of a line that stands in, or is merged over, a column. */
export function cellAt(line: Line, column: number): ViewCell | null {
  for (const cell of line.cells) {
    if (cell.area.left <= column && cell.area.right >= column) return cell;
    if (cell.column > column) return null;
  }
  return null;
}

/** The line of a row, by search: lines are in order. */
export function lineOfRow(view: SheetView, row: number): Line | null {
  let low = 0;
  let high = view.lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = view.lines[middle] as Line;
    if (line.row === row) return line;
    if (line.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
