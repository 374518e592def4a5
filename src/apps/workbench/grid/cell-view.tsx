import * as React from "react";
import { addressOf, areaOfCell, type Area } from "../../../engine";
import type { ShownCell, ShownLook } from "../../../hosts/shown";
import type { GridWords } from "../../../words";
import { COLORS, drawnText, stylesOf } from "./cell-style";
import { boxOf, spillOf, type Box, type SheetModel, type Spill } from "./sheet-model";

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
  /** What is said of a formula that Excel has yet to calculate. */
  readonly uncalculated: string;
  /** Drawn only for the text that flows out of it from where it is not seen itself. */
  readonly isGhost?: boolean;
}

/** A cell with content or a look of its own. User text is a text node, whatever it looks like. */
export function CellView({ model, row, column, merge, left, top, id, uncalculated, isGhost = false }: CellViewProps): React.ReactElement {
  const cell = model.cellAt(row, column);
  const box = boxOf(model, merge ?? areaOfCell(row, column));
  const styles = stylesOf(model.lookAt(row, column) ?? NO_LOOK, cell?.kind ?? "empty");
  const spill = cell === null ? NO_SPILL : spillOf(model, row, column, cell);
  const isSpilling = spill.left + spill.right > 0;
  // One pixel over its left and upper neighbours, so that borders of neighbours are one line.
  const place = { left: box.left - left - 1, top: box.top - top - 1, width: box.width + 1, height: box.height + 1 };
  return (
    <div
      {...(isGhost ? { role: "presentation", "aria-hidden": true } : { role: "gridcell", id, "aria-colindex": column })}
      {...(merge === null ? {} : { "aria-colspan": merge.right - merge.left + 1, "aria-rowspan": merge.bottom - merge.top + 1 })}
      {...(isUncalculated(cell) ? { title: uncalculated } : {})}
      className={merge === null ? styles.box : model.sheet.showsGridLines ? styles.mergedBox : styles.quietMergedBox}
      style={isSpilling ? { ...place, overflow: "visible" } : place}
    >
      {cell === null || cell.text === "" ? null : isSpilling ? (
        <div className={styles.spilledText} style={spilledPlace(model, column, box, spill, styles.side)}>
          <span style={isOnPaper(model, row, column, spill) ? ON_PAPER : undefined}>{drawnText(cell, box.width)}</span>
        </div>
      ) : (
        <div className={styles.text}>{drawnText(cell, box.width)}</div>
      )}
    </div>
  );
}

/** The host shows no more than an ellipsis of what it does not know. */
function isUncalculated(cell: ShownCell | null): boolean {
  return cell?.isFormula === true && cell.text === "\u2026";
}

const NO_LOOK: ShownLook = {};
const NO_SPILL: Spill = { left: 0, right: 0 };
/** Lines between cells do not go through a text, as in Excel. */
const ON_PAPER: React.CSSProperties = { background: COLORS.paper };

function isOnPaper(model: SheetModel, row: number, column: number, { left, right }: Spill): boolean {
  const isPlain = (at: number): boolean => model.lookAt(row, at)?.fill === undefined && model.cellAt(row, at)?.look.borders === undefined;
  return isPlain(column) && (left === 0 || isPlain(column - 1)) && (right === 0 || isPlain(column + 1));
}

function spilledPlace({ columns }: SheetModel, column: number, box: Box, { left, right }: Spill, side: string): React.CSSProperties {
  const from = columns.startOf(column - left);
  const end = columns.startOf(column + right) + columns.sizeOf(column + right);
  // A centred text stays in the middle of its own cell.
  const reach = Math.min(box.left - from, end - box.left - box.width);
  const start = side === "center" ? box.left - reach : from;
  return { left: start - box.left, width: side === "center" ? box.width + 2 * reach : end - from };
}

/** What a screen reader says of a cell. */
export function cellName(model: SheetModel, row: number, column: number, words: GridWords): string {
  const merge = model.merges.at(row, column);
  const cell: ShownCell | null = model.cellAt(row, column);
  const address = addressOf(areaOfCell(row, column));
  const said = cell === null || cell.text === "" ? words.emptyCell(address) : words.cell(address, cell.text);
  const formula = isUncalculated(cell) ? words.uncalculated : cell?.isFormula === true ? words.formula : "";
  return [said, merge === null ? "" : words.merged(addressOf(merge)), formula].filter((part) => part !== "").join(", ");
}
