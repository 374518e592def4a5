import { numberValue, type Sheet, shownText, textValue, type Workbook } from "../../src/engine";
import { PROGRESS_COLUMNS, type ProgressColumn } from "../../src/engine/sheets/own-columns";
import { applyEdits } from "../../src/hosts/memory";
import { renewalOf, type Run } from "../renewal-of";

const PLAN: readonly (readonly string[])[] = [
  ["Tiêu chí", "Nội dung cải tiến", "Giải pháp thực hiện", "Thời gian thực hiện", "Người thực hiện", "Kinh phí"],
  ["1.1", "Chưa có sân chơi", "Kẻ vạch sân chơi", "10/2024 - 12/2024", "Phó hiệu trưởng", "5.000.000 đồng"],
  ["2.1", "Thiếu sách", "Mua thêm sách", "10/2024 - 5/2025", "Thư viện", "9.000.000 đồng"],
];

function cellsOf(texts: readonly string[]) {
  return texts.map((text, index) => ({ column: index + 1, value: textValue(text), isFormula: false }));
}

const school: Workbook = {
  name: "ke-hoach.xlsx",
  sheets: [
    {
      name: "Kế hoạch",
      isHidden: false,
      own: null,
      merges: [],
      rows: [["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025"], ...PLAN].map((texts, index) => ({
        row: index + 1,
        isHidden: false,
        cells: cellsOf(texts),
      })),
    },
  ],
};

const Q4: Run = { period: "2024-Q4", today: "2025-01-05", only: ["progress", "overview", "report"] };
const Q1: Run = { period: "2025-Q1", today: "2025-03-31", only: ["progress", "overview", "report"] };

function renewed(workbook: Workbook, run: Run): Workbook {
  return applyEdits(workbook, renewalOf(workbook, run).edits);
}

type Typed = Readonly<Partial<Record<ProgressColumn, string | number | null>>>;

/** Somebody types into the line of an action for a period; null clears the cell. */
function typed(workbook: Workbook, id: string, period: string, texts: Typed): Workbook {
  const changed = Object.entries(texts).map(([key, value]) => [PROGRESS_COLUMNS.indexOf(key as ProgressColumn) + 1, value] as const);
  const isChanged = new Set(changed.map(([column]) => column));
  const put = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const shown = row.cells.map(({ value }) => shownText(value));
      if (!shown.includes(id) || !shown.includes(period)) return row;
      const added = changed.flatMap(([column, value]) =>
        value == null ? [] : [{ column, value: typeof value === "number" ? numberValue(value) : textValue(value), isFormula: false }],
      );
      const cells = [...row.cells.filter(({ column }) => !isChanged.has(column)), ...added];
      return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
    }),
  });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.own === "progress" ? put(sheet) : sheet)) };
}

/** Status, percent, reason and note of a line; null where it is not there. */
function line(workbook: Workbook, id: string, period: string): readonly (string | null)[] | null {
  const sheet = workbook.sheets.find(({ own }) => own === "progress");
  const texts = (sheet?.rows ?? []).map(
    (row) => new Map(row.cells.map(({ column, value }) => [PROGRESS_COLUMNS[column - 1], shownText(value)])),
  );
  const found = texts.find((text) => text.get("id") === id && text.get("period") === period);
  return found === undefined ? null : (["status", "percent", "reason", "note"] as const).map((key) => found.get(key) ?? null);
}

function reportOf(workbook: Workbook, period: string): string {
  const sheet = workbook.sheets.find(({ own }) => own?.startsWith(`report:${period}`));
  return (sheet?.rows ?? []).flatMap(({ cells }) => cells.map(({ value }) => shownText(value))).join("\n");
}

const ran = renewed(school, Q4);
const recorded = typed(typed(ran, "KH-1.1-01", "2024-Q4", { status: "Chậm", reason: "Chờ kinh phí của xã" }), "KH-2.1-01", "2024-Q4", {
  status: "Đang thực hiện",
  percent: 80,
});
const carried = renewed(recorded, Q1);
const NOTE = "Chuyển tiếp từ quý IV năm 2024";

