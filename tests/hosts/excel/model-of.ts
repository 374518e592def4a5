import { ownNameOf } from "../../../src/engine/sheets/own-names";
import { serialOfDay } from "../../../src/engine/workbook/serial-day";
import type { CellValue, Sheet, Workbook } from "../../../src/engine/workbook/workbook";
import { putCell } from "../../excel/model/cells";
import { DEFAULT_LOOK, lookWith } from "../../excel/model/look";
import { addSheet, type Cell, emptyWorkbook, type ModelSheet, type ModelWorkbook } from "../../excel/model/workbook";

/** The workbook as it would be open in Excel. Of a formula a workbook keeps only that there is one. */
export function modelOf(workbook: Workbook): ModelWorkbook {
  const model = emptyWorkbook(workbook.name);
  model.sheets = [];
  for (const sheet of workbook.sheets) fill(addSheet(model, sheet.name), sheet);
  const first = model.sheets.find(({ visibility }) => visibility === "Visible") ?? model.sheets[0]!;
  model.active = first;
  model.selection = { sheet: first, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  return model;
}

function fill(made: ModelSheet, { isHidden, own, rows, merges }: Sheet): void {
  made.visibility = isHidden ? "Hidden" : "Visible";
  made.merges = [...merges];
  for (const row of rows) {
    if (row.isHidden) made.hiddenRows.add(row.row);
    for (const { column, value, isFormula } of row.cells) putCell(made, row.row, column, cellOf(value, isFormula));
  }
  if (own === null) return;
  const target = { sheet: made, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  made.workbook.names.push({ name: ownNameOf(own), scope: null, comment: "", isVisible: false, target });
}

function cellOf(value: CellValue, isFormula: boolean): Cell {
  const format = "format" in value && value.format !== null ? value.format : "General";
  return {
    value: rawOf(value),
    isError: value.kind === "error",
    formula: isFormula ? "=1*1" : null,
    look: lookWith(DEFAULT_LOOK, { format }),
  };
}

function rawOf(value: CellValue): string | number | boolean {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "date":
      return serialOfDay(value.day, false) ?? value.day;
    case "error":
      return value.code;
  }
}
