import { removal, spliced } from "./splice";
import { attributeOf, outlineOf } from "./xml-outline";

/**
 * The order in which Excel last calculated, without the cells of sheets that are made anew: an entry for a cell that holds no formula
 * makes Excel call the file damaged. Cells that are missing from it are none. Null where nothing is left.
 */
export function calcChainWithout(text: string, part: string, sheetIds: ReadonlySet<number>): string | null {
  const root = outlineOf(text, part);
  let sheetId = 0;
  const gone = root.children.filter((cell) => {
    // An entry that names no sheet belongs to that of the entry before it.
    sheetId = Number(attributeOf(text, cell, "i") ?? 0) || sheetId;
    return sheetIds.has(sheetId);
  });
  return gone.length === root.children.length ? null : spliced(text, gone.map(removal));
}
