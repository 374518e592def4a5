import { addressOf, type Area, areaFromAddress, LAST_COLUMN } from "../../../engine/workbook/address";
import type { RowMove } from "./row-move";

/** An area after rows went and came; null where nothing of it is left. */
export function movedArea(area: Area, move: RowMove): Area | null {
  const span = move.spanOf(area.top, area.bottom);
  return span === null ? null : { ...area, ...span };
}

/** "B3:D7 F1" after rows went and came; null where nothing is left. What is no address stays as it stands. */
export function movedAddresses(addresses: string, move: RowMove): string | null {
  const left = addresses
    .trim()
    .split(/\s+/)
    .flatMap((address) => movedAddress(address, move) ?? []);
  return left.length === 0 ? null : left.join(" ");
}

function movedAddress(address: string, move: RowMove): string | null {
  const rows = WHOLE_ROWS.exec(address);
  const area = rows === null ? areaFromAddress(address) : wholeRows(rows);
  if (area === null) return address;
  const next = movedArea(area, move);
  if (next === null) return null;
  if (next.top === area.top && next.bottom === area.bottom) return address;
  return rows === null ? addressOf(next) : `${next.top}:${next.bottom}`;
}

/** Files also say whole rows, "3:5"; whole columns, "A:C", never move. */
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function wholeRows(match: RegExpExecArray): Area {
  return { top: Number(match[1]), left: 1, bottom: Number(match[2]), right: LAST_COLUMN };
}

/**
 * Formulas of a rule are written for the highest row of its areas. By how many rows they must be rewritten where that row went and the
 * areas go on below it.
 */
export function baseShift(addresses: string, move: RowMove): number {
  const tops = addresses
    .trim()
    .split(/\s+/)
    .flatMap((address) => {
      const rows = WHOLE_ROWS.exec(address);
      const area = rows === null ? areaFromAddress(address) : wholeRows(rows);
      if (area === null) return [];
      const left = movedArea(area, move) === null ? [] : [move.stayingFrom(area.top)];
      return [{ top: area.top, left }];
    });
  const left = tops.flatMap((one) => one.left);
  return left.length === 0 ? 0 : Math.min(...left) - Math.min(...tops.map((one) => one.top));
}
