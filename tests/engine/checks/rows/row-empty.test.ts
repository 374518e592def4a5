import { rowEmpty } from "../../../../src/engine/checks/rows/row-empty";
import { addressesOf, found, planBook } from "../book-of";

const header = ["criterion", "weakness", "solution", "people"] as const;
const full = (code: string) => [`Tiêu chí ${code}`, "Còn hạn chế.", "Tập huấn.", "Hiệu trưởng"];

describe("row-empty", () => {
  it("points at a criterion that only says that there is nothing", () => {
    const rows = [full("1.1"), full("1.2"), ["Tiêu chí 1.3", "Không có", null, null]];
    expect(found(rowEmpty, planBook({ header, rows }))[0]).toMatchObject({
      fragment: "Không có",
      severity: "warning",
      at: { area: { top: 8, left: 2 } },
    });
  });

  it("points at a criterion with nothing behind it", () => {
    const rows = [full("1.1"), full("1.2"), ["Tiêu chí 1.3", null, null, null]];
    expect(found(rowEmpty, planBook({ header, rows }))[0]).toMatchObject({ fragment: "Tiêu chí 1.3", severity: "error" });
  });

  it("lets a criterion that has reached its level be without a plan", () => {
    const rows = [full("1.1"), { cells: ["Tiêu chí 1.3", null, null, null], also: { statedLevel: 2, statedResult: "met" as const } }];
    expect(addressesOf(rowEmpty, planBook({ header, rows }))).toEqual([]);
  });

  it("says once that a form was left blank", () => {
    const rows = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((code) => [`Tiêu chí ${code}`, null, null, null]);
    expect(found(rowEmpty, planBook({ header, rows })).map((one) => one.facts.rows)).toEqual([5]);
  });
});
