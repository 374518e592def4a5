import type { Conflict, Decision } from "../../../src/engine/reconcile/conflict";
import { reconcile, type Reconciled } from "../../../src/engine/reconcile/reconcile";
import { areaOf, cellOf, rowOf, textOf } from "../../../src/engine/sheets/cells";
import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { blankSheet } from "../../../src/engine/sheets/sheet-frame";
import { addressOf, areaOfCell } from "../../../src/engine/workbook/address";
import { cellAt } from "../../../src/engine/sheets/cell-change";
import type { Sheet, Workbook } from "../../../src/engine/workbook/workbook";
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

/** The row of the list where this conflict stands, 0 for none. */
function lineOf(workbook: Workbook, { id }: Conflict): number {
  const list = workbook.sheets.find((sheet) => sheet.own === "conflicts");
  return list?.rows.find(({ cells }) => cells.some(({ value }) => value.kind === "text" && value.text === id))?.row ?? 0;
}

function typed(workbook: Workbook, sheet: string, row: number, column: number, text: string): Workbook {
  return applyEdits(workbook, [{ kind: "set-cells", sheet, cells: [{ row, column, value: { kind: "text", text } }] }]);
}

const CHOICE = 7;
const BESIDE = 9;
const { keep, take } = words.conflicts.decision;

function listedIn(workbook: Workbook, row: number): readonly string[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((column) => {
    const value = cellAt(workbook, "Hai bên", row, column)?.value;
    return value?.kind === "text" ? value.text : "";
  });
}

describe("a choice on the list", () => {
  it.each([take, keep])("“%s” holds for the texts that stand on its line: what is typed later is listed anew, without it", (choice) => {
    const { workbook, conflict } = contested();
    const chosen = typed(workbook, "Hai bên", lineOf(workbook, conflict), CHOICE, choice);
    const later = typed(chosen, "Bảng kế hoạch", 2, 2, "Mượn truyện");
    const outcome = renewed(later, "Mua báo");
    const after = applyEdits(later, outcome.edits);
    expect(outcome.conflicts).toMatchObject([{ id: conflict.id, theirs: "Mượn truyện", ours: "Mua báo" }]);
    expect(workIn(after)).toEqual({ kind: "text", text: "Mượn truyện" });
    expect(listedIn(after, lineOf(after, conflict)).slice(4, 7)).toEqual(["Mượn truyện", "Mua báo", ""]);
    expect(renewed(after, "Mua báo").edits).toEqual([]);
  });

  it("does not hold where the data would put something else by now", () => {
    const { workbook, conflict } = contested();
    const chosen = typed(workbook, "Hai bên", lineOf(workbook, conflict), CHOICE, take);
    const outcome = renewed(chosen, "Mua tranh");
    expect(outcome.conflicts).toMatchObject([{ theirs: "Mua truyện", ours: "Mua tranh" }]);
    expect(workIn(applyEdits(chosen, outcome.edits))).toEqual({ kind: "text", text: "Mua truyện" });
  });

  it("is done once: its line stays for the note beside it, tells nothing open, and later texts are listed on it again", () => {
    const { workbook, conflict } = contested();
    const row = lineOf(workbook, conflict);
    const chosen = typed(typed(workbook, "Hai bên", row, CHOICE, take), "Hai bên", row, BESIDE, "Đã hỏi hiệu trưởng");
    const outcome = renewed(chosen, "Mua báo");
    const done = applyEdits(chosen, outcome.edits);
    expect(outcome.conflicts).toEqual([]);
    expect(workIn(done)).toEqual({ kind: "text", text: "Mua báo" });
    expect(listedIn(done, row)).toEqual(["Bảng kế hoạch", "B2", "KH-1", words.conflicts.settled, "", "", "", "", "Đã hỏi hiệu trưởng"]);
    expect(renewed(done, "Mua báo")).toEqual({ edits: [], conflicts: [] });
    const again = typed(done, "Bảng kế hoạch", 2, 2, "Mua bản đồ");
    const next = renewed(again, "Mua tranh");
    const after = applyEdits(again, next.edits);
    expect(workIn(after)).toEqual({ kind: "text", text: "Mua bản đồ" });
    expect(next.conflicts).toMatchObject([{ theirs: "Mua bản đồ", ours: "Mua tranh" }]);
    expect(listedIn(after, row).slice(4)).toEqual(["Mua bản đồ", "Mua tranh", "", conflict.id, "Đã hỏi hiệu trưởng"]);
  });

  it("a settled line goes when its note is taken away, and a choice typed on it comes to bear on nothing", () => {
    const { workbook, conflict } = contested();
    const row = lineOf(workbook, conflict);
    const chosen = typed(typed(workbook, "Hai bên", row, CHOICE, keep), "Hai bên", row, BESIDE, "Đã hỏi hiệu trưởng");
    const done = applyEdits(chosen, renewed(chosen, "Mua báo").edits);
    const choiceAgain = typed(done, "Hai bên", row, CHOICE, take);
    const next = renewed(choiceAgain, "Mua tranh");
    expect(workIn(applyEdits(choiceAgain, next.edits))).toEqual({ kind: "text", text: "Mua truyện" });
    const unnoted = typed(done, "Hai bên", row, BESIDE, "");
    const after = applyEdits(unnoted, renewed(unnoted, "Mua báo").edits);
    expect(JSON.stringify(after.sheets.find(({ own }) => own === "conflicts"))).not.toContain(words.conflicts.settled);
  });
});

