import { failure } from "../../engine/diagnostics/failure";
import type { PutSheet, SetCells } from "../../engine/sheets/own-sheet";
import { areaOfCell } from "../../engine/workbook/address";
import { assembled } from "./assembled";
import { type CalcChain, calcChainWithout } from "./calc-chain";
import { relationshipKind } from "./dialect";
import { keptDrawing } from "./kept-drawing";
import { CONTENT_TYPES, indexOfSheet, type Opened, openWorkbook, sharedStringsOf, sheetPartAt, textAt } from "./opened";
import { renamedBefore } from "./own-tables";
import { partsToRemove } from "./owned-parts";
import { type Package, relationshipsPart } from "./package";
import { contentTypesText, overriddenParts, relationshipsText, workbookText } from "./package-text";
import { freeNames, freeRelationshipIds, partKey, relativeTarget } from "./part-names";
import { goneNames, namesOf, type PlacedSheet, placeSheets } from "./placed-sheet";
import type { SheetArea } from "./results/dependents";
import { withResults } from "./results/with-results";
import { withCells } from "./set-cells";
import { type MadeParts, sheetParts } from "./sheet-parts";
import { type StylesPart, stylesPart } from "./styles-part";
import { identifyTables, type TableIdentities } from "./table-names";
import type { XmlElement } from "./xml-outline";
import type { DeflatePiece } from "./zip-write";

export interface WriteOptions {
  /** Begins the deflating of one sheet: for apps that have something faster than fflate. */
  readonly deflating?: () => DeflatePiece;
}

/**
 * The workbook with sheets of ours put in and cells of the user set. Only workbook.xml, its relationships, the content types and the ends
 * of the lists in styles.xml grow (and, where a sheet of ours is made anew, the calculation chain loses the cells of that sheet).
 * @throws Failure workbook-protected, and what `openZip` and `openPackage` throw
 */
export function withSheetsAndCells(bytes: Uint8Array, edits: readonly (PutSheet | SetCells)[], options: WriteOptions): Uint8Array {
  const opened = openWorkbook(bytes);
  if (opened.workbook.isStructureLocked && edits.some(({ kind }) => kind === "put-sheet")) throw failure("workbook-protected");
  const plan = planOf(opened, edits, options);
  return assembled(opened.zip, { ...plan, changes: changesOf(opened, plan) });
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
  /** Where cells of the user are set: whether formulas may rest on them. */
  readonly hasFormulas: boolean;
}

function planOf(opened: Opened, edits: readonly (PutSheet | SetCells)[], options: WriteOptions): Plan {
  const { zip, pack, workbook } = opened;
  const relationships = pack.relationshipsOf(pack.workbookPart);
  const taken = [...zip.entries.map((entry) => entry.name), ...overriddenParts(textAt(zip, CONTENT_TYPES), CONTENT_TYPES)];
  const nextId = freeRelationshipIds(relationships.map((one) => one.id));
  const puts = edits.filter((edit) => edit.kind === "put-sheet");
  const sheets = puts.map((edit) => edit.sheet);
  const placed = placeSheets({ workbook, workbookPart: pack.workbookPart, relationships, freeName: freeNames(taken), nextId }, puts);
  const remade = placed.filter((one) => !one.isNew);
  const goneSheets = partsToRemove(
    pack,
    remade.map((one) => one.part),
  );
  const dropped = new Set(goneNames(workbook, placed));
  const stayingNames = workbook.names.filter((name) => !dropped.has(name.element)).map((name) => name.name);
  const tables = withRenamed(identifyTables(pack, sheets, goneSheets, stayingNames), opened, placed);
  const styles = stylesPart(pack, workbook, nextId, (part) => textAt(zip, part));
  const keptDrawings = remade.flatMap((one) => keptDrawing(pack, one.part)?.part ?? []);
  const freeName = freeNames([...taken.filter((part) => !goneSheets.has(partKey(part))), ...keptDrawings]);
  const made = placed.map((one) => sheetParts(one, { pack, workbook, styles: styles.styles, tables, freeName, ...options }));
  const chain = calcChainWithout(pack, new Set(remade.map((one) => one.sheetId)), (part) => textAt(zip, part));
  const cells = edits.flatMap((edit) => (edit.kind === "set-cells" ? [edit] : []));
  const set = sheetsWithCells(opened, cells, styles);
  const isRemade = new Set(placed.map(({ name }) => name.toLowerCase()));
  const fresh = withResults(opened, { changes: set, changed: changedBy(opened, cells, set), isLeft: (home) => isRemade.has(home) });
  const userSheets = new Map([...set, ...fresh.changes]);
  return {
    placed,
    made,
    styles,
    chain,
    goneNames: [...dropped],
    gone: new Set([...goneSheets, ...chain.goneParts]),
    userSheets,
    hasFormulas: fresh.hasFormulas,
  };
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

/** The cells that were set on sheets which are not what they were. */
function changedBy(opened: Opened, edits: readonly SetCells[], texts: ReadonlyMap<string, string>): readonly SheetArea[] {
  return edits.flatMap(({ sheet, cells }) => {
    const part = sheetPartOf(opened, sheet);
    if (texts.get(part) === textAt(opened.zip, part)) return [];
    return cells.map(({ row, column }) => ({ sheet: sheet.toLowerCase(), area: areaOfCell(row, column) }));
  });
}

/** Formulas of these sheets may name tables of ours on sheets that stay as they are. */
function withRenamed(tables: TableIdentities, opened: Opened, placed: readonly PlacedSheet[]): TableIdentities {
  const remade = new Set(placed.map(({ index }) => index));
  const before = placed.length === 0 ? [] : renamedBefore(opened, (index) => !remade.has(index));
  const chosen = new Set(placed.flatMap(({ sheet }) => sheet.tables.map(({ name }) => name.toLowerCase())));
  return { ...tables, renamed: new Map([...[...before].filter(([name]) => !chosen.has(name)), ...tables.renamed]) };
}

function sheetPartOf(opened: Opened, name: string): string {
  const part = sheetPartAt(opened, indexOfSheet(opened, name));
  if (part === null) throw failure("excel-sheet-gone", { sheet: name });
  return part;
}

/** The old parts that grow: part name → its whole text. */
function changesOf(opened: Opened, plan: Plan): ReadonlyMap<string, string> {
  const { zip, pack, workbook } = opened;
  const { placed, made, chain, gone, userSheets } = plan;
  const styles = neededStyles(plan);
  const added = placed.filter((one) => one.isNew).map((one) => ({ ...one, isVeryHidden: one.sheet.isVeryHidden === true }));
  const relsPart = relationshipsPart(pack.workbookPart);
  // Results that stand beside formulas may rest on a cell that now holds something else.
  const isRecalculated = userSheets.size > 0 && (isCalculated(pack) || plan.hasFormulas);
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

/** Whether Excel has written down the order in which it calculates. */
function isCalculated(pack: Package): boolean {
  return pack.relationshipsOf(pack.workbookPart).some((one) => relationshipKind(one.type) === "calcChain");
}

/** Styles are not touched for the sake of cells that need no other format. */
function neededStyles({ placed, styles }: Plan): Pick<StylesPart, "part" | "relationships" | "types"> & { text: string | null } {
  const text = styles.styles.text();
  const isNeeded = placed.length > 0 || styles.styles.isGrown();
  return isNeeded ? { ...styles, text } : { part: styles.part, relationships: [], types: [], text: null };
}
