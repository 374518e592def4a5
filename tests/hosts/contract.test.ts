import type { Edit, OwnSheet, PatchSheet } from "../../src/engine/sheets/own-sheet";
import type { Sheet, Workbook } from "../../src/engine/workbook/workbook";
import type { Host } from "../../src/hosts/host";
import { memoryHost } from "../../src/hosts/memory";
import { readXlsx, xlsxHost } from "../../src/hosts/xlsx";
import { calculatingHost } from "./excel/open";
import { cell, packageOf, planSheet, row, selfAssessmentSheet, sheetOf, tallySheet, textCell } from "./xlsx/write-samples";
import { patchOfNothing } from "./patch-of-nothing";

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

/** Hosts that can change a sheet of ours where it stands, and copy it. */
const PATCHING: readonly string[] = ["memory", "xlsx", "excel"];

const NOTHING = patchOfNothing("plan", "Bảng kế hoạch");

const PATCH: PatchSheet = {
  ...NOTHING,
  deletedRows: [3],
  insertedRows: [
    row(3, [
      textCell(1, "KH-1.2-02"),
      cell(4, { kind: "day", day: "2025-01-02" }),
      cell(5, { kind: "number", number: 7 }, { format: "#,##0" }),
    ]),
    row(7, [textCell(1, "Cuối"), textCell(3, "=1+1")], 40),
  ],
  cells: [
    { row: 2, column: 3, value: { kind: "text", text: "Bồi dưỡng giáo viên" } },
    { row: 4, column: 4, value: { kind: "day", day: "2025-05-31" } },
    { row: 5, column: 5, value: { kind: "empty" } },
    { row: 9, column: 2, value: { kind: "formula", formula: "SUM(E2:E5)", cached: 30_000_007 } },
  ],
  heights: [{ row: 2, height: 50 }],
  merges: [{ top: 7, left: 1, bottom: 7, right: 2 }],
  tables: [{ name: "BangKeHoach", area: { top: 1, left: 1, bottom: 5, right: 6 } }],
  links: [{ row: 3, column: 6, sheet: "Kế hoạch cũ", address: "A1", tooltip: null }],
  breaks: { removed: [4], added: [5] },
};

const COPY: Edit = { kind: "copy-sheet", from: "plan", id: "frozen:2025-Q1:8-cot:2025-04-05", name: "Duyệt Q1" };

describe.each(hosts.filter(([name]) => PATCHING.includes(name)))("the host %s changes a sheet where it stands", (_, open) => {
  const opened = async (...edits: readonly Edit[]): Promise<Host> => {
    const host = open();
    await host.apply(puts(planSheet(), selfAssessmentSheet()));
    await host.apply(edits);
    return host;
  };
  const textsOf = (sheet: Sheet | undefined): unknown =>
    sheet?.rows.map((one) => [one.row, ...one.cells.map(({ column, value }) => `${column}:${Object.values(value)[1]}`)]);

  it("takes rows out, puts rows in and writes cells", async () => {
    const plan = (await sheetsOf(await opened(PATCH)))[1];
    expect(textsOf(plan)).toEqual([
      [1, "1:Mã", "2:Tiêu chí", "3:Giải pháp", "4:Từ ngày", "5:Kinh phí (đồng)", "6:Nguồn"],
      [2, "1:KH-1.1-01", "2:1.10", "3:Bồi dưỡng giáo viên", "4:2024-09-01", "5:15000000", "6:Xem dòng gốc"],
      [3, "1:KH-1.2-02", "4:2025-01-02", "5:7"],
      [4, "1:KH-1.3-01", "2:1.30", "3:- Mua sắm thiết bị\n- Sửa phòng học", "4:2025-05-31", "5:15000000", "6:Xem dòng gốc"],
      [5, "1:KH-1.4-01", "2:1.40", "3:Tin học & <Ngoại ngữ>", "4:2024-09-01", "6:Xem dòng gốc"],
      [7, "1:Cuối", "3:=1+1"],
      [9, "2:30000007"],
    ]);
    expect(plan?.merges).toEqual([{ top: 7, left: 1, bottom: 7, right: 2 }]);
  });

  it("leaves every other sheet as it was", async () => {
    const before = await sheetsOf(await opened());
    const after = await sheetsOf(await opened(PATCH));
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  });

  it("changes nothing where a patch says nothing, or what is there", async () => {
    const before = await sheetsOf(await opened());
    const said = { ...NOTHING, cells: [{ row: 2, column: 1, value: { kind: "text", text: "KH-1.1-01" } }] } as const;
    expect(await sheetsOf(await opened(NOTHING, said))).toEqual(before);
  });

  it("refuses where the sheet is gone, and applies none of the edits", async () => {
    const host = await opened();
    const before = await host.read();
    await expect(host.apply([PATCH, { ...NOTHING, id: "tally", name: "Không có" }])).rejects.toThrow("excel-sheet-gone");
    await expect(host.apply([PATCH, { ...COPY, from: "tally" }])).rejects.toThrow("excel-sheet-gone");
    expect(await host.read()).toEqual(before);
  });

  it("copies a sheet of ours behind all others, as it stands then: values, no formulas", async () => {
    const sheets = await sheetsOf(await opened(PATCH, COPY, { ...NOTHING, deletedRows: [2, 3] }));
    expect(sheets.map((sheet) => [sheet.name, sheet.own])).toEqual([
      ["Kế hoạch cũ", null],
      ["Bảng kế hoạch", "plan"],
      ["Bảng tự đánh giá", "self-assessment"],
      ["Duyệt Q1", "frozen:2025-Q1:8-cot:2025-04-05"],
    ]);
    const patched = (await sheetsOf(await opened(PATCH)))[1];
    expect(textsOf(sheets[3])).toEqual(textsOf(patched));
    expect(sheets[3]?.merges).toEqual(patched?.merges);
    expect(sheets[3]?.rows.flatMap((one) => one.cells).filter((one) => one.isFormula)).toEqual([]);
  });

  it("puts a sheet over the tab that lost its mark", async () => {
    const host = open();
    await host.apply([{ kind: "put-sheet", sheet: sheetOf("plan", "Kế hoạch mới", [row(1, [textCell(1, "Mới")])]), over: "Kế hoạch cũ" }]);
    expect((await sheetsOf(host)).map((sheet) => [sheet.name, sheet.own, textsOf(sheet)])).toEqual([
      ["Kế hoạch cũ", "plan", [[1, "1:Mới"]]],
    ]);
  });

  it("hides a sheet that is not to be seen", async () => {
    const host = open();
    await host.apply([{ kind: "put-sheet", sheet: sheetOf("base", "Nền", [row(1, [textCell(1, "x")])], { isVeryHidden: true }) }]);
    expect((await sheetsOf(host)).map((sheet) => [sheet.own, sheet.isHidden])).toEqual([
      [null, false],
      ["base", true],
    ]);
  });
});

it("hosts that change sheets where they stand give the same workbook", async () => {
  const workbooks: Workbook[] = [];
  for (const [name, open] of hosts) {
    if (!PATCHING.includes(name)) continue;
    const host = open();
    await host.apply(puts(planSheet(), selfAssessmentSheet()));
    await host.apply([PATCH, COPY]);
    workbooks.push(await host.read());
  }
  for (const workbook of workbooks) expect(workbook).toEqual(workbooks[0]);
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
