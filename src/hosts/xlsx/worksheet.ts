import { type Area, LAST_COLUMN, LAST_ROW, areaFromAddress } from "../../engine/workbook/address";
import type { Cell, CellValue, Row } from "../../engine/workbook/workbook";
import { failure } from "../../engine/diagnostics/failure";
import { type Budget, spendCell, spendMerge } from "./budget";
import { GENERAL, type CellFormat } from "./cell-format";
import { type CellType, type ValueMaker, cellTypeOf } from "./cell-value";
import { byNumber, byColumn } from "./in-order";
import { readRichText } from "./shared-strings";
import { CLOSE, END, OPEN, advance, attribute, enterRoot, innerText, passPlain, skip, text, type Xml } from "./xml";

export interface SheetContent {
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
}

export interface SheetContext {
  readonly values: ValueMaker;
  readonly formats: readonly CellFormat[];
  readonly budget: Budget;
}

/**
 * Rows and merges of a worksheet. Only cells with content are kept: what `dimension` says and cells that are merely coloured do not count.
 * @throws Failure xml-damaged (an address outside the grid too), xml-forbidden, file-too-large, zip-damaged
 */
export function readWorksheet(x: Xml, context: SheetContext): SheetContent {
  let rows: readonly Row[] = [];
  const merges: Area[] = [];
  enterRoot(x, "worksheet");
  while (advance(x) !== END) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === "sheetData") rows = rows.length === 0 ? readRows(x, context) : byNumber([...rows, ...readRows(x, context)]);
    else if (x.isMain && x.name === "mergeCells") readMerges(x, merges, context.budget);
    else skip(x);
  }
  return { rows, merges };
}

export function readMerges(x: Xml, merges: Area[], budget: Budget): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN || !x.isMain || x.name !== "mergeCell") continue;
    const area = areaFromAddress(attribute(x, "ref") ?? "");
    if (area === null || (area.top === area.bottom && area.left === area.right)) continue;
    spendMerge(budget);
    merges.push(area);
  }
}

/** Where reading has come to; one record for the whole sheet, so that a cell costs no more than its content. */
export interface ReadingPlace {
  row: number;
  column: number;
  isRowNumbered: boolean;
}

interface Position extends ReadingPlace {
  /** Cells of the row at hand; what is kept of a row is an array of exactly their number. */
  readonly cells: Cell[];
}

function readRows(x: Xml, context: SheetContext): readonly Row[] {
  const rows: Row[] = [];
  const position: Position = { row: 0, column: 0, isRowNumbered: false, cells: [] };
  const depth = x.depth;
  let isAscending = true;
  let last = 0;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    if (!x.isMain || x.name !== "row") {
      skip(x);
      continue;
    }
    const row = readRow(x, context, position);
    if (row === null) continue;
    if (row.row <= last) isAscending = false;
    last = row.row;
    rows.push(row);
  }
  return isAscending ? rows : byNumber(rows);
}

function readRow(x: Xml, context: SheetContext, position: Position): Row | null {
  const hidden = attribute(x, "hidden");
  enterRow(x, position);
  const depth = x.depth;
  let isAscending = true;
  let last = 0;
  let count = 0;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    if (!x.isMain || x.name !== "c") {
      skip(x);
      continue;
    }
    const cell = readCell(x, context, position);
    if (cell === null) continue;
    if (cell.column <= last) isAscending = false;
    last = cell.column;
    position.cells[count++] = cell;
  }
  if (count === 0) return null;
  spendCell(context.budget);
  const cells = position.cells.slice(0, count);
  return { row: position.row, isHidden: isTrue(hidden), cells: isAscending ? cells : byColumn(cells) };
}

/** A row without a number is the one after the row before. */
export function enterRow(x: Xml, place: ReadingPlace): void {
  const said = attribute(x, "r");
  place.row = said === null ? place.row + 1 : Number(said);
  place.column = 0;
  place.isRowNumbered = said !== null;
  checkGrid(x, place.row, LAST_ROW);
}

