import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { type Circular, type CircularId, criteriaOf } from "../../../src/engine/catalogue/circular";
import { circularInForce } from "../../../src/engine/catalogue/in-force";
import { percentOf, tallyOf } from "../../../src/engine/tally/tally-of";
import { bookOf, type BookParts, gridOf, lineOf, rowOf } from "./book-of";

const TODAY = "2024-10-01";
const circular = (id: CircularId) => circularInForce(builtInCatalogue, id);
const tally = (parts: BookParts, id: CircularId = "17/2018") => tallyOf(bookOf(parts), circular(id), TODAY);

/** Every criterion at its highest level, but those named: "1.5 1" at Mức 1 only. */
function gridBut(exceptions: readonly string[], of: Circular = circular("17/2018")): string[] {
  const others = new Map(exceptions.map((text) => [text.split(" ")[0], text]));
  return criteriaOf(of).map((one) => others.get(one.code) ?? `${one.code} ${one.levels.join("")}`);
}

const counts = (parts: BookParts, id: CircularId = "17/2018") => tally(parts, id).perLevel.map((one) => `${one.met}/${one.total}`);

describe("the counts", () => {
  it("count each level out of the criteria that have it", () => {
    const below = ["1.5 1", "3.1 1", "3.2 1", "1.1 12", "1.6 12", "2.2 12", "2.3 12", "3.3 12", "5.2 12", "5.3 12"];
    const result = tally({ assessments: gridOf(gridBut(below)) });
    expect(result.perLevel.map((one) => [one.met, one.notMet, one.unknown, one.total, one.percent])).toEqual([
      [27, 0, 0, 27, 100],
      [24, 3, 0, 27, 88.9],
      [10, 9, 0, 19, 52.6],
    ]);
    expect(result).toMatchObject({ overallLevel: 1, accreditation: 1, nationalStandard: null, unknownCriteria: [] });
    expect(result.nextLevel).toEqual({ level: 2, blockedBy: ["1.5", "3.1", "3.2"] });
  });

  it("stand by standard too", () => {
    const { byStandard } = tally({ assessments: gridOf(gridBut(["3.4 1"])) });
    expect(byStandard.map((one) => [one.standard, ...one.perLevel.map((level) => `${level.met}/${level.total}`)])).toEqual([
      [1, "10/10", "10/10", "4/4"],
      [2, "4/4", "4/4", "4/4"],
      [3, "6/6", "5/6", "5/5"],
      [4, "2/2", "2/2", "2/2"],
      [5, "5/5", "5/5", "4/4"],
    ]);
  });

  it.each([
    [24, 27, 88.9],
    [10, 19, 52.6],
    [1, 16, 6.3],
    [1, 80, 1.3],
    [41, 80, 51.3],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [0, 27, 0],
    [0, 0, 0],
  ])("give %d of %d as %d %%", (met, total, percent) => {
    expect(percentOf(met, total)).toBe(percent);
  });

  it("ignore a mark at a level that the criterion does not have, and a criterion that the circular lacks", () => {
    expect(counts({ assessments: gridOf(["1.2 123", "9.9 123", "1.1 12"]) })).toEqual(["2/27", "2/27", "0/19"]);
  });

  it("take a grid of single marks for the highest level reached", () => {
    expect(counts({ assessments: gridOf(["1.1 3", "1.2 2", "1.3 1", "1.4 0"]) })).toEqual(["3/27", "2/27", "1/19"]);
    expect(tally({ assessments: gridOf(["1.1 3", "1.4 0"]) }).perLevel[0]).toMatchObject({ met: 1, notMet: 1, unknown: 25 });
  });

  it("count by column where marks are cumulative", () => {
    expect(counts({ assessments: gridOf(["1.1 13", "1.3 123"]) })).toEqual(["2/27", "1/27", "2/19"]);
  });

  it("take several lines of a criterion in one grid for one, and the last grid that marks it", () => {
    expect(counts({ assessments: [lineOf("1.1 1"), lineOf("1.1 2"), lineOf("1.2 12")] })).toEqual(["2/27", "2/27", "0/19"]);
    const layouts = ["mark-grid", "mark-grid"] as const;
    expect(counts({ layouts, assessments: [lineOf("1.1 1", 1), lineOf("1.2 1", 1), lineOf("1.1 123", 0), lineOf("1.2", 1)] })).toEqual([
      "2/27",
      "0/27",
      "0/19",
    ]);
    expect(counts({ layouts, assessments: [lineOf("1.1", 1), lineOf("1.1 123", 0)] })).toEqual(["1/27", "1/27", "1/19"]);
  });

  it("let our own Bảng tự đánh giá count before the user's grid once anything is marked in it", () => {
    const layouts = ["own-self-assessment", "mark-grid"] as const;
    const user = gridOf(["1.1 123", "1.2 12"], 1);
    expect(counts({ layouts, assessments: [...gridOf(["1.1 1", "1.2"], 0), ...user] })).toEqual(["1/27", "0/27", "0/19"]);
    expect(counts({ layouts, assessments: [...gridOf(["1.1", "1.2"], 0), ...user] })).toEqual(["2/27", "2/27", "1/19"]);
  });
});

