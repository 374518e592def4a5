import type { OwnSheet, PutSheet } from "../../engine/sheets/own-sheet";
import { addressOf, columnLetters } from "../../engine/workbook/address";
import { ownIdOf, ownNameOf } from "../../engine/sheets/own-names";
import type { Relationship } from "./package";
import type { AddedName } from "./package-text";
import { folderOf } from "./part-names";
import { indexOfOwnSheet, type WorkbookOutline } from "./workbook-outline";
import type { XmlElement } from "./xml-outline";
import { quotedSheet } from "./xml-text";

/** A sheet of ours and where it stands in the workbook: where it stood already, or behind all others. */
export interface PlacedSheet {
  readonly sheet: OwnSheet;
  readonly part: string;
  /** The name on its tab: people may have given it another. */
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Among the tabs, from 0. */
  readonly index: number;
  readonly isNew: boolean;
}

export interface Placing {
  readonly workbook: WorkbookOutline;
  readonly workbookPart: string;
  readonly relationships: readonly Relationship[];
  readonly freeName: (before: string, after: string) => string;
  readonly nextId: () => string;
}

export function placeSheets(placing: Placing, puts: readonly PutSheet[]): readonly PlacedSheet[] {
  const { workbook } = placing;
  const names = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const ids = new Set<string>();
  let count = workbook.sheets.length;
  let sheetId = workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0);
  return puts.map(({ sheet, over }) => {
    if (ids.has(sheet.id)) throw new Error(`own sheets: ${sheet.id} twice`);
    ids.add(sheet.id);
    const there = sheetThere(placing, sheet, over);
    if (there !== null) return there;
    if (names.has(sheet.name.toLowerCase())) throw new Error(`own sheets: the name of ${sheet.id} is taken`);
    names.add(sheet.name.toLowerCase());
    const part = placing.freeName(`${folderOf(placing.workbookPart)}worksheets/sheet`, ".xml");
    return { sheet, part, name: sheet.name, sheetId: ++sheetId, relationshipId: placing.nextId(), index: count++, isNew: true };
  });
}

/** The sheet with our mark, or the one that lost it. */
function sheetThere({ workbook, relationships }: Placing, sheet: OwnSheet, over: string | undefined): PlacedSheet | null {
  const named = workbook.sheets.findIndex(({ name }) => name.toLowerCase() === over?.toLowerCase());
  const index = indexOfOwnSheet(workbook, sheet.id) ?? (named === -1 ? null : named);
  const entry = index === null ? undefined : workbook.sheets[index];
  const relationship = relationships.find((one) => one.id === entry?.relationshipId);
  if (index === null || entry === undefined || relationship === undefined) return null;
  const { name, sheetId, relationshipId } = entry;
  return { sheet, part: relationship.target, name, sheetId, relationshipId, index, isNew: false };
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Excel makes one where people filter outside a table. */
const FILTER_AREA = "_xlnm._FilterDatabase";

export function namesOf({ sheet, name, index }: PlacedSheet): readonly AddedName[] {
  const tab = quotedSheet(name);
  const { area, titleRows, titleColumns } = sheet.print;
  const names: AddedName[] = [{ name: ownNameOf(sheet.id), sheetIndex: null, isHidden: true, refersTo: `${tab}!$A$1` }];
  if (area !== null) names.push({ name: PRINT_AREA, sheetIndex: index, isHidden: false, refersTo: `${tab}!${absolute(addressOf(area))}` });
  const titles = [
    ...(titleColumns === undefined ? [] : [`${tab}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`]),
    ...(titleRows === null ? [] : [`${tab}!$${titleRows.first}:$${titleRows.last}`]),
  ];
  if (titles.length > 0) names.push({ name: PRINT_TITLES, sheetIndex: index, isHidden: false, refersTo: titles.join() });
  return names;
}

/** The names that these sheets make anew: their marks (also one that points nowhere any more) and what we said of their printing. */
export function goneNames(workbook: WorkbookOutline, placed: readonly PlacedSheet[]): readonly XmlElement[] {
  const ids = new Set(placed.map((one) => one.sheet.id));
  const remade = new Set(placed.filter((one) => !one.isNew).map((one) => one.index));
  const gone = workbook.names.filter(({ name, sheetIndex }) => {
    if (sheetIndex !== null) return remade.has(sheetIndex) && [PRINT_AREA, PRINT_TITLES, FILTER_AREA].includes(name);
    const id = ownIdOf(name);
    return id !== null && ids.has(id);
  });
  return gone.map((name) => name.element);
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
