import { DOWN, LEFT, RIGHT, UP, jumped, lastUsed, paged, rowEnd, stepped, type Direction } from "./moves";
import type { CellPlace, GridSelection } from "./props";
import { farCorner } from "./selection";
import type { SheetModel } from "./sheet-model";

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: UP, ArrowDown: DOWN, ArrowLeft: LEFT, ArrowRight: RIGHT };

/** Where a key leads from the selection, with whether it stretches it; null for a key that leads nowhere. */
export function moveOf(
  model: SheetModel,
  selection: GridSelection,
  pressed: Pressed,
  room: number,
): { readonly to: CellPlace; readonly isStretch: boolean } | null {
  const from = pressed.shiftKey ? farCorner(selection) : selection.active;
  const to = placeOf(model, from, pressed, room);
  return to === null ? null : { to, isStretch: pressed.shiftKey };
}

function placeOf(model: SheetModel, from: CellPlace, { key, ctrlKey, metaKey, altKey }: Pressed, room: number): CellPlace | null {
  const isFar = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined && !altKey) return isFar ? jumped(model, from, arrow) : stepped(model, from, arrow);
  switch (key) {
    case "Home":
      return isFar ? { row: 1, column: 1 } : { row: from.row, column: 1 };
    case "End":
      return isFar ? lastUsed(model) : rowEnd(model, from.row);
    case "PageDown":
    case "PageUp":
      return isFar || altKey ? null : paged(model, from, key === "PageDown", room);
    default:
      return null;
  }
}

/** Tab and Enter: the next cell, within a selection of several round and round. */
export function nextOf(model: SheetModel, { active, area }: GridSelection, pressed: Pressed): CellPlace {
  const isBack = pressed.shiftKey;
  const direction = pressed.key === "Tab" ? (isBack ? LEFT : RIGHT) : isBack ? UP : DOWN;
  const to = stepped(model, active, direction);
  const isSeveral = area.top !== area.bottom || area.left !== area.right;
  const whole = model.merges.at(active.row, active.column);
  if (!isSeveral || (whole !== null && whole.top === area.top && whole.bottom === area.bottom && whole.right === area.right)) return to;
  const isInside = to !== active && to.row >= area.top && to.row <= area.bottom && to.column >= area.left && to.column <= area.right;
  if (isInside) return to;
  return pressed.key === "Tab" ? wrappedRow(active, area, isBack) : wrappedColumn(active, area, isBack);
}

function wrappedRow({ row }: CellPlace, area: GridSelection["area"], isBack: boolean): CellPlace {
  const next = row + (isBack ? -1 : 1);
  if (next < area.top) return { row: area.bottom, column: area.right };
  if (next > area.bottom) return { row: area.top, column: area.left };
  return { row: next, column: isBack ? area.right : area.left };
}

function wrappedColumn({ column }: CellPlace, area: GridSelection["area"], isBack: boolean): CellPlace {
  const next = column + (isBack ? -1 : 1);
  if (next < area.left) return { row: area.bottom, column: area.right };
  if (next > area.right) return { row: area.top, column: area.left };
  return { row: isBack ? area.bottom : area.top, column: next };
}
