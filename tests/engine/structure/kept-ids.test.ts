import type { PlanRow, ProgressRow } from "../../../src/engine/book/book";
import { rowFacts } from "../../../src/engine/structure/action-facts";
import { withKeptIds } from "../../../src/engine/structure/kept-ids";
import { knownActions, type OwnPlanLine } from "../../../src/engine/structure/known-actions";
import { readLines } from "../../../src/engine/structure/progress-lines";
import { fc } from "../../properties";
import { planRow, progressRow } from "../sheets/sample-assessment";

const YEAR = { first: 2024, second: 2025 };

interface Facts {
  readonly weakness?: string;
  readonly owner?: string;
  /** The last day. */
  readonly until?: string;
  readonly money?: number;
  readonly code?: string | null;
}

/** A row of the plan under criterion 1.4 that has its id from its place. */
function row(work: string, { weakness, owner, until, money = 0, code = "1.4" }: Facts = {}): PlanRow {
  const texts = { work, ...(weakness === undefined ? {} : { weakness }), ...(owner === undefined ? {} : { people: owner }) };
  const time = until === undefined ? {} : { start: "2024-09-01", end: until };
  return planRow({ id: "", code, texts: { ...texts, period: until ?? "" }, ...time, money });
}

/** As structure numbers them: by criterion and order. */
function numbered(rows: readonly PlanRow[]): readonly PlanRow[] {
  const counts = new Map<string, number>();
  return rows.map((one) => {
    const code = one.criterion.code ?? "0";
    counts.set(code, (counts.get(code) ?? 0) + 1);
    return { ...one, id: `KH-${code}-${String(counts.get(code)).padStart(2, "0")}` };
  });
}

function table(rows: Readonly<Record<string, PlanRow>>): readonly OwnPlanLine[] {
  return Object.entries(rows).map(([id, one]) => ({ id, facts: rowFacts(one) }));
}

/** A line of Tiến độ as we make it for a row. */
function line(id: string, period: string, of: PlanRow, told: Partial<ProgressRow> = {}): ProgressRow {
  const { work, owner, deadline, money } = { ...rowFacts(of), work: of.fields.work?.text ?? null };
  return progressRow(id, period, { criterion: of.criterion.code ?? "Chưa rõ", work, owner, deadline, budget: money, ...told });
}

interface Sheets {
  readonly table?: readonly OwnPlanLine[];
  readonly lines?: readonly ProgressRow[];
}

function kept(rows: readonly PlanRow[], { table: own = [], lines = [] }: Sheets): readonly PlanRow[] {
  const read = readLines(lines, YEAR);
  return withKeptIds(
    numbered(rows),
    knownActions(own, read),
    read.map(({ planId }) => planId),
  );
}

const idsOf = (rows: readonly PlanRow[], sheets: Sheets): readonly string[] => kept(rows, sheets).map(({ id }) => id);

const lesson = row("Mỗi tháng chọn một bài khó", { owner: "Tổ chuyên môn", until: "2025-05-31", money: 3e6 });
const meeting = row("Họp giao ban đầu tuần", { owner: "Văn phòng", until: "2025-05-31", money: 1e6 });
const course = row("Mở lớp bồi dưỡng học sinh có năng khiếu", { owner: "Giáo viên Toán", until: "2025-02-28" });

