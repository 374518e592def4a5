import { failure } from "../../../engine/diagnostics/failure";
import type { OwnSheet, PatchSheet } from "../../../engine/sheets/own-sheet";
import type { CellsContext, CellWrite } from "../cell-content";
import { heightXml, rowXml } from "../cells-xml";
import { movedSheet } from "../move-rows/moved-sheet";
import type { RowMoves } from "../move-rows/row-move";
import { fittingHeights } from "../row-height";
import { isProtected } from "../set-cells";
import { sheetFrame, type SheetFrame } from "../sheet-frame";
import { type RowWrite, withRows } from "../write-cells";
import { attributeOf, childOf, childrenOf } from "../xml-outline";
import { prefixed } from "../xml-text";
import { patchedFrame } from "./patched-frame";

export interface PatchContext extends CellsContext {
  /** The name on the tab. */
  readonly home: string;
  readonly moves: RowMoves;
  readonly formulaHere: (formula: string) => string;
}

const WIDEST_LAYOUT = 256;
const TALLEST_ROW = 409.5;

/** The text of a sheet of ours with the patch; the very text it was where the patch changes nothing. @throws Failure excel-protected-sheet */
export function patchedSheet(text: string, patch: PatchSheet, context: PatchContext): string {
  if (isProtected(text, context.part)) throw failure("excel-protected-sheet", { sheet: context.home });
  const frame = sheetFrame(text, context.part);
  const isStill = [...context.moves.values()].every((move) => move.isIdle);
  const moved = isStill ? text : movedSheet(text, { ...context, insertedRows: insertedRows(patch, frame, context) });
  const written = withRows(moved, rowsOf(patch), { ...context, styleOfColumn: columnStyles(frame) }, "same");
  return patchedFrame(written, context.part, patch);
}

function insertedRows(
  { insertedRows: rows, merges }: PatchSheet,
  frame: SheetFrame,
  context: PatchContext,
): readonly { readonly row: number; readonly xml: string }[] {
  const fitting = fittingHeights({ columns: columnsOf(frame), merges });
  return rows.map((row) => ({ row: row.row, xml: prefixed(rowXml(row, heightXml(row, fitting), context), frame.data.element.prefix) }));
}

/** What a patch says of single cells and heights, row by row. */
function rowsOf({ cells, heights }: PatchSheet): readonly RowWrite[] {
  const byRow = new Map<number, { height: number | null; readonly cells: Map<number, CellWrite> }>();
  const at = (row: number): { height: number | null; readonly cells: Map<number, CellWrite> } => {
    const there = byRow.get(row) ?? { height: null, cells: new Map<number, CellWrite>() };
    byRow.set(row, there);
    return there;
  };
  for (const cell of cells) at(cell.row).cells.set(cell.column, cell);
  for (const { row, height } of heights) at(row).height = Math.min(TALLEST_ROW, Math.max(0, height));
  return [...byRow].map(([row, { height, cells: all }]) => ({ row, height, cells: [...all.values()] }));
}

/** As wide as people made them. */
function columnsOf({ text, root }: SheetFrame): OwnSheet["columns"] {
  const widths = new Map<number, number>();
  for (const column of childrenOf(childOf(root, "cols"), "col")) {
    const last = Math.min(WIDEST_LAYOUT, Number(attributeOf(text, column, "max") ?? 0));
    const width = Number(attributeOf(text, column, "width") ?? Number.NaN);
    for (let number = Number(attributeOf(text, column, "min") ?? 1); number <= last; number++) widths.set(number, width);
  }
  const last = Math.max(0, ...widths.keys());
  const usual = 8.43;
  return Array.from({ length: last }, (_, index) => ({ width: widths.get(index + 1) || usual }));
}

function columnStyles({ text, root }: SheetFrame): (column: number) => string | null {
  const styled = childrenOf(childOf(root, "cols"), "col").filter((column) => attributeOf(text, column, "style") !== null);
  return (column) => {
    const there = styled.find((one) => Number(attributeOf(text, one, "min")) <= column && column <= Number(attributeOf(text, one, "max")));
    return there === undefined ? null : attributeOf(text, there, "style");
  };
}
