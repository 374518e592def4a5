import { failure } from "../../../engine/diagnostics/failure";
import { ownIdOf, ownNameOf } from "../../../engine/sheets/own-names";
import type { CopySheet } from "../../../engine/sheets/own-sheet";
import { assembled } from "../assembled";
import { relationshipsXml } from "../chart-xml";
import { relationshipKind, relationshipType } from "../dialect";
import { referenceText, withReferences } from "../move-rows/references";
import { CONTENT_TYPES, indexOfSheet, type Opened, openWorkbook, sheetPartAt, textAt } from "../opened";
import { type Relationship, relationshipsPart } from "../package";
import { type AddedName, type AddedType, contentTypesText, overriddenParts, relationshipsText, workbookText } from "../package-text";
import { folderOf, freeNames, freeRelationshipIds, relativeTarget } from "../part-names";
import { saysUtf8 } from "../part-codec";
import { keptLink } from "../sheet-parts";
import { indexOfOwnSheet } from "../workbook-outline";
import { quotedSheet } from "../xml-text";
import { newPart, newSheetPart, type PackedPart } from "../zip-write";
import { type CopiedDrawing, copiedDrawing } from "./copied-drawing";
import { copiedSheet } from "./copied-sheet";

/** The workbook with a copy of one of our sheets behind all others: values and looks, locked. @throws Failure excel-sheet-gone, workbook-protected */
export function withCopy(bytes: Uint8Array, copy: CopySheet): Uint8Array {
  const opened = openWorkbook(bytes);
  const { zip, pack, workbook } = opened;
  const index = indexOfOwnSheet(workbook, copy.from);
  const source = index === null ? null : sheetPartAt(opened, index);
  if (index === null || source === null) throw failure("excel-sheet-gone", { sheet: copy.name });
  if (workbook.isStructureLocked) throw failure("workbook-protected");
  if (indexOfSheet(opened, copy.name) !== -1) throw new Error(`own sheets: the name of ${copy.id} is taken`);
  const taken = [...zip.entries.map((entry) => entry.name), ...overriddenParts(textAt(zip, CONTENT_TYPES), CONTENT_TYPES)];
  const freeName = freeNames(taken);
  const part = freeName(`${folderOf(pack.workbookPart)}worksheets/sheet`, ".xml");
  const made = copiedParts(opened, source, part, freeName);
  const relationshipId = freeRelationshipIds(pack.relationshipsOf(pack.workbookPart).map((one) => one.id))();
  const sheetId = 1 + workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0);
  const added = { name: copy.name, sheetId, relationshipId, isVeryHidden: false };
  const lost = workbook.names.filter(({ name, sheetIndex }) => sheetIndex === null && ownIdOf(name) === copy.id);
  const relsPart = relationshipsPart(pack.workbookPart);
  const link = { id: relationshipId, kind: "worksheet", target: relativeTarget(pack.workbookPart, part) };
  const goneNames = indexOfOwnSheet(workbook, copy.id) === null ? lost.map(({ element }) => element) : [];
  const changes = new Map([
    [pack.workbookPart, workbookText(workbook, [added], namesOf(opened, index, copy), { goneNames, isRecalculated: false })],
    [relsPart, relationshipsText(textAt(zip, relsPart), relsPart, workbook, [link], new Set())],
    [CONTENT_TYPES, contentTypesText(textAt(zip, CONTENT_TYPES), CONTENT_TYPES, made.types, new Set())],
  ]);
  return assembled(zip, { changes, gone: new Set(), made: [made] });
}

function copiedParts(
  { zip, pack, workbook }: Opened,
  source: string,
  part: string,
  freeName: (before: string, after: string) => string,
): { readonly parts: readonly PackedPart[]; readonly types: readonly AddedType[] } {
  const links = pack.relationshipsOf(source);
  const drawingLink = links.find((one) => relationshipKind(one.type) === "drawing" && !one.isExternal);
  const drawing = drawingLink === undefined ? null : copiedDrawing(pack, drawingLink.target);
  const kept = links.filter((one) => relationshipKind(one.type) === "hyperlink" && one.isExternal);
  const keptIds = new Set([...kept.map(({ id }) => id), ...(drawing === null || drawingLink === undefined ? [] : [drawingLink.id])]);
  const text = saysUtf8(copiedSheet(textAt(zip, source), source, keptIds));
  const drawingPart = drawing === null ? null : freeName(`${folderOf(pack.workbookPart)}drawings/drawing`, ".xml");
  const all = [...kept];
  if (drawingPart !== null && drawingLink !== undefined) {
    all.push({ id: drawingLink.id, type: relationshipType(workbook.dialect, "drawing"), target: drawingPart, isExternal: false });
  }
  return {
    parts: [
      newSheetPart(part, [text]),
      ...linkParts(part, all),
      ...(drawing === null || drawingPart === null ? [] : drawingParts(drawing, drawingPart)),
    ],
    types: [
      { part, contentType: "spreadsheetml.worksheet" },
      ...(drawingPart === null ? [] : [{ part: drawingPart, contentType: "drawing" }]),
    ],
  };
}

function drawingParts({ text, relationships }: CopiedDrawing, part: string): readonly PackedPart[] {
  return [newPart(part, [text]), ...linkParts(part, relationships)];
}

function linkParts(part: string, links: readonly Relationship[]): readonly PackedPart[] {
  return links.length === 0 ? [] : [newPart(relationshipsPart(part), [relationshipsXml(links.map((one) => keptLink(part, one)))])];
}

const PRINTING = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);

/** The mark of the copy, and how the sheet is printed. */
function namesOf({ workbook }: Opened, from: number, copy: CopySheet): readonly AddedName[] {
  const sheetIndex = workbook.sheets.length;
  const printing = workbook.names.flatMap(({ name, sheetIndex: scope, refersTo }) => {
    const areas = scope === from && PRINTING.has(name) ? areasIn(refersTo) : [];
    return areas.length === 0
      ? []
      : [{ name, sheetIndex, isHidden: false, refersTo: areas.map((area) => `${quotedSheet(copy.name)}!${area}`).join() }];
  });
  return [{ name: ownNameOf(copy.id), sheetIndex: null, isHidden: true, refersTo: `${quotedSheet(copy.name)}!$A$1` }, ...printing];
}

/** The areas a name refers to, without their sheet. */
function areasIn(refersTo: string): readonly string[] {
  const areas: string[] = [];
  if (refersTo.includes("#REF!")) return areas;
  withReferences(refersTo, (reference) => {
    areas.push(referenceText(reference));
    return "same";
  });
  return areas;
}
