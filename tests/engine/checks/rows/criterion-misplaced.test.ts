import { criterionMisplaced } from "../../../../src/engine/checks/rows/criterion-misplaced";
import { addressesOf, found, planBook, resultBook } from "../book-of";

const header = ["criterion", "solution"] as const;

describe("criterion-misplaced", () => {
  it("points at a criterion under another standard's heading", () => {
    const rows = ["Tiêu chuẩn 2: Đội ngũ", ["Tiêu chí 2.1", "Tự học."], ["Tiêu chí 3.1", "Trồng cây."]];
    expect(addressesOf(criterionMisplaced, planBook({ header, rows }))).toEqual(["A8"]);
  });

  it("blames the heading where every criterion below it is of one other standard", () => {
    const rows = ["Tiêu chuẩn 4: Quan hệ", ["Tiêu chí 5.1", "Công khai."], ["Tiêu chí 5.2", "Phụ đạo."]];
    const findings = found(criterionMisplaced, planBook({ header, rows }));
    expect(findings.map((one) => [one.fragment, one.facts.rows])).toEqual([["Tiêu chuẩn 4: Quan hệ", 2]]);
  });

  it("points at a dotted criterion among the items of Mức 4", () => {
    const rows = ["MỨC 4", ["Tiêu chí 1", "Tham khảo."], ["Tiêu chí 1.4", "Đổi mới."]];
    expect(found(criterionMisplaced, planBook({ header, rows })).map((one) => one.facts.kind)).toEqual(["section"]);
  });

  it("compares the code with the standard that the words behind it name", () => {
    const rows = [
      ["Tiêu chí 2.1/ tiêu chuẩn 3 Đối với hiệu trưởng", "Tự học."],
      ["Tiêu chí 2.2/ tiêu chuẩn 2 Đối với giáo viên", "Tập huấn."],
    ];
    expect(addressesOf(criterionMisplaced, planBook({ header, rows }))).toEqual(["A6"]);
  });

  it("lets criteria come again under the sections of a report", () => {
    const lines = ["MỨC 1", "Tiêu chuẩn 1", ["Tiêu chí 1.4", "a"], "MỨC 2", "Tiêu chuẩn 1", ["Tiêu chí 1.4", "b"]];
    expect(addressesOf(criterionMisplaced, resultBook(["criterion", "planned"], lines))).toEqual([]);
  });
});
