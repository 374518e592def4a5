/*
 *   workbook → assess → findings with fixes → workbook with the fixes → assess → … until nothing is left to fix
 *
 * A cell may need several fixes, and one may make room for another, so fixes are applied round by round to a workbook in memory.
 * What comes out is one change a cell, from what stands there now; applying it and asking again changes nothing.
 */
import { assess, type AssessOptions } from "./assess";
import type { Finding } from "./diagnostics/finding";
import type { CellChange, SetCells } from "./sheets/own-sheet";
import { changeTo, isSameValue, valueOfFix } from "./sheets/cell-change";
import type { Cell, CellValue, Sheet, Workbook } from "./workbook/workbook";

/** One cell that fixes change. */
export interface FixedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue | null;
  readonly after: CellValue;
  /** The findings it answers, first to last. */
  readonly findings: readonly Finding[];
}

/** A formula is never overwritten, nor what only Excel puts into a cell. */
export interface RefusedFix {
  readonly finding: Finding;
  readonly why: "formula" | "gone";
}

export interface FixOutcome {
  readonly cells: readonly FixedCell[];
  readonly refused: readonly RefusedFix[];
  /** The workbook as it will be. */
  readonly workbook: Workbook;
}

/** More fixes of one cell than there are kinds that could meet in it; two checks that undo each other must not go on for ever. */
const MOST_ROUNDS = 12;

/** What the wanted fixes of a workbook come to. The workbook itself is not changed. Findings that were accepted are left alone. */
export function fixesIn(workbook: Workbook, options: AssessOptions, isWanted: (finding: Finding) => boolean): FixOutcome {
  const cells = new Map<string, FixedCell>();
  const refused = new Map<string, RefusedFix>();
  let now = workbook;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { findings } = assess(now, options);
    const { fixed, refused: not } = oneRound(now, findings.filter(isWanted));
    for (const one of not) if (!refused.has(placeKey(one.finding))) refused.set(placeKey(one.finding), one);
    const changed = fixed.filter((one) => !isSameValue(one.before, one.after));
    if (changed.length === 0) break;
    now = withCells(now, changed);
    for (const one of changed) remember(cells, one);
  }
  return { cells: [...cells.values()].filter((one) => !isSameValue(one.before, one.after)), refused: [...refused.values()], workbook: now };
}

/** One edit a sheet. */
export function editsOfFixes(cells: readonly FixedCell[]): readonly SetCells[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const { sheet, row, column, after, findings } of cells) {
    const value = changeTo(after);
    if (value === null) continue;
    const format = findings.at(-1)?.fix?.format;
    const change = { row, column, value, ...(format === undefined ? {} : { format }) };
    const there = bySheet.get(sheet);
    if (there === undefined) bySheet.set(sheet, [change]);
    else there.push(change);
  }
  return [...bySheet].map(([sheet, changes]) => ({ kind: "set-cells", sheet, cells: changes }));
}

/** The first fix of each cell, by the cells as they are now. */
function oneRound(
  workbook: Workbook,
  findings: readonly Finding[],
): { readonly fixed: readonly FixedCell[]; readonly refused: readonly RefusedFix[] } {
  const fixed = new Map<string, FixedCell>();
  const refused: RefusedFix[] = [];
  const cellOf = cellFinder(workbook);
  for (const finding of findings) {
    if (finding.fix === null || finding.accepted !== null || fixed.has(placeKey(finding))) continue;
    const { sheet, area } = finding.at;
    const cell = cellOf(sheet, area.top, area.left);
    if (cell === undefined) refused.push({ finding, why: "gone" });
    else if (cell?.isFormula === true || (cell !== null && changeTo(cell.value) === null)) refused.push({ finding, why: "formula" });
    else {
      const after = valueOfFix(finding.fix);
      fixed.set(placeKey(finding), { sheet, row: area.top, column: area.left, before: cell?.value ?? null, after, findings: [finding] });
    }
  }
  return { fixed: [...fixed.values()], refused };
}

/** Cells of many rows are asked for one after another: each sheet's rows are looked up by number. */
function cellFinder(workbook: Workbook): (sheet: string, row: number, column: number) => Cell | null | undefined {
  const sheets = new Map<string, ReadonlyMap<number, readonly Cell[]>>();
  return (name, row, column) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (sheet === undefined) return undefined;
    const rows = sheets.get(name) ?? new Map(sheet.rows.map((one) => [one.row, one.cells]));
    sheets.set(name, rows);
    return rows.get(row)?.find((cell) => cell.column === column) ?? null;
  };
}

function remember(cells: Map<string, FixedCell>, fixed: FixedCell): void {
  const key = JSON.stringify([fixed.sheet, fixed.row, fixed.column]);
  const earlier = cells.get(key);
  cells.set(key, earlier === undefined ? fixed : { ...fixed, before: earlier.before, findings: [...earlier.findings, ...fixed.findings] });
}

function placeKey({ at }: Finding): string {
  return JSON.stringify([at.sheet, at.area.top, at.area.left]);
}

function withCells(workbook: Workbook, fixed: readonly FixedCell[]): Workbook {
  const bySheet = new Map<string, Map<number, Map<number, CellValue>>>();
  for (const { sheet, row, column, after } of fixed) {
    const rows = bySheet.get(sheet) ?? new Map<number, Map<number, CellValue>>();
    bySheet.set(sheet, rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, after)));
  }
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withRows(sheet, bySheet.get(sheet.name))) };
}

function withRows(sheet: Sheet, changed: ReadonlyMap<number, ReadonlyMap<number, CellValue>> | undefined): Sheet {
  if (changed === undefined) return sheet;
  const rows = sheet.rows.map((row) => {
    const values = changed.get(row.row);
    if (values === undefined) return row;
    const others = row.cells.filter((cell) => !values.has(cell.column));
    const own = [...values].map(([column, value]): Cell => ({ column, value, isFormula: false }));
    return { ...row, cells: [...others, ...own].sort((a, b) => a.column - b.column) };
  });
  return { ...sheet, rows };
}
