import { layOut } from "../../../../src/engine/sheets/lay-out";
import type { OwnSheet } from "../../../../src/engine/sheets/own-sheet";
import { readReportPeriod } from "../../../../src/engine/sheets/report-period";
import { sheets } from "../../../../src/words/vi/sheets";
import { mark, options, planRow, progressRow, resultRow, sample, textsOf, type SampleFacts } from "../sample-assessment";

function report(facts: SampleFacts, period: string | null = null): OwnSheet {
  const edits = layOut(sample(facts), sheets, options({ only: ["report"], period: period === null ? null : readReportPeriod(period) }));
  const sheet = edits[0]?.sheet;
  if (sheet === undefined) throw new Error("no report");
  return sheet;
}

/** The grid's rows as texts, from the row of column numbers on. */
function grid(sheet: OwnSheet): readonly (readonly (string | null)[])[] {
  const last = sheet.print.titleRows?.last ?? 0;
  return sheet.rows
    .filter((row) => row.row > last && row.cells.some(({ style, column }) => style.isBordered === true && column <= 8))
    .map((row) => row.cells.filter(({ column }) => column <= 8).map(({ value }) => (value.kind === "text" ? value.text : null)));
}

const plan = [
  planRow({
    id: "KH-3.2-01",
    code: "3.2",
    levels: [1, 2, 3],
    texts: { work: "mua máy chiếu", solution: "- Lập tờ trình", people: "Kế toán", period: "tháng 10/2024", budget: "50 tr" },
    start: "2024-10-01",
    end: "2024-10-31",
    money: 50_000_000,
  }),
  planRow({
    id: "KH-1.4-01",
    code: "1.4",
    levels: [1, 2, 3],
    texts: { work: "Tập huấn tổ trưởng" },
    start: "2025-03-01",
    end: "2025-03-31",
  }),
  planRow({ id: "KH-M4.1-01", code: "M4.1", levels: [4], texts: { solution: "Tham khảo chương trình" } }),
];

