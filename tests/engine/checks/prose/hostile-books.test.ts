import { assess, type Workbook } from "../../../../src/engine";
import { textValue, type Row } from "../../../../src/engine/workbook/workbook";

const LONGEST_CELL = 32_767;

const filled = (seed: string) => seed.repeat(Math.ceil(LONGEST_CELL / seed.length)).slice(0, LONGEST_CELL);

function rowsOf(lines: readonly (readonly string[])[]): readonly Row[] {
  return lines.map((texts, index) => ({
    row: index + 1,
    isHidden: false,
    cells: texts.map((text, column) => ({ column: column + 1, value: textValue(text), isFormula: false })),
  }));
}

/** A plan and a report in which every kind of text is the long one: prose, heading, cells of rows and of results. */
function bookOf(text: string): Workbook {
  const plan = [
    ["ỦY BAN NHÂN DÂN XÃ ĐỒNG LÚA"],
    ["TRƯỜNG TIỂU HỌC SAO MAI"],
    ["Số: 12/KH-THSM"],
    ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2025-2026"],
    [text],
    ["Tiêu chí", "Hạn chế", "Giải pháp", "Người thực hiện", "Thời gian", "Kinh phí", "Nguồn lực"],
    ["Tiêu chí 1.1", text, text, text, text, "0", text],
    ["Tiêu chí 1.2", "Thiếu nhà vệ sinh", text, "Hiệu trưởng", "2025", "0", "Không"],
  ];
  const report = [
    ["BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI TIẾN"],
    ["Tiêu chí", "Kế hoạch", "Đã thực hiện", "Đang thực hiện", "Chưa thực hiện", "Nguyên nhân"],
    ["Tiêu chí 1.1", text, text, text, text, text],
  ];
  const sheets = [plan, report].map((lines, index) => ({
    name: `Trang ${index + 1}`,
    isHidden: false,
    own: null,
    rows: rowsOf(lines),
    merges: [],
  }));
  return { name: "hostile.xlsx", sheets };
}

describe("books made to stall a reader", () => {
  it.each([
    "Trường Tiểu học ",
    "Phòng GDĐT ",
    "Phòng Giáo dục ",
    "UBND xã ",
    "huyện A, ",
    "AB ",
    "AB (",
    "Thông tư số 17/2018/TT-BGDĐT ngày 22/8/2018 của Bộ ",
    "Căn cứ Thông tư số 1/",
    "1/TT-",
    "QĐ-",
    "ngườii ",
    "học sinh học sinh ",
    "ẩ\u0300",
    "$\\",
    "** a",
    "[…]",
    "(ghi rõ ",
    "1.1.",
    "-\n",
    "1.\n",
    "Số:   /KH-",
    "Độc lập - ",
    "Trường , ",
    "Trên đây là ",
    "1/2 là 50% ",
    "2020 - ",
    "Nâng cao chất lượng giáo dục toàn diện cho học sinh trong nhà trường, ",
    "chưa có nhà vệ sinh ",
    "đã thực hiện ",
    "xã",
    "   ",
  ])("%j are read to the end", (seed) => {
    // A reader that goes back over what it has read takes minutes, and the test its time.
    const { findings } = assess(bookOf(filled(seed)), { today: "2026-11-28" });
    expect(findings.every(({ fragment }) => fragment === null || fragment.length <= 120)).toBe(true);
  });
});
