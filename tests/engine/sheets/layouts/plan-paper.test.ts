import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { fc } from "../../../properties";
import { assess, type WorkbookAssessment } from "../../../../src/engine/assess";
import { FIELD_IDS, type PlanRow } from "../../../../src/engine/book/book";
import type { CircularId } from "../../../../src/engine/catalogue/circular";
import { layOut } from "../../../../src/engine/sheets/lay-out";
import type { OwnRow, OwnSheet } from "../../../../src/engine/sheets/own-sheet";
import { columnSetFor, PLAN_COLUMN_SETS, PLAN_TEXT_FIELDS, placesIn } from "../../../../src/engine/sheets/papers/plan/plan-columns";
import { linesOf, roomIn } from "../../../../src/engine/sheets/text-height";
import { readXlsx } from "../../../../src/hosts/xlsx/read";
import { sheets as english } from "../../../../src/words/en/sheets";
import { sheets as vietnamese } from "../../../../src/words/vi/sheets";
import { mark, options, planRow, resultRow, sample, textsOf, type SampleFacts } from "../sample-assessment";

const SAMPLES = path.resolve(__dirname, "../../../../assets/samples");
/** A landscape page between the margins of the decree, in characters. */
const PAGE = 124;

function paperOf(assessed: WorkbookAssessment, words = vietnamese): OwnSheet {
  const sheet = layOut(assessed, words, options({ only: ["plan-paper"] }))[0]?.sheet;
  if (sheet === undefined) throw new Error("no paper");
  return sheet;
}

function paper(facts: SampleFacts = {}): OwnSheet {
  return paperOf(sample(facts));
}

function textIn({ cells }: OwnRow, column: number): string {
  const value = cells.find((cell) => cell.column === column)?.value;
  return value?.kind === "text" ? value.text : "";
}

function rowsOf(sheet: OwnSheet, id: string): readonly OwnRow[] {
  const isOf = (key: string) => key === id || new RegExp(`^${id.replaceAll(".", "\\.")}:\\d+$`).test(key);
  return sheet.rows.filter(({ key = "" }) => isOf(key) || (key.startsWith("problem:") && isOf(key.slice("problem:".length))));
}

/** Of each column what the record says in all of its rows, without white space: a part may end where a line ended. */
function saidOf(sheet: OwnSheet, id: string): readonly string[] {
  const rows = rowsOf(sheet, id);
  return sheet.columns.map((_, index) => bareOf(rows.map((row) => textIn(row, index + 1)).join("")));
}

function bareOf(text: string): string {
  return text.replace(/\s+/g, "");
}

function expectWhole(sheet: OwnSheet, row: PlanRow): void {
  const said = saidOf(sheet, row.id);
  for (const field of PLAN_TEXT_FIELDS) {
    const { text, value } = row.fields[field] ?? {};
    if (text === undefined) continue;
    const shown = value?.kind === "number" ? [text, vietnamese.planPaper.amount(value.number)] : [text];
    if (!shown.some((one) => said.some((column) => column.includes(bareOf(one))))) throw new Error(`${row.id} ${field} is lost: ${text}`);
  }
}

function rowOfKey(sheet: OwnSheet, key: string): OwnRow {
  const row = sheet.rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

const headsOf = (sheet: OwnSheet) => rowOfKey(sheet, "grid:head").cells.map(({ value }) => (value.kind === "text" ? value.text : ""));

const word = fc.constantFrom(
  "nhà",
  "trường",
  "tổ",
  "chuyên",
  "môn",
  "rà",
  "soát",
  "thiết",
  "bị,",
  "học",
  "sinh.",
  "- Mua",
  "sắm",
  "2025;",
  "=1+1",
);
const text = fc.oneof(
  { weight: 8, arbitrary: fc.array(word, { minLength: 1, maxLength: 30 }) },
  fc.array(word, { minLength: 200, maxLength: 900 }),
);
const texts = fc.dictionary(
  fc.constantFrom(...PLAN_TEXT_FIELDS),
  text.map((words) => words.join(" ")),
);
const code = fc.constantFrom("1.1", "1.4", "2.1", "3.2", "3.5", "4.1", null, "M4.1");
const levels = fc.constantFrom(null, [1, 2, 3], [1, 2], [1, 3], [4]);
const rows = fc
  .array(fc.record({ code, levels, texts, people: fc.array(fc.constantFrom("Hiệu trưởng", "Kế toán", "hiệu trưởng"), { maxLength: 2 }) }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ people, ...facts }, index): PlanRow => ({ ...planRow({ id: `KH-${facts.code ?? "0"}-${index + 1}`, ...facts }), people })),
  );
