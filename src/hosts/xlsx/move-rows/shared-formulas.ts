import { endOf, nextElement, rowNumber } from "../find-cells";
import { attributeOf, attributesOf, contentOf } from "../xml-outline";
import { xmlText } from "../xml-text";
import { type CellSpot, cellsOfRow, type FormulaSpot } from "./cells-of-row";
import { offsetFormula } from "./moved-formula";

/** A formula that several cells share; each reads it as if it had been copied from the first. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export type SharedFormulas = ReadonlyMap<string, SharedFormula>;

const SHARED = /\st\s?=\s?["']shared["']/;

/** The shared formulas of a sheet by their numbers. */
export function sharedFormulasOf(text: string, data: { readonly from: number; readonly until: number }, part: string): SharedFormulas {
  const found = new Map<string, SharedFormula>();
  if (!SHARED.test(text)) return found;
  let row = 0;
  for (let at = data.from; at < data.until;) {
    const element = nextElement(text, at, data.until, part);
    if (element === null) break;
    at = endOf(text, element, data.until);
    if (element.local !== "row") continue;
    row = rowNumber(text, element, at, part) ?? row + 1;
    if (!SHARED.test(text.slice(element.open, at))) continue;
    for (const { column, formula } of cellsOfRow(text, element, at, part)) {
      const number = formula === null ? null : sharedNumber(text, formula);
      const written = formula === null ? "" : formulaText(text, formula);
      if (number !== null && written !== "") found.set(number, { formula: written, row, column });
    }
  }
  return found;
}

export function sharedNumber(text: string, { element }: FormulaSpot): string | null {
  return attributeOf(text, element, "t") === "shared" ? attributeOf(text, element, "si") : null;
}

export function formulaText(text: string, { element, close }: FormulaSpot): string {
  return contentOf(text, { ...element, close });
}

/** What a cell calculates, its share of a shared formula spelled out; null where the workbook does not say. */
export function formulaOfCell(text: string, cell: CellSpot, row: number, shared: SharedFormulas): string | null {
  if (cell.formula === null) return null;
  const written = formulaText(text, cell.formula);
  const number = sharedNumber(text, cell.formula);
  if (written !== "" || number === null) return written;
  const first = shared.get(number);
  return first === undefined ? null : offsetFormula(first.formula, row - first.row, cell.column - first.column);
}

/** The element of a formula that stands for itself. */
export function unsharedXml(text: string, { element }: FormulaSpot, formula: string): string {
  const attributes = attributesOf(text, element).filter(({ name }) => !["t", "ref", "si"].includes(name));
  const kept = attributes.map(({ name, from, until }) => ` ${name}="${text.slice(from, until)}"`).join("");
  return `<${element.name}${kept}>${xmlText(formula)}</${element.name}>`;
}
