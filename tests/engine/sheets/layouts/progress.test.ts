import type { ProgressRow } from "../../../../src/engine/book/book";
import { statusFromWords, actionsOf } from "../../../../src/engine/sheets/actions";
import { followUpOf } from "../../../../src/engine/sheets/follow-up";
import type { LayoutContext } from "../../../../src/engine/sheets/layout-context";
import { layOut } from "../../../../src/engine/sheets/lay-out";
import type { OwnSheet, OwnValue } from "../../../../src/engine/sheets/own-sheet";
import { PROGRESS_COLUMNS, type ProgressColumn } from "../../../../src/engine/sheets/own-columns";
import { ownTitlesOf } from "../../../../src/engine/sheets/own-titles";
import { comparePeriods, isPartOf } from "../../../../src/engine/sheets/period-order";
import { progressById, recordedFor, type Recorded } from "../../../../src/engine/sheets/recorded";
import { reportRecordsOf } from "../../../../src/engine/sheets/papers/report/report-records";
import { readReportPeriod, type ReportPeriod } from "../../../../src/engine/sheets/report-period";
import { ownBookOf } from "../../../../src/engine/structure/own-sheets";
import { dateValue, numberValue, textValue, type CellValue, type Workbook } from "../../../../src/engine/workbook/workbook";
import { sheets as english } from "../../../../src/words/en/sheets";
import { sheets as vietnamese } from "../../../../src/words/vi/sheets";
import { cellAt, options, planRow, progressRow, resultRow, sample, type PlanFacts, type SampleFacts } from "../sample-assessment";

function periodOf(id: string): ReportPeriod {
  const period = readReportPeriod(id);
  if (period === null) throw new Error(`no period ${id}`);
  return period;
}

function progress(facts: SampleFacts, period: string, words = vietnamese): OwnSheet {
  const sheet = layOut(sample(facts), words, options({ only: ["progress"], period: periodOf(period) }))[0]?.sheet;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

function valueIn(value: OwnValue): string | number | null {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return value.number;
  return value.kind === "day" ? value.day : null;
}

type Line = Readonly<Record<ProgressColumn, string | number | null>>;

function linesOf(sheet: OwnSheet): readonly Line[] {
  return sheet.rows
    .filter((row) => row.row > 4)
    .map((row) => Object.fromEntries(row.cells.map(({ column, value }) => [PROGRESS_COLUMNS[column - 1], valueIn(value)])) as Line);
}

function linesFor(facts: SampleFacts, period: string): readonly Line[] {
  return linesOf(progress(facts, period)).filter((line) => line.period === period);
}

/** The laid-out sheet as a host would read it back. */
function readBack(sheet: OwnSheet, languages = [vietnamese]): readonly ProgressRow[] {
  const asRead = (value: OwnValue): CellValue | null => {
    if (value.kind === "text") return textValue(value.text);
    if (value.kind === "number") return numberValue(value.number);
    return value.kind === "day" ? dateValue(value.day) : null;
  };
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    isHidden: false,
    cells: cells.flatMap(({ column, value }) => {
      const read = asRead(value);
      return read === null ? [] : [{ column, value: read, isFormula: false }];
    }),
  }));
  const workbook: Workbook = { name: "x", sheets: [{ name: sheet.name, isHidden: false, own: "progress", rows, merges: [] }] };
  return ownBookOf(workbook, languages.map(ownTitlesOf)).progress;
}

const whole: PlanFacts = { id: "KH-1.1-01", code: "1.1", start: "2024-09-01", end: "2025-05-31", money: 40_000_000 };
const autumn: PlanFacts = { id: "KH-2.1-01", code: "2.1", start: "2024-10-01", end: "2024-12-31" };
const spring: PlanFacts = { id: "KH-3.1-01", code: "3.1", start: "2025-04-01", end: "2025-05-31" };
const plan = [whole, autumn, spring].map(planRow);

