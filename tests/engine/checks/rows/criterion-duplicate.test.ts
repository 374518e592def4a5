import { criterionDuplicate } from "../../../../src/engine/checks/rows/criterion-duplicate";
import { addressesOf, bookOf, marksOf, planBook, resultBook } from "../book-of";

const header = ["criterion", "solution"] as const;

describe("criterion-duplicate", () => {
  it("points at the same action under the same criterion", () => {
    const rows = [
      ["Tiêu chí 1.4", "Đổi mới sinh hoạt tổ."],
      ["Tiêu chí 1.4", "Đổi mới sinh  hoạt tổ"],
    ];
    expect(addressesOf(criterionDuplicate, planBook({ header, rows }))).toEqual(["A7"]);
  });

  it("lets a criterion have two actions", () => {
    const rows = [
      ["Tiêu chí 1.4", "Đổi mới sinh hoạt tổ."],
      ["Tiêu chí 1.4", "Dự giờ chéo."],
      [null, "Thao giảng."],
    ];
    expect(addressesOf(criterionDuplicate, planBook({ header, rows }))).toEqual([]);
  });

  it("points at a criterion that comes back after others", () => {
    const rows = [
      ["Tiêu chí 1.4", "Đổi mới."],
      ["Tiêu chí 1.6", "Tạo nguồn."],
      ["Tiêu chí 1.4", "Dự giờ."],
    ];
    expect(addressesOf(criterionDuplicate, planBook({ header, rows }))).toEqual(["A8"]);
  });

  it("lets level sections name a criterion again", () => {
    const lines = ["MỨC 1", ["Tiêu chí 1.4", "Đổi mới."], "MỨC 2", ["Tiêu chí 1.4", "Đổi mới."]];
    expect(addressesOf(criterionDuplicate, resultBook(["criterion", "planned"], lines))).toEqual([]);
  });

  it("points at a second line in a grid of marks", () => {
    const { table, assessments } = marksOf({ "1.1": "XX.", "1.2": "XX" });
    const again = assessments
      .map((one) => ({ ...one, area: { ...one.area, top: one.area.top + 9, bottom: one.area.bottom + 9 } }))
      .slice(0, 1);
    expect(addressesOf(criterionDuplicate, bookOf({ tables: [table], assessments: [...assessments, ...again] }))).toEqual(["A13"]);
  });
});
