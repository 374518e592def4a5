import { layOut, missingForReport } from "../../../../src/engine/sheets/lay-out";
import type { OwnSheet } from "../../../../src/engine/sheets/own-sheet";
import { readReportPeriod } from "../../../../src/engine/sheets/report-period";
import { sheets } from "../../../../src/words/vi/sheets";
import { options, planRow, progressRow, resultRow, sample, type SampleFacts, textsOf } from "../sample-assessment";

const plan = [
  planRow({ id: "KH-1.4-01", code: "1.4", texts: { work: "Tập huấn tổ trưởng", weakness: "Ít tập huấn" } }),
  planRow({ id: "KH-3.2-01", code: "3.2", texts: { work: "Mua máy chiếu", weakness: "Thiếu máy chiếu" } }),
];
const nobody = {};

function reportOf(facts: SampleFacts, period: string, typed: readonly string[] = []): OwnSheet {
  const read = readReportPeriod(period);
  const [edit] = layOut(sample(facts), sheets, options({ only: ["report"], period: read, typed: new Set(typed) }));
  if (edit === undefined) throw new Error("no report");
  return edit.sheet;
}

function missing(facts: SampleFacts, period: string, typed: readonly string[] = []): readonly string[] {
  return missingForReport(sample(facts), sheets, options({ period: readReportPeriod(period), typed: new Set(typed) }));
}

/** Every cell of the paper whose text has dots to fill in, as somebody would who fills in all of it. */
function dottedCells(sheet: OwnSheet): readonly string[] {
  return sheet.rows.flatMap(({ key, cells }) =>
    cells.flatMap(({ column, value }) => {
      const columnKey = sheet.columnKeys?.[column - 1];
      const isDotted = value.kind === "text" && value.text.includes("\u2026");
      return isDotted && columnKey !== "missing" ? [`${key ?? ""}|${columnKey ?? ""}`] : [];
    }),
  );
}

describe("what people typed into the report", () => {
  it.each(["17/2018", "57/2026"] as const)(
    "leaves nothing missing where every dotted cell is filled, but that no other sheet knows of the results (%s)",
    (circular) => {
      const facts: SampleFacts = { circular, plan, profile: nobody };
      const period = circular === "57/2026" ? "2026-2027-HK1" : "2024-Q4";
      const before = missing(facts, period);
      expect(before.length).toBeGreaterThan(7);
      expect(missing(facts, period, dottedCells(reportOf(facts, period)))).toEqual([sheets.report.missing.byHand(["1.4", "3.2"])]);
    },
  );

  it("takes away the line of what was typed and no other", () => {
    const before = missing({ plan }, "2024-Q4");
    const without = (typed: string) => before.filter((line) => !missing({ plan }, "2024-Q4", [typed]).includes(line));
    expect(without("heading:number|number")).toEqual([sheets.report.missing.number, sheets.report.missing.symbol("THHS")]);
    expect(without("heading:number|adjusted")).toEqual([sheets.report.missing.day]);
    expect(without("record:KH-1.4-01|done")).toEqual([sheets.report.missing.results(2)]);
    expect(missing({ plan }, "2024-Q4", ["record:KH-1.4-01|done"])).toContain(sheets.report.missing.results(1));
    expect(missing({ plan }, "2024-Q4", ["record:KH-1.4-01|done"])).toContain(sheets.report.missing.byHand(["1.4"]));
    expect(before.join("\n")).not.toContain("ghi tay");
    expect(without("record:KH-1.4-01|criterion")).toEqual([]);
    expect(without("outlook:proposals|number")).toEqual([sheets.report.missing.proposals]);
  });

  it("counts in part I by the column that was filled in", () => {
    const rows = (typed: readonly string[]) =>
      reportOf({ plan }, "2024-Q4", typed)
        .rows.filter(({ key }) => key?.startsWith("status:"))
        .map(({ cells }) => cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));
    expect(rows(["record:KH-1.4-01|done"]).slice(2)).toEqual([
      ["Hoàn thành", "1", "50%"],
      ["Chưa ghi nhận kết quả", "1", "50%"],
    ]);
    expect(rows(["record:KH-1.4-01|done", "record:KH-1.4-01|inProgress", "record:KH-3.2-01|notStarted"]).slice(2)).toEqual([
      ["Chưa triển khai", "1", "50%"],
      ["Đã ghi kết quả trong báo cáo", "1", "50%"],
    ]);
  });
});

describe("a report in the workbook", () => {
  const results = [resultRow("1.4", null, { done: "Đã tập huấn" }, "done")];
  const profile = { school: "Trường Tiểu học Hoa Sen", schoolYear: "2023-2024", documentNumber: "29/BC-THHS", issuedOn: "2023-09-12" };

  it("lends its number and day to the report of its own period only", () => {
    const heading = (period: string) => textsOf(reportOf({ results, profile }, period)).slice(0, 12).join("|");
    expect(heading("2023-2024")).toContain("Số: 29/BC-THHS");
    expect(heading("2023-2024")).toContain("ngày 12 tháng 9 năm 2023");
    expect(heading("2023-2024-HK1")).toContain("Số: ……/BC-THHS");
    expect(heading("2023-2024-HK1")).not.toContain("ngày 12 tháng");
    expect(missing({ results, profile }, "2023-2024-HK1")).toEqual(
      expect.arrayContaining([sheets.report.missing.number, sheets.report.missing.day]),
    );
  });
});

