import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { structure } from "../../../src/engine/structure/structure";
import { textValue, type Workbook } from "../../../src/engine/workbook/workbook";

const HEADER = ["TT", "Tiêu chí", "Nội dung", "Giải pháp", "Người thực hiện", "Thời gian"];
const LINE = ["1", "Tiêu chí 1.4", "Chưa có lịch trực", "Lập lịch trực tuần", "Hiệu trưởng", "Tháng 10/2024"];

function workbookFrom(top: number): Workbook {
  const rows = [HEADER, LINE].map((texts, index) => ({
    row: top + index,
    isHidden: false,
    cells: texts.map((text, column) => ({ column: column + 1, value: textValue(text), isFormula: false })),
  }));
  return { name: "x.xlsx", sheets: [{ name: "KH", isHidden: false, own: null, rows, merges: [] }] };
}

describe("a column that a person takes for another field", () => {
  const columnChoices = [{ sheet: "KH", column: 3, header: "Nội dung", field: "weakness" as const }];

  it.each([1, 9])("is read as that field, wherever the grid stands (row %i)", (top) => {
    const book = structure(workbookFrom(top), { today: "2026-11-23", catalogue: builtInCatalogue, columnChoices });
    expect(book.plan[0]?.fields.weakness?.text).toBe("Chưa có lịch trực");
    expect(book.plan[0]?.fields.work).toBeUndefined();
    expect(book.tables[0]?.columns[2]).toMatchObject({ field: "weakness", certainty: 1 });
  });

  it("takes the field from the column that had it", () => {
    const choices = [{ sheet: "KH", column: 3, header: "Nội dung", field: "solution" as const }];
    const book = structure(workbookFrom(1), { today: "2026-11-23", catalogue: builtInCatalogue, columnChoices: choices });
    expect(book.plan[0]?.fields.solution?.text).toBe("Chưa có lịch trực");
    expect(book.leftovers.map((one) => one.text)).toContain("Lập lịch trực tuần");
  });

  it("does not hold once the header says something else", () => {
    const choices = [{ ...columnChoices[0]!, header: "Nội dung khác" }];
    const book = structure(workbookFrom(1), { today: "2026-11-23", catalogue: builtInCatalogue, columnChoices: choices });
    expect(book.plan[0]?.fields.work?.text).toBe("Chưa có lịch trực");
  });
});