describe("periods", () => {
  const year = ["2024-Q3", "2024-Q4", "2024-2025-HK1", "2025-Q1", "2025-Q2", "2024-2025-HK2", "2024-2025", "2025-Q3", "2025-Q4"];

  it("stand in one order, the parts before the whole", () => {
    const shuffled = [...year].reverse().map(periodOf);
    expect(shuffled.sort(comparePeriods).map(({ id }) => id)).toEqual(year);
  });

  it("put every quarter into one semester and one school year only", () => {
    const wholes = ["2023-2024", "2024-2025", "2025-2026"].flatMap((id) => [id, `${id}-HK1`, `${id}-HK2`]).map(periodOf);
    const homes = (id: string) => wholes.filter((one) => isPartOf(periodOf(id), one)).map((one) => one.id);
    expect(homes("2024-Q3")).toEqual(["2024-2025", "2024-2025-HK1"]);
    expect(homes("2024-Q4")).toEqual(["2024-2025", "2024-2025-HK1"]);
    expect(homes("2025-Q1")).toEqual(["2024-2025", "2024-2025-HK2"]);
    expect(homes("2025-Q2")).toEqual(["2024-2025", "2024-2025-HK2"]);
    expect(homes("2024-2025-HK1")).toEqual(["2024-2025"]);
    expect(homes("2024-2025")).toEqual([]);
  });
});

describe("Tiến độ", () => {
  it("shows beside the work who does it, by when and with what money", () => {
    const row = { ...planRow({ ...whole, texts: { work: "Mua sách" } }), people: ["Hiệu trưởng", "Kế toán"] };
    const [line] = linesFor({ plan: [row] }, "2025-Q1");
    expect(line).toMatchObject({ work: "Mua sách", owner: "Hiệu trưởng; Kế toán", deadline: "2025-05-31", budget: 40_000_000 });
    expect(line?.status).toBeNull();
  });

  it("knows its rows and columns by keys that do not depend on where they stand", () => {
    const own = progressRow("", "2025-Q1", { work: "Trồng cây", criterion: "3.2" });
    const one = progress({ plan, progress: [own] }, "2025-Q1");
    const other = progress({ plan: [...plan].reverse(), progress: [own] }, "2025-Q1");
    const keys = one.rows.map(({ key }) => key);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.slice(0, 4)).toEqual(["title", "subject", "help", "header"]);
    expect(new Set(other.rows.map(({ key }) => key))).toEqual(new Set(keys));
    expect(one.columnKeys).toEqual(PROGRESS_COLUMNS);
    expect(one.inputColumns).toEqual(expect.arrayContaining(["period", "status", "done", "note"]));
    expect(one.inputColumns).not.toContain("owner");
  });

  it("tells the row from which a line was read back", () => {
    const sheet = progress(
      { plan, progress: [{ ...progressRow("KH-1.1-01", "2025-Q1"), area: { top: 9, left: 1, bottom: 9, right: 19 } }] },
      "2025-Q1",
    );
    expect(sheet.rows.filter(({ readAt }) => readAt !== undefined).map(({ key, readAt }) => [key, readAt])).toEqual([
      ["line:KH-1.1-01|2025-Q1", 9],
    ]);
  });

  it("offers all six statuses, and its rules reach lines that are still to come", () => {
    const sheet = progress({ plan }, "2025-Q1");
    const last = sheet.tables[0]?.area.bottom ?? 0;
    const list = sheet.validations.find(({ rule }) => rule.kind === "list")?.rule;
    expect(list).toEqual({ kind: "list", choices: Object.values(vietnamese.progress.status) });
    for (const { area } of [...sheet.validations, ...sheet.formats]) expect(area.bottom).toBeGreaterThanOrEqual(last + 500);
  });

  it("prints what a meeting speaks of, large enough to read", () => {
    const { columns, print } = progress({ plan }, "2025-Q1");
    const printed = PROGRESS_COLUMNS.slice(0, print.area?.right);
    expect(printed).toEqual(expect.arrayContaining(["work", "owner", "deadline", "status", "percent", "done", "inProgress"]));
    const width = columns.slice(0, printed.length).reduce((sum, column) => sum + column.width, 0);
    // Characters that a landscape page holds in 12 points, made smaller to 7.5 points at the least.
    expect(width).toBeLessThanOrEqual((125 * 12) / 7.5);
  });

  it("judges deadlines by a day that stands in a cell", () => {
    const sheet = progress({ plan, today: "2025-05-31" }, "2025-Q1");
    expect(cellAt(sheet, 3, 2)?.value).toEqual({ kind: "day", day: "2025-05-31" });
    const rules = sheet.formats.flatMap(({ rule }) => (rule.kind === "formula" ? [rule.formula] : []));
    expect(rules.join()).not.toMatch(/TODAY|NOW/);
    expect(rules.filter((rule) => rule.includes("$B$3"))).toHaveLength(2);
  });

  it.each([vietnamese, english])("is read back as it was laid out", (words) => {
    const typed = progressRow("KH-1.1-01", "2024-Q4", {
      status: words.progress.status.late,
      percent: 40,
      reason: "Thiếu kinh phí",
      spent: 5_000_000,
      on: "2025-01-05",
    });
    const own = progressRow("", "2024-Q4", { work: "Trồng cây", owner: "Cô Lan", deadline: "2025-03-01", budget: 700_000 });
    const back = readBack(progress({ plan, progress: [typed, own] }, "2024-Q4", words), [vietnamese, english]);
    expect(back[0]).toMatchObject({ planId: "KH-1.1-01", percent: 40, reason: "Thiếu kinh phí", spent: 5_000_000, on: "2025-01-05" });
    expect(back[1]).toMatchObject({ planId: "", work: "Trồng cây", owner: "Cô Lan", deadline: "2025-03-01", budget: 700_000 });
  });

  it("leaves standing what somebody typed, however it was understood", () => {
    const typed = { spent: "9,5 tr", percent: 0.5, on: "5/1/2025" };
    const lines = [
      progressRow("KH-1.1-01", "2024-Q4", { status: "Đã xong", typed }),
      progressRow("KH-2.1-01", "2024-Q4", { status: "gần xong" }),
    ];
    const sheet = progress({ plan, progress: lines }, "2024-Q4");
    expect(linesOf(sheet)[0]).toMatchObject({ status: "Đã xong", ...typed });
    const [read, unread] = readBack(sheet);
    expect(read).toMatchObject({ statusId: "done", spent: 9_500_000, percent: 50, on: "2025-01-05", typed, unread: [] });
    expect(unread).toMatchObject({ statusId: null, unread: [{ field: "status", text: "gần xong" }] });
    expect(linesOf(progress({ plan, progress: readBack(sheet) }, "2024-Q4"))).toEqual(linesOf(sheet));
  });

  it("is read back from a sheet that lacks the newer columns", () => {
    const sheet = progress({ plan, progress: [progressRow("KH-1.1-01", "2024-Q4", { done: "Đã mua" })] }, "2024-Q4");
    const lacking = {
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column < 4 || column > 6) })),
    };
    expect(readBack(lacking)[0]).toMatchObject({ planId: "KH-1.1-01", owner: null, deadline: null, budget: null, done: "Đã mua" });
  });
});

