import { goalContradictory } from "../../../../src/engine/checks/numbers/goal-contradictory";
import { goalUnmeasurable } from "../../../../src/engine/checks/numbers/goal-unmeasurable";
import { marks } from "../prose/small-book";

const HEADING = "III. Chỉ tiêu năm học 2024-2025";

describe("goals that cannot both be kept", () => {
  it("are found under the several names of one measured thing", () => {
    const lines = [
      HEADING,
      "- CBQL theo chuẩn Hiệu trưởng: 100% xếp loại Tốt; GV theo chuẩn nghề nghiệp GV Tiểu học: Tốt $\\geq 70\\%$; Khá: $\\leq 30\\%$; Đạt: Không có;",
      "- Tự đánh giá chuẩn NNGVTH:",
      "+ Tốt: $31/47 = 65,9\\%$; Khá: $16/47 = 34\\%$;",
    ];
    expect(marks(goalContradictory, { lines })).toEqual(["A2 Tốt $\\geq 70\\%$; Khá: $\\leq 30\\%$"]);
  });

  it.each([
    [["- Học sinh hoàn thành chương trình lớp học đạt 98%", "- Tỷ lệ HS hoàn thành chương trình lớp học: 100%"], 1],
    [["- Giáo viên dạy giỏi cấp trường ≥ 70%", "- Giáo viên dạy giỏi cấp trường: 60%"], 1],
    [["- Kết nạp đảng viên mới: 03-05 đảng viên", "- Kết nạp đảng viên mới: 02 đảng viên"], 1],
    [["- Giáo viên dạy giỏi cấp trường ≥ 70%", "- Giáo viên dạy giỏi cấp trường: 75%"], 0],
    [["- Học sinh xuất sắc ≥ 65%", "- Học sinh tiêu biểu ≥ 20%"], 0],
    [["- Giáo viên dạy giỏi cấp trường ≥ 70%", "- Giáo viên dạy giỏi cấp quận ≥ 30%"], 0],
    [["- CBQL theo chuẩn hiệu trưởng: 100% xếp loại Tốt", "- GV theo chuẩn nghề nghiệp giáo viên: Tốt 70%"], 0],
    [["- Học lực: Giỏi 30%; Khá 40%", "- Hạnh kiểm: Khá 5%; Tốt 95%"], 0],
  ])("%j", (lines, findings) => {
    expect(marks(goalContradictory, { lines: [HEADING, ...lines] })).toHaveLength(findings);
  });

  it("are no goals outside the goals, or of another year", () => {
    const two = ["- Giáo viên dạy giỏi cấp trường ≥ 70%", "- Năm học 2023-2024: Giáo viên dạy giỏi cấp trường: 60%"];
    expect(marks(goalContradictory, { lines: [HEADING, ...two] })).toEqual([]);
    expect(marks(goalContradictory, { lines: ["I. Đặc điểm tình hình", two[0] ?? "", "- Giáo viên dạy giỏi cấp trường: 60%"] })).toEqual(
      [],
    );
  });
});

describe("training above the standard, followed over the years", () => {
  const goals = (...lines: string[]) => marks(goalContradictory, { lines });
  const fact = "- Trên chuẩn: 03/53, đạt 5,7%.";

  it("cannot fall from one goal to the next", () => {
    expect(goals("Phấn đấu đến năm 2026 có 12% giáo viên trên chuẩn.", "Đến năm 2030 có 8% giáo viên trên chuẩn.")).toEqual([
      "A2 Đến năm 2030 có 8% giáo viên trên chuẩn",
    ]);
    const mixed = [
      "Phấn đấu đến năm 2026 nhà trường có 10% trên chuẩn trình độ đào tạo.",
      "Phấn đấu đến năm 2030 có 04 giáo viên trên chuẩn.",
    ];
    expect(goals(fact, ...mixed)).toEqual(["A3 đến năm 2030 có 04 giáo viên trên chuẩn [warning]"]);
    expect(goals(...mixed)).toEqual([]);
  });

  it("is no goal where as many are trained already", () => {
    expect(goals(fact, "Phấn đấu đến năm 2026 có 03 giáo viên trên chuẩn.")).toEqual([
      "A2 đến năm 2026 có 03 giáo viên trên chuẩn [warning]",
    ]);
    expect(goals(fact, "Phấn đấu đến năm 2026 có 05 giáo viên trên chuẩn.")).toEqual([]);
  });

  it("may rise", () => {
    expect(goals(fact, "Phấn đấu đến năm 2026 có 10% giáo viên trên chuẩn.", "Đến năm 2030 có 15% giáo viên trên chuẩn.")).toEqual([]);
  });
});

describe("a goal that is a range and a bound at once", () => {
  it.each([
    ["- Cấp Quận: 2 đến 5 giải trở lên", "A1 2 đến 5 giải trở lên"],
    ["- Cấp tỉnh: từ 03 - 05 giải trở lên", "A1 từ 03 - 05 giải trở lên"],
    ["- Cấp huyện: từ 2 giải trở lên đến 5 giải", "A1 từ 2 giải trở lên đến 5"],
    ["Tỷ lệ chuyên cần ít nhất 95-97%", "A1 ít nhất 95-97"],
    ["Không quá 2 đến 3 học sinh chưa hoàn thành", "A1 Không quá 2 đến 3"],
  ])("cannot be measured: %s", (line, mark) => {
    expect(marks(goalUnmeasurable, { lines: [line] })).toEqual([mark]);
  });

  it.each([
    "- Toán hội nhập: 75 giải trở lên",
    "- Kết nạp Đảng viên: từ 03-05 Đảng viên.",
    "- tối thiểu 04 bài học STEM/khối/năm học",
    "- Mỗi giáo viên lên lớp chuyên đề 01 đến 02 tiết/năm",
    "Năm học 2024-2025 đạt 75 giải trở lên",
    "Thi giữa kỳ 20/10 đến 25/10, đạt điểm 5 trở lên",
    "Ít nhất 2 lần, từ 15 phút",
  ])("is told from goals that can: %s", (line) => {
    expect(marks(goalUnmeasurable, { lines: [line] })).toEqual([]);
  });
});
