import { headerMissing } from "../../../../src/engine/checks/rows/header-missing";
import { addressesOf, found, planBook } from "../book-of";

const header = ["criterion", "weakness", "solution"] as const;
const rows = ["MỨC 1, 2, 3", ["Tiêu chí 1.4", "Sinh hoạt tổ còn nặng về hành chính.", "Đổi mới nội dung sinh hoạt."]];

describe("header-missing", () => {
  it("points at the first line of a grid without a header, and says what its columns were taken for", () => {
    const findings = found(headerMissing, planBook({ header, rows, hasHeader: false }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      fragment: "MỨC 1, 2, 3",
      facts: { columns: ["A", "B", "C"], fields: ["criterion", "weakness", "solution"] },
    });
  });

  it("is content with a header", () => {
    expect(addressesOf(headerMissing, planBook({ header, rows }))).toEqual([]);
  });

  it("asks no header of labelled paragraphs", () => {
    expect(addressesOf(headerMissing, planBook({ header, rows, hasHeader: false, layout: "label-blocks" }))).toEqual([]);
  });
});
