import { endOf, nextElement, rowNumber } from "../find-cells";
import { attributeOf, attributesOf, contentOf } from "../xml-outline";
import { xmlText } from "../xml-text";
import { cellsOfRow, type FormulaSpot } from "./cells-of-row";
import { offsetFormula } from "./moved-formula";

/** A formula that several cells share; each reads it as if it had been copied from the first. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export type SharedFormulas = ReadonlyMap<string, SharedFormula>;

/** Only the first of those that share a formula says how far it reaches. */
const HAS_AREA = /<(?:\w+:)?f\s[^>]*\bref\s?=/;
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
    if (!HAS_AREA.test(text.slice(element.open, at))) continue;
    for (const { column, formula } of cellsOfRow(text, element, at, part)) {
      const number = formula === null ? null : sharedNumber(text, formula);
      const written = formula === null ? "" : formulaText(text, formula);
      if (number !== null && written !== "") found.set(number, { formula: written, row, column });
    }
  }
  return found;
}

export function sharedNumber(text: string, { element }: FormulaSpot): string | null {
  // Most have no attribute at all.
  if (element.open === element.start + element.name.length + 2) return null;
  return attributeOf(text, element, "t") === "shared" ? attributeOf(text, element, "si") : null;
}

export function formulaText(text: string, { element, close }: FormulaSpot): string {
  return contentOf(text, { ...element, close });
}

/** Where a formula stands; its column costs a look, and most need none. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: () => number;
}

/** What a cell calculates whose formula is shared; null where the workbook does not say. */
export function sharedFormulaAt(written: string, first: SharedFormula | undefined, { row, column }: FormulaPlace): string | null {
  if (written !== "") return written;
  return first === undefined ? null : offsetFormula(first.formula, row - first.row, column() - first.column);
}

/** The element of a formula that stands for itself. */
export function unsharedXml(text: string, { element }: FormulaSpot, formula: string): string {
  const attributes = attributesOf(text, element).filter(({ name }) => !["t", "ref", "si"].includes(name));
  const kept = attributes.map(({ name, from, until }) => ` ${name}="${text.slice(from, until)}"`).join("");
  return `<${element.name}${kept}>${xmlText(formula)}</${element.name}>`;
}
