import { composed } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { OwnCell, OwnValue } from "../sheets/own-sheet";
import type { Aligned } from "./align";
import type { BaseRow } from "./base";
import type { Decision } from "./conflict";
import { fingerprintOfOwn, fingerprintOfValue, isOfFormula, type Fingerprint, NOTHING, UNKNOWN } from "./fingerprint";
import type { KeyedRow } from "./keyed-rows";
import { isSame } from "./place-rows";
import { cellDecision, shownOwn } from "./sheet-conflicts";
import type { StandingCell } from "./standing";

/** What becomes of the cells of a row that stands. */
export interface MergedRow {
  /** To be written: the laid-out cell, by its place among the columns of the layout. */
  readonly written: readonly { readonly index: number; readonly value: OwnValue }[];
  /** Places of cells that both sides changed; the person's version stands. */
  readonly conflicts: readonly number[];
  /** Places of cells that hold what a person put there. */
  readonly typed: readonly number[];
  /** What the base says of the row from now on. */
  readonly base: readonly Fingerprint[];
}

const EMPTY: OwnValue = { kind: "empty" };

/** Where a laid-out row stands, with what was last written there. */
export interface RowPlace {
  readonly written: BaseRow | null;
  readonly row: number;
  /** Places of deleted columns that are to stay away whatever their data say. */
  readonly leftAway: ReadonlySet<number>;
}

/** Three ways, cell by cell: untouched cells follow the data, typed cells stay, and where both changed the person's version stands. */
export function mergeRow(aligned: Aligned, laidOut: KeyedRow, { written, row, leftAway }: RowPlace): MergedRow {
  const { own, columns, baseColumns, columnKeys, standing, isBaseKnown } = aligned;
  const there = standing.rows.get(row);
  const values = new Map<number, OwnCell>(laidOut.row.cells.map((cell) => [cell.column - 1, cell]));
  const merged = {
    written: [] as { index: number; value: OwnValue }[],
    conflicts: [] as number[],
    typed: [] as number[],
    base: [...laidOut.cells],
  };
  columns.forEach((column, index) => {
    if (column === null) {
      if (!leftAway.has(index)) merged.base[index] = fingerprintBefore(written, baseColumns[index] as number);
      return;
    }
    const standingCell = there?.get(column);
    const value = values.get(index)?.value ?? EMPTY;
    const last = isBaseKnown ? fingerprintBefore(written, baseColumns[index] as number) : null;
    const cell = { standingCell, value, last, next: laidOut.cells[index] as Fingerprint };
    switch (fateOf(cell, standing.isCovered(row, column), () => cellDecision(aligned, laidOut, index, row))) {
      case "same":
        // What is read back is a person's for good: had we written it, the document would have the last word next time. Where nobody
        // knows who wrote it, it may be theirs.
        if (own.feedsBack?.includes(columnKeys[index] as string) === true) merged.base[index] = last ?? NOTHING;
        return;
      case "write":
        merged.written.push({ index, value });
        return;
      case "typed":
        merged.typed.push(index);
        return;
      case "alike":
        merged.typed.push(index);
        // Over a formula of ours somebody has put what it gives today; nothing of it is written, so that a difference is told later.
        if (isOfFormula(cell.next)) merged.base[index] = last ?? UNKNOWN;
        return;
      case "both":
        merged.typed.push(index);
        if (isInput(aligned, index)) return;
        merged.conflicts.push(index);
        merged.base[index] = last ?? UNKNOWN;
    }
  });
  return merged;
}

function isInput({ own, columnKeys }: Aligned, index: number): boolean {
  return own.inputColumns?.includes(columnKeys[index] as string) === true;
}

function fingerprintBefore(written: BaseRow | null, place: number): Fingerprint {
  return written?.cells[place] ?? NOTHING;
}

interface CellState {
  readonly standingCell: StandingCell | undefined;
  readonly value: OwnValue;
  /** As we last wrote it; null where that is not known. */
  readonly last: Fingerprint | null;
  /** As it would be written. */
  readonly next: Fingerprint;
}

/** "alike": a person's, and says what would be written. */
type Fate = "same" | "write" | "typed" | "alike" | "both";

function fateOf(cell: CellState, isCovered: boolean, decision: () => Decision | null): Fate {
  const now = cell.standingCell?.fingerprint ?? NOTHING;
  if (isWritten(cell, now)) return "same";
  if (cell.last === null && now === NOTHING && !isCovered) return "write";
  // What another cell of a merge hides was cleared by whoever merged.
  if (cell.last !== null && !isCovered && isSame(now, cell.last)) return "write";
  if (cell.last !== null && cell.next === cell.last) return "typed";
  return saysTheSame(cell) ? "alike" : decided(decision());
}

/** What becomes of a cell that both sides changed. */
function decided(decision: Decision | null): Fate {
  return decision === "take" ? "write" : decision === "keep" ? "typed" : "both";
}

/** Whether a person would read the same in both versions: a formula of theirs gives what would be written, a number is typed as a text. */
function saysTheSame({ standingCell, value }: CellState): boolean {
  if (standingCell === undefined) return false;
  const there = standingCell.cell.value;
  const ours = value.kind === "formula" ? cachedOf(value.cached) : value;
  return fingerprintOfValue(there) === fingerprintOfOwn(ours) || composed(shownText(there)) === composed(shownOwn(ours));
}

/** Whether the cell holds already what would be written; a formula, where it is the one we wrote and gives what it should. */
function isWritten({ standingCell, value, last, next }: CellState, now: Fingerprint): boolean {
  if (!isOfFormula(next)) return now === next;
  if (value.kind !== "formula" || (now !== NOTHING && !isOfFormula(now))) return false;
  const gives = standingCell === undefined ? NOTHING : fingerprintOfValue(standingCell.cell.value);
  const isOurs = last === null ? isOfFormula(now) : last === next;
  return isOurs && gives === fingerprintOfOwn(cachedOf(value.cached));
}

function cachedOf(cached: string | number | null): OwnValue {
  if (cached === null) return EMPTY;
  return typeof cached === "number" ? { kind: "number", number: cached } : { kind: "text", text: cached };
}
