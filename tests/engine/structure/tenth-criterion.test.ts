import { assess } from "../../../src/engine";
import { dateValue } from "../../../src/engine/workbook/workbook";
import type { CellValue } from "../../../src/engine/workbook/workbook";
import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { circularInForce } from "../../../src/engine/catalogue/in-force";
import { codeIn } from "../../../src/engine/structure/read-criterion";
import type { ViewCell } from "../../../src/engine/structure/sheet-view";
import { readWorkbook } from "../../grids/read-grid";

/** The criteria that these cells of the criterion column are read as, under one circular. */
function codesOf(cited: string, cells: readonly string[]): readonly (string | null)[] {
  const rows = cells.map(
    (cell, index) => `| #${index + 1} | ${cell} | Hạn chế thứ ${index} | Tổ chức việc thứ ${index} | Hiệu trưởng | Học kỳ I |`,
  );
  const text = `= Kế hoạch
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Căn cứ Thông tư số ${cited}/TT-BGDĐT

| TT | Tiêu chí | Hạn chế | Giải pháp | Người thực hiện | Thời gian |
${rows.join("\n")}`;
  return assess(readWorkbook(text, "ke-hoach.xlsx"), { today: "2024-10-15" }).book.plan.map(({ criterion }) => criterion.code);
}

describe("a cell that says 1.1 below later criteria", () => {
  it.each([
    ["texts", ["1.8", "1.9", "1.1"]],
    ["numbers", ["#1.8", "#1.9", "#1.1"]],
  ])("is 1.10 where the standard has a tenth criterion (%s)", (_, cells) => {
    expect(codesOf("17/2018", cells)).toEqual(["1.8", "1.9", "1.10"]);
    expect(codesOf("19/2018", cells)).toEqual(["1.8", "1.9", "1.10"]);
  });

  it.each([
    ["texts", ["5.2", "5.5", "5.1", "5.3"]],
    ["numbers", ["#5.2", "#5.5", "#5.1", "#5.3"]],
  ])("is what it says where the standard has none (%s)", (_, cells) =>
    expect(codesOf("17/2018", cells)).toEqual(["5.2", "5.5", "5.1", "5.3"]),
  );
});

describe("a code that Excel made a day of", () => {
  const cellOf = (value: CellValue): ViewCell => ({ value, text: "" }) as ViewCell;
  const place = { standard: null, levels: null, circular: circularInForce(builtInCatalogue, "17/2018") };

  it("is the one of its two readings that the circular has", () => {
    expect(codeIn(cellOf(dateValue("2025-05-04")), { ...place, before: null })?.code).toBe("5.4");
    expect(codeIn(cellOf(dateValue("2025-04-05")), { ...place, before: null })?.code).toBe("5.4");
  });

  it("is the one that follows the row above where the circular has both", () => {
    expect(codeIn(cellOf(dateValue("2025-01-04")), { ...place, before: "1.3" })?.code).toBe("1.4");
    expect(codeIn(cellOf(dateValue("2025-01-04")), { ...place, before: "3.6" })?.code).toBe("4.1");
  });
});
