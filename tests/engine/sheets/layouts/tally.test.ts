import { fc } from "../../../properties";
import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import { criteriaOf, type CircularId } from "../../../../src/engine/catalogue/circular";
import { layOut } from "../../../../src/engine/sheets/lay-out";
import { markGridOf } from "../../../../src/engine/sheets/mark-grid";
import { marksShown } from "../../../../src/engine/sheets/marks-shown";
import { tallyModelOf } from "../../../../src/engine/sheets/tally-model";
import { circularAsWritten } from "../../../../src/engine/tally/as-written";
import { sheets } from "../../../../src/words/vi/sheets";
import { cellAt, mark, options, sample } from "../sample-assessment";

function circularOf(id: CircularId) {
  const circular = builtInCatalogue.find((one) => one.id === id);
  if (circular === undefined) throw new Error(id);
  return circular;
}

/** Marks as schools make them, gaps and contradictions too; null for a line without any. */
function marksOf(id: CircularId) {
  const codes = [...criteriaOf(circularOf(id)).map((one) => one.code), ...circularOf(id).level4.map((item) => `M4.${item.number}`)];
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.constant("all" as const) },
    { weight: 2, arbitrary: fc.subarray([1, 2, 3, 4]) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return fc.array(line, { minLength: codes.length, maxLength: codes.length }).map((lines) =>
    lines.flatMap((levels, index) => {
      const code = codes[index] ?? "";
      const own = code.startsWith("M4.") ? [4] : (criteriaOf(circularOf(id)).find((one) => one.code === code)?.levels ?? []);
      if (levels === null) return [];
      const marked = levels === "all" ? own : own.filter((level) => levels.includes(level));
      return [mark(code, marked, marked.length === 0)];
    }),
  );
}

describe.each(["17/2018", "18/2018", "19/2018", "57/2026"] as const)("the tally's sheet under %s", (id) => {
  it("shows what the tally counts, whatever is marked", () => {
    fc.assert(
      fc.property(marksOf(id), (assessments) => {
        const { book, circular: base, tally, today } = sample({ circular: id, assessments });
        const circular = circularAsWritten(base, book, today);
        const model = tallyModelOf(markGridOf(circular), circular, marksShown(book));
        for (const { level, met, notMet, unknown, total } of tally.perLevel)
          expect(model.count(level)).toEqual({ met, notMet, unknown, total });
        for (const { standard, perLevel } of tally.byStandard) {
          for (const { level, met, notMet, unknown, total } of perLevel)
            expect(model.count(level, standard)).toEqual({ met, notMet, unknown, total });
        }
        expect(model.overall).toBe(tally.overallLevel ?? -1);
        if (tally.nextLevel === null) return;
        expect(model.certain + 1).toBe(tally.nextLevel.level);
        expect(model.lines.filter(model.blocks).map((one) => one.line.code)).toEqual(tally.nextLevel.blockedBy);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the tally's formulas", () => {
  const sheet = layOut(
    sample({ assessments: [mark("1.1", [1, 2])] }),
    sheets,
    options({ existing: new Map([["self-assessment", "Của 'tôi'"]]), only: ["tally"] }),
  ).find((one) => one.sheet.id === "tally")?.sheet;

  it("point at the sheet of marks by the name it has, its apostrophes doubled", () => {
    const formulas = (sheet?.rows ?? []).flatMap((row) =>
      row.cells.flatMap(({ value }) => (value.kind === "formula" ? [value.formula] : [])),
    );
    expect(formulas.some((formula) => formula.includes("'Của ''tôi'''!$B$5:$B$36"))).toBe(true);
  });

  it("use only functions that Excel 2010, LibreOffice and Google Sheets share", () => {
    const known = new Set([
      "IF",
      "IFERROR",
      "INDEX",
      "MATCH",
      "UPPER",
      "TRIM",
      "SUMPRODUCT",
      "ROUND",
      "OR",
      "AND",
      "CHOOSE",
      "SUM",
      "ISNUMBER",
      "FIND",
      "SUBSTITUTE",
    ]);
    for (const row of sheet?.rows ?? []) {
      for (const { value } of row.cells) {
        if (value.kind !== "formula") continue;
        for (const [, name] of value.formula.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/([A-Z]+)\(/g)) expect(known).toContain(name);
        expect(value.formula.length).toBeLessThan(8000);
      }
    }
  });

  it("show the counts to a reader that does not calculate", () => {
    if (sheet === undefined) throw new Error("no sheet");
    expect(cellAt(sheet, 7, 3)?.value).toMatchObject({ kind: "formula", cached: 1 });
    expect(cellAt(sheet, 7, 6)?.value).toMatchObject({ kind: "formula", cached: 27 });
    expect(cellAt(sheet, 7, 2)?.value).toMatchObject({ kind: "formula", cached: "chưa rõ" });
  });
});
