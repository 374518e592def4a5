import { levelContradictory } from "../../../../src/engine/checks/levels/level-contradictory";
import { addressesOf, allMarks, bookOf, fieldAt, found, marksOf, planOf, SHEET } from "../book-of";

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

  it("points at a title that declares a level and heads a block that works for it, where the others have one or the other", () => {
    const header = ["criterion", "target", "weakness", "solution"] as const;
    const block = (code: string, level: number) => [`Tiêu chí ${code}`, `Mức ${level}`, "Còn hạn chế.", "Tập huấn."];
    const both = (target: number) => ({
      cells: block("4.2", target),
      also: { statedLevel: 2, statedResult: "met" as const, verdict: fieldAt(9, 1, "Đã đạt Mức 2"), targetLevel: target },
    });
    const plan = (target: number) =>
      planOf({ header, rows: [block("1.1", 2), block("1.4", 2), block("2.2", 2), both(target), block("5.1", 2)] });
    const alone = ["1.2", "1.3", "2.1"].map((criterion) => ({ criterion, words: "Đã đạt Mức 2", level: 2, result: "met" as const, at }));
    const marked = (target: number, layout: "label-blocks" | "plan-grid" = "label-blocks") => {
      const { table: own, plan: rows } = plan(target);
      return found(levelContradictory, bookOf({ tables: [{ ...own, layout }], plan: rows, verdicts: alone }));
    };
    expect(marked(2)).toMatchObject([{ fragment: "Đã đạt Mức 2", severity: "warning", criterion: "4.2" }]);
    expect(marked(3)).toEqual([]);
    expect(marked(2, "plan-grid")).toEqual([]);
  });
});
