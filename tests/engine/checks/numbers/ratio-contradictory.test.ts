import { ratioContradictory } from "../../../../src/engine/checks/numbers/ratio-contradictory";
import { foundIn, marks } from "../prose/small-book";

const inLines = (...lines: string[]) => marks(ratioContradictory, { lines });

describe("a percentage beside its fraction", () => {
  it.each([
    ["+ Chưa chuẩn: 01/53, đạt 1,8% (01 văn hóa)", "A1 01/53, đạt 1,8% → 1,9%"],
    ["- Tốt: $31/47 = 65,9\\%$; Khá: $16/47 = 34\\%$", "A1 31/47 = 65,9\\% → 66,0%"],
    ["Hoàn thành xuất sắc: 09/47 = 20%", "A1 09/47 = 20% → 19%"],
    ["Mức 2: 24/27 (88,88%)", "A1 24/27 (88,88%) → 88,89%"],
    ["có 870/1.095 học sinh bán trú, đạt 79,2%", "A1 870/1.095 học sinh bán trú, đạt 79,2% → 79,5%"],
    ["giáo viên trên chuẩn đạt 11,9% (5/45)", "A1 11,9% (5/45) → 11,1%"],
    ["Số giáo viên khá giỏi 40/45 tỷ lệ 88.8%", "A1 40/45 tỷ lệ 88.8% → 88.9%"],
    ["Học sinh hoàn thành tốt 120 trên tổng số 400 học sinh, chiếm 35%", "A1 120 trên tổng số 400 học sinh, chiếm 35% → 30%"],
    ["Tổng số 52/53 giáo viên đạt chuẩn, tỷ lệ 97%", "A1 52/53 giáo viên đạt chuẩn, tỷ lệ 97% → 98%"],
  ])("is recomputed: %s", (line, mark) => {
    expect(inLines(line)).toEqual([mark]);
  });

  it.each([
    "+ Đạt chuẩn: 52/53, đạt 98% .",
    "+ Trên chuẩn: 03/53, đạt 5,7%.",
    "- Trình độ Tiếng Anh: 53/53, đạt 100% trình độ A trở lên",
    "- Số lượng tiêu chí không đạt Mức 1: 00/27, tỷ lệ: 0%.",
    "Mức 3: 10/19 (52,63%), không đạt 09/19, tỷ lệ: 47,4%",
    "ngày 15/9 đạt 90% kế hoạch",
    "đến tháng 5/2023 đạt 95% chỉ tiêu",
    "Thông tư 27/2020/TT-BGDĐT, đạt 90%",
    "Có 30/35 lớp, tăng 5% so với năm học trước",
    "Có 30/35 lớp; phấn đấu 95% học sinh lên lớp",
    "học 2 buổi/ngày 100%, 1 tiết/tuần",
    "Nữ 30/45 giáo viên. Đạt 100% chỉ tiêu",
    "HSG 12/480 (2,5%), HTXS 240/480 (50%)",
    "từ 15/10 (150%) lên 20/10 (200%)",
    "năm 2023/2024 đạt 98%",
    "Một phần ba 15/45 = 33,3%; 15/45 = 33,3%; 15/45 = 33,4%",
    "1/3 tương ứng 33,33%",
  ])("is left alone where it is right, or is of something else: %s", (line) => {
    expect(inLines(line)).toEqual([]);
  });

  it("tells what was cut off from what is plainly wrong", () => {
    const [cut, wrong] = foundIn(ratioContradictory, { lines: ["31/47 = 65,9%", "31/47 = 70%"] });
    expect([cut?.facts.isCutOff, wrong?.facts.isCutOff]).toEqual([true, false]);
  });

  it("offers the corrected cell, for the user to confirm", () => {
    const [found] = foundIn(ratioContradictory, { lines: ["Đạt 01/53, đạt 1,8% ."] });
    expect(found?.fix).toEqual({ isSafe: false, replacement: "Đạt 01/53, đạt 1,9% ." });
  });

  it("reads every cell of the plan", () => {
    expect(marks(ratioContradictory, { plan: [{ criterion: "2.2", weakness: "Mới có 10/40 giáo viên giỏi, đạt 20%" }] })).toEqual([
      "C101 10/40 giáo viên giỏi, đạt 20% → 25%",
    ]);
  });
});

describe("a column of percentages in a table", () => {
  const years = (...shares: string[]) => [
    "Năm học|Giáo viên giỏi|Tổng số giáo viên|Tỷ lệ (%)",
    `2021-2022|#8|#27|${shares[0]}`,
    `2022-2023|#10|#28|${shares[1]}`,
    `2023-2024|#12|#29|${shares[2]}`,
  ];

  it("agrees with the two columns that its other rows are the share of", () => {
    expect(marks(ratioContradictory, { table: years("#29.6", "#35.7", "#44.1") })).toEqual(["D203 44.1 → 41,4%"]);
    expect(marks(ratioContradictory, { table: years("29,6%", "35,7%", "44,1%") })).toEqual(["D203 44,1% → 41,4%"]);
  });

  it("is left alone where it is right, rounded another way, or of something else", () => {
    expect(marks(ratioContradictory, { table: years("#29.6", "#35.7", "#41.4") })).toEqual([]);
    expect(marks(ratioContradictory, { table: years("#30", "#36", "#41") })).toEqual([]);
    expect(marks(ratioContradictory, { table: years("#55", "#62", "#71.5") })).toEqual([]);
  });
});
