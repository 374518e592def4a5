import type { Field, PlanRow, ResultRow, Statement } from "../../../src/engine";
import { planJson } from "../../../src/apps/cli/json/plan-json";
import { resultJson, statementJson } from "../../../src/apps/cli/json/result-json";
import { EMPTY_PLAN_ROW } from "../../engine/empty-book";

const area = { top: 3, left: 1, bottom: 3, right: 8 };
const field = (text: string): Field => ({ text, raw: text, area });

const emptyRow: PlanRow = {
  ...EMPTY_PLAN_ROW,
  id: "KH-1.4-01",
  table: 0,
  sheet: "KH",
  area,
  criterion: { code: "1.4", repair: null, title: null, field: field("Tiêu chí 1.4"), others: [], isInherited: false },
  levels: [1, 2, 3],
  standard: 1,
};

describe("a plan row in JSON", () => {
  it("says null for what is absent", () => {
    const json = planJson(emptyRow);
    expect(json).toMatchObject({ weakness: null, start: null, openEnd: false, recurring: null, budget: null, people: [], evidence: [] });
    expect(json.source).toEqual({ sheet: "KH", range: "A3:H3" });
  });

  it("keeps a target with a level as the target, not as a goal", () => {
    const json = planJson({ ...emptyRow, targetLevel: 2, fields: { target: field("Mức 2") } });
    expect([json.targetText, json.targetLevel, json.goal]).toEqual(["Mức 2", 2, null]);
  });

  it("shows a target in words as the goal too", () => {
    const json = planJson({ ...emptyRow, fields: { target: field("Mỗi lớp có góc đọc") } });
    expect([json.targetText, json.goal]).toEqual(["Mỗi lớp có góc đọc", "Mỗi lớp có góc đọc"]);
  });

  it("shows a goal with a level as the target too", () => {
    const json = planJson({ ...emptyRow, targetLevel: 3, fields: { goal: field("Phấn đấu đạt Mức 3") } });
    expect([json.targetText, json.targetLevel, json.goal]).toEqual(["Phấn đấu đạt Mức 3", 3, "Phấn đấu đạt Mức 3"]);
  });
});

describe("a result row in JSON", () => {
  const row: ResultRow = {
    table: 0,
    sheet: "BC",
    area,
    criterion: emptyRow.criterion,
    levels: [1],
    standard: 1,
    fields: {},
    status: "done",
    period: null,
    joined: [],
  };

  it.each(["Không", "không.", "- Không có", "KHÔNG", "Không có gì"])("%j in a status column means nothing to report", (text) => {
    const json = resultJson({ ...row, fields: { done: field("Đã sơn cổng."), inProgress: field(text) } });
    expect([json.done, json.inProgress === null]).toEqual(["Đã sơn cổng.", true]);
  });

  it("keeps a sentence that only begins with the word", () => {
    const json = resultJson({ ...row, fields: { notStarted: field("Không kịp lắp quạt do chậm hàng.") } });
    expect(json.notStarted).toBe("Không kịp lắp quạt do chậm hàng.");
  });
});

describe("a stated tally in JSON", () => {
  const stated: Statement = {
    level: 2,
    isNegated: false,
    met: 24,
    total: 27,
    percent: 88.9,
    of: null,
    overall: null,
    text: "đạt Mức 2: 24/27",
    at: { sheet: "KH", area },
  };

  it("counts what meets the level as met and what misses it as not met", () => {
    expect(statementJson(stated)).toMatchObject({ level: 2, met: 24, total: 27, percent: 88.9, notMet: null });
    expect(statementJson({ ...stated, isNegated: true, met: 3, percent: 11.1 })).toMatchObject({ met: null, notMet: 3, percent: 11.1 });
  });
});
