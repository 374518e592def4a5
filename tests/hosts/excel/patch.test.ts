import type { Edit, OwnRow, OwnSheet, PatchedCell, PatchSheet } from "../../../src/engine/sheets/own-sheet";
import { ownNameOf } from "../../../src/engine/sheets/own-names";
import { serialOfDay } from "../../../src/engine/workbook/serial-day";
import type { Workbook } from "../../../src/engine/workbook/workbook";
import { excelHost } from "../../../src/hosts/excel";
import { applyEdits } from "../../../src/hosts/memory";
import { cellAt, changeLooks, putCell, putValue } from "../../excel/model/cells";
import { modelFrom } from "../../excel/model/from-workbook";
import { type ModelSheet, newId, sheetNamed } from "../../excel/model/workbook";
import { cell, row, textCell } from "../xlsx/write-samples";
import { calculate, inExcelWith, type Open } from "./open";
import { formulaAt, patchablePlan, patchOf, PLAN_NAME, recordRow, start, TABLE_NAME } from "./patched-samples";

const keys = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `KH-${index + 1}`);
const put = (sheet: OwnSheet): Edit => ({ kind: "put-sheet", sheet });
const text = (words: string) => ({ kind: "text", text: words }) as const;

/** A workbook in which our plan stands, in the stand-in and as memory has it. */
async function withPlan(count: number, work: (open: Open, plan: ModelSheet, memory: Workbook) => Promise<void>): Promise<void> {
  await inExcelWith(modelFrom(start()), async (open) => {
    const edits = [put(patchablePlan(keys(count)))];
    await apply(open, edits);
    open.standIn.forget();
    await work(open, sheetNamed(open.model, PLAN_NAME), applyEdits(start(), edits));
  });
}

async function apply({ model }: Open, edits: readonly Edit[]): Promise<void> {
  await excelHost().apply(edits);
  calculate(model, edits);
}

/** Formulas that stand are moved by Excel, so only what was written now is compared by value. */
function comparable({ sheets }: Workbook): unknown {
  return sheets.map(({ rows, merges, ...sheet }) => ({
    ...sheet,
    rows: rows.map(({ cells, ...one }) => ({ ...one, cells: cells.map((each) => (each.isFormula ? { ...each, value: null } : each)) })),
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
  }));
}

/** A small generator with a seed, so that a failure can be had again. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state % sides;
  };
}

/** Any rows of the records and of the closing part may go; others come anywhere below the header. */
function randomPatch(seed: number, records: number): PatchSheet {
  const roll = dice(seed);
  const closing = 4 + Math.max(1, records) + 1;
  const candidates = [...keys(records).map((_, index) => 4 + index), closing, closing + 1, closing + 2];
  const deletedRows = candidates.filter(() => roll(3) === 0);
  const end = closing + 2 - deletedRows.length;
  const places = Array.from({ length: roll(5) }, () => 4 + roll(end - 2)).sort((a, b) => a - b);
  const inserted = places.map((place, index) => place + index);
  const insertedRows: readonly OwnRow[] = inserted.map((number) => recordRow(number, `KH-mới-${number}`, roll(2) === 0 ? "=1+1" : "1.1"));
  const isNew = new Set(inserted);
  const tableLeft = candidates.filter((one) => one < closing - 1 && !deletedRows.includes(one)).length;
  const within = Array.from({ length: tableLeft + places.length }, (_, index) => 4 + index).filter((one) => !isNew.has(one));
  const cells = within.flatMap((number): readonly PatchedCell[] =>
    roll(2) === 0 ? [] : [{ row: number, column: 2, value: roll(4) === 0 ? { kind: "empty" } : text(`-sửa ${number}`) }],
  );
  return patchOf({ deletedRows, insertedRows, cells });
}

/** No host can put anything into a cell that a merge covers. */
function withoutCovered(patch: PatchSheet, before: Workbook): PatchSheet {
  const merges = applyEdits(before, [patch]).sheets[1]?.merges ?? [];
  const isCovered = (at: number): boolean => merges.some(({ top, bottom, right }) => right === 1 && top < at && at <= bottom);
  const insertedRows = patch.insertedRows.map((one) => ({
    ...one,
    cells: one.cells.filter(({ column }) => column > 1 || !isCovered(one.row)),
  }));
  return { ...patch, insertedRows };
}