describe("the lines of a new period", () => {
  const status = vietnamese.progress.status;

  it("carry on what was open, with where it stood", () => {
    const before = progressRow("KH-1.1-01", "2025-Q1", {
      status: status["in-progress"],
      percent: 60,
      done: "Đã mua 30 bộ",
      adjusted: "Mua 50 bộ thay vì 60",
      reason: "Chờ thẩm định giá",
      evidence: "H1-1.1-01",
      spent: 20_000_000,
      on: "2025-04-01",
      by: "Cô Lan",
      note: "Gấp",
    });
    const line = linesFor({ plan, progress: [before] }, "2025-Q2").find(({ id }) => id === "KH-1.1-01");
    expect(line).toMatchObject({
      status: "Đang thực hiện",
      percent: 60,
      adjusted: "Mua 50 bộ thay vì 60",
      reason: "Chờ thẩm định giá",
      note: "Chuyển tiếp từ quý I năm 2025",
      done: null,
      evidence: null,
      spent: null,
      on: null,
      by: null,
    });
  });

  it("carry on work whose planned time is over, and call it late", () => {
    const line = linesFor({ plan, progress: [progressRow("KH-2.1-01", "2024-Q4", { status: status["not-started"] })] }, "2025-Q1");
    expect(line.map(({ id, status: shown }) => [id, shown])).toEqual([
      ["KH-1.1-01", null],
      ["KH-2.1-01", "Chậm"],
    ]);
  });

  it.each(["adjusted", "late"] as const)("leave %s as it is", (one) => {
    const lines = linesFor({ plan, progress: [progressRow("KH-2.1-01", "2024-Q4", { status: status[one] })] }, "2025-Q1");
    expect(lines.find(({ id }) => id === "KH-2.1-01")?.status).toBe(status[one]);
  });

  it.each(["done", "dropped"] as const)("leave out what is %s", (one) => {
    const lines = linesFor({ plan, progress: [progressRow("KH-1.1-01", "2024-Q4", { status: status[one] })] }, "2025-Q1");
    expect(lines.map(({ id }) => id)).not.toContain("KH-1.1-01");
  });

  it("take words for a status where none was chosen", () => {
    const told = [
      progressRow("KH-1.1-01", "2024-Q4", { done: "Đã xong cả" }),
      progressRow("KH-2.1-01", "2024-Q4", { notStarted: "Chưa có tiền" }),
    ];
    expect(linesFor({ plan, progress: told }, "2025-Q1").map(({ id, status: shown }) => [id, shown])).toEqual([["KH-2.1-01", "Chậm"]]);
  });

  it("ask again for work that comes again", () => {
    const yearly = { ...planRow(whole), period: { ...planRow(whole).period!, recurring: "unspecified" as const } };
    const [line] = linesFor(
      { plan: [yearly], progress: [progressRow(whole.id, "2024-Q4", { status: status.done, done: "Đã làm" })] },
      "2025-Q1",
    );
    expect(line).toMatchObject({ id: whole.id, status: null, done: null, note: null });
  });

  it("ask again at the next of several times, and not in between", () => {
    const times = [
      { start: "2024-11-20", end: "2024-11-20" },
      { start: "2025-05-19", end: "2025-05-19" },
    ];
    const several = { ...planRow(whole), period: { ...planRow(whole).period!, times } };
    const made = (period: string, facts: Partial<ProgressRow>) =>
      linesFor({ plan: [several], progress: [progressRow(whole.id, "2024-Q4", facts)] }, period);
    expect(made("2025-Q1", { status: status.done })).toEqual([]);
    expect(made("2025-Q2", { status: status.done })).toMatchObject([{ id: whole.id, status: null, note: null }]);
    expect(made("2025-Q3", { status: status.done })).toEqual([]);
    expect(made("2025-Q2", { status: status.dropped })).toEqual([]);
    expect(made("2025-Q1", { status: status["in-progress"] })).toMatchObject([{ status: status["in-progress"] }]);
  });

  it("come after a semester as after the quarters within it", () => {
    const semester = [progressRow("KH-2.1-01", "2024-2025-HK1", { status: status.done })];
    expect(linesFor({ plan, progress: semester }, "2025-Q1").map(({ id }) => id)).toEqual(["KH-1.1-01"]);
    const quarter = [progressRow("KH-2.1-01", "2024-Q4", { status: status.done })];
    expect(linesFor({ plan, progress: quarter }, "2024-2025-HK1").map(({ id }) => id)).toEqual(["KH-1.1-01"]);
  });

  it("do not look at a longer period that is still going on", () => {
    const year = [progressRow("KH-1.1-01", "2024-2025", { status: status.done })];
    expect(linesFor({ plan, progress: year }, "2025-Q1").map(({ id }) => id)).toContain("KH-1.1-01");
  });

  it("begin with all that is open, also where its time was over before anything was recorded", () => {
    expect(linesFor({ plan }, "2025-Q2").map(({ id }) => id)).toEqual(["KH-1.1-01", "KH-2.1-01", "KH-3.1-01"]);
    expect(linesFor({ plan }, "2025-Q1").map(({ id }) => id)).toEqual(["KH-1.1-01", "KH-2.1-01"]);
  });

  it("leave out what a result report called done and whose time is over", () => {
    const results = [resultRow("2.1", null, { done: "Đã bồi dưỡng" }, "done")];
    expect(linesFor({ plan: [planRow(autumn)], results }, "2025-Q2")).toEqual([]);
  });

  it("do not tell the results of another time", () => {
    const result = {
      ...resultRow("1.1", null, { done: "Đã làm năm ngoái" }, "done"),
      period: planRow({ ...whole, start: "2023-09-01", end: "2024-05-31" }).period,
    };
    expect(linesFor({ plan: [planRow(whole)], results: [result] }, "2025-Q1")[0]).toMatchObject({ done: null, status: null });
  });

  it("are made once, whatever else is asked for in between", () => {
    let rows: readonly ProgressRow[] = [];
    for (const period of ["2024-Q4", "2025-Q1", "2024-Q4", "2025-Q1"]) rows = readBack(progress({ plan, progress: rows }, period));
    const keys = rows.map(({ planId, period }) => `${planId} ${period}`);
    expect(new Set(keys).size).toBe(keys.length);
    const again = progress({ plan, progress: rows }, "2025-Q1");
    expect(readBack(again)).toEqual(rows);
  });
});

