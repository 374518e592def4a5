import { relationshipKind } from "./dialect";
import { keptDrawing } from "./kept-drawing";
import { type Package, type Relationship, relationshipsPart } from "./package";
import { partKey } from "./part-names";

/** What people put on a sheet of ours with their own hands: it stays when the sheet is made anew. */
const KEPT_KINDS = new Set(["comments", "threadedComment", "vmlDrawing", "pivotTable"]);

export function isKept(relationship: Relationship): boolean {
  return !relationship.isExternal && KEPT_KINDS.has(relationshipKind(relationship.type));
}

/**
 * Keys of the parts that go when these sheets are made anew: the sheets, and whatever nothing else in the package leads to, each with
 * its relationships part.
 */
export function partsToRemove(pack: Package, sheets: readonly string[]): ReadonlySet<string> {
  if (sheets.length === 0) return new Set();
  const own = new Set(sheets.map(partKey));
  const elsewhere = reachable(pack, [""], (relationship) => !own.has(partKey(relationship.target)));
  for (const sheet of sheets) {
    const kept = [...relationshipsIn(pack, sheet).filter(isKept), ...(keptDrawing(pack, sheet)?.relationships ?? [])];
    const targets = kept.filter((one) => !one.isExternal).map((one) => one.target);
    for (const key of reachable(pack, targets, (one) => !own.has(partKey(one.target)))) elsewhere.add(key);
  }
  const removed = new Set<string>();
  for (const key of reachable(pack, sheets, () => true)) {
    if (elsewhere.has(key)) continue;
    removed.add(key);
    removed.add(partKey(relationshipsPart(key)));
  }
  return removed;
}

function reachable(pack: Package, from: readonly string[], follows: (relationship: Relationship) => boolean): Set<string> {
  const found = new Set<string>(from.map(partKey));
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const relationship of relationshipsIn(pack, part)) {
      const key = partKey(relationship.target);
      if (relationship.isExternal || found.has(key) || !follows(relationship)) continue;
      found.add(key);
      waiting.push(relationship.target);
    }
  }
  return found;
}

/** A user's part with broken relationships is no reason to refuse: it leads nowhere. */
function relationshipsIn(pack: Package, part: string): readonly Relationship[] {
  try {
    return pack.relationshipsOf(part);
  } catch {
    return [];
  }
}
