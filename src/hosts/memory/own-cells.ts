import type { OwnCell, OwnStyle, TypedValue } from "../../engine/sheets/own-sheet";
import { type Cell, type CellValue, dateValue, numberValue, textValue } from "../../engine/workbook/workbook";

/** The cell as it is read back: none where nothing is in it. */
export function readBack(cell: OwnCell): readonly Cell[] {
  const value = valueOf(cell);
  return value === null ? [] : [{ column: cell.column, value, isFormula: cell.value.kind === "formula" }];
}

/** The same of what a person may type into a cell of their own. */
export function typedBack(column: number, value: TypedValue, style: OwnStyle): readonly Cell[] {
  if (value.kind === "boolean") return [{ column, value: { kind: "boolean", boolean: value.boolean }, isFormula: false }];
  return readBack({ column, value: value.kind === "moment" ? { kind: "day", day: value.day } : value, style });
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
