import { ownNameOf } from "../../../src/engine/sheets/own-names";
import type { Cell as EngineCell, CellValue, Sheet, Workbook } from "../../../src/engine/workbook/workbook";
import { serialOfDay } from "../../../src/engine/workbook/serial-day";
import { putCell } from "./cells";
import { DEFAULT_LOOK, lookWith } from "./look";
import { addSheet, type Cell, emptyWorkbook, type ModelWorkbook } from "./workbook";

/** What a formula is called where only its value is known. */
export const UNKNOWN_FORMULA = "=NA()";

/** The workbook of the engine as Excel would have it open: values, number formats, merges, hidden rows and sheets, our marks. */
export function modelFrom(workbook: Workbook): ModelWorkbook {
  const names = workbook.sheets.map((sheet) => sheet.name);
  const model = emptyWorkbook(workbook.name, names.length === 0 ? undefined : names);
  workbook.sheets.forEach((sheet, i) => fill(model, sheet, i));
  const first = model.sheets.find((sheet) => sheet.visibility === "Visible");
  if (first !== undefined) {
    model.active = first;
    model.selection = { sheet: first, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  }
  return model;
}

function fill(model: ModelWorkbook, sheet: Sheet, index: number): void {
  const into = model.sheets[index] ?? addSheet(model, sheet.name);
  if (sheet.isHidden) into.visibility = "Hidden";
  into.merges = [...sheet.merges];
  for (const row of sheet.rows) {
    if (row.isHidden) into.hiddenRows.add(row.row);
    for (const cell of row.cells) putCell(into, row.row, cell.column, cellOf(cell));
  }
  if (sheet.own === null) return;
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  model.names.push({ name: ownNameOf(sheet.own), scope: null, comment: "", isVisible: false, target: { sheet: into, area } });
}

function cellOf({ value, isFormula }: EngineCell): Cell {
  const format = "format" in value ? (value.format ?? "General") : "General";
  const look = lookWith(DEFAULT_LOOK, { format });
  return { ...contentOf(value), formula: isFormula ? UNKNOWN_FORMULA : null, look };
}

function contentOf(value: CellValue): Pick<Cell, "value" | "isError"> {
  switch (value.kind) {
    case "text":
      return { value: value.text, isError: false };
    case "number":
      return { value: value.number, isError: false };
    case "boolean":
      return { value: value.boolean, isError: false };
    case "date":
      return { value: serialOfDay(value.day, false) ?? value.day, isError: false };
    case "error":
      return { value: value.code, isError: true };
  }
}
