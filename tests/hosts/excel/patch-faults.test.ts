import { excelHost } from "../../../src/hosts/excel";
import type { Fault } from "../../excel/engine/engine";
import { cellAt, putValue } from "../../excel/model/cells";
import { modelFrom } from "../../excel/model/from-workbook";
import { deleteSheet } from "../../excel/model/sheets";
import { type ModelSheet, sheetNamed } from "../../excel/model/workbook";
import { closed, inExcelWith, type Open } from "./open";
import { patchablePlan, patchOf, patchTowards, PLAN_NAME, recordRow, start } from "./patched-samples";

const NOTE_COLUMN = 8;
const MOVED = "đã gõ ở KH-4, nay ở KH-c";
/** The last record goes with what was typed into it, which another one brings again. */
const WANTED = [
  { key: "KH-1", content: "Mới" },
  { key: "KH-a", content: "=a" },
  { key: "KH-3", content: "Nội dung KH-3" },
  { key: "KH-b", content: "1.1" },
  { key: "KH-c", content: MOVED },
  { key: "KH-5", content: "Mới nữa" },
];

/** Our plan with six records, into which people have typed. */
async function withTypedPlan(work: (open: Open, plan: ModelSheet) => Promise<void>): Promise<void> {
  await inExcelWith(modelFrom(start()), async (open) => {
    const keys = Array.from({ length: 6 }, (_, index) => `KH-${index + 1}`);
    await excelHost().apply([{ kind: "put-sheet", sheet: patchablePlan(keys) }]);
    const plan = sheetNamed(open.model, PLAN_NAME);
    keys.forEach((key, index) => putValue(plan, 4 + index, NOTE_COLUMN, `ghi chú ${key}`));
    putValue(plan, 7, 2, MOVED);
    putValue(plan, 11, NOTE_COLUMN, "chữ ký nháy");
    open.standIn.forget();
    await work(open, plan);
  });
}

async function renew(): Promise<void> {
  const sheet = (await excelHost().read()).sheets.find(({ own, name }) => own === "plan" || name === PLAN_NAME)!;
  await excelHost().apply([patchTowards(sheet, WANTED)]);
}

function valuesIn(plan: ModelSheet, column: number): readonly unknown[] {
  return [...plan.rows].sort(([a], [b]) => a - b).flatMap(([, cells]) => (cells.get(column)?.value ?? "") || []);
}

/** Where rows are not wanted any more, a note beside them goes with them. */
function expectNothingLost(plan: ModelSheet): void {
  const notes = valuesIn(plan, NOTE_COLUMN);
  expect(notes).toEqual(expect.arrayContaining(["ghi chú KH-1", "ghi chú KH-3", "ghi chú KH-5", "chữ ký nháy"]));
  expect(valuesIn(plan, 2)).toContain(MOVED);
}

function expectRenewed({ model }: Open, plan: ModelSheet): void {
  const records = [...plan.rows].sort(([a], [b]) => a - b).filter(([, cells]) => String(cells.get(1)?.value ?? "").startsWith("KH-"));
  const found = records.map(([row, cells]) => [
    cells.get(1)?.value,
    cells.get(2)?.value,
    cells.get(5)?.formula,
    cells.get(NOTE_COLUMN)?.value ?? "",
    row,
  ]);
  expect(found.map(([key, content]) => [key, content])).toEqual(WANTED.map(({ key, content }) => [key, content]));
  for (const [key, , formula, note, row] of found) {
    expect(formula).toBe(`=D${String(row)}/1000`);
    expect(note).toBe(["KH-1", "KH-3", "KH-5"].includes(String(key)) ? `ghi chú ${String(key)}` : "");
  }
  const [table] = model.tables;
  expect(table!.area.top).toBe(3);
  expect(table!.area.bottom).toBeGreaterThanOrEqual(Number(records[records.length - 1]?.[0]));
  expect(valuesIn(plan, 2)).toEqual(expect.arrayContaining(["Lưu: VT", "Các tổ", "Hiệu trưởng"]));
  expect(plan.merges).toHaveLength(2);
}

/** After how many actions the k-th request of what goes well may stop so that another thing is done: paths alone change nothing. */
async function stopsOf(k: number, apply: (open: Open) => Promise<void>): Promise<readonly number[]> {
  let stops: readonly number[] = [];
  await withTypedPlan(async (open) => {
    await apply(open);
    const sent = open.standIn.requests().filter(({ isHousekeeping }) => !isHousekeeping);
    const { Actions: actions } = sent[sent.length - 4 + k]!.request;
    stops = [0, ...actions.flatMap(({ ActionType: type }, index) => (type === 1 ? [] : [index + 1]))];
  });
  return stops;
}

