import { reconcile } from "../../../src/engine/reconcile/reconcile";
import { cellOf, rowOf, textOf } from "../../../src/engine/sheets/cells";
import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { blankSheet } from "../../../src/engine/sheets/sheet-frame";
import { textValue, type OwnSheetId, type Workbook } from "../../../src/engine/workbook/workbook";
import { applyEdits } from "../../../src/hosts/memory";
import { sheets as words } from "../../../src/words/vi/sheets";

const OPTIONS = { words, decisionWords: [words.conflicts.decision], names: { conflicts: "Hai bên", base: "_CaiTien" } };

function sheetOf(id: OwnSheetId, text: string): OwnSheet {
  return {
    ...blankSheet(id, id.replaceAll(":", " ")),
    rows: [
      { ...rowOf(1, [cellOf(1, textOf("Đầu"), {})]), key: "head" },
      { ...rowOf(2, [cellOf(1, textOf(text), {})]), key: "line" },
    ],
  };
}

const renewed = (workbook: Workbook, ...laidOut: readonly OwnSheet[]): Workbook =>
  applyEdits(workbook, reconcile(workbook, laidOut, OPTIONS).edits);

function typed(workbook: Workbook, id: OwnSheetId, text: string): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.own === id
      ? {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.row === 2 ? { ...row, cells: [{ column: 1, value: textValue(text), isFormula: false }] } : row,
          ),
        }
      : sheet,
  );
  return { ...workbook, sheets };
}

const listed = (workbook: Workbook): readonly string[] =>
  (workbook.sheets.find(({ own }) => own === "conflicts")?.rows ?? []).flatMap((row) =>
    row.cells.flatMap(({ column, value }) => (column === 5 && value.kind === "text" && row.row > 4 ? [value.text] : [])),
  );

describe("the list of what both sides changed", () => {
  const both = () => {
    const made = renewed({ name: "sổ", sheets: [] }, sheetOf("plan", "cũ"), sheetOf("profile", "cũ"));
    return renewed(typed(typed(made, "plan", "của tôi"), "profile", "cũng của tôi"), sheetOf("plan", "mới"), sheetOf("profile", "mới"));
  };

  it("tells the conflicts of every sheet", () => {
    expect(listed(both())).toEqual(["của tôi", "cũng của tôi"]);
  });

  it("goes on telling those of sheets that a later run does not make", () => {
    const after = renewed(both(), sheetOf("plan", "mới hơn"));
    expect([...listed(after)].sort()).toEqual(["của tôi", "cũng của tôi"].sort());
    expect(reconcile(after, [sheetOf("plan", "mới hơn")], OPTIONS).edits).toEqual([]);
  });

  it("lets go of one that is a conflict no more", () => {
    expect(listed(renewed(both(), sheetOf("plan", "của tôi")))).toEqual(["cũng của tôi"]);
  });
});
