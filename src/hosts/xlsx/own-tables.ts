import { ownIdOf } from "../../engine/sheets/own-names";
import { relationshipKind } from "./dialect";
import type { Opened } from "./opened";
import { sheetPartAt } from "./opened";
import { attributeOf, outlineOf } from "./xml-outline";
import { indexOfOwnSheet } from "./workbook-outline";

/** A table as it stands on a sheet. */
export interface TablePart {
  readonly part: string;
  /** The name by which formulas call it. */
  readonly name: string;
  readonly ref: string;
}

/** The tables of a sheet; one that cannot be read is none. */
export function tablesOn({ pack }: Opened, sheetPart: string): readonly TablePart[] {
  const links = pack.relationshipsOf(sheetPart).filter((one) => relationshipKind(one.type) === "table" && !one.isExternal);
  return links.flatMap(({ target: part }) => {
    try {
      const text = pack.text(part);
      const root = outlineOf(text, part);
      const name = attributeOf(text, root, "displayName") ?? attributeOf(text, root, "name") ?? "";
      return [{ part, name, ref: attributeOf(text, root, "ref") ?? "" }];
    } catch {
      return [];
    }
  });
}

/**
 * The tables on our sheets that had to take another name when they were made, since the workbook had the one their layout chose: chosen
 * name in lower case → name here.
 * @param isStanding whether the sheet at this place among the tabs counts
 */
export function renamedBefore(opened: Opened, isStanding: (index: number) => boolean = () => true): ReadonlyMap<string, string> {
  const names = ownSheetParts(opened, isStanding).flatMap((part) => tablesOn(opened, part).map(({ name }) => name));
  const standing = new Set(names.map((name) => name.toLowerCase()));
  const renamed = names.flatMap((name) => {
    const chosen = /^(.+)_\d+$/.exec(name)?.[1]?.toLowerCase();
    return chosen === undefined || standing.has(chosen) ? [] : [[chosen, name] as const];
  });
  return new Map(renamed);
}

function ownSheetParts(opened: Opened, isStanding: (index: number) => boolean): readonly string[] {
  const ids = new Set(opened.workbook.names.flatMap(({ name, sheetIndex }) => (sheetIndex === null ? (ownIdOf(name) ?? []) : [])));
  return [...ids].flatMap((id) => {
    const index = indexOfOwnSheet(opened.workbook, id);
    return index === null || !isStanding(index) ? [] : (sheetPartAt(opened, index) ?? []);
  });
}

/** One of our tables by its name in the layout: so called, with a number after it, or where it should begin, if people renamed it. */
export function tableCalled<T extends TablePart>(tables: readonly T[], name: string, corner: string): T | null {
  const chosen = name.toLowerCase();
  const isNumbered = (there: string): boolean => there.startsWith(`${chosen}_`) && /^\d+$/.test(there.slice(chosen.length + 1));
  return (
    tables.find((table) => table.name.toLowerCase() === chosen) ??
    tables.find((table) => isNumbered(table.name.toLowerCase())) ??
    tables.find((table) => table.ref.replace(/:.*$/, "") === corner) ??
    null
  );
}
