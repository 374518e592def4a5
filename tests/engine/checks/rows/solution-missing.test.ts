import { solutionMissing } from "../../../../src/engine/checks/rows/solution-missing";
import { addressesOf, found, planBook } from "../book-of";

const header = ["criterion", "goal", "solution"] as const;
const filled = ["Tiêu chí 1.1", "Nâng chất lượng.", "Có ghi"] as const;

describe("solution-missing", () => {
  it("points at the empty cell that the other rows of the table fill", () => {
    const rows = [filled, ["Tiêu chí 1.2", "Giữ nền nếp.", null], filled, filled];
    const [finding, ...others] = found(solutionMissing, planBook({ header, rows }));
    expect(finding).toMatchObject({
      severity: "error",
      fragment: null,
      criterion: "1.2",
      at: { area: { top: 7, left: 3 } },
      facts: { column: "C", filled: 3, rows: 4 },
    });
    expect(others).toEqual([]);
  });

  it("asks nothing of a table that hardly fills it", () => {
    const rows = [filled, ["Tiêu chí 1.2", "Giữ nền nếp.", null], ["Tiêu chí 1.3", "Tu sửa.", null], ["Tiêu chí 1.4", "Mua sắm.", null]];
    expect(addressesOf(solutionMissing, planBook({ header, rows }))).toEqual([]);
  });

  it("lets a further action share the cell of the one above it", () => {
    const rows = [filled, filled, filled, [null, "Việc thứ hai.", null]];
    expect(addressesOf(solutionMissing, planBook({ header, rows }))).toEqual([]);
  });

  it("does not ask a second time of an empty row", () => {
    const rows = [
      filled,
      filled,
      filled,
      ["Tiêu chí 1.4", null, null],
      { cells: ["an toàn trường học", "Tập huấn.", null], also: { isHeadLost: true } },
    ];
    expect(addressesOf(solutionMissing, planBook({ header, rows }))).toEqual([]);
  });
});
