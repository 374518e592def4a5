import { type Area, LAST_ROW } from "../../../src/engine/workbook/address";
import { putCell } from "./cells";
import { movedFormula } from "./moved-formula";
import type { ConditionalFormat, ModelSheet, Table } from "./workbook";

/** Where a row goes; null for one that is deleted. */
export type Move = (row: number) => number | null;

/**
 * Whole rows come before the row `at`, as Excel makes them: they look like the row above, what is below moves down with all that belongs
 * to it, and areas that reach over the place grow.
 */
export function insertRows(sheet: ModelSheet, at: number, count: number): void {
  moveAll(
    sheet,
    (row) => (row >= at ? row + count : row),
    ({ top, bottom, ...sides }) => ({
      ...sides,
      top: top >= at ? top + count : top,
      bottom: bottom >= at ? Math.min(LAST_ROW, bottom + count) : bottom,
    }),
  );
  for (let row = at; row < at + count; row++) dressLikeAbove(sheet, row, at - 1);
}

/** Whole rows go: what is below moves up, areas shrink, and those that lay in the rows are gone. */
export function deleteRows(sheet: ModelSheet, first: number, last: number): void {
  const count = last - first + 1;
  moveAll(
    sheet,
    (row) => (row < first ? row : row <= last ? null : row - count),
    (area) => {
      const top = area.top < first ? area.top : Math.max(first, area.top - count);
      const bottom = area.bottom < first ? area.bottom : Math.max(first - 1, area.bottom - count);
      return bottom < top ? null : { ...area, top, bottom };
    },
  );
}

function moveAll(sheet: ModelSheet, move: Move, movedArea: (area: Area) => Area | null): void {
  for (const map of [sheet.rows, sheet.rowLooks, sheet.rowHeights] as Map<number, unknown>[]) moveKeys(map, move);
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden.flatMap((one) => move(one) ?? [])) sheet.hiddenRows.add(row);
  const links = [...sheet.links];
  sheet.links.clear();
  for (const [place, link] of links) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const to = move(row);
    if (to !== null) sheet.links.set(`${to},${column}`, link);
  }
  sheet.rowBreaks = sheet.rowBreaks.flatMap((row) => move(row) ?? []);
  const areas = (all: readonly Area[]): Area[] => all.flatMap((area) => movedArea(area) ?? []);
  sheet.merges = areas(sheet.merges).filter(({ top, left, bottom, right }) => top < bottom || left < right);
  sheet.validations = sheet.validations.flatMap((one) => areas([one.area]).map((area) => ({ ...one, area })));
  sheet.formats = sheet.formats.flatMap((one): ConditionalFormat[] => areas([one.area]).map((area) => ({ ...one, area })));
  const { page, workbook } = sheet;
  if (page.printArea !== null) page.printArea = areas(page.printArea);
  if (page.titleRows !== null) page.titleRows = movedArea(page.titleRows);
  workbook.tables = workbook.tables.filter((table) => table.sheet !== sheet || placeTable(table, movedArea));
  for (const name of workbook.names) {
    if (!("sheet" in name.target) || name.target.sheet !== sheet) continue;
    const area = movedArea(name.target.area);
    name.target = area === null ? { formula: "=#REF!$A$1" } : { sheet, area };
  }
  if (sheet.autoFilter !== null) {
    const area = movedArea(sheet.autoFilter.area);
    sheet.autoFilter = area === null ? null : { ...sheet.autoFilter, area };
  }
  moveFormulas(sheet, movedArea);
}

function placeTable(table: Table, movedArea: (area: Area) => Area | null): boolean {
  const area = movedArea(table.area);
  if (area === null) return false;
  table.area = area;
  return true;
}

function moveKeys(map: Map<number, unknown>, move: Move): void {
  const all = [...map];
  map.clear();
  for (const [row, value] of all) {
    const to = move(row);
    if (to !== null) map.set(to, value);
  }
}

function moveFormulas(moved: ModelSheet, movedArea: (area: Area) => Area | null): void {
  for (const sheet of moved.workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = movedFormula(cell.formula, sheet === moved, moved.name, movedArea);
        if (formula !== cell.formula) cells.set(column, { ...cell, formula });
      }
    }
  }
}

function dressLikeAbove(sheet: ModelSheet, row: number, above: number): void {
  const look = sheet.rowLooks.get(above);
  if (look !== undefined) sheet.rowLooks.set(row, look);
  const height = sheet.rowHeights.get(above);
  if (height !== undefined) sheet.rowHeights.set(row, height);
  for (const [column, cell] of sheet.rows.get(above) ?? [])
    putCell(sheet, row, column, { value: "", isError: false, formula: null, look: cell.look });
}
