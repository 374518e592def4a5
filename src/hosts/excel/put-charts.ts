import { OWN_CHART } from "../../engine/sheets/own-names";
import type { OwnChart } from "../../engine/sheets/own-sheet";
import { addressOf } from "../../engine/workbook/address";
import { rangeOf } from "./areas";
import { hex } from "./looks";
import type { Putting } from "./put-sheet";
import { type Step, step } from "./queue";

const FONT = "Times New Roman";

export function chartSteps({ plan, at }: Putting): readonly Step[] {
  return plan.sheet.charts.map((chart, index) => step(24 + 8 * chart.series.length, () => addChart(at(), chart, index + 1)));
}

/** Made from the values of the first series alone, so that Excel, which guesses what titles are, has nothing to guess. */
function addChart(sheet: Excel.Worksheet, { kind, title, categories, series, area }: OwnChart, number: number): void {
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(kind === "bar" ? "BarClustered" : "BarStacked", rangeOf(sheet, first.values), "Columns");
  chart.name = `${OWN_CHART}${number}`;
  chart.setPosition(addressOf({ ...area, bottom: area.top, right: area.left }), addressOf({ ...area, top: area.bottom, left: area.right }));
  chart.title.text = title;
  chart.title.format.font.name = FONT;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  series.forEach((one, index) => {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.title);
    added.name = one.title;
    added.setValues(rangeOf(sheet, one.values));
    added.setXAxisValues(rangeOf(sheet, categories));
    added.format.fill.setSolidColor(hex(one.color));
    added.gapWidth = 60;
    added.hasDataLabels = true;
    // A piece of no length needs no label.
    if (kind === "stacked-bar") added.dataLabels.numberFormat = "General;;";
  });
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  // The first category stands at the top, as in the table beside it.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  // Bars bear their numbers; an axis would count in halves of things.
  chart.axes.valueAxis.tickLabelPosition = "None";
}