const circulars = fc.constantFrom<CircularId>("17/2018", "18/2018", "57/2026");

const plan = [
  planRow({
    id: "KH-3.2-01",
    code: "3.2",
    levels: [1, 2, 3],
    texts: { weakness: "Thiếu máy chiếu", solution: "Lập tờ trình", budget: "50 tr" },
    money: 50_000_000,
  }),
  {
    ...planRow({ id: "KH-1.4-01", code: "1.4", levels: [1, 2, 3], texts: { weakness: "Tổ trưởng mới", goal: "Mức 3" } }),
    people: ["Hiệu trưởng", "Kế toán"],
  },
  { ...planRow({ id: "KH-1.5-01", code: "1.5", levels: [1, 2, 3], texts: { weakness: "Lớp đông" } }), people: ["hiệu trưởng"] },
  planRow({ id: "KH-M4.1-01", code: "M4.1", levels: [4], texts: { solution: "Tham khảo chương trình" } }),
];

describe("the sets of columns", () => {
  it.each(PLAN_COLUMN_SETS)("$id has a place for every field of a plan, once", (set) => {
    const places = [...placesIn(set.columns).values()].flat();
    expect([...places].sort()).toEqual([...PLAN_TEXT_FIELDS].sort());
    expect(new Set(set.columns.map(({ id }) => id)).size).toBe(set.columns.length);
  });

  it.each(PLAN_COLUMN_SETS)("$id is as wide as the page, however long the texts are", (set) => {
    for (const widths of Object.values(set.widths)) {
      expect(widths).toHaveLength(set.columns.length);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(PAGE);
    }
  });

  it("know every field that a plan may have but the three that make the label", () => {
    const label = ["number", "standard", "criterion", "criterionTitle"];
    const ofResults = ["planned", "adjusted", "done", "inProgress", "notStarted", "failed", "level1", "level2", "level3", "level4"];
    expect([...PLAN_TEXT_FIELDS, ...label, ...ofResults].sort()).toEqual([...FIELD_IDS].sort());
  });

  it("are chosen by what the rows say, unless the circular prescribes one", () => {
    const work = planRow({ id: "a", code: "1.1", texts: { work: "Tập huấn", conditions: "Có kinh phí", solution: "Mời giảng viên" } });
    const weakness = planRow({ id: "b", code: "1.1", texts: { weakness: "Còn yếu", solution: "Tập huấn", note: "Không" } });
    expect(columnSetFor([work], "17/2018").id).toBe("work-conditions");
    expect(columnSetFor([weakness], "17/2018").id).toBe("weakness-solution");
    expect(columnSetFor([weakness, work, work], "18/2018").id).toBe("work-conditions");
    expect(columnSetFor([weakness], "57/2026").id).toBe("bieu-2");
    expect(columnSetFor([], "19/2018").id).toBe("weakness-solution");
  });
});

