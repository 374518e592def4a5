import type { OwnCell, OwnRow, OwnSheet } from "../../engine/sheets/own-sheet";
import { cutText, LONGEST_CELL_TEXT } from "../../engine/sheets/cut-text";
import { addressOf, columnLetters, LAST_COLUMN } from "../../engine/workbook/address";
import { serialOfDay } from "../../engine/workbook/serial-day";
import { shownDay } from "../../engine/workbook/shown";
import { fittingHeights } from "./row-height";
import { type Styles, type StyleUse } from "./styles-append";
import { xmlText, xstring } from "./xml-text";

/** What cells need to know of the workbook they stand in. */
export interface CellSurroundings {
  readonly styles: Styles;
  readonly isDate1904: boolean;
  /** A formula as it must read in this workbook. */
  readonly formulaHere: (formula: string) => string;
}

/** First letters by which Excel, once the cell is edited, would take a text for a formula. */
const FORMULA_STARTS = "=+-@\t\r";
/** Points, Excel's limit. */
const TALLEST_ROW = 409.5;

const LETTERS = Array.from({ length: 64 }, (_, column) => columnLetters(column));

function lettersOf(column: number): string {
  return LETTERS[column] ?? columnLetters(column);
}

/** `<sheetData>` piece by piece, one piece a row. */
export function* sheetDataXml(sheet: OwnSheet, surroundings: CellSurroundings): Iterable<string> {
  yield "<sheetData>";
  const fitting = fittingHeights(sheet);
  let last = 0;
  for (const row of sheet.rows) {
    if (row.row <= last) throw new Error(`own sheet: row ${row.row} after row ${last}`);
    last = row.row;
    yield rowXml(row, heightXml(row, fitting), surroundings);
  }
  yield "</sheetData>";
}

/** A height of the layout stays; one we made gives way as soon as someone types more into the row. */
export function heightXml(row: OwnRow, fitting: (row: OwnRow) => number | null): string {
  if (row.height !== null) return ` ht="${Math.min(TALLEST_ROW, Math.max(0, row.height))}" customHeight="1"`;
  const height = fitting(row);
  return height === null ? "" : ` ht="${height}"`;
}

export function rowXml(row: OwnRow, height: string, surroundings: CellSurroundings): string {
  let xml = `<row r="${row.row}"${height}>`;
  let last = 0;
  for (const cell of row.cells) {
    if (cell.column <= last || cell.column > LAST_COLUMN)
      throw new Error(`own sheet: column ${cell.column} after ${last} in row ${row.row}`);
    last = cell.column;
    xml += cellXml(row.row, cell, surroundings);
  }
  return `${xml}</row>`;
}

function cellXml(row: number, { column, value, style }: OwnCell, surroundings: CellSurroundings): string {
  const { xfOf } = surroundings.styles;
  const start = (use: StyleUse): string => `<c r="${lettersOf(column)}${row}" s="${xfOf(style, use)}"`;
  switch (value.kind) {
    case "empty":
      return `${start("plain")}/>`;
    case "text":
      return `${start(isLikeFormula(value.text) ? "quoted" : "plain")}${inlineText(value.text)}`;
    case "number":
      return `${start("plain")}${numberValue(value.number)}`;
    case "day": {
      const serial = serialOfDay(value.day, surroundings.isDate1904);
      // Before the calendar of the workbook begins a day can only be a text.
      return serial === null ? `${start("plain")}${inlineText(shownDay(value.day))}` : `${start("day")}><v>${serial}</v></c>`;
    }
    case "formula":
      return `${start("plain")}${formulaValue(surroundings.formulaHere(value.formula), value.cached)}`;
  }
}

function isLikeFormula(text: string): boolean {
  return text !== "" && FORMULA_STARTS.includes(text.charAt(0));
}

/** What follows the attributes of a cell that holds a text. */
export function inlineText(text: string): string {
  const written = xstring(cutText(text, LONGEST_CELL_TEXT));
  return ` t="inlineStr"><is><t${isSpaceDear(written) ? ' xml:space="preserve"' : ""}>${written}</t></is></c>`;
}

/** Where Excel itself asks that spaces be kept. Plain comparisons, since every text passes here. */
function isSpaceDear(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20 || text.includes("\n") || text.includes("  ");
}

/** There is no cell for "not a number"; Excel's own #NUM! says it. */
function numberValue(number: number): string {
  return Number.isFinite(number) ? `><v>${number}</v></c>` : ' t="e"><v>#NUM!</v></c>';
}

/** Without a cached value only `ca` makes Excel calculate the cell on opening: the workbook's own calcPr is not ours to touch. */
export function formulaValue(formula: string, cached: string | number | null): string {
  const written = xmlText(formula);
  if (cached === null) return `><f ca="1">${written}</f></c>`;
  if (typeof cached === "number") {
    return Number.isFinite(cached) ? `><f>${written}</f><v>${cached}</v></c>` : ` t="e"><f>${written}</f><v>#NUM!</v></c>`;
  }
  return ` t="str"><f>${written}</f><v>${xstring(cutText(cached, LONGEST_CELL_TEXT))}</v></c>`;
}

/** From A1 to the last row and column with anything in it. */
export function dimensionOf(sheet: OwnSheet): string {
  let right = 1;
  for (const row of sheet.rows) right = Math.max(right, row.cells[row.cells.length - 1]?.column ?? 1);
  return addressOf({ top: 1, left: 1, bottom: Math.max(1, sheet.rows[sheet.rows.length - 1]?.row ?? 1), right });
}
