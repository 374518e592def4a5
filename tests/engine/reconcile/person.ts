import { fc } from "../../properties";
import type { Area } from "../../../src/engine/workbook/address";
import { textValue, type Row, type Sheet } from "../../../src/engine/workbook/workbook";

/** What a person may do to a sheet. Places are shares of what is there, so that every script fits every sheet. */
export type PersonEdit =
  | { readonly kind: "type" | "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "type-below"; readonly column: number }
  | { readonly kind: "insert-row" | "delete-row"; readonly row: number }
  | { readonly kind: "insert-column" | "delete-column"; readonly column: number }
  | { readonly kind: "sort"; readonly column: number; readonly isDescending: boolean }
  | { readonly kind: "move-row"; readonly row: number; readonly to: number }
  | { readonly kind: "merge"; readonly row: number; readonly column: number; readonly width: number; readonly height: number }
  | { readonly kind: "rename" };

/** A sheet while somebody works on it: cells by row and column, as a spreadsheet program keeps them. */
export interface Worked {
  readonly sheet: Sheet;
  /** Texts the person has typed that are still there. */
  readonly typed: ReadonlySet<string>;
}

type Cells = Map<number, Map<number, Sheet["rows"][number]["cells"][number]>>;

/** Does the script, top to bottom. The rows from `bodyTop` on may be sorted and moved. `mark` stands in every text typed. */
export function worked(sheet: Sheet, script: readonly PersonEdit[], bodyTop: number, mark = ""): Worked {
  let cells: Cells = new Map(sheet.rows.map((row) => [row.row, new Map(row.cells.map((cell) => [cell.column, cell]))]));
  let merges: readonly Area[] = sheet.merges;
  let name = sheet.name;
  let count = 0;
  const text = () => textValue(`gõ tay ${mark}${++count}`);
  const lastRow = () => Math.max(1, ...cells.keys());
  const lastColumn = () => Math.max(1, ...[...cells.values()].flatMap((row) => [...row.keys()]));
  const rowAt = (share: number) => 1 + Math.floor(share * lastRow());
  const bodyRowAt = (share: number) => Math.min(lastRow(), bodyTop + Math.floor(share * Math.max(1, lastRow() - bodyTop + 1)));
  const columnAt = (share: number) => 1 + Math.floor(share * lastColumn());
  const put = (row: number, column: number): void => {
    const covering = merges.find((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right);
    const at = covering === undefined ? { row, column } : { row: covering.top, column: covering.left };
    const line = cells.get(at.row) ?? new Map();
    cells.set(at.row, line.set(at.column, { column: at.column, value: text(), isFormula: false }));
  };
  const moveRows = (placeOf: (row: number) => number | null): void => {
    const moved: Cells = new Map();
    for (const [row, line] of cells) {
      const at = placeOf(row);
      if (at !== null) moved.set(at, line);
    }
    cells = moved;
    merges = merges.flatMap((area) => {
      const rows = [];
      for (let row = area.top; row <= area.bottom; row++) rows.push(placeOf(row));
      const left = rows.filter((row) => row !== null);
      if (left.length === 0) return [];
      const [top, bottom] = [Math.min(...left), Math.max(...left)];
      return top === bottom && area.left === area.right ? [] : [{ ...area, top, bottom }];
    });
  };
  const moveColumns = (placeOf: (column: number) => number | null): void => {
    for (const [row, line] of cells) {
      const moved = new Map();
      for (const [column, cell] of line) {
        const at = placeOf(column);
        if (at !== null) moved.set(at, { ...cell, column: at });
      }
      cells.set(row, moved);
    }
    merges = merges.flatMap((area) => {
      const columns = [];
      for (let column = area.left; column <= area.right; column++) columns.push(placeOf(column));
      const left = columns.filter((column) => column !== null);
      if (left.length === 0) return [];
      const [first, last] = [Math.min(...left), Math.max(...left)];
      return first === last && area.top === area.bottom ? [] : [{ ...area, left: first, right: last }];
    });
  };
  const order = (rows: readonly number[]): void => {
    const sorted = [...rows].sort((a, b) => a - b);
    const places = new Map(rows.map((row, index) => [row, sorted[index] as number]));
    const moved: Cells = new Map(cells);
    for (const row of rows) moved.delete(row);
    for (const row of rows) {
      const line = cells.get(row);
      if (line !== undefined) moved.set(places.get(row) as number, line);
    }
    cells = moved;
  };
  const bodyRows = (): number[] => {
    const rows = [];
    for (let row = bodyTop; row <= lastRow(); row++) if (!merges.some(({ top, bottom }) => row >= top && row <= bottom)) rows.push(row);
    return rows;
  };
  for (const edit of script) {
    switch (edit.kind) {
      case "type":
        put(rowAt(edit.row), columnAt(edit.column));
        break;
      case "type-below":
        put(lastRow() + 1, columnAt(edit.column));
        break;
      case "clear":
        cells.get(rowAt(edit.row))?.delete(columnAt(edit.column));
        break;
      case "insert-row": {
        const at = rowAt(edit.row);
        moveRows((row) => (row >= at ? row + 1 : row));
        break;
      }
      case "delete-row": {
        const at = bodyRowAt(edit.row);
        moveRows((row) => (row === at ? null : row > at ? row - 1 : row));
        break;
      }
      case "insert-column": {
        const at = columnAt(edit.column);
        moveColumns((column) => (column >= at ? column + 1 : column));
        break;
      }
      case "delete-column": {
        const at = columnAt(edit.column);
        moveColumns((column) => (column === at ? null : column > at ? column - 1 : column));
        break;
      }
      case "sort": {
        const column = columnAt(edit.column);
        const keyOf = (row: number): string => {
          const value = cells.get(row)?.get(column)?.value;
          return value === undefined ? "\uffff" : JSON.stringify(value);
        };
        const rows = bodyRows();
        const ordered = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
        order(edit.isDescending ? ordered.reverse() : ordered);
        break;
      }
      case "move-row": {
        const rows = bodyRows();
        if (rows.length < 2) break;
        const from = Math.floor(edit.row * rows.length);
        const [row] = rows.splice(from, 1);
        rows.splice(Math.floor(edit.to * (rows.length + 1)), 0, row as number);
        order(rows);
        break;
      }
      case "merge": {
        const [top, left] = [rowAt(edit.row), columnAt(edit.column)];
        const area = { top, left, bottom: top + edit.height, right: left + edit.width };
        const meets = merges.some((one) => one.top <= area.bottom && one.bottom >= top && one.left <= area.right && one.right >= left);
        if (meets || (edit.height === 0 && edit.width === 0)) break;
        for (let row = top; row <= area.bottom; row++) {
          for (let column = left; column <= area.right; column++) if (row !== top || column !== left) cells.get(row)?.delete(column);
        }
        merges = [...merges, area];
        break;
      }
      case "rename":
        name = `${name.slice(0, 20)} mới`;
    }
  }
  const rows = [...cells]
    .map(([row, line]): Row => ({ row, isHidden: false, cells: [...line.values()].sort((a, b) => a.column - b.column) }))
    .filter((row) => row.cells.length > 0)
    .sort((a, b) => a.row - b.row);
  return { sheet: { ...sheet, name, rows, merges }, typed: typedIn(rows) };
}

export function typedIn(rows: Sheet["rows"]): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) =>
      row.cells.flatMap(({ value }) => (value.kind === "text" && value.text.startsWith("gõ tay ") ? [value.text] : [])),
    ),
  );
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
export const personEdit: fc.Arbitrary<PersonEdit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), row: share, column: share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("clear" as const), row: share, column: share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("type-below" as const), column: share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("insert-row" as const, "delete-row" as const), row: share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("insert-column" as const, "delete-column" as const), column: share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sort" as const), column: share, isDescending: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("move-row" as const), row: share, to: share }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("merge" as const),
      row: share,
      column: share,
      width: fc.integer({ min: 0, max: 2 }),
      height: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const) }) },
);
