import { reconcile, type Reconciled } from "../../../src/engine/reconcile/reconcile";
import { cellOf, rowOf, textOf } from "../../../src/engine/sheets/cells";
import { cellAt } from "../../../src/engine/sheets/cell-change";
import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { blankSheet } from "../../../src/engine/sheets/sheet-frame";
import type { OwnSheetId, Workbook } from "../../../src/engine/workbook/workbook";
import { applyEdits } from "../../../src/hosts/memory";
import { sheets as english } from "../../../src/words/en/sheets";
import { sheets as words } from "../../../src/words/vi/sheets";

/** A report of one line. */
function report(id: OwnSheetId, name: string, result: string): OwnSheet {
  return {
    ...blankSheet(id, name),
    columns: [{ width: 10 }, { width: 40 }],
    columnKeys: ["work", "done"],
    rows: [{ ...rowOf(1, [cellOf(1, textOf("Mua sách"), {}), cellOf(2, textOf(result), {})], 18), key: "record:KH-1" }],
  };
}

const first = (result: string) => report("report:2024-Q4:8-cot", "Báo cáo quý 4", result);
const second = (result: string) => report("report:2025-Q1:8-cot", "Báo cáo quý 1", result);

function renewed(workbook: Workbook, laidOut: readonly OwnSheet[], language = words): Reconciled {
  return reconcile(workbook, laidOut, {
    words: language,
    decisionWords: [words.conflicts.decision, english.conflicts.decision],
    names: { conflicts: "Hai bên", base: "_CaiTien" },
  });
}

/** A report in which a person and the data both changed a cell, listed. */
function contested(): Workbook {
  const made = applyEdits({ name: "sổ", sheets: [] }, renewed({ name: "sổ", sheets: [] }, [first("…")]).edits);
  const typed = applyEdits(made, [
    { kind: "set-cells", sheet: "Báo cáo quý 4", cells: [{ row: 1, column: 2, value: { kind: "text", text: "Chữ của cô Ngân" } }] },
  ]);
  return applyEdits(typed, renewed(typed, [first("Đã xong")]).edits);
}

const listed = (workbook: Workbook): unknown => cellAt(workbook, "Hai bên", 5, 5)?.value;

describe("a conflict on a sheet that is not renewed this time", () => {
  it.each([
    ["in the same language", words],
    ["in another language", english],
  ])("stays on the list until somebody decides, %s", (_, language) => {
    const workbook = contested();
    const outcome = renewed(workbook, [second("…")], language);
    expect(outcome.conflicts).toEqual(renewed(workbook, [first("Đã xong")]).conflicts);
    const after = applyEdits(workbook, outcome.edits);
    expect(listed(after)).toEqual({ kind: "text", text: "Chữ của cô Ngân" });
    expect(renewed(after, [second("…")], language).edits).toEqual([]);
  });

  it("is decided on the list, waits there, and is done with when its sheet is renewed", () => {
    const chosen = applyEdits(contested(), [
      { kind: "set-cells", sheet: "Hai bên", cells: [{ row: 5, column: 7, value: { kind: "text", text: words.conflicts.decision.take } }] },
    ]);
    const waiting = applyEdits(chosen, renewed(chosen, [second("…")]).edits);
    const done = applyEdits(waiting, renewed(waiting, [first("Đã xong")]).edits);
    expect(cellAt(done, "Báo cáo quý 4", 1, 2)?.value).toEqual({ kind: "text", text: "Đã xong" });
    expect(renewed(done, [second("…")]).conflicts).toEqual([]);
  });

  it("goes with its sheet", () => {
    const workbook = contested();
    const without = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "Báo cáo quý 4") };
    const outcome = renewed(without, [second("…")]);
    expect(outcome.conflicts).toEqual([]);
    const list = applyEdits(without, outcome.edits).sheets.find(({ own }) => own === "conflicts");
    expect(list?.rows.filter(({ row }) => row > 4)).toEqual([]);
  });
});
