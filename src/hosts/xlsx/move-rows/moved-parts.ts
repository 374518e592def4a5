import type { Package } from "../package";
import { partKey } from "../part-names";
import { type Splice, spliced } from "../splice";
import { attributeOf, attributesOf, childOf, outlineOf, type XmlElement } from "../xml-outline";
import { movedBoxes } from "./moved-boxes";
import { movedElement, type Moving } from "./moved-elements";
import { movedAddresses } from "./moved-areas";
import { tableSplices } from "./moved-table";
import { IDLE, type RowMoves } from "./row-move";

export interface MovedParts {
  /** The name of the sheet that leads to a part; null where none does. */
  readonly homeOf: (part: string) => string | null;
  readonly moves: RowMoves;
  /** How far down a table must reach at least, by its part. */
  readonly leastRows: ReadonlyMap<string, number>;
}

type Mover = (text: string, root: XmlElement, moving: Moving, least: number) => readonly Splice[] | null;

const elements: Mover = (text, root, moving) => movedElement(text, root, moving) ?? [];

/** By the end of the media type. */
const MOVERS: readonly (readonly [string, Mover])[] = [
  ["spreadsheetml.table+xml", tableSplices],
  ["spreadsheetml.comments+xml", elements],
  ["ms-excel.threadedcomments+xml", elements],
  ["officedocument.drawing+xml", elements],
  ["drawingml.chart+xml", elements],
  ["ms-office.chartex+xml", elements],
  ["ms-excel.controlproperties+xml", elements],
  ["spreadsheetml.pivotTable+xml", (text, root, { move }) => (move.isIdle ? [] : placeSplices(text, childOf(root, "location"), move))],
  ["spreadsheetml.pivotCacheDefinition+xml", (text, root, { moves }) => sourceSplices(text, root, moves)],
];

/** What follows the rows of sheets outside the sheets themselves: part → new text, only where it changes. null: a table without rows. */
export function movedParts(pack: Package, textAt: (part: string) => string, moved: MovedParts): ReadonlyMap<string, string | null> {
  const changed = new Map<string, string | null>();
  for (const { name: part, isFolder } of pack.zip.entries) {
    if (isFolder) continue;
    const next = movedPart(pack, part, textAt, moved);
    if (next !== "same") changed.set(part, next);
  }
  return changed;
}

function movedPart(pack: Package, part: string, textAt: (part: string) => string, moved: MovedParts): string | null | "same" {
  const type = (pack.contentTypeOf(part) ?? "").toLowerCase();
  const home = moved.homeOf(part);
  const move = (home === null ? undefined : moved.moves.get(home.toLowerCase())) ?? IDLE;
  const isBoxes = type.endsWith("officedocument.vmldrawing");
  const mover = MOVERS.find(([end]) => type.endsWith(end.toLowerCase()))?.[1];
  if (mover === undefined && (!isBoxes || move.isIdle)) return "same";
  try {
    const text = textAt(part);
    if (mover === undefined) return changedOrSame(text, movedBoxes(text, move));
    const splices = mover(text, outlineOf(text, part), { home, move, moves: moved.moves }, moved.leastRows.get(partKey(part)) ?? 0);
    return splices === null ? null : changedOrSame(text, spliced(text, splices));
  } catch {
    // A part of the user that cannot be read is no reason to refuse.
    return "same";
  }
}

function changedOrSame(before: string, after: string): string | "same" {
  return before === after ? "same" : after;
}

function placeSplices(text: string, element: XmlElement | null, move: Moving["move"]): readonly Splice[] {
  if (element === null) return [];
  return attributesOf(text, element).flatMap(({ name, value, from, until }) => {
    const next = name === "ref" ? movedAddresses(value, move) : null;
    return next === null || next === value ? [] : [{ from, until, text: next }];
  });
}

/** Where a pivot table takes its rows from. */
function sourceSplices(text: string, root: XmlElement, moves: RowMoves): readonly Splice[] {
  const cache = childOf(root, "cacheSource");
  const source = cache === null ? null : childOf(cache, "worksheetSource");
  const sheet = source === null ? null : attributeOf(text, source, "sheet");
  const move = sheet === null ? undefined : moves.get(sheet.toLowerCase());
  return move === undefined || move.isIdle ? [] : placeSplices(text, source, move);
}
