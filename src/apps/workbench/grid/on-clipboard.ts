import type * as React from "react";
import { addressOf, LONGEST_CELL_TEXT } from "../../../engine";
import { cleared, isTooLong, placed } from "./changes";
import { copied } from "./copied";
import { choose, refused, refusedLong, type GridState } from "./grid-state";
import { pastedTable } from "./pasted";
import { withWholeMerges } from "./selection";

type ClipboardEvent = React.ClipboardEvent<HTMLTextAreaElement>;

/** Copy, and cut where the selection is also cleared. Within a text the browser's own copy is meant. */
export function onCopy(state: GridState, event: ClipboardEvent, isCut: boolean): void {
  if (state.mode !== "ready") return;
  event.preventDefault();
  if (isCut && refused(state)) return;
  const { selection, words, onEdit } = state.props;
  const taken = copied(state.model, selection.area);
  if (taken === null) {
    state.say(words.tooMuch, true);
    return;
  }
  event.clipboardData.setData("text/plain", taken.plain);
  event.clipboardData.setData("text/html", taken.html);
  state.say(words.copied(addressOf(taken.area)), false);
  const changes = isCut ? cleared(state.model, selection.area) : [];
  if (changes.length > 0) onEdit(changes);
}

export function onPaste(state: GridState, event: ClipboardEvent): void {
  if (state.mode !== "ready") return onPasteWithin(state, event);
  event.preventDefault();
  if (refused(state)) return;
  const { selection, words, onEdit } = state.props;
  const table = pastedTable(event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain"));
  if (table === null) {
    if (event.clipboardData.types.includes("text/plain")) state.say(words.tooMuch, true);
    return;
  }
  const made = placed(state.model, selection, table);
  if (typeof made === "string") {
    const reasons = { "merged-target": words.mergedTarget, outside: words.outside, "too-long": words.tooLong(LONGEST_CELL_TEXT) };
    state.say(reasons[made], true);
    return;
  }
  if (made.changes.length > 0) onEdit(made.changes);
  choose(state, { active: { row: made.area.top, column: made.area.left }, area: withWholeMerges(state.model, made.area) });
  state.say(words.pasted(made.changes.length), false);
}

/** Into a text that is being typed: the browser does it, unless more would come together than a cell can hold. */
function onPasteWithin(state: GridState, event: ClipboardEvent): void {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const come = event.clipboardData.getData("text/plain");
  if (!isTooLong(value.slice(0, selectionStart) + come + value.slice(selectionEnd))) return;
  event.preventDefault();
  refusedLong(state);
}
