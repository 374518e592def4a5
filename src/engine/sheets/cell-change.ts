import type { Fix } from "../diagnostics/finding";
import { numberValue, textValue, type Cell, type CellValue, type Workbook } from "../workbook/workbook";
import type { CellChange } from "./own-sheet";

/** Null for what only a formula or Excel itself puts into a cell. */
export function changeTo(value: CellValue): CellChange["value"] | null {
  switch (value.kind) {
    case "text":
      return { kind: "text", text: value.text };
    case "number":
      return { kind: "number", number: value.number };
    case "date":
      return { kind: "day", day: value.day };
    case "boolean":
    case "error":
      return null;
  }
}

/** Undefined where the sheet is gone, null where the cell is empty. */
export function cellAt(workbook: Workbook, sheet: string, row: number, column: number): Cell | null | undefined {
  const found = workbook.sheets.find((one) => one.name === sheet);
  if (found === undefined) return undefined;
  return found.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column) ?? null;
}

/** What a fix puts into its cell. */
export function valueOfFix({ replacement, format }: Fix): CellValue {
  return typeof replacement === "number" ? numberValue(replacement, format ?? null) : textValue(replacement);
}

/** By what stands in the cell: a format alone is no change. */
export function isSameValue(a: CellValue | null, b: CellValue | null): boolean {
  if (a === null || b === null) return a === b;
  switch (a.kind) {
    case "text":
      return b.kind === "text" && a.text === b.text;
    case "number":
      return b.kind === "number" && a.number === b.number;
    case "boolean":
      return b.kind === "boolean" && a.boolean === b.boolean;
    case "date":
      return b.kind === "date" && a.day === b.day;
    case "error":
      return b.kind === "error" && a.code === b.code;
  }
}
