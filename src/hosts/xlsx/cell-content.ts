import type { OwnValue, TypedValue } from "../../engine/sheets/own-sheet";
import { cutText, LONGEST_CELL_TEXT } from "../../engine/sheets/cut-text";
import { serialOfDay } from "../../engine/workbook/serial-day";
import { shownDay } from "../../engine/workbook/shown";
import { formulaValue, inlineText } from "./cells-xml";
import type { Spot } from "./find-cells";
import { richTextWith } from "./rich-text";
import type { Styles } from "./styles-append";
import { attributeOf, attributesOf, childOf, childrenOf, contentOf, outlineOf, type XmlElement } from "./xml-outline";
import { prefixed, xstring } from "./xml-text";

/** What one cell is to hold. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: OwnValue | TypedValue;
  /** Of a number, a day or a moment: the format for a cell that has none of its own. */
  readonly format?: string;
}

export interface CellsContext {
  readonly part: string;
  readonly styles: Styles;
  readonly isDate1904: boolean;
  /** The XML of a shared string by its index; null where the workbook has none such. */
  readonly sharedString: (index: number) => string | null;
  /** A formula as it must read in this workbook. */
  readonly formulaHere?: (formula: string) => string;
  /** The style that a cell which is not there yet takes from its column. */
  readonly styleOfColumn?: (column: number) => string | null;
}

/** Formats are the user's, but a number in a cell for texts would stay a text, and a day without a format would show its number. */
export function styleFor({ value, format }: CellWrite, style: string | null, styles: Styles): string {
  const own = style === null ? "" : ` s="${style}"`;
  if (value.kind === "day" || value.kind === "moment")
    return styles.isDate(Number(style ?? 0)) ? own : ` s="${styles.withFormat(Number(style ?? 0), format ?? "dd/mm/yyyy")}"`;
  if (value.kind !== "number" || !styles.isPlain(Number(style ?? 0))) return own;
  const wanted = format ?? (styles.isText(Number(style ?? 0)) ? "General" : null);
  return wanted === null ? own : ` s="${styles.withFormat(Number(style ?? 0), wanted)}"`;
}

/** What follows the attributes of a cell. */
export function contentOfCell({ value }: CellWrite, prefix: string, { isDate1904, formulaHere }: CellsContext): string {
  switch (value.kind) {
    case "empty":
      return "/>";
    case "number":
      return prefixed(Number.isFinite(value.number) ? `><v>${value.number}</v></c>` : ' t="e"><v>#NUM!</v></c>', prefix);
    case "day": {
      const serial = serialOfDay(value.day, isDate1904);
      return prefixed(serial === null ? inlineText(shownDay(value.day)) : `><v>${serial}</v></c>`, prefix);
    }
    case "moment": {
      const serial = serialOfDay(value.day, isDate1904);
      return prefixed(serial === null ? inlineText(shownDay(value.day)) : `><v>${serial + value.time}</v></c>`, prefix);
    }
    case "boolean":
      return prefixed(` t="b"><v>${value.boolean ? 1 : 0}</v></c>`, prefix);
    case "text":
      return prefixed(inlineText(value.text), prefix);
    case "formula":
      return prefixed(formulaValue(formulaHere?.(value.formula) ?? value.formula, value.cached), prefix);
  }
}

/** Every attribute stays but the type, and the style where the new value needs another number format. */
export function changedCell(text: string, { element, end }: Spot, write: CellWrite, context: CellsContext): string {
  const attributes = attributesOf(text, element).filter(({ name }) => name !== "t" && name !== "s");
  const kept = attributes.map(({ name, from, until }) => ` ${name}="${text.slice(from, until)}"`).join("");
  const style = styleFor(write, attributeOf(text, element, "s"), context.styles);
  const start = `<${element.name}${kept}${style}`;
  const rich = write.value.kind === "text" ? richText(text, element, end, write.value.text, context) : null;
  if (rich === null) return `${start}${contentOfCell(write, element.prefix, context)}`;
  return `${start} t="inlineStr"><${element.prefix}is>${rich}</${element.prefix}is></${element.name}>`;
}

