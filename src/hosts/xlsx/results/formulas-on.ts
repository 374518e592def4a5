import { type Area, areaFromAddress, areaOfCell } from "../../../engine/workbook/address";
import { endOf, nextElement, openingOf, rowNumber } from "../find-cells";
import { cellsOfRow } from "../move-rows/cells-of-row";
import { formulaText, sharedFormulaAt, sharedFormulasOf, sharedNumber } from "../move-rows/shared-formulas";
import { attributeOf } from "../xml-outline";

/** A formula as it stands on a worksheet. */
export interface StandingFormula {
  readonly row: number;
  readonly column: number;
  /** Without "="; null where the file does not say. */
  readonly formula: string | null;
  /** The cells that show what it gives: several where it is one of an array or a data table. */
  readonly area: Area;
}

/** The formulas of a worksheet, from top to bottom. Rows without any cost no more than finding their end. @throws Failure xml-damaged */
export function formulasOn(text: string, part: string): readonly StandingFormula[] {
  const found: StandingFormula[] = [];
  const data = openingOf(text, part, "sheetData");
  if (data === null || data.isSelfClosed) return found;
  const until = text.indexOf(`</${data.name}`, data.open);
  const shared = sharedFormulasOf(text, { from: data.open, until }, part);
  const mark = `<${data.prefix}f`;
  let formulaAt = text.indexOf(mark, data.open);
  let row = 0;
  for (let at = data.open; at < until && formulaAt !== -1;) {
    const element = nextElement(text, at, until, part);
    if (element === null) break;
    const end = (at = endOf(text, element, until));
    if (element.local !== "row") continue;
    row = rowNumber(text, element, end, part) ?? row + 1;
    if (formulaAt < element.open) formulaAt = text.indexOf(mark, element.open);
    if (formulaAt === -1 || formulaAt >= end) continue;
    for (const { column, formula: spot } of cellsOfRow(text, element, end, part)) {
      if (spot === null) continue;
      const number = sharedNumber(text, spot);
      const written = formulaText(text, spot);
      const place = { row, column: () => column };
      const formula = number === null ? written : sharedFormulaAt(written, shared.get(number), place);
      const isSpread = number === null && spot.element.open > spot.element.start + spot.element.name.length + 2;
      const ref = isSpread ? areaFromAddress(attributeOf(text, spot.element, "ref") ?? "") : null;
      found.push({ row, column, formula: isSpread && isTable(text, spot.element) ? null : formula, area: ref ?? areaOfCell(row, column) });
    }
  }
  return found;
}

/** A data table or an array: what it calculates is more than its own cell. */
function isTable(text: string, element: Parameters<typeof attributeOf>[1]): boolean {
  return ["dataTable", "array"].includes(attributeOf(text, element, "t") ?? "");
}