/** The cell at hand; null where it has no content. Its place is the one after the cell before where it does not say. */
function readCell(x: Xml, context: SheetContext, position: Position): Cell | null {
  let type: CellType = "n";
  let style = 0;
  const a = x.attributes;
  position.column++;
  for (let i = 0; i < x.attributeCount * 4; i += 4) {
    if (a[i + 1]! - a[i]! !== 1) continue;
    const code = x.buffer.charCodeAt(a[i]!);
    if (code === 114) readAddress(x, a[i + 2]!, a[i + 3]!, position);
    else if (code === 115) style = integerAt(x.buffer, a[i + 2]!, a[i + 3]!);
    else if (code === 116) type = cellTypeOf(x.buffer, a[i + 2]!, a[i + 3]!);
  }
  checkGrid(x, position.column, LAST_COLUMN);
  const format = context.formats[style] ?? GENERAL;
  if (passPlain(x, "<v>", "</v></c>")) return cellOf(context, position.column, plainValue(x, context.values, type, format), false);
  if (type === "inlineStr" && (passPlain(x, "<is><t>", INLINE_END) || passPlain(x, '<is><t xml:space="preserve">', INLINE_END))) {
    return cellOf(context, position.column, context.values.ofInline(text(x)), false);
  }
  return readContent(x, context, position.column, { type, format });
}

const INLINE_END = "</t></is></c>";

function plainValue(x: Xml, values: ValueMaker, type: CellType, format: CellFormat): CellValue | null {
  const integer = type === "s" || type === "n" ? integerAt(x.buffer, x.textFrom, x.textTo) : -1;
  if (integer < 0) return values.of(type, text(x), format);
  return type === "s" ? values.ofShared(integer) : values.ofNumber(integer, format);
}

function cellOf(context: SheetContext, column: number, value: CellValue | null, isFormula: boolean): Cell | null {
  if (value === null) return null;
  spendCell(context.budget);
  return { column, value, isFormula };
}

function readContent(
  x: Xml,
  context: SheetContext,
  column: number,
  of: { readonly type: CellType; readonly format: CellFormat },
): Cell | null {
  const depth = x.depth;
  let value: CellValue | null = null;
  let isFormula = false;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    if (!x.isMain) skip(x);
    else if (x.name === "v") value = context.values.of(of.type, innerText(x), of.format);
    else if (x.name === "is") value = context.values.ofInline(readRichText(x));
    else {
      if (x.name === "f") isFormula = true;
      skip(x);
    }
  }
  return cellOf(context, column, value, isFormula);
}

/** "AB12" → column 28, and row 12 where the row itself has no number. */
export function readAddress(x: Xml, from: number, to: number, position: ReadingPlace): void {
  let column = 0;
  let i = from;
  for (; i < to; i++) {
    const digit = (x.buffer.charCodeAt(i) | 32) - 96;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
  }
  if (i === from || i - from > 3) throw failure("xml-damaged", { reason: "address", part: x.part });
  position.column = column;
  if (position.isRowNumbered) return;
  const row = integerAt(x.buffer, i, to);
  checkGrid(x, row, LAST_ROW);
  position.row = row;
  position.isRowNumbered = true;
}

/** A whole number of up to nine digits, -1 where the text is anything else. */
export function integerAt(buffer: string, from: number, to: number): number {
  if (to === from || to - from > 9) return -1;
  let integer = 0;
  for (let i = from; i < to; i++) {
    const digit = buffer.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    integer = integer * 10 + digit;
  }
  return integer;
}

export function checkGrid(x: Xml, place: number, last: number): void {
  if (!(Number.isInteger(place) && place >= 1 && place <= last)) throw failure("xml-damaged", { reason: "address", part: x.part });
}

/** xsd:boolean. */
export function isTrue(attributeText: string | null): boolean {
  return attributeText === "1" || attributeText === "true";
}
