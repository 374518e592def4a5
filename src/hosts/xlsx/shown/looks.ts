import type { ShownLook } from "../../shown";
import { formatOf } from "../cell-format";
import { CLOSE, END, OPEN, advance, attribute, enterRoot, skip, type Xml } from "../xml";
import { sectionsOf } from "./format-code";
import { INDEXED, readIndexed, type Palette } from "./colors";
import { readAlignment, readBorder, readFill, readFont, readList, type LookPart } from "./look-parts";
import { PLAIN_FORMAT, shownFormat, type ShownFormat } from "./shown-format";

/** What a cell style makes of a cell: shared by all cells that have it. */
export interface ShownStyle {
  readonly look: ShownLook;
  readonly format: ShownFormat;
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Shows a time and no day. */
  readonly isTime: boolean;
  /** Whether an empty cell of it is seen: filled or bordered. */
  readonly isSeen: boolean;
}

export interface ShownStyles {
  readonly of: (index: number) => ShownStyle;
  /** The font whose digits columns are measured by. */
  readonly normal: ShownLook;
}

export const NO_STYLE: ShownStyle = { look: {}, format: PLAIN_FORMAT, isDate: false, isPercent: false, isTime: false, isSeen: false };
export const NO_STYLES: ShownStyles = { of: () => NO_STYLE, normal: {} };

interface Xf {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: ShownLook;
}

/** Styles as they look; the same part from which formats are read, of which nothing more is believed. */
export function readLooks(x: Xml, theme: readonly string[], is1904: boolean): ShownStyles {
  const read = readParts(x);
  const palette: Palette = { theme, indexed: read.indexed };
  const made = new Map<number, ShownStyle>();
  const of = (index: number): ShownStyle => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const xf = read.xfs[index];
    const style = xf === undefined ? NO_STYLE : styleOf(xf, read, palette, is1904);
    made.set(index, style);
    return style;
  };
  const normal = read.fonts[read.parents[0]?.font ?? 0]?.(palette) ?? {};
  return { of, normal };
}

interface Parts {
  fonts: readonly LookPart[];
  fills: readonly LookPart[];
  borders: readonly LookPart[];
  parents: readonly Xf[];
  xfs: readonly Xf[];
  indexed: readonly string[];
  readonly codes: Map<number, string>;
}

function readParts(x: Xml): Parts {
  const parts: Parts = { fonts: [], fills: [], borders: [], parents: [], xfs: [], indexed: INDEXED, codes: new Map() };
  enterRoot(x, "styleSheet");
  while (advance(x) !== END) {
    if (x.kind !== OPEN) continue;
    if (!x.isMain || !readPart(x, parts)) skip(x);
  }
  return parts;
}

/** True where the element at hand was read to its end. */
function readPart(x: Xml, parts: Parts): boolean {
  if (x.name === "numFmts") for (const [id, code] of readList(x, "numFmt", codeAtHand)) parts.codes.set(id, code);
  else if (x.name === "fonts") parts.fonts = readList(x, "font", readFont);
  else if (x.name === "fills") parts.fills = readList(x, "fill", readFill);
  else if (x.name === "borders") parts.borders = readList(x, "border", readBorder);
  else if (x.name === "cellStyleXfs") parts.parents = readList(x, "xf", readXf);
  else if (x.name === "cellXfs") parts.xfs = readList(x, "xf", readXf);
  else if (x.name === "colors") parts.indexed = paletteIn(x) ?? parts.indexed;
  else return false;
  return true;
}

function codeAtHand(x: Xml): readonly [number, string] {
  const code = [Number(attribute(x, "numFmtId") ?? -1), attribute(x, "formatCode") ?? "General"] as const;
  skip(x);
  return code;
}

function paletteIn(x: Xml): readonly string[] | null {
  let palette: readonly string[] | null = null;
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind === OPEN && x.name === "indexedColors") palette = readIndexed(x);
  }
  return palette;
}

function readXf(x: Xml): Xf {
  const number = (name: string): number => Number(attribute(x, name) ?? 0);
  const xf = { format: number("numFmtId"), font: number("fontId"), fill: number("fillId"), border: number("borderId") };
  let alignment: ShownLook = {};
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) if (x.kind === OPEN && x.name === "alignment") alignment = readAlignment(x);
  return { ...xf, alignment };
}

function styleOf(xf: Xf, { fonts, fills, borders, codes }: Parts, palette: Palette, is1904: boolean): ShownStyle {
  const { code, isDate } = formatOf(xf.format, codes.get(xf.format));
  const paint = { ...fills[xf.fill]?.(palette), ...borders[xf.border]?.(palette) };
  return {
    look: { ...fonts[xf.font]?.(palette), ...paint, ...xf.alignment },
    format: shownFormat(code, is1904),
    isDate,
    isPercent: code !== null && /%/.test(code),
    isTime: code !== null && !isDate && sectionsOf(code)?.[0]?.pieces.some(({ kind }) => kind === "time") === true,
    isSeen: paint.fill !== undefined || paint.borders !== undefined,
  };
}
