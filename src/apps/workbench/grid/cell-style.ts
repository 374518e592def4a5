import type * as React from "react";
import type { ShownCell, ShownLook } from "../../../hosts/shown";
import { classOf } from "./style-classes";

/** Colours of the table itself; user's colours come on top. All texts have a contrast of 4.5 and more. */
export const COLORS = {
  paper: "#ffffff",
  ink: "#000000",
  line: "#d9d9d9",
  heading: "#f3f3f3",
  headingInk: "#3b3b3b",
  headingChosen: "#cfe3d6",
  headingLine: "#b8b8b8",
  chosen: "#0f6b38",
  chosenArea: "rgba(15, 107, 56, 0.10)",
  found: "#9a3b00",
  foundArea: "rgba(255, 196, 0, 0.16)",
  frozenLine: "#7a7a7a",
} as const;

const PADDING = 3;
const INDENT = 9;
const USUAL_SIZE = 11;
const PIXELS_PER_POINT = 4 / 3;

export interface CellStyles {
  readonly box: string;
  /** Of a merged cell, where lines are drawn between cells and where not. */
  readonly mergedBox: string;
  readonly quietMergedBox: string;
  readonly text: string;
  readonly spilledText: string;
  readonly side: "left" | "center" | "right" | "justify";
}

const BOX: React.CSSProperties = { position: "absolute", display: "flex", boxSizing: "border-box", overflow: "hidden" };
/** What is merged hides the lines between its cells. */
const MERGED: React.CSSProperties = {
  backgroundColor: COLORS.paper,
  borderRight: `1px solid ${COLORS.line}`,
  borderBottom: `1px solid ${COLORS.line}`,
};
const TEXT: React.CSSProperties = {
  flex: "1 1 auto",
  minWidth: 0,
  boxSizing: "border-box",
  whiteSpace: "pre",
  lineHeight: 1.25,
};
const SPILLED: React.CSSProperties = { flex: "0 0 auto", position: "relative", zIndex: 1 };

const known = new WeakMap<ShownLook, Map<ShownCell["kind"], CellStyles>>();

/** A look as classes, made once for all the cells that have it. */
export function stylesOf(look: ShownLook, kind: ShownCell["kind"]): CellStyles {
  let byKind = known.get(look);
  if (byKind === undefined) known.set(look, (byKind = new Map()));
  let made = byKind.get(kind);
  if (made === undefined) byKind.set(kind, (made = madeStyles(look, kind)));
  return made;
}

function madeStyles(look: ShownLook, kind: ShownCell["kind"]): CellStyles {
  const box = {
    ...BOX,
    ...boxStyle(look),
    ...(isNumber(kind) ? { overflow: "visible", justifyContent: FLEX_SIDES[sideOf(look, kind)] } : {}),
  };
  const text = { ...TEXT, ...textStyle(look, kind) };
  return {
    box: classOf(box),
    mergedBox: classOf({ ...MERGED, ...box }),
    quietMergedBox: classOf({ backgroundColor: COLORS.paper, ...box }),
    text: classOf(text),
    spilledText: classOf({ ...text, ...SPILLED }),
    side: sideOf(look, kind),
  };
}

/** A number is never cut and never broken: where its letters are wider than reckoned, it stands out of its cell. */
const isNumber = (kind: ShownCell["kind"]): boolean => kind === "number" || kind === "day";
const FLEX_SIDES = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" } as const;

const FLEX = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

function boxStyle(look: ShownLook): React.CSSProperties {
  const { borders = {} } = look;
  const line = (side: keyof typeof borders): string | undefined => {
    const drawn = borders[side];
    return drawn === undefined ? undefined : `${drawn.width}px ${drawn.width === 3 ? "double" : "solid"} ${drawn.color}`;
  };
  return {
    ...(look.fill === undefined ? {} : { backgroundColor: look.fill }),
    ...defined({ borderTop: line("top"), borderRight: line("right"), borderBottom: line("bottom"), borderLeft: line("left") }),
    alignItems: FLEX[look.vertical ?? "bottom"],
  };
}

/** How the letters of a look are drawn. */
export function textStyle(look: ShownLook, kind: ShownCell["kind"]): React.CSSProperties {
  const side = sideOf(look, kind);
  const indent = (look.indent ?? 0) * INDENT;
  const lines = [look.isUnderlined === true ? "underline" : "", look.isStruck === true ? "line-through" : ""].join(" ").trim();
  return {
    fontFamily: familyOf(look.font),
    fontSize: `${look.size ?? USUAL_SIZE}pt`,
    textAlign: side,
    paddingLeft: PADDING + (side === "right" ? 0 : indent),
    paddingRight: PADDING + (side === "right" ? indent : 0),
    ...defined({
      fontWeight: look.isBold === true ? 700 : undefined,
      fontStyle: look.isItalic === true ? "italic" : undefined,
      textDecoration: lines === "" ? undefined : lines,
      color: look.color,
    }),
    ...(isNumber(kind) ? { flex: "0 0 auto" } : look.isWrapped === true ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
  };
}

function sideOf(look: ShownLook, kind: ShownCell["kind"]): "left" | "center" | "right" | "justify" {
  if (look.horizontal === "fill") return "left";
  if (look.horizontal !== undefined) return look.horizontal;
  if (kind === "number" || kind === "day") return "right";
  return kind === "boolean" || kind === "error" ? "center" : "left";
}

/** The font by its name, never as anything else that a file might put there; the fonts made to its measure after it. */
export function familyOf(font: string | undefined): string {
  const name = (font ?? "Calibri").replace(/[^\p{L}\p{N} _.-]/gu, "").slice(0, 60);
  if (/times|serif|\.vntime/i.test(name)) return `"${name}", "Times New Roman", "Liberation Serif", Tinos, serif`;
  return `"${name}", Calibri, Carlito, Arial, "Liberation Sans", sans-serif`;
}

function defined(style: { readonly [K in keyof React.CSSProperties]: React.CSSProperties[K] | undefined }): React.CSSProperties {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** What stands in the cell: a number that has no room is never cut, which would be another number. */
export function drawnText({ text, kind, look }: ShownCell, width: number): string {
  if (kind === "text") return look.isWrapped === true ? text : text.replace(/[\r\n]+/g, " ");
  if (kind !== "number" && kind !== "day") return text;
  const size = (look.size ?? USUAL_SIZE) * PIXELS_PER_POINT;
  const digits = text.replace(/[^0-9A-Za-z#%+-]/g, "").length;
  const needed = (digits * 0.5 + (text.length - digits) * 0.25) * size;
  return needed <= width + 1 ? text : "#".repeat(Math.max(1, Math.floor(width / (size * 0.52))));
}
