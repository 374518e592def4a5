import { levelNotInCatalogue } from "../../../../src/engine/checks/levels/level-not-in-catalogue";
import { addressesOf, bookOf, found, marksOf, planBook, SHEET } from "../book-of";

describe("level-not-in-catalogue", () => {
  it("points at a mark at a level that the criterion does not have", () => {
    const { table, assessments } = marksOf({ "1.1": "XXX", "1.2": "XXX" });
    const findings = found(levelNotInCatalogue, bookOf({ tables: [table], assessments }));
    expect(findings.map((one) => [one.criterion, one.at.area.left, one.fragment])).toEqual([["1.2", 5, "X"]]);
  });

  it("points at a target that does not exist", () => {
    const book = planBook({
      header: ["criterion", "target"],
      rows: [
        ["Tiêu chí 1.5", "Mức 3"],
        ["Tiêu chí 1.4", "Mức 3"],
      ],
    });
    expect(found(levelNotInCatalogue, book)[0]).toMatchObject({ criterion: "1.5", expected: "Mức 2", facts: { kind: "target" } });
    expect(addressesOf(levelNotInCatalogue, book)).toHaveLength(1);
  });

  it("points at words that state such a level", () => {
    const at = { sheet: SHEET, area: { top: 9, left: 1, bottom: 9, right: 1 } };
    const verdicts = [{ criterion: "1.9", words: "Đã đạt Mức 3", level: 3, result: "met" as const, at }];
    expect(addressesOf(levelNotInCatalogue, bookOf({ verdicts }))).toEqual(["A9"]);
  });
});