describe("what is recorded late, in the line of the quarter before", () => {
  it("reaches the line that goes on from it and that nobody has touched", () => {
    expect(line(carried, "KH-2.1-01", "2025-Q1")).toEqual(["Đang thực hiện", "80", null, NOTE]);
    const late = renewed(typed(carried, "KH-2.1-01", "2024-Q4", { percent: 95 }), Q1);
    expect(line(late, "KH-2.1-01", "2025-Q1")).toEqual(["Đang thực hiện", "95", null, NOTE]);
    expect(reportOf(late, "2025-Q1")).not.toContain("Đã đạt 95%");
    expect(renewalOf(late, Q1).edits).toEqual([]);
  });

  it("takes that line away where the work was done by then", () => {
    const done: Typed = { status: "Hoàn thành", percent: 100, done: "Đã kẻ vạch từ tháng 12", reason: null };
    const late = renewed(typed(carried, "KH-1.1-01", "2024-Q4", done), Q1);
    expect(line(late, "KH-1.1-01", "2025-Q1")).toBeNull();
    expect(reportOf(late, "2025-Q1")).not.toContain("Chờ kinh phí của xã");
    expect(renewalOf(late, Q1)).toMatchObject({ edits: [], conflicts: [] });
  });

  it("brings that line back where the work was not done after all", () => {
    const done = renewed(typed(carried, "KH-1.1-01", "2024-Q4", { status: "Hoàn thành" }), Q1);
    const back = renewed(typed(done, "KH-1.1-01", "2024-Q4", { status: "Đang thực hiện" }), Q1);
    expect(line(back, "KH-1.1-01", "2025-Q1")).toEqual(["Chậm", null, "Chờ kinh phí của xã", NOTE]);
  });

  it("leaves a line in which somebody has typed, however many runs ago", () => {
    const theirs = renewed(renewed(typed(carried, "KH-2.1-01", "2025-Q1", { percent: 90 }), Q1), Q1);
    const late = renewed(typed(theirs, "KH-2.1-01", "2024-Q4", { status: "Hoàn thành", percent: 100 }), Q1);
    expect(line(late, "KH-2.1-01", "2025-Q1")).toEqual(["Đang thực hiện", "90", null, NOTE]);
    expect(reportOf(late, "2025-Q1")).toContain("Đã đạt 90%");
    const same = renewed(typed(theirs, "KH-2.1-01", "2024-Q4", { percent: 90 }), Q1);
    expect(reportOf(same, "2025-Q1")).toContain("Đã đạt 90%");
  });

  it("reaches the lines of every quarter since", () => {
    const Q2: Run = { ...Q1, period: "2025-Q2", today: "2025-06-20" };
    const late = renewed(typed(renewed(carried, Q2), "KH-2.1-01", "2024-Q4", { percent: 95 }), Q2);
    expect(["2025-Q1", "2025-Q2"].map((period) => line(late, "KH-2.1-01", period)?.[1])).toEqual(["95", "95"]);
    expect(renewalOf(late, Q2).edits).toEqual([]);
  });

  it("changes nothing of that line where what we wrote is not known any more", () => {
    const lost = { ...carried, sheets: carried.sheets.filter(({ own }) => own !== "base") };
    const late = renewed(typed(lost, "KH-2.1-01", "2024-Q4", { percent: 95 }), Q1);
    expect(line(late, "KH-2.1-01", "2025-Q1")).toEqual(["Đang thực hiện", "80", null, NOTE]);
  });

  it("lets a line follow whose note people have cleared, and leaves it cleared", () => {
    const cleared = renewed(typed(carried, "KH-2.1-01", "2025-Q1", { note: null }), Q1);
    const late = renewed(typed(cleared, "KH-2.1-01", "2024-Q4", { percent: 95 }), Q1);
    expect(line(late, "KH-2.1-01", "2025-Q1")).toEqual(["Đang thực hiện", "95", null, null]);
    expect(renewalOf(late, Q1).edits).toEqual([]);
  });
});
