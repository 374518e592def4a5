import type { Edit, OwnSheet } from "../../../src/engine/sheets/own-sheet";
import type { Sheet, Workbook } from "../../../src/engine/workbook/workbook";
import { excelHost, giveBack, setCells, settings } from "../../../src/hosts/excel";
import { applyEdits } from "../../../src/hosts/memory";
import { readXlsx } from "../../../src/hosts/xlsx";
import type { Fault } from "../../excel/engine/engine";
import { deleteSheet } from "../../excel/model/sheets";
import { type ModelSheet, sheetNamed } from "../../excel/model/workbook";
import { packageOf, planSheet, row, selfAssessmentSheet, sheetOf, tallySheet, textCell } from "../xlsx/write-samples";
import { modelFrom } from "../../excel/model/from-workbook";
import { closed, inExcelWith, type Open } from "./open";

const USER_SHEET = "Kế hoạch cũ";
const start = (): Workbook => readXlsx(packageOf(), "ke-hoach.xlsx");

function puts(...sheets: readonly OwnSheet[]): readonly Edit[] {
  return sheets.map((sheet) => ({ kind: "put-sheet", sheet }));
}

const allSheets = (): readonly Edit[] => puts(planSheet(), selfAssessmentSheet(), tallySheet());

function contentOf(sheet: Sheet | undefined): unknown {
  return sheet?.rows.map(({ cells }) => cells.map(({ column, value, isFormula }) => [column, isFormula ? null : value]));
}

function userSheetOf({ model }: Open): unknown {
  const { workbook: _, ...own } = sheetNamed(model, USER_SHEET) as ModelSheet;
  return JSON.parse(JSON.stringify({ ...own, rows: [...own.rows].map(([r, cells]) => [r, [...cells]]) }));
}

/** A second run puts everything right. */
async function expectSecondRun(open: Open): Promise<void> {
  open.standIn.heal();
  await excelHost().apply(allSheets());
  const wanted = applyEdits(start(), allSheets()).sheets;
  const found = (await excelHost().read()).sheets;
  expect(found.map(({ name, own }) => [name, own])).toEqual(wanted.map(({ name, own }) => [name, own]));
  expect(found.map(contentOf)).toEqual(wanted.map(contentOf));
  expect(found.map(({ merges }) => merges)).toEqual(wanted.map(({ merges }) => merges));
}

const errors: readonly (readonly [string, Fault])[] = [
  ["nothing done", { kind: "error" }],
  ["a part done", { kind: "error", afterActions: 25 }],
  ["much done", { kind: "error", afterActions: 200 }],
  ["all done, the answer lost", { kind: "error", afterActions: "all" }],
];

describe.each(errors)("an answer that fails with %s", (_name, fault) => {
  it.each([1, 2])("as the %d. of making the sheets leaves the workbook as it was, and a second run succeeds", async (k) => {
    await inExcelWith(modelFrom(start()), async (open) => {
      const before = userSheetOf(open);
      open.standIn.fail(k, fault);
      await expect(excelHost().apply(allSheets())).rejects.toMatchObject({ name: "Failure", code: "excel-unknown" });
      expect(userSheetOf(open)).toEqual(before);
      expect(open.model.sheets.map(({ name }) => name)).toEqual([USER_SHEET]);
      expect(open.model.names).toEqual([]);
      await expectSecondRun(open);
    });
  });

  it.each([1, 2, 3])("as the %d. of making them anew keeps what people typed in ours, and a second run succeeds", async (k) => {
    await inExcelWith(modelFrom(start()), async (open) => {
      await excelHost().apply(allSheets());
      open.user.type("Bảng tự đánh giá", "B2", "người ta gõ");
      const before = userSheetOf(open);
      const own = (await excelHost().read()).sheets.map(contentOf);
      open.standIn.fail(k, fault);
      // What is put holds what people typed: that is the layout's work.
      const edits = puts(planSheet(), withText(selfAssessmentSheet(), 2, 2, "người ta gõ"), tallySheet());
      await expect(excelHost().apply(edits)).rejects.toMatchObject({ name: "Failure" });
      open.standIn.heal();
      expect(userSheetOf(open)).toEqual(before);
      expect((await excelHost().read()).sheets.map(contentOf)).toEqual(own);
      await expectSecondRun(open);
    });
  });

  it.each([1, 2, 3])("as the %d. of reading is told, and reading again succeeds", async (k) => {
    await inExcelWith(modelFrom(start()), async ({ standIn }) => {
      standIn.fail(k, fault);
      await expect(excelHost().read()).rejects.toMatchObject({ code: "excel-unknown" });
      expect(await excelHost().read()).toEqual(start());
    });
  });
});

