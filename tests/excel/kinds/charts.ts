import { invalidArgument, notFound } from "../api-error";
import type { Batch, Kind, Property, Subject } from "../kind";
import type { Area } from "../../../src/engine/workbook/address";
import { absoluteAddress, columnCountOf, overlapOf, rowCountOf } from "../model/address";
import { type Chart, type ChartSeries, type ModelSheet, newId } from "../model/workbook";
import { asColor, asNumber, asText, cellsIn, oneOf, optionalTextIn, textIn, wholeNumberIn } from "./arguments";
import { collection, fact, facts } from "./collection";
import { mustBeAllowed } from "./permissions";
import { columnLeft, heightOfRow, rowTop, widthOfColumn } from "./sizes";
import { type Cells, subject } from "./subjects";

/** The kinds of chart schools draw; any other name is refused as misspelt. */
const TYPES = ["Bar", "Column", "Line", "Area"].flatMap((type) => ["Clustered", "Stacked", "Stacked100"].map((way) => type + way));
const MORE_TYPES = ["Line", "LineMarkers", "Pie", "Doughnut", "Area", "Radar", "XYScatter"];

const chartCollection: Kind<ModelSheet> = collection<ModelSheet, Chart>({
  name: "ChartCollection",
  itemKind: "Chart",
  hasCount: true,
  hasItemAt: true,
  list: (sheet) => sheet.charts,
  find: (sheet, key) => sheet.charts.find((chart) => chart.id === key || chart.facts.get("Name") === key),
  more: {
    methods: {
      Add: (sheet, args, batch) => subject("Chart", addChart(sheet, args, batch)),
      /** The indexer by id that office.js keeps a chart by. */
      _GetItem: (sheet, args) => {
        const chart = sheet.charts.find(({ id }) => id === args[0]);
        if (chart === undefined) throw notFound();
        return subject("Chart", chart);
      },
    },
  },
});

function addChart(sheet: ModelSheet, args: readonly unknown[], batch: Batch): Chart {
  mustBeAllowed(sheet, "allowEditObjects");
  const type = oneOf(args[0], [...TYPES, ...MORE_TYPES]);
  const source = cellsIn(batch.model, sheet, args[1]);
  const by = args[2] === undefined || args[2] === null ? "Auto" : oneOf(args[2], ["Auto", "Columns", "Rows"]);
  const name = `${sheet.workbook.defaultNames.chart} ${sheet.charts.length + 1}`;
  const chart: Chart = {
    id: newId(),
    sheet,
    facts: new Map<string, unknown>([
      ["ChartType", type],
      ["Name", name],
      ["PlotBy", by],
    ]),
    series: [],
  };
  chart.series = seriesFrom(chart, source, by);
  sheet.charts.push(chart);
  return chart;
}

/** Excel takes as many series as the shorter side of the data has lines. */
function seriesFrom(chart: Chart, { sheet, area }: Cells, by: string): ChartSeries[] {
  const isByRows = by === "Rows" || (by === "Auto" && rowCountOf(area) < columnCountOf(area));
  const lines: Area[] = isByRows
    ? Array.from({ length: rowCountOf(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }))
    : Array.from({ length: columnCountOf(area) }, (_, i) => ({ ...area, left: area.left + i, right: area.left + i }));
  return lines.slice(0, 255).map((line, i) => ({
    chart,
    facts: new Map<string, unknown>([
      ["Name", `Series${i + 1}`],
      ["Values", absoluteAddress(sheet.name, line)],
    ]),
  }));
}

function mustStand(chart: Chart): Chart {
  if (!chart.sheet.charts.includes(chart)) throw notFound();
  return chart;
}

const size = (name: string, fallback: number): Property<Chart> => ({
  read: fact<Chart>(name, fallback).read,
  write: (chart, value) => void mustStand(chart).facts.set(name, asNumber(value)),
});

const part = (kind: string) => (chart: Chart) => subject(kind, chart);

