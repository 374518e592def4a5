import type { Area } from "../../../src/engine/workbook/address";
import { LAST_COLUMN, LAST_ROW } from "../../../src/engine/workbook/address";
import { overlapOf } from "./address";
import { DEFAULT_LOOK, type Look, lookWith } from "./look";
import type { Cell, ModelSheet, Scalar } from "./workbook";

export function lookAt(sheet: ModelSheet, row: number, column: number): Look {
  return sheet.rows.get(row)?.get(column)?.look ?? sheet.rowLooks.get(row) ?? sheet.columnLooks.get(column) ?? sheet.look;
}

/** The cell, blank where nothing was ever put there. */
export function cellAt(sheet: ModelSheet, row: number, column: number): Cell {
  return sheet.rows.get(row)?.get(column) ?? { value: "", isError: false, formula: null, look: lookAt(sheet, row, column) };
}

export function isBlank(cell: Cell): boolean {
  return cell.formula === null && cell.value === "";
}

export function putCell(sheet: ModelSheet, row: number, column: number, cell: Cell): void {
  let cells = sheet.rows.get(row);
  if (isBlank(cell) && cell.look === (sheet.rowLooks.get(row) ?? sheet.columnLooks.get(column) ?? sheet.look)) {
    cells?.delete(column);
    if (cells?.size === 0) sheet.rows.delete(row);
    return;
  }
  if (cells === undefined) sheet.rows.set(row, (cells = new Map()));
  cells.set(column, cell);
}

/** A value as it stands, without reading it as Excel reads what is typed. */
export function putValue(sheet: ModelSheet, row: number, column: number, value: Scalar): void {
  putCell(sheet, row, column, { value, isError: false, formula: null, look: lookAt(sheet, row, column) });
}

/** Every cell of the area that is kept, in no order that matters. */
export function eachKeptCell(sheet: ModelSheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  for (const row of keysWithin(sheet.rows, area.top, area.bottom)) {
    const cells = sheet.rows.get(row);
    if (cells === undefined) continue;
    for (const column of keysWithin(cells, area.left, area.right)) visit(cells.get(column) as Cell, row, column);
  }
}

function keysWithin(map: ReadonlyMap<number, unknown>, first: number, last: number): readonly number[] {
  if (last - first + 1 > map.size) return [...map.keys()].filter((key) => key >= first && key <= last);
  const keys: number[] = [];
  for (let key = first; key <= last; key++) if (map.has(key)) keys.push(key);
  return keys;
}

export function clearContents(sheet: ModelSheet, area: Area): void {
  eachKeptCell(sheet, area, (cell, row, column) => putCell(sheet, row, column, { ...cell, value: "", isError: false, formula: null }));
}

export function clearLooks(sheet: ModelSheet, area: Area): void {
  const hasAllRows = area.top === 1 && area.bottom === LAST_ROW;
  const hasAllColumns = area.left === 1 && area.right === LAST_COLUMN;
  if (hasAllRows && hasAllColumns) sheet.look = DEFAULT_LOOK;
  if (hasAllRows)
    for (const column of sheet.columnLooks.keys()) if (column >= area.left && column <= area.right) sheet.columnLooks.delete(column);
  if (hasAllColumns) for (const row of sheet.rowLooks.keys()) if (row >= area.top && row <= area.bottom) sheet.rowLooks.delete(row);
  eachKeptCell(sheet, area, (cell, row, column) => putCell(sheet, row, column, { ...cell, look: DEFAULT_LOOK }));
}

/** Changes looks; whole columns and rows keep one look for all the cells they do not spell out. */
export function changeLooks(sheet: ModelSheet, area: Area, change: (look: Look) => Partial<Look>): void {
  const memo = new Map<Look, Look>();
  const changed = (look: Look): Look => {
    const before = memo.get(look);
    if (before !== undefined) return before;
    const made = lookWith(look, change(look));
    memo.set(look, made);
    return made;
  };
  const hasAllRows = area.top === 1 && area.bottom === LAST_ROW;
  const hasAllColumns = area.left === 1 && area.right === LAST_COLUMN;
  if (!hasAllRows && !hasAllColumns) {
    changeEach(sheet, area, changed);
    return;
  }
  const kept: [number, number, Cell][] = [];
  eachKeptCell(sheet, area, (cell, row, column) => kept.push([row, column, cell]));
  if (hasAllRows && hasAllColumns) sheet.look = changed(sheet.look);
  else if (hasAllRows)
    for (let c = area.left; c <= area.right; c++) sheet.columnLooks.set(c, changed(sheet.columnLooks.get(c) ?? sheet.look));
  else for (let r = area.top; r <= area.bottom; r++) sheet.rowLooks.set(r, changed(sheet.rowLooks.get(r) ?? sheet.look));
  for (const [row, column, cell] of kept) putCell(sheet, row, column, { ...cell, look: changed(cell.look) });
}

function changeEach(sheet: ModelSheet, area: Area, changed: (look: Look) => Look): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const look = changed(cell.look);
      if (look !== cell.look) putCell(sheet, row, column, { ...cell, look });
    }
  }
}

/** The smallest area with every cell that has content or, unless `valuesOnly`, a look or a merge; null for a blank sheet. */
export function usedArea(sheet: ModelSheet, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) if (!valuesOnly || !isBlank(cell)) area = grown(area, row, column);
  }
  if (valuesOnly) return area;
  for (const merge of sheet.merges) area = grown(grown(area, merge.top, merge.left), merge.bottom, merge.right);
  return area;
}

/** The same of a part of the sheet. */
export function usedWithin(sheet: ModelSheet, within: Area, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  eachKeptCell(sheet, within, (cell, row, column) => {
    if (!valuesOnly || !isBlank(cell)) area = grown(area, row, column);
  });
  if (valuesOnly) return area;
  for (const merge of sheet.merges) {
    const part = overlapOf(merge, within);
    if (part !== null) area = grown(grown(area, part.top, part.left), part.bottom, part.right);
  }
  return area;
}

function grown(area: Area | null, row: number, column: number): Area {
  if (area === null) return { top: row, left: column, bottom: row, right: column };
  if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return area;
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

/** The merge the cell lies under without being its first; what is written there is lost, as in Excel. */
export function coveringMerge(sheet: ModelSheet, row: number, column: number): Area | null {
  const merge = sheet.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  return merge === undefined || (merge.top === row && merge.left === column) ? null : merge;
}

export function mergeArea(sheet: ModelSheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => overlapOf(merge, area) === null);
  if (area.top === area.bottom && area.left === area.right) return;
  const first = firstContent(sheet, area);
  clearContents(sheet, area);
  if (first !== null) putCell(sheet, area.top, area.left, { ...first, look: lookAt(sheet, area.top, area.left) });
  sheet.merges.push(area);
}

/** A merge keeps the upper left content and drops the rest. */
function firstContent(sheet: ModelSheet, area: Area): Cell | null {
  const cell = cellAt(sheet, area.top, area.left);
  if (!isBlank(cell)) return cell;
  let best: { readonly cell: Cell; readonly order: number } | null = null;
  eachKeptCell(sheet, area, (kept, row, column) => {
    const order = row * LAST_COLUMN + column;
    if (!isBlank(kept) && (best === null || order < best.order)) best = { cell: kept, order };
  });
  return best === null ? null : (best as { readonly cell: Cell }).cell;
}