describe("an action that only lines of Tiến độ tell of", () => {
  it("keeps its id, though our table of the plan was made before it came in", () => {
    const sheets = { table: table({ "KH-1.4-01": lesson }), lines: [line("KH-1.4-02", "2025-Q1", course)] };
    expect(idsOf([lesson, course], sheets)).toEqual(["KH-1.4-01", "KH-1.4-02"]);
    expect(idsOf([course, lesson], sheets)).toEqual(["KH-1.4-02", "KH-1.4-01"]);
  });

  it("keeps it when another row is deleted, also where there is no table", () => {
    const lines = [line("KH-1.4-01", "2024-Q4", lesson, { statusId: "done" }), line("KH-1.4-02", "2024-Q4", meeting)];
    expect(idsOf([meeting], { lines })).toEqual(["KH-1.4-02"]);
  });

  it("is known by its last words where it was reworded", () => {
    const reworded = row("Dự giờ mỗi tuần một tiết", { owner: "Tổ chuyên môn", until: "2025-05-31", money: 3e6 });
    const lines = [line("KH-1.4-07", "2025-Q1", reworded), line("KH-1.4-07", "2024-Q4", lesson)];
    expect(idsOf([lesson, reworded], { lines })).toEqual(["KH-1.4-01", "KH-1.4-07"]);
  });

  it("is known by its time, owner and money where it was reworded since", () => {
    const reworded = row("Dự giờ mỗi tuần một tiết", { owner: "Tổ chuyên môn", until: "2025-05-31", money: 3e6 });
    const lines = [line("KH-1.4-05", "2025-Q1", lesson), line("KH-1.4-06", "2025-Q1", meeting)];
    expect(idsOf([row("Sửa mái nhà kho"), reworded, meeting], { lines })).toEqual(["KH-1.4-01", "KH-1.4-05", "KH-1.4-06"]);
  });

  it("gives its id to nobody else once its row is gone", () => {
    const lines = [line("KH-1.4-01", "2024-Q4", lesson), line("KH-1.4-02", "2024-Q4", meeting), line("KH-1.4-02", "2025-Q1", meeting)];
    const other = row("Sửa mái nhà kho", { owner: "Tổ chuyên môn", until: "2025-05-31", money: 3e6 });
    expect(idsOf([other, meeting], { lines })).toEqual(["KH-1.4-03", "KH-1.4-02"]);
    const withTable = { table: table({ "KH-1.4-02": meeting }), lines: [line("KH-1.4-01", "2025-Q1", lesson)] };
    expect(idsOf([other, meeting], withTable)).toEqual(["KH-1.4-03", "KH-1.4-02"]);
  });

  it("is known where people have deleted the columns of criterion or work, or typed its id in small letters", () => {
    const cut = (told: Partial<ProgressRow>) => [line("KH-1.4-01", "2025-Q1", lesson, told), line("kh-1.4-02", "2025-Q1", meeting, told)];
    expect(idsOf([meeting, lesson], { lines: cut({ criterion: null }) })).toEqual(["KH-1.4-02", "KH-1.4-01"]);
    expect(idsOf([lesson, meeting, course], { lines: cut({ work: null, owner: null, deadline: null, budget: null }) })).toEqual([
      "KH-1.4-01",
      "KH-1.4-02",
      "KH-1.4-03",
    ]);
  });

  it("is none where the line is somebody's own", () => {
    const lines = [progressRow("TT-1.4-01", "2025-Q1", { criterion: "1.4", work: "Mỗi tháng chọn một bài khó" })];
    expect(idsOf([lesson], { lines })).toEqual(["KH-1.4-01"]);
  });
});

