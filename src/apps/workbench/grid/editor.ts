import type { ShownLook } from "../../../hosts/shown";
import { COLORS, familyOf, textStyle } from "./cell-style";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./headings";
import type { CellPlace } from "./props";
import { boxOf, wholeCell, type SheetModel } from "./sheet-model";

/**
 * Ready: the field lies unseen over the active cell and has the focus, so that the first letter, composed or not, falls into it and none
 * is lost. Typing: it was begun by a letter, arrows leave it. Editing: begun by F2 or a double click, arrows move within the text.
 */
export type EditMode = "ready" | "typing" | "editing";

export interface Scrolled {
  readonly left: number;
  readonly top: number;
}

const LEAST_WIDTH = 60;
const LEAST_HEIGHT = 22;

/** Over its cell. It lies among what scrolls, so the browser itself carries it along; only over a frozen cell it must be held. */
export function placeField(field: HTMLTextAreaElement, model: SheetModel, { left, top }: Scrolled, place: CellPlace, mode: EditMode): void {
  const box = boxOf(model, wholeCell(model, place.row, place.column));
  const isFrozen = place.row <= model.rows.frozen || place.column <= model.columns.frozen;
  const { style } = field;
  style.left = `${HEAD_WIDTH + box.left - 1 + (place.column <= model.columns.frozen ? left : 0)}px`;
  style.top = `${HEAD_HEIGHT + box.top - 1 + (place.row <= model.rows.frozen ? top : 0)}px`;
  style.width = `${Math.max(box.width + 1, mode === "ready" ? 1 : LEAST_WIDTH)}px`;
  style.height = `${box.height + 1}px`;
  // Under the headings and what is frozen, unless its cell is.
  style.zIndex = isFrozen ? "5" : "1";
  style.opacity = mode === "ready" ? "0" : "1";
  style.pointerEvents = mode === "ready" ? "none" : "auto";
  if (mode !== "ready") growField(field, Math.max(LEAST_HEIGHT, box.height + 1));
}

/** As high as its text, within reason: beyond that the field itself scrolls. */
function growField(field: HTMLTextAreaElement, least: number): void {
  field.style.height = `${least}px`;
  field.style.height = `${Math.max(least, Math.min(field.scrollHeight + 4, TALLEST))}px`;
}

const TALLEST = 320;

/** In the letters of its cell. */
export function dressField(field: HTMLTextAreaElement, look: ShownLook | null): void {
  const text = textStyle(look ?? {}, "text");
  field.style.fontFamily = String(text.fontFamily ?? familyOf(undefined));
  field.style.fontSize = String(text.fontSize ?? "11pt");
  field.style.fontWeight = String(text.fontWeight ?? 400);
  field.style.fontStyle = String(text.fontStyle ?? "normal");
}

export const FIELD_STYLE = {
  position: "absolute",
  zIndex: 1,
  boxSizing: "border-box",
  margin: 0,
  padding: "1px 2px",
  border: `2px solid ${COLORS.chosen}`,
  outline: "none",
  resize: "none",
  overflow: "auto",
  lineHeight: 1.25,
  color: COLORS.ink,
  background: COLORS.paper,
  opacity: 0,
  pointerEvents: "none",
} as const;
