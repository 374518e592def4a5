import { levelGap } from "../../../../src/engine/checks/levels/level-gap";
import { addressesOf, bookOf, found, marksOf } from "../book-of";

const graded = (marks: Record<string, string>) => {
  const { table, assessments } = marksOf(marks);
  return bookOf({ tables: [table], assessments });
};

describe("level-gap", () => {
  it("points at a mark above a level without one", () => {
    expect(found(levelGap, graded({ "1.1": "X.X", "1.3": "XXX" })).map((one) => [one.criterion, one.facts.missing])).toEqual([
      ["1.1", [2]],
    ]);
  });

  it("points at a level marked beside not met", () => {
    expect(found(levelGap, graded({ "1.1": "X", "1.3": "XXX" }))).toEqual([]);
    const { table, assessments } = marksOf({ "1.1": "X.." });
    const both = assessments.map((one) => ({ ...one, failed: true }));
    expect(found(levelGap, bookOf({ tables: [table], assessments: both })).map((one) => one.facts.kind)).toEqual(["failed"]);
  });

  it("says once that a grid marks only the highest levels", () => {
    const marks = { "1.1": "..X", "1.2": ".X", "1.3": "..X", "1.4": "..X", "1.5": ".X" };
    expect(found(levelGap, graded(marks)).map((one) => [one.facts.kind, one.facts.rows])).toEqual([["habit", 5]]);
  });

  it("is content with marks without a gap", () => {
    expect(addressesOf(levelGap, graded({ "1.1": "XXX", "1.2": "XX", "1.5": "X." }))).toEqual([]);
  });
});
