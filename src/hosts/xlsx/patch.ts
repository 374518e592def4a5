import { failure } from "../../engine/diagnostics/failure";
import type { Edit, SetCells } from "../../engine/sheets/own-sheet";
import { type CalcChain, calcChainWithout } from "./calc-chain";
import { relationshipKind } from "./dialect";
import { keptDrawing } from "./kept-drawing";
import { partsToRemove } from "./owned-parts";
import { openPackage, type Package, relationshipsPart } from "./package";
import { contentTypesText, overriddenParts, relationshipsText, workbookText } from "./package-text";
import { decodePart, encodePart } from "./part-codec";
import { freeNames, freeRelationshipIds, partKey, relativeTarget } from "./part-names";
import { goneNames, namesOf, type PlacedSheet, placeSheets } from "./placed-sheet";
import { withCells } from "./set-cells";
import { type MadeParts, sheetParts } from "./sheet-parts";
import { type StylesPart, stylesPart } from "./styles-part";
import { identifyTables } from "./table-names";
import { outlineWorkbook, type WorkbookOutline } from "./workbook-outline";
import { childrenOf, outlineOf, type XmlElement } from "./xml-outline";
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
  if (workbook.isStructureLocked && edits.some(({ kind }) => kind === "put-sheet")) throw failure("workbook-protected");
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
  /** Sheets of the user in which cells are set: part name → its whole text. */
  readonly userSheets: ReadonlyMap<string, string>;
}

function planOf({ zip, pack, workbook }: Opened, edits: readonly Edit[], options: WriteOptions): Plan {
  const relationships = pack.relationshipsOf(pack.workbookPart);
  const taken = [...zip.entries.map((entry) => entry.name), ...overriddenParts(textAt(zip, CONTENT_TYPES), CONTENT_TYPES)];
  const nextId = freeRelationshipIds(relationships.map((one) => one.id));
  const sheets = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.sheet] : []));
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
  const cells = edits.flatMap((edit) => (edit.kind === "set-cells" ? [edit] : []));
  const userSheets = sheetsWithCells({ zip, pack, workbook }, cells, styles);
  return { placed, made, styles, chain, goneNames: [...dropped], gone: new Set([...goneSheets, ...chain.goneParts]), userSheets };
}

/** The user's sheets in which cells are to be set: part name → its whole text. */
function sheetsWithCells(opened: Opened, edits: readonly SetCells[], { styles }: StylesPart): ReadonlyMap<string, string> {
  const { zip, workbook } = opened;
  const texts = new Map<string, string>();
  const sharedString = sharedStringsOf(opened);
  for (const edit of edits) {
    const part = sheetPartOf(opened, edit.sheet);
    const text = texts.get(part) ?? textAt(zip, part);
    texts.set(part, withCells(text, edit, { part, styles, isDate1904: workbook.isDate1904, sharedString }));
  }
  return texts;
}

function sheetPartOf({ pack, workbook }: Opened, name: string): string {
  const entry = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const target = pack.relationshipsOf(pack.workbookPart).find((one) => one.id === entry?.relationshipId)?.target;
  if (target === undefined) throw failure("excel-sheet-gone", { sheet: name });
  return target;
}

/** Read only once a cell of the sheet refers to it. */
function sharedStringsOf({ zip, pack }: Opened): (index: number) => string | null {
  let strings: { readonly text: string; readonly items: readonly XmlElement[] } | null = null;
  return (index) => {
    if (strings === null) {
      const there = pack.relationshipsOf(pack.workbookPart).find((one) => relationshipKind(one.type) === "sharedStrings");
      const text = there === undefined ? "" : textAt(zip, there.target);
      strings = { text, items: text === "" ? [] : childrenOf(outlineOf(text, there?.target ?? ""), "si") };
    }
    const item = strings.items[index];
    return item === undefined ? null : strings.text.slice(item.start, item.end);
  };
}

/** The old parts that grow: part name → its whole text. */
function changesOf({ zip, pack, workbook }: Opened, plan: Plan): ReadonlyMap<string, string> {
  const { placed, made, chain, gone, userSheets } = plan;
  const styles = neededStyles(plan);
  const added = placed.filter((one) => one.isNew);
  const relsPart = relationshipsPart(pack.workbookPart);
  // Results that stand beside formulas may rest on a cell that now holds something else.
  const isRecalculated =
    userSheets.size > 0 && pack.relationshipsOf(pack.workbookPart).some((one) => relationshipKind(one.type) === "calcChain");
  const sheetLinks = added.map((one) => ({
    id: one.relationshipId,
    kind: "worksheet",
    target: relativeTarget(pack.workbookPart, one.part),
  }));
  const types = [...styles.types, ...made.flatMap((one) => one.types)];
  return new Map([
    [pack.workbookPart, workbookText(workbook, added, placed.flatMap(namesOf), { goneNames: plan.goneNames, isRecalculated })],
    [relsPart, relationshipsText(textAt(zip, relsPart), relsPart, workbook, [...sheetLinks, ...styles.relationships], chain.goneIds)],
    [CONTENT_TYPES, contentTypesText(textAt(zip, CONTENT_TYPES), CONTENT_TYPES, types, gone)],
    ...(styles.text === null ? [] : [[styles.part, styles.text] as const]),
    ...chain.changes,
    ...userSheets,
  ]);
}

/** Styles are not touched for the sake of cells that need no other format. */
function neededStyles({ placed, styles }: Plan): Pick<StylesPart, "part" | "relationships" | "types"> & { text: string | null } {
  const text = styles.styles.text();
  const isNeeded = placed.length > 0 || styles.styles.isGrown();
  return isNeeded ? { ...styles, text } : { part: styles.part, relationships: [], types: [], text: null };
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