describe("actions of the same words", () => {
  const inQ4 = row("Tổ chức ngày hội đọc sách", { owner: "Hiệu trưởng", until: "2024-12-31" });
  const inQ1 = row("Tổ chức ngày hội đọc sách", { owner: "Hiệu trưởng", until: "2025-03-31" });

  it("are told apart by their time", () => {
    const own = table({ "KH-1.4-01": inQ4, "KH-1.4-02": inQ1 });
    const lines = [line("KH-1.4-01", "2024-Q4", inQ4, { statusId: "done" })];
    expect(idsOf([inQ1, inQ4], { table: own, lines })).toEqual(["KH-1.4-02", "KH-1.4-01"]);
    expect(idsOf([inQ1, inQ4], { lines })).toEqual(["KH-1.4-02", "KH-1.4-01"]);
    expect(idsOf([inQ1], { table: own, lines })).toEqual(["KH-1.4-02"]);
  });

  it.each([
    ["owner", { owner: "Thư viện" }, { owner: "Đoàn đội" }],
    ["money", { money: 2e6 }, { money: 5e6 }],
    ["weakness", { weakness: "Sách cũ nát" }, { weakness: "Phòng đọc quá chật hẹp" }],
  ] as const)("else by their %s", (_, one, other) => {
    const [first, second] = [row("Họp", { until: "2025-05-31", ...one }), row("Họp", { until: "2025-05-31", ...other })];
    const own = table({ "KH-1.4-01": first, "KH-1.4-02": second });
    expect(idsOf([second, first], { table: own })).toEqual(["KH-1.4-02", "KH-1.4-01"]);
    expect(idsOf([second], { table: own })).toEqual(["KH-1.4-02"]);
    expect(idsOf([row("Sửa mái"), second, first], { table: own })).toEqual(["KH-1.4-03", "KH-1.4-02", "KH-1.4-01"]);
  });

  it("are taken in their order where nothing tells them apart, one of them reworded", () => {
    const lines = [line("KH-1.4-01", "2024-Q4", lesson, { statusId: "done" }), line("KH-1.4-02", "2024-Q4", lesson, { inProgress: "nửa" })];
    const reworded = row("Văn phòng họp đầu tuần", { owner: "Tổ chuyên môn", until: "2025-05-31", money: 3e6 });
    expect(idsOf([lesson, lesson], { lines: [...lines].reverse() })).toEqual(["KH-1.4-01", "KH-1.4-02"]);
    expect(idsOf([lesson, reworded], { lines })).toEqual(["KH-1.4-01", "KH-1.4-02"]);
  });

  it("are rather taken for the one that is open than for the one that is done", () => {
    const lines = [line("KH-1.4-01", "2024-Q4", lesson, { statusId: "done" }), line("KH-1.4-02", "2024-Q4", lesson, { inProgress: "nửa" })];
    expect(idsOf([lesson], { lines })).toEqual(["KH-1.4-02"]);
    expect(idsOf([lesson], { lines: [...lines, line("KH-1.4-03", "2024-Q4", lesson)] })).toEqual(["KH-1.4-02"]);
  });
});

describe("an action that our table of the plan has", () => {
  const strategy = row("Rà soát chiến lược", { weakness: "Phương hướng chưa rõ", owner: "Hiệu trưởng", until: "2024-10-31", money: 2e6 });
  const rewritten = row("Xây dựng mới kế hoạch dài hạn", {
    weakness: "Phương hướng chưa rõ",
    owner: "Hiệu trưởng",
    until: "2024-10-31",
    money: 2e6,
  });
  const sibling = row("Niêm yết ở bảng tin", { weakness: "Chưa công khai", owner: "Văn thư", until: "2024-11-30", money: 1e6 });

  it("keeps its id reworded altogether, though a row comes in beside it", () => {
    const own = table({ "KH-1.4-01": strategy });
    expect(idsOf([rewritten], { table: own })).toEqual(["KH-1.4-01"]);
    expect(idsOf([sibling, rewritten], { table: own })).toEqual(["KH-1.4-02", "KH-1.4-01"]);
    expect(idsOf([rewritten, sibling], { table: own })).toEqual(["KH-1.4-01", "KH-1.4-02"]);
  });

  it("does not leave it to a row that has come in its place and has nothing of it", () => {
    expect(idsOf([sibling], { table: table({ "KH-1.4-01": strategy }) })).toEqual(["KH-1.4-02"]);
  });

  it("keeps it under another criterion", () => {
    const moved = { ...strategy, criterion: { ...strategy.criterion, code: "1.6" } };
    expect(idsOf([meeting, moved], { table: table({ "KH-1.4-01": strategy }) })).toEqual(["KH-1.4-02", "KH-1.4-01"]);
  });

  it("is known by what Tiến độ says of it since", () => {
    const sheets = { table: table({ "KH-1.4-01": strategy }), lines: [line("KH-1.4-01", "2025-Q1", rewritten)] };
    expect(idsOf([strategy, rewritten], sheets)).toEqual(["KH-1.4-02", "KH-1.4-01"]);
  });

  it("is known by its line alone where people deleted its row from our table", () => {
    const { code, ...none } = rowFacts(row(""));
    const bare = { id: "KH-1.4-04", facts: { code, ...none, work: null } };
    expect(idsOf([meeting, lesson], { table: [bare], lines: [line("KH-1.4-04", "2025-Q1", lesson)] })).toEqual(["KH-1.4-01", "KH-1.4-04"]);
  });
});

