import { ownIdOf } from "../../../src/engine/sheets/own-names";
import {
  dateValue,
  numberValue,
  type Cell as EngineCell,
  type CellValue,
  type OwnSheetId,
  type Row,
  type Sheet,
  textValue,
  type Workbook,
} from "../../../src/engine/workbook/workbook";
import { isDateCode } from "../../../src/engine/workbook/date-format";
import { dayOfSerial } from "../../../src/engine/workbook/serial-day";
import type { Cell, ModelSheet, ModelWorkbook } from "./workbook";

/** What a host would read of the workbook, made from the model itself: the measure for hosts/excel. */
export function workbookFrom(model: ModelWorkbook): Workbook {
  return { name: model.name, sheets: model.sheets.map((sheet) => sheetFrom(model, sheet)) };
}

function sheetFrom(model: ModelWorkbook, sheet: ModelSheet): Sheet {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const rows = numbers.map((row): Row => ({ row, isHidden: sheet.hiddenRows.has(row), cells: cellsFrom(sheet, row) }));
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    own: ownOf(model, sheet),
    rows: rows.filter((row) => row.cells.length > 0),
    merges: sheet.merges,
  };
}

function ownOf(model: ModelWorkbook, sheet: ModelSheet): OwnSheetId | null {
  for (const { name, scope, target } of model.names) {
    if (scope === null && "sheet" in target && target.sheet === sheet && ownIdOf(name) !== null) return ownIdOf(name);
  }
  return null;
}

function cellsFrom(sheet: ModelSheet, row: number): readonly EngineCell[] {
  const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
  return cells.flatMap(([column, cell]) => {
    const value = valueFrom(cell);
    return value === null ? [] : [{ column, value, isFormula: cell.formula !== null }];
  });
}

function valueFrom({ value, isError, look }: Cell): CellValue | null {
  if (isError) return { kind: "error", code: String(value) };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (typeof value === "string") return value === "" ? null : textValue(value);
  const format = look.format === "General" ? null : look.format;
  const day = format !== null && isDateCode(format) ? dayOfSerial(value, false) : null;
  return day === null || format === null ? numberValue(value, format) : dateValue(day, format);
}
