import { type Placement, placedFormula } from "../../../src/engine/reconcile/place-formula";

/** Two rows came in above row 5, and a column before B. */
const here: Placement = {
  rowOf: (row) => (row >= 5 ? row + 2 : row),
  spanOf: (top, bottom) => [top >= 5 ? top + 2 : top, bottom >= 5 ? bottom + 2 : bottom],
  columnOf: (column) => (column >= 2 ? column + 1 : column),
};
/** Somebody sorted it: the first line stands last. */
const sorted: Placement = { rowOf: (row) => 20 - row, spanOf: (top, bottom) => [20 - bottom, 20 - top], columnOf: (column) => column };
const placed = (formula: string) => placedFormula(formula, here, (name) => (name === "Tiến độ" ? sorted : null));

describe("a formula where its cells stand now", () => {
  it.each([
    ["A4+B5", "A4+C7"],
    ["SUM(B5:B9)", "SUM(C7:C11)"],
    ["$B$5*B$4", "$C$7*C$4"],
    ['IF(A5="A5 B6","B5",A4)', 'IF(A7="A5 B6","B5",A4)'],
    ["COUNTIF('Tiến độ'!B5:B9,A5)", "COUNTIF('Tiến độ'!B11:B15,A7)"],
    ["'Tiến độ'!B5+B5", "'Tiến độ'!B15+C7"],
    ["'Trang khác'!B5", "'Trang khác'!B5"],
    ["SUM(Bang5[B5])+LOG10(B5)", "SUM(Bang5[B5])+LOG10(C7)"],
  ])("%s → %s", (formula, expected) => {
    expect(placed(formula)).toBe(expected);
  });
});
