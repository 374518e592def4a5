import { surenessOf, isUnsure, withChoice, withoutTable, choiceFor } from "../../../src/apps/panels/state/column-choices";
import { countsOf, criteriaIn, filtered, grouped } from "../../../src/apps/panels/state/finding-groups";
import { NO_FILTER, firstState } from "../../../src/apps/panels/state/pane-state";
import { loadEngine } from "../../../src/apps/panels/state/load-engine";
import { reduce } from "../../../src/apps/panels/state/reduce";
import { missingIn, periodChoices, periodOf } from "../../../src/apps/panels/state/report-view";
import { worker } from "../../../src/apps/panels/state/run-work";
import { dayTyped, schoolYearTyped } from "../../../src/apps/panels/state/typed";
import { assess, type Column, type Finding, type Severity, type Table } from "../../../src/engine";
import { wordsOf } from "../../../src/words";
import { smallPlan } from "./workbooks";

function finding(code: string, severity: Severity, more: Partial<Finding> = {}): Finding {
  const area = { top: 5, left: 2, bottom: 5, right: 2 };
  return {
    code,
    severity,
    at: { sheet: "Kế hoạch", area },
    related: [],
    fragment: null,
    criterion: "1.4",
    expected: null,
    facts: {},
    fix: null,
    accepted: null,
    ...more,
  };
}

describe("findings on the screen", () => {
  const acceptance = { reason: "đúng", by: null, on: null };
  const findings = [
    finding("title-wrong", "warning"),
    finding("period-missing", "warning", { criterion: "1.10" }),
    finding("period-missing", "warning", { criterion: null }),
    finding("level-gap", "error", { at: { sheet: "Mức", area: { top: 1, left: 1, bottom: 1, right: 1 } } }),
    finding("row-empty", "note", { accepted: acceptance }),
  ];

  it("stand in groups: the gravest first, then the most frequent", () => {
    expect(grouped(findings).map((group) => [group.code, group.findings.length])).toEqual([
      ["level-gap", 1],
      ["period-missing", 2],
      ["title-wrong", 1],
      ["row-empty", 1],
    ]);
  });

  it("are counted while they are open", () => {
    expect(countsOf(findings)).toEqual({ error: 1, warning: 3, note: 0 });
  });

  it("are filtered by severity, criterion and sheet, accepted ones only where wanted", () => {
    expect(filtered(findings, NO_FILTER)).toHaveLength(4);
    expect(filtered(findings, { ...NO_FILTER, showsAccepted: true })).toHaveLength(5);
    expect(filtered(findings, { ...NO_FILTER, severities: ["error"] }).map((one) => one.code)).toEqual(["level-gap"]);
    expect(filtered(findings, { ...NO_FILTER, criterion: "" })).toHaveLength(1);
    expect(filtered(findings, { ...NO_FILTER, sheet: "Mức" })).toHaveLength(1);
  });

  it("offer their criteria in the order of the circular, those of none last", () => {
    expect(criteriaIn(findings)).toEqual(["1.4", "1.10", ""]);
  });
});

describe("columns", () => {
  const column = (more: Partial<Column>): Column => ({
    column: 3,
    header: "Biện pháp",
    headerAt: null,
    field: "solution",
    certainty: 0.95,
    rival: null,
    unit: null,
    ...more,
  });
  const table: Table = {
    sheet: "Kế hoạch",
    area: { top: 4, left: 1, bottom: 9, right: 6 },
    layout: "plan-grid",
    hasHeader: true,
    columns: [column({})],
    headings: [],
    rows: 3,
  };

  it("say how sure their field is", () => {
    expect(surenessOf(column({}), null)).toBe("sure");
    expect(surenessOf(column({ certainty: 0.75 }), null)).toBe("likely");
    expect(surenessOf(column({ certainty: 0.5 }), null)).toBe("guess");
    expect(surenessOf(column({ field: null, certainty: 0 }), null)).toBe("none");
    expect(isUnsure(column({ field: null, header: null }), null)).toBe(false);
  });

  it("keep the last choice of the user, and lose it with the others of the table", () => {
    const once = withChoice([], table, column({}), "work");
    const twice = withChoice(once, table, column({}), null);
    expect(twice).toHaveLength(1);
    expect(surenessOf(column({}), choiceFor(twice, table, column({})))).toBe("chosen");
    expect(choiceFor(twice, table, column({ header: "Ghi chú" }))).toBeNull();
    expect(withoutTable(twice, table)).toEqual([]);
  });
});

