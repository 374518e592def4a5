import type { Edit, OwnSheet, PutSheet } from "../sheets/own-sheet";
import type { SheetWords } from "../sheets/sheet-words";
import type { OwnSheetId, Sheet, Workbook } from "../workbook/workbook";
import { type Aligned, alignSheet } from "./align";
import { type BaseSheet, baseSheetIn, baseSheetOf, basesIn } from "./base";
import type { Choices, Conflict, Decision } from "./conflict";
import { conflictSheetOf, type DecisionWords } from "./conflict-sheet";
import { earlierConflicts } from "./earlier-conflicts";
import { fingerprintOfOwn, fingerprintOfRow, fingerprintOfValue } from "./fingerprint";
import { columnKeysOf, keyedRows, rowKey } from "./keyed-rows";
import { choicesOn, type ListedLine, listedLines } from "./listed-lines";
import { mergeSheet } from "./merge-sheet";
import { type Placement, placedFormula } from "./place-formula";
import { type PlacedRows, placeRows } from "./place-rows";
import { placementIn } from "./placement";
import { withSpentChoices } from "./spent-choices";

export interface ReconcileOptions {
  readonly words: SheetWords;
  /** The words of the choices in every language the list of conflicts may have been made in. */
  readonly decisionWords: readonly DecisionWords[];
  /** Decided elsewhere than on that list, by the conflict's id; these go before what is chosen there. */
  readonly decisions?: ReadonlyMap<string, Decision>;
  /** The names of the sheets that only a renewal brings. */
  /** A line to be remembered beside what is written. */
  readonly note?: string | null;
  readonly names: { readonly conflicts: string; readonly base: string };
}

export interface Reconciled {
  readonly edits: readonly Edit[];
  /** Every place where both sides changed something, also those of earlier runs that nobody has decided. */
  readonly conflicts: readonly Conflict[];
}

/**
 * What has to be done so that the sheets we own say what is laid out and nothing is lost that people did on them. Three ways: what we last
 * wrote (kept in the workbook), what stands, what is laid out. Untouched cells follow the data; typed cells, rows and columns of their own,
 * sorting, deleting and all looks stay; where both sides changed a cell the person's text stands and the conflict is listed. The same again
 * gives no edit at all. The workbook's sheets of ours must be known as such.
 */
export function reconcile(workbook: Workbook, laidOut: readonly OwnSheet[], options: ReconcileOptions): Reconciled {
  const bases = new Map(basesIn(workbook).map((base) => [base.id, base]));
  const lines = listedLines(workbook, bases.get("conflicts"), options.decisionWords);
  const decisions = choicesOn(lines, options.decisions ?? new Map());
  const first = mergeAll(workbook, laidOut, { bases, decisions });
  const renewed = new Set(laidOut.map(({ id }) => id));
  const conflicts = [...first.conflicts, ...earlierConflicts(workbook, lines, renewed)];
  const listed = listOf(workbook, { conflicts, lines }, options);
  const second = listed === null ? NO_MERGES : mergeAll(workbook, [listed], { bases: withoutSpent(bases, lines, renewed), decisions });
  const written = new Map([...bases, ...first.bases, ...second.bases]);
  const kept = [...written.values()].flatMap((base) => currentBase(workbook, base, first.bases.has(base.id) || second.bases.has(base.id)));
  // What is put refers to rows where they stand in the end, so the rows move first; what we wrote is remembered last.
  const edits = [...first.edits, ...second.edits].sort((a, b) => Number(a.kind === "put-sheet") - Number(b.kind === "put-sheet"));
  return { edits: [...edits, ...baseEdits(workbook, kept, options)], conflicts };
}

interface Known {
  readonly bases: ReadonlyMap<OwnSheetId, BaseSheet>;
  readonly decisions: Choices;
}

interface Merges {
  readonly edits: readonly Edit[];
  readonly bases: ReadonlyMap<OwnSheetId, BaseSheet>;
  readonly conflicts: readonly Conflict[];
}

const NO_MERGES: Merges = { edits: [], bases: new Map(), conflicts: [] };

