import { OWN_CHART } from "../../engine/sheets/own-names";
import type { OwnCell, OwnChart, OwnSheet } from "../../engine/sheets/own-sheet";
import { type Area, columnLetters } from "../../engine/workbook/address";
import { shownDay } from "../../engine/workbook/shown";
import { argb } from "./style-xml";
import type { Dialect } from "./dialect";
import { appended, spliced } from "./splice";
import { outlineOf } from "./xml-outline";
import { quotedSheet, XML_DECLARATION, xmlText } from "./xml-text";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Above the numbers that people's own shapes have. */
const FIRST_SHAPE_ID = 10_000;

/** Frames for charts, each with the relationship that leads to it: at the end of a drawing that people have begun, or of a new one. */
export function drawingXml(
  charts: readonly (readonly [OwnChart, relationshipId: string])[],
  begun: string | null,
  dialect: Dialect,
): string {
  const frames = charts.map(([chart, id], index) => anchorXml(chart, { number: index + 1, id, dialect })).join("");
  if (begun !== null) return spliced(begun, [appended(outlineOf(begun, ""), frames)]);
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${frames}</xdr:wsDr>`;
}

interface Frame {
  readonly number: number;
  readonly id: string;
  readonly dialect: Dialect;
}

function anchorXml({ area, title }: OwnChart, { number, id, dialect }: Frame): string {
  const namespaces = `xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}"`;
  const corner = (row: number, column: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const names = `<xdr:cNvPr id="${FIRST_SHAPE_ID + number}" name="${OWN_CHART}${number}" descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/>`;
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const chart = `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${id}"/>`;
  return [
    `<xdr:twoCellAnchor ${namespaces}><xdr:from>${corner(area.top - 1, area.left - 1)}</xdr:from><xdr:to>${corner(area.bottom, area.right)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${names}</xdr:nvGraphicFramePr>${place}`,
    `<a:graphic><a:graphicData uri="${dialect.chart}">${chart}</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

export function relationshipsXml(all: readonly string[]): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${XML_DECLARATION}<Relationships xmlns="${namespace}">${all.join("")}</Relationships>`;
}

/** One chart. Its numbers are also written into it, so that it shows before anything is calculated. */
export function chartXml(chart: OwnChart, sheet: OwnSheet, sheetName: string, dialect: Dialect): string {
  const grid = cellsByAddress(sheet, [chart.categories, ...chart.series.map((series) => series.values)]);
  const isStacked = chart.kind === "stacked-bar";
  const percent = (value: number): string => (dialect.isStrict ? `${value}%` : String(value));
  const series = chart.series.map((one, index) => seriesXml({ ...one, index, isStacked }, chart.categories, sheetName, grid)).join("");
  const bars = [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="${percent(60)}"/>${isStacked ? `<c:overlap val="${percent(100)}"/>` : ""}`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
  ].join("");
  const namespaces = `xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"`;
  const legend = chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(1100)}</c:legend>` : "";
  return [
    `${XML_DECLARATION}<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${axesXml(percent)}</c:plotArea>${legend}`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `${textXml(1100)}</c:chartSpace>`,
  ].join("");
}

/** Times New Roman in hundredths of a point, also for letters that Office files under East Asian or complex scripts. */
function runProperties(tag: string, size: number, isBold: boolean): string {
  const fonts = ["latin", "ea", "cs"].map((script) => `<a:${script} typeface="Times New Roman"/>`).join("");
  return `<a:${tag} lang="vi-VN" sz="${size}" b="${isBold ? 1 : 0}">${fonts}</a:${tag}>`;
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", size, false).replace(' lang="vi-VN"', "")}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  const run = `<a:r>${runProperties("rPr", 1300, true)}<a:t>${xmlText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

interface Series {
  readonly title: string;
  readonly values: Area;
  readonly color: string;
  readonly index: number;
  readonly isStacked: boolean;
}

function seriesXml({ title, values, color, index, isStacked }: Series, categories: Area, sheetName: string, grid: Grid): string {
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${argb(color).slice(2)}"/></a:solidFill></c:spPr>`;
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  // A piece of no length needs no label.
  const format = isStacked ? '<c:numFmt formatCode="General;;" sourceLinked="0"/>' : "";
  const labels = `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(1100)}<c:dLblPos val="${isStacked ? "ctr" : "outEnd"}"/>${shown}</c:dLbls>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(title)}</c:v></c:tx>${fill}<c:invertIfNegative val="0"/>${labels}`,
    `<c:cat><c:strRef><c:f>${reference(sheetName, categories)}</c:f>${textCache(categories, grid)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(sheetName, values)}</c:f>${numberCache(values, grid)}</c:numRef></c:val></c:ser>`,
  ].join("");
}

function reference(sheetName: string, { top, left, bottom, right }: Area): string {
  return xmlText(`${quotedSheet(sheetName)}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`);
}

/** The first category stands at the top, as in the table beside it. Bars bear their numbers; an axis would count in halves of things. */
function axesXml(percent: (value: number) => string): string {
  const category = [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${textXml(1100)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="${percent(100)}"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join("");
  const lines =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const value = [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${lines}`,
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>',
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
  return category + value;
}

type Grid = ReadonlyMap<string, OwnCell>;

function cellsByAddress(sheet: OwnSheet, areas: readonly Area[]): Grid {
  const top = Math.min(...areas.map((area) => area.top));
  const bottom = Math.max(...areas.map((area) => area.bottom));
  const found = new Map<string, OwnCell>();
  for (const row of sheet.rows) {
    if (row.row < top || row.row > bottom) continue;
    for (const cell of row.cells) found.set(`${row.row}:${cell.column}`, cell);
  }
  return found;
}

function cellsOf({ top, left, bottom, right }: Area, grid: Grid): readonly (OwnCell | undefined)[] {
  const cells: (OwnCell | undefined)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(grid.get(`${row}:${column}`));
  }
  return cells;
}

function textCache(area: Area, grid: Grid): string {
  return `<c:strCache>${pointsXml(cellsOf(area, grid).map((cell) => cachedText(cell)))}</c:strCache>`;
}

function numberCache(area: Area, grid: Grid): string {
  const cells = cellsOf(area, grid);
  const format = cells.find((cell) => cell?.style.format !== undefined)?.style.format ?? "General";
  const numbers = cells.map((cell) => {
    const number = cell?.value.kind === "number" ? cell.value.number : cell?.value.kind === "formula" ? cell.value.cached : null;
    return typeof number === "number" && Number.isFinite(number) ? String(number) : null;
  });
  return `<c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>${pointsXml(numbers)}</c:numCache>`;
}

function pointsXml(points: readonly (string | null)[]): string {
  const all = points.map((point, index) => (point === null ? "" : `<c:pt idx="${index}"><c:v>${xmlText(point)}</c:v></c:pt>`));
  return `<c:ptCount val="${points.length}"/>${all.join("")}`;
}

function cachedText(cell: OwnCell | undefined): string | null {
  if (cell === undefined) return null;
  const { value } = cell;
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "day":
      return shownDay(value.day);
    case "formula":
      return value.cached === null ? null : String(value.cached);
    case "empty":
      return null;
  }
}
