import type { CellChange } from "../../../src/engine/sheets/own-sheet";
import { dateValue, numberValue, textValue, type Workbook } from "../../../src/engine/workbook/workbook";
import { excelHost, giveBack, setCells, settings, watch, type Change } from "../../../src/hosts/excel";
import { memoryHost } from "../../../src/hosts/memory";
import { cellAt, putCell } from "../../excel/model/cells";
import { lookWith } from "../../excel/model/look";
import { type ModelSheet, sheetNamed } from "../../excel/model/workbook";
import { modelFrom } from "../../excel/model/from-workbook";
import { inExcelWith } from "./open";

const SHEET = "Kế hoạch";

const workbook: Workbook = {
  name: "ke-hoach.xlsx",
  sheets: [
    {
      name: SHEET,
      isHidden: false,
      own: null,
      merges: [],
      rows: [
        {
          row: 2,
          isHidden: false,
          cells: [
            { column: 1, value: textValue("Muc 1"), isFormula: false },
            { column: 2, value: textValue("1.10"), isFormula: false },
            { column: 3, value: numberValue(5_000, "#,##0"), isFormula: false },
            { column: 4, value: dateValue("2024-09-01"), isFormula: false },
            // The stand-in computes nothing: a formula that is typed again gives 0.
            { column: 5, value: numberValue(0), isFormula: true },
            { column: 6, value: { kind: "boolean", boolean: true }, isFormula: false },
            { column: 7, value: { kind: "error", code: "#N/A" }, isFormula: false },
            { column: 8, value: textValue("#N/A"), isFormula: false },
            { column: 9, value: textValue("=1+1"), isFormula: false },
          ],
        },
      ],
    },
    { name: "Ẩn", isHidden: true, own: null, merges: [], rows: [] },
  ],
};

