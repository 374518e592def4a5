import type { OwnStyle } from "../../engine/sheets/own-sheet";
import { xmlText } from "./xml-text";

/** Formats that have a number by the standard (ECMA-376 part 1, 18.8.30). Those that change with the language of Windows (14 …) are not used. */
export const BUILT_IN_FORMATS: readonly (readonly [string, number])[] = [
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
];

const DEFAULT_FONT = "Times New Roman";
const DEFAULT_SIZE = 12;

/** Written as Excel itself writes them, so that after Excel has saved the file the same styles are found again. */
export function fontXml(style: OwnStyle): string {
  const marks = `${style.isBold === true ? "<b/>" : ""}${style.isItalic === true ? "<i/>" : ""}${style.isUnderlined === true ? "<u/>" : ""}`;
  const color = style.color === undefined ? "" : `<color rgb="${argb(style.color)}"/>`;
  return `<font>${marks}<sz val="${style.size ?? DEFAULT_SIZE}"/>${color}<name val="${xmlText(style.font ?? DEFAULT_FONT)}"/><family val="1"/></font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(style: OwnStyle): string {
  const side = (name: string, isDrawn: boolean): string => (isDrawn ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`);
  const all = style.isBordered === true;
  const isOpen = (edge: "top" | "bottom"): boolean => all && (style.openSides === edge || style.openSides === "top-and-bottom");
  return `<border>${side("left", all)}${side("right", all)}${side("top", all && !isOpen("top"))}${side("bottom", !isOpen("bottom"))}<diagonal/></border>`;
}

export interface XfParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  /** Whether there is a cell style to stand on. */
  readonly hasParents: boolean;
  readonly isQuoted: boolean;
}

export function xfXml(style: OwnStyle, parts: XfParts): string {
  const alignment = alignmentXml(style);
  const attributes = [
    `numFmtId="${parts.format}" fontId="${parts.font}" fillId="${parts.fill}" borderId="${parts.border}"`,
    parts.hasParents ? ' xfId="0"' : "",
    parts.isQuoted ? ' quotePrefix="1"' : "",
    parts.format === 0 ? "" : ' applyNumberFormat="1"',
    parts.font === 0 ? "" : ' applyFont="1"',
    parts.fill === 0 ? "" : ' applyFill="1"',
    parts.border === 0 ? "" : ' applyBorder="1"',
    alignment === "" ? "" : ' applyAlignment="1"',
  ].join("");
  return alignment === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`;
}

function alignmentXml(style: OwnStyle): string {
  const horizontal = style.horizontal === undefined ? "" : ` horizontal="${style.horizontal}"`;
  // "bottom" is what a cell has without asking.
  const vertical = style.vertical === undefined || style.vertical === "bottom" ? "" : ` vertical="${style.vertical}"`;
  const wrapped = style.isWrapped === true ? ' wrapText="1"' : "";
  const all = `${horizontal}${vertical}${wrapped}`;
  return all === "" ? "" : `<alignment${all}/>`;
}

export interface DxfStyle {
  readonly color?: string;
  readonly fill?: string;
  readonly isBold?: boolean;
}

/** A differential format: only what the condition changes. Its solid fill stands in the background colour, unlike a cell's. */
export function dxfXml(style: DxfStyle): string {
  const color = style.color === undefined ? "" : `<color rgb="${argb(style.color)}"/>`;
  const bold = style.isBold === true ? '<b/><i val="0"/>' : "";
  const font = bold === "" && color === "" ? "" : `<font>${bold}${color}</font>`;
  const fill = style.fill === undefined ? "" : `<fill><patternFill><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
  return font + fill === "" ? "<dxf/>" : `<dxf>${font}${fill}</dxf>`;
}

/** "RRGGBB" → "FFRRGGBB". */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
