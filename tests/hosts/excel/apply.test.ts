import type { Edit, OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { ownNameOf } from "../../../src/engine/sheets/own-names";
import type { Workbook } from "../../../src/engine/workbook/workbook";
import { excelHost } from "../../../src/hosts/excel";
import { applyEdits } from "../../../src/hosts/memory";
import { readXlsx } from "../../../src/hosts/xlsx";
import { cellAt } from "../../excel/model/cells";
import { type ModelSheet, type ModelWorkbook, sheetNamed } from "../../excel/model/workbook";
import { cell, packageOf, planSheet, row, selfAssessmentSheet, sheetOf, tallySheet, textCell } from "../xlsx/write-samples";
import { modelFrom } from "../../excel/model/from-workbook";
import { calculate, inExcelWith } from "./open";

const USER_SHEET = "Kế hoạch cũ";
const start = (): Workbook => readXlsx(packageOf(), "ke-hoach.xlsx");

function puts(...sheets: readonly OwnSheet[]): readonly Edit[] {
  return sheets.map((sheet) => ({ kind: "put-sheet", sheet }));
}

const allSheets = (): readonly Edit[] => puts(planSheet(), selfAssessmentSheet(), tallySheet());

/** Everything of a sheet that is not a link back into the workbook, for comparing before and after. */
function snapshotOf(sheet: ModelSheet): unknown {
  const { workbook: _, charts, formats, ...own } = sheet;
  return JSON.parse(
    JSON.stringify({ ...own, rows: [...own.rows].map(([r, cells]) => [r, [...cells]]), counts: [charts.length, formats.length] }),
  );
}

const userSheetOf = (model: ModelWorkbook): unknown => snapshotOf(sheetNamed(model, USER_SHEET));

/** Rows of one sheet with the given number of records, as a table with links, validations and bars. */
function longSheet(records: number, textLength = 40): OwnSheet {
  const columns = ["Mã", "Nội dung", "Ngày", "Kinh phí"];
  const rows = Array.from({ length: records }, (_, index) =>
    row(index + 2, [
      textCell(1, `KH-${index}`),
      textCell(2, "Ổn định nề nếp dạy học của nhà trường ".repeat(Math.ceil(textLength / 38)).slice(0, textLength)),
      cell(3, { kind: "day", day: "2024-09-01" }),
      cell(4, { kind: "number", number: index }, { format: "#,##0", isBordered: true }),
    ]),
  );
  return sheetOf(
    "plan",
    "Bảng kế hoạch",
    [
      row(
        1,
        columns.map((column, index) => textCell(index + 1, column)),
        30,
      ),
      ...rows,
    ],
    {
      tables: [{ name: "BangKeHoach", area: { top: 1, left: 1, bottom: records + 1, right: 4 }, columns, style: "TableStyleLight1" }],
      columns: [{ width: 10 }, { width: 60 }, { width: 12 }, { width: 15 }],
    },
  );
}

describe("sheets of ours in the workbook that is open", () => {
  it("hold what any other host makes of the same edits, first made and made anew", async () => {
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      const wanted = applyEdits(start(), allSheets());
      await excelHost().apply(allSheets());
      calculate(model, allSheets());
      expect(await excelHost().read()).toEqual(wanted);
      const once = model.sheets.map(snapshotOf);
      await excelHost().apply(allSheets());
      calculate(model, allSheets());
      expect(await excelHost().read()).toEqual(wanted);
      expect(model.sheets.map(snapshotOf)).toEqual(once);
      expect(model.tables.map(({ name, area }) => [name, area.bottom])).toEqual([
        ["BangKeHoach", 5],
        ["BangTuDanhGia", 4],
      ]);
    });
  });

  it("are made in two syncs, and made anew in three", async () => {
    await inExcelWith(modelFrom(start()), async ({ standIn }) => {
      await excelHost().apply(allSheets());
      expect(standIn.syncs()).toBe(2);
      standIn.forget();
      await excelHost().apply(allSheets());
      expect(standIn.syncs()).toBe(3);
    });
  });

  it.each([[10], [3_000]])("take as many syncs and calls for %d rows", async (records) => {
    await inExcelWith(modelFrom(start()), async ({ standIn }) => {
      await excelHost().apply(puts(longSheet(records)));
      expect(standIn.syncs()).toBe(2);
      expect(
        standIn.calls().filter((call) => !/^(?:Range\.(?:Values|Formulas|GetRow|GetBoundingRect|_\w+)|Workbook\._\w+)$/.test(call)).length,
      ).toBeLessThan(160);
    });
  });

  it("take one sync more for each further block, each below what Excel takes", async () => {
    await inExcelWith(modelFrom(start()), async ({ standIn }) => {
      await excelHost().apply(puts(longSheet(6_000, 800)));
      const sent = standIn.requests().filter(({ isHousekeeping }) => !isHousekeeping);
      expect(sent.every(({ errorCode }) => errorCode === null)).toBe(true);
      const bytes = sent.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      expect(standIn.syncs()).toBeLessThanOrEqual(2 + Math.ceil(bytes / 3_500_000));
      expect((await excelHost().read()).sheets).toEqual(applyEdits(start(), puts(longSheet(6_000, 800))).sheets);
    });
  });

  it("keep each request below what Excel takes also where links, looks and rules are many", async () => {
    const styles = ["C00000", "00B050", "0070C0"].map((color) => ({ color, isBordered: true }));
    const rows = Array.from({ length: 4_000 }, (_, index) =>
      row(
        index + 1,
        [1, 2, 3].map((column) => textCell(column, `ô ${index}`, styles[(index * 7 + column * index) % 3])),
        15 + (index % 5),
      ),
    );
    const busy = sheetOf("findings", "Kết quả rà soát", rows, {
      links: rows.map((one) => ({
        row: one.row,
        column: 1,
        sheet: USER_SHEET,
        address: "B3",
        tooltip: "Tới ô có vấn đề trong kế hoạch cũ",
      })),
      validations: Array.from({ length: 300 }, (_, index) => ({
        area: { top: index + 1, left: 3, bottom: index + 1, right: 3 },
        rule: { kind: "list", choices: [`Lựa chọn ${index}`, "a, b"] } as const,
        title: "Chọn",
        message: "Chọn một mục. ".repeat(18),
      })),
    });
    await inExcelWith(modelFrom(start()), async ({ standIn, model }) => {
      await excelHost().apply(puts(busy));
      const sent = standIn.requests().filter(({ isHousekeeping }) => !isHousekeeping);
      expect(sent.map(({ errorCode }) => errorCode)).toEqual(sent.map(() => null));
      const bytes = sent.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      expect(standIn.syncs()).toBeLessThanOrEqual(2 + Math.ceil(bytes / 2_000_000));
      expect(sheetNamed(model, "Kết quả rà soát").links.size).toBe(4_000);
    });
  });

  it("are one step to undo where Excel can do that, and are made without where it then finds it cannot", async () => {
    await inExcelWith(
      modelFrom(start()),
      async ({ standIn, model, Excel: excel }) => {
        const run = jest.spyOn(excel, "run");
        await excelHost().apply(allSheets());
        expect(run.mock.calls.map(([first]) => first)).toEqual([{ mergeUndoGroup: true }]);
        standIn.fail(3, { kind: "error", code: "UndoNotSupported", afterActions: 30 });
        await excelHost().apply(allSheets());
        expect(run).toHaveBeenCalledTimes(3);
        calculate(model, allSheets());
        expect(await excelHost().read()).toEqual(applyEdits(start(), allSheets()));
        run.mockRestore();
      },
      { apiSet: "1.20" },
    );
  });

  it("show all rows again where people had filtered or hidden some", async () => {
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      await excelHost().apply(puts(longSheet(5)));
      model.tables[0]!.columns[0]!.criteria = { filterOn: "Values", values: ["KH-1"] };
      for (const hidden of [2, 4]) sheetNamed(model, "Bảng kế hoạch").hiddenRows.add(hidden);
      await excelHost().apply(puts(longSheet(6)));
      expect(model.tables[0]!.columns[0]!.criteria).toBeNull();
      expect((await excelHost().read()).sheets[1]).toEqual(applyEdits(start(), puts(longSheet(6))).sheets[1]);
    });
  });

  it("have other columns by a new table under the same name", async () => {
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      await excelHost().apply(puts(longSheet(5)));
      const wider = longSheet(3);
      const header = wider.rows[0]!;
      const table = wider.tables[0]!;
      const changed: OwnSheet = {
        ...wider,
        rows: [row(1, [...header.cells, textCell(5, "Ghi chú")]), ...wider.rows.slice(1)],
        tables: [{ ...table, area: { ...table.area, right: 5 }, columns: [...table.columns, "Ghi chú"] }],
      };
      await excelHost().apply(puts(changed));
      expect(model.tables).toMatchObject([{ name: "BangKeHoach", area: { bottom: 4, right: 5 } }]);
      expect((await excelHost().read()).sheets[1]).toEqual(applyEdits(start(), puts(changed)).sheets[1]);
    });
  });

  it("leave the user's sheets as they were", async () => {
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      const before = userSheetOf(model);
      await excelHost().apply(allSheets());
      await excelHost().apply(allSheets());
      expect(userSheetOf(model)).toEqual(before);
    });
  });

  it("never call what clears the list of things to undo", async () => {
    await inExcelWith(modelFrom(start()), async ({ standIn }) => {
      await excelHost().apply(allSheets());
      await excelHost().apply(allSheets());
      const forbidden =
        /^Worksheet\.(?:Copy|Delete|Name|Position|Visibility|StandardWidth)$|Protection\.|NamedItem\.Comment|Workbook\.Save/i;
      expect(standIn.calls().filter((call) => forbidden.test(call))).toEqual([]);
    });
  });

  it("look as they were laid out", async () => {
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      await excelHost().apply(puts(planSheet(), tallySheet()));
      const plan = sheetNamed(model, "Bảng kế hoạch");
      expect(cellAt(plan, 1, 1).look).toMatchObject({ fontName: "Times New Roman", isBold: true, horizontal: "Center", fill: "#D9E2F3" });
      expect(cellAt(plan, 3, 2).look).toMatchObject({ isWrapped: true, vertical: "Top" });
      for (const side of ["top", "bottom", "left", "right"] as const)
        expect(cellAt(plan, 3, 2).look[side]).toMatchObject({ style: "Continuous" });
      expect(cellAt(plan, 2, 5).look.format).toBe("#,##0");
      expect(plan.columnWidths.get(3)).toBe(262.5);
      expect([...plan.hiddenColumns]).toEqual([7]);
      expect(plan.rowHeights.get(1)).toBe(32);
      expect(plan.freeze).toEqual({ rows: 1, columns: 2 });
      expect(plan.tabColor).toBe("#2E75B6");
      expect(plan.rowBreaks).toEqual([4]);
      expect(plan.page.titleRows).toMatchObject({ top: 1, bottom: 1 });
      expect(plan.links.get("2,6")).toMatchObject({ documentReference: "'Kế hoạch cũ'!B3", screenTip: 'Tới ô "B3"' });
      expect(plan.validations.map(({ facts }) => facts.get("Type"))).toEqual(["Date", "Decimal"]);
      const tally = sheetNamed(model, "Tổng hợp mức");
      expect(tally.charts).toHaveLength(tallySheet().charts.length);
      expect(tally.charts[0]?.series).toHaveLength(tallySheet().charts[0]!.series.length);
      expect(tally.formats.length).toBe(tallySheet().formats.length);
      expect(model.names.map(({ name, isVisible }) => [name, isVisible])).toEqual([
        [ownNameOf("plan"), false],
        [ownNameOf("tally"), false],
      ]);
    });
  });

  it("keep texts that look like something else as texts", async () => {
    const texts = [
      "=1+1",
      "+84",
      "-cmd",
      "@SUM(A1)",
      "'trích",
      "1.10",
      "5/4",
      "79%",
      "TRUE",
      "#N/A",
      '=HYPERLINK("http://x")',
      "12:30",
      "á".repeat(9_000),
      "=".repeat(9_000),
    ];
    const hostile = sheetOf("profile", "Hồ sơ", [
      row(
        1,
        texts.map((text, index) => textCell(index + 1, text)),
      ),
    ]);
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      await excelHost().apply(puts(hostile));
      const sheet = (await excelHost().read()).sheets[1];
      expect(sheet?.rows[0]?.cells.map(({ value, isFormula }) => [value, isFormula])).toEqual(
        texts.map((text) => [{ kind: "text", text }, false]),
      );
      for (const kept of sheetNamed(model, "Hồ sơ").rows.get(1)!.values()) expect(kept.formula).toBeNull();
    });
  });

  it("grow and shrink with their table, which people's formulas may go on naming", async () => {
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      await excelHost().apply(puts(longSheet(5)));
      const { id } = model.tables[0]!;
      for (const records of [9, 2]) {
        await excelHost().apply(puts(longSheet(records)));
        expect(model.tables).toMatchObject([{ id, name: "BangKeHoach", area: { bottom: records + 1 } }]);
        expect((await excelHost().read()).sheets[1]).toEqual(applyEdits(start(), puts(longSheet(records))).sheets[1]);
      }
    });
  });

  it("give a table another name where one of the user has it, and go on under that name", async () => {
    await inExcelWith(modelFrom(start()), async ({ model, user }) => {
      const theirs = user.addSheet("Bảng riêng");
      model.names.push({
        name: "bangkehoach",
        scope: null,
        comment: "",
        isVisible: true,
        target: { sheet: theirs, area: { top: 1, left: 1, bottom: 1, right: 1 } },
      });
      await excelHost().apply(puts(longSheet(2)));
      await excelHost().apply(puts(longSheet(3)));
      expect(model.tables).toMatchObject([{ name: "BangKeHoach_2", area: { bottom: 4 } }]);
    });
  });

  it("are known again after people renamed them, moved cells in them and drew beside them", async () => {
    await inExcelWith(modelFrom(start()), async ({ model, user }) => {
      await excelHost().apply(allSheets());
      user.renameSheet("Bảng kế hoạch", "Kế hoạch của trường");
      user.type("Kế hoạch của trường", "J40", "ghi chú bên cạnh");
      await excelHost().apply(puts(longSheet(2)));
      const names = (await excelHost().read()).sheets.map(({ name, own }) => [name, own]);
      expect(names).toEqual([
        [USER_SHEET, null],
        ["Kế hoạch của trường", "plan"],
        ["Bảng tự đánh giá", "self-assessment"],
        ["Tổng hợp mức", "tally"],
      ]);
      expect(sheetNamed(model, "Kế hoạch của trường").rows.has(40)).toBe(false);
    });
  });
});

