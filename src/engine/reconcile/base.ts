import { cellOf, rowOf, textOf } from "../sheets/cells";
import type { OwnSheet } from "../sheets/own-sheet";
import { blankSheet } from "../sheets/sheet-frame";
import { composed } from "../workbook/fold";
import type { OwnSheetId, Sheet, Workbook } from "../workbook/workbook";
import { type Fingerprint, FINGERPRINT_LENGTH, fingerprintOfRow, NOTHING } from "./fingerprint";

/** A column as we last wrote it: what it is, and where it stood. */
export interface BaseColumn {
  readonly key: string;
  /** Null where a person had deleted it. */
  readonly column: number | null;
}

/** A row as we last wrote it. */
export interface BaseRow {
  readonly key: string;
  /** Where it stood; null where a person had deleted it. */
  readonly row: number | null;
  /** Points, as we set it. */
  readonly height: number | null;
  /** One for each column of the sheet, in their order. */
  readonly cells: readonly Fingerprint[];
  /** Of the whole row as we left it, with what people had typed there; `NOTHING` where that is not known. */
  readonly left: Fingerprint;
}

/** What we last wrote on a sheet of ours. */
export interface BaseSheet {
  readonly id: OwnSheetId;
  /** The name on its tab then: how it is found where a program has lost its mark. */
  readonly name: string;
  readonly columns: readonly BaseColumn[];
  readonly rows: readonly BaseRow[];
  /** Keys of the rows before which we had a page begin. */
  readonly breaks: readonly string[];
}

/**
 * What we last wrote is kept in the workbook itself, on a sheet nobody sees, as plain texts in its first column: that survives every
 * program that keeps cells. A text begins with what sheet it is of; many rows share a cell.
 */
const MAGIC = "cai-tien/1";
const FIRST_ROW = 3;
/** Excel ends a cell at 32,767 signs. */
const LONGEST_TEXT = 30_000;
const SHEET_MARK = "#";
const ROW_MARK = "+";
const NOTE_MARK = "*";
/** Before a row with which we had a page begin. */
const PAGE_MARK = "^";

export interface BaseText {
  readonly name: string;
  /** What stands on top, for people who find the sheet. */
  readonly explanation: string;
  /** A line to be remembered beside what was written. */
  readonly note: string | null;
}

export function baseSheetOf(bases: readonly BaseSheet[], { name, explanation, note }: BaseText): OwnSheet {
  const texts = [...(note === null ? [] : [NOTE_MARK + note]), ...bases.flatMap(textsOf)];
  const cells = [explanation, MAGIC, ...texts].map((text, index) => rowOf(index + 1, [cellOf(1, textOf(text), {})], 15));
  return { ...blankSheet("base", name), columns: [{ width: 60 }], rows: cells, isVeryHidden: true };
}

function textsOf({ id, name, columns, rows, breaks }: BaseSheet): readonly string[] {
  const placed = columns.map(({ key, column }) => [key, column]);
  const head = SHEET_MARK + JSON.stringify({ id, name, columns: placed, rows: rows.length });
  const starts = new Set(breaks);
  const texts: string[] = [];
  let text = head;
  for (const row of rows) {
    const line = (starts.has(row.key) ? PAGE_MARK : "") + lineOf(row);
    if (text.length + line.length + 1 > LONGEST_TEXT) {
      texts.push(text);
      text = ROW_MARK;
    }
    text += `\n${line}`;
  }
  return [...texts, text];
}

function lineOf({ key, row, height, cells, left }: BaseRow): string {
  let packed = cells.join("");
  while (packed.endsWith(NOTHING)) packed = packed.slice(0, -1);
  const leftOver = left === fingerprintOfRow(cells) ? "" : left;
  return `${row ?? ""}|${height ?? ""}|${leftOver}|${packed}|${key}`;
}

/** The sheet that holds what we last wrote, its mark lost or not. */
export function baseSheetIn(workbook: Workbook): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.own === "base") ?? workbook.sheets.find((sheet) => sheet.isHidden && isBase(sheet)) ?? null;
}

