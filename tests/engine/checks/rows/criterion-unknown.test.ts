import { criterionUnknown } from "../../../../src/engine/checks/rows/criterion-unknown";
import { addressesOf, contextOf, found, planBook } from "../book-of";

const header = ["criterion", "solution"] as const;

describe("criterion-unknown", () => {
  it("points at a code that the circular does not have, and says where it exists", () => {
    const rows = [
      ["Tiêu chí 5.5", "Phụ đạo."],
      ["Tiêu chí 5.6", "Bồi dưỡng."],
      ["Tiêu chí 2.9", "Tập huấn."],
    ];
    const findings = found(criterionUnknown, planBook({ header, rows }));
    expect(findings.map((one) => [one.criterion, one.facts.inStandard, one.facts.elsewhere])).toEqual([
      ["5.6", 5, ["18/2018/TT-BGDĐT"]],
      ["2.9", 4, []],
    ]);
  });

  it("counts the items of Mức 4", () => {
    const rows = ["MỨC 4", ["Tiêu chí 5", "Duy trì."], ["Tiêu chí 8", "Mở rộng."]];
    expect(found(criterionUnknown, planBook({ header, rows })).map((one) => one.criterion)).toEqual(["M4.8"]);
  });

  it("is silent about a standard that an amendment may have changed", () => {
    const rows = [["Tiêu chí 3.7", "Tu sửa."]];
    expect(
      addressesOf(criterionUnknown, planBook({ header, rows }), contextOf("17/2018", { isUncertain: (standard) => standard === 3 })),
    ).toEqual([]);
  });
});
