import { invalidArgument, invalidOperation, notFound } from "../api-error";
import type { Kind, Subject } from "../kind";
import { overlapOf } from "../model/address";
import { type ConditionalFormat, newId } from "../model/workbook";
import { asColor, asText, oneOf } from "./arguments";
import { collection, fact, facts } from "./collection";
import { mustBeAllowed } from "./permissions";
import { type Cells, rangeOf, subject } from "./subjects";

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

const formatCollection: Kind<Cells> = collection<Cells, ConditionalFormat>({
  name: "ConditionalFormatCollection",
  itemKind: "ConditionalFormat",
  hasItemAt: true,
  list: formatsOn,
  find: (cells, key) => formatsOn(cells).find(({ id }) => id === key),
  more: {
    methods: {
      Add: ({ sheet, area }, args) => {
        mustBeAllowed(sheet, "allowFormatCells");
        const format = { id: newId(), sheet, area, type: oneOf(args[0], TYPES), facts: new Map<string, unknown>() };
        sheet.formats.unshift(format);
        return subject("ConditionalFormat", format);
      },
      ClearAll: (cells) => {
        mustBeAllowed(cells.sheet, "allowFormatCells");
        const gone = formatsOn(cells);
        cells.sheet.formats = cells.sheet.formats.filter((format) => !gone.includes(format));
      },
    },
  },
});

/** The newest first, as Excel has it. */
function formatsOn({ sheet, area }: Cells): readonly ConditionalFormat[] {
  return sheet.formats.filter((format) => overlapOf(format.area, area) !== null);
}

const conditionalFormat: Kind<ConditionalFormat> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  props: {
    Id: { read: ({ id }) => id },
    Type: { read: ({ type }) => type },
    Priority: { read: (format) => format.facts.get("Priority") ?? format.sheet.formats.indexOf(format), write: fact("Priority").write },
    StopIfTrue: fact("StopIfTrue", false),
  },
  children: {
    ...ofType("Custom", "Custom", "CustomConditionalFormat"),
    ...ofType("DataBar", "DataBar", "DataBarConditionalFormat"),
    ...ofType("CellValue", "CellValue", "CellValueConditionalFormat"),
  },
  methods: {
    Delete: (format) => {
      if (!format.sheet.formats.includes(format)) throw notFound();
      format.sheet.formats = format.sheet.formats.filter((other) => other !== format);
    },
  },
  finders: { GetRange: ({ sheet, area }) => rangeOf(sheet, area) },
};

function ofType(name: string, type: string, kind: string): Readonly<Record<string, (format: ConditionalFormat) => Subject | null>> {
  return {
    [name]: (format) => {
      if (format.type !== type) throw invalidOperation(`This conditional format is not of the type ${type}.`);
      return subject(kind, format);
    },
    [`${name}OrNullObject`]: (format) => (format.type === type ? subject(kind, format) : null),
  };
}

const self = (kind: string) => (format: ConditionalFormat) => subject(kind, format);

const custom: Kind<ConditionalFormat> = {
  name: "CustomConditionalFormat",
  children: { Rule: self("ConditionalFormatRule"), Format: self("ConditionalRangeFormat") },
};

const cellValue: Kind<ConditionalFormat> = {
  name: "CellValueConditionalFormat",
  props: { Rule: fact("Rule", {}) },
  children: { Format: self("ConditionalRangeFormat") },
};

const rule: Kind<ConditionalFormat> = {
  name: "ConditionalFormatRule",
  props: { Formula: formula("Formula"), FormulaLocal: formula("Formula") },
};

function formula(name: string) {
  return {
    read: (format: ConditionalFormat): unknown => format.facts.get(name) ?? "",
    write: (format: ConditionalFormat, value: unknown): void => {
      const text = asText(value);
      if (!text.startsWith("=") || text.length < 2 || text.length > 8_192) throw invalidArgument();
      format.facts.set(name, text);
    },
  };
}

const rangeFormat: Kind<ConditionalFormat> = {
  name: "ConditionalRangeFormat",
  props: { NumberFormat: fact("NumberFormat") },
  children: { Fill: self("ConditionalRangeFill"), Font: self("ConditionalRangeFont") },
};

function color(name: string) {
  return {
    read: fact<ConditionalFormat>(name).read,
    write: (format: ConditionalFormat, value: unknown): void => void format.facts.set(name, value === "" ? "" : asColor(value)),
  };
}

const fill: Kind<ConditionalFormat> = {
  name: "ConditionalRangeFill",
  props: { Color: color("Fill/Color") },
  methods: { Clear: (format) => void format.facts.delete("Fill/Color") },
};

const font: Kind<ConditionalFormat> = {
  name: "ConditionalRangeFont",
  props: {
    Color: color("Font/Color"),
    ...facts<ConditionalFormat>({ Bold: null, Italic: null, Underline: null, Strikethrough: null }, "Font/"),
  },
};

const dataBar: Kind<ConditionalFormat> = {
  name: "DataBarConditionalFormat",
  props: {
    ...facts<ConditionalFormat>({
      ShowDataBarOnly: false,
      BarDirection: "Context",
      AxisFormat: "Automatic",
      AxisColor: "#000000",
      LowerBoundRule: { type: "Automatic" },
      UpperBoundRule: { type: "Automatic" },
    }),
  },
  children: { PositiveFormat: self("ConditionalDataBarPositiveFormat"), NegativeFormat: self("ConditionalDataBarNegativeFormat") },
};

const positive: Kind<ConditionalFormat> = {
  name: "ConditionalDataBarPositiveFormat",
  props: {
    FillColor: color("Positive/FillColor"),
    BorderColor: color("Positive/BorderColor"),
    GradientFill: fact("Positive/GradientFill", true),
  },
};

const negative: Kind<ConditionalFormat> = {
  name: "ConditionalDataBarNegativeFormat",
  props: {
    FillColor: color("Negative/FillColor"),
    BorderColor: color("Negative/BorderColor"),
    MatchPositiveFillColor: fact("Negative/MatchPositiveFillColor", false),
    MatchPositiveBorderColor: fact("Negative/MatchPositiveBorderColor", false),
  },
};

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own
export const CONDITIONAL_KINDS: readonly Kind<any>[] = [
  formatCollection,
  conditionalFormat,
  custom,
  cellValue,
  rule,
  rangeFormat,
  fill,
  font,
  dataBar,
  positive,
  negative,
];
