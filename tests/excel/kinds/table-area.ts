import type { Area } from "../../../src/engine/workbook/address";
import { invalidArgument, invalidOperation, notFound } from "../api-error";
import { isUnbounded, overlapOf } from "../model/address";
import { cellAt, isBlank, putCell } from "../model/cells";
import { shownIn } from "../model/shown";
import type { ModelSheet, Table } from "../model/workbook";

export type Part = "whole" | "header" | "body" | "totals";

export function partOf(table: Table, part: Part): Area {
  const { area, showsHeaders, showsTotals } = table;
  switch (part) {
    case "whole":
      return area;
    case "header":
      if (!showsHeaders) throw notFound();
      return { ...area, bottom: area.top };
    case "totals":
      if (!showsTotals) throw notFound();
      return { ...area, top: area.bottom };
    case "body":
      return { ...area, top: area.top + (showsHeaders ? 1 : 0), bottom: area.bottom - (showsTotals ? 1 : 0) };
  }
}

/** Tables stand apart from each other, and hold no merges. */
export function mustBeFree(sheet: ModelSheet, area: Area, own: Table | null): void {
  if (isUnbounded(area)) throw invalidArgument();
  const others = sheet.workbook.tables.filter((table) => table.sheet === sheet && table !== own);
  if (others.some((table) => overlapOf(table.area, area) !== null)) throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlapOf(merge, area) !== null)) throw invalidOperation("A table can't contain merged cells.");
}

/** Headers are texts, each once: "Column1", and "Mức2" for a second "Mức". */
export function nameHeaders(table: Table): void {
  const { sheet, area } = table;
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellAt(sheet, area.top, column);
    const wanted = isBlank(cell) ? `${sheet.workbook.defaultNames.column}${column - area.left + 1}` : shownIn(cell);
    let name = wanted;
    for (let i = 2; seen.has(name.toLowerCase()); i++) name = `${wanted}${i}`;
    seen.add(name.toLowerCase());
    if (name !== cell.value || cell.formula !== null)
      putCell(sheet, area.top, column, { ...cell, value: name, isError: false, formula: null });
  }
}

/** Every row is shown again. */
export function clearFilters(table: Table): void {
  for (const column of table.columns) column.criteria = null;
  for (let row = table.area.top; row <= table.area.bottom; row++) table.sheet.hiddenRows.delete(row);
}
