import { columnLetters } from "../../engine/workbook/address";
import { type CellsContext, type CellWrite, changedCell, contentOfCell, holdsAlready, styleFor } from "./cell-content";
import { findCells, type RowSpot, type SheetSpots } from "./find-cells";
import { failure } from "../../engine/diagnostics/failure";
import { movedRows } from "./move-rows/moved-rows";
import { IDLE } from "./move-rows/row-move";
import { dataSplice, sheetFrame } from "./sheet-frame";
import { type Splice, spliced, withAttribute } from "./splice";
import { attributeOf, startElement } from "./xml-outline";

export interface RowWrite {
  readonly row: number;
  /** Points; null leaves it. */
  readonly height: number | null;
  readonly cells: readonly CellWrite[];
}

/**
 * A worksheet in which some cells and heights are others; all else about them and around them stays as it stands.
 * @param skips cells that need no change, though they are named
 * @throws Failure package-damaged, xml-damaged
 */
export function withRows(text: string, rows: readonly RowWrite[], context: CellsContext, skips: "same" | "none" = "none"): string {
  if (rows.length === 0) return text;
  const { part } = context;
  const wanted = new Map(rows.map(({ row, cells }) => [row, new Set(cells.map(({ column }) => column))]));
  const spots = findCells(text, part, wanted);
  if (spots === null) throw failure("package-damaged", { part, reason: "sheetData" });
  const needed = skips === "same" ? rows.map((row) => withoutSame(text, spots, row, context)) : rows;
  const torn = tornFormulas(text, spots, needed, part);
  if (torn.size > 0) return withRows(unshared(text, part, torn), rows, context, skips);
  const splices = [...needed].sort((a, b) => a.row - b.row).flatMap((row) => rowSplices(text, spots, row, context));
  return spliced(text, openedData(spots, splices));
}

function withoutSame(text: string, spots: SheetSpots, { row, height, cells }: RowWrite, context: CellsContext): RowWrite {
  const there = spots.rows.get(row);
  const changed = cells.filter((write) => {
    const spot = there?.cells.get(write.column);
    if (spot === undefined || typeof spot === "number") return write.value.kind !== "empty";
    return !holdsAlready(text, spot, write, context);
  });
  const before = there === undefined ? null : attributeOf(text, there.element, "ht");
  const isHigh =
    height !== null && before !== null && Number(before) === height && attributeOf(text, there!.element, "customHeight") === "1";
  return { row, height: isHigh ? null : height, cells: changed };
}

/** Numbers of formulas that others share and whose first cell is to hold something else: the others would lose theirs. */
function tornFormulas(text: string, spots: SheetSpots, rows: readonly RowWrite[], part: string): ReadonlySet<string> {
  const torn = new Set<string>();
  for (const { row, cells } of rows) {
    for (const { column } of cells) {
      const spot = spots.rows.get(row)?.cells.get(column);
      if (spot === undefined || typeof spot === "number") continue;
      const at = text.slice(spot.element.open, spot.end).search(/<(?:\w+:)?f\s/);
      if (at === -1) continue;
      const formula = startElement(text, spot.element.open + at, part);
      const number = attributeOf(text, formula, "t") === "shared" && !formula.isSelfClosed ? attributeOf(text, formula, "si") : null;
      if (number !== null) torn.add(number);
    }
  }
  return torn;
}

function unshared(text: string, part: string, numbers: ReadonlySet<string>): string {
  const frame = sheetFrame(text, part);
  const isUnshared = (_: string, number: string): boolean => numbers.has(number);
  const context = { part, home: "", move: IDLE, moves: new Map(), insertedRows: [], isUnshared };
  return spliced(text, [dataSplice(frame, movedRows(text, frame.data, frame.data.element.prefix, context))]);
}

function rowSplices(text: string, spots: SheetSpots, { row, height, cells }: RowWrite, context: CellsContext): readonly Splice[] {
  const there = spots.rows.get(row);
  const ascending = [...cells].sort((a, b) => a.column - b.column);
  if (there === undefined) return newRow(spots, row, height, ascending, context);
  const splices = openedRow(
    there,
    ascending.flatMap((write) => cellSplices(text, there, write, context)),
  );
  return height === null ? splices : [...heightSplices(text, there, height), ...splices];
}

function newRow(
  { gaps, sheetData: { prefix } }: SheetSpots,
  row: number,
  height: number | null,
  writes: readonly CellWrite[],
  context: CellsContext,
): readonly Splice[] {
  const at = gaps.get(row) as number;
  const cells = writes.filter(({ value }) => value.kind !== "empty").map((write) => newCell(write, prefix, context));
  if (cells.length === 0 && height === null) return [];
  const high = height === null ? "" : ` ht="${height}" customHeight="1"`;
  return [{ from: at, until: at, text: `<${prefix}row r="${row}"${high}>${cells.join("")}</${prefix}row>` }];
}

/** Two attributes that both are missing are put in at one place, where splices may not overlap but may follow each other. */
function heightSplices(text: string, { element }: RowSpot, height: number): readonly Splice[] {
  return [...withAttribute(text, element, "ht", String(height)), ...withAttribute(text, element, "customHeight", "1")];
}

function cellSplices(text: string, row: RowSpot, write: CellWrite, context: CellsContext): readonly Splice[] {
  const spot = row.cells.get(write.column);
  if (spot === undefined) return [];
  if (typeof spot !== "number") return [{ from: spot.element.start, until: spot.end, text: changedCell(text, spot, write, context) }];
  if (write.value.kind === "empty") return [];
  const ownStyle = attributeOf(text, row.element, "customFormat") === "1" ? attributeOf(text, row.element, "s") : null;
  return [{ from: spot, until: spot, text: newCell(write, row.element.prefix, context, ownStyle) }];
}

function newCell(write: CellWrite, prefix: string, context: CellsContext, styleOfRow: string | null = null): string {
  const style = styleFor(write, styleOfRow ?? context.styleOfColumn?.(write.column) ?? null, context.styles);
  return `<${prefix}c r="${columnLetters(write.column)}${write.row}"${style}${contentOfCell(write, prefix, context)}`;
}

/** `<row r="5"/>` has no inside to put a cell into. */
function openedRow(row: RowSpot, splices: readonly Splice[]): readonly Splice[] {
  if (!row.element.isSelfClosed || splices.length === 0) return splices;
  const cells = splices.map((splice) => splice.text).join("");
  return [{ from: row.element.end - 2, until: row.element.end, text: `>${cells}</${row.element.name}>` }];
}

function openedData({ sheetData }: SheetSpots, splices: readonly Splice[]): readonly Splice[] {
  if (!sheetData.isSelfClosed || splices.length === 0) return splices;
  const rows = splices.map((splice) => splice.text).join("");
  return [{ from: sheetData.end - 2, until: sheetData.end, text: `>${rows}</${sheetData.name}>` }];
}