it("a patch that goes well leaves what was wanted", async () => {
  await withTypedPlan(async (open, plan) => {
    await renew();
    expectRenewed(open, plan);
  });
});

it.each([1, 2, 3])(
  "a patch whose %d. answer fails after any of its actions loses nothing, and a second run puts all right",
  async (k) => {
    for (const after of await stopsOf(k, renew)) {
      await withTypedPlan(async (open, plan) => {
        const sheet = (await excelHost().read()).sheets[1]!;
        const fault: Fault = { kind: "error", afterActions: after };
        open.standIn.fail(k, fault);
        await expect(excelHost().apply([patchTowards(sheet, WANTED)])).rejects.toMatchObject({ name: "Failure", code: "excel-unknown" });
        open.standIn.heal();
        expectNothingLost(plan);
        await renew();
        expectNothingLost(plan);
        expectRenewed(open, plan);
      });
    }
  },
  120_000,
);

it("a pane that is closed while a sheet is patched leaves what the next one puts right", async () => {
  await withTypedPlan(async (open, plan) => {
    const sheet = (await excelHost().read()).sheets[1]!;
    open.standIn.fail(3, { kind: "closed-after" });
    void excelHost().apply([patchTowards(sheet, WANTED)]);
    await closed(open);
    open.standIn.heal();
    await renew();
    expectRenewed(open, plan);
  });
});

it.each([
  ["deleted before it is looked at", 2, ({ model }: Open) => deleteSheet(sheetNamed(model, PLAN_NAME)), "excel-sheet-gone"],
  ["deleted before it is written", 3, ({ model }: Open) => deleteSheet(sheetNamed(model, PLAN_NAME)), "excel-sheet-gone"],
  ["protected before it is looked at", 2, ({ user }: Open) => user.protect(PLAN_NAME), "excel-protected-sheet"],
  ["protected before it is written", 3, ({ user }: Open) => user.protect(PLAN_NAME), "excel-protected-sheet"],
])("a sheet that is %s between two syncs is told", async (_name, k, act, code) => {
  await withTypedPlan(async (open, plan) => {
    const before = [...plan.rows].map(([row, cells]) => [row, [...cells]]);
    const sheet = (await excelHost().read()).sheets[1]!;
    open.standIn.fail(k, { kind: "meanwhile", act: () => act(open) });
    await expect(excelHost().apply([patchTowards(sheet, WANTED)])).rejects.toMatchObject({ name: "Failure", code });
    expect([...plan.rows].map(([row, cells]) => [row, [...cells]])).toEqual(before);
  });
});

it("what is put beside a patch is written after it, so that it never says more than is so", async () => {
  const base = { ...patchablePlan([]), id: "base", name: "_goc", tables: [], merges: [], validations: [], isVeryHidden: true } as const;
  const putBase = (words: string) => ({ kind: "put-sheet", sheet: { ...base, rows: [recordRow(1, words)] } }) as const;
  const patch = patchOf({
    deletedRows: [9],
    insertedRows: [recordRow(5, "KH-x")],
    cells: [{ row: 4, column: 2, value: { kind: "text", text: "Mới" } }],
  });
  const apply = async (): Promise<void> => {
    await excelHost().apply([putBase("cũ")]);
    await excelHost().apply([putBase("mới"), patch]);
  };
  const seen = new Set<string>();
  for (const after of await stopsOf(3, apply)) {
    await withTypedPlan(async (open, plan) => {
      await excelHost().apply([putBase("cũ")]);
      open.standIn.fail(3, { kind: "error", afterActions: after });
      await expect(excelHost().apply([putBase("mới"), patch])).rejects.toMatchObject({ name: "Failure" });
      const said = String(cellAt(sheetNamed(open.model, "_goc"), 1, 1).value);
      seen.add(said);
      if (said !== "mới") return;
      expect(valuesIn(plan, 1)).toContain("KH-x");
      expect(valuesIn(plan, 1)).not.toContain("KH-6");
      expect(cellAt(plan, 4, 2).value).toBe("Mới");
    });
  }
  expect(seen).toEqual(new Set(["cũ", "mới"]));
});
