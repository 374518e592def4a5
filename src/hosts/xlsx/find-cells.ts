import { columnNumber } from "../../engine/workbook/address";
import { afterAside, attributeOf, startElement, type XmlElement } from "./xml-outline";

/** Where a row or a cell stands in the text of a worksheet. */
export interface Spot {
  readonly element: XmlElement;
  /** After its end tag. */
  readonly end: number;
}

export interface RowSpot extends Spot {
  readonly row: number;
  /** Before the end tag; equals `element.open` where the row closes itself. */
  readonly close: number;
  /** The wanted cells that are there, and where a wanted one that is not belongs. */
  readonly cells: ReadonlyMap<number, Spot | number>;
}

export interface SheetSpots {
  readonly sheetData: XmlElement;
  readonly dataClose: number;
  readonly rows: ReadonlyMap<number, RowSpot>;
  /** Where a wanted row that is not there belongs. */
  readonly gaps: ReadonlyMap<number, number>;
}

/** Columns wanted in each row. */
export type WantedCells = ReadonlyMap<number, ReadonlySet<number>>;

/** Finds cells in a worksheet without keeping what lies between them: a sheet may have a million. @throws Failure xml-damaged, xml-forbidden */
export function findCells(text: string, part: string, wanted: WantedCells): SheetSpots | null {
  const start = openingOf(text, part, "sheetData");
  if (start === null) return null;
  const dataClose = start.isSelfClosed ? start.open : text.indexOf(`</${start.name}`, start.open);
  const rows = new Map<number, RowSpot>();
  const gaps = new Map<number, number>();
  const missing = [...wanted.keys()].sort((a, b) => a - b);
  let at = start.open;
  let last = 0;
  while (at < dataClose) {
    const element = nextElement(text, at, dataClose, part);
    if (element === null) break;
    const end = endOf(text, element, dataClose);
    at = end;
    if (element.local !== "row") continue;
    last = rowNumber(text, element, end, part) ?? last + 1;
    while (missing.length > 0 && (missing[0] as number) < last) gaps.set(missing.shift() as number, element.start);
    const columns = wanted.get(last);
    if (columns === undefined) continue;
    if (missing[0] === last) missing.shift();
    rows.set(last, { element, end, row: last, ...cellsIn(text, part, element, end, columns) });
  }
  for (const row of missing) gaps.set(row, dataClose);
  return { sheetData: start, dataClose, rows, gaps };
}

/** The number a row says, or its first cell that has an address; null where it is the one after the row before. */
export function rowNumber(text: string, row: XmlElement, end: number, part: string): number | null {
  const said = attributeOf(text, row, "r");
  if (said !== null) return Number(said);
  for (let cell = nextElement(text, row.open, end, part); cell !== null; cell = nextElement(text, cell.open, end, part)) {
    const address = cell.local === "c" ? attributeOf(text, cell, "r") : null;
    if (address !== null) return Number(address.replace(/^\D+/, ""));
  }
  return null;
}

function cellsIn(text: string, part: string, row: XmlElement, end: number, columns: ReadonlySet<number>): Pick<RowSpot, "close" | "cells"> {
  const close = row.isSelfClosed ? row.open : text.lastIndexOf("</", end - 1);
  const cells = new Map<number, Spot | number>();
  const missing = [...columns].sort((a, b) => a - b);
  let at = row.open;
  let column = 0;
  while (at < close) {
    const element = nextElement(text, at, close, part);
    if (element === null) break;
    at = endOf(text, element, close);
    if (element.local !== "c") continue;
    const address = attributeOf(text, element, "r");
    column = address === null ? column + 1 : columnNumber(address.replace(/\d+$/, ""));
    while (missing.length > 0 && (missing[0] as number) < column) cells.set(missing.shift() as number, element.start);
    if (missing[0] !== column) continue;
    missing.shift();
    cells.set(column, { element, end: at });
  }
  for (const one of missing) cells.set(one, close);
  return { close, cells };
}

/** The first element of a name, wherever it stands. */
export function openingOf(text: string, part: string, local: string): XmlElement | null {
  let at = 0;
  for (;;) {
    const element = nextElement(text, at, text.length, part);
    if (element === null || element.local === local) return element;
    at = element.open;
  }
}

/** The next start tag; comments and end tags are passed over. */
export function nextElement(text: string, from: number, until: number, part: string): XmlElement | null {
  let at = text.indexOf("<", from);
  while (at !== -1 && at < until) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) at = text.indexOf("<", afterAside(text, at, part));
    else if (next === 0x2f) at = text.indexOf("<", at + 1);
    else return startElement(text, at, part);
  }
  return null;
}

/** Rows and cells do not hold their own kind, so the first end tag of the name is theirs. */
export function endOf(text: string, element: XmlElement, until: number): number {
  if (element.isSelfClosed) return element.open;
  const close = text.indexOf(`</${element.name}`, element.open);
  const end = close === -1 ? -1 : text.indexOf(">", close);
  return end === -1 ? until : end + 1;
}
