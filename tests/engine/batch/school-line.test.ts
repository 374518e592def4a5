import type { Finding } from "../../../src/engine/diagnostics/finding";
import { isBatchResult, schoolLineOf, tellsOfSchool } from "../../../src/engine/batch/school-line";
import { wordsOf } from "../../../src/words";
import { mark, planRow, progressRow, sample } from "../sheets/sample-assessment";

const { sheets } = wordsOf("vi");
const status = sheets.progress.status;

function finding(code: string, severity: Finding["severity"], isAccepted = false): Finding {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const accepted = isAccepted ? { reason: "đã họp", by: null, on: null } : null;
  return {
    code,
    severity,
    at: { sheet: "KH", area },
    related: [],
    fragment: null,
    criterion: null,
    expected: null,
    facts: {},
    fix: null,
    accepted,
  };
}

describe("the line of a school", () => {
  const assessed = sample({
    plan: [
      planRow({ id: "KH-1.1-01", code: "1.1", start: "2024-09-01", end: "2024-12-31", money: 5_000_000 }),
      planRow({ id: "KH-1.2-01", code: "1.2", start: "2024-09-01", end: "2026-05-31", money: 2_000_000 }),
      planRow({ id: "KH-1.3-01", code: "1.3", start: "2024-09-01", end: "2024-11-30" }),
    ],
    progress: [
      progressRow("KH-1.1-01", "2024-Q4", { status: status.done, statusId: "done", spent: 4_000_000 }),
      progressRow("KH-1.2-01", "2025-Q4", { status: status["in-progress"], statusId: "in-progress", spent: 1_000_000 }),
    ],
    findings: [
      finding("people-missing", "error"),
      finding("budget-missing", "warning"),
      finding("budget-missing", "warning"),
      finding("telex", "error", true),
    ],
    assessments: [mark("1.1", [1, 2]), mark("1.2", [], true)],
    today: "2025-12-15",
  });
  const line = schoolLineOf("a/b.xlsx", assessed, sheets);

  it("counts actions by their status, also those recorded after the plan's own year", () => {
    expect(line.actions).toBe(3);
    expect(line.statuses).toMatchObject({ done: 1, "in-progress": 1, "not-started": 1 });
    expect(line.unrecorded).toBe(1);
    expect(line.overdue).toBe(1);
    expect([line.planned, line.spent]).toEqual([7_000_000, 5_000_000]);
  });

  it("counts findings by kind, without those that somebody accepted", () => {
    expect(line.counts).toEqual({ error: 1, warning: 2, note: 0 });
    expect(line.kinds).toEqual([
      { code: "budget-missing", severity: "warning", count: 2 },
      { code: "people-missing", severity: "error", count: 1 },
    ]);
  });

  it("has the tally of its workbook", () => {
    expect(line.perLevel.map(({ level, met }) => [level, met])).toEqual(assessed.tally.perLevel.map(({ level, met }) => [level, met]));
    expect(line.byStandard).toHaveLength(assessed.tally.byStandard.length);
    expect([line.overallLevel, line.nextLevel]).toEqual([assessed.tally.overallLevel, assessed.tally.nextLevel]);
  });

  it("is plain data that crosses the border of a thread", () => {
    expect(structuredClone(line)).toEqual(line);
    expect(JSON.parse(JSON.stringify(line))).toEqual(line);
  });
});

it("a workbook tells of a school when it holds a plan, marks or results", () => {
  expect(tellsOfSchool(sample())).toBe(false);
  expect(tellsOfSchool(sample({ assessments: [mark("1.1", [1])] }))).toBe(true);
});

it("a result over many schools is known by the marks on its sheets", () => {
  const sheet = { name: "Các trường", isHidden: false, rows: [], merges: [] };
  expect(isBatchResult({ name: "", sheets: [{ ...sheet, own: "batch:schools" }] })).toBe(true);
  expect(
    isBatchResult({
      name: "",
      sheets: [
        { ...sheet, own: "plan" },
        { ...sheet, own: null },
      ],
    }),
  ).toBe(false);
});
