import { rowSplit } from "../../../../src/engine/checks/rows/row-split";
import { addressesOf, fieldAt, found, planBook } from "../book-of";

const header = ["criterion", "solution"] as const;

describe("row-split", () => {
  it("notes each row that was joined, with the words it added", () => {
    const solution = { text: "Tăng cường chuyên môn.", raw: "Tăng cường\nchuyên môn.", area: { top: 6, left: 2, bottom: 7, right: 2 } };
    const joined = [{ top: 7, left: 1, bottom: 7, right: 2 }];
    const rows = [{ cells: ["Tiêu chí 2.2", ""], also: { fields: { solution }, joined } }];
    const [finding] = found(rowSplit, planBook({ header, rows }));
    expect(finding).toMatchObject({
      severity: "note",
      fragment: "chuyên môn.",
      facts: { row: 7, joinedTo: 6 },
      at: { area: { top: 7, left: 2 } },
    });
  });

  it("quotes the first cell of the joined row", () => {
    const verdict = { ...fieldAt(7, 1, "Tự đánh giá: Đạt") };
    const rows = [{ cells: ["Tiêu chí 2.2", "Tăng cường."], also: { verdict, joined: [{ top: 7, left: 1, bottom: 7, right: 2 }] } }];
    expect(found(rowSplit, planBook({ header, rows })).map((one) => one.fragment)).toEqual(["Tự đánh giá: Đạt"]);
  });

  it("says nothing of whole rows", () => {
    expect(addressesOf(rowSplit, planBook({ header, rows: [["Tiêu chí 2.2", "Tăng cường."]] }))).toEqual([]);
  });
});
