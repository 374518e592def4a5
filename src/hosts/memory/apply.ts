import type { Edit, OwnCell, OwnSheet } from "../../engine/sheets/own-sheet";
import {
  type Cell,
  type CellValue,
  dateValue,
  numberValue,
  type Row,
  type Sheet,
  textValue,
  type Workbook,
} from "../../engine/workbook/workbook";

/** The workbook with the edits applied: a sheet we own stays where it stands, under the name people gave it; a new one comes last. */
export function applyEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return { ...workbook, sheets: edits.reduce((sheets, edit) => withSheet(sheets, edit.sheet), workbook.sheets) };
}

function withSheet(sheets: readonly Sheet[], own: OwnSheet): readonly Sheet[] {
  const there = sheets.find((sheet) => sheet.own === own.id);
  if (there !== undefined) return sheets.map((sheet) => (sheet === there ? sheetOf(own, there) : sheet));
  if (sheets.some((sheet) => sheet.name.toLowerCase() === own.name.toLowerCase()))
    throw new Error(`own sheets: the name of ${own.id} is taken`);
  return [...sheets, sheetOf(own, { name: own.name, isHidden: false })];
}

function sheetOf({ id, rows, merges }: OwnSheet, { name, isHidden }: Pick<Sheet, "name" | "isHidden">): Sheet {
  const withContent = rows.map((row): Row => ({ row: row.row, isHidden: false, cells: row.cells.flatMap(cellOf) }));
  return { name, isHidden, own: id, rows: withContent.filter((row) => row.cells.length > 0), merges: merges.filter(isRealMerge) };
}

function isRealMerge({ top, left, bottom, right }: OwnSheet["merges"][number]): boolean {
  return top < bottom || left < right;
}

function cellOf(cell: OwnCell): readonly Cell[] {
  const value = valueOf(cell);
  return value === null ? [] : [{ column: cell.column, value, isFormula: cell.value.kind === "formula" }];
}

/** A formula is what it gave when it was made; one without a result, and "", are no content. */
function valueOf({ value, style }: OwnCell): CellValue | null {
  const format = style.format === undefined || style.format === "General" ? null : style.format;
  switch (value.kind) {
    case "text":
      return value.text === "" ? null : textValue(value.text);
    case "number":
      return numberValue(value.number, format);
    case "day":
      return format === null ? dateValue(value.day) : dateValue(value.day, format);
    case "formula":
      if (value.cached === null || value.cached === "") return null;
      return typeof value.cached === "number" ? numberValue(value.cached, format) : textValue(value.cached);
    case "empty":
      return null;
  }
}
