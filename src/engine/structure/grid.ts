import type { Column, FieldId } from "../book/book";
import type { GridHeader, HeaderTexts } from "./grid-header";
import type { Line, SheetView } from "./sheet-view";

/** A recognised grid before its rows are read. */
export interface Grid {
  readonly view: SheetView;
  readonly header: GridHeader | null;
  readonly headerTexts: HeaderTexts;
  readonly columns: readonly Column[];
  readonly fieldAt: ReadonlyMap<number, FieldId>;
  /** The lines from its header to its last row, header lines included. */
  readonly first: number;
  readonly last: number;
}

export function columnOf(grid: Grid, field: FieldId): number | null {
  for (const column of grid.columns) if (column.field === field) return column.column;
  return null;
}

export function linesOf(grid: Grid): readonly Line[] {
  return grid.view.lines.slice(grid.first, grid.last + 1);
}

/** The body: what is left below the header. */
export function bodyOf(grid: Grid): readonly Line[] {
  return grid.view.lines.slice(grid.first + (grid.header?.depth ?? 0), grid.last + 1);
}
