import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { structure } from "../../../src/engine/structure/structure";
import { type CellValue, numberValue, textValue } from "../../../src/engine/workbook/workbook";

/** Quadratic reading of any of these takes minutes; the time limit of a test is what fails then. */
const ROWS = 12_000;

function rowsOfPlan(rows: readonly (readonly CellValue[])[]): number {
  const sheet = {
    name: "Sheet1",
    isHidden: false,
    own: null,
    merges: [],
    rows: rows.map((values, index) => ({
      row: index + 1,
      isHidden: false,
      cells: values.map((value, column) => ({ column: column + 1, value, isFormula: false })),
    })),
  };
  return structure({ name: "a.xlsx", sheets: [sheet] }, { today: "2025-06-01", catalogue: builtInCatalogue, circular: "17/2018" }).plan
    .length;
}

function rows(row: (index: number) => readonly CellValue[]): readonly (readonly CellValue[])[] {
  return Array.from({ length: ROWS }, (_, index) => row(index));
}

describe("long sheets that are no plan", () => {
  it("reads marks of pupils, which look like criterion codes", () => {
    const mark = (index: number): CellValue => numberValue(1 + ((index * 7) % 5) + (1 + ((index * 13) % 9)) / 10);
    expect(rowsOfPlan(rows((index) => [0, 1, 2, 3, 4].map((column) => mark(index + column * 31))))).toBe(0);
  });

  it("reads lists with outline numbers", () => {
    const words = ["Nội dung công việc cần làm trong năm học", "Tốt", "x"].map(textValue);
    expect(rowsOfPlan(rows((index) => [textValue(`${1 + (Math.floor(index / 9) % 5)}.${1 + (index % 9)}`), ...words]))).toBe(0);
  });

  it("reads criteria beside words that say nothing", () => {
    const words = ["a", "b", "c"].map(textValue);
    expect(rowsOfPlan(rows((index) => [textValue(`Tiêu chí ${5 - (index % 5)}.1`), ...words]))).toBe(0);
  });

  it("reads label blocks that end again and again", () => {
    const lines = ["Tiêu chí 1.1: An toàn", "Hạn chế: thiếu", "Giải pháp: mua", "Người thực hiện: kế toán", "Nơi nhận:"].map(textValue);
    expect(rowsOfPlan(rows((index) => [lines[index % 5] as CellValue]))).toBe(ROWS / 5);
  });
});
