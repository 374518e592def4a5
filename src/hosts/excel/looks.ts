import type { OwnStyle } from "../../engine/sheets/own-sheet";
import type { Area } from "../../engine/workbook/address";

/** How a cell looks, number format aside: only what differs from a plain cell. */
export interface Look {
  readonly font: string;
  readonly size: number;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify";
  readonly vertical?: "Top" | "Center" | "Justify";
  readonly isWrapped?: true;
  readonly lines?: readonly Edge[];
  /** Lines that differ from side to side: each row of such cells is drawn by itself. */
  readonly hasOwnLines?: true;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", justify: "Justify" } as const;

export function lookOf(style: OwnStyle): Look {
  const { vertical, horizontal } = style;
  return {
    font: style.font ?? "Times New Roman",
    size: style.size ?? 12,
    ...(style.isBold === true ? { isBold: true } : {}),
    ...(style.isItalic === true ? { isItalic: true } : {}),
    ...(style.isUnderlined === true ? { isUnderlined: true } : {}),
    ...(style.color === undefined ? {} : { color: hex(style.color) }),
    ...(style.fill === undefined ? {} : { fill: hex(style.fill) }),
    ...(horizontal === undefined ? {} : { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical === undefined || vertical === "bottom" ? {} : { vertical: VERTICAL[vertical] }),
    ...(style.isWrapped === true ? { isWrapped: true } : {}),
    ...linesOf(style),
  };
}

function linesOf({ isBordered, openSides, hasRuleBelow }: OwnStyle): Pick<Look, "lines" | "hasOwnLines"> {
  if (isBordered !== true) return hasRuleBelow === true ? { lines: ["EdgeBottom"], hasOwnLines: true } : {};
  if (openSides === undefined) return { lines: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] };
  const isOpen = (side: "top" | "bottom"): boolean => openSides === side || openSides === "top-and-bottom";
  const lines: Edge[] = ["EdgeLeft", "EdgeRight"];
  if (!isOpen("top")) lines.push("EdgeTop");
  if (!isOpen("bottom")) lines.push("EdgeBottom");
  return { lines, hasOwnLines: true };
}

/** "RRGGBB" → "#RRGGBB". */
export function hex(color: string): string {
  return `#${color.replace(/^#/, "").toUpperCase()}`;
}

/** Sets a look on cells that are plain. `shape` tells whether there are several rows and columns. */
export function dressed(format: Excel.RangeFormat, look: Look, shape: Area): void {
  const { font } = format;
  font.name = look.font;
  font.size = look.size;
  if (look.isBold === true) font.bold = true;
  if (look.isItalic === true) font.italic = true;
  if (look.isUnderlined === true) font.underline = "Single";
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.isWrapped === true) format.wrapText = true;
  drawn(format.borders, look.lines ?? [], shape);
}

/** The same for cells that may have any look: rows that are inserted take over that of the row above. */
export function redressed(format: Excel.RangeFormat, look: Look, shape: Area): void {
  const { font, borders } = format;
  font.bold = look.isBold === true;
  font.italic = look.isItalic === true;
  font.underline = look.isUnderlined === true ? "Single" : "None";
  font.strikethrough = false;
  font.color = look.color ?? "#000000";
  if (look.fill === undefined) format.fill.clear();
  format.horizontalAlignment = look.horizontal ?? "General";
  format.verticalAlignment = look.vertical ?? "Bottom";
  format.wrapText = look.isWrapped === true;
  // The upper line is the lower one of the row above and stays as that row has it.
  for (const edge of ["EdgeLeft", "EdgeRight", "EdgeBottom"] as const) borders.getItem(edge).style = "None";
  if (shape.left < shape.right) borders.getItem("InsideVertical").style = "None";
  if (shape.top < shape.bottom) borders.getItem("InsideHorizontal").style = "None";
  dressed(format, look, shape);
}

function drawn(borders: Excel.RangeBorderCollection, lines: readonly Edge[], { top, left, bottom, right }: Area): void {
  for (const edge of lines) borders.getItem(edge).style = "Continuous";
  if (lines.length === 0) return;
  if (left < right && lines.includes("EdgeLeft")) borders.getItem("InsideVertical").style = "Continuous";
  if (top < bottom) borders.getItem("InsideHorizontal").style = "Continuous";
}