/** Where every sheet stands is found first: formulas of one point at another. */
function mergeAll(workbook: Workbook, laidOut: readonly OwnSheet[], { bases, decisions }: Known): Merges {
  const placed = new Map<OwnSheet, { readonly aligned: Aligned; readonly rows: PlacedRows; readonly placement: Placement }>();
  for (const own of laidOut) {
    const sheet = workbook.sheets.find((one) => one.own === own.id);
    if (sheet === undefined) continue;
    const aligned = alignSheet(own, sheet, bases.get(own.id) ?? null, decisions);
    const rows = placeRows(aligned);
    placed.set(own, { aligned, rows, placement: placementIn(aligned, rows) });
  }
  const placementOf = (name: string): Placement | null => [...placed].find(([own]) => own.name === name)?.[1].placement ?? null;
  const edits: Edit[] = [];
  const written = new Map<OwnSheetId, BaseSheet>();
  const conflicts: Conflict[] = [];
  for (const own of laidOut) {
    const there = placed.get(own);
    if (there === undefined) {
      edits.push({ kind: "put-sheet", sheet: withPlacedFormulas(own, placementOf) });
      written.set(own.id, baseOf(own));
      continue;
    }
    const merged = mergeSheet(there.aligned, there.rows, placementOf);
    if (merged.patch !== null) edits.push(merged.patch);
    written.set(own.id, merged.base);
    conflicts.push(...merged.conflicts);
  }
  return { edits, bases: written, conflicts };
}

const IDENTITY: Placement = { rowOf: (row) => row, spanOf: (top, bottom) => [top, bottom], columnOf: (column) => column };

/** A sheet that is new may point at sheets that people have rearranged. */
function withPlacedFormulas(own: OwnSheet, placementOf: (name: string) => Placement | null): OwnSheet {
  const rows = own.rows.map((row) => {
    if (!row.cells.some(({ value }) => value.kind === "formula")) return row;
    const cells = row.cells.map((cell) =>
      cell.value.kind === "formula"
        ? { ...cell, value: { ...cell.value, formula: placedFormula(cell.value.formula, IDENTITY, placementOf) } }
        : cell,
    );
    return { ...row, cells };
  });
  return { ...own, rows };
}

function baseOf(own: OwnSheet): BaseSheet {
  const columnKeys = columnKeysOf(own);
  const rows = keyedRows(own, columnKeys.length);
  const breaks = new Set(own.print.breaksBefore);
  return {
    id: own.id,
    name: own.name,
    columns: columnKeys.map((key, index) => ({ key, column: index + 1 })),
    rows: rows.map(({ key, row, cells }) => ({ key, row: row.row, height: row.height, cells, left: fingerprintOfRow(cells) })),
    breaks: rows.filter(({ row }) => breaks.has(row.row)).map(({ key }) => key),
  };
}

function withoutSpent(
  bases: Known["bases"],
  lines: readonly ListedLine[],
  renewed: ReadonlySet<OwnSheetId>,
): ReadonlyMap<OwnSheetId, BaseSheet> {
  const list = bases.get("conflicts");
  return list === undefined ? bases : new Map([...bases, ["conflicts", withSpentChoices(list, lines, renewed)]]);
}

interface ToList {
  readonly conflicts: readonly Conflict[];
  /** As they stand. */
  readonly lines: readonly ListedLine[];
}

/** The list of conflicts comes with the first of them, and then stays; of a line that is settled what a person has written beside it. */
function listOf(workbook: Workbook, { conflicts, lines }: ToList, { words, names }: ReconcileOptions): OwnSheet | null {
  const isThere = workbook.sheets.some((sheet) => sheet.own === "conflicts");
  if (conflicts.length === 0 && !isThere) return null;
  const open = new Set(conflicts.map(({ id }) => rowKey(id)));
  const settled = lines.flatMap(({ key, isAnnotated, texts: { sheet, address, about } }) =>
    isAnnotated && !open.has(key) ? [{ key, sheet, address, about }] : [],
  );
  return conflictSheetOf({ conflicts, settled }, names.conflicts, words);
}

/** Of a sheet that people deleted there is nothing to remember; one they renamed is called what it is called now. */
function currentBase(workbook: Workbook, base: BaseSheet, isWritten: boolean): readonly BaseSheet[] {
  if (isWritten) return [base];
  const sheet = workbook.sheets.find((one) => one.own === base.id);
  return sheet === undefined ? [] : [{ ...base, name: sheet.name }];
}

function baseEdits(workbook: Workbook, bases: readonly BaseSheet[], { names, words, note = null }: ReconcileOptions): readonly PutSheet[] {
  const there = baseSheetIn(workbook);
  const sheet = baseSheetOf(bases, { name: there?.name ?? names.base, explanation: words.base, note });
  if (there !== null && saysTheSame(there, sheet)) return [];
  return [{ kind: "put-sheet", sheet, ...(there === null ? {} : { over: there.name }) }];
}

function saysTheSame(there: Sheet, { rows }: OwnSheet): boolean {
  const standing = there.rows.map(({ row, cells }) => `${row} ${cells.map((cell) => cell.column + fingerprintOfValue(cell.value)).join()}`);
  const wanted = rows.map(({ row, cells }) => `${row} ${cells.map((cell) => cell.column + fingerprintOfOwn(cell.value)).join()}`);
  return standing.length === wanted.length && standing.every((line, index) => line === wanted[index]);
}
