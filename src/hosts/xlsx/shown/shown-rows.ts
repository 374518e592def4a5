import { LAST_COLUMN } from "../../../engine/workbook/address";
import type { CellValue } from "../../../engine/workbook/workbook";
import type { ShownCell, ShownLook } from "../../shown";
import { spendCell, type Budget } from "../budget";
import { GENERAL } from "../cell-format";
import { cellTypeOf, type CellType, type ValueMaker } from "../cell-value";
import { readRichText } from "../shared-strings";
import { checkGrid, enterRow, integerAt, isTrue, readAddress, type ReadingPlace } from "../worksheet";
import { CLOSE, OPEN, advance, attribute, innerText, passPlain, skip, text, type Xml } from "../xml";
import type { CellMaker } from "./cell-maker";
import { formulaReader, type FormulaReader } from "./formulas";
import type { ShownStyle, ShownStyles } from "./looks";
import { rowPixels } from "./measures";

export interface RowsContext {
  readonly values: ValueMaker;
  readonly styles: ShownStyles;
  readonly cells: CellMaker;
  readonly budget: Budget;
}

/** What the rows of a sheet show, gathered while they are read. */
export interface ShownRows {
  readonly cells: Map<number, Map<number, ShownCell>>;
  readonly heights: Map<number, number>;
  readonly looks: Map<number, ShownLook>;
  /** Rows without a height of their own. */
  readonly unmeasured: Set<number>;
  lastRow: number;
  lastColumn: number;
}

export function newRows(): ShownRows {
  return { cells: new Map(), heights: new Map(), looks: new Map(), unmeasured: new Set(), lastRow: 0, lastColumn: 0 };
}

/** Coloured empty cells are no content: beyond so many the rest are left out rather than the file refused. */
const MOST_EMPTY = 500_000;

interface Reading extends ReadingPlace {
  readonly context: RowsContext;
  readonly rows: ShownRows;
  readonly formulas: FormulaReader;
  emptyLeft: number;
}

export function readShownRows(x: Xml, context: RowsContext, rows: ShownRows): void {
  const reading: Reading = { context, rows, formulas: formulaReader(), emptyLeft: MOST_EMPTY, row: 0, column: 0, isRowNumbered: false };
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === "row") readRow(x, reading);
    else skip(x);
  }
}

function readRow(x: Xml, reading: Reading): void {
  const said = {
    height: attribute(x, "ht"),
    hidden: attribute(x, "hidden"),
    style: attribute(x, "s"),
    custom: attribute(x, "customFormat"),
  };
  enterRow(x, reading);
  const before = reading.rows.cells.get(reading.row);
  const cells = before ?? new Map<number, ShownCell>();
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === "c") readCell(x, reading, cells);
    else skip(x);
  }
  keepRow(reading, cells, said);
}

interface SaidOfRow {
  readonly height: string | null;
  readonly hidden: string | null;
  readonly style: string | null;
  readonly custom: string | null;
}

function keepRow({ row, rows, context }: Reading, cells: Map<number, ShownCell>, said: SaidOfRow): void {
  if (cells.size > 0) {
    rows.cells.set(row, cells);
    rows.lastRow = Math.max(rows.lastRow, row);
    spendCell(context.budget);
  }
  const points = said.height === null ? NaN : Number(said.height);
  const isHidden = isTrue(said.hidden);
  if (isHidden) rows.heights.set(row, 0);
  else if (points >= 0) rows.heights.set(row, rowPixels(points));
  else if (cells.size > 0) rows.unmeasured.add(row);
  const style = isTrue(said.custom) ? styleAt(said.style, context.styles) : null;
  if (style?.isSeen === true) rows.looks.set(row, style.look);
}

export function styleAt(written: string | null, styles: ShownStyles): ShownStyle | null {
  return written !== null && /^\d{1,9}$/.test(written) ? styles.of(Number(written)) : null;
}

function readCell(x: Xml, reading: Reading, cells: Map<number, ShownCell>): void {
  const { type, style } = attributesAtHand(x, reading);
  const { context } = reading;
  if (passPlain(x, "<v>", "</v></c>")) return keep(reading, cells, style, plainValue(x, context.values, type), null);
  const depth = x.depth;
  let value: CellValue | null = null;
  let formula: string | null = null;
  let isCalculated = false;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN) continue;
    if (!x.isMain) skip(x);
    else if (x.name === "v") {
      // A formula that gives an empty text says so.
      isCalculated = true;
      value = context.values.of(type, innerText(x), GENERAL);
    } else if (x.name === "is") value = context.values.ofInline(readRichText(x));
    else if (x.name === "f") formula = reading.formulas.read(x, reading);
    else skip(x);
  }
  if (formula === null || isCalculated || value !== null) return keep(reading, cells, style, value, formula);
  spendCell(context.budget);
  cells.set(reading.column, context.cells.ofUncalculated(style, formula));
  reading.rows.lastColumn = Math.max(reading.rows.lastColumn, reading.column);
}

function attributesAtHand(x: Xml, reading: Reading): { readonly type: CellType; readonly style: ShownStyle } {
  let type: CellType = "n";
  let style = 0;
  const a = x.attributes;
  reading.column++;
  for (let i = 0; i < x.attributeCount * 4; i += 4) {
    if (a[i + 1]! - a[i]! !== 1) continue;
    const code = x.buffer.charCodeAt(a[i]!);
    if (code === 114) readAddress(x, a[i + 2]!, a[i + 3]!, reading);
    else if (code === 115) style = integerAt(x.buffer, a[i + 2]!, a[i + 3]!);
    else if (code === 116) type = cellTypeOf(x.buffer, a[i + 2]!, a[i + 3]!);
  }
  checkGrid(x, reading.column, LAST_COLUMN);
  return { type, style: reading.context.styles.of(style) };
}

function plainValue(x: Xml, values: ValueMaker, type: CellType): CellValue | null {
  const integer = type === "s" || type === "n" ? integerAt(x.buffer, x.textFrom, x.textTo) : -1;
  if (integer < 0) return values.of(type, text(x), GENERAL);
  return type === "s" ? values.ofShared(integer) : values.ofNumber(integer, GENERAL);
}

function keep(reading: Reading, cells: Map<number, ShownCell>, style: ShownStyle, value: CellValue | null, formula: string | null): void {
  const { context, rows, column } = reading;
  if (value === null && formula === null) {
    if (!style.isSeen || reading.emptyLeft-- <= 0) return;
  } else spendCell(context.budget);
  cells.set(column, context.cells.of(style, value, formula));
  rows.lastColumn = Math.max(rows.lastColumn, column);
}
