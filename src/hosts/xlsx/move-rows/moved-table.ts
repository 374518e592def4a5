import { addressOf, type Area, areaFromAddress } from "../../../engine/workbook/address";
import { attributeSplices, removal, type Splice, withAttribute } from "../splice";
import { attributeOf, childOf, type XmlElement } from "../xml-outline";
import { movedArea } from "./moved-areas";
import { movedElement, type Moving } from "./moved-elements";

/**
 * A table after rows went and came, reaching down to `least` at least. It keeps its header as long as that row is there and always has a
 * row below it. null where all its rows went.
 */
export function tableSplices(text: string, table: XmlElement, moving: Moving, least: number): readonly Splice[] | null {
  const before = areaFromAddress(attributeOf(text, table, "ref") ?? "");
  if (before === null) return [];
  const moved = movedArea(before, moving.move);
  if (moved === null) return null;
  const header = rowsOf(text, table, "headerRowCount", 1);
  const totals = rowsOf(text, table, "totalsRowCount", 0);
  const isHeaderGone = header > 0 && moving.move.placeOf(before.top) === null;
  const isTotalGone = totals > 0 && moving.move.placeOf(before.bottom) === null;
  const left = { header: isHeaderGone ? 0 : header, totals: isTotalGone ? 0 : totals };
  const area = { ...moved, bottom: Math.max(moved.bottom, moved.top + left.header + left.totals, least) };
  return [
    ...attributeSplices(text, table, "ref", addressOf(area)),
    ...(isHeaderGone ? withAttribute(text, table, "headerRowCount", "0") : []),
    ...(isTotalGone ? attributeSplices(text, table, "totalsRowCount", "0") : []),
    ...filterSplices(text, table, isHeaderGone ? null : { ...area, bottom: area.bottom - left.totals }),
    ...table.children
      .filter(({ local }) => local !== "autoFilter")
      .flatMap((child) => movedElement(text, child, moving) ?? [removal(child)]),
  ];
}

/** The filter of a table covers all of it but the totals. */
function filterSplices(text: string, table: XmlElement, area: Area | null): readonly Splice[] {
  const filter = childOf(table, "autoFilter");
  if (filter === null) return [];
  return area === null ? [removal(filter)] : attributeSplices(text, filter, "ref", addressOf(area));
}

function rowsOf(text: string, table: XmlElement, name: string, otherwise: number): number {
  const said = attributeOf(text, table, name);
  return said === null ? otherwise : Number(said) || 0;
}
