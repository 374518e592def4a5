import { fc } from "../properties";
import { type Cell, type Sheet, shownText, textValue, type Workbook } from "../../src/engine";
import { applyEdits } from "../../src/hosts/memory";
import { readXlsx } from "../../src/hosts/xlsx";
import { type Made, ownSheets, renewal, sample, schools } from "./renewed";

const made = schools[1] as Made;
const raw = readXlsx(sample(made), "x.xlsx");
const first = applyEdits(raw, renewal(raw, made).edits);

/** Every sheet of ours with a text of somebody's on it, over what we wrote; and the document changed, so that both sides have changed. */
function workedOn(): Workbook {
  const mine = onSheets(
    first,
    ({ own }) => own !== null && own !== "base",
    (sheet) => {
      const row = sheet.rows.find(({ row: at, cells }) => at > 4 && cells.length > 1) ?? sheet.rows[0];
      return withCells(sheet, (cell, at) =>
        at === row?.row && cell === row.cells.at(-1) ? { ...cell, value: textValue(`gõ tay ở ${sheet.name}`) } : cell,
      );
    },
  );
  return onSheets(
    mine,
    ({ own }) => own === null,
    (sheet) =>
      withCells(sheet, (cell) =>
        cell.value.kind === "text" && cell.value.text.length > 25 ? { ...cell, value: textValue(`${cell.value.text} thêm`) } : cell,
      ),
  );
}

function onSheets(workbook: Workbook, isMeant: (sheet: Sheet) => boolean, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (isMeant(sheet) ? change(sheet) : sheet)) };
}

function withCells(sheet: Sheet, change: (cell: Cell, row: number) => Cell): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => change(cell, row.row)) })) };
}

const typedIn = (workbook: Workbook): readonly string[] =>
  workbook.sheets
    .filter(({ own }) => own !== "conflicts")
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => shownText(value))))
    .filter((text) => text.startsWith("gõ tay"))
    .sort();

/** Nothing typed is gone, no sheet comes a second time, and the run after that changes nothing. */
function expectKept(damaged: Workbook): Workbook {
  const outcome = renewal(damaged, made);
  const after = applyEdits(damaged, outcome.edits);
  expect(typedIn(after)).toEqual(expect.arrayContaining([...typedIn(damaged)]));
  expect(new Set(ownSheets(after)).size).toBe(ownSheets(after).length);
  const again = renewal(after, made);
  expect(again.edits).toEqual([]);
  expect(again.conflicts).toEqual(outcome.conflicts);
  return after;
}

const onBase = (workbook: Workbook, change: (sheet: Sheet) => Sheet) => onSheets(workbook, ({ own }) => own === "base", change);

describe("where what we last wrote is lost", () => {
  const worked = workedOn();

  it("keeps everything typed, and lists what differs instead of writing over it", () => {
    const without = { ...worked, sheets: worked.sheets.filter(({ own }) => own !== "base") };
    expect(typedIn(without)).toHaveLength(ownSheets(first).length - 1);
    const { conflicts } = renewal(without, made);
    expect(conflicts.filter(({ theirs }) => theirs.startsWith("gõ tay")).length).toBeGreaterThan(3);
    expectKept(without);
  });

  it("writes nothing over cells that stand, typed or not", () => {
    const without = { ...worked, sheets: worked.sheets.filter(({ own }) => own !== "base") };
    const after = applyEdits(without, renewal(without, made).edits);
    for (const sheet of without.sheets.filter(({ own }) => own !== null && own !== "conflicts")) {
      const before = sheet.rows.flatMap(({ cells }) => cells.filter(({ isFormula }) => !isFormula).map(({ value }) => shownText(value)));
      const there = new Set(
        after.sheets.find(({ own }) => own === sheet.own)?.rows.flatMap(({ cells }) => cells.map(({ value }) => shownText(value))),
      );
      expect([sheet.name, before.filter((text) => !there.has(text))]).toEqual([sheet.name, []]);
    }
  });

  it("a mark that the document does not have stays through the runs that follow", () => {
    const marked = onSheets(
      first,
      ({ own }) => own === "self-assessment",
      (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.cells.some(({ value }) => shownText(value) === "3.4")
            ? { ...row, cells: [...row.cells.filter(({ column }) => column < 5), { column: 5, value: textValue("X"), isFormula: false }] }
            : row,
        ),
      }),
    );
    let workbook: Workbook = { ...marked, sheets: marked.sheets.filter(({ own }) => own !== "base") };
    for (let run = 0; run < 3; run++) {
      workbook = applyEdits(workbook, renewal(workbook, made).edits);
      const line = workbook.sheets
        .find(({ own }) => own === "self-assessment")
        ?.rows.find(({ cells }) => cells.some(({ value }) => shownText(value) === "3.4"));
      expect(line?.cells.find(({ column }) => column === 5)?.value).toEqual(textValue("X"));
    }
  });

  it("where nobody has typed anything, takes up again without a conflict", () => {
    const without = { ...first, sheets: first.sheets.filter(({ own }) => own !== "base") };
    expect(renewal(without, made).conflicts).toEqual([]);
    expectKept(without);
  });

  it.each([
    ["half of its rows are gone", (sheet: Sheet) => ({ ...sheet, rows: sheet.rows.slice(0, Math.ceil(sheet.rows.length / 2)) })],
    ["only its heading is left", (sheet: Sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 2) })],
    ["it is empty", (sheet: Sheet) => ({ ...sheet, rows: [] })],
    ["its texts end early", (sheet: Sheet) => cut(sheet, (text) => text.slice(0, text.length / 2))],
    ["its lines end otherwise", (sheet: Sheet) => cut(sheet, (text) => text.replaceAll("\n", "\r\n"))],
    ["its lines have become one", (sheet: Sheet) => cut(sheet, (text) => text.replaceAll("\n", " "))],
    ["another text stands in it", (sheet: Sheet) => cut(sheet, () => "#{not json")],
    [
      "it says nonsense of the right shape",
      (sheet: Sheet) => cut(sheet, (text) => text.replace(/"columns":\[\[/, '"columns":[["x",-3],[')),
    ],
    [
      "its rows stand in another order",
      (sheet: Sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, 2), ...reversed(sheet.rows.slice(2))] }),
    ],
  ] as const)("%s", (_, damage) => {
    expectKept(onBase(worked, damage));
    expectKept(onBase(first, damage));
  });

  it("whatever is done to its texts, nothing is lost and nothing breaks", () => {
    const hurt = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 0.999, noNaN: true }),
        length: fc.integer({ min: 0, max: 400 }),
        put: fc.constantFrom("", "|", "\n", "-", "#", "+\n1||x|y", "0"),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(hurt, (damages) => {
        expectKept(
          onBase(worked, (sheet) =>
            cut(sheet, (text) =>
              damages.reduce((now, { at, length, put }) => {
                const from = Math.floor(at * now.length);
                return now.slice(0, from) + put + now.slice(from + length);
              }, text),
            ),
          ),
        );
      }),
      { numRuns: Number(process.env.SCRIPTS ?? 10) },
    );
  });
});

function cut(sheet: Sheet, change: (text: string) => string): Sheet {
  return withCells(sheet, (cell, row) =>
    row > 2 && cell.value.kind === "text" ? { ...cell, value: textValue(change(cell.value.text)) } : cell,
  );
}

function reversed(rows: Sheet["rows"]): Sheet["rows"] {
  const numbers = rows.map(({ row }) => row);
  return rows.toReversed().map((row, index) => ({ ...row, row: numbers[index] as number }));
}