const chartKind: Kind<Chart> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  props: {
    Id: { read: ({ id }) => id },
    Name: { read: fact<Chart>("Name").read, write: (chart, value) => void chart.facts.set("Name", asText(value)) },
    ChartType: {
      read: fact<Chart>("ChartType").read,
      write: (chart, value) => void chart.facts.set("ChartType", oneOf(value, [...TYPES, ...MORE_TYPES])),
    },
    Top: size("Top", 0),
    Left: size("Left", 0),
    Width: size("Width", 360),
    Height: size("Height", 216),
    PlotBy: fact("PlotBy", "Auto"),
    Style: fact("Style", 2),
    DisplayBlanksAs: fact("DisplayBlanksAs", "NotPlotted"),
    PlotVisibleOnly: fact("PlotVisibleOnly", true),
  },
  children: {
    Title: part("ChartTitle"),
    Legend: part("ChartLegend"),
    Axes: part("ChartAxes"),
    Series: part("ChartSeriesCollection"),
    DataLabels: part("ChartDataLabels"),
    Worksheet: ({ sheet }) => subject("Worksheet", sheet),
  },
  methods: {
    SetPosition: (chart, args, batch) => setPosition(chart, args, batch),
    SetData: (chart, args, batch) => {
      const by = args[1] === undefined || args[1] === null ? "Auto" : oneOf(args[1], ["Auto", "Columns", "Rows"]);
      chart.series = seriesFrom(chart, cellsIn(batch.model, chart.sheet, args[0]), by);
    },
    Activate: () => null,
    Delete: (chart) => {
      mustBeAllowed(mustStand(chart).sheet, "allowEditObjects");
      chart.sheet.charts = chart.sheet.charts.filter((other) => other !== chart);
    },
  },
};

function setPosition(chart: Chart, args: readonly unknown[], batch: Batch): void {
  const { sheet } = mustStand(chart);
  const first = cellsIn(batch.model, sheet, args[0]).area;
  const last = args[1] === undefined || args[1] === null ? null : cellsIn(batch.model, sheet, args[1]).area;
  chart.facts.set("Top", rowTop(sheet, first.top)).set("Left", columnLeft(sheet, first.left));
  if (last === null) return;
  if (overlapOf(first, last) === null && (last.bottom < first.top || last.right < first.left)) throw invalidArgument();
  chart.facts.set("Height", rowTop(sheet, last.bottom) + heightOfRow(sheet, last.bottom) - rowTop(sheet, first.top));
  chart.facts.set("Width", columnLeft(sheet, last.right) + widthOfColumn(sheet, last.right) - columnLeft(sheet, first.left));
}

const chartTitle: Kind<Chart> = {
  name: "ChartTitle",
  props: facts<Chart>({ Text: "", Visible: true, Overlay: false, Position: "Top" }, "Title/"),
  children: { Format: part("ChartTitleFormat") },
};
const chartTitleFormat: Kind<Chart> = { name: "ChartTitleFormat", children: { Font: (chart) => fontOf(chart, "Title") } };

const chartLegend: Kind<Chart> = {
  name: "ChartLegend",
  props: facts<Chart>({ Visible: true, Position: "Right", Overlay: false }, "Legend/"),
  children: { Format: part("ChartLegendFormat") },
};
const chartLegendFormat: Kind<Chart> = { name: "ChartLegendFormat", children: { Font: (chart) => fontOf(chart, "Legend") } };

interface Owned {
  readonly facts: Map<string, unknown>;
  readonly prefix: string;
}

function owned(kind: string, chart: { readonly facts: Map<string, unknown> }, prefix: string): Subject {
  return subject(kind, { facts: chart.facts, prefix } satisfies Owned);
}

const fontOf = (chart: { readonly facts: Map<string, unknown> }, prefix: string): Subject => owned("ChartFont", chart, `${prefix}/Font/`);

function ownFacts(fallbacks: Readonly<Record<string, unknown>>): Readonly<Record<string, Property<Owned>>> {
  return Object.fromEntries(
    Object.entries(fallbacks).map(([name, fallback]) => [
      name,
      {
        read: ({ facts: known, prefix }: Owned) => known.get(prefix + name) ?? fallback,
        write: ({ facts: known, prefix }: Owned, value: unknown) => void known.set(prefix + name, value),
      },
    ]),
  );
}

const chartFont: Kind<Owned> = {
  name: "ChartFont",
  props: ownFacts({ Bold: false, Color: "#000000", Italic: false, Name: "Calibri", Size: 10, Underline: "None" }),
};

