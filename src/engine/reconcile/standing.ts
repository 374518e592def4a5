import type { Area } from "../workbook/address";
import type { Cell, Sheet } from "../workbook/workbook";
import { type Fingerprint, fingerprintOf } from "./fingerprint";

/** A sheet as it stands, for looking cells up. */
export interface Standing {
  readonly sheet: Sheet;
  /** By row, then by column; only cells with content. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, StandingCell>>;
  /** The last row that holds anything. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Whether another cell of a merge hides this one. */
  readonly isCovered: (row: number, column: number) => boolean;
}

export interface StandingCell {
  readonly cell: Cell;
  readonly fingerprint: Fingerprint;
}

const seen = new WeakMap<Sheet, Standing>();

/** Looked at once: reading, laying out and reconciling all ask for the same sheets. */
export function standingOf(sheet: Sheet): Standing {
  const standing = seen.get(sheet) ?? lookedAt(sheet);
  seen.set(sheet, standing);
  return standing;
}

function lookedAt(sheet: Sheet): Standing {
  const rows = new Map<number, ReadonlyMap<number, StandingCell>>();
  let lastColumn = 0;
  for (const row of sheet.rows) {
    const cells = new Map<number, StandingCell>();
    for (const cell of row.cells) cells.set(cell.column, { cell, fingerprint: fingerprintOf(cell) });
    lastColumn = Math.max(lastColumn, row.cells[row.cells.length - 1]?.column ?? 0);
    rows.set(row.row, cells);
  }
  const lastRow = sheet.rows[sheet.rows.length - 1]?.row ?? 0;
  return { sheet, rows, lastRow, lastColumn, isCovered: coveringOf(sheet.merges) };
}

/** Merges by their first row; few are tall. */
function coveringOf(merges: readonly Area[]): Standing["isCovered"] {
  if (merges.length === 0) return () => false;
  const tall = merges.filter((area) => area.bottom - area.top > 50);
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (tall.includes(area)) continue;
    for (let row = area.top; row <= area.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  const covers = (row: number, column: number) => (area: Area) =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right && !(row === area.top && column === area.left);
  return (row, column) => (byRow.get(row)?.some(covers(row, column)) ?? false) || tall.some(covers(row, column));
}
