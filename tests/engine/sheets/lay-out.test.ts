import type { Finding } from "../../../src/engine/diagnostics/finding";
import { layOut } from "../../../src/engine/sheets/lay-out";
import type { SheetChoice } from "../../../src/engine/sheets/layout-context";
import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { readReportPeriod } from "../../../src/engine/sheets/report-period";
import { LAST_ROW } from "../../../src/engine/workbook/address";
import type { OwnSheetId } from "../../../src/engine/workbook/workbook";
import { sheets as english } from "../../../src/words/en/sheets";
import { sheets as vietnamese } from "../../../src/words/vi/sheets";
import {
  cellAt,
  mark,
  options,
  planRow,
  progressRow,
  resultRow,
  sample,
  sourceSheet,
  textsOf,
  type SampleFacts,
} from "./sample-assessment";

function laidOut(facts: SampleFacts = {}, more = {}): ReadonlyMap<OwnSheetId, OwnSheet> {
  return new Map(layOut(sample(facts), vietnamese, options(more)).map(({ sheet }) => [sheet.id, sheet]));
}

function sheetOf(id: OwnSheetId, facts: SampleFacts = {}, more = {}): OwnSheet {
  const sheet = laidOut(facts, more).get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

function finding(facts: Partial<Finding>): Finding {
  const at = { sheet: "Kế hoạch 'A'", area: { top: 3, left: 2, bottom: 3, right: 2 } };
  return {
    code: "period-malformed",
    severity: "error",
    at,
    related: [],
    fragment: "2-24",
    criterion: "1.4",
    expected: null,
    facts: {},
    fix: null,
    accepted: null,
    ...facts,
  };
}

const plan = [
  planRow({
    id: "KH-1.4-01",
    code: "1.4",
    levels: [1, 2, 3],
    texts: { work: "=1+1", solution: "Tập huấn", period: "9/2024", budget: "10 tr" },
    start: "2024-09-01",
    end: "2024-09-30",
    money: 10_000_000,
    targetLevel: 2,
  }),
  planRow({ id: "KH-1.10-01", code: "1.10", texts: { work: "Tập huấn phòng cháy" }, start: "2026-01-01", end: "2026-01-31" }),
  planRow({ id: "KH-M4.1-01", code: "M4.1", levels: [4] }),
];

describe("our sheets", () => {
  it("come in their order with Vietnamese names", () => {
    const names = layOut(sample({ plan }), vietnamese, options()).map(({ sheet }) => sheet.name);
    expect(names).toEqual([
      "Bảng kế hoạch",
      "Văn bản kế hoạch",
      "Bảng tự đánh giá",
      "Tiến độ",
      "Theo dõi",
      "Hồ sơ",
      "Tổng hợp mức",
      "Tổng hợp tự đánh giá",
      "Kết quả kiểm tra",
      "Báo cáo 2024-2025",
    ]);
  });

  it("are the same when laid out twice", () => {
    const facts = { plan, assessments: [mark("1.1", [1, 2])], findings: [finding({})] };
    expect(layOut(sample(facts), vietnamese, options())).toEqual(layOut(sample(facts), vietnamese, options()));
  });

  it("are only the ones asked for, with the marks that the tally's formulas need", () => {
    const ids = (only: readonly SheetChoice[]) => layOut(sample({ plan }), vietnamese, options({ only })).map(({ sheet }) => sheet.id);
    expect(ids(["report"])).toEqual(["report:2024-2025:8-cot"]);
    expect(ids(["tally"])).toEqual(["self-assessment", "tally"]);
  });

  it.each([vietnamese, english])("have tables whose columns equal their first row and are all different", (words) => {
    for (const { sheet } of layOut(sample({ plan }), words, options())) {
      for (const { area, columns } of sheet.tables) {
        const header = columns.map((_, index) => cellAt(sheet, area.top, area.left + index)?.value);
        expect(header).toEqual(columns.map((text) => ({ kind: "text", text })));
        expect(new Set(columns.map((column) => column.toLowerCase())).size).toBe(columns.length);
        expect(area.bottom).toBeGreaterThan(area.top);
      }
    }
  });

  it("have names of tables that are all different and plain", () => {
    const names = layOut(sample({ plan }), vietnamese, options()).flatMap(({ sheet }) => sheet.tables.map((table) => table.name));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w*$/);
  });

  it("have rows and cells in ascending order and no cell twice", () => {
    for (const sheet of laidOut({ plan, findings: [finding({})] }).values()) {
      sheet.rows.forEach((row, index) => {
        expect(row.row).toBeGreaterThan(sheet.rows[index - 1]?.row ?? 0);
        row.cells.forEach((cell, at) => expect(cell.column).toBeGreaterThan(row.cells[at - 1]?.column ?? 0));
        expect(row.height ?? 0).toBeLessThanOrEqual(409);
      });
    }
  });

  it("print also what a renewal puts at their end", () => {
    const areas = [...laidOut({ plan })].flatMap(([id, { print }]) => (print.area === null ? [] : [[id, print.area] as const]));
    expect(areas.map(([id]) => id)).toEqual(expect.arrayContaining(["plan-paper", "progress", "tally", "level-paper", "findings"]));
    for (const [id, { top, bottom }] of areas) expect([id, top, bottom]).toEqual([id, 1, LAST_ROW]);
  });

  it("hold no words of the user in a formula", () => {
    const facts = { plan, assessments: [mark("1.1", [1])], findings: [finding({ fragment: '"&HYPERLINK("x")' })], sheetNames: ["A'B"] };
    for (const sheet of laidOut(facts).values()) {
      for (const row of sheet.rows) {
        for (const { value } of row.cells) {
          if (value.kind === "formula") expect(value.formula).not.toMatch(/HYPERLINK|1\+1|A'B/);
        }
      }
    }
  });
});

describe("the plan's table", () => {
  const sheet = sheetOf("plan", { plan });
  const header = sheet.tables[0]?.columns ?? [];
  const at = (row: number, title: string) => cellAt(sheet, row, header.indexOf(title) + 1)?.value;

  it("writes what users typed as text", () => {
    expect(at(5, "Nội dung công việc")).toEqual({ kind: "text", text: "=1+1" });
  });

  it("writes days and money as values beside the words", () => {
    expect(at(5, "Thời gian (nguyên văn)")).toEqual({ kind: "text", text: "9/2024" });
    expect(at(5, "Bắt đầu")).toEqual({ kind: "day", day: "2024-09-01" });
    expect(at(5, "Kinh phí (đồng)")).toEqual({ kind: "number", number: 10_000_000 });
    expect(at(5, "Mức phấn đấu")).toEqual({ kind: "number", number: 2 });
  });

  it("writes a code as text, with the official title", () => {
    expect(at(6, "Tiêu chí")).toEqual({ kind: "text", text: "1.10" });
    expect(at(6, "Tên tiêu chí")).toMatchObject({ kind: "text" });
    expect(at(7, "Mục mức")).toEqual({ kind: "text", text: "4" });
  });

  it("leads back to the source cell", () => {
    expect(sheet.links[0]).toMatchObject({ row: 5, column: header.length, sheet: sourceSheet, address: "A12:H12" });
  });

  it("stands empty but whole where no plan was found", () => {
    const empty = sheetOf("plan");
    expect(empty.tables[0]?.area).toMatchObject({ top: 4, bottom: 5 });
    expect(textsOf(empty).join()).toContain("Chưa nhận ra dòng kế hoạch nào");
  });
});

describe("the table of marks", () => {
  const sheet = sheetOf("self-assessment", { assessments: [mark("1.1", [1, 2]), mark("1.2", [], true)] });
  const column = (row: number, title: string) => cellAt(sheet, row, (sheet.tables[0]?.columns.indexOf(title) ?? -1) + 1)?.value;

  it("has a line for every criterion and every item of Mức 4", () => {
    expect(sheet.tables[0]?.area).toMatchObject({ top: 4, bottom: 4 + 27 + 5 });
  });

  it("shows the marks", () => {
    expect(column(5, "Mức 2")).toEqual({ kind: "text", text: "X" });
    expect(column(5, "Mức 3")).toEqual({ kind: "empty" });
    expect(column(6, "Không đạt")).toEqual({ kind: "text", text: "X" });
  });

  it("lets nothing be marked where the criterion lacks the level", () => {
    const third = (sheet.tables[0]?.columns.indexOf("Mức 3") ?? 0) + 1;
    expect(cellAt(sheet, 6, third)?.value).toEqual({ kind: "text", text: "–" });
    const rules = sheet.validations.filter(({ area }) => area.left <= third && area.right >= third && area.top <= 6 && area.bottom >= 6);
    expect(rules.map(({ rule }) => rule.kind)).toEqual(["nothing"]);
  });

  it("has exactly one rule over every cell that can be marked", () => {
    for (let row = 5; row <= 36; row++) {
      for (let at = 4; at <= 8; at++) {
        const over = sheet.validations.filter(({ area }) => area.left <= at && area.right >= at && area.top <= row && area.bottom >= row);
        expect(over).toHaveLength(1);
      }
    }
  });

  it("has two levels and no items under Thông tư 57/2026", () => {
    const other = sheetOf("self-assessment", { circular: "57/2026" });
    expect(other.tables[0]?.columns).toEqual(["Tiêu chuẩn", "Tiêu chí", "Tên tiêu chí", "Không đạt", "Mức 1", "Mức 2", "Ghi chú"]);
    expect(other.tables[0]?.area.bottom).toBe(4 + 15);
  });
});

describe("the table of progress", () => {
  const lines = (facts: SampleFacts, period: string | null = null) => {
    const sheet = sheetOf("progress", facts, { period: period === null ? null : readReportPeriod(period) });
    return sheet.rows
      .filter((row) => row.row > 4)
      .map((row) => row.cells.map(({ value }) => (value.kind === "text" ? value.text : value.kind === "number" ? value.number : null)));
  };

  it("has a line for each action of the period", () => {
    expect(lines({ plan }, "2024-2025-HK1").map((line) => [line[0], line[6]])).toEqual([
      ["KH-1.4-01", "2024-2025-HK1"],
      ["KH-M4.1-01", "2024-2025-HK1"],
    ]);
  });

  it("keeps every typed line, also of actions that are gone, and adds the missing ones once", () => {
    const progress = [
      progressRow("KH-1.4-01", "2024-2025", { status: "Chậm", reason: "Chưa có kinh phí", spent: 5 }),
      progressRow("KH-9.9-01", "2023-2024", { done: "Đã làm" }),
    ];
    const found = lines({ plan, progress });
    expect(found.slice(0, 2).map((line) => [line[0], line[7], line[9], line[12], line[15]])).toEqual([
      ["KH-1.4-01", "Chậm", null, "Chưa có kinh phí", 5],
      ["KH-9.9-01", null, "Đã làm", null, null],
    ]);
    expect(found.filter((line) => line[0] === "KH-1.4-01")).toHaveLength(1);
    expect(found.map((line) => line[0])).toContain("KH-M4.1-01");
  });

  it("is filled from a result report", () => {
    const results = [resultRow("1.2", [1], { planned: "Công khai", done: "Đã công khai", inProgress: "Không." }, "done")];
    expect(lines({ results })[0]).toEqual([
      "KQ-1.2-01",
      "1.2",
      "Công khai",
      null,
      null,
      null,
      "2024-2025",
      "Hoàn thành",
      null,
      "Đã công khai",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("the findings", () => {
  const sheet = sheetOf("findings", {
    findings: [
      finding({ accepted: { reason: "Đúng thực tế", by: "Lê Thị Mẫu", on: "2025-01-02" } }),
      finding({ severity: "warning", code: "row-split" }),
    ],
  });

  it("stand with the open ones first and the accepted ones apart, linked to their cell", () => {
    expect(cellAt(sheet, 11, 1)?.value).toEqual({ kind: "text", text: "Cảnh báo" });
    expect(cellAt(sheet, 13, 1)?.value).toEqual({ kind: "text", text: "Đã chấp nhận (không cần sửa)" });
    expect(cellAt(sheet, 15, 10)?.value).toEqual({ kind: "text", text: "Đúng thực tế" });
    expect(cellAt(sheet, 15, 12)?.value).toEqual({ kind: "day", day: "2025-01-02" });
    expect(sheet.links[0]).toMatchObject({ row: 11, sheet: "Kế hoạch 'A'", address: "B3" });
    expect(sheet.tables.map(({ name, area }) => [name, area.top, area.bottom])).toEqual([
      ["CaiTien_KiemTra", 10, 11],
      ["CaiTien_ChapNhan", 14, 15],
    ]);
  });

  it("are counted live, open and accepted", () => {
    expect(cellAt(sheet, 6, 2)?.value).toMatchObject({ kind: "formula", cached: 0 });
    expect(cellAt(sheet, 6, 3)?.value).toMatchObject({ kind: "formula", cached: 1 });
    expect(cellAt(sheet, 7, 2)?.value).toMatchObject({ kind: "formula", cached: 1 });
  });
});
