import { tallyAtRisk } from "../../../../src/engine/checks/levels/tally-at-risk";
import { addressesOf, allMarks, found, marksOf, planBook, statementOf } from "../book-of";

const header = ["criterion", "weakness"] as const;

function weak(weakness: string, stated = true) {
  const { table, assessments } = marksOf(allMarks("XX.", { "1.3": "XXX" }), { table: 1 });
  const statements = stated ? [statementOf("Đạt Mức 2: 27/27", { level: 2, met: 27, total: 27, of: "self" })] : [];
  return planBook({ header, rows: [["Tiêu chí 1.1", weakness]] }, { tables: [table], assessments, statements });
}

describe("tally-at-risk", () => {
  const denied = "Trường chưa có biện pháp giám sát việc thực hiện chiến lược.";

  it("gives the counts as they would be if the weakness is true", () => {
    const [finding, ...others] = found(tallyAtRisk, weak(denied));
    expect(finding).toMatchObject({
      severity: "warning",
      fragment: "Đạt Mức 2: 27/27",
      facts: { now: [27, 27, 1], after: [27, 26, 1], overallNow: 2, overallAfter: 1, criteria: ["1.1"] },
    });
    expect(others).toEqual([]);
  });

  it("stands at the grid of marks where the text states no count", () => {
    expect(addressesOf(tallyAtRisk, weak(denied, false))).toEqual(["A3"]);
  });

  it("stands at the first stated count that falls, not at one that stays", () => {
    const { table, assessments } = marksOf(allMarks("XX."), { table: 1 });
    const statements = [
      { ...statementOf("Đạt Mức 1: 27/27", { level: 1, met: 27, total: 27, of: "self" }) },
      { ...statementOf("Đạt Mức 2: 27/27", { level: 2, met: 27, total: 27, of: "self" }) },
    ];
    const book = planBook({ header, rows: [["Tiêu chí 1.1", denied]] }, { tables: [table], assessments, statements });
    expect(found(tallyAtRisk, book).map((one) => one.fragment)).toEqual(["Đạt Mức 2: 27/27"]);
  });

  it("is silent where no weakness denies a level", () => {
    expect(addressesOf(tallyAtRisk, weak("Việc lấy ý kiến cha mẹ học sinh chưa rộng rãi."))).toEqual([]);
  });
});
