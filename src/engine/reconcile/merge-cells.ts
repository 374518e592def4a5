import type { OwnCell, OwnValue } from "../sheets/own-sheet";
import type { Aligned } from "./align";
import type { BaseRow } from "./base";
import { conflictId } from "./conflict";
import { fingerprintOfOwn, fingerprintOfValue, isOfFormula, type Fingerprint, NOTHING, UNKNOWN } from "./fingerprint";
import type { KeyedRow } from "./keyed-rows";
import { isSame } from "./place-rows";
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

/** Three ways, cell by cell: untouched cells follow the data, typed cells stay, and where both changed the person's version stands. */
export function mergeRow(aligned: Aligned, laidOut: KeyedRow, written: BaseRow | null, row: number): MergedRow {
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
      merged.base[index] = fingerprintBefore(written, baseColumns[index] as number);
      return;
    }
    const standingCell = there?.get(column);
    const value = values.get(index)?.value ?? EMPTY;
    const last = isBaseKnown ? fingerprintBefore(written, baseColumns[index] as number) : null;
    const cell = { standingCell, value, last, next: laidOut.cells[index] as Fingerprint };
    switch (fateOf(cell, standing.isCovered(row, column), decisionFor(aligned, laidOut.key, columnKeys[index] as string))) {
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
      case "both":
        merged.typed.push(index);
        if (isInput(aligned, index)) return;
        merged.conflicts.push(index);
        merged.base[index] = last ?? UNKNOWN;
    }
  });
  return merged;
}

function decisionFor({ own, decisions }: Aligned, row: string, column: string): "keep" | "take" | null {
  return decisions.get(conflictId(own.id, row, column)) ?? null;
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

function fateOf(cell: CellState, isCovered: boolean, decision: "keep" | "take" | null): "same" | "write" | "typed" | "both" {
  const now = cell.standingCell?.fingerprint ?? NOTHING;
  if (isWritten(cell, now)) return "same";
  if (cell.last === null) return now === NOTHING && !isCovered ? "write" : decided(decision);
  // What another cell of a merge hides was cleared by whoever merged.
  if (!isCovered && isSame(now, cell.last)) return "write";
  return cell.next === cell.last ? "typed" : decided(decision);
}

/** What becomes of a cell that both sides changed. */
function decided(decision: "keep" | "take" | null): "write" | "typed" | "both" {
  return decision === "take" ? "write" : decision === "keep" ? "typed" : "both";
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
