import type { OwnValue } from "../sheets/own-sheet";
import { addressOf, areaOfCell, columnLetters } from "../workbook/address";
import { shownDay, shownText } from "../workbook/shown";
import type { Aligned } from "./align";
import type { BaseRow } from "./base";
import { type Conflict, conflictId, type Decision, decisionOn, type Versions } from "./conflict";
import { fingerprintOfRow, NOTHING } from "./fingerprint";
import type { KeyedRow } from "./keyed-rows";
import type { PlacedRows } from "./place-rows";

const LONGEST_ABOUT = 120;

export function cellConflict(
  aligned: Aligned,
  laidOut: KeyedRow,
  index: number,
  at: { readonly now: number; readonly row: number },
): Conflict {
  const { own, standing, columnKeys, columns } = aligned;
  const column = columns[index] as number;
  return {
    kind: "cell",
    id: conflictId(own.id, laidOut.key, columnKeys[index] as string),
    sheetId: own.id,
    sheet: standing.sheet.name,
    address: addressOf(areaOfCell(at.row, column)),
    about: aboutRow(laidOut, index + 1),
    ...cellVersions(aligned, laidOut, index, at.now),
  };
}

function cellVersions({ standing, columns }: Aligned, laidOut: KeyedRow, index: number, row: number): Versions {
  const there = standing.rows.get(row)?.get(columns[index] as number);
  const cell = laidOut.row.cells.find((one) => one.column === index + 1);
  return { theirs: there === undefined ? "" : shownText(there.cell.value), ours: cell === undefined ? "" : shownOwn(cell.value) };
}

/** What was decided about a cell that both sides changed, in the row where it stands now. */
export function cellDecision(aligned: Aligned, laidOut: KeyedRow, index: number, row: number): Decision | null {
  const { own, decisions, columnKeys } = aligned;
  const id = conflictId(own.id, laidOut.key, columnKeys[index] as string);
  return decisionOn(decisions, id, () => cellVersions(aligned, laidOut, index, row));
}

/** What was decided about a row that a person deleted. */
export function awayDecision(aligned: Aligned, laidOut: KeyedRow): Decision | null {
  const conflict = awayConflict(aligned, laidOut);
  return conflict === null ? null : decisionOn(aligned.decisions, conflict.id, () => conflict);
}

/**
 * What was decided about a row whose data are gone. A line of the list has no room for a long row: the whole row must be as we left it when
 * we listed it.
 */
export function goneDecision(aligned: Aligned, written: BaseRow, row: number): Decision | null {
  const { own, decisions, standing } = aligned;
  const id = conflictId(own.id, written.key, null);
  const whole = fingerprintOfRow([...(standing.rows.get(row)?.values() ?? [])].map(({ fingerprint }) => fingerprint));
  const isAsLeft = whole === written.left || decisions.get(id)?.some(({ versions }) => versions === null) === true;
  return isAsLeft ? decisionOn(decisions, id, () => ({ theirs: joinedRow(aligned, row), ours: "" })) : null;
}

/** A row that a person deleted, where its data say something else by now. */
export function awayConflict({ own, standing, baseByKey, baseColumns }: Aligned, laidOut: KeyedRow): Conflict | null {
  const written = baseByKey.get(laidOut.key);
  const isChanged = laidOut.cells.some((cell, index) => cell !== (written?.cells[baseColumns[index] as number] ?? NOTHING));
  if (!isChanged) return null;
  return {
    kind: "row-deleted",
    id: conflictId(own.id, laidOut.key, null),
    sheetId: own.id,
    sheet: standing.sheet.name,
    address: null,
    about: aboutRow(laidOut, 0),
    theirs: "",
    ours: aboutRow(laidOut, 0),
  };
}

/** A row whose data are gone and in which a person has written. */
export function keptConflict(aligned: Aligned, placed: PlacedRows, written: BaseRow): Conflict {
  const { own, standing, rowOfKey } = aligned;
  const now = rowOfKey.get(written.key) as number;
  const texts = joinedRow(aligned, now);
  return {
    kind: "row-gone",
    id: conflictId(own.id, written.key, null),
    sheetId: own.id,
    sheet: standing.sheet.name,
    address: `A${placed.finalRow(now)}`,
    about: texts,
    theirs: texts,
    ours: "",
  };
}

function joinedRow({ standing }: Aligned, row: number): string {
  const texts = [...(standing.rows.get(row)?.values() ?? [])].map(({ cell }) => shownText(cell.value).trim());
  return joined(texts.filter((text) => text !== ""));
}

/** Columns that a person deleted, where their data say something else by now, by their place in the layout. */
export function columnConflicts(aligned: Aligned): ReadonlyMap<number, Conflict> {
  const { own, standing, columnKeys, columns } = aligned;
  const conflicts = new Map<number, Conflict>();
  columns.forEach((column, index) => {
    const changed = column === null ? changeInColumn(aligned, index) : null;
    if (changed === null) return;
    conflicts.set(index, {
      kind: "column-deleted",
      id: conflictId(own.id, "", columnKeys[index] as string),
      sheetId: own.id,
      sheet: standing.sheet.name,
      address: null,
      about: own.tables[0]?.columns[index] ?? columnLetters(index + 1),
      theirs: "",
      ours: changed,
    });
  });
  return conflicts;
}

/** The first text that has changed in a deleted column since it was written; null where none has. */
function changeInColumn({ rows, baseByKey, baseColumns }: Aligned, index: number): string | null {
  const changed = rows.find(({ key, cells }) => {
    const written = baseByKey.get(key);
    return written !== undefined && cells[index] !== (written.cells[baseColumns[index] as number] ?? NOTHING);
  });
  const cell = changed?.row.cells.find(({ column }) => column === index + 1);
  return changed === undefined ? null : cell === undefined ? "" : shownOwn(cell.value);
}

/** What the row says of itself beside the cell. */
function aboutRow({ row }: KeyedRow, column: number): string {
  return joined(
    row.cells
      .filter((cell) => cell.column !== column)
      .map(({ value }) => shownOwn(value))
      .filter((text) => text !== ""),
  );
}

function joined(texts: readonly string[]): string {
  const line = texts.join(" \u00b7 ").replace(/\s+/g, " ");
  return line.length > LONGEST_ABOUT ? `${line.slice(0, LONGEST_ABOUT - 1)}\u2026` : line;
}

/** What a person would read in the cell. */
export function shownOwn(value: OwnValue): string {
  switch (value.kind) {
    case "empty":
      return "";
    case "text":
      return value.text;
    case "number":
      return shownText({ kind: "number", number: value.number, format: null });
    case "day":
      return shownDay(value.day);
    case "formula":
      return value.cached === null ? "" : String(value.cached);
  }
}
