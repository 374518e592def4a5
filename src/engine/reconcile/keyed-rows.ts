import type { OwnCell, OwnRow, OwnSheet } from "../sheets/own-sheet";
import { type Fingerprint, fingerprintOfOwn, isOfFormula, NOTHING } from "./fingerprint";

/** A laid-out row with the key by which it is found again. */
export interface KeyedRow {
  readonly key: string;
  readonly row: OwnRow;
  /** One for each column of the sheet. */
  readonly cells: readonly Fingerprint[];
}

const LONGEST_KEY = 200;

export function columnKeysOf(own: OwnSheet): readonly string[] {
  const width = own.rows.reduce((most, { cells }) => Math.max(most, cells[cells.length - 1]?.column ?? 0), own.columns.length);
  return Array.from({ length: width }, (_, index) => own.columnKeys?.[index] ?? String(index + 1));
}

/** Every row under a key of its own: the layout's, else what the row says first; a number behind where several say the same. */
export function keyedRows(own: OwnSheet, width: number): readonly KeyedRow[] {
  const counts = new Map<string, number>();
  return own.rows.map((row) => {
    const cells = fingerprintsOf(row.cells, width);
    const name = rowKey(row.key ?? `~${cells.find((cell) => cell !== NOTHING && !isOfFormula(cell)) ?? ""}`);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: count === 1 ? name : `${name} (${count})`, row, cells };
  });
}

/** The key as it is kept: one line, and not too long. */
export function rowKey(name: string): string {
  return name.replace(/\s+/g, " ").slice(0, LONGEST_KEY);
}

function fingerprintsOf(cells: readonly OwnCell[], width: number): readonly Fingerprint[] {
  const all: Fingerprint[] = Array.from({ length: width }, () => NOTHING);
  for (const { column, value } of cells) if (value.kind !== "empty") all[column - 1] = fingerprintOfOwn(value);
  return all;
}
