import { failure } from "../../engine/diagnostics/failure";
import type { CellChange, SetCells } from "../../engine/sheets/own-sheet";
import type { CellsContext } from "./cell-content";
import { withRows } from "./write-cells";
import { attributeOf, isOn, outlineOf } from "./xml-outline";

/**
 * The text of a worksheet in which single cells of the user hold something else. Style, place and everything around them stay; a text of
 * several formats keeps them. The same changes again give the same text.
 * @throws Failure excel-protected-sheet, package-damaged, xml-damaged
 */
export function withCells(text: string, { sheet, cells }: SetCells, context: CellsContext): string {
  if (isProtected(text, context.part)) throw failure("excel-protected-sheet", { sheet });
  const byRow = new Map<number, Map<number, CellChange>>();
  for (const change of cells) {
    const row = byRow.get(change.row) ?? new Map<number, CellChange>();
    byRow.set(change.row, row.set(change.column, change));
  }
  const rows = [...byRow].map(([row, changes]) => ({ row, height: null, cells: [...changes.values()] }));
  return withRows(text, rows, context);
}

export function isProtected(text: string, part: string): boolean {
  const at = text.search(/<(?:\w+:)?sheetProtection[\s/>]/);
  if (at === -1) return false;
  const end = text.indexOf(">", at);
  const tag = text.slice(at, end).replace(/\/$/, "");
  const element = outlineOf(`${tag}/>`, part);
  return isOn(attributeOf(`${tag}/>`, element, "sheet"));
}
