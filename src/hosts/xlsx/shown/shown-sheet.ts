import type { Area } from "../../../engine/workbook/address";
import type { ShownSheet } from "../../shown";
import { isTrue, readMerges } from "../worksheet";
import type { Tab } from "../workbook-part";
import { CLOSE, END, OPEN, advance, attribute, enterRoot, skip, type Xml } from "../xml";
import { readColor, type NamedColor, type Palette } from "./colors";
import { eachColumn, readColumns, type ColumnRun } from "./columns";
import { fitRows } from "./fit-rows";
import { columnPixels, digitWidth, rowPixels, usualColumnPixels } from "./measures";
import { newRows, readShownRows, type RowsContext, type ShownRows } from "./shown-rows";

export interface SheetSurroundings extends RowsContext {
  readonly palette: Palette;
}

/** Columns beyond the last with content of which the width is still told. */
const COLUMNS_BESIDE = 64;
const USUAL_CHARACTERS = 8;
const USUAL_POINTS = 15;

/** What a worksheet says besides its cells, gathered while it is read. */
interface Frame {
  tabColor: NamedColor | null;
  columnWidth: number;
  rowHeight: number;
  frozen: ShownSheet["frozen"];
  showsGridLines: boolean;
  isProtected: boolean;
  columns: readonly ColumnRun[];
  readonly merges: Area[];
}

export function readShownSheet(x: Xml | null, tab: Tab, around: SheetSurroundings): ShownSheet {
  const digit = digitWidth(around.styles.normal);
  const frame: Frame = {
    tabColor: null,
    columnWidth: usualColumnPixels(USUAL_CHARACTERS, digit),
    rowHeight: rowPixels(USUAL_POINTS),
    frozen: { rows: 0, columns: 0 },
    showsGridLines: true,
    isProtected: false,
    columns: [],
    merges: [],
  };
  const rows = newRows();
  if (x !== null) readParts(x, frame, rows, around, digit);
  return shownSheet(tab, frame, rows, around.palette);
}

function shownSheet(tab: Tab, frame: Frame, rows: ShownRows, palette: Palette): ShownSheet {
  const until = rows.lastColumn + COLUMNS_BESIDE;
  const columnWidths = eachColumn(frame.columns, until, ({ pixels }) => pixels);
  fitRows(rows, frame.merges, frame.rowHeight, (column) => columnWidths.get(column) ?? frame.columnWidth);
  return {
    name: tab.name,
    isHidden: tab.isHidden,
    isOwn: tab.own !== null,
    isProtected: frame.isProtected || !tab.hasCells,
    tabColor: frame.tabColor?.(palette) ?? null,
    columnWidths,
    rowHeights: rows.heights,
    defaultColumnWidth: frame.columnWidth,
    defaultRowHeight: frame.rowHeight,
    frozen: frame.frozen,
    showsGridLines: frame.showsGridLines,
    merges: frame.merges,
    cells: rows.cells,
    columnLooks: eachColumn(frame.columns, until, ({ look }) => look),
    rowLooks: rows.looks,
    lastRow: rows.lastRow,
    lastColumn: rows.lastColumn,
  };
}

function readParts(x: Xml, frame: Frame, rows: ShownRows, around: SheetSurroundings, digit: number): void {
  enterRoot(x, "worksheet");
  while (advance(x) !== END) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === "sheetData") readShownRows(x, around, rows);
    else if (x.isMain && x.name === "mergeCells") readMerges(x, frame.merges, around.budget);
    else if (x.isMain && x.name === "cols") frame.columns = readColumns(x, around.styles, digit);
    else if (x.isMain && x.name === "sheetPr") readTabColor(x, frame);
    else if (x.isMain && x.name === "sheetViews") readView(x, frame);
    else {
      if (x.isMain && x.name === "sheetFormatPr") readUsualSizes(x, frame, digit);
      else if (x.isMain && x.name === "sheetProtection") frame.isProtected = isTrue(attribute(x, "sheet"));
      skip(x);
    }
  }
}

function readTabColor(x: Xml, frame: Frame): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind === OPEN && x.isMain && x.name === "tabColor") frame.tabColor = readColor(x);
  }
}

function readUsualSizes(x: Xml, frame: Frame, digit: number): void {
  const width = Number(attribute(x, "defaultColWidth") ?? NaN);
  const characters = Number(attribute(x, "baseColWidth") ?? NaN);
  if (width >= 0) frame.columnWidth = columnPixels(width, digit);
  else if (characters >= 0) frame.columnWidth = usualColumnPixels(characters, digit);
  const height = Number(attribute(x, "defaultRowHeight") ?? NaN);
  if (isTrue(attribute(x, "zeroHeight"))) frame.rowHeight = 0;
  else if (height > 0) frame.rowHeight = rowPixels(height);
}

/** Of several windows on the sheet the first counts. */
function readView(x: Xml, frame: Frame): void {
  const depth = x.depth;
  let isFirst = true;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN || !x.isMain || !isFirst) continue;
    if (x.name === "sheetView") frame.showsGridLines = !["0", "false"].includes(attribute(x, "showGridLines") ?? "1");
    else if (x.name === "pane") {
      const isFrozen = (attribute(x, "state") ?? "").startsWith("frozen");
      if (isFrozen) frame.frozen = { rows: countOf(attribute(x, "ySplit")), columns: countOf(attribute(x, "xSplit")) };
      isFirst = false;
    }
  }
}

function countOf(written: string | null): number {
  const count = Number(written ?? 0);
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : 0;
}
