import { OWN_CHART } from "../../engine/sheets/own-names";
import { relationshipKind } from "./dialect";
import type { Package, Relationship } from "./package";
import { saysUtf8 } from "./part-codec";
import { removal, spliced } from "./splice";
import { outlineOf } from "./xml-outline";

/** Pictures, shapes and charts that people put on a sheet of ours: the stamp of the school on its report. */
export interface KeptDrawing {
  readonly part: string;
  /** The whole drawing without our charts. */
  readonly text: string;
  /** What is left in it leads to. */
  readonly relationships: readonly Relationship[];
}

/** The drawing of a sheet that is made anew, where there is more in it than our charts; null otherwise, or where it cannot be read. */
export function keptDrawing(pack: Package, sheet: string): KeptDrawing | null {
  const link = pack.relationshipsOf(sheet).find((one) => relationshipKind(one.type) === "drawing" && !one.isExternal);
  if (link === undefined || !pack.has(link.target)) return null;
  try {
    return withoutOwnCharts(pack, link.target);
  } catch {
    return null;
  }
}

function withoutOwnCharts(pack: Package, part: string): KeptDrawing | null {
  const text = pack.text(part);
  const root = outlineOf(text, part);
  const own = root.children.filter(({ start, end }) => isOwnChart(text.slice(start, end)));
  if (own.length === root.children.length) return null;
  const left = spliced(text, own.map(removal));
  const relationships = pack.relationshipsOf(part).filter(({ id }) => left.includes(`"${id}"`) || left.includes(`'${id}'`));
  return { part, text: saysUtf8(left), relationships };
}

function isOwnChart(anchor: string): boolean {
  return anchor.includes(`name="${OWN_CHART}`);
}