describe("a sheet of ours that is patched where it stands", () => {
  it.each(Array.from({ length: 60 }, (_, index) => [index + 1]))("holds what any other host makes of the same patch (%d)", async (seed) => {
    const records = 1 + (seed % 7);
    await withPlan(records, async (open, plan, memory) => {
      putValue(plan, 5, 8, "ghi chú của người dùng");
      const typed = (await excelHost().read()).sheets.find(({ own }) => own === "plan")!;
      const before: Workbook = { ...memory, sheets: memory.sheets.map((sheet) => (sheet.own === "plan" ? typed : sheet)) };
      const patch = withoutCovered(randomPatch(seed, records), before);
      await apply(open, [patch]);
      expect(comparable(await excelHost().read())).toEqual(comparable(applyEdits(before, [patch])));
    });
  });

  it("holds what several patches of it in one go make, each of what the one before has left", async () => {
    await withPlan(5, async (open, _plan, memory) => {
      const first = patchOf({
        deletedRows: [4, 5],
        insertedRows: [recordRow(6, "KH-a")],
        cells: [{ row: 4, column: 2, value: text("một") }],
      });
      const second = patchOf({
        deletedRows: [6],
        insertedRows: [recordRow(4, "KH-b")],
        cells: [{ row: 5, column: 2, value: text("hai") }],
      });
      await apply(open, [first, second]);
      expect(comparable(await excelHost().read())).toEqual(comparable(applyEdits(memory, [first, second])));
    });
  });

  it.each([[10], [2_000]])("takes three syncs and as many calls with %d rows", async (count) => {
    await withPlan(count, async ({ standIn }) => {
      const rows = Array.from({ length: 3 }, (_, index) => recordRow(6 + index, `KH-mới-${index}`));
      const cells = Array.from({ length: count - 4 }, (_, index) => ({ row: 10 + index, column: 2, value: text(`Sửa ${index}`) }));
      const days = cells.map(({ row: at }) => ({ row: at, column: 3, value: { kind: "day", day: "2024-10-01" } as const }));
      await excelHost().apply([patchOf({ deletedRows: [4, 5], insertedRows: rows, cells: [...cells, ...days] })]);
      expect(standIn.syncs()).toBe(3);
      const calls = standIn
        .calls()
        .filter((call) => !/^(?:Range\.(?:Values|Formulas|GetRow|GetBoundingRect|_\w+)|Workbook\._\w+)$/.test(call));
      expect(calls.length).toBeLessThan(220);
    });
  });

  it("takes one sync more for each further block, each below what Excel takes", async () => {
    await withPlan(3, async ({ standIn, model }, plan, memory) => {
      const long = "Ổn định nề nếp dạy học của nhà trường ".repeat(20);
      const insertedRows = Array.from({ length: 5_000 }, (_, index) => recordRow(5 + index, `KH-mới-${index}`, `${long}${index}`));
      const patch = patchOf({ insertedRows, cells: [{ row: 4, column: 2, value: text(long) }] });
      await excelHost().apply([patch]);
      const sent = standIn.requests().filter(({ isHousekeeping }) => !isHousekeeping);
      expect(sent.map(({ errorCode }) => errorCode)).toEqual(sent.map(() => null));
      const bytes = sent.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      expect(standIn.syncs()).toBeLessThanOrEqual(3 + Math.ceil(bytes / 3_500_000));
      calculate(model, [patch]);
      expect(comparable(await excelHost().read())).toEqual(comparable(applyEdits(memory, [patch])));
      expect(plan.rowHeights.get(5_004)).toBe(30);
    });
  });

  it("sets the heights and merges it is told, of no other rows", async () => {
    await withPlan(3, async (_open, plan) => {
      await excelHost().apply([
        patchOf({
          insertedRows: [row(8, [textCell(1, "Tổng cộng"), textCell(2, "")], null)],
          merges: [
            { top: 8, left: 1, bottom: 8, right: 2 },
            { top: 8, left: 4, bottom: 8, right: 4 },
          ],
          heights: [
            { row: 4, height: 45 },
            { row: 5, height: 900 },
          ],
        }),
      ]);
      expect([4, 5, 6, 8].map((at) => plan.rowHeights.get(at))).toEqual([45, 409, 30, undefined]);
      expect(plan.merges).toContainEqual({ top: 8, left: 1, bottom: 8, right: 2 });
      expect(plan.merges).toHaveLength(3);
    });
  });

  it("keeps what people made of it: colours, widths, heights, rules, notes and columns of their own", async () => {
    await withPlan(6, async ({ model, user }, plan) => {
      user.type(PLAN_NAME, "H6", "ghi chú");
      changeLooks(plan, { top: 6, left: 2, bottom: 6, right: 2 }, () => ({ fill: "#FFFF00", fontName: "Arial" }));
      plan.columnWidths.set(2, 333);
      plan.rowHeights.set(6, 77);
      plan.tabColor = "#123456";
      model.names.push({ name: "CuaToi", scope: null, comment: "", isVisible: true, target: { sheet: plan, area: area(6, 2) } });
      await excelHost().apply([
        patchOf({
          deletedRows: [4],
          insertedRows: [recordRow(4, "KH-a"), recordRow(5, "KH-b")],
          cells: [{ row: 7, column: 2, value: text("Mới") }],
        }),
      ]);
      expect(cellAt(plan, 7, 2)).toMatchObject({ value: "Mới", look: { fill: "#FFFF00", fontName: "Arial" } });
      expect(cellAt(plan, 7, 8).value).toBe("ghi chú");
      expect([plan.columnWidths.get(2), plan.rowHeights.get(7), plan.tabColor]).toEqual([333, 77, "#123456"]);
      expect(model.names.find(({ name }) => name === "CuaToi")?.target).toMatchObject({ area: area(7, 2) });
      expect(plan.validations).toMatchObject([{ area: { top: 4, bottom: 10, left: 3 } }]);
      expect(model.tables).toMatchObject([{ name: TABLE_NAME, area: { top: 3, bottom: 10 } }]);
    });
  });

  it("gives rows that come the look that was laid out, whatever the row above looks like", async () => {
    await withPlan(3, async (_open, plan) => {
      changeLooks(plan, { top: 4, left: 1, bottom: 4, right: 5 }, () => ({
        format: "@",
        fill: "#FF0000",
        isBold: true,
        isStruck: true,
        horizontal: "Right",
      }));
      plan.rowHeights.set(4, 200);
      plan.hiddenRows.add(4);
      const plain = row(5, [textCell(1, "KH-x", {}), cell(4, { kind: "number", number: 5 }, {}), cell(5, formulaAt(5), {})]);
      await excelHost().apply([patchOf({ insertedRows: [plain, recordRow(6, "KH-y")] })]);
      expect(cellAt(plan, 5, 1).look).toMatchObject({
        format: "General",
        fill: null,
        isBold: false,
        isStruck: false,
        horizontal: "General",
        left: null,
      });
      expect(cellAt(plan, 5, 4).value).toBe(5);
      expect(cellAt(plan, 5, 5).formula).toBe("=D5/1000");
      expect(cellAt(plan, 6, 4)).toMatchObject({ value: 6_000, look: { format: "#,##0", isWrapped: false } });
      for (const side of ["top", "bottom", "left", "right"] as const) expect(cellAt(plan, 6, 4).look[side]).not.toBeNull();
      expect([plan.rowHeights.get(5), plan.rowHeights.get(6), plan.hiddenRows.has(5)]).toEqual([undefined, 30, false]);
    });
  });

  it("leaves formulas that were not touched on their rows, and writes new ones as they must read in the end", async () => {
    await withPlan(4, async (_open, plan) => {
      await excelHost().apply([
        patchOf({
          deletedRows: [4, 6],
          insertedRows: [recordRow(5, "KH-a"), recordRow(6, "KH-b")],
          cells: [{ row: 4, column: 5, value: formulaAt(4) }],
        }),
      ]);
      expect([4, 5, 6, 7].map((at) => cellAt(plan, at, 5).formula)).toEqual([4, 5, 6, 7].map((at) => `=D${at}/1000`));
      expect([4, 5, 6, 7].map((at) => cellAt(plan, at, 1).value)).toEqual(["KH-2", "KH-a", "KH-b", "KH-4"]);
    });
  });

  it("changes a number format only where the content could not be seen as what it is", async () => {
    await withPlan(3, async (_open, plan) => {
      changeLooks(plan, { top: 4, left: 3, bottom: 4, right: 3 }, () => ({ format: "d-mmm-yy" }));
      changeLooks(plan, { top: 5, left: 3, bottom: 5, right: 3 }, () => ({ format: "General" }));
      changeLooks(plan, { top: 6, left: 3, bottom: 6, right: 4 }, () => ({ format: "@" }));
      const day = { kind: "day", day: "2024-10-05" } as const;
      await excelHost().apply([
        patchOf({
          cells: [
            ...[4, 5, 6].map((at) => ({ row: at, column: 3, value: day })),
            { row: 6, column: 4, value: { kind: "number", number: 1.1 } },
            { row: 5, column: 4, value: { kind: "number", number: 7 } },
          ],
        }),
      ]);
      const serial = serialOfDay("2024-10-05", false);
      expect([4, 5, 6].map((at) => [cellAt(plan, at, 3).value, cellAt(plan, at, 3).look.format])).toEqual([
        [serial, "d-mmm-yy"],
        [serial, "dd/mm/yyyy"],
        [serial, "dd/mm/yyyy"],
      ]);
      expect([cellAt(plan, 6, 4).value, cellAt(plan, 6, 4).look.format]).toEqual([1.1, "General"]);
      expect([cellAt(plan, 5, 4).value, cellAt(plan, 5, 4).look.format]).toEqual([7, "#,##0"]);
    });
  });

  it("never makes a formula of a text", async () => {
    await withPlan(2, async (_open, plan) => {
      const hostile = ["=1+1", "+84", "-cmd", "@SUM(A1)", "1.10", "5/4", "=".repeat(9_000)];
      await excelHost().apply([
        patchOf({
          insertedRows: hostile.map((words, index) => recordRow(4 + index, `=${index}`, words)),
          cells: [{ row: 4 + hostile.length, column: 2, value: text("=HYPERLINK(1)") }],
        }),
      ]);
      expect(hostile.map((_, index) => cellAt(plan, 4 + index, 2).value)).toEqual(hostile);
      expect(hostile.map((_, index) => cellAt(plan, 4 + index, 1).value)).toEqual(hostile.map((__, index) => `=${index}`));
      expect(cellAt(plan, 4 + hostile.length, 2)).toMatchObject({ value: "=HYPERLINK(1)", formula: null });
    });
  });

  it("replaces links and keeps the font of cells that stand", async () => {
    await withPlan(3, async (_open, plan) => {
      changeLooks(plan, { top: 4, left: 1, bottom: 4, right: 1 }, () => ({ fontColor: "#C00000", fontName: "Arial", underline: "None" }));
      const link = { column: 1, sheet: "Kế hoạch cũ", tooltip: null };
      await excelHost().apply([
        patchOf({
          insertedRows: [recordRow(4, "KH-a")],
          links: [
            { ...link, row: 4, address: "A1" },
            { ...link, row: 5, address: "A2" },
          ],
        }),
      ]);
      expect([...plan.links].map(([place, facts]) => [place, facts["documentReference"]])).toEqual([
        ["4,1", "'Kế hoạch cũ'!A1"],
        ["5,1", "'Kế hoạch cũ'!A2"],
      ]);
      expect(cellAt(plan, 5, 1)).toMatchObject({ value: "KH-1", look: { fontColor: "#C00000", fontName: "Arial", underline: "None" } });
      expect(cellAt(plan, 4, 1)).toMatchObject({ value: "KH-a", look: { fontName: "Times New Roman", fontColor: "#000000" } });
    });
  });

  it("takes away and adds page breaks and keeps those people made", async () => {
    await withPlan(6, async (_open, plan) => {
      plan.rowBreaks = [5, 7, 9];
      await excelHost().apply([patchOf({ deletedRows: [4], insertedRows: [recordRow(8, "KH-a")], breaks: { removed: [4], added: [11] } })]);
      expect(plan.rowBreaks).toEqual([6, 9, 11]);
    });
  });

  it("makes tables reach at least as far as they must, under whatever name", async () => {
    await withPlan(3, async ({ model }) => {
      const below = { insertedRows: [recordRow(7, "KH-4"), recordRow(8, "KH-5")] };
      model.tables[0]!.name = "BangCuaToi";
      await excelHost().apply([patchOf({ ...below, tables: [{ name: TABLE_NAME, area: { top: 3, left: 1, bottom: 8, right: 5 } }] })]);
      expect(model.tables).toMatchObject([{ name: "BangCuaToi", area: { top: 3, left: 1, bottom: 8, right: 5 } }]);
    });
  });

  it("can empty a table and fill it again", async () => {
    await withPlan(3, async ({ model }, plan) => {
      await excelHost().apply([patchOf({ deletedRows: [4, 5, 6] })]);
      expect(model.tables).toMatchObject([{ area: { top: 3, bottom: 4 } }]);
      expect(cellAt(plan, 5, 1).value).toBe("Nơi nhận");
      await excelHost().apply([
        patchOf({ insertedRows: [recordRow(4, "KH-a")], tables: [{ name: TABLE_NAME, area: { top: 3, left: 1, bottom: 4, right: 5 } }] }),
      ]);
      expect(cellAt(plan, 4, 1).value).toBe("KH-a");
    });
  });

  it("shows all rows where people filtered some, but only if rows come or go", async () => {
    await withPlan(3, async ({ model }, plan) => {
      const { columns } = model.tables[0]!;
      const filter = (): void => {
        columns[0]!.criteria = { filterOn: "Values", values: ["KH-1"] };
        plan.hiddenRows.add(5);
        plan.autoFilter = { area: { top: 8, left: 2, bottom: 10, right: 2 }, isFiltered: true };
      };
      filter();
      await excelHost().apply([patchOf({ cells: [{ row: 5, column: 2, value: text("Mới") }] })]);
      expect([columns[0]!.criteria, plan.hiddenRows.has(5), plan.autoFilter?.isFiltered]).toEqual([expect.anything(), true, true]);
      await excelHost().apply([patchOf({ deletedRows: [4, 9] })]);
      expect([columns[0]!.criteria, plan.hiddenRows.size, plan.autoFilter?.isFiltered]).toEqual([null, 0, false]);
    });
  });

  it("is found by its name where the mark is lost, and marked again", async () => {
    await withPlan(2, async ({ model }, plan) => {
      for (const [lost, isGone] of [
        ["mark", true],
        ["reference", false],
      ] as const) {
        const mark = model.names.find(({ name }) => name === ownNameOf("plan"))!;
        if (isGone) model.names = [];
        else mark.target = { formula: "=#REF!$A$1" };
        await excelHost().apply([patchOf({ cells: [{ row: 4, column: 2, value: text(lost) }] })]);
        expect(cellAt(plan, 4, 2).value).toBe(lost);
        expect(model.names).toMatchObject([{ name: ownNameOf("plan"), isVisible: false, target: { sheet: plan } }]);
      }
    });
  });

  it("is put over the tab named where the mark is lost", async () => {
    await withPlan(2, async ({ model, user }) => {
      model.names = [];
      user.renameSheet(PLAN_NAME, "Kế hoạch của trường");
      await excelHost().apply([{ kind: "put-sheet", sheet: patchablePlan(["KH-9"]), over: "Kế hoạch của trường" }]);
      expect((await excelHost().read()).sheets.map(({ name, own }) => [name, own])).toEqual([
        ["Kế hoạch cũ", null],
        ["Kế hoạch của trường", "plan"],
      ]);
    });
  });

  it("goes by the name its table took, in formulas too", async () => {
    await withPlan(2, async ({ model }, plan) => {
      model.tables[0]!.name = `${TABLE_NAME}_2`;
      const counting = { kind: "formula", formula: `COUNTA(${TABLE_NAME}[Mã])`, cached: 2 } as const;
      await excelHost().apply([
        patchOf({
          cells: [{ row: 2, column: 2, value: counting }],
          tables: [{ name: TABLE_NAME, area: { top: 3, left: 1, bottom: 6, right: 5 } }],
        }),
      ]);
      expect(cellAt(plan, 2, 2).formula).toBe(`=COUNTA(${TABLE_NAME}_2[Mã])`);
      expect(model.tables).toMatchObject([{ area: { bottom: 6 } }]);
    });
  });
});