describe("lines of somebody's own", () => {
  const { status } = vietnamese.progress;
  const typed = (period: string, facts: Partial<ProgressRow> = {}): ProgressRow =>
    progressRow("TT-2.4-01", period, {
      criterion: "Tiêu chí 2.4",
      work: "Trồng cây",
      owner: "HT",
      deadline: "2025-06-30",
      budget: 2_000_000,
      reading: { periodId: period, code: "2.4", people: ["Hiệu trưởng"] },
      typed: { deadline: "30/6/2025", budget: "2 tr" },
      ...facts,
    });
  const ids = (facts: SampleFacts, period: string) => {
    const context = { ...options(), assessed: sample(facts), words: vietnamese, period: periodOf(period) };
    return reportRecordsOf({ ...context, circular: context.assessed.circular } as unknown as LayoutContext).records.map(
      ({ action }) => action.id,
    );
  };

  it("stand as they were typed, and go on into the next period by what they say themselves", () => {
    const facts = { plan: [], progress: [typed("2025-Q1", { status: status["in-progress"] })] };
    expect(linesFor(facts, "2025-Q1")).toMatchObject([{ criterion: "Tiêu chí 2.4", owner: "HT", deadline: "30/6/2025", budget: "2 tr" }]);
    expect(linesFor(facts, "2025-Q2")).toMatchObject([
      { id: "TT-2.4-01", criterion: "2.4", work: "Trồng cây", owner: "Hiệu trưởng", deadline: "2025-06-30", budget: 2_000_000 },
    ]);
    expect(linesFor(facts, "2025-Q2")[0]).toMatchObject({ status: status["in-progress"], note: "Chuyển tiếp từ quý I năm 2025" });
  });

  it("are not asked for before they were added, nor once they are done", () => {
    const open = { plan: [], progress: [typed("2025-Q1", { status: status["in-progress"] })] };
    expect(linesFor(open, "2024-Q4")).toEqual([]);
    const done = { plan: [], progress: [typed("2025-Q1", { status: status.done })] };
    expect(linesFor(done, "2025-Q2")).toEqual([]);
  });

  it("are told in the report and counted in Theo dõi", () => {
    const facts = { plan, progress: [typed("2025-Q1", { status: status["in-progress"], spent: 700_000 })] };
    expect(ids(facts, "2025-Q1")).toContain("TT-2.4-01");
    expect(ids(facts, "2025-Q2")).toContain("TT-2.4-01");
    const { all, byOwner } = followUpOf(sample(facts), vietnamese, periodOf("2025-Q1"));
    expect(all).toMatchObject({ total: plan.length + 1, spent: 700_000 });
    expect(byOwner.find(({ owner }) => owner === "Hiệu trưởng")?.group).toMatchObject({ planned: 2_000_000, spent: 700_000 });
  });
});

