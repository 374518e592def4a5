import { tallyLabelWrong } from "../../../../src/engine/checks/levels/tally-label-wrong";
import { marks } from "../prose/small-book";
import { addressesOf, bookOf, found, statementOf } from "../book-of";

describe("tally-label-wrong", () => {
  it("points at the external team's name under the self-assessment's heading", () => {
    const book = bookOf({ statements: [statementOf("Mức đánh giá của Đoàn đánh giá ngoài: Mức 1", { overall: 1, of: "self" })] });
    expect(found(tallyLabelWrong, book)[0]?.facts).toEqual({ kind: "whose", heading: "self", called: "external" });
  });

  it("is content where heading and words agree, or the words name nobody", () => {
    const statements = [
      statementOf("Mức đánh giá của Đoàn đánh giá ngoài: Mức 1", { overall: 1, of: "external" }),
      statementOf("Số lượng tiêu chí đạt Mức 2: 24/27", { level: 2, met: 24, total: 27, of: "self" }),
    ];
    expect(addressesOf(tallyLabelWrong, bookOf({ statements }))).toEqual([]);
  });

  it("knows the ranks of the national standard from the levels of the accreditation", () => {
    const lines = [
      "Hoàn chỉnh hồ sơ kiểm định chất lượng giáo dục mức độ 2 trước tháng 5.",
      "Trường đạt kiểm định chất lượng giáo dục cấp độ 2 và chuẩn quốc gia mức độ 1.",
      "Nhà trường đạt phổ cập giáo dục tiểu học mức độ 3.",
      "Trường được công nhận đạt kiểm định chất lượng giáo dục và đạt chuẩn quốc gia mức độ 1.",
    ];
    expect(marks(tallyLabelWrong, { lines })).toEqual([
      "A1 kiểm định chất lượng giáo dục mức độ 2 → kiểm định chất lượng giáo dục cấp độ 2 [warning]",
    ]);
  });
});
