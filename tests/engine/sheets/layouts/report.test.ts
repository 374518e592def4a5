import { layOut, missingForReport, type LayOutOptions } from "../../../../src/engine/sheets/lay-out";
import type { OwnSheet } from "../../../../src/engine/sheets/own-sheet";
import { readReportPeriod } from "../../../../src/engine/sheets/report-period";
import type { SheetWords } from "../../../../src/engine/sheets/sheet-words";
import { sheets as english } from "../../../../src/words/en/sheets";
import { sheets } from "../../../../src/words/vi/sheets";
import { mark, options, planRow, progressRow, resultRow, sample, textsOf, type SampleFacts } from "../sample-assessment";

function report(facts: SampleFacts, period: string | null = null, more: Partial<LayOutOptions> = {}): OwnSheet {
  const read = period === null ? null : readReportPeriod(period);
  const edits = layOut(sample(facts), sheets, options({ only: ["report"], period: read, ...more }));
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

/** The texts of the rows whose key begins so, by column. */
function rowsOf(sheet: OwnSheet, key: string): readonly (readonly (string | null)[])[] {
  const own = sheet.rows.filter((row) => row.key?.startsWith(key));
  return own.map((row) => row.cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));
}

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
    expect(note).toContain("Kết quả của 3 nội dung");
    expect(note).toContain("Số của báo cáo");
  });

  it("takes results from Tiến độ, with Không where there is nothing", () => {
    const progress = [
      progressRow("KH-3.2-01", "2024-2025", { status: "Chậm", inProgress: "Đã có tờ trình", reason: "chờ duyệt kinh phí", percent: 40 }),
    ];
    const row = grid(report({ plan, progress }))[4];
    expect(row?.slice(3, 7)).toEqual(["Không", "Không", "Đã có tờ trình\nĐã đạt 40% khối lượng.\nLý do: chờ duyệt kinh phí.", "Không"]);
    expect(textsOf(report({ plan, progress })).join("\n")).toContain("III. TỒN TẠI, NGUYÊN NHÂN");
  });

  it.each([
    [{ percent: 50 }, ["Không", "Đang thực hiện theo kế hoạch.\nĐã đạt 50% khối lượng.", "Không"]],
    [{ percent: 100 }, ["Đã hoàn thành theo kế hoạch.", "Không", "Không"]],
    [{ percent: 0 }, ["Không", "Không", "Chưa triển khai."]],
    [{ percent: 50, done: "Đã chọn thiết bị" }, ["Đã chọn thiết bị", "Đã đạt 50% khối lượng.", "Không"]],
  ])("tells what a line without a status comes to: %j", (told, columns) => {
    const row = grid(report({ plan, progress: [progressRow("KH-3.2-01", "2024-2025", told)] }))[4];
    expect(row?.slice(4, 7)).toEqual(columns);
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
    expect(textsOf(sheet).join("\n")).toContain("sau kỳ báo cáo, thuộc tiêu chí 1.4");
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

describe("part I of the report", () => {
  const assessments = [mark("1.1", [1, 2]), mark("1.2", [1]), mark("1.3", [], true)];
  const assessmentsAtStart = [mark("1.1", [1]), mark("1.2", [1, 2]), mark("1.3", [1])];

  it("tells each level when the plan was made and now, and which criteria changed", () => {
    const sheet = report({ plan, assessments, assessmentsAtStart });
    expect(rowsOf(sheet, "levels:").slice(2)).toEqual([
      ["Mức 1", "3/27 tiêu chí (11,1%)", "2/27 tiêu chí (7,4%)", "Bớt 1 tiêu chí: 1.3"],
      ["Mức 2", "1/27 tiêu chí (3,7%)", "1/27 tiêu chí (3,7%)", "Thêm 1 tiêu chí: 1.1; Bớt 1 tiêu chí: 1.2"],
      ["Mức 3", "0/19 tiêu chí (0%)", "0/19 tiêu chí (0%)", "Không thay đổi"],
    ]);
  });

  it("does not call a criterion gained that nobody had assessed before", () => {
    const before = [mark("1.2", [1])];
    const sheet = report({ plan, assessments: [mark("1.1", [1, 2]), mark("1.2", [1])], assessmentsAtStart: before });
    expect(rowsOf(sheet, "levels:1")[0]?.[3]).toBe("Không thay đổi");
  });

  it("leaves the levels to be filled in where nobody assessed any", () => {
    expect(rowsOf(report({ plan }), "levels:")).toEqual([[expect.stringContaining("Mức 1 đạt ……/…… tiêu chí")]]);
  });

  it("counts by the statuses that occur, with shares", () => {
    const progress = [
      progressRow("KH-3.2-01", "2024-2025", { status: "Hoàn thành" }),
      progressRow("KH-1.4-01", "2024-2025", { status: "Chậm" }),
    ];
    expect(rowsOf(report({ plan, progress }), "status:").slice(1)).toEqual([
      ["Tình trạng", "Số nội dung", "Tỷ lệ"],
      ["Hoàn thành", "1", "33,3%"],
      ["Chậm", "1", "33,3%"],
      ["Chưa ghi nhận kết quả", "1", "33,3%"],
    ]);
  });

  it("sets what was spent against what was planned", () => {
    const progress = [progressRow("KH-3.2-01", "2024-2025", { status: "Hoàn thành", spent: 45_000_000 })];
    expect(rowsOf(report({ plan, progress }), "overall:money")).toEqual([
      ["- Kinh phí: dự kiến 50.000.000 đồng cho 1 nội dung trong kỳ; đã chi trong kỳ 45.000.000 đồng, bằng 90% tổng kinh phí dự kiến."],
    ]);
  });

  it("tells a reason also of what is done, and of what nothing else is recorded of", () => {
    const progress = [
      progressRow("KH-3.2-01", "2024-2025", { status: "Hoàn thành", reason: "xong muộn vì bão" }),
      progressRow("KH-1.4-01", "2024-2025", { reason: "chờ văn bản" }),
    ];
    const rows = grid(report({ plan, progress }));
    expect(rows[4]?.[4]).toBe("Đã hoàn thành theo kế hoạch.\nLý do: xong muộn vì bão.");
    expect(rows[2]?.[7]).toBe("Lý do: chờ văn bản.");
  });
});

describe("the report's predecessor", () => {
  const frozen = [
    { period: "2024-Q4", form: "8-cot", day: "2025-01-05", sheet: "BC Q4 (chốt)" },
    { period: "2025-Q1", form: "8-cot", day: "2025-04-05", sheet: "BC Q1 (chốt)", number: "06/BC-THHS" },
    { period: "2025-Q2", form: "8-cot", day: "2025-07-01", sheet: "BC Q2 (chốt)" },
    { period: "năm ngoái", form: "8-cot", day: "2024-07-01", sheet: "BC" },
  ];

  it("is the approved one of the time before, among the bases", () => {
    expect(rowsOf(report({ plan }, "2025-Q2", { frozen }), "basis:predecessor")).toEqual([
      [
        "Căn cứ Báo cáo số 06/BC-THHS của Trường Tiểu học Hoa Sen về kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục quý I năm 2025 (bản lưu ngày 05 tháng 4 năm 2025).",
      ],
    ]);
    expect(rowsOf(report({ plan }, "2025-Q1", { frozen }), "basis:predecessor")[0]?.[0]).toContain(
      "quý IV năm 2024 (bản lưu ngày 05 tháng 01 năm 2025)",
    );
  });

  it("is none where no approved report is earlier", () => {
    expect(rowsOf(report({ plan }, "2024-Q4", { frozen }), "basis:predecessor")).toEqual([]);
  });
});

describe("Biểu 2 of thông tư 57/2026", () => {
  const texts = {
    weakness: "Thiếu sách tham khảo",
    cause: "Chưa bố trí được kinh phí",
    goal: "Đủ đầu sách",
    work: "Bổ sung sách",
    solution: "Lập danh mục và mua",
    indicator: "300 bản",
    people: "Thư viện",
  };
  const own = [planRow({ id: "KH-4.1-01", code: "4.1", texts }), planRow({ id: "KH-2.2-01", code: "2.2", texts: { work: "Tập huấn" } })];
  const progress = [
    progressRow("KH-4.1-01", "2026-2027-HK1", {
      status: "Chậm",
      percent: 40,
      done: "Đã lập danh mục",
      by: "Trần Thị Mẫu",
      adjusted: "Mua 200 bản",
    }),
  ];
  const facts = { circular: "57/2026", plan: own, progress } as const;

  it("is chosen by the circular, and the eight columns by the others", () => {
    expect(report(facts, "2026-2027-HK1").id).toBe("report:2026-2027-HK1:bieu-2");
    expect(report({ plan }, "2024-2025-HK1").id).toBe("report:2024-2025-HK1:8-cot");
    expect(report({ plan }, "2024-2025-HK1", { form: "bieu-2" }).id).toBe("report:2024-2025-HK1:bieu-2");
  });

  it("has its eight parts in their order", () => {
    expect(rowsOf(report(facts, "2026-2027-HK1"), "part:").map(([text]) => text?.replace(/\..*/, ""))).toEqual(
      "I II III IV V VI VII VIII".split(" "),
    );
  });

  it("says of each action in its ten columns how far it is", () => {
    const sheet = report(facts, "2026-2027-HK1");
    expect(rowsOf(sheet, "record:KH-4.1-01")[0]?.slice(2)).toEqual([
      "Đủ đầu sách",
      "Lập danh mục và mua",
      "300 bản",
      "Thư viện",
      "Đang thực hiện\n(40%)",
    ]);
    expect(rowsOf(sheet, "record:KH-2.2-01")[0]?.[3]).toMatch(/^…+\n…+$/);
  });

  it("names the weaknesses and leaves room for a cause that the plan does not give", () => {
    expect(rowsOf(report(facts, "2026-2027-HK1"), "problem:")).toEqual([
      ["1", "Tiêu chuẩn 4", expect.stringMatching(/^Tiêu chí 4.1: /), "Thiếu sách tham khảo", "Chưa bố trí được kinh phí"],
    ]);
  });

  it("follows each action up: results, adjustments, who assessed", () => {
    expect(rowsOf(report(facts, "2026-2027-HK1"), "follow-up:2026-2027-HK1:KH-4.1-01")[0]).toEqual([
      "Cuối học kỳ I",
      "Tiêu chí 4.1\nBổ sung sách",
      "Đã hoàn thành: Đã lập danh mục\nThực hiện chậm so với kế hoạch.\nĐã đạt 40% khối lượng.",
      "Mua 200 bản",
      "Trần Thị Mẫu",
    ]);
  });

  it("tells the first semester, too, in the report of the year", () => {
    const later = [...progress, progressRow("KH-4.1-01", "2026-2027", { status: "Hoàn thành", done: "Đã mua đủ" })];
    const sheet = report({ ...facts, progress: later }, "2026-2027");
    expect(rowsOf(sheet, "follow-up:2026-2027").map(([time]) => time)).toEqual(["Cuối năm học", "Cuối học kỳ I", "Cuối năm học"]);
  });

  it("asks the school for what only it can write", () => {
    const period = readReportPeriod("2026-2027-HK1");
    const missing = missingForReport(sample(facts), sheets, options({ period }));
    for (const part of ["III", "VII", "VIII"]) expect(missing.some((line) => line.includes(`(phần ${part})`))).toBe(true);
    expect(rowsOf(report(facts, "2026-2027-HK1"), "purpose:")[0]?.[0]).toMatch(/^1\. Mục đích: …+\n…+$/);
    expect(missingForReport(sample({ plan }), sheets, options()).some((line) => /\(phần [IV]/.test(line))).toBe(false);
  });
});

describe("the report as a paper", () => {
  it("is the same in an English Excel, but for what stands beside it", () => {
    const progress = [progressRow("KH-3.2-01", "2024-2025-HK1", { status: "Chậm", reason: "chờ duyệt" })];
    const frozen = [{ period: "2024-Q3", form: "8-cot", day: "2024-10-05", sheet: "BC" }];
    for (const form of ["8-cot", "bieu-2"] as const) {
      const period = readReportPeriod("2024-2025-HK2");
      const facts = { plan, progress, assessments: [mark("1.1", [1])] };
      const paperIn = (words: SheetWords) => {
        const sheet = layOut(sample(facts), words, options({ only: ["report"], form, period, frozen }))[0]?.sheet;
        return sheet?.rows.map(({ key, cells }) => ({
          key,
          cells: cells.filter(({ column }) => column <= (sheet.print.area?.right ?? 0)),
        }));
      };
      const vietnamese = paperIn(sheets);
      expect(vietnamese?.length).toBeGreaterThan(40);
      expect(paperIn(english)).toEqual(vietnamese);
    }
  });

  it("says of work that an earlier period left open that it goes on, and no more of what one has ended", () => {
    const progress = [
      progressRow("KH-3.2-01", "2024-2025-HK1", { status: "Đang thực hiện", inProgress: "Đang chọn máy" }),
      progressRow("KH-M4.1-01", "2024-2025-HK1", { status: "Hoàn thành", done: "Đã tham khảo" }),
    ];
    const sheet = report({ plan, progress }, "2024-2025-HK2");
    expect(rowsOf(sheet, "record:KH-3.2-01")[0]?.at(-1)).toBe("Chuyển tiếp từ học kỳ I năm học 2024-2025.");
    expect(rowsOf(sheet, "record:KH-M4.1-01")).toEqual([]);
  });
});