describe("lines of what the plan has no more", () => {
  const gone = progressRow("KH-4.1-01", "2024-Q4", {
    criterion: "4.1",
    work: "Họp ba lần",
    status: vietnamese.progress.status["in-progress"],
    reading: { periodId: "2024-Q4", code: "4.1", people: [] },
  });
  const facts = { plan, progress: [gone] };
  const records = (period: string) => {
    const assessed = sample(facts);
    return reportRecordsOf({ assessed, circular: assessed.circular, words: vietnamese, period: periodOf(period) } as LayoutContext).records;
  };

  it("stay, and their periods tell of them", () => {
    expect(linesFor(facts, "2024-Q4").find(({ id }) => id === gone.planId)).toMatchObject({ criterion: "4.1", work: "Họp ba lần" });
    const told = records("2024-Q4").find(({ action }) => action.id === gone.planId);
    expect(told).toMatchObject({
      status: "in-progress",
      criterion: expect.stringContaining("4.1"),
      planned: expect.stringContaining("Họp ba lần"),
    });
  });

  it("go on into no later period and are not counted in Theo dõi", () => {
    expect(linesFor(facts, "2025-Q1").map(({ id }) => id)).not.toContain(gone.planId);
    expect(records("2025-Q1").map(({ action }) => action.id)).not.toContain(gone.planId);
    expect(followUpOf(sample(facts), vietnamese, periodOf("2024-Q4")).all.total).toBe(plan.length);
  });
});

