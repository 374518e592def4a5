import type * as React from "react";
import { begin, keep, typedIn } from "./editing";
import { choose, goTo, stretchTo, type GridState } from "./grid-state";
import { holdsPlace, wholeColumns, wholeRows, wholeSheet } from "./selection";
import { hitAt, type Hit } from "./use-viewport";

/** A press on the table: chooses, and goes on choosing until the button is let go. */
export function onPress(state: GridState, event: React.MouseEvent<HTMLDivElement>): void {
  const there = state.scroller.current;
  if (there === null || event.target === state.field.current || isOnScrollbar(there, event)) return;
  // The focus stays with the field.
  event.preventDefault();
  if (!keep(state)) return;
  state.isLeaving = false;
  state.field.current?.focus({ preventScroll: true });
  const hit = hitAt(state.model, there, event.clientX, event.clientY);
  if (event.button !== 0) {
    if (hit.part === "cell" && !holdsPlace(state.props.selection.area, hit)) goTo(state, hit);
    return;
  }
  press(state, hit, event.shiftKey);
  follow(state, there, hit);
}

function isOnScrollbar(there: HTMLElement, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): boolean {
  const frame = there.getBoundingClientRect();
  return clientX - frame.left >= there.clientWidth || clientY - frame.top >= there.clientHeight;
}

function press(state: GridState, hit: Hit, isStretch: boolean): void {
  const { model, props } = state;
  const { active } = props.selection;
  switch (hit.part) {
    case "corner":
      return choose(state, wholeSheet(model), null);
    case "row-heading":
      return choose(state, wholeRows(model, isStretch ? active.row : hit.row, hit.row), null);
    case "column-heading":
      return choose(state, wholeColumns(model, isStretch ? active.column : hit.column, hit.column), null);
    case "cell":
      return isStretch ? stretchTo(state, hit) : goTo(state, hit);
  }
}

/** Until the button is let go the selection follows the pointer, also beyond the edge of what is seen. */
function follow(state: GridState, there: HTMLElement, start: Hit): void {
  let last: Hit = start;
  const onMove = (event: MouseEvent): void => {
    if (event.buttons === 0) return stop();
    const hit = hitAt(state.model, there, event.clientX, event.clientY);
    if (hit.row === last.row && hit.column === last.column) return;
    last = hit;
    if (start.part === "cell") stretchTo(state, hit);
    else if (start.part === "row-heading") choose(state, wholeRows(state.model, start.row, hit.row), null);
    else if (start.part === "column-heading") choose(state, wholeColumns(state.model, start.column, hit.column), null);
  };
  const stop = (): void => {
    window.removeEventListener("mousemove", onMove);
    window.removeEventListener("mouseup", stop);
  };
  window.addEventListener("mousemove", onMove);
  window.addEventListener("mouseup", stop);
}

export function onDoublePress(state: GridState, event: React.MouseEvent<HTMLDivElement>): void {
  const there = state.scroller.current;
  if (there === null || event.target === state.field.current || isOnScrollbar(there, event)) return;
  if (hitAt(state.model, there, event.clientX, event.clientY).part !== "cell") return;
  const { row, column } = state.props.selection.active;
  begin(state, "editing", typedIn(state, row, column));
}
