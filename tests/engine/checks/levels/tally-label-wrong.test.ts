import { tallyLabelWrong } from "../../../../src/engine/checks/levels/tally-label-wrong";
import { addressesOf, bookOf, found, statementOf } from "../book-of";

describe("tally-label-wrong", () => {
  it("points at the external team's name under the self-assessment's heading", () => {
    const book = bookOf({ statements: [statementOf("Mức đánh giá của Đoàn đánh giá ngoài: Mức 1", { overall: 1, of: "self" })] });
    expect(found(tallyLabelWrong, book)[0]?.facts).toEqual({ heading: "self", called: "external" });
  });

  it("is content where heading and words agree, or the words name nobody", () => {
    const statements = [
      statementOf("Mức đánh giá của Đoàn đánh giá ngoài: Mức 1", { overall: 1, of: "external" }),
      statementOf("Số lượng tiêu chí đạt Mức 2: 24/27", { level: 2, met: 24, total: 27, of: "self" }),
    ];
    expect(addressesOf(tallyLabelWrong, bookOf({ statements }))).toEqual([]);
  });
});