function richText(text: string, cell: XmlElement, end: number, next: string, { part, sharedString }: CellsContext): string | null {
  const xml = text.slice(cell.start, end);
  const outline = outlineOf(xml, part);
  const type = attributeOf(xml, outline, "t");
  const inline = childOf(outline, "is");
  if (type === "inlineStr" && inline !== null) return richTextWith(xml.slice(inline.start, inline.end), part, next);
  const index = childOf(outline, "v");
  if (type !== "s" || index === null) return null;
  const shared = sharedString(Number(xml.slice(index.open, index.close)));
  return shared === null ? null : richTextWith(shared, part, next);
}

/** Whether the cell holds that already, and shows it as that. Where it is hard to tell, it does not. */
export function holdsAlready(text: string, { element, end }: Spot, write: CellWrite, context: CellsContext): boolean {
  const style = attributeOf(text, element, "s");
  if (styleFor(write, style, context.styles) !== (style === null ? "" : ` s="${style}"`)) return false;
  const xml = text.slice(element.start, end);
  const cell = outlineOf(xml, context.part);
  const formula = childOf(cell, "f");
  const { value } = write;
  if (value.kind === "formula") return formula !== null && holdsFormula(xml, cell, formula, value, context);
  if (formula !== null) return false;
  const type = attributeOf(xml, cell, "t") ?? "n";
  const raw = contentIn(xml, cell, "v");
  switch (value.kind) {
    case "empty":
      return cell.children.length === 0;
    case "text":
      return textIn(xml, cell, type, context) === decoded(xstring(cutText(value.text, LONGEST_CELL_TEXT)));
    case "number":
      return type === "n" && raw !== "" && Number(raw) === value.number;
    case "day":
      return type === "n" && raw !== "" && Number(raw) === serialOfDay(value.day, context.isDate1904);
    case "moment":
      return type === "n" && raw !== "" && Number(raw) === (serialOfDay(value.day, context.isDate1904) ?? NaN) + value.time;
    case "boolean":
      return type === "b" && raw === (value.boolean ? "1" : "0");
  }
}

function holdsFormula(
  xml: string,
  cell: XmlElement,
  formula: XmlElement,
  { formula: wanted, cached }: Extract<OwnValue, { readonly kind: "formula" }>,
  { formulaHere }: CellsContext,
): boolean {
  if (attributeOf(xml, formula, "t") !== null || contentOf(xml, formula) !== (formulaHere?.(wanted) ?? wanted)) return false;
  const raw = contentIn(xml, cell, "v");
  if (cached === null || typeof cached === "string") return raw === (cached === null ? "" : decoded(xstring(cached)));
  return raw !== "" && Number(raw) === cached && (attributeOf(xml, cell, "t") ?? "n") === "n";
}

function textIn(xml: string, cell: XmlElement, type: string, { part, sharedString }: CellsContext): string | null {
  if (type === "str") return contentIn(xml, cell, "v");
  const inline = childOf(cell, "is");
  if (type === "inlineStr") return inline === null ? null : plainText(xml, inline);
  const shared = type === "s" ? sharedString(Number(contentIn(xml, cell, "v"))) : null;
  return shared === null ? null : plainText(shared, outlineOf(shared, part));
}

/** The text of all runs, without how it is to be read aloud. */
function plainText(xml: string, item: XmlElement): string {
  const runs = [item, ...childrenOf(item, "r")];
  return runs.flatMap((run) => childrenOf(run, "t").map((one) => contentOf(xml, one))).join("");
}

function contentIn(xml: string, cell: XmlElement, local: string): string {
  const child = childOf(cell, local);
  return child === null ? "" : contentOf(xml, child);
}

function decoded(written: string): string {
  const xml = `<t>${written}</t>`;
  return contentOf(xml, outlineOf(xml, ""));
}
