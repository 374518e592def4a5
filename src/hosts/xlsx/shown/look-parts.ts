import type { ShownLook } from "../../shown";
import { CLOSE, OPEN, advance, attribute, skip, type Xml } from "../xml";
import { colorAtHand, mixed, readColor, type NamedColor, type Palette } from "./colors";

/** Fonts, fills and borders of the styles part, each waiting for the palette. */
export type LookPart = (palette: Palette) => ShownLook;
type Borders = NonNullable<ShownLook["borders"]>;
type Side = keyof Borders;

/** The elements of a list part, `read` standing at each; stands on the list's CLOSE afterwards. */
export function readList<T>(x: Xml, name: string, read: (x: Xml) => T): readonly T[] {
  const all: T[] = [];
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === name && x.depth === depth + 1) all.push(read(x));
    else skip(x);
  }
  return all;
}

function forEachChild(x: Xml, look: (name: string) => void): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) if (x.kind === OPEN) look(x.name);
}

/** An element that is there says yes, unless its `val` says no. */
function isOn(x: Xml): boolean {
  return !["0", "false", "none"].includes(attribute(x, "val") ?? "1");
}

export function readFont(x: Xml): LookPart {
  const font: { -readonly [K in keyof ShownLook]: ShownLook[K] } = {};
  let color: NamedColor = () => null;
  forEachChild(x, (name) => {
    if (name === "b") font.isBold = isOn(x);
    else if (name === "i") font.isItalic = isOn(x);
    else if (name === "u") font.isUnderlined = isOn(x);
    else if (name === "strike") font.isStruck = isOn(x);
    else if (name === "sz") font.size = sizeOf(attribute(x, "val"));
    else if (name === "name") font.font = attribute(x, "val") ?? "Calibri";
    else if (name === "color") color = colorAtHand(x);
  });
  return (palette) => {
    const shown = color(palette);
    // Black is what text has without asking.
    return shown === null || shown === "#000000" ? font : { ...font, color: shown };
  };
}

function sizeOf(written: string | null): number {
  const size = Number(written);
  return size >= 1 && size <= 409 ? size : 11;
}

/** How much of a pattern is drawn in its own colour. */
const PATTERNS: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

export function readFill(x: Xml): LookPart {
  let pattern = "none";
  let front: NamedColor = () => null;
  let back: NamedColor = () => null;
  forEachChild(x, (name) => {
    if (name === "patternFill") pattern = attribute(x, "patternType") ?? "none";
    else if (name === "fgColor") front = colorAtHand(x);
    else if (name === "bgColor") back = colorAtHand(x);
    else if (name === "gradientFill") pattern = "solid";
    // Of a gradient one colour stands for all.
    else if (name === "color") front = colorAtHand(x);
  });
  return (palette) => {
    if (pattern === "none") return {};
    const share = PATTERNS[pattern] ?? 0.3;
    const over = front(palette);
    if (share === 1) return over === null ? {} : { fill: over };
    return { fill: mixed(over ?? "#000000", back(palette) ?? "#FFFFFF", share) };
  };
}

const SIDES: Readonly<Record<string, Side>> = { left: "left", right: "right", top: "top", bottom: "bottom", start: "left", end: "right" };

export function readBorder(x: Xml): LookPart {
  const sides: { readonly side: Side; readonly width: 1 | 2 | 3; readonly color: NamedColor }[] = [];
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    const side = SIDES[x.name];
    const width = side === undefined ? null : widthOf(attribute(x, "style"));
    if (side === undefined || width === null) {
      skip(x);
      continue;
    }
    let color: NamedColor = () => null;
    const inside = x.depth;
    while (advance(x) !== CLOSE || x.depth !== inside) if (x.kind === OPEN) color = readColor(x);
    sides.push({ side, width, color });
  }
  return (palette) => {
    if (sides.length === 0) return {};
    const drawn = sides.map(({ side, width, color }) => [side, { width, color: color(palette) ?? "#000000" }] as const);
    return { borders: Object.fromEntries(drawn) as Borders };
  };
}

function widthOf(style: string | null): 1 | 2 | 3 | null {
  if (style === null || style === "none") return null;
  if (style === "thick" || style === "double") return 3;
  return style.startsWith("medium") ? 2 : 1;
}

export function readAlignment(x: Xml): ShownLook {
  const horizontal = horizontalOf(attribute(x, "horizontal"));
  const vertical = verticalOf(attribute(x, "vertical"));
  const indent = Number(attribute(x, "indent") ?? 0);
  return {
    ...(horizontal === null ? {} : { horizontal }),
    ...(vertical === null ? {} : { vertical }),
    ...(["1", "true"].includes(attribute(x, "wrapText") ?? "") || ["justify", "distributed"].includes(attribute(x, "horizontal") ?? "")
      ? { isWrapped: true }
      : {}),
    ...(indent > 0 && indent <= 250 ? { indent } : {}),
  };
}

function horizontalOf(written: string | null): NonNullable<ShownLook["horizontal"]> | null {
  switch (written) {
    case "left":
    case "center":
    case "right":
    case "justify":
    case "fill":
      return written;
    case "centerContinuous":
      return "center";
    case "distributed":
      return "justify";
    default:
      return null;
  }
}

function verticalOf(written: string | null): NonNullable<ShownLook["vertical"]> | null {
  if (written === "top" || written === "bottom" || written === "center") return written;
  return written === "justify" || written === "distributed" ? "center" : null;
}
