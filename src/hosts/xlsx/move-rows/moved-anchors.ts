import type { Splice } from "../splice";
import { attributeOf, childOf, contentOf, isOn, type XmlElement } from "../xml-outline";
import type { RowMove } from "./row-move";

/** Where pictures, charts, shapes and controls are tied to rows, which are counted from 0 here. */
export const ANCHORS: ReadonlySet<string> = new Set(["twoCellAnchor", "oneCellAnchor", "anchor"]);

/** Like Excel: an anchor follows the rows it is tied to; what is only tied above keeps its size. A picture all of whose rows went stays whole. */
export function anchorSplices(text: string, anchor: XmlElement, move: RowMove): readonly Splice[] {
  const kind = kindOf(text, anchor);
  const from = childOf(anchor, "from");
  if (move.isIdle || kind === "absolute" || from === null) return [];
  const to = childOf(anchor, "to");
  const [first, last] = [rowIn(text, from), rowIn(text, to)];
  const place = placeBelow(first, move);
  if (to === null) return cornerSplices(from, first, place);
  const isGone = move.spanOf(first + 1, last + 1) === null;
  const end = kind === "oneCell" || isGone ? last - first + place : placeBelow(last, move);
  const wholeEnd = kind === "oneCell" || isGone;
  return [
    ...cornerSplices(from, first, place, isGone || isRowGone(first, move)),
    ...cornerSplices(to, last, end, !wholeEnd && isRowGone(last, move)),
  ];
}

function kindOf(text: string, anchor: XmlElement): "twoCell" | "oneCell" | "absolute" {
  // A control says it in two words of its own.
  if (anchor.local === "anchor") {
    if (!isOn(attributeOf(text, anchor, "moveWithCells"))) return "absolute";
    return isOn(attributeOf(text, anchor, "sizeWithCells")) ? "twoCell" : "oneCell";
  }
  const said = attributeOf(text, anchor, "editAs");
  return said === "absolute" || said === "oneCell" ? said : "twoCell";
}

function cornerSplices(element: XmlElement, before: number, after: number, isRowGone = false): readonly Splice[] {
  const row = childOf(element, "row");
  const offset = childOf(element, "rowOff");
  const moved = row === null || before === after ? [] : [{ from: row.open, until: row.close, text: String(after) }];
  return isRowGone && offset !== null ? [...moved, { from: offset.open, until: offset.close, text: "0" }] : moved;
}

function rowIn(text: string, element: XmlElement | null): number {
  const row = element === null ? null : childOf(element, "row");
  return row === null ? 0 : Number(contentOf(text, row).trim()) || 0;
}

function isRowGone(row: number, move: RowMove): boolean {
  return move.placeOf(row + 1) === null;
}

function placeBelow(row: number, move: RowMove): number {
  return (move.placeOf(move.stayingFrom(row + 1)) ?? row + 1) - 1;
}
