import { builtInCatalogue, parseCatalogue } from "../../../src/engine/catalogue/catalogue";
import { criteriaOf, criterionOf } from "../../../src/engine/catalogue/circular";
import { isUncertainStandard } from "../../../src/engine/catalogue/in-force";
import { isFailure } from "../../../src/engine/diagnostics/failure";

const primary = () => JSON.parse(JSON.stringify(builtInCatalogue[0]));

function factsOf(json: unknown): unknown {
  try {
    parseCatalogue(json);
  } catch (thrown) {
    return isFailure(thrown) && thrown.code === "catalogue-invalid" ? thrown.facts : thrown;
  }
  return null;
}

describe("a catalogue that the user brings", () => {
  it.each(builtInCatalogue.map((one) => [one.id, one] as const))("takes what we print of %s as it is", (_, circular) => {
    expect(parseCatalogue(JSON.parse(JSON.stringify(circular)))).toEqual({ ...circular, isCustom: true });
  });

  it("takes a title and levels that the user changed", () => {
    const json = primary();
    json.standards[0].criteria[1].levels = [1, 2, 3];
    json.standards[0].criteria[1].title = "Hội đồng trường";
    expect(criterionOf(parseCatalogue(json), "1.2")).toMatchObject({ title: "Hội đồng trường", levels: [1, 2, 3] });
  });

  it.each([
    ["a text", "17/2018", { where: "$", why: "not-an-object" }],
    ["nothing", null, { where: "$", why: "not-an-object" }],
    ["a list", [primary()], { where: "$", why: "not-an-object" }],
    ["an empty object", {}, { where: "id", why: "missing" }],
    ["a circular that does not exist", { ...primary(), id: "42/2012" }, { where: "id", why: "wrong-value" }],
    ["standards that are no list", { ...primary(), standards: {} }, { where: "standards", why: "wrong-kind" }],
    ["a correction of no circular", { corrects: "99/2020" }, { where: "corrects", why: "wrong-value" }],
    [
      "a misspelled field of a correction",
      { corrects: "17/2018", criteria: [{ code: "1.1", tittle: "x" }] },
      { where: "standards", why: "unknown-field" },
    ],
  ])("says what is wrong with %s", (_, json, expected) => {
    const facts = factsOf(json) as { where: string; why: string };
    expect(facts.why).toBe(expected.why);
    if (expected.why !== "unknown-field") expect(facts.where).toBe(expected.where);
    else expect(facts.where).toContain("criteria[0]");
  });

  it.each([
    ["a level that is a text", (one: any) => (one.levels = ["1"]), "1.4: levels[0]", "wrong-kind"],
    ["no title", (one: any) => delete one.title, "1.4: title", "missing"],
    ["an empty title", (one: any) => (one.title = ""), "1.4: title", "wrong-value"],
    ["Mức 3 without Mức 2", (one: any) => (one.levels = [1, 3]), "1.4: levels", "levels-not-in-order"],
    ["a level that the circular lacks", (one: any) => (one.levels = [1, 2, 3, 4]), "1.4: levels", "level-not-in-circular"],
    ["another standard's code", (one: any) => (one.code = "2.4"), "2.4: code", "code-under-other-standard"],
    ["a code that stands twice", (one: any) => (one.code = "1.1"), "1.1: code", "code-twice"],
  ])("names the criterion with %s", (_, spoil, where, why) => {
    const json = primary();
    spoil(json.standards[0].criteria[3]);
    expect(factsOf(json)).toMatchObject({ where, why });
  });

  it("is not led astray by keys of the language", () => {
    const json = JSON.parse('{"__proto__": {"id": "17/2018"}, "constructor": 1}');
    expect(factsOf(json)).toMatchObject({ where: "id", why: "missing" });
  });
});

describe("a correction", () => {
  it("changes what it names and keeps the rest", () => {
    const circular = parseCatalogue({
      corrects: "17/2018",
      criteria: [{ code: "3.1", title: "Địa điểm, quy mô, diện tích", levels: [1, 2] }],
    });
    expect(criterionOf(circular, "3.1")).toMatchObject({ title: "Địa điểm, quy mô, diện tích", levels: [1, 2], source: "user" });
    expect(criterionOf(circular, "3.1")?.aliases).toContain("Khuôn viên, sân chơi, sân tập");
    expect(criterionOf(circular, "3.1")?.indicators.every((one) => one.level < 3)).toBe(true);
    expect(criteriaOf(circular)).toHaveLength(27);
    expect(circular.isCustom).toBe(true);
  });

  it("ends the uncertainty about the standards it speaks of", () => {
    const circular = parseCatalogue({ corrects: "17/2018", criteria: [{ code: "3.1", levels: [1, 2] }] });
    expect(isUncertainStandard(circular, 3, "2025-03-01")).toBe(false);
    expect(circular.amendments[0]?.rewritten).toEqual([]);
  });

  it("drops what a whole catalogue leaves out and adds what it brings", () => {
    const kept = criteriaOf(builtInCatalogue[0]!).filter((one) => !["3.4", "3.5", "3.6"].includes(one.code));
    const circular = parseCatalogue({
      corrects: "17/2018",
      isWhole: true,
      criteria: [...kept.map(({ code }) => ({ code })), { code: "5.6", title: "Mới" }],
    });
    expect(criteriaOf(circular)).toHaveLength(25);
    expect(criterionOf(circular, "3.4")).toBeNull();
    expect(criterionOf(circular, "5.6")).toMatchObject({ title: "Mới", levels: [1, 2], uncertainLevels: [3] });
  });
});
