import { failure } from "../../../engine/diagnostics/failure";
import { ownIdOf, ownNameOf, sheetOfReference } from "../../../engine/sheets/own-names";
import type { PatchSheet } from "../../../engine/sheets/own-sheet";
import { renamedTables } from "../../../engine/sheets/table-names";
import { areaOfCell, LAST_COLUMN, LAST_ROW } from "../../../engine/workbook/address";
import { assembled } from "../assembled";
import { calcChainWithout } from "../calc-chain";
import { relationshipKind } from "../dialect";
import { movedFormula } from "../move-rows/moved-formula";
import { movedNames } from "../move-rows/moved-names";
import { movedSheet } from "../move-rows/moved-sheet";
import { rowMove, type RowMoves } from "../move-rows/row-move";
import { CONTENT_TYPES, indexOfSheet, type Opened, openWorkbook, sharedStringsOf, sheetPartAt, textAt } from "../opened";
import { renamedBefore } from "../own-tables";
import { relationshipsPart } from "../package";
import { contentTypesText, relationshipsText, workbookText } from "../package-text";
import { freeRelationshipIds } from "../part-names";
import type { SheetArea } from "../results/dependents";
import { withResults } from "../results/with-results";
import { type StylesPart, stylesPart } from "../styles-part";
import { indexOfOwnSheet } from "../workbook-outline";
import { quotedSheet } from "../xml-text";
import { patchedSheet } from "./patched-sheet";
import { followingParts, withoutTables } from "./following-parts";

/** A patch and the sheet it is for. */
export interface Target {
  readonly patch: PatchSheet;
  readonly part: string;
  /** Of the part. */
  readonly text: string;
  /** The name on its tab. */
  readonly home: string;
  readonly sheetId: number;
  readonly hasMark: boolean;
}

/**
 * The workbook with our sheets patched where they stand. Where rows go or come, all that refers to them follows, on whatever sheet it is;
 * where none do, nothing changes but what the patch names.
 * @throws Failure excel-sheet-gone, excel-protected-sheet, and what `openWorkbook` throws
 */
export function withPatches(bytes: Uint8Array, patches: readonly PatchSheet[]): Uint8Array {
  const opened = openWorkbook(bytes);
  const { zip, pack, workbook } = opened;
  const targets = patches.map((patch) => targetOf(opened, patch));
  const relationships = pack.relationshipsOf(pack.workbookPart);
  const styles = stylesPart(pack, workbook, freeRelationshipIds(relationships.map((one) => one.id)), (part) => textAt(zip, part));
  const moves = movesOf(targets);
  const following = followingParts(opened, targets, moves);
  const patched = patchedSheets(opened, targets, moves, styles);
  const sheets = new Map([...patched].map(([part, text]) => [part, withoutTables(text, part, following.goneLinks.get(part))]));
  const moved = new Map([...sheets, ...otherSheets(opened, targets, moves), ...following.changes]);
  // What our own formulas give is the business of whoever lays our sheets out.
  const own = ownHomes(opened, targets);
  const results = withResults(opened, {
    changes: moved,
    changed: changedBy(targets, moves, sheets),
    isLeft: (home) => own.has(home),
    // They look at the user's own sheets, as a rule, and a renewal takes nothing from those.
    areOpaqueLeft: true,
  });
  const changes = new Map([...moved, ...results.changes]);
  const isRested = results.isAny;
  return assembled(zip, {
    ...packageChanges(opened, { targets, moves, styles, sheets, changes, goneTables: following.gone, isRested }),
    made: [],
  });
}

/** In lower case. */
function ownHomes({ workbook }: Opened, targets: readonly Target[]): ReadonlySet<string> {
  const marked = workbook.names.flatMap(({ name, sheetIndex, refersTo }) =>
    sheetIndex === null && ownIdOf(name) !== null ? [sheetOfReference(refersTo)?.toLowerCase() ?? ""] : [],
  );
  return new Set([...marked, ...targets.map(({ home }) => home.toLowerCase())]);
}

/** The cells that were patched; of a sheet whose rows moved, all. */
function changedBy(targets: readonly Target[], moves: RowMoves, sheets: ReadonlyMap<string, string>): readonly SheetArea[] {
  return targets.flatMap(({ patch, part, text, home }) => {
    const sheet = home.toLowerCase();
    if (sheets.get(part) === text) return [];
    if (moves.has(sheet)) return [{ sheet, area: { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN } }];
    return patch.cells.map(({ row, column }) => ({ sheet, area: areaOfCell(row, column) }));
  });
}

function targetOf(opened: Opened, patch: PatchSheet): Target {
  const { workbook } = opened;
  const marked = indexOfOwnSheet(workbook, patch.id);
  const index = marked ?? indexOfSheet(opened, patch.name);
  const entry = workbook.sheets[index];
  const part = sheetPartAt(opened, index);
  if (entry === undefined || part === null) throw failure("excel-sheet-gone", { sheet: patch.name });
  return { patch, part, text: textAt(opened.zip, part), home: entry.name, sheetId: entry.sheetId, hasMark: marked !== null };
}

