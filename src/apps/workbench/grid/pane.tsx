import * as React from "react";
import type { Area } from "../../../engine";
import type { GridWords } from "../../../words";
import type { Span } from "./axis";
import { COLORS } from "./cell-style";
import { CellView } from "./cell-view";
import { FARTHEST, spillOf, type SheetModel } from "./sheet-model";

export interface PaneProps {
  readonly model: SheetModel;
  readonly rows: Span;
  readonly columns: Span;
  /** Sheet pixels of the pane's own upper left corner. */
  readonly left: number;
  readonly top: number;
  /** Prefix of the ids of its cells. */
  readonly prefix: string;
  readonly words: Pick<GridWords, "uncalculated">;
}

/** Cells of one part of the sheet; only what is seen of it is in the page. */
export function Pane(props: PaneProps): React.ReactElement {
  const { model, rows, columns } = props;
  const indexes: number[] = [];
  for (let row = rows.from; row <= rows.to; row++) if (model.rows.sizeOf(row) > 0) indexes.push(row);
  return (
    <>
      {model.sheet.showsGridLines ? <ColumnLines {...props} /> : null}
      {visitors(props).map((merge) => (
        <Row key={`m${merge.top}-${merge.left}`} {...props} row={merge.top} visitor={merge} />
      ))}
      {indexes.map((row) => (
        <Row key={row} {...props} row={row} from={columns.from} to={columns.to} visitor={null} />
      ))}
    </>
  );
}

/** Merged cells that reach into the pane from outside. */
function visitors({ model, rows, columns }: PaneProps): readonly Area[] {
  if (rows.to < rows.from || columns.to < columns.from) return [];
  const seen = { top: rows.from, bottom: rows.to, left: columns.from, right: columns.to };
  return model.merges.within(seen).filter(({ top, left }) => top < rows.from || left < columns.from);
}

function ColumnLines({ model, rows, columns, left, top }: PaneProps): React.ReactElement {
  const from = model.rows.startOf(rows.from);
  const height = model.rows.startOf(rows.to) + model.rows.sizeOf(rows.to) - from;
  const lines: React.ReactElement[] = [];
  for (let column = columns.from; column <= columns.to; column++) {
    const size = model.columns.sizeOf(column);
    if (size === 0) continue;
    const x = model.columns.startOf(column) + size - 1 - left;
    lines.push(<div key={column} style={{ position: "absolute", left: x, top: from - top, width: 1, height, background: COLORS.line }} />);
  }
  return (
    <div role="presentation" aria-hidden="true">
      {lines}
    </div>
  );
}

interface RowProps extends PaneProps {
  readonly row: number;
  readonly from?: number;
  readonly to?: number;
  readonly visitor: Area | null;
}

const Row = React.memo(RowView, isSameRow);

/** A row is drawn anew only when it, or the columns that are seen, changed. */
function isSameRow(a: RowProps, b: RowProps): boolean {
  return (
    a.model === b.model &&
    a.row === b.row &&
    a.from === b.from &&
    a.to === b.to &&
    a.left === b.left &&
    a.top === b.top &&
    a.visitor === b.visitor &&
    a.words === b.words
  );
}

function RowView({ model, row, from = 1, to = 0, left, top, prefix, visitor, words }: RowProps): React.ReactElement {
  const common = { model, row, left, top, uncalculated: words.uncalculated };
  const cells: React.ReactElement[] = [];
  for (let column = from; column <= to; column++) {
    const merge = model.merges.at(row, column);
    if (merge !== null ? merge.top !== row || merge.left !== column : model.columns.sizeOf(column) === 0) continue;
    if (merge === null && model.lookAt(row, column) === null) continue;
    cells.push(<CellView key={column} {...common} column={column} merge={merge} id={cellId(prefix, row, column)} />);
  }
  if (visitor !== null) {
    cells.push(
      <CellView key="visitor" {...common} column={visitor.left} merge={visitor} id={`${prefix}v${visitor.top}-${visitor.left}`} />,
    );
  }
  const ghost = ghostOf(model, row, from, to);
  const isRow = cells.length > 0;
  if (ghost !== null) cells.push(<CellView key="ghost" {...common} column={ghost} merge={null} id="" isGhost={true} />);
  return (
    <div {...(!isRow ? { role: "presentation" } : { role: "row", "aria-rowindex": row })}>
      {model.sheet.showsGridLines && visitor === null ? (
        <div role="presentation" style={lineStyle(model, row, from, to, left, top)} />
      ) : null}
      {cells}
    </div>
  );
}

function lineStyle({ rows, columns }: SheetModel, row: number, from: number, to: number, left: number, top: number): React.CSSProperties {
  const start = columns.startOf(from);
  return {
    position: "absolute",
    left: start - left,
    top: rows.startOf(row) + rows.sizeOf(row) - 1 - top,
    width: columns.startOf(to) + columns.sizeOf(to) - start,
    height: 1,
    background: COLORS.line,
  };
}

/** The cell to the left of what is seen, if its text flows into it. */
function ghostOf(model: SheetModel, row: number, from: number, to: number): number | null {
  if (to < from || (model.cellAt(row, from)?.text ?? "") !== "") return null;
  for (let column = from - 1; column >= Math.max(1, from - FARTHEST); column--) {
    const cell = model.cellAt(row, column);
    if (cell === null || cell.text === "") continue;
    return column + spillOf(model, row, column, cell).right >= from ? column : null;
  }
  return null;
}

export function cellId(prefix: string, row: number, column: number): string {
  return `${prefix}r${row}c${column}`;
}
