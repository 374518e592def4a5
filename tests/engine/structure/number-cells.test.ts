import type { Money } from "../../../src/engine/book/book";
import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { structure } from "../../../src/engine/structure/structure";
import { type CellValue, numberValue, textValue } from "../../../src/engine/workbook/workbook";

/** What the plan row of one sum under "Kinh phí (triệu đồng)" costs. */
function moneyOf(sum: CellValue): Money | null | undefined {
  const header = ["Tiêu chí", "Hạn chế", "Giải pháp", "Người thực hiện", "Kinh phí (triệu đồng)"].map(textValue);
  const row = [textValue("Tiêu chí 1.4"), textValue("Thiếu sân chơi"), textValue("Xây dựng sân chơi"), textValue("Hiệu trưởng"), sum];
  const rows = [header, row].map((values, index) => ({
    row: index + 1,
    isHidden: false,
    cells: values.map((value, column) => ({ column: column + 1, value, isFormula: false })),
  }));
  const sheet = { name: "Kế hoạch", isHidden: false, own: null, merges: [], rows };
  return structure({ name: "a.xlsx", sheets: [sheet] }, { today: "2025-06-01", catalogue: builtInCatalogue, circular: "17/2018" }).plan[0]
    ?.money;
}

describe("sums in cells that hold numbers", () => {
  it("are the number, though its text looks like thousands", () => {
    expect(moneyOf(numberValue(1.234))).toMatchObject({ amount: 1_234_000, rival: null });
    expect(moneyOf(numberValue(1.5, "0.000"))).toMatchObject({ amount: 1_500_000, rival: null });
    expect(moneyOf(textValue("1.234"))).toMatchObject({ amount: 1_234_000_000, rival: 1_234_000 });
  });

  it("keep their sign: below nothing is no sum", () => {
    expect(moneyOf(numberValue(-5))).toMatchObject({ amount: null, isMalformed: true });
    expect(moneyOf(numberValue(0))).toMatchObject({ amount: 0, isMalformed: false });
  });
});