describe("the report", () => {
  const assessed = assess(smallPlan(), { today: "2025-05-31" });
  const draft = firstState("vi").choices.report;

  it("speaks of the document's school year unless told otherwise", () => {
    expect(periodOf(draft, assessed).id).toBe("2024-2025");
    expect(periodOf({ ...draft, period: "2024-2025-HK1" }, assessed).id).toBe("2024-2025-HK1");
    expect(periodOf({ ...draft, period: "hè" }, assessed).id).toBe("2024-2025");
  });

  it("can be of each part of that year", () => {
    const { years, semesters, quarters } = periodChoices(assessed);
    expect(years[0]?.id).toBe("2024-2025");
    expect(semesters.map((period) => period.id)).toEqual(["2024-2025-HK1", "2024-2025-HK2"]);
    expect(quarters.map((period) => period.id)).toEqual(["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]);
  });

  beforeAll(loadEngine);

  it.each(["vi", "en"] as const)("says in %s what is missing, and no more once it was told", (language) => {
    const words = wordsOf(language);
    const reading = { workbook: smallPlan(), assessed };
    const before = missingIn(reading, draft, words);
    const after = missingIn(reading, { ...draft, place: "Đồng Xanh", signer: "Đỗ Thị Mơ" }, words);
    expect(before).toContain(words.sheets.report.missing.place);
    expect(before.length - after.length).toBe(2);
    for (const line of before) expect(line).not.toMatch(/^\d+\. /);
  });
});

describe("what is typed", () => {
  it("is a day as papers print it", () => {
    expect(dayTyped(" 31/5/2025 ")).toBe("2025-05-31");
    expect(dayTyped("29-02-2024")).toBe("2024-02-29");
    for (const wrong of ["29/02/2023", "31/04/2025", "5/2025", "2025-05-31", ""]) expect(dayTyped(wrong)).toBeNull();
  });

  it("is a school year of two years in a row", () => {
    expect(schoolYearTyped("2024 – 2025")).toBe("2024-2025");
    expect(schoolYearTyped("2024-2026")).toBeNull();
  });
});

describe("the state", () => {
  const reading = { workbook: smallPlan(), assessed: assess(smallPlan(), { today: "2025-05-31" }) };

  it("drops a filter for a sheet that is gone", () => {
    const state = { ...firstState("vi"), filter: { ...NO_FILTER, sheet: "Cũ", severities: ["error" as const] } };
    expect(reduce(state, { kind: "book-read", reading }).filter).toEqual({ ...NO_FILTER, severities: ["error"] });
  });

  it("leaves the last message standing over a quiet re-check", () => {
    const told = { ...firstState("vi"), notice: { kind: "saved" as const } };
    const begun = reduce(told, { kind: "work-began", stage: "read", isQuiet: true });
    const ended = reduce(begun, { kind: "work-ended", notice: null, canRetry: false });
    expect(ended).toMatchObject({ notice: { kind: "saved" }, work: null, rechecks: 1 });
  });
});

it("what a person asks for during a quiet re-check waits for it and is done", async () => {
  const happened: string[] = [];
  const work = worker(
    () => {},
    async () => {},
  );
  let finish = (): void => {};
  const quiet = work.run(async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    happened.push("re-check");
    return null;
  }, true);
  const asked = work.run(async () => {
    happened.push("asked");
    return null;
  });
  finish();
  expect([await quiet, await asked]).toEqual([true, true]);
  expect(happened).toEqual(["re-check", "asked"]);
});
