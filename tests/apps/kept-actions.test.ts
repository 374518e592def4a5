import { assess, type Sheet, type SheetChoice, textValue, type Workbook } from "../../src/engine";
import { applyEdits } from "../../src/hosts/memory";
import { ownTitles, renewalOf } from "../renewal-of";

const HEADER = ["Tiêu chí", "Hạn chế", "Giải pháp thực hiện", "Người thực hiện", "Thời gian"];
const lesson = ["Tiêu chí 1.4", "Sinh hoạt tổ chưa đều", "Mỗi tháng chọn một bài khó", "Tổ trưởng", "Quý IV/2024"];
const club = ["Tiêu chí 5.5", "Ít học sinh giỏi", "Mở lớp bồi dưỡng học sinh có năng khiếu", "Giáo viên Toán", "Quý I/2025"];
const group = ["Tiêu chí 5.5", "Sáu em chưa hoàn thành Toán", "Lập nhóm phụ đạo", "Giáo viên chủ nhiệm", "Quý I/2025"];

function planSheet(rows: readonly (readonly string[])[]): Sheet {
  const cellsOf = (texts: readonly string[]) => texts.map((text, at) => ({ column: at + 1, value: textValue(text), isFormula: false }));
  const placed = [HEADER, ...rows].map((texts, at) => ({ row: at + 1, isHidden: false, cells: cellsOf(texts) }));
  return { name: "Kế hoạch", isHidden: false, own: null, merges: [], rows: placed };
}

function withPlan(workbook: Workbook | null, ...rows: readonly (readonly string[])[]): Workbook {
  const own = workbook?.sheets.filter((sheet) => sheet.own !== null) ?? [];
  return { ...(workbook ?? { name: "ke-hoach.xlsx" }), sheets: [planSheet(rows), ...own] } as Workbook;
}

const PROGRESS: readonly SheetChoice[] = ["progress"];

function renewed(workbook: Workbook, period: string, only?: readonly SheetChoice[]): Workbook {
  return applyEdits(workbook, renewalOf(workbook, { period, ...(only === undefined ? {} : { only }) }).edits);
}

function linesOf(workbook: Workbook): readonly string[] {
  return assess(workbook, { today: "2025-04-02", ownTitles }).book.progress.map(
    ({ planId, period, work }) => `${planId} ${period} ${work}`,
  );
}

describe("a row that comes into the plan", () => {
  it("has one line of Tiến độ under one id, however often progress is asked for and whatever is made anew", () => {
    const made = renewed(withPlan(null, lesson, group), "2024-Q4");
    const once = renewed(withPlan(made, lesson, club, group), "2025-Q1", PROGRESS);
    expect(linesOf(once).filter((line) => line.includes(club[2] as string))).toEqual([`KH-5.5-02 2025-Q1 ${club[2]}`]);
    expect(renewalOf(once, { period: "2025-Q1", only: PROGRESS }).edits).toEqual([]);
    expect(linesOf(renewed(once, "2025-Q1"))).toEqual(linesOf(once));
  });
});

it("a row that goes from a plan without our table of it leaves the other actions their lines", () => {
  const made = renewed(withPlan(null, group, club), "2025-Q1", PROGRESS);
  const after = renewed(withPlan(made, club), "2025-Q1", PROGRESS);
  expect(linesOf(after)).toEqual(linesOf(made));
  expect(assess(after, { today: "2025-04-02", ownTitles }).book.plan.map(({ id }) => id)).toEqual(["KH-5.5-02"]);
});