describe("lines of an earlier period", () => {
  const old = progressRow("KH-1.1-01", "2024-Q4", {
    criterion: "1.2",
    work: "Lời cũ",
    owner: "Người cũ",
    deadline: "2025-01-31",
    budget: 7,
    status: vietnamese.progress.status["in-progress"],
  });

  it("keep what the plan said then; those of the period asked for follow the plan", () => {
    const both = { plan, progress: [old, { ...old, period: "2025-Q1" }] };
    const [then, now] = linesOf(progress(both, "2025-Q1"));
    expect(then).toMatchObject({ criterion: "1.2", work: "Lời cũ", owner: "Người cũ", deadline: "2025-01-31", budget: 7 });
    expect(now).toMatchObject({
      criterion: "1.1",
      work: "Mua sắm thiết bị dạy học",
      owner: null,
      deadline: "2025-05-31",
      budget: 40_000_000,
    });
  });

  it("that go on are no record, though the deadline is another since", () => {
    const rows = readBack(progress({ plan, progress: [old] }, "2025-Q1"));
    const later = { ...whole, end: "2024-11-30" };
    const action = actionsOf(sample({ plan: [planRow(later)] }).book)[0]!;
    expect(recordedFor(action, periodOf("2025-Q1"), progressById(rows), vietnamese).isRecorded).toBe(false);
  });
});

