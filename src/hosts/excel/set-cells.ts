import { failure } from "../../engine/diagnostics/failure";
import type { CellChange, SetCells } from "../../engine/sheets/own-sheet";
import { addressOf, areaOfCell } from "../../engine/workbook/address";
import { isDateCode } from "../../engine/workbook/date-format";
import { type CellValue, textValue } from "../../engine/workbook/workbook";
import { cellValueOf } from "./cell-values";
import { runSteps, type Step, step } from "./queue";
import { typed, type Typed, typedText } from "./typed";
import { inOneUndo } from "./undo";

/** A cell of the user as it was, and what was written into it. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  /** Typed again it gives the old content. */
  readonly content: Typed | boolean;
  readonly format: string;
  readonly written: Typed;
}

export interface KeptCells {
  readonly sheet: string;
  readonly cells: readonly KeptCell[];
}

/** Cells that were looked at and may be written. */
export interface LookedAt {
  readonly sheet: Excel.Worksheet;
  readonly kept: KeptCells;
  readonly changes: readonly CellChange[];
}

export interface SetOptions {
  /** What each cell held when the user decided: one that holds something else by now is not overwritten, and none is. */
  readonly expected?: readonly (CellValue | null)[];
}

/**
 * Changes single cells of the user and returns what they held, so that it can be given back. Two syncs.
 * @throws Failure excel-sheet-gone, excel-protected-sheet, excel-cell-changed
 */
export async function setCells(sheet: string, cells: readonly CellChange[], { expected }: SetOptions = {}): Promise<KeptCells> {
  return inOneUndo(async (context) => {
    const [looked] = await lookAtCells(context, [{ kind: "set-cells", sheet, cells }], expected);
    if (looked === undefined) return { sheet, cells: [] };
    await runSteps(context, setSteps(looked));
    return looked.kept;
  });
}

/**
 * Gives cells back what they held. One that was changed since stays as it is. Two syncs.
 * @returns the addresses of those that stayed
 */
export async function giveBack({ sheet, cells }: KeptCells): Promise<readonly string[]> {
  return inOneUndo(async (context) => {
    const looked = await lookAtCells(context, [{ kind: "set-cells", sheet, cells: cells.map(emptied) }]);
    const now = looked[0]?.kept.cells ?? [];
    const isOurs = cells.map(({ written }, index) => now[index]?.content === written);
    await runSteps(
      context,
      cells.flatMap((cell, index) => (isOurs[index] === true ? [giveBackStep(looked[0]!.sheet, cell)] : [])),
    );
    return cells.filter((_, index) => isOurs[index] !== true).map(({ row, column }) => addressOf(areaOfCell(row, column)));
  });
}

function emptied({ row, column }: KeptCell): CellChange {
  return { row, column, value: { kind: "empty" } };
}

function giveBackStep(sheet: Excel.Worksheet, { row, column, content, format }: KeptCell): Step {
  return step(4, () => {
    const cell = sheet.getCell(row - 1, column - 1);
    cell.numberFormat = [[format]];
    cell.formulas = [[content]];
  });
}

/** One sync for all; none where nothing is to be set. @throws Failure */
export async function lookAtCells(
  context: Excel.RequestContext,
  edits: readonly SetCells[],
  expected?: readonly (CellValue | null)[],
): Promise<readonly LookedAt[]> {
  if (edits.length === 0) return [];
  const asked = edits.map((edit) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet).load("name");
    const cells = edit.cells.map(({ row, column }) => {
      const range = sheet.getCell(row - 1, column - 1).load("values,formulas,numberFormat,valueTypes");
      return { range, protection: range.format.protection.load("locked") };
    });
    return { edit, sheet, protection: sheet.protection.load("protected"), cells };
  });
  await context.sync();
  return asked.map(({ edit, sheet, protection, cells }) => {
    if (sheet.isNullObject) throw failure("excel-sheet-gone", { sheet: edit.sheet });
    if (protection.protected && cells.some((cell) => cell.protection.locked)) throw failure("excel-protected-sheet", { sheet: edit.sheet });
    const ranges = cells.map(({ range }) => range);
    if (expected !== undefined) refuseChanged(edit, ranges, expected);
    return {
      sheet,
      changes: edit.cells,
      kept: { sheet: edit.sheet, cells: edit.cells.map((cell, index) => keptOf(cell, ranges[index]!)) },
    };
  });
}

function refuseChanged({ sheet, cells }: SetCells, ranges: readonly Excel.Range[], expected: readonly (CellValue | null)[]): void {
  cells.forEach(({ row, column }, index) => {
    const now = valueIn(ranges[index]!);
    const isSame = JSON.stringify(now) === JSON.stringify(expected[index] ?? null);
    if (!isSame) throw failure("excel-cell-changed", { sheet, address: addressOf(areaOfCell(row, column)) });
  });
}

function valueIn(range: Excel.Range): CellValue | null {
  const raw: unknown = range.values[0]?.[0];
  const isText = typeof raw === "string" && raw !== "" && range.valueTypes[0]?.[0] !== "Error";
  return isText ? textValue(raw) : cellValueOf(raw, range.numberFormat[0]?.[0]);
}

function keptOf({ row, column, value }: CellChange, range: Excel.Range): KeptCell {
  const format = String(range.numberFormat[0]?.[0] ?? "General");
  return { row, column, content: contentOf(range), format, written: typed(value, (formula) => formula) };
}

/** What must be typed to have the content again: a text as a text, an error as an error, a formula as it is. */
function contentOf(range: Excel.Range): Typed | boolean {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof value !== "string") return typeof formula === "string" && formula.startsWith("=") ? formula : (value as number | boolean);
  if (typeof formula === "string" && formula !== value) return formula;
  return range.valueTypes[0]?.[0] === "Error" ? value : typedText(value);
}

/** A cell for texts only would make a text of a number, and a day without a format would show its number. */
export function setSteps({ sheet, changes, kept }: LookedAt): readonly Step[] {
  return changes.map(({ row, column, value, format: wanted }, index) =>
    step(4, () => {
      const cell = sheet.getCell(row - 1, column - 1);
      const { format, written } = kept.cells[index]!;
      const isDay = value.kind === "day" || value.kind === "moment";
      if (isDay && !isDateCode(format)) cell.numberFormat = [[wanted ?? "dd/mm/yyyy"]];
      else if (value.kind === "number" && format === "@") cell.numberFormat = [[wanted ?? "General"]];
      else if (value.kind === "number" && format === "General" && wanted !== undefined) cell.numberFormat = [[wanted]];
      else if (value.kind === "text" && wanted !== undefined) cell.numberFormat = [[wanted]];
      cell.formulas = [[written]];
    }),
  );
}