describe("the plan's document", () => {
  it("loses no text of any row of any plan", () => {
    fc.assert(
      fc.property(rows, circulars, (all, circular) => {
        const sheet = paper({ plan: all, circular });
        for (const row of all) expectWhole(sheet, row);
      }),
      { numRuns: 60 },
    );
  });

  it.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))("holds every text of the plan in %s", (file) => {
    const assessed = assess(readXlsx(readFileSync(path.join(SAMPLES, file)), file), { today: "2026-11-29" });
    const sheet = paperOf(assessed);
    for (const row of assessed.book.plan) {
      expectWhole(sheet, row);
      const said = saidOf(sheet, row.id).join();
      for (const typed of [row.criterion.title, row.verdict?.text]) if (typed != null) expect(said).toContain(bareOf(typed));
    }
  });

  it("has a key of its own for every row, and for every column", () => {
    fc.assert(
      fc.property(rows, circulars, (all, circular) => {
        const sheet = paper({ plan: all, circular });
        const keys = sheet.rows.map(({ key }) => key);
        expect(keys.every((key) => key !== undefined && key !== "")).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(sheet.columnKeys).size).toBe(sheet.columns.length);
        expect(sheet.columnKeys).toHaveLength(sheet.columns.length);
      }),
      { numRuns: 30 },
    );
  });

  it("says of a row the same whatever other rows there are, its number aside", () => {
    const kept = { work: "Tập huấn ".repeat(120), solution: "Mời giảng viên", conditions: "Có kinh phí" };
    const one = planRow({ id: "KH-2.1-01", code: "2.1", texts: kept });
    const other = planRow({ id: "KH-1.1-01", code: "1.1", texts: { ...kept, strength: "Đã làm tốt" } });
    const cellsOf = (sheet: OwnSheet) => rowsOf(sheet, one.id).map(({ key, height, cells }) => ({ key, height, cells: cells.slice(1) }));
    expect(cellsOf(paper({ plan: [other, one, other] }))).toEqual(cellsOf(paper({ plan: [one] })));
  });

  it("keeps its pages: no row too tall, no merge over another, no page that begins inside the signature", () => {
    fc.assert(
      fc.property(rows, circulars, (all, circular) => {
        const { rows: laid, merges, print } = paper({ plan: all, circular });
        for (const { height } of laid) expect(height ?? 0).toBeLessThanOrEqual(409);
        const covered = merges.flatMap(({ top, bottom, left, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, row) =>
            Array.from({ length: right - left + 1 }, (_, column) => `${top + row}:${left + column}`),
          ).flat(),
        );
        expect(new Set(covered).size).toBe(covered.length);
        const opening = print.breaksBefore.map((row) => laid[row - 1]?.key ?? "");
        for (const key of opening) expect(key).not.toMatch(/^(signature:|sign:gap|closing)/);
        expect(laid[(print.titleRows?.first ?? 0) - 1]?.key).toBe("grid:head");
      }),
      { numRuns: 40 },
    );
  });

  it("stands under sections, standards and criteria in order, with numbers", () => {
    const sheet = paper({ plan });
    const last = sheet.print.titleRows?.last ?? 0;
    const grid = sheet.rows
      .filter(({ row, cells }) => row > last && cells[0]?.style.isBordered === true)
      .map((row) => [textIn(row, 1), textIn(row, 2)]);
    expect(grid).toEqual([
      ["MỨC 1, 2, 3", ""],
      ["Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", ""],
      ["1", expect.stringMatching(/^Tiêu chí 1\.4: /)],
      ["2", expect.stringMatching(/^Tiêu chí 1\.5: /)],
      ["Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học", ""],
      ["3", expect.stringMatching(/^Tiêu chí 3\.2: /)],
      ["MỨC 4", ""],
      ["4", expect.stringMatching(/^Khoản 1 Điều 22: /)],
    ]);
  });

  it("labels a field that stands in the column of another", () => {
    const [row] = rowsOf(paper({ plan }), "KH-1.4-01");
    const heads = headsOf(paper({ plan }));
    expect(heads).toEqual([
      "TT",
      "Tiêu chuẩn, tiêu chí",
      "Hạn chế",
      "Giải pháp cải tiến",
      "Người thực hiện",
      "Thời gian",
      "Kinh phí",
      "Ghi chú",
    ]);
    expect(row === undefined ? null : textIn(row, 3)).toBe("Tổ trưởng mới");
    expect(row === undefined ? null : textIn(row, 4)).toBe("Mục tiêu: Mức 3");
  });

  it("has the ten columns of Biểu 2 under Thông tư 57/2026, and what is wrong in a table before them", () => {
    const row = planRow({
      id: "KH-2.2-01",
      code: "2.2",
      texts: { situation: "Chưa đều", weakness: "Ít học liệu", cause: "Thiếu người", work: "Soạn bài", status: "Hoàn thành" },
    });
    const sheet = paper({ plan: [row], circular: "57/2026" });
    expect(headsOf(sheet)).toHaveLength(10);
    expect(headsOf(sheet)[9]).toBe("Mức độ thực hiện");
    expect(textIn(rowOfKey(sheet, "KH-2.2-01"), 2)).toBe("Tiêu chí 2.2\nSoạn bài");
    expect(textIn(rowOfKey(sheet, "problem:KH-2.2-01"), 9)).toBe("Thiếu người");
    expect(textsOf(sheet).filter((one) => one === "Ít học liệu")).toHaveLength(1);
  });

  it("names the unit of the user's own column of money", () => {
    const facts = sample({ plan: [planRow({ id: "a", code: "1.1", texts: { weakness: "Thiếu", budget: "3" }, money: 3_000_000 })] });
    const column = {
      column: 7,
      header: "Kinh phí (triệu đồng)",
      headerAt: null,
      field: "budget" as const,
      certainty: 1,
      rival: null,
      unit: 1_000_000,
    };
    const table = {
      sheet: "KH",
      area: { top: 1, left: 1, bottom: 2, right: 7 },
      layout: "plan-grid" as const,
      hasHeader: true,
      columns: [column],
      headings: [],
      rows: 1,
    };
    const sheet = paperOf({ ...facts, book: { ...facts.book, tables: [table] } });
    expect(headsOf(sheet)[6]).toBe("Kinh phí (triệu đồng)");
    expect(textIn(rowOfKey(sheet, "a"), 7)).toBe("3");
  });

  it("has the heading, basis and signature of Nghị định 30/2020", () => {
    const profile = {
      school: "TRƯỜNG TIỂU HỌC HOA SEN",
      authority: "UBND PHƯỜNG BẾN TRE",
      schoolYear: "2025-2026",
      documentNumber: "7/KHCTCL-THHS",
      issuedOn: "2025-09-05",
      place: "Bến Tre",
      signer: "Lê Thị Mẫu",
      signerTitle: "Phó Hiệu trưởng",
    };
    const texts = textsOf(paper({ plan, profile }));
    for (const said of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "UBND PHƯỜNG BẾN TRE",
      "Số: 07/KH-THHS",
      "Bến Tre, ngày 05 tháng 9 năm 2025",
      "KẾ HOẠCH",
      "Cải tiến chất lượng giáo dục năm học 2025-2026",
      "Căn cứ kết quả tự đánh giá chất lượng giáo dục của Trường Tiểu học Hoa Sen.",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "II. THỰC TRẠNG",
      "III. NỘI DUNG CẢI TIẾN CHẤT LƯỢNG",
      "IV. TỔ CHỨC THỰC HIỆN",
      "Nơi nhận:",
      "- UBND phường Bến Tre (để báo cáo);",
      "- Lưu: VT.",
      "KT. HIỆU TRƯỞNG",
      "PHÓ HIỆU TRƯỞNG",
      "Lê Thị Mẫu",
    ]) {
      expect(texts).toContain(said);
    }
    expect(texts.some((one) => one.includes("17/2018/TT-BGDĐT") && one.includes("sửa đổi, bổ sung bởi Thông tư số 22/2024/TT-BGDĐT"))).toBe(
      true,
    );
    expect(texts.some((one) => one.startsWith("Căn cứ Công văn số 5932/BGDĐT-QLCL"))).toBe(true);
    expect(texts.some((one) => one.endsWith("của Trường Tiểu học Hoa Sen./."))).toBe(true);
  });

  it("names an amendment only from the day it is in force", () => {
    const before = { schoolYear: "2024-2025", issuedOn: "2024-10-10" };
    expect(textsOf(paper({ plan, profile: before })).join("\n")).not.toContain("22/2024");
  });

  it("takes over what else the plan is based on", () => {
    const facts = sample({ plan });
    const at = { sheet: "KH", area: { top: 1, left: 1, bottom: 1, right: 1 } };
    const lines = [
      "- Căn cứ Thông tư số 17/2018/TT-BGDĐT;",
      "Căn cứ Kế hoạch số 12/KH-UBND về nhiệm vụ năm học;",
      "Căn cứ báo cáo tự đánh giá năm học 2023-2024.",
      "Căn cứ xây dựng kế hoạch:",
    ];
    const paragraphs = lines.map((line) => ({ text: line, raw: line, at, isHidden: false }));
    const sheet = paperOf({ ...facts, book: { ...facts.book, paragraphs } });
    const basis = sheet.rows.filter(({ key }) => key?.startsWith("basis:") === true).map((row) => textIn(row, 1));
    expect(basis).toHaveLength(4);
    expect(basis.slice(2)).toEqual(["Căn cứ Kế hoạch số 12/KH-UBND về nhiệm vụ năm học;", "Căn cứ báo cáo tự đánh giá năm học 2023-2024."]);
  });

  it("tells the tally, and dots where nobody assessed anything", () => {
    const texts = textsOf(paper({ plan, assessments: [mark("1.1", [1, 2]), mark("1.2", [], true)] })).join("\n");
    expect(texts).toContain("Mức 1 đạt 1/27 tiêu chí (3,7%)");
    expect(texts).toContain("Nhà trường chưa đạt Mức 1");
    expect(textsOf(paper({ plan })).join("\n")).toContain("Mức 1 đạt ……/…… tiêu chí");
  });

  it("says who has which criteria, people with the same ones together, and what nobody has", () => {
    const texts = textsOf(paper({ plan }));
    expect(texts).toContain("- Hiệu trưởng: thực hiện các nội dung thuộc tiêu chí 1.4, 1.5.");
    expect(texts).toContain("- Kế toán: thực hiện các nội dung thuộc tiêu chí 1.4.");
    expect(texts.some((one) => /^- …+: thực hiện các nội dung thuộc tiêu chí 3\.2; Mức 4 khoản 1\.$/.test(one))).toBe(true);
    expect(texts).toContain("- Kinh phí dự kiến: 50.000.000 đồng cho 1 nội dung có ghi số tiền.");
  });

  it("sums up no money of which one amount is doubtful", () => {
    const doubtful = plan.map((row) => (row.money === null ? row : { ...row, money: { ...row.money, rival: 50_000 } }));
    expect(textsOf(paper({ plan: doubtful })).join("\n")).not.toContain("Kinh phí dự kiến");
  });

  it("is an honest skeleton where there is no plan", () => {
    const sheet = paper({});
    const keys = sheet.rows.map(({ key }) => key ?? "");
    expect(keys.filter((key) => key.startsWith("empty:"))).toHaveLength(3);
    expect(
      sheet.rows
        .filter(({ key }) => key?.startsWith("empty:") === true)
        .every(({ cells }) => cells.every(({ value }) => value.kind === "empty")),
    ).toBe(true);
    expect(textsOf(sheet)).toContain("KẾ HOẠCH");
  });

  it("does not bear number and day of a result report", () => {
    const profile = { school: "Trường Tiểu học Hoa Sen", schoolYear: "2024-2025", documentNumber: "06/BC-THHS", issuedOn: "2025-01-15" };
    const texts = textsOf(paper({ results: [resultRow("1.2", [1], { planned: "Công khai" })], profile }));
    expect(texts).toContain("Số: ……/KH-THHS");
    expect(texts.some((one) => one.endsWith("ngày …… tháng …… năm 2024"))).toBe(true);
  });

  it("stays Vietnamese whatever the language around it", () => {
    expect(paperOf(sample({ plan }), english).rows).toEqual(paper({ plan }).rows);
  });
});

describe("the column of money", () => {
  it.each(["25.000.000", "1.250.000.000đ", "1200000000"])("holds %s unbroken, on a page as wide as before", (budget) => {
    const texts = { weakness: "Thiếu", solution: "Mua sắm", people: "Hiệu trưởng", budget };
    const sheet = paper({ plan: [planRow({ id: "KH-1.4-01", code: "1.4", texts })] });
    const column = (sheet.columnKeys ?? []).indexOf("budget");
    const width = sheet.columns[column]?.width ?? 0;
    expect(linesOf(budget, roomIn(width), { size: 12 })).toEqual([budget]);
    expect(sheet.columns.reduce((sum, one) => sum + one.width, 0)).toBe(PAGE);
  });
});
