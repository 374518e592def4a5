import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { dateValue, numberValue, type Row, type Sheet, textValue, type Workbook } from "../../../src/engine/workbook/workbook";
import { excelHost } from "../../../src/hosts/excel";
import { readXlsx } from "../../../src/hosts/xlsx";
import { modelFrom } from "../../excel/model/from-workbook";
import { inExcelWith } from "./open";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function sheetOf(name: string, rows: readonly Row[], more: Partial<Sheet> = {}): Sheet {
  return { name, isHidden: false, own: null, rows, merges: [], ...more };
}

function textRow(row: number, ...texts: readonly string[]): Row {
  return { row, isHidden: false, cells: texts.map((text, index) => ({ column: index + 1, value: textValue(text), isFormula: false })) };
}

const book = (...sheets: readonly Sheet[]): Workbook => ({ name: "ke-hoach.xlsx", sheets });

describe("the workbook that is open in Excel", () => {
  it.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))("%s is read as the file is, in three syncs", async (file) => {
    const inFile = readXlsx(readFileSync(path.join(SAMPLES, file)), file);
    await inExcelWith(modelFrom(inFile), async ({ standIn }) => {
      expect(await excelHost().read()).toEqual(inFile);
      expect(standIn.syncs()).toBe(3);
    });
  });

  it("is read again in two syncs, and in three where a sheet has come or gone", async () => {
    const before = book(sheetOf("KH", [textRow(1, "TT")]), sheetOf("Khác", [textRow(2, "x")]));
    await inExcelWith(modelFrom(before), async ({ standIn }) => {
      const host = excelHost();
      expect(await host.read()).toEqual(before);
      expect(await host.read()).toEqual(before);
      expect(standIn.syncs()).toBe(3 + 2);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Khác").delete();
        await context.sync();
      });
      const counted = standIn.syncs();
      expect(await host.read()).toEqual(book(before.sheets[0]!));
      expect(standIn.syncs() - counted).toBe(2);
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Mới");
        await context.sync();
      });
      const again = standIn.syncs();
      expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual(["KH", "Mới"]);
      expect(standIn.syncs() - again).toBe(3);
    });
  });

  it("tells kinds of values apart", async () => {
    const cells = [
      textValue("#REF!x"),
      textValue("007"),
      textValue(" "),
      numberValue(0),
      numberValue(1.1, "0.00"),
      { kind: "boolean", boolean: false } as const,
      dateValue("2024-09-01"),
      dateValue("2024-09-01", "d-mmm-yy"),
      { kind: "error", code: "#DIV/0!" } as const,
    ].map((value, index) => ({ column: index + 2, value, isFormula: index % 2 === 1 }));
    const workbook = book(sheetOf("Một", [{ row: 3, isHidden: false, cells }]));
    await inExcelWith(modelFrom(workbook), async () => expect(await excelHost().read()).toEqual(workbook));
  });

  it("reads the short date of the country as day, month, year", async () => {
    const workbook = book(
      sheetOf("Một", [{ row: 1, isHidden: false, cells: [{ column: 1, value: dateValue("2024-09-01", "m/d/yyyy"), isFormula: false }] }]),
    );
    await inExcelWith(modelFrom(workbook), async () => {
      expect((await excelHost().read()).sheets[0]?.rows[0]?.cells[0]?.value).toEqual(dateValue("2024-09-01"));
    });
  });

  it("knows hidden sheets, hidden rows, merged areas under odd names, and blank sheets", async () => {
    const rows = [textRow(2, "a", "b"), { ...textRow(3, "c"), isHidden: true }, textRow(5, "d")];
    const workbook = book(
      sheetOf("Năm, 2024!", rows, { merges: [area(2, 1, 2, 1 + 1), area(7, 3, 9, 4)] }),
      sheetOf("Bạn's, 'A1:B2'", [{ ...textRow(1, "ẩn hết"), isHidden: true }], { isHidden: true, merges: [area(1, 1, 1, 6)] }),
      sheetOf("Trống", []),
    );
    await inExcelWith(modelFrom(workbook), async () => expect(await excelHost().read()).toEqual(workbook));
  });

  it("knows our own sheets by their marks, whatever they are called", async () => {
    const workbook = book(sheetOf("Của tôi", [textRow(1, "x")]), sheetOf("Tên người ta đặt", [textRow(1, "y")], { own: "tally" }));
    await inExcelWith(modelFrom(workbook), async () => expect(await excelHost().read()).toEqual(workbook));
  });

  it("finds the few cells of a sheet that one stray cell makes vast", async () => {
    const workbook = book(
      sheetOf("Rộng", [
        textRow(1, "a", "b"),
        textRow(2, "c"),
        { ...textRow(1_048_576, "lạc"), cells: [{ column: 300, value: textValue("lạc"), isFormula: false }] },
      ]),
    );
    await inExcelWith(modelFrom(workbook), async ({ standIn }) => {
      expect(await excelHost().read()).toEqual(workbook);
      expect(standIn.syncs()).toBe(4);
    });
  });

  it("says when there is more than can be read", async () => {
    const model = modelFrom(book(sheetOf("Quá lớn", [textRow(1, "a")])));
    const sheet = model.sheets[0]!;
    const far = modelFrom(book(sheetOf("x", [textRow(1, "a")])))
      .sheets[0]!.rows.get(1)!
      .get(1)!;
    for (let row = 1; row <= 1_048_576; row += 8_000)
      sheet.rows.set(
        row,
        new Map([
          [1, far],
          [40, far],
        ]),
      );
    await inExcelWith(model, async () => {
      await expect(excelHost().read()).rejects.toMatchObject({ code: "file-too-large", facts: { reason: "cells" } });
    });
  });

  it("takes one sync more for each further block, and learns from the first answer how much fits", async () => {
    const text = "Xây dựng kế hoạch bồi dưỡng thường xuyên cho đội ngũ giáo viên. ".repeat(3);
    const rows = Array.from({ length: 12_000 }, (_, index) => textRow(index + 1, `${index}`, text, text, "1.1"));
    const workbook = book(sheetOf("Lớn", rows), sheetOf("Nhỏ", [textRow(1, "cuối")]));
    await inExcelWith(modelFrom(workbook), async ({ standIn }) => {
      expect(await excelHost().read()).toEqual(workbook);
      const answers = standIn.requests().filter(({ isHousekeeping }) => !isHousekeeping);
      const bytes = answers.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
      expect(answers.filter(({ errorCode }) => errorCode !== null).length).toBeLessThanOrEqual(1);
      expect(standIn.syncs()).toBeLessThanOrEqual(3 + Math.ceil(bytes / 3_000_000));
    });
  });

  it("asks again in halves where an answer was too large", async () => {
    const text = "Ợ".repeat(30_000);
    const rows = Array.from({ length: 60 }, (_, index) => textRow(index + 1, text, `${index}`));
    const workbook = book(sheetOf("Nặng", rows));
    await inExcelWith(modelFrom(workbook), async () => expect(await excelHost().read()).toEqual(workbook));
  });
});
