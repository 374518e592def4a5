import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { circularInForce, isInForce, isUncertainCriterion, isUncertainStandard } from "../../../src/engine/catalogue/in-force";

const primary = circularInForce(builtInCatalogue, "17/2018");
const kindergarten = circularInForce(builtInCatalogue, "19/2018");
const all = circularInForce(builtInCatalogue, "57/2026");

describe("a circular in force", () => {
  it("is our mistake when it is missing", () => {
    expect(() => circularInForce([], "17/2018")).toThrow("17/2018");
  });

  it.each([
    ["2018-10-09", false, false],
    ["2018-10-10", true, false],
    ["2026-07-06", true, false],
    ["2026-07-07", false, true],
  ])("on %s: 17/2018 %s, 57/2026 %s", (day, old, young) => {
    expect([isInForce(primary, day), isInForce(all, day)]).toEqual([old, young]);
  });
});

describe("an uncertain standard", () => {
  it.each([
    [3, "2025-01-24", false],
    [3, "2025-01-25", true],
    [3, "2026-09-01", true],
    [3, null, false],
    [1, "2025-03-01", false],
  ])("standard %d of 17/2018 on %s: %s", (standard, day, expected) => {
    expect(isUncertainStandard(primary, standard, day)).toBe(expected);
  });

  it("reaches down to single criteria that an amendment touched", () => {
    expect(isUncertainCriterion(kindergarten, "2.2", "2025-03-01")).toBe(true);
    expect(isUncertainCriterion(kindergarten, "2.3", "2025-03-01")).toBe(false);
    expect(isUncertainCriterion(kindergarten, "3.6", "2025-03-01")).toBe(true);
    expect(isUncertainCriterion(kindergarten, "2.2", "2024-03-01")).toBe(false);
  });
});
