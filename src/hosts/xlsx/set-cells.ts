import { failure } from "../../engine/diagnostics/failure";
import type { CellChange, SetCells } from "../../engine/sheets/own-sheet";
import { columnLetters } from "../../engine/workbook/address";
import { serialOfDay } from "../../engine/workbook/serial-day";
import { shownDay } from "../../engine/workbook/shown";
import { inlineText } from "./cells-xml";
import { findCells, type RowSpot, type SheetSpots, type Spot } from "./find-cells";
import { richTextWith } from "./rich-text";
import { type Splice, spliced } from "./splice";
import type { Styles } from "./styles-append";
import { attributeOf, attributesOf, childOf, isOn, outlineOf, type XmlElement } from "./xml-outline";
import { prefixed } from "./xml-text";

export interface CellsContext {
  readonly part: string;
  readonly styles: Styles;
  readonly isDate1904: boolean;
  /** The XML of a shared string by its index; null where the workbook has none such. */
  readonly sharedString: (index: number) => string | null;
}

/**
 * The text of a worksheet in which single cells of the user hold something else. Style, place and everything around them stay; a text of
 * several formats keeps them. The same changes again give the same text.
 * @throws Failure excel-protected-sheet, package-damaged, xml-damaged
 */
export function withCells(text: string, { sheet, cells }: SetCells, context: CellsContext): string {
  if (isProtected(text, context.part)) throw failure("excel-protected-sheet", { sheet });
  const byRow = new Map<number, Map<number, CellChange>>();
  for (const change of cells) {
    const row = byRow.get(change.row) ?? new Map<number, CellChange>();
    byRow.set(change.row, row.set(change.column, change));
  }
  const spots = findCells(text, context.part, new Map([...byRow].map(([row, columns]) => [row, new Set(columns.keys())])));
  if (spots === null) throw failure("package-damaged", { part: context.part, reason: "sheetData" });
  const splices = [...byRow].flatMap(([row, changes]) => rowSplices(text, spots, row, [...changes.values()], context));
  return spliced(text, openedData(spots, splices));
}

function isProtected(text: string, part: string): boolean {
  const at = text.search(/<(?:\w+:)?sheetProtection[\s/>]/);
  if (at === -1) return false;
  const end = text.indexOf(">", at);
  const tag = text.slice(at, end).replace(/\/$/, "");
  const element = outlineOf(`${tag}/>`, part);
  return isOn(attributeOf(`${tag}/>`, element, "sheet"));
}

function rowSplices(
  text: string,
  spots: SheetSpots,
  row: number,
  changes: readonly CellChange[],
  context: CellsContext,
): readonly Splice[] {
  const there = spots.rows.get(row);
  const prefix = spots.sheetData.prefix;
  if (there === undefined) {
    const at = spots.gaps.get(row) as number;
    const cells = filled(changes).map((change) => newCell(change, prefix, context));
    return cells.length === 0 ? [] : [{ from: at, until: at, text: `<${prefix}row r="${row}">${cells.join("")}</${prefix}row>` }];
  }
  const splices = changes.flatMap((change) => cellSplices(text, there, change, context));
  return openedRow(there, splices);
}

function filled(changes: readonly CellChange[]): readonly CellChange[] {
  return [...changes].filter(({ value }) => value.kind !== "empty").sort((a, b) => a.column - b.column);
}

function cellSplices(text: string, row: RowSpot, change: CellChange, context: CellsContext): readonly Splice[] {
  const spot = row.cells.get(change.column);
  if (spot === undefined) return [];
  if (typeof spot !== "number") return [{ from: spot.element.start, until: spot.end, text: changedCell(text, spot, change, context) }];
  return change.value.kind === "empty" ? [] : [{ from: spot, until: spot, text: newCell(change, row.element.prefix, context) }];
}

function newCell(change: CellChange, prefix: string, context: CellsContext): string {
  return `<${prefix}c r="${columnLetters(change.column)}${change.row}"${contentOfCell(change, prefix, context)}`;
}

/** Every attribute stays but the type, and the style where the new value needs another number format. */
function changedCell(text: string, { element, end }: Spot, change: CellChange, context: CellsContext): string {
  const attributes = attributesOf(text, element).filter(({ name }) => name !== "t" && name !== "s");
  const kept = attributes.map(({ name, from, until }) => ` ${name}="${text.slice(from, until)}"`).join("");
  const style = styleFor(change, attributeOf(text, element, "s"), context.styles);
  const start = `<${element.name}${kept}${style}`;
  const rich = change.value.kind === "text" ? richText(text, element, end, change.value.text, context) : null;
  if (rich === null) return `${start}${contentOfCell(change, element.prefix, context)}`;
  return `${start} t="inlineStr"><${element.prefix}is>${rich}</${element.prefix}is></${element.name}>`;
}

/** Formats are the user's, but a number in a cell for texts would stay a text, and a day without a format would show its number. */
function styleFor({ value, format }: CellChange, style: string | null, styles: Styles): string {
  const own = style === null ? "" : ` s="${style}"`;
  if (value.kind === "day")
    return styles.isDate(Number(style ?? 0)) ? own : ` s="${styles.withFormat(Number(style ?? 0), format ?? "dd/mm/yyyy")}"`;
  if (value.kind !== "number" || !styles.isPlain(Number(style ?? 0))) return own;
  const wanted = format ?? (styles.isText(Number(style ?? 0)) ? "General" : null);
  return wanted === null ? own : ` s="${styles.withFormat(Number(style ?? 0), wanted)}"`;
}

function contentOfCell({ value }: CellChange, prefix: string, { isDate1904 }: CellsContext): string {
  switch (value.kind) {
    case "empty":
      return "/>";
    case "number":
      return prefixed(`><v>${value.number}</v></c>`, prefix);
    case "day": {
      const serial = serialOfDay(value.day, isDate1904);
      return prefixed(serial === null ? inlineText(shownDay(value.day)) : `><v>${serial}</v></c>`, prefix);
    }
    case "text":
      return prefixed(inlineText(value.text), prefix);
  }
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

/** `<row r="5"/>` has no inside to put a cell into. */
function openedRow(row: RowSpot, splices: readonly Splice[]): readonly Splice[] {
  if (!row.element.isSelfClosed || splices.length === 0) return splices;
  const cells = splices.map((splice) => splice.text).join("");
  return [{ from: row.element.end - 2, until: row.element.end, text: `>${cells}</${row.element.name}>` }];
}

function openedData({ sheetData }: SheetSpots, splices: readonly Splice[]): readonly Splice[] {
  if (!sheetData.isSelfClosed || splices.length === 0) return splices;
  const rows = splices.map((splice) => splice.text).join("");
  return [{ from: sheetData.end - 2, until: sheetData.end, text: `>${rows}</${sheetData.name}>` }];
}
