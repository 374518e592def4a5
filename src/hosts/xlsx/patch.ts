import { failure } from "../../engine/diagnostics/failure";
import type { Edit, OwnSheet } from "../../engine/sheets/own-sheet";
import { type CalcChain, calcChainWithout } from "./calc-chain";
import { keptDrawing } from "./kept-drawing";
import { partsToRemove } from "./owned-parts";
import { openPackage, type Package, relationshipsPart } from "./package";
import { contentTypesText, overriddenParts, relationshipsText, workbookText } from "./package-text";
import { decodePart, encodePart } from "./part-codec";
import { freeNames, freeRelationshipIds, partKey, relativeTarget } from "./part-names";
import { goneNames, namesOf, type PlacedSheet, placeSheets } from "./placed-sheet";
import { type MadeParts, sheetParts } from "./sheet-parts";
import { type StylesPart, stylesPart } from "./styles-part";
import { identifyTables } from "./table-names";
import { outlineWorkbook, type WorkbookOutline } from "./workbook-outline";
import type { XmlElement } from "./xml-outline";
import { openZip, unpacked, type Zip, type ZipEntry } from "./zip";
import { copiedPart, type DeflatePiece, newPart, type PackedPart, rewrittenPart, zipOf } from "./zip-write";

const CONTENT_TYPES = "[Content_Types].xml";

export interface WriteOptions {
  /** Begins the deflating of one sheet: for apps that have something faster than fflate. */
  readonly deflating?: () => DeflatePiece;
}

/**
 * The workbook with the edits applied. Every part that is not ours is copied as it lies in the file, in its old place; only workbook.xml,
 * its relationships, the content types and the ends of the lists in styles.xml grow (and, where a sheet of ours is made anew, the
 * calculation chain loses the cells of that sheet). The same edits applied again give the same bytes.
 * @throws Failure workbook-protected, and what `openZip` and `openPackage` throw
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], options: WriteOptions = {}): Uint8Array {
  if (edits.length === 0) return bytes;
  const zip = openZip(bytes);
  const pack = openPackage(zip);
  const workbook = outlineWorkbook(textAt(zip, pack.workbookPart), pack.workbookPart);
  if (workbook.isStructureLocked) throw failure("workbook-protected");
  const plan = planOf({ zip, pack, workbook }, edits, options);
  return assembled(zip, changesOf({ zip, pack, workbook }, plan), plan);
}

interface Opened {
  readonly zip: Zip;
  readonly pack: Package;
  readonly workbook: WorkbookOutline;
}

/** Everything that is new, and what goes, before any old text is touched. */
interface Plan {
  readonly placed: readonly PlacedSheet[];
  readonly made: readonly MadeParts[];
  readonly styles: StylesPart;
  readonly chain: CalcChain;
  readonly goneNames: readonly XmlElement[];
  /** Keys of parts. */
  readonly gone: ReadonlySet<string>;
}

function planOf({ zip, pack, workbook }: Opened, edits: readonly Edit[], options: WriteOptions): Plan {
  const relationships = pack.relationshipsOf(pack.workbookPart);
  const taken = [...zip.entries.map((entry) => entry.name), ...overriddenParts(textAt(zip, CONTENT_TYPES), CONTENT_TYPES)];
  const nextId = freeRelationshipIds(relationships.map((one) => one.id));
  const sheets = edits.map(sheetOf);
  const placed = placeSheets({ workbook, workbookPart: pack.workbookPart, relationships, freeName: freeNames(taken), nextId }, sheets);
  const remade = placed.filter((one) => !one.isNew);
  const goneSheets = partsToRemove(
    pack,
    remade.map((one) => one.part),
  );
  const dropped = new Set(goneNames(workbook, placed));
  const stayingNames = workbook.names.filter((name) => !dropped.has(name.element)).map((name) => name.name);
  const tables = identifyTables(pack, sheets, goneSheets, stayingNames);
  const styles = stylesPart(pack, workbook, nextId, (part) => textAt(zip, part));
  const keptDrawings = remade.flatMap((one) => keptDrawing(pack, one.part)?.part ?? []);
  const freeName = freeNames([...taken.filter((part) => !goneSheets.has(partKey(part))), ...keptDrawings]);
  const made = placed.map((one) => sheetParts(one, { pack, workbook, styles: styles.styles, tables, freeName, ...options }));
  const chain = calcChainWithout(pack, new Set(remade.map((one) => one.sheetId)), (part) => textAt(zip, part));
  return { placed, made, styles, chain, goneNames: [...dropped], gone: new Set([...goneSheets, ...chain.goneParts]) };
}

/** Single cells of the user are changed in Excel, where he sees it happen; a file of his is never changed in place. */
function sheetOf(edit: Edit): OwnSheet {
  if (edit.kind === "set-cells") throw new Error(`xlsx host: cells of the sheet ${edit.sheet} cannot be set`);
  return edit.sheet;
}

/** The old parts that grow: part name → its whole text. */
function changesOf({ zip, pack, workbook }: Opened, plan: Plan): ReadonlyMap<string, string> {
  const { placed, made, styles, chain, gone } = plan;
  const added = placed.filter((one) => one.isNew);
  const relsPart = relationshipsPart(pack.workbookPart);
  const sheetLinks = added.map((one) => ({
    id: one.relationshipId,
    kind: "worksheet",
    target: relativeTarget(pack.workbookPart, one.part),
  }));
  const types = [...styles.types, ...made.flatMap((one) => one.types)];
  return new Map([
    [pack.workbookPart, workbookText(workbook, added, placed.flatMap(namesOf), plan.goneNames)],
    [relsPart, relationshipsText(textAt(zip, relsPart), relsPart, workbook, [...sheetLinks, ...styles.relationships], chain.goneIds)],
    [CONTENT_TYPES, contentTypesText(textAt(zip, CONTENT_TYPES), CONTENT_TYPES, types, gone)],
    [styles.part, styles.styles.text()],
    ...chain.changes,
  ]);
}

function assembled(zip: Zip, changes: ReadonlyMap<string, string>, { gone, made }: Plan): Uint8Array {
  const texts = new Map([...changes].map(([part, text]) => [partKey(part), { part, text }]));
  const parts: PackedPart[] = [];
  for (const entry of zip.entries) {
    const change = texts.get(partKey(entry.name));
    if (change !== undefined && !entry.isFolder) {
      parts.push(changedPart(zip, entry, change.text));
      texts.delete(partKey(entry.name));
    } else if (entry.isFolder || !gone.has(partKey(entry.name))) {
      parts.push(copiedPart(zip, entry));
    }
  }
  for (const { part, text } of texts.values()) parts.push(newPart(part, [text]));
  return zipOf([...parts, ...made.flatMap((one) => one.parts)]);
}

function changedPart(zip: Zip, entry: ZipEntry, text: string): PackedPart {
  const original = decodePart(unpacked(zip, entry));
  return text === original.text ? copiedPart(zip, entry) : rewrittenPart(zip, entry, encodePart(original, text));
}

function textAt(zip: Zip, part: string): string {
  const entry = zip.find(part);
  if (entry === null) throw failure("package-damaged", { part, reason: "part-missing" });
  return decodePart(unpacked(zip, entry)).text;
}
