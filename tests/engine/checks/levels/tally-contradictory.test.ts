import { tallyContradictory } from "../../../../src/engine/checks/levels/tally-contradictory";
import { addressesOf, allMarks, bookOf, contextOf, found, marksOf, statementOf } from "../book-of";

const { table, assessments } = marksOf(allMarks("XXX", { "1.5": "X.", "3.1": "X..", "3.2": "XX." }));
const stating = (...statements: ReturnType<typeof statementOf>[]) => bookOf({ tables: [table], assessments, statements });

describe("tally-contradictory", () => {
  it("points at a count that the marks do not give", () => {
    const book = stating(statementOf("Đạt Mức 2: 24/27", { level: 2, met: 24, total: 27 }));
    expect(found(tallyContradictory, book)[0]).toMatchObject({ expected: "25/27", facts: { kind: "count", stated: 24, right: 25 } });
  });

  it("points at the denominator of all criteria where fewer have the level", () => {
    const book = stating(statementOf("Đạt Mức 3: 17/27", { level: 3, met: 17, total: 27 }));
    expect(found(tallyContradictory, book)[0]).toMatchObject({ expected: "17/19", facts: { kind: "denominator", right: 19 } });
  });

  it("points at a level of the school that the marks do not give", () => {
    const book = stating(statementOf("Trường đạt Mức 2", { overall: 2 }));
    expect(found(tallyContradictory, book)[0]).toMatchObject({ expected: "Mức 1" });
  });

  it("is content with right counts, also of those that miss the level", () => {
    const book = stating(
      statementOf("Đạt Mức 1: 27/27", { level: 1, met: 27, total: 27 }),
      statementOf("Không đạt Mức 2: 02/27", { level: 2, met: 2, total: 27, isNegated: true }),
      statementOf("Đạt Mức 3: 17/19", { level: 3, met: 17, total: 19 }),
      statementOf("Mức 1", { overall: 1 }),
    );
    expect(addressesOf(tallyContradictory, book)).toEqual([]);
  });

  it("does not hold the self-assessment's marks against the external team", () => {
    expect(addressesOf(tallyContradictory, stating(statementOf("20/27", { level: 2, met: 20, total: 27, of: "external" })))).toEqual([]);
  });

  it("takes the count of one standard for what it is", () => {
    expect(addressesOf(tallyContradictory, stating(statementOf("Tiêu chuẩn 1: 9/10", { level: 2, met: 9, total: 10 })))).toEqual([]);
  });

  it("takes the count of the mandatory criteria for what it is", () => {
    const book = stating(statementOf("5/8 tiêu chí bắt buộc", { level: 2, met: 5, total: 8 }));
    expect(addressesOf(tallyContradictory, book, contextOf("57/2026"))).toEqual([]);
  });

  it("is silent while an amendment leaves the number of criteria open", () => {
    const book = stating(statementOf("24/24", { level: 1, met: 24, total: 24 }));
    expect(addressesOf(tallyContradictory, book, contextOf("17/2018", { isUncertain: (standard) => standard === 3 }))).toEqual([]);
  });
});