function isBase(sheet: Sheet): boolean {
  return textAt(sheet, FIRST_ROW - 1) === MAGIC;
}

function textAt(sheet: Sheet, row: number): string | null {
  const value = sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === 1)?.value;
  return value?.kind === "text" ? composed(value.text) : null;
}

/** The line that is remembered beside what was written. */
export function noteIn(workbook: Workbook): string | null {
  const sheet = baseSheetIn(workbook);
  const text = sheet === null || !isBase(sheet) ? null : textAt(sheet, FIRST_ROW);
  return text?.startsWith(NOTE_MARK) === true ? text.slice(NOTE_MARK.length) : null;
}

const read = new WeakMap<Sheet, readonly BaseSheet[]>();

/** What we last wrote; a sheet whose texts were tampered with counts as never written. Read once from each sheet. */
export function basesIn(workbook: Workbook): readonly BaseSheet[] {
  const sheet = baseSheetIn(workbook);
  if (sheet === null || !isBase(sheet)) return [];
  const bases = read.get(sheet) ?? basesOn(sheet);
  read.set(sheet, bases);
  return bases;
}

function basesOn(sheet: Sheet): readonly BaseSheet[] {
  const bases: { head: Head; rows: BaseRow[]; breaks: string[] }[] = [];
  for (const row of sheet.rows) {
    const value = row.row < FIRST_ROW ? undefined : row.cells.find((cell) => cell.column === 1)?.value;
    if (value?.kind !== "text") continue;
    const [first = "", ...lines] = value.text.replace(/\r\n?/g, "\n").trim().split("\n");
    if (first.startsWith(SHEET_MARK)) {
      const head = headIn(first.slice(SHEET_MARK.length));
      if (head !== null) bases.push({ head, rows: [], breaks: [] });
    }
    const base = bases[bases.length - 1];
    if (base === undefined || first.startsWith(NOTE_MARK)) continue;
    for (const line of lines) {
      const row = rowIn(line, base.head.columns.length);
      if (row === null) continue;
      base.rows.push(row);
      if (line.startsWith(PAGE_MARK)) base.breaks.push(row.key);
    }
  }
  return bases.flatMap(({ head: { count, ...head }, rows, breaks }) => (rows.length === count ? [{ ...head, rows, breaks }] : []));
}

interface Head extends Pick<BaseSheet, "id" | "name" | "columns"> {
  readonly count: number;
}

function headIn(text: string): Head | null {
  const said = parsed(text);
  if (typeof said !== "object" || said === null) return null;
  const { id, name, columns, rows } = said as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || typeof name !== "string" || typeof rows !== "number" || !Array.isArray(columns)) return null;
  const known = columns.flatMap((one: unknown) =>
    Array.isArray(one) && typeof one[0] === "string" && (isPlace(one[1]) || one[1] === null)
      ? [{ key: one[0], column: one[1] as number | null }]
      : [],
  );
  return known.length === columns.length ? { id: id as OwnSheetId, name, columns: known, count: rows } : null;
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function rowIn(line: string, width: number): BaseRow | null {
  const match = /^\^?(\d*)\|([\d.]*)\|([^|]*)\|([^|]*)\|(.*)$/s.exec(line);
  if (match === null) return null;
  const [, row = "", height = "", left = "", packed = "", key = ""] = match;
  const cells = unpacked(packed, width);
  return {
    key,
    row: row === "" ? null : Number(row),
    height: height === "" ? null : Number(height),
    cells,
    left: left === "" ? fingerprintOfRow(cells) : left,
  };
}

function unpacked(packed: string, width: number): readonly Fingerprint[] {
  const cells: Fingerprint[] = [];
  for (let at = 0; at < packed.length;) {
    const length = packed.charAt(at) === NOTHING ? 1 : FINGERPRINT_LENGTH;
    cells.push(packed.slice(at, at + length));
    at += length;
  }
  while (cells.length < width) cells.push(NOTHING);
  return cells;
}