describe("what stands in the way of a patch is said before anything is written", () => {
  const patch = patchOf({ deletedRows: [4], insertedRows: [recordRow(4, "KH-a")] });

  it.each([
    ["a protected sheet", ({ user }: Open) => user.protect(PLAN_NAME), "excel-protected-sheet"],
    ["a sheet that is gone", ({ user }: Open) => user.deleteSheet(PLAN_NAME), "excel-sheet-gone"],
    [
      "a second table beside ours",
      ({ model }: Open) => {
        const [ours] = model.tables;
        model.tables.push({ ...ours!, id: newId(), name: "CuaToi", area: { top: 2, left: 8, bottom: 9, right: 9 }, columns: [] });
      },
      "excel-tables-abreast",
    ],
  ])("%s", async (_name, act, code) => {
    await withPlan(3, async (open, plan) => {
      act(open);
      const before = [...plan.rows].map(([at, cells]) => [at, [...cells]]);
      await expect(excelHost().apply([patch])).rejects.toMatchObject({ name: "Failure", code });
      expect([...plan.rows].map(([at, cells]) => [at, [...cells]])).toEqual(before);
    });
  });
});

describe("a sheet nobody is to see", () => {
  const base = (): OwnSheet => ({ ...patchablePlan(["KH-1"]), id: "base", name: "_goc", isVeryHidden: true, tables: [] });

  it("is very hidden when it is added, and stays as people have it afterwards", async () => {
    await inExcelWith(modelFrom(start()), async ({ model }) => {
      await excelHost().apply([put(base())]);
      expect(sheetNamed(model, "_goc").visibility).toBe("VeryHidden");
      expect((await excelHost().read()).sheets[1]).toMatchObject({ own: "base", isHidden: true });
      sheetNamed(model, "_goc").visibility = "Visible";
      await excelHost().apply([put(base())]);
      expect(sheetNamed(model, "_goc").visibility).toBe("Visible");
    });
  });

  it("is taken away again where the rest fails", async () => {
    await inExcelWith(modelFrom(start()), async ({ model, standIn }) => {
      standIn.fail(2, { kind: "error", afterActions: 30 });
      await expect(excelHost().apply([put(base())])).rejects.toMatchObject({ code: "excel-unknown" });
      expect([model.sheets.map(({ name }) => name), model.names]).toEqual([["Kế hoạch cũ"], []]);
    });
  });
});

