import { headerAmbiguous } from "../../../../src/engine/checks/rows/header-ambiguous";
import { addressesOf, found, planBook } from "../book-of";

const rows = [["Tiêu chí 1.4", "Đổi mới nội dung sinh hoạt.", "Hiệu trưởng"]];

describe("header-ambiguous", () => {
  it("points at the second of two columns for one field", () => {
    const findings = found(headerAmbiguous, planBook({ header: ["criterion", "solution", "solution"], rows }));
    expect(findings.map((one) => one.facts)).toEqual([{ field: "solution", column: "C", otherColumn: "B", otherHeader: "solution" }]);
    expect(findings[0]?.related).toHaveLength(1);
  });

  it("points at a column that no field fits", () => {
    const book = planBook({ header: ["criterion", "solution", "people"], rows });
    const [table] = book.tables;
    if (table === undefined) throw new Error("no table");
    const columns = table.columns.map((column) => (column.column === 3 ? { ...column, field: null, header: "Ý kiến khác" } : column));
    expect(found(headerAmbiguous, { ...book, tables: [{ ...table, columns }] })[0]).toMatchObject({
      fragment: "Ý kiến khác",
      facts: { field: null, column: "C" },
    });
  });

  it("lets notes stand in two columns", () => {
    expect(addressesOf(headerAmbiguous, planBook({ header: ["criterion", "note", "note"], rows }))).toEqual([]);
  });
});