/** Two lines of three columns. */
function wide(work: string): OwnSheet {
  const line = (row: number, texts: readonly string[]) => ({
    ...rowOf(
      row,
      texts.map((text, at) => cellOf(at + 1, textOf(text), {})),
      18,
    ),
    key: row === 1 ? "header" : `line:${texts[0]}`,
  });
  return {
    ...laidOut(work),
    columns: [{ width: 10 }, { width: 40 }, { width: 20 }],
    columnKeys: ["id", "work", "owner"],
    rows: [line(1, ["Mã", "Việc", "Ai làm"]), line(2, ["KH-1", work, "Thư viện"]), line(3, ["KH-2", "Sơn cổng", "Bảo vệ"])],
    tables: [{ name: "T", area: areaOf(1, 1, 3, 3), columns: ["Mã", "Việc", "Ai làm"], style: null }],
  };
}

describe("what a person deleted", () => {
  const run = (workbook: Workbook, work: string): Reconciled =>
    reconcile(workbook, [wide(work)], {
      words,
      decisionWords: [words.conflicts.decision],
      names: { conflicts: "Hai bên", base: "_CaiTien" },
    });
  const rowGone = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.flatMap((row) => (row.row === 2 ? [] : [{ ...row, row: row.row > 2 ? row.row - 1 : row.row }])),
  });
  const columnGone = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell) => (cell.column === 2 ? [] : [{ ...cell, column: cell.column > 2 ? cell.column - 1 : cell.column }])),
    })),
  });

  it.each([
    ["row-deleted", "keep", rowGone],
    ["row-deleted", "take", rowGone],
    ["column-deleted", "keep", columnGone],
    ["column-deleted", "take", columnGone],
  ] as const)("%s: %s is done at once and for good", (kind, decision, gone) => {
    const made = applyEdits({ name: "sổ", sheets: [] }, run({ name: "sổ", sheets: [] }, "Mua sách").edits);
    const without = { ...made, sheets: made.sheets.map((sheet) => (sheet.own === "plan" ? gone(sheet) : sheet)) };
    const first = run(without, "Mua báo");
    const listed = applyEdits(without, first.edits);
    expect(first.conflicts).toMatchObject([{ kind }]);
    const chosen = typed(listed, "Hai bên", lineOf(listed, first.conflicts[0] as Conflict), CHOICE, words.conflicts.decision[decision]);
    const outcome = run(chosen, "Mua báo");
    const after = applyEdits(chosen, outcome.edits);
    expect(outcome.conflicts).toEqual([]);
    expect(JSON.stringify(after.sheets.find(({ own }) => own === "plan")).includes("Mua báo")).toBe(decision === "take");
    expect(run(after, "Mua báo")).toEqual({ edits: [], conflicts: [] });
  });
});

describe("a row whose data are gone and in which a person has written", () => {
  const plan = (isThere: boolean): OwnSheet => {
    const own = laidOut("Mua sách");
    return { ...own, rows: own.rows.filter(({ key }) => isThere || key === "header") };
  };
  const run = (workbook: Workbook, isThere: boolean): Reconciled =>
    reconcile(workbook, [plan(isThere)], {
      words,
      decisionWords: [words.conflicts.decision],
      names: { conflicts: "Hai bên", base: "_CaiTien" },
    });

  it("stays where they have written more since they chose to let it go, however long the row is", () => {
    const made = applyEdits({ name: "sổ", sheets: [] }, run({ name: "sổ", sheets: [] }, true).edits);
    const long = typed(made, "Bảng kế hoạch", 2, 5, "Việc này đã bàn ở hội đồng trường ".repeat(8));
    const first = run(long, false);
    const listed = applyEdits(long, first.edits);
    const chosen = typed(listed, "Hai bên", lineOf(listed, first.conflicts[0] as Conflict), CHOICE, take);
    expect(cellAt(applyEdits(chosen, run(chosen, false).edits), "Bảng kế hoạch", 2, 5) ?? null).toBeNull();
    const later = typed(chosen, "Bảng kế hoạch", 2, 6, "Còn giữ biên bản");
    const outcome = run(later, false);
    expect(outcome.conflicts).toMatchObject([{ kind: "row-gone" }]);
    const after = applyEdits(later, outcome.edits);
    expect(cellAt(after, "Bảng kế hoạch", 2, 6)?.value).toEqual({ kind: "text", text: "Còn giữ biên bản" });
    expect(run(after, false).edits).toEqual([]);
  });
});

describe("a person's cell that says what would be written", () => {
  it.each([["a formula of theirs gives it", { value: { kind: "text", text: "Mua báo" }, isFormula: true }]] as const)(
    "%s: nothing is told and it stays",
    (_, cell) => {
      const made = applyEdits({ name: "sổ", sheets: [] }, renewed({ name: "sổ", sheets: [] }, "Mua sách").edits);
      const theirs = {
        ...made,
        sheets: made.sheets.map((sheet) =>
          sheet.own === "plan"
            ? {
                ...sheet,
                rows: sheet.rows.map((row) =>
                  row.row === 2 ? { ...row, cells: [...row.cells.filter(({ column }) => column !== 2), { column: 2, ...cell }] } : row,
                ),
              }
            : sheet,
        ),
      };
      const outcome = renewed(theirs, "Mua báo");
      const after = applyEdits(theirs, outcome.edits);
      expect(outcome.conflicts).toEqual([]);
      expect(cellAt(after, "Bảng kế hoạch", 2, 2)).toMatchObject(cell);
      expect(renewed(after, "Mua báo")).toEqual({ edits: [], conflicts: [] });
      expect(renewed(after, "Mua tranh").conflicts).toMatchObject([{ ours: "Mua tranh" }]);
    },
  );
});
