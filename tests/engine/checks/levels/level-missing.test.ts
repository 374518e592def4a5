import { levelMissing } from "../../../../src/engine/checks/levels/level-missing";
import { addressesOf, allMarks, bookOf, found, marksOf, SHEET } from "../book-of";

const verdict = (row: number, criterion: string, words: string, level: number | null) => ({
  criterion,
  words,
  level,
  result: "met" as const,
  at: { sheet: SHEET, area: { top: row, left: 1, bottom: row, right: 1 } },
});

describe("level-missing", () => {
  it("says once, at the first verdict, that no level is named", () => {
    const verdicts = [
      verdict(6, "1.1", "Tự đánh giá: Đạt", null),
      verdict(7, "1.2", "Tự đánh giá: Đạt", null),
      verdict(8, "1.3", "Đạt Mức 2", 2),
    ];
    const findings = found(levelMissing, bookOf({ verdicts }));
    expect(findings.map((one) => [one.fragment, one.facts.rows, one.at.area.top])).toEqual([["Tự đánh giá: Đạt", 2, 6]]);
  });

  it("is content where a grid of marks gives the levels", () => {
    const { table, assessments } = marksOf(allMarks("XX."));
    expect(addressesOf(levelMissing, bookOf({ tables: [table], assessments, verdicts: [verdict(6, "1.1", "Đạt", null)] }))).toEqual([]);
  });
});
