import { sumContradictory } from "../../../../src/engine/checks/numbers/sum-contradictory";
import { foundIn, marks } from "../prose/small-book";

const inLines = (...lines: string[]) => marks(sumContradictory, { lines });

describe("a whole and its parts in prose", () => {
  it("is added up over the lines of its list", () => {
    const lines = [
      "- Tổng số CBGVNV: 68, trong đó:",
      "+ Biên chế: 53",
      "- + Hợp đồng: 16 (02 GV; 02 BV; 03 LC; 08 Bếp; 01NV)",
      "- Trình độ: tốt",
    ];
    expect(inLines(...lines)).toEqual(["A1 Tổng số CBGVNV: 68 → 69"]);
    expect(foundIn(sumContradictory, { lines })[0]?.related?.map((place) => place.area.top)).toEqual([2, 3]);
  });

  it.each([
    ["Hợp đồng: 16 (02 GV; 02 BV; 03 LC; 08 Bếp)", "A1 Hợp đồng: 16 → 15"],
    ["- Tổng số nhân viên: 03 (Biên chế: 02, Hợp đồng: 0)", "A1 Tổng số nhân viên: 03 → 2"],
    ["Tổng số học sinh: 450 em, trong đó: nam 240, nữ 215.", "A1 Tổng số học sinh: 450 → 455"],
    ["Toàn trường có 30 giáo viên (giỏi: 10; khá: 15; trung bình: 4; yếu: 0)", "A1 Toàn trường có 30 → 29"],
    ["Tổng số phòng: 25, gồm 18 phòng học, 4 phòng bộ môn và 2 phòng hành chính.", "A1 Tổng số phòng: 25 → 24"],
    ["Tổng kinh phí: 50 triệu đồng, trong đó: ngân sách 30 triệu đồng, xã hội hóa 25 triệu đồng.", "A1 Tổng kinh phí: 50 → 55"],
    ["Tổng số học sinh 500: trong đó khối 1: 100; khối 2: 100; khối 3: 100; khối 4: 100; khối 5: 90", "A1 Tổng số học sinh 500 → 490"],
    ["Tổng số CBGVNV: 36 đ/c. Trong đó: BGH: 03; GV: 30; NV: 4", "A1 Tổng số CBGVNV: 36 → 37"],
    ["Kinh phí 120.000.000đ (NSNN: 80.000.000đ; XHH: 30.000.000đ)", "A1 Kinh phí 120.000.000 → 110.000.000"],
    ["Nhà trường có 25 phòng gồm: 18 phòng học; 01 phòng Tin học; 01 thư viện", "A1 Nhà trường có 25 → 20"],
    ["Học lực: Giỏi: 30%; Khá: 50%; Trung bình: 25%; Yếu: 0%", "A1 Giỏi: 30%; Khá: 50%; Trung bình: 25%; Yếu: 0% → 100%"],
    ["GV xếp loại: Tốt: 75%; Khá: 30%.", "A1 Tốt: 75%; Khá: 30%. → 100%"],
    ["Tổng số CB, GV, NV: 40 (CBQL: 3; GV: 30; NV: 6)", "A1 Tổng số CB, GV, NV: 40 → 39"],
  ])("is added up: %s", (line, mark) => {
    expect(inLines(line)).toEqual([mark]);
  });

  it.each([
    "Hợp đồng: 16 (02 GV; 02 BV; 03 LC; 08 Bép; 01NV)",
    "- Tổng số nhân viên trong nhà trường: 02 (Biên chế: 02, Hợp đồng: 0)",
    "Tổng số CBGVNV: 45, trong đó: nữ 40; đảng viên 20; dân tộc 3.",
    "Tổng số giáo viên: 30 (nữ: 28, đảng viên: 12)",
    "Tổng số học sinh: 500, trong đó học sinh khuyết tật: 4, hộ nghèo: 12.",
    "Tổng số giáo viên 50, trong đó đạt chuẩn 49, trên chuẩn 3, chưa chuẩn 1.",
    "Tổng số giáo viên: 50, trong đó có 48 biên chế.",
    "Năm học 2024-2025 có 3 cuộc thi (tháng 10: 1; tháng 12: 1)",
    "Xây 4 phòng học (giai đoạn 2020-2025; dự kiến năm 2026)",
    "Tổng số 20 máy tính, trong đó phòng tin học 15 máy.",
    "Căn cứ Thông tư 17 (ngày 22 tháng 8 năm 2018; sửa đổi năm 2024)",
    "Có 3 tổ chuyên môn (tổ 1; tổ 2, 3; tổ 4, 5)",
    "Tổng kinh phí 50 triệu đồng, trong đó ngân sách 30 triệu đồng, xã hội hóa 20 triệu đồng.",
    "Tổng số học sinh: 1.095 (nam: 560; nữ: 535)",
    "- Tốt: $31/47 = 65,9\\%$; Khá: $16/47 = 34\\%$;",
    "Học lực: Giỏi: 33,3%; Khá: 33,3%; Trung bình: 33,3%; Yếu: 0%",
    "GV xếp loại Tốt ≥ 70%; Khá ≤ 40%",
    "Xếp loại: Tốt 60%, Khá 30%",
    "Tổng số CBGVNV: 36 đ/c. Trong đó: BGH: 03; GV: 30; NV: 3",
  ])("is left alone where parts overlap, leave something out or fit: %s", (line) => {
    expect(inLines(line)).toEqual([]);
  });

  it("does not count on where the list has ended and something else follows", () => {
    expect(
      inLines(
        "- + Xếp loại viên chức: Tổng nhà trường có 47 cán bộ, giáo viên, nhân viên trong đó:",
        "- + Hoàn thành xuất sắc nhiệm vụ: $09/47 = 20\\%$",
        "- + Hoàn thành tốt nhiệm vụ: $38/47 = 80\\%$",
        "- + Không hoàn thành nhiệm vụ: 0",
        "- + Tự đánh giá chuẩn Hiệu trưởng: 3/3, đạt 100%",
      ),
    ).toEqual([]);
  });
});

