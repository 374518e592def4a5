import { fc } from "../../../properties";
import { movedFormula, offsetFormula } from "../../../../src/hosts/xlsx/move-rows/moved-formula";
import { type RowMove, rowMove } from "../../../../src/hosts/xlsx/move-rows/row-move";

/** Rows 3 and 4 went, then a row came that is number 6: 5 stands at 3, 10 at 9. */
const MOVES: ReadonlyMap<string, RowMove> = new Map([
  ["kế hoạch", rowMove([3, 4], [6])],
  ["s", rowMove([], [1])],
  ["t3", rowMove([], [1])],
]);

describe("a formula after rows went and came", () => {
  it.each([
    ["cells and ranges", "A1+A10+SUM($B$5:C10)", "A1+A9+SUM($B$3:C9)"],
    ["ranges that lose an end", "SUM(A3:A10)+SUM(A1:A4)", "SUM(A3:A9)+SUM(A1:A2)"],
    ["ranges upside down", "A10:A5", "A9:A3"],
    ["what is gone", "A3+SUM(A3:A4)+'Kế hoạch'!$3:$4", "#REF!+SUM(#REF!)+#REF!"],
    ["quoted sheets, whatever their case", "'KẾ HOẠCH'!$A$10", "'KẾ HOẠCH'!$A$9"],
    ["other sheets", "S!A1+s!$2:$3+T!A1", "S!A2+s!$3:$4+T!A1"],
    ["whole rows and columns", "A:A+10:12+A1:A1048576", "A:A+9:11+A1:A1048576"],
    ["texts", '"A10"&A10&"""A10"', '"A10"&A9&"""A10"'],
    ["functions and names that look like cells", "LOG10(A10)+Ten.A10+XFE10+_A10+A10B", "LOG10(A9)+Ten.A10+XFE10+_A10+A10B"],
    ["numbers", "1E5+A10*1.5E+10", "1E5+A9*1.5E+10"],
    ["columns of tables", "Bang[[#This Row],[A10]]+Bang[A'[10]+A10+[@A10]", "Bang[[#This Row],[A10]]+Bang[A'[10]+A9+[@A10]"],
    ["other workbooks", "[1]S!A1+'[b.xlsx]S'!A1+A10", "[1]S!A1+'[b.xlsx]S'!A1+A9"],
    ["several sheets", "SUM(T1:T3!A1)+SUM(Kế:S!A1)+SUM('A:S'!A1)+A10", "SUM(T1:T3!A1)+SUM(Kế:S!A1)+SUM('A:S'!A1)+A9"],
    ["errors", "#REF!A10+#N/A+IF(A10=#DIV/0!,A10,1)", "#REF!A10+#N/A+IF(A9=#DIV/0!,A9,1)"],
    ["ranges that a function ends", "SUM(A10:INDEX(A:A,10))+A10#", "SUM(A9:INDEX(A:A,10))+A9#"],
  ])("follows %s", (_, formula, expected) => {
    expect(movedFormula(formula, "Kế hoạch", MOVES)).toBe(expected);
  });

  it("stays as it stands where nothing moved, whatever it is", () => {
    const idle = new Map([["s", rowMove([], [])]]);
    const pieces = fc.constantFrom("A1", "$B$2", ":", "!", "'", '"', "[", "]", "S", "#REF!", "+", "(", ")", "1", " ", "é", ",");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(movedFormula(parts.join(""), "s", idle)).toBe(parts.join(""));
      }),
    );
  });

  it("reads as a copy does some rows down and columns right", () => {
    expect(offsetFormula("A1+$A1+A$1+S!B2:C$3+A:B+1:2", 2, 1)).toBe("B3+$A3+B$1+S!C4:D$3+B:C+3:4");
    expect(offsetFormula("A1", -1, -1)).toBe("XFD1048576");
  });
});

describe("rows that went and came", () => {
  /** The same said slowly. */
  function placeSlowly(row: number, deleted: readonly number[], inserted: readonly number[]): number | null {
    if (deleted.includes(row)) return null;
    let at = row - deleted.filter((one) => one < row).length;
    for (const one of inserted) if (one <= at) at++;
    return at;
  }

  it("are found where they stand, and spans hold the rows they held", () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 30 }), fc.nat(10), (deleted, inserted, top, more) => {
        const move = rowMove(deleted, inserted);
        const places = Array.from({ length: more + 1 }, (_, i) => placeSlowly(top + i, deleted, inserted));
        expect(Array.from({ length: more + 1 }, (_, i) => move.placeOf(top + i))).toEqual(places);
        const left = places.filter((place) => place !== null);
        const span = left.length === 0 ? null : { top: left[0], bottom: left[left.length - 1] };
        expect(move.spanOf(top, top + more)).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });
});
