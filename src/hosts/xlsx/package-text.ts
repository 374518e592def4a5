import { relationshipType } from "./dialect";
import { partKey } from "./part-names";
import { appended, attributeSplices, placeOfChild, removal, type Splice, spliced } from "./splice";
import { relationshipAttribute, type WorkbookOutline } from "./workbook-outline";
import { attributeOf, childOf, childrenOf, outlineOf, type XmlElement } from "./xml-outline";
import { xmlText } from "./xml-text";

/** Children of workbook.xml in the order of the schema (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

export interface AddedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly isVeryHidden: boolean;
}

export interface AddedName {
  readonly name: string;
  /** Place of the sheet among the tabs, from 0; null for a name of the whole workbook. */
  readonly sheetIndex: number | null;
  readonly isHidden: boolean;
  readonly refersTo: string;
}

export interface WorkbookChanges {
  readonly goneNames: readonly XmlElement[];
  readonly isRecalculated: boolean;
  /** What changes in it besides. */
  readonly changes?: readonly Splice[];
}

/**
 * workbook.xml with sheets at the end of its tabs and names at the end of its names; `goneNames` are taken out. Nothing else changes:
 * calcPr is the user's (our formulas carry their values, and Excel calculates by itself what an older Excel or another program wrote)
 * unless cells of his were set, on which his own formulas may rest.
 */
export function workbookText(
  workbook: WorkbookOutline,
  sheets: readonly AddedSheet[],
  names: readonly AddedName[],
  { goneNames, isRecalculated, changes = [] }: WorkbookChanges,
): string {
  const { text, sheetsElement } = workbook;
  const tabs = sheets.map(({ name, sheetId, relationshipId, isVeryHidden }) => {
    const id = relationshipAttribute(workbook, relationshipId);
    const state = isVeryHidden ? ' state="veryHidden"' : "";
    return `<${sheetsElement.prefix}sheet name="${xmlText(name)}" sheetId="${sheetId}"${state} ${id}/>`;
  });
  const splices = [
    ...changes,
    ...goneNames.map(removal),
    ...nameSplices(workbook, names),
    ...(isRecalculated ? calculationSplices(workbook) : []),
  ];
  if (tabs.length > 0) splices.push(appended(sheetsElement, tabs.join("")));
  return spliced(text, splices);
}

/** Asks Excel to calculate once when it opens the workbook. */
function calculationSplices({ text, root }: WorkbookOutline): readonly Splice[] {
  const there = childOf(root, "calcPr");
  if (there === null) {
    const at = placeOfChild(root, WORKBOOK_ORDER, "calcPr");
    return [{ from: at, until: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }];
  }
  if (attributeOf(text, there, "fullCalcOnLoad") !== null) return attributeSplices(text, there, "fullCalcOnLoad", "1");
  const at = there.start + 1 + there.name.length;
  return [{ from: at, until: at, text: ' fullCalcOnLoad="1"' }];
}

function nameSplices({ root }: WorkbookOutline, names: readonly AddedName[]): readonly Splice[] {
  const section = childOf(root, "definedNames");
  const prefix = (section ?? root).prefix;
  const xml = names
    .map(({ name, sheetIndex, isHidden, refersTo }) => {
      const scope = sheetIndex === null ? "" : ` localSheetId="${sheetIndex}"`;
      const hidden = isHidden ? ' hidden="1"' : "";
      return `<${prefix}definedName name="${name}"${scope}${hidden}>${xmlText(refersTo)}</${prefix}definedName>`;
    })
    .join("");
  if (xml === "") return [];
  if (section !== null) return [appended(section, xml)];
  const at = placeOfChild(root, WORKBOOK_ORDER, "definedNames");
  return [{ from: at, until: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }];
}

export interface AddedRelationship {
  readonly id: string;
  /** "worksheet", "styles" … */
  readonly kind: string;
  readonly target: string;
}

/** A relationships part with some added at its end and those of `goneIds` taken out. */
export function relationshipsText(
  text: string,
  part: string,
  workbook: WorkbookOutline,
  added: readonly AddedRelationship[],
  goneIds: ReadonlySet<string>,
): string {
  const root = outlineOf(text, part);
  const gone = root.children.filter((child) => goneIds.has(attributeOf(text, child, "Id") ?? ""));
  const xml = added.map(
    ({ id, kind, target }) =>
      `<${root.prefix}Relationship Id="${id}" Type="${relationshipType(workbook.dialect, kind)}" Target="${xmlText(target)}"/>`,
  );
  const more = xml.length === 0 ? [] : [appended(root, xml.join(""))];
  return spliced(text, [...gone.map(removal), ...more]);
}

export interface AddedType {
  readonly part: string;
  readonly contentType: string;
}

/** [Content_Types].xml without overrides of the parts that went, with those of the parts that came. */
export function contentTypesText(text: string, part: string, added: readonly AddedType[], goneKeys: ReadonlySet<string>): string {
  const root = outlineOf(text, part);
  const keyOf = (element: XmlElement): string => partKey(attributeOf(text, element, "PartName") ?? "");
  const overrides = childrenOf(root, "Override");
  const gone = overrides.filter((element) => goneKeys.has(keyOf(element)));
  const knowsRelationships = childrenOf(root, "Default").some((one) => attributeOf(text, one, "Extension")?.toLowerCase() === "rels");
  const defaults = knowsRelationships
    ? ""
    : `<${root.prefix}Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const xml = added.map(
    (one) =>
      `<${root.prefix}Override PartName="/${xmlText(one.part)}" ContentType="application/vnd.openxmlformats-officedocument.${one.contentType}+xml"/>`,
  );
  return spliced(text, [...gone.map(removal), appended(root, defaults + xml.join(""))]);
}

/** Keys of all parts that the content types speak of, there or not. */
export function overriddenParts(text: string, part: string): readonly string[] {
  return childrenOf(outlineOf(text, part), "Override").map((element) => attributeOf(text, element, "PartName") ?? "");
}
