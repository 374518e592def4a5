import * as React from "react";
import { addressOf, areaOfCell, type Area } from "../../../engine";
import type { ShownCell } from "../../../hosts/shown";
import type { GridWords } from "../../../words";
import { drawnText, stylesOf } from "./cell-style";
import { boxOf, spillOf, type Box, type SheetModel } from "./sheet-model";

export interface CellViewProps {
  readonly model: SheetModel;
  readonly row: number;
  readonly column: number;
  /** The merged cell, where it is one. */
  readonly merge: Area | null;
  /** Where the pane's own coordinates begin. */
  readonly left: number;
  readonly top: number;
  readonly id: string;
  readonly words: GridWords;
}

const BOX: React.CSSProperties = { position: "absolute", display: "flex", boxSizing: "border-box", overflow: "hidden" };
const TEXT: React.CSSProperties = {
  flex: "1 1 auto",
  minWidth: 0,
  maxHeight: "100%",
  overflow: "hidden",
  whiteSpace: "pre",
  lineHeight: 1.25,
};

/** A cell with content or a look of its own. User text is a text node, whatever it looks like. */
export function CellView(props: CellViewProps): React.ReactElement {
  const { model, row, column, merge } = props;
  const cell = model.cellAt(row, column);
  const look = model.lookAt(row, column);
  const box = boxOf(model, merge ?? areaOfCell(row, column));
  const styles = look === null ? null : stylesOf(look, cell?.kind ?? "empty");
  const placed = placedBox(box, props, merge !== null, styles?.box);
  const spill = cell === null ? null : spillOf(model, row, column, cell);
  const isSpilling = spill !== null && spill.left + spill.right > 0;
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-colindex={column}
      {...(merge === null ? {} : { "aria-colspan": merge.right - merge.left + 1, "aria-rowspan": merge.bottom - merge.top + 1 })}
      style={isSpilling ? { ...placed, overflow: "visible" } : placed}
    >
      {cell === null || cell.text === "" ? null : (
        <div style={isSpilling ? spilled(model, column, box, spill, styles?.text) : { ...TEXT, ...styles?.text }}>
          {drawnText(cell, box.width)}
        </div>
      )}
    </div>
  );
}

/** One pixel over its left and upper neighbours, so that borders of neighbours are one line. */
function placedBox(box: Box, { left, top }: CellViewProps, isMerged: boolean, look: React.CSSProperties | undefined): React.CSSProperties {
  return {
    ...BOX,
    // What is merged hides the lines between its cells.
    ...(isMerged ? { backgroundColor: "#ffffff", borderRight: "1px solid #d9d9d9", borderBottom: "1px solid #d9d9d9" } : {}),
    ...look,
    left: box.left - left - 1,
    top: box.top - top - 1,
    width: box.width + 1,
    height: box.height + 1,
  };
}

function spilled(
  { columns }: SheetModel,
  column: number,
  box: Box,
  { left, right }: { readonly left: number; readonly right: number },
  look: React.CSSProperties | undefined,
): React.CSSProperties {
  const from = columns.startOf(column - left);
  const end = columns.startOf(column + right) + columns.sizeOf(column + right);
  // A centred text stays in the middle of its own cell.
  const isCentered = look?.textAlign === "center";
  const reach = Math.min(box.left - from, end - box.left - box.width);
  const start = isCentered ? box.left - reach : from;
  const width = isCentered ? box.width + 2 * reach : end - from;
  return { ...TEXT, ...look, flex: "0 0 auto", position: "relative", zIndex: 1, left: start - box.left, width, boxSizing: "border-box" };
}

/** What a screen reader says of a cell. */
export function cellName(model: SheetModel, row: number, column: number, words: GridWords): string {
  const merge = model.merges.at(row, column);
  const cell: ShownCell | null = model.cellAt(row, column);
  const address = addressOf(areaOfCell(row, column));
  const said = cell === null || cell.text === "" ? words.emptyCell(address) : words.cell(address, cell.text);
  return [said, merge === null ? "" : words.merged(addressOf(merge)), cell?.isFormula === true ? words.formula : ""]
    .filter((part) => part !== "")
    .join(", ");
}