function withText(sheet: OwnSheet, atRow: number, column: number, text: string): OwnSheet {
  const rows = sheet.rows.map((one) =>
    one.row === atRow
      ? row(
          atRow,
          one.cells.map((cell) => (cell.column === column ? textCell(column, text, cell.style) : cell)),
          one.height,
        )
      : one,
  );
  return { ...sheet, rows };
}

/** Rows of 1,700 bytes, each with a key of its own. */
function heavySheet(keys: readonly string[]): OwnSheet {
  return sheetOf(
    "plan",
    "Bảng kế hoạch",
    keys.map((key, index) => row(index + 1, [textCell(1, key), textCell(2, "Ổn định nề nếp ".repeat(80))])),
  );
}

it.each([
  ["grows", ["mới", "thêm"].flatMap((word) => Array.from({ length: 400 }, (_, index) => `${word} ${index}`)), 0],
  ["shrinks", [], 700],
])("a large sheet of ours that %s and is written half loses no row that is in both", async (_name, added, gone) => {
  const old = Array.from({ length: 4_500 }, (_, index) => `dòng ${index}`);
  const renewed = [...added, ...old.slice(gone)];
  await inExcelWith(modelFrom(start()), async (open) => {
    await excelHost().apply(puts(heavySheet(old)));
    open.standIn.forget();
    open.standIn.fail(4, { kind: "error" }); // The third has taken the first block.
    await expect(excelHost().apply(puts(heavySheet(renewed)))).rejects.toMatchObject({ code: "excel-unknown" });
    const own = sheetNamed(open.model, "Bảng kế hoạch");
    const left = new Set([...own.rows.values()].map((cells) => cells.get(1)?.value));
    expect(old.slice(gone).filter((key) => !left.has(key))).toEqual([]);
    open.standIn.heal();
    await excelHost().apply(puts(heavySheet(renewed)));
    expect((await excelHost().read()).sheets).toEqual(applyEdits(start(), puts(heavySheet(renewed))).sheets);
  });
});

it("taking away what was begun may fail too: the next run finds it by its mark", async () => {
  await inExcelWith(modelFrom(start()), async (open) => {
    open.standIn.fail(2, { kind: "error", afterActions: 60 });
    open.standIn.fail(3, { kind: "error" });
    await expect(excelHost().apply(allSheets())).rejects.toMatchObject({ code: "excel-unknown" });
    expect(open.model.sheets.length).toBeGreaterThan(1);
    await expectSecondRun(open);
  });
});

it("a pane that is closed while the sheets are being made leaves what the next one puts right", async () => {
  const model = modelFrom(start());
  await inExcelWith(model, async (open) => {
    open.standIn.fail(2, { kind: "closed-after" });
    void excelHost().apply(allSheets());
    await closed(open);
  });
  await inExcelWith(model, expectSecondRun);
});

const meanwhile: readonly (readonly [string, number, (open: Open) => void, string])[] = [
  ["deleted before it is looked at", 2, ({ model }) => deleteSheet(sheetNamed(model, "Bảng kế hoạch")), "excel-sheet-gone"],
  ["deleted before it is written", 3, ({ model }) => deleteSheet(sheetNamed(model, "Bảng kế hoạch")), "excel-sheet-gone"],
  ["protected before it is written", 3, ({ user }) => user.protect("Bảng tự đánh giá"), "excel-protected-sheet"],
  ["protected before it is looked at", 2, ({ user }) => user.protect("Bảng tự đánh giá"), "excel-protected-sheet"],
];

