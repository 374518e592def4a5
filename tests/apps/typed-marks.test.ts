import { readFileSync } from "node:fs";
import path from "node:path";
import { fc } from "../properties";
import { assess, type Cell, type Sheet, shownText, textValue, type Workbook } from "../../src/engine";
import { isMark } from "../../src/engine/structure/values/level";
import { applyEdits } from "../../src/hosts/memory";
import { readXlsx } from "../../src/hosts/xlsx";
import { wordsOf } from "../../src/words";
import { ownTitles, renewalOf } from "../renewal-of";

const RUNS = Number(process.env.SCRIPTS ?? 3);
const SAMPLES = path.resolve(__dirname, "../../assets/samples");
const TODAY = "2025-01-05";
const PERIOD = "2024-Q4";
const FIRST_LEVEL = 5;
const { decision } = wordsOf("vi").sheets.conflicts;

/** What somebody does to one cell of the grid; an empty text clears it. */
interface Marked {
  readonly line: number;
  readonly level: number;
  readonly text: string;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const marked: fc.Arbitrary<Marked> = fc.record({
  line: share,
  level: fc.integer({ min: 0, max: 2 }),
  text: fc.oneof({ weight: 5, arbitrary: fc.constantFrom("x", "X", "✓", "v", "(x)", "+", "?") }, { weight: 1, arbitrary: fc.constant("") }),
});
/** Whole columns at a time, as people fill them down. */
const filled = fc.record({ level: fc.integer({ min: 0, max: 2 }), text: fc.constantFrom("x", "X", "✓", "") });
const script = fc.record({
  columns: fc.array(filled, { maxLength: 2 }),
  cells: fc.array(marked, { maxLength: 8 }),
  choice: fc.constantFrom("keep" as const, "take" as const, null),
});

const gridOf = (workbook: Workbook): Sheet => workbook.sheets.find(({ own }) => own === "self-assessment") as Sheet;
const textAt = (sheet: Sheet, row: number, column: number): string => {
  const cell = sheet.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
  return cell === undefined ? "" : shownText(cell.value);
};
const linesOf = (sheet: Sheet): readonly number[] =>
  sheet.rows.flatMap(({ row, cells }) =>
    cells.some(({ column, value }) => column === 2 && /^\d\.\d+$/.test(shownText(value))) ? [row] : [],
  );

function put(sheet: Sheet, row: number, column: number, text: string): Sheet {
  const withText = (cells: readonly Cell[]): readonly Cell[] =>
    [
      ...cells.filter((cell) => cell.column !== column),
      ...(text === "" ? [] : [{ column, value: textValue(text), isFormula: false }]),
    ].sort((a, b) => a.column - b.column);
  return { ...sheet, rows: sheet.rows.map((one) => (one.row === row ? { ...one, cells: withText(one.cells) } : one)) };
}

function on(workbook: Workbook, own: Sheet["own"], change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.own === own ? change(sheet) : sheet)) };
}

const run = (workbook: Workbook) => renewalOf(workbook, { period: PERIOD, today: TODAY });

describe.each(["tieu-hoc-hoa-sen-2024", "tieu-hoc-ban-mai-bao-cao-2023"])("marks that people type into our grid of %s", (name) => {
  const raw = readXlsx(new Uint8Array(readFileSync(path.join(SAMPLES, `${name}.xlsx`))), `${name}.xlsx`);
  const made = applyEdits(raw, run(raw).edits);

  it("stay as they were typed, are counted, and are no conflict where they mean the same", () => {
    fc.assert(
      fc.property(fc.array(script, { minLength: 1, maxLength: 3 }), (scripts) => {
        let workbook = made;
        const typed = new Map<string, string>();
        for (const { columns, cells, choice } of scripts) {
          const lines = linesOf(gridOf(workbook));
          const all = [
            ...columns.flatMap(({ level, text }) => lines.slice(0, -2).map((row) => ({ row, column: FIRST_LEVEL + level, text }))),
            ...cells.map(({ line, level, text }) => ({
              row: lines[Math.floor(line * lines.length)] as number,
              column: FIRST_LEVEL + level,
              text,
            })),
          ].filter(({ row, column }) => textAt(gridOf(workbook), row, column) !== "–");
          for (const { row, column, text } of all) {
            workbook = on(workbook, "self-assessment", (sheet) => put(sheet, row, column, text));
            typed.set(`${row} ${column}`, text);
          }
          if (choice !== null) workbook = on(workbook, "conflicts", (sheet) => linesChosen(sheet, decision[choice]));
          const next = run(workbook);
          workbook = applyEdits(workbook, next.edits);
          const grid = gridOf(workbook);
          for (const [place, text] of typed) {
            const [row = 0, column = 0] = place.split(" ").map(Number);
            if (text !== "") expect([place, textAt(grid, row, column)]).toEqual([place, text]);
          }
          expect(next.conflicts.filter(({ sheetId }) => sheetId === "self-assessment")).toEqual([]);
          const counted = assess(workbook, { today: TODAY, ownTitles }).tally.perLevel;
          for (const level of [1, 2, 3]) {
            const there = linesOf(grid).filter((row) => isMark(textAt(grid, row, FIRST_LEVEL + level - 1))).length;
            const open = linesOf(grid).filter((row) => textAt(grid, row, FIRST_LEVEL + level - 1) === "?").length;
            expect(counted.find((one) => one.level === level)?.unknown).toBeGreaterThanOrEqual(open);
            expect([level, counted.find((one) => one.level === level)?.met]).toEqual([level, there]);
          }
          expect(run(workbook).edits).toEqual([]);
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

function linesChosen(sheet: Sheet, choice: string): Sheet {
  return sheet.rows.filter(({ row }) => row > 4).reduce((list, { row }) => put(list, row, 7, choice), sheet);
}
