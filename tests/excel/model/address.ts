import { type Area, areaFromAddress, columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from "../../../src/engine/workbook/address";

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** A reference as people and formulas write it; `sheet` is null where it names none. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** "B3", "$A$1:B2", "A:C", "3:7", "'Lớp 1'!A1", with or without "="; null where the text is no reference. */
export function parseReference(text: string): Reference | null {
  const bare = text.trim().replace(/^=/, "");
  const mark = bare.lastIndexOf("!");
  const area = parseArea(bare.slice(mark + 1));
  if (area === null) return null;
  return { sheet: mark < 0 ? null : unquoted(bare.slice(0, mark)), area };
}

function parseArea(text: string): Area | null {
  const cells = areaFromAddress(text);
  if (cells !== null) return cells;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns !== null) return inOrder(1, columnNumber(columns[1] ?? ""), LAST_ROW, columnNumber(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows === null ? null : inOrder(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
}

function inOrder(top: number, left: number, bottom: number, right: number): Area | null {
  const area = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
  return isOnGrid(area) ? area : null;
}

export function isOnGrid({ top, left, bottom, right }: Area): boolean {
  return top >= 1 && left >= 1 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") && sheet.length > 1 ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** A sheet's name as formulas and addresses write it: quoted where it is not a plain word. */
export function quotedName(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) && !/^[rRcC]$/.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "B3", "B3:D7", "A:C", "3:7". */
export function localAddress(area: Area, sign = ""): string {
  const hasAllRows = area.top === 1 && area.bottom === LAST_ROW;
  const hasAllColumns = area.left === 1 && area.right === LAST_COLUMN;
  if (hasAllColumns) return `${sign}${area.top}:${sign}${area.bottom}`;
  if (hasAllRows) return `${sign}${columnLetters(area.left)}:${sign}${columnLetters(area.right)}`;
  const first = `${sign}${columnLetters(area.left)}${sign}${area.top}`;
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${sign}${columnLetters(area.right)}${sign}${area.bottom}`;
}

export function fullAddress(sheet: string, area: Area): string {
  return `${quotedName(sheet)}!${localAddress(area)}`;
}

export function absoluteAddress(sheet: string, area: Area): string {
  return `${quotedName(sheet)}!${localAddress(area, "$")}`;
}

export function overlapOf(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function isInside(inner: Area, outer: Area): boolean {
  return inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function rowCountOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCountOf(area: Area): number {
  return area.right - area.left + 1;
}

/** Whole columns, whole rows or the whole sheet: reading its cells gives null. */
export function isUnbounded(area: Area): boolean {
  return (area.top === 1 && area.bottom === LAST_ROW) || (area.left === 1 && area.right === LAST_COLUMN);
}
