import type { Area } from "../../../src/engine/workbook/address";
import { invalidArgument } from "../api-error";
import type { Kind, Property } from "../kind";
import { changeLooks } from "../model/cells";
import { type Line, type Look, PLAIN_LINE } from "../model/look";
import type { ModelSheet } from "../model/workbook";
import { asColor, asFlag, asNumber, asText, textIn } from "./arguments";
import { sharedFact } from "./grid";
import { mustBeAllowed } from "./permissions";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./sizes";
import { type Cells, subject } from "./subjects";

/** The widest column and the tallest row Excel takes, in points (the width is assumed). */
const WIDEST = 1_790;
const TALLEST = 409.5;

export const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export function lookProperty<K extends keyof Look>(name: K, parse: (value: unknown) => Look[K]): Property<Cells> {
  return {
    read: (cells) => sharedFact(cells, (look) => look[name]),
    write: ({ sheet, area }, value) => {
      mustBeAllowed(sheet, "allowFormatCells");
      const parsed = parse(value);
      changeLooks(sheet, area, () => ({ [name]: parsed }) as Partial<Look>);
    },
  };
}

export const rangeFormat: Kind<Cells> = {
  name: "RangeFormat",
  props: {
    WrapText: lookProperty("isWrapped", asFlag),
    HorizontalAlignment: lookProperty("horizontal", (value) => choice(value, HORIZONTAL)),
    VerticalAlignment: lookProperty("vertical", (value) => choice(value, VERTICAL)),
    IndentLevel: lookProperty("indent", asNumber),
    TextOrientation: lookProperty("orientation", asNumber),
    ShrinkToFit: lookProperty("shrinks", asFlag),
    ColumnWidth: size("columnWidths", STANDARD_WIDTH, WIDEST),
    RowHeight: size("rowHeights", STANDARD_HEIGHT, TALLEST),
  },
  children: {
    Fill: (cells) => subject("RangeFill", cells),
    Font: (cells) => subject("RangeFont", cells),
    Borders: (cells) => subject("RangeBorderCollection", cells),
    Protection: (cells) => subject("FormatProtection", cells),
  },
  methods: {
    AutofitColumns: ({ sheet }) => mustBeAllowed(sheet, "allowFormatColumns"),
    AutofitRows: ({ sheet, area }) => {
      mustBeAllowed(sheet, "allowFormatRows");
      for (const row of sheet.rowHeights.keys()) if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
    },
  },
};

function choice(value: unknown, choices: readonly string[]): string {
  const text = asText(value);
  if (!choices.includes(text)) throw invalidArgument();
  return text;
}

/** Widths of columns and heights of rows, in points; null where they differ. */
function size(which: "columnWidths" | "rowHeights", standard: number, largest: number): Property<Cells> {
  const bounds = (area: Area): readonly [number, number] => (which === "rowHeights" ? [area.top, area.bottom] : [area.left, area.right]);
  return {
    read: ({ sheet, area }) => {
      const [first, last] = bounds(area);
      const seen = new Set<number>();
      for (let place = first; place <= last && seen.size < 2; place++) seen.add(sheet[which].get(place) ?? standard);
      const [only] = seen;
      return seen.size === 1 ? only : null;
    },
    write: ({ sheet, area }, value) => {
      mustBeAllowed(sheet, which === "rowHeights" ? "allowFormatRows" : "allowFormatColumns");
      const points = asNumber(value);
      if (points < 0 || points > largest) throw invalidArgument();
      const [first, last] = bounds(area);
      if (last - first > 20_000) throw invalidArgument("The stand-in sets sizes of at most 20,000 rows at once.");
      for (let place = first; place <= last; place++) sheet[which].set(place, points);
    },
  };
}

export const rangeFill: Kind<Cells> = {
  name: "RangeFill",
  props: {
    Color: {
      read: (cells) => sharedFact(cells, (look) => look.fill ?? "#FFFFFF"),
      write: lookProperty("fill", asColor).write as NonNullable<Property<Cells>["write"]>,
    },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      mustBeAllowed(sheet, "allowFormatCells");
      changeLooks(sheet, area, () => ({ fill: null }));
    },
  },
};

