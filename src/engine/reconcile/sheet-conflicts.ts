import type { OwnValue } from "../sheets/own-sheet";
import { addressOf, areaOfCell, columnLetters } from "../workbook/address";
import { shownDay, shownText } from "../workbook/shown";
import type { Aligned } from "./align";
import type { BaseRow } from "./base";
import { type Conflict, conflictId } from "./conflict";
import { NOTHING } from "./fingerprint";
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
  const there = standing.rows.get(at.now)?.get(column);
  const cell = laidOut.row.cells.find((one) => one.column === index + 1);
  return {
    kind: "cell",
    id: conflictId(own.id, laidOut.key, columnKeys[index] as string),
    sheetId: own.id,
    sheet: standing.sheet.name,
    address: addressOf(areaOfCell(at.row, column)),
    about: aboutRow(laidOut, index + 1),
    theirs: there === undefined ? "" : shownText(there.cell.value),
    ours: cell === undefined ? "" : shownOwn(cell.value),
  };
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
export function keptConflict({ own, standing, rowOfKey }: Aligned, placed: PlacedRows, written: BaseRow): Conflict {
  const now = rowOfKey.get(written.key) as number;
  const texts = [...(standing.rows.get(now)?.values() ?? [])].map(({ cell }) => shownText(cell.value).trim()).filter((text) => text !== "");
  return {
    kind: "row-gone",
    id: conflictId(own.id, written.key, null),
    sheetId: own.id,
    sheet: standing.sheet.name,
    address: `A${placed.finalRow(now)}`,
    about: joined(texts),
    theirs: joined(texts),
    ours: "",
  };
}

/** Columns that a person deleted, where their data say something else by now. */
export function columnConflicts(aligned: Aligned, isChanged: (index: number) => string | null): readonly Conflict[] {
  const { own, standing, columnKeys, columns } = aligned;
  return columns.flatMap((column, index) => {
    if (column !== null) return [];
    const changed = isChanged(index);
    if (changed === null) return [];
    const key = columnKeys[index] as string;
    const title = own.tables[0]?.columns[index] ?? columnLetters(index + 1);
    return [
      {
        kind: "column-deleted" as const,
        id: conflictId(own.id, "", key),
        sheetId: own.id,
        sheet: standing.sheet.name,
        address: null,
        about: title,
        theirs: "",
        ours: changed,
      },
    ];
  });
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
