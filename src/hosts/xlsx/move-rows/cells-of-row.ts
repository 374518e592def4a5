import { columnNumber } from "../../../engine/workbook/address";
import { endOf, nextElement } from "../find-cells";
import { attributesOf, startElement, type XmlAttribute, type XmlElement } from "../xml-outline";

/** A cell as it stands in the text of its worksheet. */
export interface CellSpot {
  readonly element: XmlElement;
  /** After its end tag. */
  readonly end: number;
  readonly column: number;
  /** null where it says none. */
  readonly address: XmlAttribute | null;
  readonly formula: FormulaSpot | null;
}

export interface FormulaSpot {
  readonly element: XmlElement;
  readonly close: number;
  readonly end: number;
}

/** The cells of a row, those without content too. @throws Failure xml-damaged */
export function* cellsOfRow(text: string, row: XmlElement, end: number, part: string): Iterable<CellSpot> {
  let column = 0;
  let at = row.open;
  while (at < end) {
    const element = nextElement(text, at, end, part);
    if (element === null) return;
    const cellEnd = endOf(text, element, end);
    at = cellEnd;
    if (element.local !== "c") continue;
    const address = attributesOf(text, element).find(({ name }) => name === "r") ?? null;
    column = address === null ? column + 1 : columnNumber(address.value.replace(/\d+$/, ""));
    yield { element, end: cellEnd, column, address, formula: formulaIn(text, element, cellEnd, part) };
  }
}

function formulaIn(text: string, cell: XmlElement, end: number, part: string): FormulaSpot | null {
  // <family> in a formatted text begins with the same letter.
  const found = text.slice(cell.open, end).search(cell.prefix === "" ? /<f[\s/>]/ : /<\w+:f[\s/>]/);
  if (found === -1) return null;
  const element = startElement(text, cell.open + found, part);
  const close = element.isSelfClosed ? element.open : text.indexOf("</", element.open);
  return { element, close, end: endOf(text, element, end) };
}

/** The formulas of a row without a look at its other cells: only for rows without comments and the like. @throws Failure xml-damaged */
export function* formulasOfRow(text: string, row: XmlElement, end: number, part: string): Iterable<FormulaSpot> {
  const mark = `<${row.prefix}f`;
  for (let at = text.indexOf(mark, row.open); at !== -1 && at < end; at = text.indexOf(mark, at + 1)) {
    const next = text.charCodeAt(at + mark.length);
    // A space, "/", ">" or a line end: <family> in a formatted text begins with the same letter.
    if (next > 0x3e || (next !== 0x3e && next !== 0x2f && next > 0x20)) continue;
    const element = startElement(text, at, part);
    const close = element.isSelfClosed ? element.open : text.indexOf("</", element.open);
    yield { element, close, end: endOf(text, element, end) };
  }
}

/** The column of the cell a formula stands in. */
export function columnOf(text: string, row: XmlElement, end: number, formula: FormulaSpot, part: string): number {
  const cell = text.lastIndexOf(`<${row.prefix}c`, formula.element.start);
  const said = cell < row.open ? null : /^<[\w:]+\s+r\s*=\s*["']([A-Za-z]{1,3})\d/.exec(text.slice(cell, formula.element.start));
  if (said !== null) return columnNumber(said[1] ?? "");
  for (const one of cellsOfRow(text, row, end, part)) if (one.formula?.element.start === formula.element.start) return one.column;
  return 0;
}
