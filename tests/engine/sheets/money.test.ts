import { followUpOf } from "../../../src/engine/sheets/follow-up";
import type { LayoutContext } from "../../../src/engine/sheets/layout-context";
import { moneyOf } from "../../../src/engine/sheets/money";
import { reportMoneyOf, type ReportMoney } from "../../../src/engine/sheets/papers/report/money-so-far";
import { reportRecordsOf } from "../../../src/engine/sheets/papers/report/report-records";
import { readReportPeriod, type ReportPeriod } from "../../../src/engine/sheets/report-period";
import { sheets as vietnamese } from "../../../src/words/vi/sheets";
import { fc } from "../../properties";
import { planRow, progressRow, sample, type SampleFacts } from "./sample-assessment";

const { status } = vietnamese.progress;

function periodOf(id: string): ReportPeriod {
  const period = readReportPeriod(id);
  if (period === null) throw new Error(`no period ${id}`);
  return period;
}

function moneyIn(facts: SampleFacts, id: string): ReportMoney | null {
  const assessed = sample(facts);
  const context = { assessed, circular: assessed.circular, words: vietnamese, period: periodOf(id) } as LayoutContext;
  return reportMoneyOf(context, reportRecordsOf(context));
}

const plan = [
  planRow({ id: "KH-1.1-01", code: "1.1", start: "2024-09-01", end: "2025-05-31", money: 200 }),
  planRow({ id: "KH-2.1-01", code: "2.1", start: "2025-01-01", end: "2025-05-31", money: 50 }),
];
const own = (period: string, spent: number) =>
  progressRow("TT-2.4-01", period, {
    work: "Trồng cây",
    budget: 30,
    status: status["in-progress"],
    spent,
    reading: { periodId: period, code: "2.4", people: [] },
  });
const gone = (period: string, spent: number) =>
  progressRow("KH-4.1-01", period, {
    work: "Họp ba lần",
    budget: 20,
    status: status["in-progress"],
    spent,
    reading: { periodId: period, code: "4.1", people: [] },
  });
const progress = [
  progressRow("KH-1.1-01", "2024-Q4", { status: status["in-progress"], spent: 100 }),
  own("2024-Q4", 20),
  gone("2024-Q4", 7),
  progressRow("KH-2.1-01", "2025-Q1", { status: status.done, spent: 40 }),
];
const facts = { plan, progress };

describe("money", () => {
  it("counts what people added themselves, and what was spent on actions that the plan has no more", () => {
    expect(moneyIn(facts, "2024-Q4")).toEqual({ planned: 230, actions: 2, spent: 127, soFar: 127, plannedInAll: 280, percent: 45.4 });
    expect(moneyIn(facts, "2025-Q1")).toMatchObject({ planned: 280, spent: 40, soFar: 167, plannedInAll: 280, percent: 59.6 });
  });

  it("of the year is compared with the plan that stands beside it", () => {
    const year = moneyIn(facts, "2024-2025");
    expect(year).toEqual({ planned: 280, actions: 3, spent: 167, soFar: null, plannedInAll: 280, percent: 59.6 });
    expect(vietnamese.report.money(year!)).toBe(
      "- Kinh phí: dự kiến 280 đồng cho 3 nội dung trong kỳ; đã chi trong kỳ 167 đồng, bằng 59,6% tổng kinh phí dự kiến.",
    );
  });

  it("is the same in Theo dõi as in the report", () => {
    for (const id of ["2024-Q4", "2025-Q1", "2024-2025-HK2", "2024-2025"]) {
      const money = moneyOf(sample(facts).book, periodOf(id), vietnamese);
      const { all, byStandard } = followUpOf(sample(facts), vietnamese, periodOf(id));
      expect([all.planned, all.spent]).toEqual([money.planned, money.spentSoFar]);
      expect(byStandard.reduce((sum, { group }) => sum + group.spent, 0)).toBe(all.spent);
    }
  });

  it("of an earlier school year is no money of this one", () => {
    const before = progressRow("KH-1.1-01", "2024-Q2", { status: status["in-progress"], spent: 900 });
    const later = { plan, progress: [before, ...progress] };
    expect(moneyIn(later, "2024-Q4")).toMatchObject({ soFar: 127 });
    expect(followUpOf(sample(later), vietnamese, periodOf("2024-Q4")).all.spent).toBe(127);
  });

  it("of an action whose time began before this school year is told whole where the action stands", () => {
    const long = planRow({ id: "KH-1.1-01", code: "1.1", start: "2023-09-01", end: "2025-05-31", money: 2000 });
    const before = progressRow("KH-1.1-01", "2024-Q2", { status: status["in-progress"], spent: 900 });
    const later = { plan: [long], progress: [before, ...progress.slice(0, 1)] };
    expect(moneyIn(later, "2024-Q4")).toMatchObject({ soFar: 100, percent: 5 });
    expect(followUpOf(sample(later), vietnamese, periodOf("2024-Q4")).all.spent).toBe(1000);
  });

  it("so far is never less than that of the period", () => {
    const ids = ["2024-Q3", "2024-Q4", "2024-2025-HK1", "2025-Q1", "2025-Q2", "2024-2025-HK2", "2024-2025"];
    const line = fc.record({
      id: fc.constantFrom("KH-1.1-01", "KH-2.1-01", "KH-4.1-01", "TT-2.4-01"),
      period: fc.constantFrom(...ids),
      spent: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom(...ids), (lines, id) => {
        const typed = lines.map((one) => progressRow(one.id, one.period, { work: "Trồng cây", spent: one.spent }));
        const { spentInPeriod, spentSoFar } = moneyOf(sample({ plan, progress: typed }).book, periodOf(id), vietnamese);
        expect(spentSoFar ?? 0).toBeGreaterThanOrEqual(spentInPeriod ?? 0);
      }),
    );
  });
});
