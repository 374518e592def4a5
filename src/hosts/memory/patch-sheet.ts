import type { OwnRow, PatchSheet } from "../../engine/sheets/own-sheet";
import type { Area } from "../../engine/workbook/address";
import type { Cell, CellValue, Row, Sheet } from "../../engine/workbook/workbook";
import { readBack } from "./own-cells";

/** The sheet with the patch: rows go, rows come, cells are written. */
export function patched(sheet: Sheet, patch: PatchSheet): Sheet {
  const placeOf = placing(patch);
  const rows = new Map<number, Row>();
  for (const row of sheet.rows) {
    const at = placeOf(row.row);
    if (at !== null) rows.set(at, { ...row, row: at });
  }
  for (const row of patch.insertedRows) rows.set(row.row, rowOf(row));
  for (const { row, column, value } of patch.cells) {
    const before = rows.get(row) ?? { row, isHidden: false, cells: [] };
    const old = before.cells.find((cell) => cell.column === column);
    const others = before.cells.filter((cell) => cell !== old);
    const cells = [...others, ...readBack({ column, value, style: styleOf(old?.value) })].sort((a, b) => a.column - b.column);
    rows.set(row, { ...before, cells });
  }
  const kept = [...rows.values()].filter((row) => row.cells.length > 0).sort((a, b) => a.row - b.row);
  const merges = sheet.merges.flatMap((area) => shiftedArea(area, patch));
  return { ...sheet, rows: kept, merges: [...merges, ...patch.merges] };
}

function rowOf({ row, cells }: OwnRow): Row {
  return { row, isHidden: false, cells: cells.flatMap((cell): readonly Cell[] => readBack(cell)) };
}

/** A cell keeps its format. */
function styleOf(value: CellValue | undefined): { readonly format?: string } {
  return value !== undefined && "format" in value && value.format !== null ? { format: value.format } : {};
}

/** Where a row as it is numbered now stands in the end; null for one that goes. */
function placing({ deletedRows, insertedRows }: Pick<PatchSheet, "deletedRows" | "insertedRows">): (row: number) => number | null {
  const deleted = new Set(deletedRows);
  const inserted = insertedRows.map((row) => row.row);
  return (row) => {
    if (deleted.has(row)) return null;
    let at = row - deletedRows.filter((one) => one < row).length;
    for (const one of inserted) if (one <= at) at++;
    return at;
  };
}

function shiftedArea({ top, left, bottom, right }: Area, patch: PatchSheet): readonly Area[] {
  const placeOf = placing(patch);
  const places = Array.from({ length: bottom - top + 1 }, (_, index) => placeOf(top + index)).filter((row) => row !== null);
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined || (first === last && left === right)) return [];
  return [{ top: first, left, bottom: last, right }];
}