describe("three quarters in a row", () => {
  const { status } = vietnamese.progress;
  const type = (rows: readonly ProgressRow[], id: string, period: string, facts: Partial<ProgressRow>): readonly ProgressRow[] => {
    expect(rows.filter((row) => row.planId === id && row.period === period)).toHaveLength(1);
    const chosen = facts.status === undefined ? {} : { statusId: statusFromWords(facts.status, status) };
    return rows.map((row) => (row.planId === id && row.period === period ? { ...row, ...facts, ...chosen } : row));
  };
  const made = (rows: readonly ProgressRow[], period: string) => readBack(progress({ plan, progress: rows }, period));
  const recorded = (rows: readonly ProgressRow[], id: string, period: string): Recorded => {
    const action = actionsOf(sample({ plan }).book).find((one) => one.id === id)!;
    return recordedFor(action, periodOf(period), progressById(rows), vietnamese);
  };

  let rows = made([], "2024-Q4");
  rows = type(rows, "KH-1.1-01", "2024-Q4", {
    status: status["in-progress"],
    percent: 30,
    done: "Đã khảo sát",
    spent: 5,
    reason: "Chờ giá",
  });
  rows = type(rows, "KH-2.1-01", "2024-Q4", { status: status["not-started"], notStarted: "Chưa có tiền", reason: "Chưa có tiền" });
  const first = rows;
  rows = made(rows, "2025-Q1");
  const untouched = rows;
  rows = type(rows, "KH-1.1-01", "2025-Q1", { percent: 70, done: "Đã mua đợt 1", spent: 10, reason: null });
  rows = made(rows, "2025-Q2");
  const second = rows;
  rows = type(rows, "KH-1.1-01", "2025-Q2", { status: status.done, percent: 100, done: "Đã mua đợt 2", spent: 20 });
  rows = type(rows, "KH-2.1-01", "2025-Q2", { status: status.done, done: "Đã bồi dưỡng", spent: 7 });

  it("has the lines of each quarter, and never touches those of the one before", () => {
    const said = (row: ProgressRow) => ({ ...row, places: {} });
    expect(untouched.slice(0, first.length).map(said)).toEqual(first.map(said));
    expect(second.map(({ planId, period, status: shown }) => [planId, period, shown])).toEqual([
      ["KH-1.1-01", "2024-Q4", "Đang thực hiện"],
      ["KH-2.1-01", "2024-Q4", "Chưa triển khai"],
      ["KH-1.1-01", "2025-Q1", "Đang thực hiện"],
      ["KH-2.1-01", "2025-Q1", "Chậm"],
      ["KH-1.1-01", "2025-Q2", "Đang thực hiện"],
      ["KH-2.1-01", "2025-Q2", "Chậm"],
      ["KH-3.1-01", "2025-Q2", null],
    ]);
    expect(second.at(-2)?.note).toBe("Chuyển tiếp từ quý IV năm 2024");
  });

  it("takes a line that only goes on for no record, until somebody writes in it", () => {
    expect(recorded(untouched, "KH-2.1-01", "2025-Q1")).toMatchObject({ isRecorded: false, status: null, carriedFrom: { id: "2024-Q4" } });
    expect(recorded(type(untouched, "KH-2.1-01", "2025-Q1", { note: null }), "KH-2.1-01", "2025-Q1").isRecorded).toBe(false);
    const edits: readonly Partial<ProgressRow>[] = [
      { by: "Cô Lan" },
      { on: "2025-03-30" },
      { inProgress: "Đang mở lớp" },
      { percent: 10 },
      { reason: "Vẫn chờ" },
    ];
    for (const edit of edits) expect(recorded(type(untouched, "KH-2.1-01", "2025-Q1", edit), "KH-2.1-01", "2025-Q1").isRecorded).toBe(true);
  });

  it("awaits a word of what is open, and of what is done only once", () => {
    expect(recorded(rows, "KH-2.1-01", "2025-Q1")).toMatchObject({ isAwaited: true, isRecorded: false });
    expect(recorded(rows, "KH-1.1-01", "2025-Q3")).toMatchObject({ isAwaited: false, carriedFrom: null });
    expect(recorded(rows, "KH-3.1-01", "2025-Q1").isAwaited).toBe(false);
    expect(recorded(rows, "KH-3.1-01", "2025-Q2").isAwaited).toBe(true);
  });

  it("gives no reason of an earlier time for what is done since", () => {
    expect(recorded(second, "KH-2.1-01", "2025-Q2")).toMatchObject({ isRecorded: false });
    expect(rows.find((row) => row.planId === "KH-2.1-01" && row.period === "2025-Q2")).toMatchObject({ reason: "Chưa có tiền" });
    expect(recorded(rows, "KH-2.1-01", "2025-Q2")).toMatchObject({ status: "done", reason: null });
    const own = type(rows, "KH-2.1-01", "2025-Q2", { reason: "Bồi dưỡng muộn vì bão" });
    expect(recorded(own, "KH-2.1-01", "2025-Q2")).toMatchObject({ status: "done", reason: "Bồi dưỡng muộn vì bão" });
  });

  it("gives the semester and the year the sum of their quarters", () => {
    expect(recorded(rows, "KH-1.1-01", "2024-2025-HK2")).toMatchObject({
      status: "done",
      percent: 100,
      done: "Đã mua đợt 1\nĐã mua đợt 2",
      spent: 30,
      note: null,
      carriedFrom: { id: "2024-Q4" },
    });
    expect(recorded(rows, "KH-1.1-01", "2024-2025")).toMatchObject({ spent: 35, reason: null, status: "done", carriedFrom: null });
    expect(recorded(rows, "KH-2.1-01", "2024-2025-HK1")).toMatchObject({ status: "not-started", reason: "Chưa có tiền", spent: null });
    expect(recorded(rows, "KH-2.1-01", "2024-2025")).toMatchObject({ status: "done", done: "Đã bồi dưỡng", spent: 7 });
  });

  it("counts no money twice where the whole year has a line too", () => {
    const year = [...rows, progressRow("KH-1.1-01", "2024-2025", { status: status.done, spent: 36 })];
    expect(recorded(year, "KH-1.1-01", "2024-2025").spent).toBe(36);
    const semester = [...rows, progressRow("KH-1.1-01", "2024-2025-HK2", { spent: 31 })];
    expect(recorded(semester, "KH-1.1-01", "2024-2025").spent).toBe(36);
    expect(recorded(semester, "KH-1.1-01", "2024-2025").status).toBe("done");
  });

  it("asks in the end only for what nobody has spoken of", () => {
    const ids = made(rows, "2025-Q3").filter(({ period }) => period === "2025-Q3");
    expect(ids.map(({ planId }) => planId)).toEqual(["KH-3.1-01"]);
  });

  it("fills no later quarter from a result report that an earlier one has taken up", () => {
    const results = [resultRow("1.1", null, { done: "Đã khảo sát" }, "in-progress")];
    const action = actionsOf(sample({ plan, results }).book).find(({ id }) => id === "KH-1.1-01")!;
    const q4 = readBack(progress({ plan, results }, "2024-Q4"));
    const q1 = readBack(progress({ plan, results, progress: q4 }, "2025-Q1"));
    const in1 = (all: readonly ProgressRow[], period: string) => recordedFor(action, periodOf(period), progressById(all), vietnamese);
    expect(in1(q4, "2024-Q4")).toMatchObject({ isRecorded: true, done: "Đã khảo sát" });
    expect(in1(q1, "2025-Q1")).toMatchObject({ isRecorded: false, done: null, carriedFrom: { id: "2024-Q4" } });
  });
});
