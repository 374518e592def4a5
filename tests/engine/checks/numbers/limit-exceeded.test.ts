import { limitExceeded } from "../../../../src/engine/checks/numbers/limit-exceeded";
import { marks } from "../prose/small-book";

describe("class sizes and class counts", () => {
  it("are reckoned from the pupil table", () => {
    const table = ["Khối|Số lớp|Số học sinh", "1|06|207", "2|06|200", "3|05|195", "4|06|220", "5|08|273", "T.trường|31|1.095"];
    expect(marks(limitExceeded, { table })).toEqual(["C203 195 → ≤ 35", "C204 220 → ≤ 35", "B206 31 → ≤ 30"]);
  });

  it("take each class of a list by itself", () => {
    const table = ["TT|Lớp|Sĩ số|Nữ", "1|1A|35|17", "2|1B|36|16"];
    expect(marks(limitExceeded, { table })).toEqual(["C202 36 → ≤ 35"]);
  });

  it("follow the charter of the grade", () => {
    const table = ["Khối|Số lớp|Số HS", "6|2|84", "7|2|92", "Tổng|4|176"];
    expect(marks(limitExceeded, { table, schoolType: "secondary", circular: "18/2018" })).toEqual(["C202 92 → ≤ 45"]);
    expect(marks(limitExceeded, { table: table.with(1, "5|2|84"), schoolType: "secondary", circular: "18/2018" })).toHaveLength(2);
  });

  it("follow the age in kindergartens", () => {
    const table = ["Lớp|Số lớp|Số trẻ", "3-4 tuổi|2|52", "4-5 tuổi|2|58", "5-6 tuổi|2|70"];
    expect(marks(limitExceeded, { table, schoolType: "kindergarten", circular: "19/2018" })).toEqual(["C201 52 → ≤ 25"]);
  });

  it.each([
    ["Số học sinh bình quân trong mỗi lớp là 54 học sinh, vượt quá quy định.", "A1 bình quân trong mỗi lớp là 54 học sinh → ≤ 35"],
    ["Sĩ số bình quân 42 học sinh/lớp.", "A1 Sĩ số bình quân 42 học sinh/lớp → ≤ 35"],
    ["Lớp 2B có 41 học sinh.", "A1 Lớp 2B có 41 học sinh → ≤ 35"],
    ["Lớp 5/2 hiện có 38 em, vượt quy định.", "A1 Lớp 5/2 hiện có 38 em → ≤ 35"],
    ["Hiện nay 40 HS/lớp là quá đông", "A1 40 HS/lớp → ≤ 35"],
    ["Nhà trường có 34 lớp, cơ sở vật chất còn thiếu.", "A1 Nhà trường có 34 lớp → ≤ 30"],
  ])("are read in prose: %s", (line, mark) => {
    expect(marks(limitExceeded, { lines: [line] })).toEqual([mark]);
  });

  it.each([
    "Mỗi lớp không quá 45 học sinh theo quy định cũ",
    "Sĩ số bình quân 33,5 học sinh/lớp.",
    "Giảm sĩ số xuống còn 38 học sinh/lớp",
    "Bình quân mỗi lớp có 50 đầu sách",
    "Mỗi lớp 1 tiết đọc sách, 40 học sinh đạt giải",
    "Nhà trường có 28 lớp.",
    "Lớp 6A1 có 44 học sinh.",
    "Lớp 2B có 36 học sinh hoàn thành tốt môn Toán qua hai năm",
    "Lớp 5A có 36 bộ bàn ghế",
  ])("are left alone where nothing is exceeded: %s", (line) => {
    expect(marks(limitExceeded, { lines: [line] })).toEqual([]);
  });
});
