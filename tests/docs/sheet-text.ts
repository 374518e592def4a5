import { columnLetters, shownText, type Cell, type Finding, type Row, type Sheet } from "../../src/engine";

/** A run of rows: a table, or the lines of text above, between and below the tables. */
interface Block {
  readonly isTable: boolean;
  readonly rows: readonly Row[];
}

/**
 * A sheet as Markdown: its tables as Excel shows them, letters above and numbers at the side; the lines around them as text, or they would
 * stretch the first column over the page. Cells that are marked are bold.
 */
export function sheetText(sheet: Sheet, found: readonly Finding[]): string {
  const isMarked = (row: number, column: number): boolean =>
    found.some(({ at }) => at.sheet === sheet.name && at.area.top === row && at.area.left === column);
  const shown = ({ column, value }: Cell, row: number): string => {
    const text = escaped(shownText(value));
    return isMarked(row, column) ? `**${text}**` : text;
  };
  return blocksOf(sheet)
    .map(({ isTable, rows }) => (isTable ? tableText(rows, shown, isMarked) : linesText(rows, shown)))
    .join("\n\n");
}

type Shown = (cell: Cell, row: number) => string;

function tableText(rows: readonly Row[], shown: Shown, isMarked: (row: number, column: number) => boolean): string {
  const last = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  const columns = Array.from({ length: last }, (_, index) => index + 1);
  const lines = rows.map(({ row, cells }) => {
    const texts = columns.map((column) => {
      const cell = cells.find((one) => one.column === column);
      return cell !== undefined ? shown(cell, row) : isMarked(row, column) ? "**∅**" : "";
    });
    return `| ${row} | ${texts.join(" | ")} |`;
  });
  return [`|   | ${columns.map(columnLetters).join(" | ")} |`, `| --- | ${columns.map(() => "---").join(" | ")} |`, ...lines].join("\n");
}

function linesText(rows: readonly Row[], shown: Shown): string {
  return rows.flatMap(({ row, cells }) => cells.map((cell) => `\`${columnLetters(cell.column)}${row}\` ${shown(cell, row)}`)).join("\\\n");
}

/** Rows that follow one another; a run with a row of several cells is a table, but for the lines before its first and after its last. */
function blocksOf(sheet: Sheet): readonly Block[] {
  const runs: Row[][] = [];
  for (const row of sheet.rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => splitRun(run, sheet));
}

/** A lone cell that is merged over its row is a heading of the table. */
function splitRun(run: readonly Row[], sheet: Sheet): readonly Block[] {
  const isOfTable = ({ row, cells }: Row): boolean =>
    cells.length > 1 || sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom);
  const first = run.findIndex(isOfTable);
  if (first === -1) return [{ isTable: false, rows: run }];
  const last = run.findLastIndex((row) => isOfTable(row) || row.cells.some((cell) => shownText(cell.value).length < 20));
  return [
    { isTable: false, rows: run.slice(0, first) },
    { isTable: true, rows: run.slice(first, last + 1) },
    { isTable: false, rows: run.slice(last + 1) },
  ].filter(({ rows }) => rows.length > 0);
}

/** User text is text, never Markdown or HTML. */
export function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ⏎ ")
    .replace(/[\\`*_{}[\]<>|#$~]/g, (mark) => (mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : `\\${mark}`))
    .replace(/ {2,}/g, (spaces) => "\u00a0".repeat(spaces.length));
}