describe("a copy of a sheet of ours", () => {
  const FROZEN = "frozen:2025-Q1:8-cot:2025-04-05";
  const copy: Edit = { kind: "copy-sheet", from: "plan", id: FROZEN, name: "BC quý I (đã duyệt)" };

  it("holds the values of formulas, no formula and no table, and is locked", async () => {
    await withPlan(4, async (open, plan) => {
      const { model } = open;
      const given = ["=1+1", "1.10", "", true, "#N/A"] as const;
      given.forEach((value, index) =>
        putCell(plan, 4 + index, 6, { value, isError: value === "#N/A", formula: "=NA()", look: cellAt(plan, 4, 1).look }),
      );
      putValue(plan, 9, 6, "=gõ");
      const before = (await excelHost().read()).sheets;
      await apply(open, [copy]);
      const after = await excelHost().read();
      const copied = sheetNamed(model, "BC quý I (đã duyệt)");
      expect(after.sheets.slice(0, 2)).toEqual(before);
      expect(after.sheets[2]).toEqual(applyEdits({ ...after, sheets: before }, [copy]).sheets[2]);
      expect([...copied.rows.values()].flatMap((cells) => [...cells.values()]).filter(({ formula }) => formula !== null)).toEqual([]);
      expect(given.map((_, index) => cellAt(copied, 4 + index, 6).value)).toEqual(given);
      expect([copied.protection?.password, copied.visibility]).toEqual([null, "Visible"]);
      expect(model.tables.map(({ sheet }) => sheet)).toEqual([plan]);
      expect(model.names.map(({ name, scope }) => [name, scope])).toEqual([
        [ownNameOf("plan"), null],
        [ownNameOf(FROZEN), null],
      ]);
      expect(copied.columnWidths).toEqual(plan.columnWidths);
    });
  });

  it("is of the sheet as the edits before have left it, and not of what those after make of it", async () => {
    const change = (words: string): Edit => patchOf({ insertedRows: [recordRow(4, words)] });
    await withPlan(2, async (open) => {
      await apply(open, [change("KH-trước"), copy]);
      expect(cellAt(sheetNamed(open.model, copy.name), 4, 1).value).toBe("KH-trước");
    });
    await withPlan(2, async (open) => {
      await apply(open, [copy, change("KH-sau")]);
      expect(cellAt(sheetNamed(open.model, copy.name), 4, 1).value).toBe("KH-1");
      expect(cellAt(sheetNamed(open.model, PLAN_NAME), 4, 1).value).toBe("KH-sau");
    });
    await inExcelWith(modelFrom(start()), async (open) => {
      await apply(open, [put(patchablePlan(keys(2))), copy]);
      expect((await excelHost().read()).sheets.map(({ own }) => own)).toEqual([null, "plan", FROZEN]);
    });
  });

  it("of a sheet that is hidden can be seen", async () => {
    await withPlan(1, async ({ model }, plan) => {
      plan.visibility = "Hidden";
      await excelHost().apply([copy]);
      expect(sheetNamed(model, copy.name).visibility).toBe("Visible");
      expect(plan.visibility).toBe("Hidden");
    });
  });

  it("that fails half-way is taken away again", async () => {
    for (const k of [1, 2, 3, 4, 5]) {
      for (const afterActions of [0, 4, "all"] as const) {
        await withPlan(2, async (open) => {
          const before = await excelHost().read();
          open.standIn.fail(k, { kind: "error", afterActions });
          await expect(excelHost().apply([copy])).rejects.toMatchObject({ name: "Failure" });
          open.standIn.heal();
          expect(await excelHost().read()).toEqual(before);
          await excelHost().apply([copy]);
          expect((await excelHost().read()).sheets.map(({ own }) => own)).toEqual([null, "plan", FROZEN]);
        });
      }
    }
  });

  it.each([
    ["in a workbook with a locked structure", ({ model }: Open) => void (model.protection = { password: null }), "workbook-protected"],
    ["under a name that is taken", ({ user }: Open) => user.addSheet(copy.name), "excel-name-taken"],
    ["of a sheet that is not there", ({ user }: Open) => user.deleteSheet(PLAN_NAME), "excel-sheet-gone"],
    ["of a sheet that is protected", ({ user }: Open) => user.protect(PLAN_NAME), "excel-protected-sheet"],
  ])("%s is refused", async (_name, act, code) => {
    await withPlan(2, async (open) => {
      act(open);
      await expect(excelHost().apply([copy])).rejects.toMatchObject({ name: "Failure", code });
    });
  });
});

