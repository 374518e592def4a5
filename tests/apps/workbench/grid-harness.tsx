import * as React from "react";
import * as ReactDOM from "react-dom";
import {
  FindBox,
  SheetGrid,
  SheetTabs,
  selectionAt,
  type FoundCell,
  type GridSelection,
  type Highlight,
  type TypedCell,
} from "../../../src/apps/workbench/grid";
import type { ShownCell, ShownLook, ShownSheet, ShownWorkbook } from "../../../src/hosts/shown";
import { readShown } from "../../../src/hosts/xlsx";
import { wordsOf } from "../../../src/words";

/** The grid in a page of its own: `big` is made here, a real file comes by `open`. No part of the product. */
interface Outside {
  ready: boolean;
  edits: (readonly TypedCell[])[];
  selection: () => GridSelection;
  open: (bytes: number[]) => void;
  show: (sheets: readonly ShownSheet[]) => void;
  big: () => void;
  small: (texts: Readonly<Record<string, string>>, more?: Partial<ShownSheet>) => void;
  set: (more: Partial<State>) => void;
}

interface State {
  readonly book: ShownWorkbook;
  readonly chosen: number;
  readonly selection: GridSelection;
  readonly highlights: readonly Highlight[];
  readonly target: { readonly row: number; readonly column: number } | null;
  readonly isReadOnly: boolean;
  readonly isFinding: boolean;
}

const outside = window as unknown as Outside;
const words = wordsOf("vi").grid;
const root = document.getElementById("grid")!;
let state: State = {
  book: { sheets: [emptySheet("Trang 1")] },
  chosen: 0,
  selection: selectionAt({ row: 1, column: 1 }),
  highlights: [],
  target: null,
  isReadOnly: false,
  isFinding: false,
};

function emptySheet(name: string): ShownSheet {
  return {
    name,
    isHidden: false,
    isOwn: false,
    isProtected: false,
    tabColor: null,
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    frozen: { rows: 0, columns: 0 },
    showsGridLines: true,
    merges: [],
    cells: new Map(),
    columnLooks: new Map(),
    rowLooks: new Map(),
    lastRow: 0,
    lastColumn: 0,
  };
}

const plain = (text: string, look: ShownLook = {}): ShownCell => ({
  text,
  typed: text,
  kind: text === "" ? "empty" : "text",
  isFormula: false,
  look,
});

function withEdits(sheet: ShownSheet, changes: readonly TypedCell[]): ShownSheet {
  const cells = new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)]));
  for (const { row, column, text } of changes) {
    const line = cells.get(row) ?? new Map<number, ShownCell>();
    line.set(column, plain(text, line.get(column)?.look));
    cells.set(row, line);
  }
  const rows = [...cells.keys()];
  const columns = [...cells.values()].flatMap((line) => [...line.keys()]);
  return { ...sheet, cells, lastRow: Math.max(0, ...rows), lastColumn: Math.max(0, ...columns) };
}

/** 10,000 rows of 30 columns as a plan may have them: wrapped texts, numbers, fills, borders, merged headings, frozen panes. */
function bigSheet(): ShownSheet {
  const line = { color: "#000000", width: 1 as const };
  const borders = { top: line, right: line, bottom: line, left: line };
  const text: ShownLook = { font: "Times New Roman", size: 12, isWrapped: true, vertical: "top", borders };
  const filled: ShownLook = { ...text, fill: "#E2F0D9", isBold: true };
  const number: ShownLook = { font: "Times New Roman", size: 12, horizontal: "center", vertical: "center", borders };
  const cells = new Map<number, Map<number, ShownCell>>();
  const merges = [];
  for (let row = 1; row <= 10_000; row++) {
    const cellsOfRow = new Map<number, ShownCell>();
    for (let column = 1; column <= 30; column++) {
      const look = column % 3 === 0 ? number : row % 10 === 1 ? filled : text;
      const said = column % 3 === 0 ? String(row * column) : `Bổ sung thiết bị dạy học ${row}-${column}`;
      cellsOfRow.set(column, { ...plain(said, look), kind: column % 3 === 0 ? "number" : "text" });
    }
    if (row % 10 === 1) merges.push({ top: row, bottom: row, left: 1, right: 4 });
    cells.set(row, cellsOfRow);
  }
  return {
    ...emptySheet("Kế hoạch"),
    cells,
    merges,
    frozen: { rows: 2, columns: 1 },
    columnWidths: new Map(Array.from({ length: 30 }, (_, index) => [index + 1, 90 + (index % 4) * 20])),
    rowHeights: new Map(Array.from({ length: 10_000 }, (_, index) => [index + 1, index % 3 === 0 ? 44 : 24])),
    lastRow: 10_000,
    lastColumn: 30,
  };
}

function set(more: Partial<State>): void {
  state = { ...state, ...more };
  ReactDOM.render(<Page {...state} />, root);
}

function Page({ book, chosen, selection, highlights, target, isReadOnly, isFinding }: State): React.ReactElement {
  const sheet = book.sheets[chosen]!;
  const onEdit = (changes: readonly TypedCell[]): void => {
    outside.edits.push(changes);
    set({ book: { sheets: book.sheets.map((one, index) => (index === chosen ? withEdits(one, changes) : one)) } });
  };
  const onFound = ({ sheet: index, row, column }: FoundCell): void => {
    set({
      chosen: index,
      selection: selectionAt({ row, column }),
      target: { row, column },
      highlights: [{ area: { top: row, bottom: row, left: column, right: column }, isMain: true }],
    });
  };
  const onSelect = (next: GridSelection): void => set({ selection: next });
  return (
    <main style={{ position: "fixed", left: 0, top: 0, right: 0, bottom: 0, display: "flex", flexDirection: "column" }}>
      {isFinding ? (
        <FindBox
          sheets={book.sheets}
          from={{ sheet: chosen, ...selection.active }}
          onFound={onFound}
          onClose={() => set({ isFinding: false })}
          words={words}
        />
      ) : null}
      <div style={{ flex: "1 1 auto", minHeight: 0 }}>
        <SheetGrid
          sheet={sheet}
          selection={selection}
          onSelect={onSelect}
          onEdit={onEdit}
          onFind={() => set({ isFinding: true })}
          isReadOnly={isReadOnly}
          highlights={highlights}
          target={target}
          words={words}
        />
      </div>
      <SheetTabs
        sheets={book.sheets}
        chosen={chosen}
        onChoose={(index) => set({ chosen: index, selection: selectionAt({ row: 1, column: 1 }) })}
        words={words}
      />
    </main>
  );
}

outside.edits = [];
outside.selection = () => state.selection;
outside.set = set;
outside.show = (sheets) =>
  set({
    book: { sheets },
    chosen: 0,
    selection: selectionAt({ row: 1, column: 1 }),
    highlights: [],
    target: null,
    isReadOnly: false,
    isFinding: false,
  });
outside.open = (bytes) => outside.show(readShown(new Uint8Array(bytes)).sheets);
outside.big = () => outside.show([bigSheet(), { ...emptySheet("Ẩn"), isHidden: true }, { ...emptySheet("Tổng hợp"), isOwn: true }]);
outside.small = (texts, more = {}) => {
  outside.edits = [];
  const changes = Object.entries(texts).map(([place, text]) => {
    const [row = 1, column = 1] = place.split(",").map(Number);
    return { row, column, text };
  });
  outside.show([{ ...withEdits(emptySheet("Trang 1"), changes), ...more }]);
};
set({});
outside.ready = true;
