import { followUpOf, type FollowUp } from "../../../../src/engine/sheets/follow-up";
import type { LayoutContext } from "../../../../src/engine/sheets/layout-context";
import { layOut } from "../../../../src/engine/sheets/lay-out";
import { OVERVIEW_COLUMNS, type OverviewColumn } from "../../../../src/engine/sheets/own-columns";
import type { OwnRow, OwnSheet, OwnValue } from "../../../../src/engine/sheets/own-sheet";
import { reportRecordsOf } from "../../../../src/engine/sheets/papers/report/report-records";
import { readReportPeriod, type ReportPeriod } from "../../../../src/engine/sheets/report-period";
import { sheets as english } from "../../../../src/words/en/sheets";
import { sheets as vietnamese } from "../../../../src/words/vi/sheets";
import { options, planRow, progressRow, resultRow, sample, sourceSheet, textsOf, type SampleFacts } from "../sample-assessment";

const TODAY = "2025-05-31";
const { status } = vietnamese.progress;

function periodOf(id: string): ReportPeriod {
  const period = readReportPeriod(id);
  if (period === null) throw new Error(`no period ${id}`);
  return period;
}

function overview(facts: SampleFacts, period = "2025-Q2", words = vietnamese): OwnSheet {
  const edits = layOut(sample({ today: TODAY, ...facts }), words, options({ only: ["overview"], period: periodOf(period) }));
  expect(edits.map(({ sheet }) => sheet.id)).toEqual(["overview"]);
  return edits[0]!.sheet;
}

function followed(facts: SampleFacts, period = "2025-Q2"): FollowUp {
  return followUpOf(sample({ today: TODAY, ...facts }), vietnamese, periodOf(period));
}

function valueIn(value: OwnValue): string | number | null {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return value.number;
  return value.kind === "day" ? value.day : null;
}