describe("undo", () => {
  it("a patch is one step, and is never done a second time over itself", async () => {
    await inExcelWith(
      modelFrom(start()),
      async (open) => {
        await apply(open, [put(patchablePlan(keys(3)))]);
        const run = jest.spyOn(open.Excel, "run");
        const patch = patchOf({ insertedRows: [recordRow(4, "KH-a")] });
        await excelHost().apply([patch]);
        expect(run.mock.calls.map(([first]) => first)).toEqual([{ mergeUndoGroup: true }]);
        open.standIn.fail(3, { kind: "error", code: "UndoNotSupported", afterActions: "all" });
        await expect(excelHost().apply([patch])).rejects.toMatchObject({ name: "Failure" });
        const plan = sheetNamed(open.model, PLAN_NAME);
        expect([4, 5, 6].map((at) => cellAt(plan, at, 1).value)).toEqual(["KH-a", "KH-a", "KH-1"]);
        run.mockClear();
        await excelHost().apply([patch]);
        expect(run.mock.calls).toHaveLength(1);
        expect(typeof run.mock.calls[0]?.[0]).toBe("function");
        run.mockRestore();
      },
      { apiSet: "1.20" },
    );
  });
});

it("marks are found among ten thousand names, those of reports and frozen copies too, and not in copies people made", async () => {
  await inExcelWith(modelFrom(start()), async ({ model, standIn, user }) => {
    const [sheet] = model.sheets;
    for (let i = 0; i < 10_000; i++)
      model.names.push({ name: `Ten_${i}`, scope: null, comment: "", isVisible: true, target: { sheet: sheet!, area: area(1, 1) } });
    const ids = ["report:2025-Q1:8-cot", "frozen:2025-Q1:8-cot:2025-04-05", "report:2024-2025:bieu-2"] as const;
    for (const id of ids) {
      const marked = user.addSheet(id.replaceAll(":", " "));
      model.names.push({ name: ownNameOf(id), scope: null, comment: "", isVisible: false, target: { sheet: marked, area: area(1, 1) } });
    }
    const copied = user.addSheet("Bản sao");
    model.names.push({
      name: ownNameOf(ids[0]),
      scope: copied,
      comment: "",
      isVisible: false,
      target: { sheet: copied, area: area(1, 1) },
    });
    expect((await excelHost().read()).sheets.map(({ own }) => own)).toEqual([null, ...ids, null]);
    expect(standIn.syncs()).toBe(3);
  });
});

function area(top: number, left: number) {
  return { top, left, bottom: top, right: left };
}
