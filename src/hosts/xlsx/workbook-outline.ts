import { failure } from "../../engine/diagnostics/failure";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { type Dialect, dialectOf } from "./dialect";
import { ownIdOf } from "../../engine/sheets/own-names";
import { attributeOf, attributesOf, childOf, childrenOf, contentOf, isOn, namespaceOf, outlineOf, type XmlElement } from "./xml-outline";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

export interface DefinedName {
  readonly element: XmlElement;
  readonly name: string;
  /** Place of the sheet among the tabs, from 0; null for a name of the whole workbook. */
  readonly sheetIndex: number | null;
  readonly refersTo: string;
}

/** What must be known of workbook.xml to add to it. */
export interface WorkbookOutline {
  readonly text: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly sheetsElement: XmlElement;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly isDate1904: boolean;
  readonly isStructureLocked: boolean;
}

/** @throws Failure xml-damaged, package-damaged */
export function outlineWorkbook(text: string, part: string): WorkbookOutline {
  const root = outlineOf(text, part);
  const sheetsElement = childOf(root, "sheets");
  if (sheetsElement === null) throw failure("package-damaged", { part, reason: "sheets" });
  const properties = childOf(root, "workbookPr");
  const protection = childOf(root, "workbookProtection");
  return {
    text,
    root,
    dialect: dialectOf(namespaceOf(text, root)),
    sheetsElement,
    sheets: childrenOf(sheetsElement, "sheet").map((sheet) => sheetEntry(text, sheet)),
    names: childrenOf(childOf(root, "definedNames"), "definedName").map((name) => definedName(text, name)),
    isDate1904: properties !== null && isOn(attributeOf(text, properties, "date1904")),
    isStructureLocked: protection !== null && isOn(attributeOf(text, protection, "lockStructure")),
  };
}

function sheetEntry(text: string, element: XmlElement): SheetEntry {
  const attributes = attributesOf(text, element);
  const valueOf = (name: string): string => attributes.find((attribute) => attribute.name === name)?.value ?? "";
  const relationshipId = attributes.find((attribute) => attribute.name.endsWith(":id"))?.value ?? "";
  return { name: valueOf("name"), sheetId: Number(valueOf("sheetId")) || 0, relationshipId };
}

function definedName(text: string, element: XmlElement): DefinedName {
  const index = attributeOf(text, element, "localSheetId");
  return {
    element,
    name: attributeOf(text, element, "name") ?? "",
    sheetIndex: index === null ? null : Number(index),
    refersTo: contentOf(text, element).trim(),
  };
}

/** Where the sheet that carries this mark stands among the tabs; null where there is none, or people deleted it. */
export function indexOfOwnSheet(workbook: WorkbookOutline, id: OwnSheetId): number | null {
  for (const { name, sheetIndex, refersTo } of workbook.names) {
    if (sheetIndex !== null || ownIdOf(name) !== id) continue;
    const marked = sheetOfReference(refersTo);
    const index = marked === null ? -1 : workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === marked.toLowerCase());
    if (index !== -1) return index;
  }
  return null;
}

/** "'Kế hoạch'!$A$1" → "Kế hoạch". */
function sheetOfReference(reference: string): string | null {
  const bang = reference.lastIndexOf("!");
  if (bang < 1) return null;
  const name = reference.slice(0, bang);
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return isQuoted ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** How attributes of the relationships namespace are written here: its prefix, or a declaration to go with it. */
export function relationshipAttribute({ text, root, dialect }: WorkbookOutline, id: string): string {
  const declared = attributesOf(text, root).find(({ name, value }) => name.startsWith("xmlns:") && value === dialect.relationships);
  if (declared !== undefined) return `${declared.name.slice("xmlns:".length)}:id="${id}"`;
  return `xmlns:r="${dialect.relationships}" r:id="${id}"`;
}
