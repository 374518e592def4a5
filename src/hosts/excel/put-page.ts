import type { OwnPrint, OwnSheet } from "../../engine/sheets/own-sheet";
import { addressOf, columnLetters, LAST_ROW } from "../../engine/workbook/address";
import { hex } from "./looks";
import type { Putting } from "./put-sheet";
import { type Step, step } from "./queue";

const POINTS_PER_MM = 72 / 25.4;
/** Excel stops at this many breaks in a sheet. */
const MOST_BREAKS = 1_023;

/** The window and the paper. */
export function pageSteps({ plan, at }: Putting): readonly Step[] {
  const { sheet } = plan;
  return [
    step(6, () => arrangeWindow(at(), sheet)),
    step(22, () => arrangePage(at(), sheet.print)),
    ...breakSteps(sheet.print.breaksBefore, at),
  ];
}

export function breakSteps(before: readonly number[], at: Putting["at"]): readonly Step[] {
  const rows = [...new Set(before)].filter((row) => row > 1 && row <= LAST_ROW).sort((a, b) => a - b);
  return rows.slice(0, MOST_BREAKS).map((row) => step(1, () => at().horizontalPageBreaks.add(`A${row}`)));
}

function arrangeWindow(sheet: Excel.Worksheet, { freeze, showsGrid, tabColor }: OwnSheet): void {
  sheet.showGridlines = showsGrid;
  sheet.tabColor = tabColor === null ? "" : hex(tabColor);
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function arrangePage(sheet: Excel.Worksheet, { orientation, margins, titleRows, titleColumns, pagesWide = 1, area }: OwnPrint): void {
  const { pageLayout } = sheet;
  const points = (millimetres: number): number => Math.round(Math.max(0, millimetres) * POINTS_PER_MM * 100) / 100;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.topMargin = points(margins.top);
  pageLayout.bottomMargin = points(margins.bottom);
  pageLayout.leftMargin = points(margins.left);
  pageLayout.rightMargin = points(margins.right);
  // The page number stands half way into the margin, so that it never touches the text.
  pageLayout.headerMargin = points(margins.top / 2);
  pageLayout.footerMargin = points(margins.bottom / 2);
  pageLayout.centerHorizontally = true;
  // As many pages tall as it takes.
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  // Each sheet is a paper of its own and begins at page 1, also when the whole workbook is printed.
  pageLayout.firstPageNumber = 1;
  // Decree 30/2020: the page number is centred at the top, and the first page has none.
  pageLayout.headersFooters.state = "FirstAndDefault";
  pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  pageLayout.headersFooters.firstPage.centerHeader = "";
  if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  if (titleColumns !== undefined) {
    pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  }
  if (area !== null) pageLayout.setPrintArea(addressOf(area));
}