const changes: readonly CellChange[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((column) => ({
  row: 2,
  column,
  value:
    column === 3
      ? { kind: "number", number: 7.5 }
      : column === 4
        ? { kind: "day", day: "2025-05-31" }
        : { kind: "text", text: `=1.${column}` },
}));

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("cells of the user", () => {
  it("are changed one by one and given back as they were, each in two syncs", async () => {
    await inExcelWith(modelFrom(workbook), async ({ standIn }) => {
      const kept = await setCells(SHEET, changes);
      expect(standIn.syncs()).toBe(2);
      const memory = memoryHost(workbook);
      await memory.apply([{ kind: "set-cells", sheet: SHEET, cells: changes }]);
      expect(await excelHost().read()).toEqual(await memory.read());
      standIn.forget();
      expect(await giveBack(kept)).toEqual([]);
      expect(standIn.syncs()).toBe(2);
      expect(await excelHost().read()).toEqual(workbook);
    });
  });

  it("can be changed by an edit like any other", async () => {
    await inExcelWith(modelFrom(workbook), async () => {
      const edits = [{ kind: "set-cells", sheet: SHEET, cells: changes }] as const;
      const memory = memoryHost(workbook);
      await memory.apply(edits);
      await excelHost().apply(edits);
      expect(await excelHost().read()).toEqual(await memory.read());
    });
  });

  it("that someone changed since are not given back, and named", async () => {
    await inExcelWith(modelFrom(workbook), async ({ user }) => {
      const kept = await setCells(SHEET, changes.slice(0, 2));
      user.type(SHEET, "B2", "ý kiến mới");
      expect(await giveBack(kept)).toEqual(["B2"]);
      const cells = (await excelHost().read()).sheets[0]?.rows[0]?.cells;
      expect(cells?.slice(0, 2).map(({ value }) => value)).toEqual([textValue("Muc 1"), textValue("ý kiến mới")]);
    });
  });

  it("that hold something else than the user saw are not overwritten, and neither are the others", async () => {
    await inExcelWith(modelFrom(workbook), async ({ user }) => {
      user.type(SHEET, "B2", "ý kiến mới");
      const now = await excelHost().read();
      const expected = [textValue("Muc 1"), textValue("1.10")];
      await expect(setCells(SHEET, changes.slice(0, 2), { expected })).rejects.toMatchObject({
        code: "excel-cell-changed",
        facts: { sheet: SHEET, address: "B2" },
      });
      expect(await excelHost().read()).toEqual(now);
      await setCells(SHEET, changes.slice(7, 9), { expected: [textValue("#N/A"), textValue("=1+1")] });
    });
  });

  it("keep all else about them", async () => {
    await inExcelWith(modelFrom(workbook), async ({ model }) => {
      const sheet = sheetNamed(model, SHEET);
      color(sheet, 1, "#FFFF00");
      await setCells(SHEET, changes.slice(0, 1));
      expect(cellAt(sheet, 2, 1).look.fill).toBe("#FFFF00");
    });
  });

  it("of a protected sheet are refused, unless they are unlocked", async () => {
    await inExcelWith(modelFrom(workbook), async ({ model, user }) => {
      const sheet = sheetNamed(model, SHEET);
      putCell(sheet, 2, 1, { ...cellAt(sheet, 2, 1), look: lookWith(cellAt(sheet, 2, 1).look, { isLocked: false }) });
      user.protect(SHEET);
      await setCells(SHEET, changes.slice(0, 1));
      await expect(setCells(SHEET, changes.slice(0, 2))).rejects.toMatchObject({ code: "excel-protected-sheet", facts: { sheet: SHEET } });
    });
  });

  it("of a sheet that is gone are refused", async () => {
    await inExcelWith(modelFrom(workbook), async () => {
      await expect(setCells("Trang khác", changes)).rejects.toMatchObject({ code: "excel-sheet-gone", facts: { sheet: "Trang khác" } });
    });
  });
});

function color(sheet: ModelSheet, column: number, fill: string): void {
  putCell(sheet, 2, column, { ...cellAt(sheet, 2, column), look: lookWith(cellAt(sheet, 2, column).look, { fill }) });
}

describe("showing a cell", () => {
  it("selects it on its sheet", async () => {
    await inExcelWith(modelFrom(workbook), async ({ model }) => {
      await excelHost().show(SHEET, "C2:D4");
      expect(model.selection).toMatchObject({ sheet: { name: SHEET }, area: { top: 2, left: 3, bottom: 4, right: 4 } });
    });
  });

  it("says so where the sheet is hidden or gone", async () => {
    await inExcelWith(modelFrom(workbook), async () => {
      await expect(excelHost().show("Ẩn", "A1")).rejects.toMatchObject({ code: "excel-sheet-hidden" });
      await expect(excelHost().show("Không có", "A1")).rejects.toMatchObject({ code: "excel-sheet-gone" });
    });
  });
});

it("settings stay in the workbook until they are taken away", async () => {
  const model = modelFrom(workbook);
  await inExcelWith(model, async () => {
    expect(await settings.read("cột")).toBeNull();
    await settings.write("cột", '{"a":1}');
    await settings.write("cột", '{"a":"đã đổi"}');
    expect(await settings.read("cột")).toBe('{"a":"đã đổi"}');
  });
  await inExcelWith(model, async () => {
    expect(await settings.read("cột")).toBe('{"a":"đã đổi"}');
    await settings.write("cột", null);
    await settings.write("cột", null);
    expect(await settings.read("cột")).toBeNull();
  });
});

it("changes are told while they are watched, with who made them where Excel says so", async () => {
  await inExcelWith(
    modelFrom(workbook),
    async ({ user, model }) => {
      const heard: Change[] = [];
      const stop = await watch((change) => heard.push(change));
      user.type(SHEET, "A2", "gõ");
      await settle();
      await setCells(SHEET, changes.slice(0, 1));
      await settle();
      user.addSheet("Mới");
      user.deleteSheet("Mới");
      await settle();
      const sheetId = sheetNamed(model, SHEET).id;
      expect(heard).toEqual([
        { kind: "cells", sheetId, address: "A2", isOurs: false, isRemote: false },
        { kind: "cells", sheetId, address: "A2", isOurs: true, isRemote: false },
        { kind: "sheets" },
        { kind: "sheets" },
      ]);
      await stop();
      user.type(SHEET, "A2", "gõ nữa");
      await settle();
      expect(heard).toHaveLength(4);
    },
    { apiSet: "1.14" },
  );
});