const chartAxes: Kind<Chart> = {
  name: "ChartAxes",
  children: {
    CategoryAxis: (chart) => owned("ChartAxis", chart, "CategoryAxis/"),
    ValueAxis: (chart) => owned("ChartAxis", chart, "ValueAxis/"),
  },
};

const chartAxis: Kind<Owned> = {
  name: "ChartAxis",
  props: ownFacts({
    Maximum: "",
    Minimum: "",
    MajorUnit: "",
    MinorUnit: "",
    NumberFormat: "General",
    ReversePlotOrder: false,
    Visible: true,
    TickLabelPosition: "NextToAxis",
    MajorTickMark: "Outside",
    MinorTickMark: "None",
    TickLabelSpacing: "",
  }),
  children: {
    Title: (axis) => owned("ChartAxisTitle", axis, `${axis.prefix}Title/`),
    MajorGridlines: (axis) => owned("ChartGridlines", axis, `${axis.prefix}MajorGridlines/`),
    MinorGridlines: (axis) => owned("ChartGridlines", axis, `${axis.prefix}MinorGridlines/`),
    Format: (axis) => owned("ChartAxisFormat", axis, axis.prefix),
  },
};
const chartAxisTitle: Kind<Owned> = { name: "ChartAxisTitle", props: ownFacts({ Text: "", Visible: false }) };
const chartGridlines: Kind<Owned> = { name: "ChartGridlines", props: ownFacts({ Visible: false }) };
const chartAxisFormat: Kind<Owned> = {
  name: "ChartAxisFormat",
  children: { Font: (axis) => owned("ChartFont", axis, `${axis.prefix}Font/`) },
};

const chartDataLabels: Kind<Owned> = {
  name: "ChartDataLabels",
  props: ownFacts({ Position: "BestFit", ShowValue: true, ShowCategoryName: false, ShowSeriesName: false, NumberFormat: "General" }),
};

const seriesCollection: Kind<Chart> = collection<Chart, ChartSeries>({
  name: "ChartSeriesCollection",
  itemKind: "ChartSeries",
  hasCount: true,
  hasItemAt: true,
  list: ({ series }) => series,
  more: {
    methods: {
      Add: (chart, args) => {
        const name = optionalTextIn(args) ?? `Series${chart.series.length + 1}`;
        const series: ChartSeries = { chart, facts: new Map<string, unknown>([["Name", name]]) };
        const at = args[1] === undefined || args[1] === null ? chart.series.length : wholeNumberIn(args, 1);
        chart.series.splice(at, 0, series);
        return subject("ChartSeries", series);
      },
    },
  },
});

function source(name: string) {
  return (series: ChartSeries, args: readonly unknown[], batch: Batch): void => {
    const { sheet, area } = cellsIn(batch.model, series.chart.sheet, args[0]);
    series.facts.set(name, absoluteAddress(sheet.name, area));
  };
}

const chartSeries: Kind<ChartSeries> = {
  name: "ChartSeries",
  props: facts<ChartSeries>({
    Name: "",
    ChartType: null,
    HasDataLabels: false,
    GapWidth: 150,
    Overlap: 0,
    PlotOrder: 0,
    Filtered: false,
    Smooth: false,
    InvertIfNegative: false,
    VaryByCategories: false,
  }),
  children: {
    Format: (series) => subject("ChartSeriesFormat", series),
    DataLabels: (series) => owned("ChartDataLabels", series, "DataLabels/"),
  },
  methods: {
    SetValues: source("Values"),
    SetXAxisValues: source("XAxisValues"),
    Delete: (series) => {
      series.chart.series = series.chart.series.filter((other) => other !== series);
    },
  },
};

const seriesFormat: Kind<ChartSeries> = { name: "ChartSeriesFormat", children: { Fill: (series) => owned("ChartFill", series, "Fill/") } };
const chartFill: Kind<Owned> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ facts: known, prefix }, args) => void known.set(`${prefix}Color`, asColor(textIn(args))),
    Clear: ({ facts: known, prefix }) => void known.delete(`${prefix}Color`),
  },
};

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own
export const CHART_KINDS: readonly Kind<any>[] = [
  chartCollection,
  chartKind,
  chartTitle,
  chartTitleFormat,
  chartLegend,
  chartLegendFormat,
  chartFont,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartGridlines,
  chartAxisFormat,
  chartDataLabels,
  seriesCollection,
  chartSeries,
  seriesFormat,
  chartFill,
];
