import { levelContradictory } from "../../../../src/engine/checks/levels/level-contradictory";
import { addressesOf, allMarks, bookOf, found, marksOf, SHEET } from "../book-of";

const at = { sheet: SHEET, area: { top: 9, left: 1, bottom: 9, right: 1 } };
const { table, assessments } = marksOf(allMarks("XXX", { "2.2": "K.." }));

function stating(criterion: string, words: string, level: number | null, result: "met" | "not-met") {
  return bookOf({ tables: [table], assessments, verdicts: [{ criterion, words, level, result, at }] });
}

describe("level-contradictory", () => {
  it("points at words that name a lower level than the marks", () => {
    const [finding] = found(levelContradictory, stating("5.4", "Trường đã đạt Mức 2", 2, "met"));
    expect(finding).toMatchObject({ fragment: "Trường đã đạt Mức 2", expected: "Mức 3", facts: { stated: 2, reached: 3 } });
  });

  it("points at words that say the opposite of the marks", () => {
    expect(addressesOf(levelContradictory, stating("5.4", "Tự đánh giá: Chưa đạt", null, "not-met"))).toEqual(["A9"]);
    expect(addressesOf(levelContradictory, stating("2.2", "Tự đánh giá: Đạt", null, "met"))).toEqual(["A9"]);
  });

  it("is content where they agree", () => {
    expect(addressesOf(levelContradictory, stating("1.3", "Đã đạt Mức 3", 3, "met"))).toEqual([]);
    expect(addressesOf(levelContradictory, stating("1.3", "Tự đánh giá: Đạt", null, "met"))).toEqual([]);
    expect(addressesOf(levelContradictory, stating("2.2", "Không đạt", null, "not-met"))).toEqual([]);
    expect(addressesOf(levelContradictory, stating("1.2", "Chưa đạt Mức 3", 3, "not-met"))).toEqual([]);
  });
});
