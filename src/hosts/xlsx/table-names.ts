import type { OwnSheet } from "../../engine/sheets/own-sheet";
import { freeTableName } from "../../engine/sheets/table-names";
import { type Package } from "./package";
import { partKey } from "./part-names";
import { attributeOf, outlineOf } from "./xml-outline";

/** The name and number under which a table of ours enters the workbook. */
export interface TableIdentity {
  readonly name: string;
  readonly id: number;
}

export interface TableIdentities {
  /** By the name the layout chose. */
  readonly of: (name: string) => TableIdentity;
  /** Only those that had to take another name: chosen name in lower case → name in the workbook. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Tables share their names with each other and with all defined names, and their numbers with each other, across the workbook.
 * A table that is made anew keeps the number it had: slicers know it by that.
 */
export function identifyTables(
  pack: Package,
  sheets: readonly OwnSheet[],
  goneKeys: ReadonlySet<string>,
  definedNames: readonly string[],
): TableIdentities {
  const { staying, going } = tablesOf(pack, goneKeys);
  const names = new Set([...definedNames, ...staying.map((table) => table.name)].map((name) => name.toLowerCase()));
  const ids = new Set(staying.map((table) => table.id));
  const before = new Map(going.filter((table) => !ids.has(table.id)).map((table) => [table.name.toLowerCase(), table.id]));
  const reserved = new Set(before.values());
  const identities = new Map<string, TableIdentity>();
  const renamed = new Map<string, string>();
  for (const { name: chosen } of sheets.flatMap((sheet) => sheet.tables)) {
    const key = chosen.toLowerCase();
    if (identities.has(key)) throw new Error(`own sheets: two tables are called ${chosen}`);
    const name = freeTableName(chosen, names);
    if (name !== chosen) renamed.set(key, name);
    const id = before.get(name.toLowerCase()) ?? freeNumber(ids, reserved);
    names.add(name.toLowerCase());
    ids.add(id);
    identities.set(key, { name, id });
  }
  return { of: (name) => identities.get(name.toLowerCase()) ?? { name, id: 0 }, renamed };
}

function freeNumber(taken: ReadonlySet<number>, reserved: ReadonlySet<number>): number {
  let number = 1;
  while (taken.has(number) || reserved.has(number)) number++;
  return number;
}

function tablesOf(
  pack: Package,
  goneKeys: ReadonlySet<string>,
): { readonly staying: readonly TableIdentity[]; readonly going: readonly TableIdentity[] } {
  const staying: TableIdentity[] = [];
  const going: TableIdentity[] = [];
  for (const { name: part, isFolder } of pack.zip.entries) {
    if (isFolder || !(pack.contentTypeOf(part) ?? "").endsWith("spreadsheetml.table+xml")) continue;
    (goneKeys.has(partKey(part)) ? going : staying).push(...identityIn(pack, part));
  }
  return { staying, going };
}

/** A broken table of the user's is no reason to refuse; the name that cannot be read is not dodged. */
function identityIn(pack: Package, part: string): readonly TableIdentity[] {
  try {
    const text = pack.text(part);
    const root = outlineOf(text, part);
    const name = attributeOf(text, root, "displayName") ?? attributeOf(text, root, "name") ?? "";
    return [{ name, id: Number(attributeOf(text, root, "id")) || 0 }];
  } catch {
    return [];
  }
}
