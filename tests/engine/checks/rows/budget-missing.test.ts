import { budgetMissing } from "../../../../src/engine/checks/rows/budget-missing";
import { addressesOf, found, planBook } from "../book-of";

const header = ["criterion", "solution", "budget"] as const;
const paid = (code: string) => [`Tiêu chí ${code}`, "Mua sắm.", "10 triệu"];

describe("budget-missing", () => {
  it("warns of the one empty cell in a column that is filled nearly everywhere", () => {
    const rows = [paid("1.1"), paid("1.2"), paid("1.3"), paid("1.4"), ["Tiêu chí 1.5", "Tập huấn.", null]];
    expect(found(budgetMissing, planBook({ header, rows })).map((one) => [one.severity, one.criterion])).toEqual([["warning", "1.5"]]);
  });

  it("knows that much work needs no money", () => {
    const rows = [paid("1.1"), paid("1.2"), paid("1.3"), ["Tiêu chí 1.4", "Tuyên truyền.", null], ["Tiêu chí 1.5", "Tập huấn.", null]];
    expect(addressesOf(budgetMissing, planBook({ header, rows }))).toEqual([]);
  });
});