const PUPILS = ["Khối|Số lớp|Số học sinh|Tăng giảm", "1|06|207|+5", "2|06|200|11", "3|05|195|-24", "4|06|220|-49", "5|08|273|27"];

describe("the total row of a table", () => {
  it("is right where it is the sum, in whatever notation", () => {
    expect(marks(sumContradictory, { table: [...PUPILS, "T.trường|31|1.095|-30"] })).toEqual([]);
    expect(marks(sumContradictory, { table: [...PUPILS, "Tổng|#31|#1.095|-30"] })).toEqual([]);
  });

  it("is marked where it is not", () => {
    expect(marks(sumContradictory, { table: [...PUPILS, "Cộng|31|1.098|-30"] })).toEqual(["C206 1.098 → 1.095"]);
  });

  it("is not asked of averages, shares and marks", () => {
    const table = ["Lớp|Sĩ số|Tỷ lệ chuyên cần|Điểm TB|HS/lớp", "1A|30|98|8|30", "1B|32|97|9|32", "Tổng|62|97,5|8,5|31"];
    expect(marks(sumContradictory, { table })).toEqual([]);
  });

  it("knows totals of parts below which a grand total stands", () => {
    const table = ["Lớp|Sĩ số|Nữ", "1A|30|15", "1B|30|14", "Cộng|60|29", "2A|31|15", "2B|31|15", "Cộng|62|30", "Tổng cộng|122|59"];
    expect(marks(sumContradictory, { table })).toEqual([]);
    expect(marks(sumContradictory, { table: table.with(7, "Tổng cộng|123|59") })).toHaveLength(1);
  });

  it("stays silent where no column adds up at all: the table goes on elsewhere", () => {
    expect(marks(sumContradictory, { table: ["Khối|Số lớp|Số học sinh", "4|6|220", "5|8|273", "Tổng|31|1095"] })).toEqual([]);
  });
});
