import { fingerprintOfOwn, fingerprintOfRow, NOTHING } from "../../../src/engine/reconcile/fingerprint";
import { matchColumns } from "../../../src/engine/reconcile/match-columns";
import { standingOf } from "../../../src/engine/reconcile/standing";
import { type Sheet, textValue } from "../../../src/engine/workbook/workbook";

const TITLES = ["Tiêu chí", "Mức 1", "Mức 2"];
const print = (text: string) => (text === "" ? NOTHING : fingerprintOfOwn({ kind: "text", text }));

function written(lines: readonly (readonly string[])[], titlesKey = "header") {
  return [TITLES, ...lines].map((texts, index) => {
    const cells = texts.map(print);
    return { key: index === 0 ? titlesKey : `criterion:${texts[0]}`, row: index + 1, cells, left: fingerprintOfRow(cells) };
  });
}

function standing(lines: readonly (readonly string[])[], titles = TITLES): Sheet {
  const rows = [titles, ...lines].map((texts, index) => ({
    row: index + 1,
    isHidden: false,
    cells: texts.flatMap((text, at) => (text === "" ? [] : [{ column: at + 1, value: textValue(text), isFormula: false }])),
  }));
  return { name: "Bảng", own: "self-assessment", visibility: "visible", isHidden: false, rows, merges: [] } as unknown as Sheet;
}

const codes = Array.from({ length: 10 }, (_, index) => `1.${index + 1}`);
const columns = ["criterion", "level1", "level2"].map((key, index) => ({ key, column: index + 1 }));
const found = (rows: ReturnType<typeof written>, sheet: Sheet) =>
  matchColumns(
    columns,
    rows,
    rows.map(({ row }) => row),
    standingOf(sheet),
  );

describe("a column under its title", () => {
  const one = codes.map((code) => [code, "X", ""]);
  const other = codes.map((code) => [code, "x", "X"]);

  it.each(["header", "marks-header"])("stays where its title stands, though its marks stand in the next column now (%s)", (key) => {
    expect(found(written(one, key), standing(other))).toEqual([1, 2, 3]);
  });

  it("stays where it stood on a sheet without titles of ours, where the same mark has moved in every row", () => {
    expect(found(written(one, "first"), standing(other))).toEqual([1, 2, 3]);
  });

  it("is found where it has gone together with its title", () => {
    const moved = one.map(([code = "", first = "", second = ""]) => [code, second, first]);
    expect(found(written(one), standing(moved, ["Tiêu chí", "Mức 2", "Mức 1"]))).toEqual([1, 3, 2]);
  });

  it("is found by what it holds where somebody has called it otherwise", () => {
    const dated = codes.map((code, index) => [code, `việc ${index}`, ""]);
    const shifted = dated.map(([code = "", first = ""]) => [code, "", first]);
    expect(found(written(dated), standing(shifted, ["Tiêu chí", "", "Bậc một"]))).toEqual([1, 3, 4]);
  });
});