/** Only of sheets whose rows move. */
function movesOf(targets: readonly Target[]): RowMoves {
  const moves = targets.map(({ patch, home }) => {
    const inserted = patch.insertedRows.map(({ row }) => row);
    return [home.toLowerCase(), rowMove(patch.deletedRows, inserted)] as const;
  });
  return new Map(moves.filter(([, move]) => !move.isIdle));
}

function patchedSheets(opened: Opened, targets: readonly Target[], moves: RowMoves, { styles }: StylesPart): ReadonlyMap<string, string> {
  const { workbook } = opened;
  const tables = renamedBefore(opened);
  const sharedString = sharedStringsOf(opened);
  const texts = targets.map(({ patch, part, text, home }, order) => {
    // Patches are made one after the other: what this one writes follows the rows that later ones move.
    const later = movesOf(targets.slice(order + 1));
    const formulaHere = (formula: string): string => movedFormula(renamedTables(formula, tables), home, later);
    const context = { part, home, moves, styles, isDate1904: workbook.isDate1904, sharedString, formulaHere };
    return [part, patchedSheet(text, patch, context)] as const;
  });
  return new Map(texts);
}

/** Sheets that are not patched and whose formulas refer to rows that moved. */
function otherSheets(opened: Opened, targets: readonly Target[], moves: RowMoves): ReadonlyMap<string, string> {
  const patched = new Set(targets.map(({ part }) => part));
  const texts = new Map<string, string>();
  if (moves.size === 0) return texts;
  opened.workbook.sheets.forEach(({ name: home }, index) => {
    const part = sheetPartAt(opened, index);
    const type = part === null ? null : opened.pack.contentTypeOf(part);
    if (part === null || patched.has(part) || type?.endsWith("spreadsheetml.worksheet+xml") !== true) return;
    const text = textAt(opened.zip, part);
    const moved = movedSheet(text, { part, home, moves, insertedRows: [] });
    if (moved !== text) texts.set(part, moved);
  });
  return texts;
}

interface Changed {
  readonly targets: readonly Target[];
  readonly moves: RowMoves;
  readonly styles: StylesPart;
  readonly sheets: ReadonlyMap<string, string>;
  readonly changes: ReadonlyMap<string, string>;
  /** Keys of the parts of tables that lost all their rows. */
  readonly goneTables: ReadonlySet<string>;
  /** Whether formulas of the user rest on what was patched. */
  readonly isRested: boolean;
}

/** All parts that change, with what the package says of them. */
function packageChanges(
  { zip, pack, workbook }: Opened,
  { targets, moves, styles, sheets, changes, goneTables, isRested }: Changed,
): { readonly changes: ReadonlyMap<string, string>; readonly gone: ReadonlySet<string> } {
  const isCalculated = pack.relationshipsOf(pack.workbookPart).some((one) => relationshipKind(one.type) === "calcChain");
  const rewritten = targets.filter(({ part, text }) => sheets.get(part) !== text);
  const loosened = rewritten.filter(
    ({ part, home, text }) => isCalculated && (moves.has(home.toLowerCase()) || formulasIn(sheets.get(part)) !== formulasIn(text)),
  );
  const chain = calcChainWithout(pack, new Set(loosened.map(({ sheetId }) => sheetId)), (part) => textAt(zip, part));
  const unmarked = targets.filter(({ hasMark }) => !hasMark);
  const marks = unmarked.map(({ patch, home }) => ({
    name: ownNameOf(patch.id),
    sheetIndex: null,
    isHidden: true,
    refersTo: `${quotedSheet(home)}!$A$1`,
  }));
  const lost = workbook.names.filter(
    ({ name, sheetIndex }) => sheetIndex === null && unmarked.some(({ patch }) => ownIdOf(name) === patch.id),
  );
  const names = movedNames(workbook, moves);
  const goneNames = [...lost.map(({ element }) => element), ...names.gone];
  const isGrown = styles.styles.isGrown();
  const relsPart = relationshipsPart(pack.workbookPart);
  const gone = new Set([...chain.goneParts, ...goneTables]);
  const added = isGrown ? styles : { relationships: [], types: [] };
  return {
    gone,
    changes: new Map([
      ...changes,
      [
        pack.workbookPart,
        workbookText(workbook, [], marks, {
          goneNames,
          isRecalculated: isRested || (isCalculated && rewritten.length > 0),
          changes: names.splices,
        }),
      ],
      [relsPart, relationshipsText(textAt(zip, relsPart), relsPart, workbook, added.relationships, chain.goneIds)],
      [CONTENT_TYPES, contentTypesText(textAt(zip, CONTENT_TYPES), CONTENT_TYPES, added.types, gone)],
      ...(isGrown ? [[styles.part, styles.styles.text()] as const] : []),
      ...chain.changes,
    ]),
  };
}

/** How many formulas there are: where one less stands, the chain of calculation knows a cell that holds none. */
function formulasIn(text = ""): number {
  const pattern = /<(?:\w+:)?f[\s/>]/g;
  let count = 0;
  while (pattern.exec(text) !== null) count++;
  return count;
}
