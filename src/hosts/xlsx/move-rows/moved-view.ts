import { removal, type Splice, attributeSplices } from "../splice";
import { attributeOf, attributesOf, childrenOf, isOn, type XmlElement } from "../xml-outline";
import { movedAddresses } from "./moved-areas";
import type { RowMove } from "./row-move";

/** What one sees of a sheet: the first cell shown, the rows that stay when one scrolls, the selection. */
export function viewSplices(text: string, view: XmlElement, move: RowMove): readonly Splice[] {
  if (move.isIdle) return [];
  const top = rowOf(attributeOf(text, view, "topLeftCell") ?? "A1");
  const newTop = attributeOf(text, view, "topLeftCell") === null ? 1 : placeNear(top, move);
  return [
    ...cellSplices(text, view, () => newTop),
    ...childrenOf(view, "pane").flatMap((pane) => paneSplices(text, pane, { top, newTop }, move)),
    ...childrenOf(view, "selection").flatMap((selection) => selectionSplices(text, selection, move)),
  ];
}

/** Rows that are frozen stay frozen, and what comes between them is frozen too. */
function paneSplices(
  text: string,
  pane: XmlElement,
  { top, newTop }: { readonly top: number; readonly newTop: number },
  move: RowMove,
): readonly Splice[] {
  const isFrozen = (attributeOf(text, pane, "state") ?? "").startsWith("frozen");
  const rows = Number(attributeOf(text, pane, "ySplit") ?? 0);
  if (!isFrozen || rows < 1) return cellSplices(text, pane, (row) => placeNear(row, move));
  const span = move.spanOf(top, top + rows - 1);
  const newRows = span === null ? rows : Math.max(1, span.bottom - newTop + 1);
  const scrolled = (row: number): number => (row <= top + rows ? newTop + newRows : Math.max(newTop + newRows, placeNear(row, move)));
  const splits = newRows === rows ? [] : attributeSplices(text, pane, "ySplit", String(newRows));
  return [...splits, ...cellSplices(text, pane, scrolled)];
}

function cellSplices(text: string, element: XmlElement, placeOf: (row: number) => number): readonly Splice[] {
  const cell = attributesOf(text, element).find(({ name }) => name === "topLeftCell");
  if (cell === undefined) return [];
  const next = cell.value.replace(/\d+$/, (row) => String(placeOf(Number(row))));
  return next === cell.value ? [] : [{ from: cell.from, until: cell.until, text: next }];
}

/** The active cell must lie within the selection: both go along, or both stay. */
function selectionSplices(text: string, selection: XmlElement, move: RowMove): readonly Splice[] {
  const addresses = attributesOf(text, selection).filter(({ name }) => name === "activeCell" || name === "sqref");
  const moved = addresses.map(({ value, from, until }) => {
    const next = movedAddresses(value, move);
    return next === null || next.split(" ").length !== value.trim().split(/\s+/).length ? null : { from, until, text: next };
  });
  return moved.includes(null) ? [] : moved.filter((splice) => splice !== null);
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 1);
}

/** Where the row stands now, or else the first one below it that stayed. */
function placeNear(row: number, move: RowMove): number {
  return move.placeOf(move.stayingFrom(row)) ?? row;
}

/** A break belongs to the row above it and goes along with the row below it. */
export function breakSplices(text: string, breaks: XmlElement, move: RowMove): readonly Splice[] | null {
  if (move.isIdle) return [];
  const all = childrenOf(breaks, "brk");
  const moved = all.map((one) => {
    const place = move.placeOf(Number(attributeOf(text, one, "id") ?? 0) + 1);
    return { one, id: place === null ? 0 : place - 1 };
  });
  const staying = moved.filter(({ id }) => id > 0);
  if (staying.length === 0) return null;
  const manual = staying.filter(({ one }) => isOn(attributeOf(text, one, "man"))).length;
  return [
    ...(staying.length === all.length ? [] : countSplices(text, breaks, staying.length, manual)),
    ...moved.flatMap(({ one, id }) => (id > 0 ? attributeSplices(text, one, "id", String(id)) : [removal(one)])),
  ];
}

function countSplices(text: string, breaks: XmlElement, count: number, manual: number): readonly Splice[] {
  return [...attributeSplices(text, breaks, "count", String(count)), ...attributeSplices(text, breaks, "manualBreakCount", String(manual))];
}
