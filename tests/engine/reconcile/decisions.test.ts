import type { Conflict, Decision } from "../../../src/engine/reconcile/conflict";
import { reconcile, type Reconciled } from "../../../src/engine/reconcile/reconcile";
import { areaOf, cellOf, rowOf, textOf } from "../../../src/engine/sheets/cells";
import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { blankSheet } from "../../../src/engine/sheets/sheet-frame";
import { addressOf, areaOfCell } from "../../../src/engine/workbook/address";
import { cellAt } from "../../../src/engine/sheets/cell-change";
import type { Workbook } from "../../../src/engine/workbook/workbook";
import { applyEdits } from "../../../src/hosts/memory";
import { sheets as words } from "../../../src/words/vi/sheets";

/** One line with an id and what is to be done. */
function laidOut(work: string): OwnSheet {
  return {
    ...blankSheet("plan", "Bảng kế hoạch"),
    columns: [{ width: 10 }, { width: 40 }],
    columnKeys: ["id", "work"],
    rows: [
      { ...rowOf(1, [cellOf(1, textOf("Mã"), {}), cellOf(2, textOf("Việc"), {})], 18), key: "header" },
      { ...rowOf(2, [cellOf(1, textOf("KH-1"), {}), cellOf(2, textOf(work), {})], 18), key: "line:KH-1" },
    ],
    tables: [{ name: "T", area: areaOf(1, 1, 2, 2), columns: ["Mã", "Việc"], style: null }],
  };
}

function renewed(workbook: Workbook, work: string, decisions?: ReadonlyMap<string, Decision>): Reconciled {
  return reconcile(workbook, [laidOut(work)], {
    words,
    decisionWords: [words.conflicts.decision],
    names: { conflicts: "Hai bên", base: "_CaiTien" },
    ...(decisions === undefined ? {} : { decisions }),
  });
}

/** Written, then typed over by a person, then changed in the data: the list of conflicts is made. */
function contested(): { readonly workbook: Workbook; readonly conflict: Conflict } {
  const written = applyEdits({ name: "sổ", sheets: [] }, renewed({ name: "sổ", sheets: [] }, "Mua sách").edits);
  const typed = applyEdits(written, [
    { kind: "set-cells", sheet: "Bảng kế hoạch", cells: [{ row: 2, column: 2, value: { kind: "text", text: "Mua truyện" } }] },
  ]);
  const outcome = renewed(typed, "Mua báo");
  expect(outcome.conflicts).toMatchObject([{ theirs: "Mua truyện", ours: "Mua báo", address: addressOf(areaOfCell(2, 2)) }]);
  return { workbook: applyEdits(typed, outcome.edits), conflict: outcome.conflicts[0] as Conflict };
}

function workIn(workbook: Workbook): unknown {
  return cellAt(workbook, "Bảng kế hoạch", 2, 2)?.value;
}

describe("a conflict decided elsewhere than on the sheet that lists it", () => {
  it.each([
    ["keep", "Mua truyện"],
    ["take", "Mua báo"],
  ] as const)("%s: the cell says “%s”, nothing is contested, and a second run changes nothing", (decision, text) => {
    const { workbook, conflict } = contested();
    const outcome = renewed(workbook, "Mua báo", new Map([[conflict.id, decision]]));
    const decided = applyEdits(workbook, outcome.edits);
    expect(workIn(decided)).toEqual({ kind: "text", text });
    expect(outcome.conflicts).toEqual([]);
    expect(renewed(decided, "Mua báo")).toEqual({ edits: [], conflicts: [] });
  });

  it("goes before what is chosen on that sheet", () => {
    const { workbook, conflict } = contested();
    const list = workbook.sheets.find((sheet) => sheet.own === "conflicts");
    const row = list?.rows.find(({ cells }) => cells.some(({ value }) => value.kind === "text" && value.text === conflict.id))?.row ?? 0;
    const chosen = applyEdits(workbook, [
      {
        kind: "set-cells",
        sheet: "Hai bên",
        cells: [{ row, column: 7, value: { kind: "text", text: words.conflicts.decision.take } }],
      },
    ]);
    expect(workIn(applyEdits(chosen, renewed(chosen, "Mua báo").edits))).toEqual({ kind: "text", text: "Mua báo" });
    const kept = applyEdits(chosen, renewed(chosen, "Mua báo", new Map([[conflict.id, "keep"]])).edits);
    expect(workIn(kept)).toEqual({ kind: "text", text: "Mua truyện" });
  });
});
