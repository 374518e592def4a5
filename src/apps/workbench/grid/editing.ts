import { dressField, placeField, type EditMode } from "./editor";
import { isTooLong } from "./changes";
import { type GridState, refused, refusedLong } from "./grid-state";

/** Begins typing into the active cell. What the field holds already (the first letter) stays, unless a text is given. */
export function begin(state: GridState, mode: Exclude<EditMode, "ready">, text: string | null): void {
  const field = state.field.current;
  if (field === null || state.mode !== "ready" || refused(state)) return;
  const { row, column } = state.props.selection.active;
  state.place = { row, column };
  state.show(state.place);
  if (text !== null) {
    field.value = text;
    field.setSelectionRange(text.length, text.length);
  }
  dressField(field, state.model.lookAt(row, column));
  turn(state, mode);
}

/** The text as one would type it. */
export function typedIn({ model }: GridState, row: number, column: number): string {
  return model.cellAt(row, column)?.typed ?? "";
}

/** Keeps what was typed; false where it may not be kept now: then the field stays open with it. */
export function keep(state: GridState): boolean {
  const field = state.field.current;
  if (state.mode === "ready" || field === null) return true;
  const { row, column } = state.place;
  const text = field.value.replace(/\r\n?/g, "\n");
  const isChanged = text !== typedIn(state, row, column);
  if (isChanged && refused(state)) return false;
  if (isChanged && isTooLong(text)) {
    refusedLong(state);
    return false;
  }
  end(state);
  if (isChanged) state.props.onEdit([{ row, column, text }]);
  return true;
}

export function end(state: GridState): void {
  if (state.field.current !== null) state.field.current.value = "";
  turn(state, "ready");
}

function turn(state: GridState, mode: EditMode): void {
  state.mode = mode;
  state.setMode(mode);
  settle(state);
}

/** Puts the field where its cell is now. */
export function settle(state: GridState): void {
  const { field, scrolled, mode, props, model } = state;
  if (field.current === null) return;
  placeField(field.current, model, scrolled, mode === "ready" ? props.selection.active : state.place, mode);
}

/** A letter fell into the field while nothing was being typed: typing has begun with it. */
export function onInput(state: GridState, inputType: string): void {
  if (state.mode === "ready") {
    const field = state.field.current;
    if (field === null || field.value === "") return;
    // Undo and redo of the browser know nothing of cells.
    if (inputType.startsWith("history")) field.value = "";
    else begin(state, "typing", null);
  } else settle(state);
}

/** A line break where the caret stands. */
export function breakLine(state: GridState): void {
  const field = state.field.current;
  if (field === null) return;
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  settle(state);
}
