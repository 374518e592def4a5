import { readFileSync } from "node:fs";
import path from "node:path";
import { fc } from "../properties";
import { type Sheet, textValue, type Workbook } from "../../src/engine";
import { applyEdits } from "../../src/hosts/memory";
import { readXlsx } from "../../src/hosts/xlsx";
import { renewalOf } from "../renewal-of";
import { personEdit, typedIn, worked } from "../engine/reconcile/person";

const RUNS = Number(process.env.SCRIPTS ?? 5);
const SAMPLES = path.resolve(__dirname, "../../assets/samples");

/** One after the other, so that no two sheets get the same typed texts. */
function handled(workbook: Workbook, scripts: readonly (readonly PersonScript[number][])[], salt: number): Workbook {
  let place = 0;
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.own === null || sheet.own === "base" || sheet.own === "conflicts") return sheet;
    const script = scripts[place++ % scripts.length] ?? [];
    const after = worked(sheet, script, 6).sheet;
    return { ...named(after, `${salt}.${place}`), name: sheet.name };
  });
  return { ...workbook, sheets };
}

type PersonScript = Parameters<typeof worked>[1];

function named(sheet: Sheet, mark: string): Sheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.value.kind === "text" && /^gõ tay \d+$/.test(cell.value.text)
        ? { ...cell, value: textValue(`${cell.value.text} ở ${mark}`) }
        : cell,
    ),
  }));
  return { ...sheet, rows };
}

/** The document itself changes: some of its longer texts get a word more. */
function revised(workbook: Workbook, places: readonly number[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.own !== null) return sheet;
    const long = sheet.rows.flatMap((row) =>
      row.cells.flatMap(({ value, column }) => (value.kind === "text" && value.text.length > 25 ? [`${row.row} ${column}`] : [])),
    );
    const chosen = new Set(places.map((share) => long[Math.floor(share * long.length)]));
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.value.kind === "text" && chosen.has(`${row.row} ${cell.column}`)
          ? { ...cell, value: textValue(`${cell.value.text} thêm`) }
          : cell,
      ),
    }));
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

const typedTexts = (workbook: Workbook): readonly string[] =>
  workbook.sheets
    .filter((sheet) => sheet.own !== null && sheet.own !== "base" && sheet.own !== "conflicts")
    .flatMap((sheet) => [...typedIn(sheet.rows)]);

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const scripts = fc.array(fc.array(personEdit, { maxLength: 6 }), { minLength: 3, maxLength: 9 });

describe.each(["tieu-hoc-hoa-sen-2024", "thcs-ben-ngu-2026", "tieu-hoc-ban-mai-bao-cao-2023"])("every sheet of ours in %s", (name) => {
  const file = readFileSync(path.join(SAMPLES, `${name}.xlsx`));
  const raw = readXlsx(new Uint8Array(file), `${name}.xlsx`);
  const made = applyEdits(raw, renewalOf(raw, { period: "2024-Q4" }).edits);

  it("keeps what people did to it while document and period change, and a second run changes nothing", () => {
    fc.assert(
      fc.property(
        scripts,
        fc.array(share, { maxLength: 4 }),
        fc.constantFrom("2024-Q4", "2025-Q1"),
        scripts,
        (first, places, period, second) => {
          let workbook = made;
          [first, second].forEach((script, index) => {
            const mine = revised(handled(workbook, script, index + 1), places);
            const { edits } = renewalOf(mine, { period });
            workbook = applyEdits(mine, edits);
            const there = new Set(typedTexts(workbook));
            expect(typedTexts(mine).filter((text) => !there.has(text))).toEqual([]);
            const again = renewalOf(workbook, { period });
            expect(again.edits.map((edit) => (edit.kind === "put-sheet" ? edit.sheet.id : edit))).toEqual([]);
          });
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