function rowOf(sheet: OwnSheet, key: string): OwnRow {
  const row = sheet.rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

function sums(sheet: OwnSheet, key: string): Readonly<Record<OverviewColumn, string | number | null>> {
  return Object.fromEntries(rowOf(sheet, key).cells.map(({ column, value }) => [OVERVIEW_COLUMNS[column - 1], valueIn(value)])) as never;
}

/** What a line of the list says, without the cells its merges cover. */
function said(sheet: OwnSheet, key: string): readonly (string | number | null)[] {
  return rowOf(sheet, key).cells.flatMap(({ value }) => (value.kind === "empty" ? [] : [valueIn(value)]));
}

const plan = [
  {
    ...planRow({ id: "KH-1.1-01", code: "1.1", start: "2024-09-01", end: "2025-05-20", money: 10, texts: { work: "Mua sách" } }),
    people: ["Hiệu trưởng", "Kế toán"],
  },
  { ...planRow({ id: "KH-1.2-01", code: "1.2", start: "2025-01-01", end: "2025-06-30", money: 5 }), people: ["Kế toán"] },
  { ...planRow({ id: "KH-3.1-01", code: "3.1", start: "2025-01-01", end: "2025-05-31" }), people: ["hiệu trưởng"] },
  planRow({ id: "KH-3.2-01", code: "3.2", start: "2024-09-01", end: "2025-01-31", money: 100 }),
  planRow({ id: "KH-5.1-01", code: "5.1", start: "2025-07-01", end: "2025-07-01" }),
  planRow({ id: "KH-M4.1-01", code: "M4.1", levels: [4] }),
];
const progress = [
  progressRow("KH-1.1-01", "2025-Q1", { status: status["in-progress"], spent: 4 }),
  progressRow("KH-1.1-01", "2025-Q2", { status: status.late, spent: 3 }),
  progressRow("KH-1.2-01", "2025-Q1", { status: status.adjusted }),
  progressRow("KH-3.2-01", "2024-Q4", { status: status.done, spent: 90 }),
  progressRow("KH-3.1-01", "2025-Q3", { status: status.done }),
];

describe("Theo dõi", () => {
  const sheet = overview({ plan, progress });

  it("sums up each standard of the circular and the whole school", () => {
    expect(sums(sheet, "standard:1")).toMatchObject({
      code: 1,
      total: 2,
      late: 1,
      adjusted: 1,
      overdue: 1,
      dueSoon: 1,
      planned: 15,
      spent: 7,
    });
    expect(sums(sheet, "standard:2")).toMatchObject({ total: 0, planned: 0 });
    expect(sums(sheet, "standard:3")).toMatchObject({ total: 2, done: 1, notStarted: 1, overdue: 0, dueSoon: 1, spent: 90 });
    expect(sums(sheet, "standard:none")).toMatchObject({ total: 1 });
    expect(sums(sheet, "total")).toMatchObject({
      total: 6,
      done: 1,
      late: 1,
      adjusted: 1,
      notStarted: 3,
      overdue: 1,
      dueSoon: 2,
      planned: 115,
      spent: 97,
    });
  });

  it("says where the report of the period counts otherwise: nothing written in a carried line, or ended before", () => {
    const last = [...progress, progressRow("KH-5.1-01", "2025-Q2", { status: status["in-progress"], percent: 10 })];
    const told = (period: string) =>
      overview({ plan, progress: last }, period).rows.flatMap(({ key, cells }) =>
        key === "held-over" || key === "ended-before" ? [valueIn(cells[0]!.value)] : [],
      );
    expect(told("2025-Q2")).toEqual([
      "Trong đó 1 việc chưa ai ghi thêm trong quý II năm 2025, tình trạng lấy theo kỳ trước (Điều chỉnh 1); báo cáo của kỳ coi là chưa có kết quả.",
      "1 việc đã kết thúc ở các kỳ trước, báo cáo của kỳ không nêu lại.",
    ]);
    expect(told("2024-Q4")).toEqual([]);
  });

  it("has the numbers of the report of the period once these are taken off", () => {
    const assessed = sample({ today: TODAY, plan, progress });
    const context = { assessed, circular: assessed.circular, words: vietnamese, period: periodOf("2025-Q2") } as LayoutContext;
    const { records, later } = reportRecordsOf(context);
    const { all, heldOver, endedBefore } = followed({ plan, progress });
    expect(records.length + later.length + endedBefore).toBe(all.total);
    for (const one of ["late", "adjusted", "in-progress"] as const)
      expect(records.filter((record) => record.status === one)).toHaveLength(all.counts[one] - heldOver[one]);
    expect(records.filter(({ recorded }) => !recorded.isRecorded)).toHaveLength(
      all.unrecorded - later.length + Object.values(heldOver).reduce((sum, count) => sum + count, 0),
    );
  });

  it("counts work of several people for each of them, however their names are written", () => {
    expect(sums(sheet, "person:kế toán")).toMatchObject({ total: 2, late: 1, adjusted: 1, planned: 15 });
    expect(sums(sheet, "person:hiệu trưởng")).toMatchObject({ name: "Hiệu trưởng", total: 2, late: 1, notStarted: 1, dueSoon: 1 });
    expect(sums(sheet, "person:")).toMatchObject({ name: "Chưa phân công", total: 3, done: 1 });
  });

  it("has people in the order of the alphabet, which no count changes, and nobody last", () => {
    const names = ["Tổ 10", "Tổ 2", "Đoàn trường", "Dương Thị Lan", "Ông Bình", "Ong Bình", "hiệu trưởng", "Ân", "An"];
    const rows = [...names, null, "Tổ 10"].map((name, index) => ({
      ...planRow({ id: `KH-1.1-${10 + index}`, code: "1.1" }),
      people: name === null ? [] : [name],
    }));
    const lines = overview({ plan: rows }).rows.filter(({ key }) => key?.startsWith("person:"));
    expect(lines.map(({ cells }) => valueIn(cells[1]!.value)).join(", ")).toBe(
      "An, Ân, Dương Thị Lan, Đoàn trường, hiệu trưởng, Ong Bình, Ông Bình, Tổ 2, Tổ 10, Chưa phân công",
    );
  });

  it("says what of the money went into actions that the plan has no more, and counts it", () => {
    const gone = progressRow("KH-3.9-01", "2025-Q1", { spent: 6, reading: { periodId: "2025-Q1", code: "3.9", people: ["Kế toán"] } });
    const one = overview({ plan, progress: [...progress, gone] });
    expect(sums(one, "total")).toMatchObject({ total: 6, planned: 115, spent: 103 });
    expect(sums(one, "standard:3")).toMatchObject({ total: 2, spent: 96 });
    expect(sums(one, "person:kế toán")).toMatchObject({ total: 2, spent: 13 });
    expect(said(one, "spent-on-gone")).toEqual(["Số đã chi gồm cả 6 đồng của những việc nay không còn trong kế hoạch."]);
    expect(sheet.rows.map(({ key }) => key)).not.toContain("spent-on-gone");
    const rows = one.rows.map(({ row }) => row);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("has no line whose counts do not add up", () => {
    for (const { key } of sheet.rows.filter((row) => /^(?:standard:|person:|total)/.test(row.key ?? ""))) {
      const { total, done, inProgress, late, notStarted, adjusted, dropped } = sums(sheet, key ?? "");
      expect([done, inProgress, late, notStarted, adjusted, dropped].reduce<number>((sum, count) => sum + Number(count), 0)).toBe(total);
    }
  });

  it("lists by their day what is overdue and what is soon due, with the way to the plan", () => {
    const due = sheet.rows.filter(({ key }) => key?.startsWith("due:") === true);
    expect(due.map(({ key }) => key)).toEqual(["due:KH-1.1-01|2025-05-20", "due:KH-3.1-01|2025-05-31", "due:KH-1.2-01|2025-06-30"]);
    expect(said(sheet, "due:KH-1.1-01|2025-05-20")).toEqual([
      "1.1",
      "Mua sách",
      "Hiệu trưởng; Kế toán",
      "2025-05-20",
      "Chậm",
      "Quá hạn 11 ngày",
      10,
      7,
    ]);
    expect(said(sheet, "due:KH-3.1-01|2025-05-31").slice(4)).toEqual(["Chưa ghi", "Đến hạn hôm nay"]);
    expect(said(sheet, "due:KH-1.2-01|2025-06-30").slice(4, 6)).toEqual(["Điều chỉnh", "Còn 30 ngày"]);
    expect(sheet.links.map(({ row, sheet: name, address }) => [row, name, address])).toEqual(
      due.map(({ row }) => [row, sourceSheet, "A12:H12"]),
    );
  });

  it("shows of a long work only the beginning, to a whole word", () => {
    const work = "Tiếp tục bồi dưỡng giáo viên về đổi mới phương pháp dạy học. ".repeat(20);
    const long = overview({
      plan: [{ ...plan[0]!, ...planRow({ id: "KH-1.1-01", code: "1.1", start: "2025-01-01", end: "2025-05-20", texts: { work } }) }],
    });
    const shown = String(said(long, "due:KH-1.1-01|2025-05-20")[1]);
    expect(shown.length).toBeLessThanOrEqual(161);
    expect(shown.endsWith("…")).toBe(true);
    expect(`${work} `.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
  });

  it("stands on one sheet of paper's width, its keys all different, without a formula", () => {
    const keys = sheet.rows.map(({ key }) => key);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
    expect(sheet.rows.flatMap(({ cells }) => cells).filter(({ value }) => value.kind === "formula")).toEqual([]);
    expect(sheet.print).toMatchObject({ orientation: "landscape" });
    expect(sheet.dropsRows).toBe(true);
    sheet.rows.forEach((row, index) => expect(row.row).toBeGreaterThan(sheet.rows[index - 1]?.row ?? 0));
  });

  it("draws the statuses of exactly the standards", () => {
    const [chart] = sheet.charts;
    const standards = sheet.rows.filter(({ key }) => key?.startsWith("standard:") === true).map(({ row }) => row);
    expect(chart?.kind).toBe("stacked-bar");
    expect(chart?.series.map(({ title }) => title)).toEqual(Object.values(status));
    for (const { values } of chart?.series ?? []) expect([values.top, values.bottom]).toEqual([standards[0], standards.at(-1)]);
    const bottom = sheet.columns.length;
    expect(chart?.area.right).toBeLessThanOrEqual(bottom);
  });

  it.each([vietnamese, english])("says in words that there is nothing", (words) => {
    const empty = overview({}, "2025-Q2", words);
    const texts = textsOf(empty);
    expect(texts).toContain(words.overview.noActions);
    expect(texts).toContain(words.overview.nothingDue(30));
    expect(empty.links).toEqual([]);
  });

  it("is the same whether the lines of the period have been made yet or not", () => {
    const facts = { plan, progress };
    const made = layOut(sample({ today: TODAY, ...facts }), vietnamese, options({ only: ["progress"], period: periodOf("2025-Q2") }))[0]!
      .sheet;
    const rows = made.rows.slice(4).map(({ cells }) => {
      const texts = cells.map(({ value }) => valueIn(value));
      const [planId, , , , , , period, typed, percent, done, inProgress, notStarted, reason, adjusted, evidence, spent] = texts;
      return progressRow(String(planId), String(period), {
        status: typed,
        percent,
        done,
        inProgress,
        notStarted,
        reason,
        adjusted,
        evidence,
        spent,
        note: texts[18],
      } as never);
    });
    expect(rows.length).toBeGreaterThan(progress.length);
    expect(overview({ plan, progress: rows })).toEqual(overview(facts));
  });
});

describe("what is to be followed up", () => {
  it("knows no later line than the period's", () => {
    const one = followed({ plan, progress }, "2025-Q1");
    expect(one.all.counts).toMatchObject({ "in-progress": 1, late: 0, adjusted: 1, done: 1 });
    expect(followed({ plan, progress }, "2025-Q3").all.counts).toMatchObject({ done: 2 });
  });

  it("calls work over its day overdue until it is done or dropped", () => {
    const of = (typed: string) => followed({ plan: plan.slice(0, 1), progress: [progressRow("KH-1.1-01", "2025-Q2", { status: typed })] });
    for (const one of ["done", "dropped"] as const) expect(of(status[one]).overdue).toEqual([]);
    for (const one of ["late", "in-progress", "adjusted", "not-started"] as const) expect(of(status[one]).overdue).toHaveLength(1);
  });

  it("takes what was done at one of several times for going on while the period has another", () => {
    const [first] = plan;
    const times = ["2024-11-20", "2025-05-19"].map((day) => ({ start: day, end: day }));
    const several = { ...first!, period: { ...first!.period!, times } };
    const done = progressRow("KH-1.1-01", "2024-Q4", { status: status.done });
    const in2025 = (period: string, ...more: (typeof done)[]) => followed({ plan: [several], progress: [done, ...more] }, period);
    expect(in2025("2024-Q4").all.counts.done).toBe(1);
    expect(in2025("2025-Q1")).toMatchObject({ endedBefore: 1, all: { counts: { done: 1 } } });
    expect(in2025("2025-Q2")).toMatchObject({ endedBefore: 0, heldOver: { "in-progress": 1 }, all: { counts: { "in-progress": 1 } } });
    const again = progressRow("KH-1.1-01", "2025-Q2", { status: status.done });
    expect(in2025("2025-Q2", again)).toMatchObject({ overdue: [], all: { counts: { done: 1 } } });
  });

  it("takes the status from the report in the workbook where nothing was typed", () => {
    const results = [resultRow("1.1", null, { done: "Đã mua" }, "done")];
    const one = followed({ plan: plan.slice(0, 1), results });
    expect(one.all).toMatchObject({ total: 1, unrecorded: 0, overdue: 0 });
    expect(one.all.counts.done).toBe(1);
  });

  it("gives no day to work that goes on every year or beyond its end", () => {
    const [first] = plan;
    const goesOn = { ...first!, period: { ...first!.period!, openEnd: true } };
    expect(followed({ plan: [goesOn] }).overdue).toEqual([]);
    expect(followed({ plan: [first!] }).overdue.map(({ daysLeft }) => daysLeft)).toEqual([-11]);
  });

  it("counts those of which nothing is said among those not begun", () => {
    expect(followed({ plan }).all).toMatchObject({ total: 6, unrecorded: 6, counts: { "not-started": 6 } });
  });
});
