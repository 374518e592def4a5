import type { ShownLook } from "../../../hosts/shown";
import { COLORS, familyOf, stylesOf } from "./cell-style";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./headings";
import type { CellPlace } from "./props";
import { boxOf, wholeCell, type SheetModel } from "./sheet-model";

/**
 * Ready: the field lies unseen over the active cell and has the focus, so that the first letter, composed or not, falls into it and none
 * is lost. Typing: it was begun by a letter, arrows leave it. Editing: begun by F2 or a double click, arrows move within the text.
 */
export type EditMode = "ready" | "typing" | "editing";

const LEAST_WIDTH = 60;

/** Puts the field over its cell, as large as its text needs and the window allows. */
export function placeField(field: HTMLTextAreaElement, model: SheetModel, there: HTMLElement, place: CellPlace, mode: EditMode): void {
  const box = boxOf(model, wholeCell(model, place.row, place.column));
  const left = HEAD_WIDTH + box.left - (place.column > model.columns.frozen ? there.scrollLeft : 0);
  const top = HEAD_HEIGHT + box.top - (place.row > model.rows.frozen ? there.scrollTop : 0);
  const least = { left: HEAD_WIDTH - 1, top: HEAD_HEIGHT - 1 };
  const most = { left: Math.max(least.left, there.clientWidth - LEAST_WIDTH), top: Math.max(least.top, there.clientHeight - box.height) };
  const { style } = field;
  style.left = `${Math.min(most.left, Math.max(least.left, left - 1))}px`;
  style.top = `${Math.min(most.top, Math.max(least.top, top - 1))}px`;
  style.width = `${Math.min(Math.max(box.width + 1, LEAST_WIDTH), there.clientWidth - HEAD_WIDTH)}px`;
  style.height = `${box.height + 1}px`;
  style.opacity = mode === "ready" ? "0" : "1";
  style.pointerEvents = mode === "ready" ? "none" : "auto";
  if (mode !== "ready") growField(field, box.height + 1, there.clientHeight - parseFloat(style.top));
}

export function growField(field: HTMLTextAreaElement, least: number, most: number): void {
  field.style.height = `${least}px`;
  field.style.height = `${Math.max(least, Math.min(field.scrollHeight + 4, Math.max(least, most)))}px`;
}

/** In the letters of its cell. */
export function dressField(field: HTMLTextAreaElement, look: ShownLook | null): void {
  const text = stylesOf(look ?? {}, "text").text;
  field.style.fontFamily = String(text.fontFamily ?? familyOf(undefined));
  field.style.fontSize = String(text.fontSize ?? "11pt");
  field.style.fontWeight = String(text.fontWeight ?? 400);
  field.style.fontStyle = String(text.fontStyle ?? "normal");
}

export const FIELD_STYLE = {
  position: "absolute",
  zIndex: 6,
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
