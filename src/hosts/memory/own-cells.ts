import type { OwnCell } from "../../engine/sheets/own-sheet";
import { type Cell, type CellValue, dateValue, numberValue, textValue } from "../../engine/workbook/workbook";

/** The cell as it is read back: none where nothing is in it. */
export function readBack(cell: OwnCell): readonly Cell[] {
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