describe("whatever people do to the plan", () => {
  const words = fc.constantFrom("Họp tổ", "Dự giờ mỗi tuần", "Mua sách cho thư viện", "Sửa mái nhà kho", "Trồng cây ở sân sau");
  const action = fc
    .record({
      work: words,
      owner: fc.constantFrom("Hiệu trưởng", "Văn thư"),
      until: fc.constantFrom("2024-12-31", "2025-05-31"),
      money: fc.constantFrom(0, 1e6),
      code: fc.constantFrom("1.4", "2.1", null),
    })
    .map(({ work, ...facts }) => row(work, facts));
  const plan = fc.array(action, { maxLength: 12 });
  const madeOf = (rows: readonly PlanRow[], period: string): Required<Sheets> => ({
    table: rows.map((one) => ({ id: one.id, facts: rowFacts(one) })),
    lines: rows.map((one) => line(one.id, period, one)),
  });

  const named = (rows: readonly PlanRow[]) => rows.map((one) => `${JSON.stringify(rowFacts(one))} ${one.id}`).sort();

  it("no id is given twice, and asking again gives the same", () => {
    fc.assert(
      fc.property(plan, plan, fc.boolean(), fc.boolean(), (before, after, hasTable, hasLines) => {
        const made = madeOf(numbered(before), "2024-Q4");
        const sheets = { table: hasTable ? made.table : [], lines: hasLines ? made.lines : [] };
        const now = kept(after, sheets);
        expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
        const madeNow = madeOf(now, "2025-Q1");
        const lines = [...sheets.lines, ...madeNow.lines];
        expect(idsOf(after, { table: madeNow.table, lines })).toEqual(now.map(({ id }) => id));
        // Where our table was not made anew, rows that nothing tells apart may change places: so may they on the sheet.
        expect(named(kept(after, { table: sheets.table, lines }))).toEqual(named(now));
      }),
      { numRuns: 300 },
    );
  });

  it("rows that only moved keep their ids, whatever comes in among them", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(action, { maxLength: 10, selector: (one) => JSON.stringify(rowFacts(one)) }),
        plan,
        fc.boolean(),
        (before, more, hasTable) => {
          const was = numbered(before);
          const made = madeOf(was, "2024-Q4");
          const others = more.map((one, index) => ({
            ...one,
            fields: { ...one.fields, work: { ...one.fields.work!, text: `Việc số ${index} hoàn toàn khác` } },
          }));
          const now = kept([...others, ...[...before].reverse()], hasTable ? made : { lines: made.lines });
          const idOf = new Map(was.map((one) => [JSON.stringify(rowFacts(one)), one.id]));
          for (const one of now.slice(others.length)) expect(one.id).toBe(idOf.get(JSON.stringify(rowFacts(one))));
        },
      ),
      { numRuns: 300 },
    );
  });
});

it("a plan of twenty thousand rows is matched at once", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => row(`Việc ${index % 700}`, { code: `${(index % 5) + 1}.${(index % 6) + 1}` }));
  const was = numbered(rows);
  const own = was.map((one) => ({ id: one.id, facts: rowFacts(one) }));
  const now = kept([row("Việc mới"), ...rows], { table: own });
  expect(now.slice(1).map(({ id }) => id)).toEqual(was.map(({ id }) => id));
  expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
});
