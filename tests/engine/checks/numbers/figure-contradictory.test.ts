import { figureContradictory } from "../../../../src/engine/checks/numbers/figure-contradictory";
import { marks } from "../prose/small-book";

const TABLE = ["Khối|Số lớp|Số học sinh", "1|06|207", "2|06|200", "3|05|195", "4|06|220", "5|08|273", "T.trường|31|1.095"];
const inLines = (...lines: string[]) => marks(figureContradictory, { lines, table: TABLE });

describe("one population with two sizes", () => {
  it.each([
    ["- 100% học sinh học 2 buổi/ngày, cơ cấu 870/1.098, đạt 79,23% học sinh bán trú", "A1 870/1.098 → 1.095"],
    ["Nhà trường có 1.102 học sinh, đông nhất quận.", "A1 Nhà trường có 1.102 học sinh → 1.095"],
    ["Trường có 31 lớp với 1.090 học sinh.", "A1 có 31 lớp với 1.090 học sinh → 1.095"],
    ["Nhà trường có 30/30 lớp có thư viện", "A1 30/30 lớp → 31"],
    ["Tổng số học sinh toàn trường: 1.100", "A1 Tổng số học sinh toàn trường: 1.100 → 1.095"],
  ])("is marked against the pupil table: %s", (line, mark) => {
    expect(inLines(line)).toEqual([mark]);
  });

  it.each([
    "Toàn trường có 1.095 học sinh.",
    "Nhà trường có 31/31 lớp có thư viện lớp học.",
    "Khối 3 có 190/195 học sinh hoàn thành",
    "Năm học 2023-2024 trường có 1.125 học sinh.",
    "Phấn đấu đến năm 2030 trường có 1.200 học sinh.",
    "Có 180/200 học sinh tham gia câu lạc bộ",
    "Có 12/15 học sinh khuyết tật học hòa nhập",
    "Nhà trường có 45 học sinh giỏi cấp thành phố.",
    "870/1.095 học sinh bán trú",
    "Khối 1 có 6 lớp, 207 học sinh; khối 2 có 6 lớp, 200 học sinh.",
    "Điểm trường Bản Mới có 3 lớp với 61 học sinh.",
    "Trường có 4 học sinh khuyết tật, trong đó 2 em khối 3.",
    "Phường có 2 trường, toàn phường 2.300 học sinh",
  ])("is left alone where it fits or is another population: %s", (line) => {
    expect(inLines(line)).toEqual([]);
  });

  it("knows what stands under a heading of last year", () => {
    expect(inLines("1. Kết quả năm học 2023-2024", "Nhà trường có 1.125 học sinh.")).toEqual([]);
    expect(inLines("1. Kết quả năm học 2023-2024", "2. Hiện nay", "Nhà trường có 1.125 học sinh.")).toHaveLength(1);
  });

  it("compares lists of permanent and contract staff", () => {
    const lines = ["- Tổng số CBGVNV: 69, trong đó:", "+ Biên chế: 53", "+ Hợp đồng: 16 (02 GV; 02 BV; 03 LC; 08 Bếp; 01NV)"];
    const teachers = ["- Giáo viên giảng dạy: 50, đạt tỷ lệ 1,6 GV/lớp, trong đó :", "- + Biên chế: 48", "- + Hợp đồng: 01."];
    expect(marks(figureContradictory, { lines: [...lines, ...teachers] })).toEqual(["A6 Hợp đồng: 01 → 02"]);
    expect(marks(figureContradictory, { lines: [...lines, ...teachers.with(2, "- + Hợp đồng: 02.")] })).toEqual([]);
  });

  it("holds the employees against the guards, cooks and others of the list, whoever of them is meant", () => {
    const withEmployees = (employees: string) =>
      marks(figureContradictory, {
        lines: ["- Tổng số CBGVNV: 69, trong đó:", "+ Biên chế: 53", "+ Hợp đồng: 16 (02 GV; 13 BV; 01NV)", employees],
      });
    expect(withEmployees("- Tổng số nhân viên: 02 (Biên chế: 02, Hợp đồng: 0)")).toEqual(["A4 Hợp đồng: 0 → 14"]);
    expect(withEmployees("- Tổng số nhân viên: 18 (Biên chế: 02, Hợp đồng: 16)")).toEqual(["A4 Hợp đồng: 16 → 14"]);
    expect(withEmployees("- Tổng số nhân viên: 03 (Biên chế: 02, Hợp đồng: 01)")).toEqual([]);
    expect(withEmployees("- Tổng số nhân viên: 16 (Biên chế: 02, Hợp đồng: 14)")).toEqual([]);
  });

  it("follows the number of teachers into the shares counted against it", () => {
    const withShare = (...lines: string[]) =>
      marks(figureContradictory, { lines: ["- Giáo viên giảng dạy: 40, trong đó:", "- + Biên chế: 38", "- + Hợp đồng: 02", ...lines] });
    expect(withShare("- Xếp loại theo chuẩn nghề nghiệp giáo viên:", "+ Tốt: 25/37 = 67,6%; Khá: 12/37 = 32,4%")).toEqual([
      "A5 25/37 → 40 [warning]",
    ]);
    expect(withShare("- Có 35/39 giáo viên sử dụng thành thạo máy tính.")).toEqual(["A4 35/39 → 40 [warning]"]);
    expect(withShare("- Có 35/40 giáo viên sử dụng thành thạo máy tính.")).toEqual([]);
    expect(withShare("- Có 36/38 giáo viên đạt trên chuẩn.")).toEqual([]);
    expect(withShare("- Có 12/12 giáo viên tổ 4, 5 đạt trên chuẩn.")).toEqual([]);
    expect(withShare("- Có 37/42 cán bộ, giáo viên đạt chuẩn.")).toEqual([]);
    expect(withShare("- Có 37/39 giáo viên tham gia hội thi.")).toEqual([]);
  });

  it("marks a second size of the staff without claiming to know which is right", () => {
    const lines = ["- Tổng số CBGVNV: 68", "Nhà trường có 47 cán bộ, giáo viên, nhân viên trong đó:"];
    expect(marks(figureContradictory, { lines })).toEqual(["A2 Nhà trường có 47 cán bộ, giáo viên, nhân viên"]);
  });
});
