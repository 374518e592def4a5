import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assess, layOut, ownTitlesOf, type PutSheet, type Workbook } from "../../../src/engine";
import { excelHost } from "../../../src/hosts/excel";
import { applyEdits } from "../../../src/hosts/memory";
import { readXlsx } from "../../../src/hosts/xlsx";
import { LANGUAGES, wordingOf, wordsOf } from "../../../src/words";
import { modelFrom } from "../../excel/model/from-workbook";
import { calculate, inExcelWith } from "./open";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");
const words = wordsOf("vi");

function sheetsFor(workbook: Workbook): readonly PutSheet[] {
  const assessed = assess(workbook, { today: "2025-06-01", ownTitles: LANGUAGES.map((language) => ownTitlesOf(wordsOf(language).sheets)) });
  return layOut(assessed, words.sheets, {
    findingWords: (finding) => wordingOf(words, finding),
    period: null,
    existing: new Map(workbook.sheets.flatMap((sheet) => (sheet.own === null ? [] : [[sheet.own, sheet.name] as const]))),
  });
}

describe.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))("%s", (file) => {
  const start = readXlsx(readFileSync(path.join(SAMPLES, file)), file);

  it("gets the sheets in Excel that any host makes of it, and the user's stay", async () => {
    await inExcelWith(modelFrom(start), async ({ standIn, model }) => {
      const edits = sheetsFor(await excelHost().read());
      expect(edits).toEqual(sheetsFor(start));
      standIn.forget();
      await excelHost().apply(edits);
      expect(standIn.syncs()).toBe(2);
      calculate(model, edits);
      const made = await excelHost().read();
      expect(made).toEqual(applyEdits(start, edits));
      expect(made.sheets.slice(0, start.sheets.length)).toEqual(start.sheets);
      standIn.forget();
      await excelHost().apply(edits);
      expect(standIn.syncs()).toBe(3);
      calculate(model, edits);
      expect(await excelHost().read()).toEqual(made);
    });
  });
});