describe("what stands in the way is said before anything is written", () => {
  const expectRefused = async (model: ModelWorkbook, code: string): Promise<void> => {
    const before = model.sheets.map(snapshotOf);
    await expect(excelHost().apply(allSheets())).rejects.toMatchObject({ name: "Failure", code });
    expect(model.sheets.map(snapshotOf)).toEqual(before);
  };

  it("a workbook with a locked structure", async () => {
    const model = modelFrom(start());
    model.protection = { password: null };
    await inExcelWith(model, () => expectRefused(model, "workbook-protected"));
  });

  it("a sheet of ours that someone has protected", async () => {
    const model = modelFrom(start());
    await inExcelWith(model, async ({ user }) => {
      await excelHost().apply(allSheets());
      user.protect("Bảng tự đánh giá");
      await expectRefused(model, "excel-protected-sheet");
      user.unprotect("Bảng tự đánh giá");
      await excelHost().apply(allSheets());
    });
  });

  it("a name that has been taken meanwhile", async () => {
    const model = modelFrom(start());
    await inExcelWith(model, async ({ user }) => {
      user.addSheet("TỔNG hợp mức");
      await expectRefused(model, "excel-name-taken");
    });
  });

  it("an Excel that is too old", async () => {
    const model = modelFrom(start());
    await inExcelWith(model, () => expectRefused(model, "excel-too-old"), { apiSet: "1.12" });
  });
});
