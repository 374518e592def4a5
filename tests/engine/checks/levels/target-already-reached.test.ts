import { targetAlreadyReached } from "../../../../src/engine/checks/levels/target-already-reached";
import { addressesOf, allMarks, contextOf, found, marksOf, planBook } from "../book-of";

const header = ["criterion", "weakness", "target"] as const;

function planned(code: string, target: string, pattern: string) {
  const { table, assessments } = marksOf(allMarks("XXX", { [code]: pattern }), { table: 1 });
  return planBook({ header, rows: [[`Tiêu chí ${code}`, "Còn hạn chế.", target]] }, { tables: [table], assessments });
}

describe("target-already-reached", () => {
  it("names the next level that the criterion has", () => {
    const [finding] = found(targetAlreadyReached, planned("1.1", "Mức 2", "XX."));
    expect(finding).toMatchObject({ fragment: "Mức 2", expected: "Mức 3", fix: { isSafe: false, replacement: "Mức 3" } });
    expect(finding?.related).toEqual([{ sheet: "Tổng hợp", area: { top: 4, left: 4, bottom: 4, right: 4 } }]);
  });

  it("proposes to keep the highest level", () => {
    expect(found(targetAlreadyReached, planned("1.7", "Mức 2", "XX"))[0]).toMatchObject({ expected: "duy trì Mức 2", fix: null });
  });

  it("is content with a higher target, and with a target to keep the level", () => {
    expect(addressesOf(targetAlreadyReached, planned("1.5", "Mức 2", "X."))).toEqual([]);
    expect(addressesOf(targetAlreadyReached, planned("1.3", "Duy trì Mức 3", "XXX"))).toEqual([]);
  });

  it("reads the level from the words where there is no grid", () => {
    const rows = [{ cells: ["Tiêu chí 4.2", "Còn hạn chế.", "Mức 2"], also: { statedLevel: 2 } }];
    expect(addressesOf(targetAlreadyReached, planBook({ header, rows }))).toEqual(["C6"]);
  });

  it("is silent about a standard that an amendment may have changed", () => {
    expect(
      addressesOf(
        targetAlreadyReached,
        planned("3.1", "Mức 1", "X.."),
        contextOf("17/2018", { isUncertain: (standard) => standard === 3 }),
      ),
    ).toEqual([]);
  });
});