describe("the words of a paper that is signed", () => {
  it("says money as money, bodies as names and what goes on", () => {
    const facts = {
      plan: [
        planRow({ id: "KH-3.2-01", code: "3.2", texts: { work: "Mua đèn", budget: "18500000" }, money: 18_500_000 }),
        planRow({ id: "KH-1.10-01", code: "1.10", texts: { work: "Sửa cổng" } }),
        planRow({ id: "KH-1.4-01", code: "1.4", texts: { work: "Tập huấn" } }),
        planRow({ id: "KH-2.2-01", code: "2.2", texts: { work: "Bồi dưỡng" } }),
        planRow({ id: "KH-2.3-01", code: "2.3", texts: { work: "Tuyển nhân viên" } }),
      ],
      progress: [
        progressRow("KH-3.2-01", "2024-Q4", { status: "Bỏ", spent: 4_000_000 }),
        progressRow("KH-1.10-01", "2024-Q4", { status: "Đang thực hiện" }),
        progressRow("KH-1.4-01", "2024-Q4", { status: "Chậm" }),
        progressRow("KH-2.2-01", "2024-Q4", { status: "Điều chỉnh", adjusted: "- Chuyển sang học kỳ II" }),
        progressRow("KH-2.3-01", "2024-Q4", { status: "Điều chỉnh", adjusted: "- Hợp đồng y tế\n- Tuyển văn thư" }),
      ],
      profile: { school: "TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ HOA SEN", authority: "PHÒNG GDĐT HUYỆN LONG SƠN" },
      today: "2025-01-02",
    };
    const texts = textsOf(reportOf(facts, "2024-Q4"));
    const all = texts.join("\n");
    expect(all).toContain("Kinh phí: 18.500.000 đồng.");
    expect(texts).toContain("- Phòng GDĐT huyện Long Sơn (để báo cáo);");
    expect(all).toContain("Trường Tiểu học và Trung học cơ sở Hoa Sen báo cáo");
    expect(texts).toContain("Không tiếp tục thực hiện");
    expect(texts).toContain("- Tiếp tục thực hiện trong kỳ tới các nội dung chưa hoàn thành thuộc tiêu chí 1.4, 1.10.");
    expect(texts).toContain("- Tiêu chí 2.2: tiếp tục thực hiện theo nội dung đã điều chỉnh: Chuyển sang học kỳ II.");
    expect(texts).toContain("- Tiếp tục thực hiện theo nội dung đã điều chỉnh, nêu ở cột (4) phần II, thuộc tiêu chí 2.3.");
    expect(all).not.toMatch(/\d+ việc/);
  });

  it("compares what was spent since the year began with what is planned in all", () => {
    const facts = {
      plan: [
        planRow({ id: "KH-3.2-01", code: "3.2", texts: { work: "Mua đèn" }, money: 60_000_000, start: "2024-09-01", end: "2025-05-31" }),
        planRow({ id: "KH-1.4-01", code: "1.4", texts: { work: "Sửa" }, money: 40_000_000, start: "2025-05-01", end: "2025-05-31" }),
      ],
      progress: [
        progressRow("KH-3.2-01", "2024-Q2", { status: "Đang thực hiện", spent: 7_000_000 }),
        progressRow("KH-3.2-01", "2024-Q4", { status: "Đang thực hiện", spent: 20_000_000 }),
        progressRow("KH-3.2-01", "2025-Q1", { status: "Đang thực hiện", spent: 5_000_000 }),
      ],
    };
    const money = textsOf(reportOf(facts, "2025-Q1")).find((text) => text.startsWith("- Kinh phí"));
    expect(money).toBe(
      "- Kinh phí: dự kiến 60.000.000 đồng cho 1 nội dung trong kỳ; đã chi trong kỳ 5.000.000 đồng. " +
        "Từ đầu năm học đến hết kỳ báo cáo đã chi 25.000.000 đồng, bằng 25% tổng kinh phí dự kiến của kế hoạch (100.000.000 đồng).",
    );
  });

  it("names a frozen report in whole words that fit a tab", () => {
    for (const period of ["2026-Q4", "2026-2027-HK1", "2026-2027"])
      for (const form of ["8-cot", "bieu-2"] as const) {
        const read = readReportPeriod(period);
        if (read === null) throw new Error(period);
        const name = sheets.frozenName(sheets.reportName(read, form), "2026-12-30");
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).toMatch(/^BC (quý 4-2026|HK1 2026-2027|2026-2027)( B2)? chốt 30-12-26$/);
      }
  });
});
