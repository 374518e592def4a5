import { addressOf, areaFromAddress, areaOfCell } from "../../../engine/workbook/address";
import { type MovedParts, movedParts } from "../move-rows/moved-parts";
import { movedAddresses } from "../move-rows/moved-areas";
import { IDLE, type RowMoves } from "../move-rows/row-move";
import { type Opened, sheetPartAt, textAt } from "../opened";
import { tableCalled, tablesOn } from "../own-tables";
import { relationshipsPart } from "../package";
import { partKey } from "../part-names";
import { sheetFrame } from "../sheet-frame";
import { attributeSplices, removal, spliced } from "../splice";
import { attributeOf, attributesOf, childOf, outlineOf, type XmlElement } from "../xml-outline";
import type { Target } from "./patch-sheets";

export interface FollowingParts {
  /** Part → its whole text. */
  readonly changes: ReadonlyMap<string, string>;
  /** Keys of the parts of tables that lost all their rows. */
  readonly gone: ReadonlySet<string>;
  /** The relationships of sheets that led to those: part of the sheet → ids. */
  readonly goneLinks: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What follows a patch outside the sheets: tables, pictures, comments, charts. */
export function followingParts(opened: Opened, targets: readonly Target[], moves: RowMoves): FollowingParts {
  const { pack, zip } = opened;
  const leastRows = leastRowsOf(opened, targets, moves);
  if (moves.size === 0 && leastRows.size === 0) return { changes: new Map(), gone: new Set(), goneLinks: new Map() };
  const moved = movedParts(pack, (part) => textAt(zip, part), { homeOf: homesOf(opened), moves, leastRows });
  const changes = new Map<string, string>();
  const gone = new Set<string>();
  for (const [part, text] of moved) {
    if (text === null) gone.add(partKey(part));
    else changes.set(part, text);
  }
  const goneLinks = new Map<string, ReadonlySet<string>>();
  for (const { part } of gone.size === 0 ? [] : targets) {
    const ids = pack.relationshipsOf(part).filter(({ target, isExternal }) => !isExternal && gone.has(partKey(target)));
    if (ids.length === 0) continue;
    goneLinks.set(part, new Set(ids.map(({ id }) => id)));
    const rels = relationshipsPart(part);
    changes.set(rels, withoutRelationships(textAt(zip, rels), rels, goneLinks.get(part) ?? new Set()));
  }
  return { changes, gone, goneLinks };
}

function withoutRelationships(text: string, part: string, ids: ReadonlySet<string>): string {
  const gone = outlineOf(text, part).children.filter((one) => ids.has(attributeOf(text, one, "Id") ?? ""));
  return spliced(text, gone.map(removal));
}

/** A worksheet that no longer speaks of tables which are gone. */
export function withoutTables(text: string, part: string, ids: ReadonlySet<string> = new Set()): string {
  if (ids.size === 0) return text;
  const frame = sheetFrame(text, part);
  const section = childOf(frame.root, "tableParts");
  const isGone = (one: XmlElement): boolean =>
    attributesOf(frame.text, one).some(({ name, value }) => name.endsWith(":id") && ids.has(value));
  const gone = section === null ? [] : section.children.filter(isGone);
  if (section === null || gone.length === 0) return text;
  const left = section.children.length - gone.length;
  const splices = left === 0 ? [removal(section)] : [...attributeSplices(frame.text, section, "count", String(left)), ...gone.map(removal)];
  return spliced(text, frame.inSheet(splices));
}

/** The sheet that leads to a part, straight or by way of another. */
function homesOf(opened: Opened): MovedParts["homeOf"] {
  const homes = new Map<string, string>();
  opened.workbook.sheets.forEach(({ name }, index) => {
    const part = sheetPartAt(opened, index);
    if (part === null) return;
    for (const { target, isExternal } of opened.pack.relationshipsOf(part)) if (!isExternal) homes.set(partKey(target), name);
  });
  return (part) => homes.get(partKey(part)) ?? null;
}

/** How far down our tables must reach, by the key of their part: none over another table. */
function leastRowsOf(opened: Opened, targets: readonly Target[], moves: RowMoves): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  for (const { patch, part, home } of targets) {
    if (patch.tables.length === 0) continue;
    const move = moves.get(home.toLowerCase()) ?? IDLE;
    const tables = tablesOn(opened, part).map((table) => ({ ...table, ref: movedAddresses(table.ref, move) ?? "" }));
    for (const { name, area } of patch.tables) {
      const table = tableCalled(tables, name, addressOf(areaOfCell(area.top, area.left)));
      const now = table === null ? null : areaFromAddress(table.ref);
      if (table === null || now === null || area.bottom <= now.bottom) continue;
      const isInTheWay = tables.some((other) => {
        const there = other === table ? null : areaFromAddress(other.ref);
        return there !== null && there.top > now.bottom && there.top <= area.bottom && there.left <= now.right && now.left <= there.right;
      });
      if (!isInTheWay) least.set(partKey(table.part), area.bottom);
    }
  }
  return least;
}
