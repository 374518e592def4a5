import { relationshipKind } from "./dialect";
import type { Package } from "./package";
import { partKey } from "./part-names";
import { removal, spliced } from "./splice";
import { attributeOf, outlineOf } from "./xml-outline";

export interface CalcChain {
  readonly changes: readonly (readonly [part: string, text: string])[];
  readonly goneParts: readonly string[];
  readonly goneIds: ReadonlySet<string>;
}

const UNTOUCHED: CalcChain = { changes: [], goneParts: [], goneIds: new Set() };

/**
 * The order in which Excel last calculated, without the cells of sheets that are made anew: an entry for a cell that holds no formula
 * makes Excel call the file damaged. Cells missing from it are no fault, so nothing is ever added.
 */
export function calcChainWithout(pack: Package, sheetIds: ReadonlySet<number>, textAt: (part: string) => string): CalcChain {
  const relationship = pack.relationshipsOf(pack.workbookPart).find((one) => relationshipKind(one.type) === "calcChain" && !one.isExternal);
  if (sheetIds.size === 0 || relationship === undefined || !pack.has(relationship.target)) return UNTOUCHED;
  const { target: part, id } = relationship;
  const text = textAt(part);
  const { children } = outlineOf(text, part);
  let sheetId = 0;
  const gone = children.filter((cell) => {
    // An entry that names no sheet belongs to that of the entry before it.
    sheetId = Number(attributeOf(text, cell, "i") ?? 0) || sheetId;
    return sheetIds.has(sheetId);
  });
  if (gone.length === 0) return UNTOUCHED;
  // The schema knows no empty chain.
  if (gone.length === children.length) return { changes: [], goneParts: [partKey(part)], goneIds: new Set([id]) };
  return { changes: [[part, spliced(text, gone.map(removal))]], goneParts: [], goneIds: new Set() };
}