export const rangeFont: Kind<Cells> = {
  name: "RangeFont",
  props: {
    Name: lookProperty("fontName", asText),
    Size: lookProperty("fontSize", asNumber),
    Color: lookProperty("fontColor", asColor),
    Bold: lookProperty("isBold", asFlag),
    Italic: lookProperty("isItalic", asFlag),
    Underline: lookProperty("underline", (value) => choice(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"])),
    Strikethrough: lookProperty("isStruck", asFlag),
  },
};

export const formatProtection: Kind<Cells> = {
  name: "FormatProtection",
  props: { Locked: lookProperty("isLocked", asFlag), FormulaHidden: lookProperty("isFormulaHidden", asFlag) },
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
export type Edge = (typeof EDGES)[number];
const ALL_EDGES: readonly string[] = [...EDGES, "DiagonalDown", "DiagonalUp"];

export interface Border extends Cells {
  readonly edge: string;
}

export const rangeBorderCollection: Kind<Cells> = {
  name: "RangeBorderCollection",
  props: { Count: { read: () => ALL_EDGES.length } },
  methods: {
    GetItem: (cells, args) => subject("RangeBorder", borderOf(cells, textIn(args))),
    GetItemAt: (cells, args) => subject("RangeBorder", borderOf(cells, ALL_EDGES[Number(args[0])] ?? "")),
  },
  items: (cells) => ALL_EDGES.map((edge) => subject("RangeBorder", borderOf(cells, edge))),
  at: (cells, args) => subject("RangeBorder", borderOf(cells, textIn(args))),
};

function borderOf(cells: Cells, edge: string): Border {
  if (!ALL_EDGES.includes(edge)) throw invalidArgument();
  return { ...cells, edge };
}

export const rangeBorder: Kind<Border> = {
  name: "RangeBorder",
  props: {
    SideIndex: { read: ({ edge }) => edge },
    Style: lineProperty("style", "None", (value) => ({ style: asText(value) })),
    Weight: lineProperty("weight", "Thin", (value) => ({ weight: asText(value) })),
    Color: lineProperty("color", "#000000", (value) => ({ color: asColor(value) })),
  },
};

/** Setting weight or colour draws a line where there was none, as Excel does; the style "None" takes it away. */
function lineProperty(name: keyof Line, none: string, parse: (value: unknown) => Partial<Line>): Property<Border> {
  return {
    read: ({ sheet, area, edge }) => {
      const sides = sidesOf(area, edge);
      const facts = new Set(sides.map(([side, part]) => sharedFact({ sheet, area: part }, (look) => look[side]?.[name] ?? none)));
      const [only] = facts;
      return facts.size === 1 ? only : sides.length === 0 ? none : null;
    },
    write: ({ sheet, area, edge }, value) => {
      mustBeAllowed(sheet, "allowFormatCells");
      const patch = parse(value);
      for (const [side, part] of sidesOf(area, edge)) {
        changeLooks(sheet, part, (look) => ({ [side]: patch.style === "None" ? null : { ...(look[side] ?? PLAIN_LINE), ...patch } }));
      }
    },
  };
}

type Side = "top" | "left" | "bottom" | "right";

/** Which sides of which cells an edge of a range is. */
function sidesOf(area: Area, edge: string): readonly (readonly [Side, Area])[] {
  switch (edge) {
    case "EdgeTop":
      return [["top", { ...area, bottom: area.top }]];
    case "EdgeBottom":
      return [["bottom", { ...area, top: area.bottom }]];
    case "EdgeLeft":
      return [["left", { ...area, right: area.left }]];
    case "EdgeRight":
      return [["right", { ...area, left: area.right }]];
    case "InsideHorizontal":
      return area.top === area.bottom
        ? []
        : [
            ["bottom", { ...area, bottom: area.bottom - 1 }],
            ["top", { ...area, top: area.top + 1 }],
          ];
    case "InsideVertical":
      return area.left === area.right
        ? []
        : [
            ["right", { ...area, right: area.right - 1 }],
            ["left", { ...area, left: area.left + 1 }],
          ];
  }
  return [];
}

export function setBorder(sheet: ModelSheet, area: Area, edge: Edge, line: Partial<Line>): void {
  for (const [side, part] of sidesOf(area, edge)) {
    changeLooks(sheet, part, (look) => ({ [side]: line.style === "None" ? null : { ...(look[side] ?? PLAIN_LINE), ...line } }));
  }
}
