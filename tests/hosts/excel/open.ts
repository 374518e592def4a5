import { ownIdOf } from "../../../src/engine/sheets/own-names";
import type { Edit, OwnRow, PatchedCell } from "../../../src/engine/sheets/own-sheet";
import type { OwnSheetId, Workbook } from "../../../src/engine/workbook/workbook";
import { excelHost } from "../../../src/hosts/excel";
import type { Host } from "../../../src/hosts/host";
import type { StandIn } from "../../excel/engine/engine";
import { cellAt, putCell } from "../../excel/model/cells";
import type { ModelWorkbook } from "../../excel/model/workbook";
import { modelFrom } from "../../excel/model/from-workbook";
import { openSession, type Session, type SessionOptions } from "../../excel/transports/session";

export interface Open extends Session {
  readonly standIn: StandIn;
}

/** Runs `work` with `Excel` and `Office` being the real library over a stand-in Excel that has this workbook open, at ExcelApi 1.13. */
export async function inExcelWith(model: ModelWorkbook, work: (open: Open) => Promise<void>, options: SessionOptions = {}): Promise<void> {
  const session = openSession(model, options);
  try {
    await work({ ...session, standIn: session.host });
  } finally {
    session.close();
  }
}

/** Waits until the pane was closed by a planned fault, however slow the machine. */
export async function closed({ standIn }: Open): Promise<void> {
  for (let waited = 0; !standIn.isClosed() && waited < 400; waited++) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!standIn.isClosed()) throw new Error("the pane was never closed");
}

/** The host over a stand-in Excel that has this workbook open, and that knows what formulas give. Stays open until another is opened. */
export function calculatingHost(start: Workbook): Host {
  const model = modelFrom(start);
  openSession(model);
  const host = excelHost();
  return {
    ...host,
    apply: async (edits) => {
      for (const { value } of edits.flatMap(writtenCells))
        if (value.kind === "formula") model.results.set(`=${value.formula}`, value.cached ?? "");
      await host.apply(edits);
      calculate(model, edits);
    },
  };
}

/** The stand-in keeps formulas with the value 0; what they give stands in the edits that wrote them. */
export function calculate(model: ModelWorkbook, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind === "put-sheet") calculateCells(model, edit.sheet.id, writtenCells(edit));
    if (edit.kind === "patch-sheet") calculateCells(model, edit.id, writtenCells(edit));
  }
}

function writtenCells(edit: Edit): readonly PatchedCell[] {
  if (edit.kind === "put-sheet") return cellsOf(edit.sheet.rows);
  return edit.kind === "patch-sheet" ? [...edit.cells, ...cellsOf(edit.insertedRows)] : [];
}

function cellsOf(rows: readonly OwnRow[]): readonly PatchedCell[] {
  return rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => ({ row, column, value })));
}

function calculateCells(model: ModelWorkbook, id: OwnSheetId, cells: readonly PatchedCell[]): void {
  const mark = model.names.find(({ name, scope }) => scope === null && ownIdOf(name) === id);
  if (mark === undefined || !("sheet" in mark.target)) throw new Error(`no sheet is marked as ${id}`);
  const { sheet } = mark.target;
  for (const { row, column, value } of cells) {
    const cell = cellAt(sheet, row, column);
    if (value.kind === "formula" && cell.formula === `=${value.formula}`)
      putCell(sheet, row, column, { ...cell, value: value.cached ?? "" });
  }
}
