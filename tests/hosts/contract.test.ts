import type { Edit, OwnSheet } from "../../src/engine/sheets/own-sheet";
import type { Sheet, Workbook } from "../../src/engine/workbook/workbook";
import type { Host } from "../../src/hosts/host";
import { memoryHost } from "../../src/hosts/memory";
import { readXlsx, xlsxHost } from "../../src/hosts/xlsx";
import { calculatingHost } from "./excel/open";
import { cell, packageOf, planSheet, row, selfAssessmentSheet, sheetOf, tallySheet, textCell } from "./xlsx/write-samples";

/** What every host promises, whatever it stands on. Each begins with one sheet of the user, "Kế hoạch cũ". */
const hosts: readonly (readonly [string, () => Host])[] = [
  ["memory", () => memoryHost(readXlsx(packageOf(), "ke-hoach.xlsx"))],
  ["xlsx", () => xlsxHost({ bytes: packageOf(), name: "ke-hoach.xlsx", write: async () => {} })],
  ["excel", () => calculatingHost(readXlsx(packageOf(), "ke-hoach.xlsx"))],
];

function puts(...sheets: readonly OwnSheet[]): readonly Edit[] {
  return sheets.map((sheet) => ({ kind: "put-sheet", sheet }));
}

const sheetsOf = async (host: Host): Promise<readonly Sheet[]> => (await host.read()).sheets;

describe.each(hosts)("the host %s", (name, open) => {
  it("says its name and the workbook's", async () => {
    expect(open().name).toBe(name);
    expect((await open().read()).name).toBe("ke-hoach.xlsx");
  });

  it("reads what the user has", async () => {
    expect((await sheetsOf(open())).map((sheet) => [sheet.name, sheet.own, sheet.rows.length])).toEqual([["Kế hoạch cũ", null, 1]]);
  });

  it("puts new sheets behind the user's, and leaves his as they were", async () => {
    const host = open();
    const before = await sheetsOf(host);
    await host.apply(puts(planSheet(), selfAssessmentSheet(), tallySheet()));
    const after = await sheetsOf(host);
    expect(after.slice(0, 1)).toEqual(before);
    expect(after.map((sheet) => sheet.own)).toEqual([null, "plan", "self-assessment", "tally"]);
  });

  it("makes a sheet of ours anew where it stands", async () => {
    const host = open();
    await host.apply(puts(planSheet(), tallySheet()));
    await host.apply(puts(sheetOf("plan", "Tên khác", [row(3, [textCell(2, "Mới")])])));
    expect((await sheetsOf(host)).map((sheet) => sheet.name)).toEqual(["Kế hoạch cũ", "Bảng kế hoạch", "Tổng hợp mức"]);
    expect((await sheetsOf(host))[1]?.rows).toEqual([
      { row: 3, isHidden: false, cells: [{ column: 2, value: { kind: "text", text: "Mới" }, isFormula: false }] },
    ]);
  });

  it("keeps kinds of values apart", async () => {
    const host = open();
    const formula = { kind: "formula", formula: "SUM(A1:A2)", cached: 7 } as const;
    await host.apply(
      puts(
        sheetOf("profile", "Hồ sơ", [
          row(1, [
            textCell(1, "=1+1"),
            textCell(2, "007"),
            cell(3, { kind: "number", number: 1.1 }, { format: "0.00" }),
            cell(4, { kind: "day", day: "2024-09-01" }),
            cell(5, formula),
            cell(6, { ...formula, cached: "Đạt" }),
            cell(7, { ...formula, cached: null }),
            cell(8, { kind: "empty" }),
            textCell(9, ""),
          ]),
          row(2, [cell(1, { kind: "empty" })], 30),
        ]),
      ),
    );
    const rows = (await sheetsOf(host))[1]?.rows;
    expect(rows).toHaveLength(1);
    expect(rows?.[0]?.cells).toEqual([
      { column: 1, value: { kind: "text", text: "=1+1" }, isFormula: false },
      { column: 2, value: { kind: "text", text: "007" }, isFormula: false },
      { column: 3, value: { kind: "number", number: 1.1, format: "0.00" }, isFormula: false },
      { column: 4, value: { kind: "date", day: "2024-09-01", format: "dd/mm/yyyy" }, isFormula: false },
      { column: 5, value: { kind: "number", number: 7, format: null }, isFormula: true },
      { column: 6, value: { kind: "text", text: "Đạt" }, isFormula: true },
    ]);
  });

  it("gives the same workbook when the same edits are applied again", async () => {
    const host = open();
    const edits = puts(planSheet(), selfAssessmentSheet(), tallySheet());
    await host.apply(edits);
    const once = await host.read();
    await host.apply(edits);
    expect(await host.read()).toEqual(once);
  });

  it("applies all edits or none", async () => {
    const host = open();
    const before = await host.read();
    await expect(host.apply(puts(tallySheet(), sheetOf("plan", "Kế hoạch cũ", [])))).rejects.toThrow(/taken/);
    expect(await host.read()).toEqual(before);
  });

  it("shows a cell without complaint", async () => {
    await expect(open().show("Kế hoạch cũ", "A1")).resolves.toBeUndefined();
  });
});

it("all hosts give the same workbook after the same edits", async () => {
  const edits = puts(planSheet(), selfAssessmentSheet(), tallySheet());
  const workbooks: Workbook[] = [];
  for (const [, open] of hosts) {
    const host = open();
    await host.apply(edits);
    workbooks.push(await host.read());
  }
  for (const workbook of workbooks) expect(workbook).toEqual(workbooks[0]);
});

it("a file that could not be written is still read as it was", async () => {
  const host = xlsxHost({ bytes: packageOf(), name: "a", write: () => Promise.reject(new Error("đĩa đầy")) });
  await expect(host.apply(puts(planSheet()))).rejects.toThrow("đĩa đầy");
  expect((await host.read()).sheets).toHaveLength(1);
});
