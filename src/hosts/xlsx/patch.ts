import { failure } from "../../engine/diagnostics/failure";
import type { Edit } from "../../engine/sheets/own-sheet";
import { calcChainWithout } from "./calc-chain";
import { isOfType, openPackage, type Package, relationshipsPart } from "./package";
import { type AddedType, contentTypesText, overriddenParts, relationshipsText, workbookText } from "./package-text";
import { partsToRemove } from "./owned-parts";
import { decodePart, encodePart } from "./part-codec";
import { folderOf, freeNames, freeRelationshipIds, partKey, relativeTarget } from "./part-names";
import { goneNames, namesOf, placeSheets, type PlacedSheet } from "./placed-sheet";
import { sheetParts, type SheetWriting } from "./sheet-parts";
import { emptyStyles, openStyles, type Styles } from "./styles-append";
import { identifyTables } from "./table-names";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { openZip, unpacked, type Zip } from "./zip";
import { copiedPart, type PackedPart, rewrittenPart, zipOf } from "./zip-write";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The workbook with the edits applied. Every part that is not ours is copied as it lies in the file, in its old order; only workbook.xml,
 * its relationships, the content types and the ends of the lists in styles.xml grow (and, where a sheet of ours is made anew, the
 * calculation chain loses that sheet's cells). The same edits applied again give the same bytes.
 * @throws Failure workbook-protected, and what `openZip` and `openPackage` throw
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const zip = openZip(bytes);
  const pack = openPackage(zip);
  const workbook = readWorkbookPart(textAt(zip, pack.workbookPart), pack.workbookPart);
  if (workbook.isStructureLocked) throw failure("workbook-protected");
  return patched({ zip, pack, workbook }, edits);
}

interface Opened {
  readonly zip: Zip;
  readonly pack: Package;
  readonly workbook: WorkbookPart;
}

function patched(opened: Opened, edits: readonly Edit[]): Uint8Array {
  const { zip, pack, workbook } = opened;
  const rels = pack.relationshipsOf(pack.workbookPart);
  const typesText = textAt(zip, CONTENT_TYPES);
  const takenParts = [...zip.entries.map((entry) => entry.name), ...overriddenParts(typesText, CONTENT_TYPES)];
  const nextId = freeRelationshipIds(rels.map((one) => one.id));
  const placing = { workbook, rels, workbookPart: pack.workbookPart, freeName: freeNames(takenParts), nextId };
  const placed = placeSheets(placing, edits.map((edit) => edit.sheet));
  const remade = placed.filter((one) => !one.isNew);
  const gone = partsToRemove(pack, remade.map((one) => one.part));
  const dropped = goneNames(workbook, placed);
  const stayingNames = workbook.names.filter((name) => !dropped.includes(name.element)).map((name) => name.name);
  const tables = identifyTables(pack, placed.map((one) => one.sheet), gone, stayingNames);
  const styles = stylesOf(opened, nextId);
  const writing: SheetWriting = { pack, workbook, styles: styles.styles, tables, freeName: freeNames(takenParts.filter((part) => !gone.has(partKey(part)))) };
  const made = placed.map((one) => sheetParts(one, writing));
  const chain = calcChain(opened, remade);
  const added = placed.filter((one) => one.isNew);

  const changes = new Map<string, string>();
  changes.set(pack.workbookPart, workbookText(workbook, added, placed.flatMap((one) => namesOf(one)), dropped));
  const relsPart = relationshipsPart(pack.workbookPart);
  const addedRels = [
    ...added.map((one) => ({ id: one.relationshipId, kind: "worksheet", target: relativeTarget(pack.workbookPart, one.part) })),
    ...styles.relationships,
  ];
  changes.set(relsPart, relationshipsText(textAt(zip, relsPart), relsPart, workbook, addedRels, chain.goneIds));
  const types = [...styles.types, ...made.flatMap((one) => one.types)];
  changes.set(CONTENT_TYPES, contentTypesText(typesText, CONTENT_TYPES, types, new Set([...gone, ...chain.goneParts])));
  changes.set(styles.part, styles.styles.text());
  for (const [part, text] of chain.changes) changes.set(part, text);
  return assembled(zip, changes, new Set([...gone, ...chain.goneParts]), made.flatMap((one) => one.parts));
}

function assembled(zip: Zip, changes: ReadonlyMap<string, string>, gone: ReadonlySet<string>, made: readonly PackedPart[]): Uint8Array {
  const texts = new Map([...changes].map(([part, text]) => [partKey(part), text]));
  const parts: PackedPart[] = [];
  for (const entry of zip.entries) {
    const key = partKey(entry.name);
    const text = texts.get(key);
    if (entry.isFolder || (text === undefined && !gone.has(key))) parts.push(copiedPart(zip, entry));
    else if (text !== undefined) parts.push(grownPart(zip, entry, text));
    texts.delete(key);
  }
  return zipOf([...parts, ...made]);
}
