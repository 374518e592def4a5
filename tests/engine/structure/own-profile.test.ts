import { assess, type Workbook } from "../../../src/engine";
import { type CellValue, dateValue, numberValue, textValue } from "../../../src/engine/workbook/workbook";
import { applyEdits } from "../../../src/hosts/memory";
import { readWorkbook } from "../../grids/read-grid";
import { ownTitles, renewalOf } from "../../renewal-of";

const PLAN = `= Kế hoạch
TRƯỜNG TIỂU HỌC HOA MAI
Số: 12/KH-THHM
Sông Đáy, ngày 15 tháng 9 năm 2024
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Căn cứ Thông tư số 17/2018/TT-BGDĐT

| Tiêu chí | Hạn chế | Giải pháp | Người thực hiện | Thời gian |
| 1.1 | Ít tập huấn | Tập huấn tổ trưởng | Hiệu trưởng | Học kỳ I |
| 1.2 | Thiếu sổ theo dõi | Lập sổ theo dõi | Văn thư | Tháng 11/2024 |`;

const made = (text: string): Workbook => {
  const workbook = readWorkbook(text, "ke-hoach.xlsx");
  return applyEdits(workbook, renewalOf(workbook, { period: "2024-Q4" }).edits);
};
const first = made(PLAN);

/** Hồ sơ with this value beside this label. */
function typedInto(workbook: Workbook, label: string, value: CellValue): Workbook {
  const isLine = (cells: readonly { readonly value: CellValue }[]): boolean =>
    cells.some((cell) => cell.value.kind === "text" && cell.value.text === label);
  const sheets = workbook.sheets.map((sheet) =>
    sheet.own !== "profile"
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            isLine(row.cells)
              ? {
                  ...row,
                  cells: [...row.cells.filter(({ column }) => column !== 2), { column: 2, value, isFormula: false }].toSorted(
                    (a, b) => a.column - b.column,
                  ),
                }
              : row,
          ),
        },
  );
  return { ...workbook, sheets };
}

function valueBeside(workbook: Workbook, label: string): CellValue | undefined {
  const rows = workbook.sheets.find(({ own }) => own === "profile")?.rows ?? [];
  const row = rows.find(({ cells }) => cells.some(({ value }) => value.kind === "text" && value.text === label));
  return row?.cells.find(({ column }) => column === 2)?.value;
}

const bookOf = (workbook: Workbook) => assess(workbook, { today: "2025-01-05", ownTitles }).book;
const textsOf = (workbook: Workbook): string =>
  workbook.sheets
    .filter(({ own }) => own?.startsWith("report:") === true)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : []))))
    .join("\n");

describe("a fact typed on Hồ sơ in its own way", () => {
  it.each([
    ["Ngày ký", textValue("20/9/2024"), "issuedOn", "2024-09-20"],
    ["Ngày ký", dateValue("2024-09-20"), "issuedOn", "2024-09-20"],
    ["Ngày ký", textValue("2024-09-20"), "issuedOn", "2024-09-20"],
    ["Năm học", textValue("2024 – 2025"), "schoolYear", "2024-2025"],
    ["Năm học", textValue("năm học 2025/2026"), "schoolYear", "2025-2026"],
    ["Số, ký hiệu", textValue("Số 14 / KH-THHM"), "documentNumber", "14/KH-THHM"],
    ["Số, ký hiệu", numberValue(14), "documentNumber", "14"],
    ["Loại hình", textValue("THCS"), "schoolType", "secondary"],
    ["Loại hình", textValue("Mầm non"), "schoolType", "kindergarten"],
    ["Địa danh", textValue("Hà Nam, ngày 20 tháng 9 năm 2024"), "place", "Hà Nam"],
  ] as const)("%s: %j is understood, and stays as it was typed", (label, typed, field, value) => {
    const workbook = typedInto(first, label, typed);
    expect(bookOf(workbook).profile[field]?.value).toBe(value);
    const { edits, conflicts } = renewalOf(workbook, { period: "2024-Q4" });
    expect(conflicts).toEqual([]);
    const after = applyEdits(workbook, edits);
    expect(valueBeside(after, label)).toEqual(typed);
    expect(bookOf(after).profile[field]?.value).toBe(value);
    expect(renewalOf(after, { period: "2024-Q4" }).edits).toEqual([]);
  });

  it.each(["17/2018/TT-BGDĐT", "Thông tư 17/2018", "thông tư số 17/2018/TT-BGDĐT", "57/2026/TT-BGDĐT"])("%s is a circular", (words) => {
    const workbook = typedInto(first, "Thông tư áp dụng", textValue(words));
    expect(bookOf(workbook).circular.id).toBe(words.includes("57") ? "57/2026" : "17/2018");
    const { edits, conflicts } = renewalOf(workbook, { period: "2024-Q4" });
    expect(conflicts).toEqual([]);
    const after = applyEdits(workbook, edits);
    expect(valueBeside(after, "Thông tư áp dụng")).toEqual(textValue(words));
    expect(renewalOf(after, { period: "2024-Q4" }).edits).toEqual([]);
  });

  it("gives a whole day to the report", () => {
    const workbook = typedInto(first, "Ngày ký", textValue("20/9/2024"));
    expect(textsOf(applyEdits(workbook, renewalOf(workbook, { period: "2024-Q4" }).edits))).toContain("ngày 20 tháng 9 năm 2024");
  });

  it.each([
    ["Ngày ký", "hôm kia", "issuedOn", "2024-09-15"],
    ["Năm học", "năm nay", "schoolYear", "2024-2025"],
    ["Số, ký hiệu", "0912345678", "documentNumber", "12/KH-THHM"],
    ["Loại hình", "trường công lập", "schoolType", "primary"],
    ["Thông tư áp dụng", "thông tư mới", "circular", "17/2018"],
  ] as const)("%s: “%s” is left standing, and what the plan says counts", (label, words, field, value) => {
    const workbook = typedInto(first, label, textValue(words));
    const book = bookOf(workbook);
    expect(field === "circular" ? book.circular.id : book.profile[field]?.value).toBe(value);
    const { edits, conflicts } = renewalOf(workbook, { period: "2024-Q4" });
    expect(conflicts).toEqual([]);
    expect(valueBeside(applyEdits(workbook, edits), label)).toEqual(textValue(words));
  });
});

describe("a school type that follows from the circular alone", () => {
  it("follows a circular that is chosen later", () => {
    const nameless = made(PLAN.replace("TRƯỜNG TIỂU HỌC HOA MAI\n", "").replace("17/2018", "18/2018"));
    expect(bookOf(nameless).profile.schoolType?.value).toBe("secondary");
    expect(bookOf(typedInto(nameless, "Thông tư áp dụng", textValue("17/2018"))).profile.schoolType?.value).toBe("primary");
  });
});
