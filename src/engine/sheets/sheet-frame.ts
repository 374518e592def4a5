import { columnLetters, type Area } from "../workbook/address";
import type { OwnSheetId } from "../workbook/workbook";
import { cellOf, rowOf, textOf } from "./cells";
import type { OwnCell, OwnRow, OwnSheet, OwnTable } from "./own-sheet";
import { HEADER, LANDSCAPE, SUBTITLE, TITLE } from "./styles";
import { heightOf, lineCount, roomIn, TALLEST_ROW } from "./text-height";

/** A sheet of nothing, to be filled. */
export function blankSheet(id: OwnSheetId, name: string): OwnSheet {
  return {
    id,
    name,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    validations: [],
    formats: [],
    links: [],
    freeze: null,
    print: LANDSCAPE,
    charts: [],
    tabColor: null,
    showsGrid: false,
  };
}

/** Title, what the sheet is about, what to do here: rows 1 to 3. Text runs on over the empty cells to its right. */
export function titleRows(title: string, subject: string, help: string): readonly OwnRow[] {
  return [
    { ...rowOf(1, [cellOf(1, textOf(title), TITLE)], 24), key: "title" },
    { ...rowOf(2, [cellOf(1, textOf(subject), { ...SUBTITLE, isItalic: false })], 16.5), key: "subject" },
    { ...rowOf(3, [cellOf(1, textOf(help), SUBTITLE)], 18), key: "help" },
  ];
}

/** A sheet of several tables gives each header a key of its own. */
export function headerRow(row: number, texts: readonly string[], widths: readonly number[], key = "header"): OwnRow {
  const cells = texts.map((text, index) => cellOf(index + 1, textOf(text), HEADER));
  return { ...rowOf(row, cells, Math.max(30, heightFor(cells, widths))), key };
}

/** The height that shows every line of the wrapped cells of a row, as far as Excel allows. */
export function heightFor(cells: readonly OwnCell[], widths: readonly number[]): number {
  let tallest = 0;
  for (const { column, value, style } of cells) {
    if (value.kind !== "text" || style.isWrapped !== true) continue;
    const font = { size: style.size ?? 12, isBold: style.isBold === true };
    const lines = lineCount(value.text, roomIn(widths[column - 1] ?? 10), font);
    tallest = Math.max(tallest, heightOf(lines, font.size));
  }
  return Math.min(TALLEST_ROW, Math.max(tallest, 18));
}

export function tableOf(name: string, area: Area, columns: readonly string[]): OwnTable {
  return { name, area, columns, style: "TableStyleLight1" };
}

/** "$C$5:$C$40": cells of one column that stay where they are when the formula is copied. */
export function fixedColumn(column: number, top: number, bottom: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${top}:$${letters}$${bottom}`;
}
