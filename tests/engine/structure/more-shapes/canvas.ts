import type { Area } from "../../../../src/engine/workbook/address";
import {
  type Cell,
  type CellValue,
  dateValue,
  numberValue,
  type Row,
  type Sheet,
  textValue,
  type Workbook,
} from "../../../../src/engine/workbook/workbook";

/** A sheet on which a shape is drawn. */
export interface Canvas {
  readonly text: (row: number, column: number, text: string) => void;
  readonly number: (row: number, column: number, number: number, format?: string | null) => void;
  readonly date: (row: number, column: number, day: string) => void;
  readonly error: (row: number, column: number, code: string) => void;
  readonly formula: (row: number, column: number, value: CellValue) => void;
  readonly merge: (top: number, left: number, bottom: number, right: number) => void;
  readonly hideRow: (row: number) => void;
  readonly sheet: (name: string) => Sheet;
}

/** `spelled` is what the typist's machine makes of each text: decomposed, an old font, hard spaces. */
export function canvasOf(spelled: (text: string) => string = (text) => text): Canvas {
  const rows = new Map<number, Map<number, Cell>>();
  const merges: Area[] = [];
  const hidden = new Set<number>();
  const set = (row: number, column: number, value: CellValue, isFormula = false): void => {
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, { column, value, isFormula });
    rows.set(row, cells);
  };
  return {
    text: (row, column, text) => (text === "" ? undefined : set(row, column, textValue(spelled(text)))),
    number: (row, column, number, format = null) => set(row, column, numberValue(number, format)),
    date: (row, column, day) => set(row, column, dateValue(day)),
    error: (row, column, code) => set(row, column, { kind: "error", code }),
    formula: (row, column, value) => set(row, column, value.kind === "text" ? textValue(spelled(value.text)) : value, true),
    merge: (top, left, bottom, right) => {
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
    },
    hideRow: (row) => hidden.add(row),
    sheet: (name) => ({
      name,
      isHidden: false,
      own: null,
      rows: [...rows]
        .sort(([a], [b]) => a - b)
        .map(([row, cells]): Row => ({ row, isHidden: hidden.has(row), cells: [...cells.values()].sort((a, b) => a.column - b.column) })),
      merges,
    }),
  };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { name: "tài liệu.xlsx", sheets };
}