it.each(meanwhile)("a sheet of ours that is %s between two syncs is told, and a second run succeeds", async (_name, k, act, code) => {
  await inExcelWith(modelFrom(start()), async (open) => {
    await excelHost().apply(allSheets());
    const before = userSheetOf(open);
    open.standIn.fail(k, { kind: "meanwhile", act: () => act(open) });
    await expect(excelHost().apply(allSheets())).rejects.toMatchObject({ name: "Failure", code });
    expect(userSheetOf(open)).toEqual(before);
    for (const sheet of open.model.sheets) sheet.protection = null;
    open.standIn.heal();
    await excelHost().apply(allSheets());
    const wanted = applyEdits(start(), allSheets()).sheets;
    expect(new Set((await excelHost().read()).sheets.map(({ own }) => own))).toEqual(new Set(wanted.map(({ own }) => own)));
  });
});

it("a cell being typed in is told as such", async () => {
  await inExcelWith(modelFrom(start()), async ({ standIn }) => {
    standIn.fail(1, { kind: "error", code: "InvalidOperationInCellEditMode" });
    await expect(excelHost().read()).rejects.toMatchObject({ code: "excel-busy" });
  });
});

it.each([1, 2])("a fix whose %d. answer fails changes nothing that a second one does not put right", async (k) => {
  await inExcelWith(modelFrom(start()), async ({ standIn, model }) => {
    const fix = () => setCells(USER_SHEET, [{ row: 1, column: 1, value: { kind: "text", text: "Sửa" } }]);
    standIn.fail(k, { kind: "error" });
    await expect(fix()).rejects.toMatchObject({ name: "Failure" });
    await giveBack(await fix());
    expect((await excelHost().read()).sheets).toEqual(start().sheets);
    expect(model.sheets).toHaveLength(1);
  });
});

it("a setting whose answer fails is told", async () => {
  await inExcelWith(modelFrom(start()), async ({ standIn }) => {
    standIn.fail(1, { kind: "error" });
    await expect(settings.write("cột", "{}")).rejects.toMatchObject({ name: "Failure" });
    await settings.write("cột", "{}");
    expect(await settings.read("cột")).toBe("{}");
  });
});

it("mistakes of our own are not called trouble with Excel", async () => {
  await inExcelWith(modelFrom(start()), async () => {
    const broken = sheetOf("plan", "Bảng kế hoạch", [row(1, [textCell(1, "x")])], {
      columns: [{ width: 10 }],
      tables: [{ name: "Bang", area: { top: 1, left: 1, bottom: 1, right: 0 }, columns: [], style: null }],
    });
    await expect(excelHost().apply(puts(broken))).rejects.toBeInstanceOf(Error);
  });
});

describe("a sheet of the user's own that somebody deletes between two answers", () => {
  const OTHER = "Danh sách";
  const withOther = (): Workbook => {
    const workbook = start();
    return { ...workbook, sheets: [...workbook.sheets, { name: OTHER, isHidden: false, own: null, rows: [], merges: [] }] };
  };

  it.each([1, 2, 3])("before the %d. while reading ends in the workbook as it is then, or says that the sheet is gone", async (k) => {
    await inExcelWith(modelFrom(withOther()), async (open) => {
      const host = excelHost();
      const before = userSheetOf(open);
      open.standIn.fail(k, { kind: "meanwhile", act: () => deleteSheet(sheetNamed(open.model, OTHER)) });
      const names = await host.read().then(
        ({ sheets }) => sheets.map(({ name }) => name),
        (thrown: { code: string }) => thrown.code,
      );
      expect([[USER_SHEET], [USER_SHEET, OTHER], "excel-sheet-gone"]).toContainEqual(names);
      open.standIn.heal();
      expect((await host.read()).sheets.map(({ name }) => name)).toEqual([USER_SHEET]);
      expect(userSheetOf(open)).toEqual(before);
    });
  });

  it.each([1, 2])("before the %d. while the sheets are made harms neither the rest nor what is made", async (k) => {
    await inExcelWith(modelFrom(withOther()), async (open) => {
      const before = userSheetOf(open);
      open.standIn.fail(k, { kind: "meanwhile", act: () => deleteSheet(sheetNamed(open.model, OTHER)) });
      await excelHost().apply(allSheets());
      expect(userSheetOf(open)).toEqual(before);
      await expectSecondRun(open);
    });
  });
});
