import type { OwnRow, OwnSheet } from "../../engine/sheets/own-sheet";
import { type Area, unionOf } from "../../engine/workbook/address";
import { rangeOf } from "./areas";
import type { Putting } from "./put-sheet";
import type { Step } from "./queue";
import { typed, type Typed } from "./typed";
import { BLOCK_BYTES, messageLength } from "./utf8";

/** Longer constants are refused where formulas are taken. */
export const LONGEST_TYPED = 8_000;

interface Block {
  readonly area: Area;
  readonly cells: readonly (readonly (Typed | null)[])[];
  readonly long: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly bytes: number;
}

/**
 * Everything from A1 to the last cell that has or had content, in one piece where it fits into a message. Where it does not, a sheet
 * that has grown is written from its end, one that has shrunk from its beginning: if writing stops half way, each old row is still there
 * in its old place or its new one.
 */
export function contentSteps({ plan, at, formulaHere }: Putting): readonly Step[] {
  const { sheet, standing } = plan;
  const own = extentOf(sheet);
  const area = standing?.used == null ? own : unionOf(own, standing.used);
  const blocks = blocksOf({ ...area, top: 1, left: 1 }, sheet, (cell) => typed(cell, formulaHere));
  const ordered = standing?.used != null && own.bottom > standing.used.bottom ? [...blocks].reverse() : blocks;
  return ordered.map((block) => ({ bytes: block.bytes, run: () => writeBlock(at(), block) }));
}

function writeBlock(sheet: Excel.Worksheet, { area, cells, long }: Block): void {
  rangeOf(sheet, area).formulas = cells as Typed[][];
  for (const { row, column, text } of long) sheet.getCell(row - 1, column - 1).values = [[text]];
}

export function extentOf(sheet: OwnSheet): Area {
  let right = 1;
  for (const row of sheet.rows) right = Math.max(right, row.cells[row.cells.length - 1]?.column ?? 1);
  return { top: 1, left: 1, bottom: Math.max(1, sheet.rows[sheet.rows.length - 1]?.row ?? 1), right };
}

function blocksOf(area: Area, sheet: OwnSheet, typedOf: (cell: OwnRow["cells"][number]["value"]) => Typed): readonly Block[] {
  const byNumber = new Map(sheet.rows.map((row) => [row.row, row]));
  const blocks: Block[] = [];
  let begun = { top: area.top, bytes: 0, cells: [] as (Typed | null)[][], long: [] as Block["long"][number][] };
  for (let row = area.top; row <= area.bottom; row++) {
    const line = lineOf(byNumber.get(row), area.right, typedOf);
    if (begun.cells.length > 0 && begun.bytes + line.bytes > BLOCK_BYTES) {
      blocks.push({ ...begun, area: { ...area, top: begun.top, bottom: row - 1 } });
      begun = { top: row, bytes: 0, cells: [], long: [] };
    }
    begun.cells.push(line.cells);
    begun.long.push(...line.long.map(({ column, text }) => ({ row, column, text })));
    begun.bytes += line.bytes;
  }
  return [...blocks, { ...begun, area: { ...area, top: begun.top } }];
}

interface Line {
  readonly cells: (Typed | null)[];
  readonly long: readonly { readonly column: number; readonly text: string }[];
  readonly bytes: number;
}

function lineOf(row: OwnRow | undefined, width: number, typedOf: (cell: OwnRow["cells"][number]["value"]) => Typed): Line {
  const cells: (Typed | null)[] = Array.from({ length: width }, () => "");
  const long: { column: number; text: string }[] = [];
  let bytes = 3 * width;
  for (const { column, value } of row?.cells ?? []) {
    const text = typedOf(value);
    bytes += messageLength(text);
    if (typeof text === "string" && text.length > LONGEST_TYPED) {
      long.push({ column, text });
      cells[column - 1] = null;
    } else cells[column - 1] = text;
  }
  return { cells, long, bytes };
}
