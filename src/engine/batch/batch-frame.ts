import type { OwnConditionalFormat, OwnPrint, OwnRow, OwnSheet, OwnStyle, OwnValue } from "../sheets/own-sheet";
import { columnLetters, type Area } from "../workbook/address";
import type { Day } from "../workbook/workbook";
import type { SheetWords } from "../sheets/sheet-words";
import { areaOf, cellOf, formulaOf, rowOf, textOf } from "../sheets/cells";
import { blankSheet, headerRow, heightFor, titleRows } from "../sheets/sheet-frame";
import { COLORS, LANDSCAPE, LINE, LINE_CENTER } from "../sheets/styles";
import type { BatchOutcome, FileWithout } from "./batch-outcome";
import type { BatchSheet, BatchWords } from "./batch-words";
import type { SchoolLine } from "./school-line";

export interface BatchLayOut {
  readonly sheets: SheetWords;
  readonly batch: BatchWords;
  /** The short name of a check. */
  readonly kindName: (code: string) => string;
  /** The address of a file as seen from the workbook to come; null where a link would not be safe. */
  readonly linkTo?: (file: string) => string | null;
  /** The day the workbooks were judged by. */
  readonly today: Day;
}

/** What every sheet over many schools works from. */
export interface BatchContext extends BatchLayOut {
  readonly outcomes: readonly BatchOutcome[];
  readonly schools: readonly SchoolLine[];
  readonly without: readonly FileWithout[];
}

/** The header of every sheet stands here. */
export const HEADER_ROW = 4;
/** Narrow margins: these sheets are wide. */
export const WIDE: OwnPrint = { ...LANDSCAPE, margins: { top: 15, bottom: 10, left: 10, right: 10 } };
/** Nothing is a dash: what is there stands out. */
export const COUNT: OwnStyle = { ...LINE_CENTER, format: '0;-0;"\u2013"' };
export const SUM: OwnStyle = { ...LINE, horizontal: "right", format: '#,##0;-#,##0;"\u2013"' };

/** A sheet with its three lines of title, to be filled from `HEADER_ROW` on. */
export function batchSheet(id: BatchSheet, widths: readonly number[], { batch, schools, without, today }: BatchContext): OwnSheet {
  const subject = batch.subject(schools.length, without.length, today);
  return {
    ...blankSheet(`batch:${id}`, batch.names[id]),
    columns: widths.map((width) => ({ width })),
    rows: titleRows(batch.titles[id], subject, batch.help[id]),
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { ...WIDE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

/** The name of a school, or what is known of it. */
export function nameOf({ school, file }: SchoolLine, { batch }: BatchContext): string {
  return school ?? batch.unnamed(file.split(/[\\/]/).at(-1) ?? file);
}

export function lineRow(row: number, values: readonly (readonly [OwnValue, OwnStyle])[], widths: readonly number[], key: string): OwnRow {
  const cells = values.map(([value, style], index) => cellOf(index + 1, value, style));
  return { ...rowOf(row, cells, heightFor(cells, widths)), key };
}

/** One sentence where a table would stand. */
export function sentenceRow(row: number, text: string, key: string): OwnRow {
  return { ...rowOf(row, [cellOf(1, textOf(text), { size: 11, vertical: "center" })], 20), key };
}

export function headAt(row: number, texts: readonly string[], widths: readonly number[], key = "header"): OwnRow {
  return headerRow(row, texts, widths, key);
}

export function asTotal(style: OwnStyle): OwnStyle {
  return { ...style, isBold: true, fill: COLORS.section };
}

/** Only what a filter leaves to be seen is summed. */
export function sumOver(column: number, top: number, bottom: number, cached: number): OwnValue {
  const letters = columnLetters(column);
  return formulaOf(`SUBTOTAL(109,${letters}${top}:${letters}${bottom})`, cached);
}

/** Colours cells above zero. */
export function whereSome(area: Area, style: { readonly color?: string; readonly fill?: string }): OwnConditionalFormat {
  const cell = `${columnLetters(area.left)}${area.top}`;
  return { area, rule: { kind: "formula", formula: `AND(ISNUMBER(${cell}),${cell}>0)`, style } };
}

export function columnArea(column: number, top: number, bottom: number): Area {
  return areaOf(top, column, bottom, column);
}
