import { failure } from "../../engine/diagnostics/failure";
import type { CellChange, Edit, OwnSheet, PutSheet } from "../../engine/sheets/own-sheet";
import type { Row, Sheet, Workbook } from "../../engine/workbook/workbook";
import { readBack, typedBack } from "./own-cells";
import { patched } from "./patch-sheet";

/** The workbook with the edits applied: a sheet we own stays where it stands, under the name people gave it; a new one comes last. */
export function applyEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return { ...workbook, sheets: edits.reduce(withEdit, workbook.sheets) };
}

function withEdit(sheets: readonly Sheet[], edit: Edit): readonly Sheet[] {
  switch (edit.kind) {
    case "put-sheet":
      return withSheet(sheets, edit);
    case "patch-sheet": {
      const there = sheets.find((sheet) => sheet.own === edit.id) ?? sheets.find((sheet) => sheet.name === edit.name);
      if (there === undefined) throw failure("excel-sheet-gone", { sheet: edit.name });
      return sheets.map((sheet) => (sheet === there ? { ...patched(sheet, edit), own: edit.id } : sheet));
    }
    case "copy-sheet": {
      const there = sheets.find((sheet) => sheet.own === edit.from);
      if (there === undefined) throw failure("excel-sheet-gone", { sheet: edit.name });
      const rows = there.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, isFormula: false })) }));
      return [...sheets, { ...there, name: edit.name, own: edit.id, isHidden: false, rows }];
    }
    case "set-cells": {
      const there = sheets.find(({ name }) => name.toLowerCase() === edit.sheet.toLowerCase());
      if (there === undefined) throw failure("excel-sheet-gone", { sheet: edit.sheet });
      return sheets.map((sheet) => (sheet === there ? withCells(sheet, edit.cells) : sheet));
    }
  }
}

/** A cell keeps its format: the number of a cell that shows days is a day still. */
function withCells(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const { row, column, value, format } of changes) {
    const before = rows.get(row) ?? { row, isHidden: false, cells: [] };
    const old = before.cells.find((cell) => cell.column === column)?.value;
    const style =
      old !== undefined && "format" in old && old.format !== null ? { format: old.format } : format === undefined ? {} : { format };
    const others = before.cells.filter((cell) => cell.column !== column);
    const cells = [...others, ...typedBack(column, value, style)].sort((a, b) => a.column - b.column);
    rows.set(row, { ...before, cells });
  }
  const kept = [...rows.values()].filter((row) => row.cells.length > 0).sort((a, b) => a.row - b.row);
  return { ...sheet, rows: kept };
}

function withSheet(sheets: readonly Sheet[], { sheet: own, over }: PutSheet): readonly Sheet[] {
  const there = sheets.find((sheet) => sheet.own === own.id) ?? sheets.find((sheet) => sheet.name === over);
  if (there !== undefined) return sheets.map((sheet) => (sheet === there ? sheetOf(own, there) : sheet));
  if (sheets.some((sheet) => sheet.name.toLowerCase() === own.name.toLowerCase()))
    throw new Error(`own sheets: the name of ${own.id} is taken`);
  return [...sheets, sheetOf(own, { name: own.name, isHidden: own.isVeryHidden === true })];
}

function sheetOf({ id, rows, merges }: OwnSheet, { name, isHidden }: Pick<Sheet, "name" | "isHidden">): Sheet {
  const withContent = rows.map((row): Row => ({ row: row.row, isHidden: false, cells: row.cells.flatMap(readBack) }));
  return { name, isHidden, own: id, rows: withContent.filter((row) => row.cells.length > 0), merges: merges.filter(isRealMerge) };
}

function isRealMerge({ top, left, bottom, right }: OwnSheet["merges"][number]): boolean {
  return top < bottom || left < right;
}
