import { weaknessAboveTarget } from "../../../../src/engine/checks/levels/weakness-above-target";
import { addressesOf, allMarks, found, marksOf, planBook, resultBook } from "../book-of";

const header = ["criterion", "weakness", "target"] as const;

function aiming(code: string, weakness: string, target: string, pattern: string) {
  const { table, assessments } = marksOf(allMarks("XX.", { [code]: pattern }), { table: 1 });
  return planBook({ header, rows: [[`Tiêu chí ${code}`, weakness, target]] }, { tables: [table], assessments });
}

describe("weakness-above-target", () => {
  it.each([
    ["1.6", "Trường chưa có kế hoạch trung hạn, dài hạn để tạo nguồn tài chính.", "Mức 2", "X.."],
    ["3.1", "Còn hạn chế trong việc trang bị đồ chơi, thiết bị vận động.", "Mức 2", "X.."],
    ["3.5", "Việc sử dụng thiết bị, đồ dùng dạy học chưa hiệu quả.", "Mức 2", "XX."],
  ])("points at a gap of %s that belongs to a higher level: %s", (code, weakness, target, pattern) => {
    expect(found(weaknessAboveTarget, aiming(code, weakness, target, pattern)).map((one) => [one.severity, one.expected])).toEqual([
      ["error", "Mức 3"],
    ]);
  });

  it("is content with a gap of the level aimed at", () => {
    expect(
      addressesOf(weaknessAboveTarget, aiming("1.1", "Trường chưa có biện pháp giám sát việc thực hiện chiến lược.", "Mức 2", "X..")),
    ).toEqual([]);
    expect(
      addressesOf(weaknessAboveTarget, aiming("1.6", "Trường chưa có kế hoạch trung hạn, dài hạn để tạo nguồn tài chính.", "Mức 3", "XX.")),
    ).toEqual([]);
  });

  it("warns of a measure of a higher level in the section of a result report", () => {
    const lines = [
      "MỨC 1",
      ["Tiêu chí 3.1", "Bảo dưỡng cổng trường; trang bị đồ chơi, thiết bị vận động cho học sinh."],
      "MỨC 3",
      ["Tiêu chí 3.1", "Mua đồ chơi."],
    ];
    const findings = found(weaknessAboveTarget, resultBook(["criterion", "planned"], lines));
    expect(findings.map((one) => [one.severity, one.expected, one.at.area.top])).toEqual([["warning", "Mức 3", 7]]);
  });

  it("asks nothing of a section of all three levels", () => {
    const rows = ["MỨC 1, 2, 3", ["Tiêu chí 1.6", "Trường chưa có kế hoạch trung hạn, dài hạn để tạo nguồn tài chính.", null]];
    expect(addressesOf(weaknessAboveTarget, planBook({ header, rows }))).toEqual([]);
  });
});
