import type * as React from "react";
import { addressOf, LONGEST_CELL_TEXT } from "../../../engine";
import type { EditMode, Scrolled } from "./editor";
import type { CellPlace, GridSelection, SheetGridProps } from "./props";
import { isSame, selectionOf, selectionTo } from "./selection";
import type { SheetModel } from "./sheet-model";

/** What the handlers of one grid share: the newest props and the field. Handlers outlive a drawing, so they read it when called. */
export interface GridState {
  props: SheetGridProps;
  model: SheetModel;
  mode: EditMode;
  /** Where the table was scrolled to when it last said so: asking the browser anew would make it lay out the page. */
  scrolled: Scrolled;
  /** The cell that is being typed into. */
  place: CellPlace;
  /** Escape was pressed last: Tab leaves the table. */
  isLeaving: boolean;
  readonly field: React.RefObject<HTMLTextAreaElement>;
  readonly scroller: React.RefObject<HTMLDivElement>;
  readonly setMode: (mode: EditMode) => void;
  readonly say: (text: string, isSeen: boolean) => void;
  readonly show: (place: CellPlace) => void;
}

/** Chooses, and brings before the eyes what was gone to. */
export function choose(state: GridState, selection: GridSelection, seen: CellPlace | null = selection.active): void {
  const { props } = state;
  const { active, area } = props.selection;
  const isThere = active.row === selection.active.row && active.column === selection.active.column && isSame(area, selection.area);
  if (!isThere) {
    props.onSelect(selection);
    sayArea(state, selection);
  }
  if (seen !== null) state.show(seen);
}

function sayArea({ props, model, say }: GridState, { area, active }: GridSelection): void {
  const rows = Math.min(area.bottom, model.rows.count) - area.top + 1;
  const cells = rows * (Math.min(area.right, model.columns.count) - area.left + 1);
  const isOne = cells === 1 || model.merges.at(active.row, active.column) !== null;
  say(isOne ? "" : props.words.selected(addressOf(area), cells), false);
}

export function goTo(state: GridState, place: CellPlace): void {
  choose(state, selectionOf(state.model, place));
}

export function stretchTo(state: GridState, place: CellPlace): void {
  choose(state, selectionTo(state.model, state.props.selection, place), place);
}

export function isLocked({ props }: GridState): boolean {
  return props.isReadOnly || props.sheet.isProtected;
}

/** Says why nothing may be typed; true where that is so. */
export function refused(state: GridState): boolean {
  if (!isLocked(state)) return false;
  const { words, sheet } = state.props;
  state.say(sheet.isProtected ? words.locked : words.busy, true);
  return true;
}

export function refusedLong({ props, say }: GridState): void {
  say(props.words.tooLong(LONGEST_CELL_TEXT), true);
}
