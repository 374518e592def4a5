import type * as React from "react";
import { cleared } from "./changes";
import { begin, breakLine, end, keep, typedIn } from "./editing";
import { choose, goTo, refused, stretchTo, type GridState } from "./grid-state";
import { frozenSize } from "./axis";
import { HEAD_HEIGHT } from "./headings";
import { ARROWS, moveOf, nextOf } from "./keys";
import { selectionOf, wholeSheet } from "./selection";

type KeyEvent = React.KeyboardEvent<HTMLTextAreaElement>;

/** A key in the field. While an input method composes, every key is its own. */
export function onKey(state: GridState, event: KeyEvent): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (state.mode === "ready") onKeyReady(state, event);
  else onKeyTyping(state, event);
}

function onKeyTyping(state: GridState, event: KeyEvent): void {
  const { key } = event;
  // Saving, finding and opening are the app's: what was typed is kept first. Where it may not be kept, nothing is done.
  if (isOfPage(event) && keep(state)) return;
  // Undo of the app is not meant by what is pressed within a text.
  event.stopPropagation();
  if (isOfPage(event)) event.preventDefault();
  if (key === "Enter" && (event.altKey || event.ctrlKey)) {
    event.preventDefault();
    breakLine(state);
  } else if (key === "Enter" || key === "Tab") {
    event.preventDefault();
    if (keep(state)) goNext(state, event);
  } else if (key === "Escape") {
    event.preventDefault();
    end(state);
  } else if (key === "F2") {
    event.preventDefault();
    state.mode = "editing";
    state.setMode("editing");
  } else if (state.mode === "typing" && ARROWS[key] !== undefined && !event.shiftKey) {
    event.preventDefault();
    if (keep(state)) goByKey(state, event);
  }
}

/** Ctrl with S, F or O. */
function isOfPage({ ctrlKey, metaKey, altKey, key }: KeyEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && ["s", "f", "o"].includes(key.toLowerCase());
}

function onKeyReady(state: GridState, event: KeyEvent): void {
  const isCommand = event.ctrlKey || event.metaKey;
  const letter = event.key.toLowerCase();
  const wasLeaving = state.isLeaving;
  state.isLeaving = event.key === "Escape";
  if (event.key === "Tab" || event.key === "Enter") {
    if (event.key === "Tab" && wasLeaving) return;
    event.preventDefault();
    goNext(state, event);
  } else if (goByKey(state, event)) {
    event.preventDefault();
  } else if (isCommand && !event.altKey && "af".includes(letter)) {
    event.preventDefault();
    if (letter === "a") choose(state, wholeSheet(state.model), null);
    if (letter === "f") state.props.onFind();
  } else if (onDeed(state, event.key)) {
    event.preventDefault();
  } else if (event.key.length === 1 && !isCommand) refused(state);
}

/** Keys that change the cell; false for all others. */
function onDeed(state: GridState, key: string): boolean {
  const { active, area } = state.props.selection;
  switch (key) {
    case "F2":
      begin(state, "editing", typedIn(state, active.row, active.column));
      return true;
    case "Backspace":
      begin(state, "typing", "");
      return true;
    case "Delete": {
      if (refused(state)) return true;
      const changes = cleared(state.model, area);
      if (changes.length > 0) state.props.onEdit(changes);
      return true;
    }
    default:
      return false;
  }
}

function goNext(state: GridState, event: KeyEvent): void {
  const { selection } = state.props;
  const to = nextOf(state.model, selection, event);
  const { area } = selection;
  const isSeveral = area.top !== area.bottom || area.left !== area.right;
  const isInside = isSeveral && to.row >= area.top && to.row <= area.bottom && to.column >= area.left && to.column <= area.right;
  const whole = selectionOf(state.model, to);
  const isSameMerge = state.model.merges.at(selection.active.row, selection.active.column) !== null;
  choose(state, isInside && !isSameMerge ? { active: whole.active, area } : whole);
}

function goByKey(state: GridState, event: KeyEvent): boolean {
  const there = state.scroller.current;
  const room = (there?.clientHeight ?? 400) - HEAD_HEIGHT - frozenSize(state.model.rows) - state.model.sheet.defaultRowHeight;
  const move = moveOf(state.model, state.props.selection, event, room);
  if (move === null) return false;
  if (move.isStretch) stretchTo(state, move.to);
  else goTo(state, move.to);
  return true;
}