describe("what is said in words", () => {
  it("counts where a criterion has no mark, and a level with it", () => {
    const plan = [
      rowOf("1.1", { stated: 2, result: "met" }),
      rowOf("1.2", { result: "met" }),
      rowOf("1.3", { result: "not-met" }),
      rowOf("1.4", { stated: 3 }),
    ];
    const result = tally({ plan, assessments: gridOf(["1.4 12"]) });
    expect(result.perLevel.map((one) => [one.criteria.join(" "), one.notMet, one.unknown])).toEqual([
      ["1.1 1.4", 0, 25],
      ["1.1 1.4", 0, 25],
      ["", 2, 17],
    ]);
    expect(result.unknownCriteria).toEqual(expect.arrayContaining(["1.2", "1.3"]));
  });

  it("leaves the levels below a missed one open", () => {
    const { perLevel } = tally({ plan: [rowOf("1.1", { stated: 2, result: "not-met" }), rowOf("1.2", { stated: 1, result: "not-met" })] });
    expect(perLevel.map((one) => [one.met, one.notMet])).toEqual([
      [0, 1],
      [0, 2],
      [0, 1],
    ]);
  });

  it("leaves a level open where two statements contradict each other", () => {
    const verdict = (level: number) => ({
      criterion: "1.1",
      result: "met" as const,
      level,
      words: `Đạt Mức ${level}`,
      at: { sheet: "KH", area: lineOf("1.1").area },
    });
    const { perLevel, unknownCriteria } = tally({ verdicts: [verdict(1), verdict(2)] });
    expect(perLevel.map((one) => [one.met, one.notMet])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(unknownCriteria).toContain("1.1");
  });
});

describe("the school's level", () => {
  const all = gridBut([]);
  const items = (marks: string) => [1, 2, 3, 4, 5].map((n) => `M4.${n} ${n === 5 ? marks : "4"}`);

  it.each([
    ["every criterion at its highest level", all, 3, 3, 2, { level: 4, blockedBy: [] }],
    ["1.2 without Mức 3, which it does not have", gridBut(["1.2 12"]), 3, 3, 2, { level: 4, blockedBy: [] }],
    ["one missing Mức 3", gridBut(["4.1 12"]), 2, 2, 1, { level: 3, blockedBy: ["4.1"] }],
    ["one missing Mức 2", gridBut(["1.10 1", "4.1 12"]), 1, 1, null, { level: 2, blockedBy: ["1.10"] }],
    ["one not reaching Mức 1", gridBut(["1.10 0", "1.9 0"]), 0, null, null, { level: 1, blockedBy: ["1.9", "1.10"] }],
    ["every item of Mức 4", [...all, ...items("4")], 4, 4, 2, null],
    ["an item of Mức 4 missed", [...all, ...items("0")], 3, 3, 2, { level: 4, blockedBy: ["M4.5"] }],
    ["an item of Mức 4 that nobody assessed", [...all, ...items("4").slice(1)], 3, 3, 2, { level: 4, blockedBy: [] }],
    ["Mức 4 but not Mức 3", [...gridBut(["4.1 12"]), ...items("4")], 2, 2, 1, { level: 3, blockedBy: ["4.1"] }],
  ])("with %s", (_, grid, overallLevel, accreditation, nationalStandard, nextLevel) => {
    expect(tally({ assessments: gridOf(grid) })).toMatchObject({ overallLevel, accreditation, nationalStandard, nextLevel });
  });

  it("counts Mức 4 only in a paper that speaks of it", () => {
    expect(tally({ assessments: gridOf(all) }).perLevel.map((one) => one.level)).toEqual([1, 2, 3]);
    expect(tally({ assessments: gridOf([...all, "M4.2 4"]) }).perLevel[3]).toMatchObject({
      level: 4,
      met: 1,
      unknown: 4,
      total: 5,
      percent: 20,
      criteria: ["M4.2"],
    });
  });

  it("is unknown where a criterion that nobody assessed could change it", () => {
    const unsure = tally({ assessments: gridOf(gridBut(["1.5"])) });
    expect(unsure).toMatchObject({ overallLevel: null, accreditation: null, nationalStandard: null, unknownCriteria: ["1.5"] });
    expect(unsure.nextLevel).toEqual({ level: 1, blockedBy: [] });
  });

  it("is certain where a known failure decides", () => {
    expect(tally({ assessments: gridOf(["1.1 0"]) }).overallLevel).toBe(0);
    const plan = [rowOf("1.5", { stated: 2, result: "not-met" })];
    expect(tally({ assessments: gridOf(gridBut(["1.5", "3.1 1"])), plan }).overallLevel).toBeNull();
  });

  it("has nothing to say of an empty book", () => {
    expect(tally({})).toMatchObject({ overallLevel: null, nextLevel: null, projected: null });
    expect(tally({}).unknownCriteria).toHaveLength(27);
  });
});

describe("the rule of 57/2026", () => {
  const of = circular("57/2026");
  const at57 = (exceptions: readonly string[]) => tally({ assessments: gridOf(gridBut(exceptions, of)) }, "57/2026");

  it.each([
    ["all at Mức 2", [], 2, null],
    ["two of the others at Mức 1", ["1.1 1", "4.3 1"], 2, null],
    ["three of the others at Mức 1", ["1.1 1", "1.2 1", "4.3 1"], 1, { level: 2, blockedBy: ["1.1", "1.2", "4.3"] }],
    ["a mandatory one at Mức 1", ["2.1 1", "1.1 1"], 1, { level: 2, blockedBy: ["2.1"] }],
    ["one of the others below Mức 1", ["1.1 0"], 1, { level: 2, blockedBy: ["1.1"] }],
    ["three of the others below Mức 1", ["1.1 0", "1.2 0", "2.3 0"], 0, { level: 1, blockedBy: ["1.1", "1.2", "2.3"] }],
    ["a mandatory one below Mức 1", ["4.2 0"], 0, { level: 1, blockedBy: ["4.2"] }],
    ["two of the others unknown", ["1.1", "1.2"], null, { level: 2, blockedBy: [] }],
    ["two of the others unknown and one mandatory at Mức 1", ["1.1", "1.2", "2.1 1"], 1, { level: 2, blockedBy: ["2.1"] }],
  ])("with %s", (_, exceptions, overallLevel, nextLevel) => {
    expect(at57(exceptions)).toMatchObject({ overallLevel, nextLevel, accreditation: null, nationalStandard: null });
  });

  it("counts two levels of fifteen criteria", () => {
    expect(at57(["1.1 1"]).perLevel.map((one) => `${one.met}/${one.total}`)).toEqual(["15/15", "14/15"]);
  });
});

describe("the projection", () => {
  const grid = gridOf(gridBut(["1.5 1", "3.1 1", "4.1 12"]));
  const plan = (...rows: ReturnType<typeof rowOf>[]) => tally({ assessments: grid, plan: rows }).projected;

  it("is the level when every target is reached, on the last day of the rows that it takes", () => {
    const rows = [
      rowOf("1.5", { target: 2, end: "2025-05-31" }),
      rowOf("3.1", { target: 2, end: "2025-01-31" }),
      rowOf("5.2", { target: 3, end: "2027-05-31" }),
    ];
    expect(plan(...rows)).toEqual({ overallLevel: 2, on: "2025-05-31" });
    expect(plan(...rows, rowOf("4.1", { target: 3, end: "2026-05-31" }), rowOf("3.1", { target: 3, end: "2025-12-31" }))).toEqual({
      overallLevel: 3,
      on: "2026-05-31",
    });
  });

  it("has no day where a row it takes has no end", () => {
    expect(plan(rowOf("1.5", { target: 2 }), rowOf("3.1", { target: 2, end: "2025-01-31" }))).toEqual({ overallLevel: 2, on: null });
  });

  it("says so where the targets lift criteria but not the school", () => {
    expect(plan(rowOf("1.5", { target: 2, end: "2025-05-31" }), rowOf("3.1", { target: 1, end: "2030-05-31" }))).toEqual({
      overallLevel: 1,
      on: "2025-05-31",
    });
  });

  it("is none where no target is above the present level", () => {
    expect(plan(rowOf("3.1", { target: 1 }), rowOf("1.2", { target: 3 }), rowOf("1.1"), rowOf("8.8", { target: 2 }))).toBeNull();
  });

  it("is unknown where criteria that nobody assessed leave it open", () => {
    expect(tally({ plan: [rowOf("1.5", { target: 2, end: "2025-05-31" })] }).projected).toBeNull();
  });

  it("reaches Mức 4 by its items", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => rowOf(`M4.${n}`, { target: 4, end: `2026-0${n}-28` }));
    expect(tally({ assessments: gridOf(gridBut([])), plan: rows }).projected).toEqual({ overallLevel: 4, on: "2026-05-28" });
  });
});