describe("the result report", () => {
  it("stands under sections, standards and criteria in order", () => {
    const rows = grid(report({ plan }));
    expect(rows.map((row) => row[0])).toEqual([
      "MỨC 1, 2, 3",
      "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường",
      "1",
      "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học",
      "2",
      "MỨC 4",
      "3",
    ]);
    expect(rows[6]?.[1]).toMatch(/^Khoản 1 Điều 22: /);
  });

  it("tells what was planned in clean lines", () => {
    const row = grid(report({ plan }))[4];
    expect(row?.[2]).toBe(
      "- Mua máy chiếu.\n- Giải pháp: Lập tờ trình.\n- Thời gian: tháng 10/2024. Người thực hiện: Kế toán. Kinh phí: 50 tr.",
    );
  });

  it("leaves room where nothing is recorded and says so beside the paper", () => {
    const sheet = report({ plan });
    expect(grid(sheet)[4]?.[4]).toMatch(/^…+(\n…+)*$/);
    expect(sheet.print.area?.right).toBe(8);
    const note = sheet.rows
      .flatMap((row) => row.cells.filter((cell) => cell.column > 8))
      .map(({ value }) => (value.kind === "text" ? value.text : ""))
      .join("\n");
    expect(note).toContain("Còn thiếu trước khi ký");
    expect(note).toContain("Kết quả của 3 việc");
    expect(note).toContain("Số của báo cáo");
  });

  it("takes results from Tiến độ, with Không where there is nothing", () => {
    const progress = [
      progressRow("KH-3.2-01", "2024-2025", { status: "Chậm", inProgress: "Đã có tờ trình", reason: "chờ duyệt kinh phí", percent: 40 }),
    ];
    const row = grid(report({ plan, progress }))[4];
    expect(row?.slice(3, 7)).toEqual(["Không", "Không", "Đã có tờ trình\nĐã đạt 40% công việc.\nLý do: chờ duyệt kinh phí.", "Không"]);
    expect(textsOf(report({ plan, progress })).join("\n")).toContain("III. TỒN TẠI, NGUYÊN NHÂN");
  });

  it("gathers the semesters in the report of the year", () => {
    const progress = [
      progressRow("KH-3.2-01", "2024-2025-HK2", { status: "Hoàn thành", done: "Đã lắp đặt", spent: 30_000_000 }),
      progressRow("KH-3.2-01", "2024-2025-HK1", { status: "Đang thực hiện", done: "Đã chọn thiết bị", spent: 15_000_000 }),
    ];
    const row = grid(report({ plan, progress }))[4];
    expect(row?.[4]).toBe("Đã chọn thiết bị\nĐã lắp đặt");
    expect(row?.[7]).toBe("Đã chi 45.000.000 đồng.");
    expect(grid(report({ plan, progress }, "2024-2025-HK1")).find((one) => one[1]?.startsWith("Tiêu chí 3.2"))?.[4]).toBe(
      "Đã chọn thiết bị",
    );
  });

  it("takes results of a result report that the workbook holds", () => {
    const results = [
      resultRow("1.2", [1], { planned: "Công khai chiến lược", done: "Đã công khai", inProgress: "Không", notStarted: "Không" }, "done"),
    ];
    const rows = grid(report({ results }));
    expect(rows[2]?.slice(2, 7)).toEqual(["Công khai chiến lược", "Không", "Đã công khai", "Không", "Không"]);
  });

  it("keeps to the actions of its period and names the later ones", () => {
    const sheet = report({ plan }, "2024-2025-HK1");
    expect(grid(sheet).some((row) => row[1]?.startsWith("Tiêu chí 1.4"))).toBe(false);
    expect(textsOf(sheet).join("\n")).toContain("sau kỳ báo cáo chưa đưa vào bảng: 1.4");
  });

  it("says what the tally says", () => {
    const text = textsOf(report({ plan, assessments: [mark("1.1", [1, 2]), mark("1.2", [], true)] })).join("\n");
    expect(text).toContain("1/27 tiêu chí (3,7%)");
    expect(text).toContain("Nhà trường chưa đạt Mức 1");
  });

  it("has heading, closing and signature of Nghị định 30/2020", () => {
    const texts = textsOf(report({ plan }));
    for (const text of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "UBND PHƯỜNG BẾN TRE",
      "TRƯỜNG TIỂU HỌC HOA SEN",
      "BÁO CÁO",
      "Nơi nhận:",
      "HIỆU TRƯỞNG",
      "Lê Thị Mẫu",
      "- Lưu: VT.",
    ]) {
      expect(texts).toContain(text);
    }
    expect(texts).toContain("Số: ……/BC-THHS");
    expect(texts).toContain("Bến Tre, ngày …… tháng …… năm 2025");
    expect(texts.some((text) => text.endsWith("của Trường Tiểu học Hoa Sen./."))).toBe(true);
  });

  it("no longer reports to a district after 01/07/2025", () => {
    const profile = { school: "Trường Tiểu học Hoa Sen", authority: "UBND QUẬN NINH KIỀU", schoolYear: "2024-2025" };
    const before = textsOf(report({ plan, profile, today: "2025-06-02" })).join("\n");
    const after = textsOf(report({ plan, profile, today: "2025-08-02" })).join("\n");
    expect(before).toContain("UBND QUẬN NINH KIỀU");
    expect(after).toContain("ỦY BAN NHÂN DÂN XÃ/PHƯỜNG");
    expect(after).toContain("- Sở GDĐT (để báo cáo);");
    expect(after).not.toContain("Phòng GDĐT");
    expect(after).toContain("Tệp ghi cơ quan chủ quản là “UBND QUẬN NINH KIỀU”");
  });

  it("is signed for the principal by a deputy", () => {
    const profile = { school: "Trường Tiểu học Hoa Sen", signer: "Trần Văn Mẫu", signerTitle: "Phó Hiệu trưởng" };
    const texts = textsOf(report({ plan, profile }));
    expect(texts).toContain("KT. HIỆU TRƯỞNG");
    expect(texts).toContain("PHÓ HIỆU TRƯỞNG");
  });

  it("loses no word of a text that is taller than a page", () => {
    const long = Array.from({ length: 3000 }, (_, index) => `việc${index}`).join(" ");
    const sheet = report({ plan: [planRow({ id: "KH-1.1-01", code: "1.1", texts: { solution: long } })] });
    const words =
      textsOf(sheet)
        .join(" ")
        .match(/việc\d+/g) ?? [];
    expect(new Set(words).size).toBe(3000);
    for (const row of sheet.rows) expect(row.height ?? 0).toBeLessThanOrEqual(409);
    expect(sheet.print.breaksBefore.length).toBeGreaterThan(2);
  });

  it("repeats the head of its grid and merges no cell twice", () => {
    const sheet = report({ plan });
    expect(sheet.print).toMatchObject({ orientation: "landscape", titleRows: { first: expect.any(Number), last: expect.any(Number) } });
    const cells = new Set<string>();
    for (const { top, left, bottom, right } of sheet.merges) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          expect(cells.has(`${row} ${column}`)).toBe(false);
          cells.add(`${row} ${column}`);
        }
      }
    }
  });
});
