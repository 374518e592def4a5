import { addressOf, areaFromAddress, type Area, type Sheet } from "../../src/engine";

export interface Move {
  readonly rows: number;
  readonly columns: number;
}

export const MOVE: Move = { rows: 3, columns: 2 };

function movedArea({ top, left, bottom, right }: Area, { rows, columns }: Move): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** The same workbook further down and to the right: what is found must not depend on where a table stands. */
export const moved = {
  sheets: (sheets: readonly Sheet[], move: Move): readonly Sheet[] =>
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        row: row.row + move.rows,
        cells: row.cells.map((cell) => ({ ...cell, column: cell.column + move.columns })),
      })),
      merges: sheet.merges.map((area) => movedArea(area, move)),
    })),
  address: (address: string, move: Move): string => {
    const area = areaFromAddress(address);
    return area === null ? address : addressOf(movedArea(area, move));
  },
};

/** The same workbook as a Mac stores its letters. */
export function decomposed(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.value.kind === "text" ? { ...cell, value: { ...cell.value, text: cell.value.text.normalize("NFD") } } : cell,
      ),
    })),
  }));
}