describe("a paper under Thông tư 22/2024", () => {
  const rewritten = ["3.1 12", "3.2 12", "3.3 123"];
  const without3 = gridBut([]).filter((text) => !text.startsWith("3."));
  const in2025 = (texts: readonly string[], parts: BookParts = { day: "2025-09-30" }) => tally({ ...parts, assessments: gridOf(texts) });

  it("is counted out of the criteria that its grid lists", () => {
    expect(in2025([...without3, ...rewritten]).perLevel.map((one) => `${one.met}/${one.total}`)).toEqual(["24/24", "24/24", "15/15"]);
    expect(in2025([...without3, ...rewritten]).overallLevel).toBe(3);
  });

  it("has Mức 3 where its grid marks it, for nobody knows", () => {
    expect(in2025([...without3, "3.1 123", "3.2 123", "3.3 123"]).perLevel[2]).toMatchObject({ met: 17, total: 17 });
  });

  it("keeps the six criteria where the grid has them, or breaks off after the third", () => {
    expect(in2025(gridBut([])).perLevel[0]?.total).toBe(27);
    const brokenOff = [...without3.filter((text) => /^[12]\./.test(text)), ...rewritten];
    expect(in2025(brokenOff).perLevel[0]).toMatchObject({ met: 17, unknown: 10, total: 27 });
  });

  it("keeps them before 25/01/2025, by its day or its school year", () => {
    const total = (parts: BookParts) => in2025([...without3, ...rewritten], parts).perLevel[0]?.total;
    expect(total({ day: "2025-01-24" })).toBe(27);
    expect(total({ day: "2025-01-25" })).toBe(24);
    expect(total({ schoolYear: "2023-2024" })).toBe(27);
    expect(total({ schoolYear: "2025-2026" })).toBe(24);
  });
});
