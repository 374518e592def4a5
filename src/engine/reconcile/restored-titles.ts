import type { OwnTitles } from "../book/own-titles";
import { type Cell, type OwnSheetId, type Row, type Sheet, textValue, type Workbook } from "../workbook/workbook";
import { type BaseSheet, basesIn } from "./base";
import { fingerprintOfValue, NOTHING } from "./fingerprint";
import { foundAgain } from "./found-again";

/** Cells that name their row, by the key we gave it. */
const NAMES: Readonly<Partial<Record<OwnSheetId, Readonly<Record<string, (key: string) => string | null>>>>> = {
  plan: { id: (key) => /^plan:(.+)$/.exec(key)?.[1] ?? null },
  progress: { id: (key) => /^line:(.+)\|/.exec(key)?.[1] ?? null, period: (key) => /^line:.+\|(.*)$/.exec(key)?.[1] ?? null },
  "self-assessment": { criterion: (key) => /^criterion:(.+)$/.exec(key)?.[1] ?? null },
};

/**
 * The workbook for reading: on our sheets the titles of columns and the names of rows as we wrote them, though people have called a column
 * otherwise, or cleared or deleted what tells which line is which. Without them their results would be read as nobody's, and every line
 * would come a second time.
 */
export function withRestoredTitles(workbook: Workbook, languages: readonly OwnTitles[]): Workbook {
  if (!workbook.sheets.some(({ own }) => own !== null && titlesOf(own, languages).length > 0)) return workbook;
  const bases = new Map(basesIn(workbook).map((base) => [base.id, base]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const base = sheet.own === null ? undefined : bases.get(sheet.own);
      return base === undefined ? sheet : restored(sheet, base, titlesOf(base.id, languages));
    }),
  };
}

type Titles = Readonly<Record<string, string>>;

function titlesOf(own: OwnSheetId, languages: readonly OwnTitles[]): readonly Titles[] {
  return languages.flatMap((titles): readonly Titles[] => {
    switch (own) {
      case "plan":
        return titles.plan === undefined ? [] : [titles.plan];
      case "progress":
        return [titles.progress];
      case "self-assessment": {
        const { levels, ...others } = titles.marks;
        return [{ ...others, ...Object.fromEntries(levels.map((title, index) => [`level${index + 1}`, title])) }];
      }
      default:
        return [];
    }
  });
}

function restored(sheet: Sheet, base: BaseSheet, languages: readonly Titles[]): Sheet {
  if (languages.length === 0) return sheet;
  const { standing, rows, columns } = foundAgain(base, sheet);
  let free = standing.lastColumn + 1;
  const columnOf = base.columns.map(({ key }, place) => columns[place] ?? (isName(base.id, key) ? free++ : null));
  const missing = new Map<number, Cell[]>();
  for (const { written, row } of rows) {
    if (row === null) continue;
    const { key, cells } = written;
    const there = standing.rows.get(row);
    base.columns.forEach((column, place) => {
      const at = columnOf[place] ?? null;
      const text = key === "header" ? titleOf(column.key, cells[place] ?? NOTHING, languages) : nameOf(base.id, column.key, key);
      if (at === null || text === null || (key !== "header" && there?.has(at) === true)) return;
      missing.set(row, [...(missing.get(row) ?? []), { column: at, value: textValue(text), isFormula: false }]);
    });
  }
  if (base.id === "plan") for (const [row, cells] of deletedActions(base, columnOf, standing.lastRow + 1)) missing.set(row, cells);
  return { ...sheet, rows: withCells(sheet.rows, missing) };
}

/**
 * Actions whose rows people have deleted from our table while the plan still has them: below the sheet, by id and criterion alone, so that
 * nobody takes them for new ones.
 */
function deletedActions(
  { columns, rows }: BaseSheet,
  columnOf: readonly (number | null)[],
  below: number,
): readonly (readonly [number, Cell[]])[] {
  const placeOf = (key: string): number | null => columnOf[columns.findIndex((column) => column.key === key)] ?? null;
  const [id, criterion] = [placeOf("id"), placeOf("criterion")];
  if (id === null || criterion === null) return [];
  const named = rows.flatMap(({ key, row }) => (row === null ? (/^plan:(KH-(.+)-\d+)$/.exec(key) ?? []).slice(1) : []));
  const cell = (column: number, text: string): Cell => ({ column, value: textValue(text), isFormula: false });
  return Array.from({ length: named.length / 2 }, (_, index) => {
    const [name = "", code = ""] = named.slice(2 * index);
    return [below + index, [cell(id, name), cell(criterion, code)]] as const;
  });
}

function isName(own: OwnSheetId, column: string): boolean {
  return NAMES[own]?.[column] !== undefined;
}

function nameOf(own: OwnSheetId, column: string, key: string): string | null {
  return NAMES[own]?.[column]?.(key) ?? null;
}

/** The title in the language we wrote it in. */
function titleOf(column: string, written: string, languages: readonly Titles[]): string | null {
  return (
    languages.map((titles) => titles[column]).find((title) => title !== undefined && fingerprintOfValue(textValue(title)) === written) ??
    null
  );
}

function withCells(rows: readonly Row[], missing: ReadonlyMap<number, readonly Cell[]>): readonly Row[] {
  if (missing.size === 0) return rows;
  const there = new Set(rows.map(({ row }) => row));
  const blank = [...missing.keys()].filter((row) => !there.has(row)).map((row): Row => ({ row, isHidden: false, cells: [] }));
  return [...rows, ...blank]
    .map((row) => {
      const cells = missing.get(row.row);
      if (cells === undefined) return row;
      const columns = new Set(cells.map(({ column }) => column));
      return { ...row, cells: [...row.cells.filter(({ column }) => !columns.has(column)), ...cells].sort((a, b) => a.column - b.column) };
    })
    .sort((a, b) => a.row - b.row);
}
