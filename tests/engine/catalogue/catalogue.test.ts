import { builtInCatalogue, SOURCES } from "../../../src/engine/catalogue/catalogue";
import { Circular, CIRCULAR_IDS, criteriaOf, criterionOf, level4ItemOf, standardOf } from "../../../src/engine/catalogue/circular";

const circular = (id: string) => builtInCatalogue.find((one) => one.id === id) as Circular;
const codesWith = (id: string, level: number) =>
  criteriaOf(circular(id))
    .filter((one) => one.levels.includes(level))
    .map((one) => one.code);

describe("the built-in catalogue", () => {
  it("lists every circular that can be chosen, once, in their order", () => {
    expect(builtInCatalogue.map((one) => one.id)).toEqual([...CIRCULAR_IDS]);
  });

  it.each(CIRCULAR_IDS)("keeps %s to the schema, to the letter", (id) => {
    expect(Circular.parse(circular(id))).toEqual(circular(id));
  });

  it.each([
    ["17/2018", [27, 27, 19], [10, 4, 6, 2, 5]],
    ["18/2018", [28, 28, 20], [10, 4, 6, 2, 6]],
    ["19/2018", [25, 25, 19], [10, 3, 6, 2, 4]],
    ["57/2026", [15, 15, 0], [4, 3, 5, 3]],
  ])("gives %s the denominators %j and standards of %j criteria", (id, totals, sizes) => {
    expect([1, 2, 3].map((level) => codesWith(id, level).length)).toEqual(totals);
    expect(circular(id).standards.map((one) => one.criteria.length)).toEqual(sizes);
  });

  it.each([
    ["17/2018", "1.2 1.5 1.7 1.8 1.9 1.10 3.4 5.1"],
    ["18/2018", "1.2 1.7 1.8 1.9 1.10 3.4 5.3 5.4"],
    ["19/2018", "1.2 1.7 1.8 1.9 1.10 3.6"],
  ])("knows which criteria of %s have no Mức 3: %s", (id, without) => {
    const codes = criteriaOf(circular(id)).map((one) => one.code);
    expect(codes.filter((code) => !codesWith(id, 3).includes(code)).join(" ")).toBe(without);
  });

  it.each([
    ["17/2018", [81, 48, 24], 5],
    ["18/2018", [84, 45, 25], 6],
    ["19/2018", [75, 46, 25], 6],
    ["57/2026", [0, 0, 0], 0],
  ])("gives %s %j indicators by level and %d items of Mức 4", (id, counts, items) => {
    const indicators = criteriaOf(circular(id)).flatMap((one) => one.indicators);
    expect([1, 2, 3].map((level) => indicators.filter((one) => one.level === level).length)).toEqual(counts);
    expect(circular(id).level4).toHaveLength(items);
  });

  it("gives every level of a circular of 2018 its indicators, lettered where there are several", () => {
    for (const one of builtInCatalogue.slice(0, 3).flatMap((id) => criteriaOf(id))) {
      for (const level of one.levels) {
        const labels = one.indicators.filter((indicator) => indicator.level === level).map((indicator) => indicator.label);
        expect([[null], ["a", "b"], ["a", "b", "c"]]).toContainEqual(labels);
      }
    }
  });

  it("cites the clause on each level", () => {
    expect(criterionOf(circular("17/2018"), "1.6")?.clauses).toEqual([
      { level: 1, clause: "khoản 6 Điều 7", confidence: "high" },
      { level: 2, clause: "khoản 6 Điều 12", confidence: "high" },
      { level: 3, clause: "khoản 4 Điều 17", confidence: "medium" },
    ]);
    expect(level4ItemOf(circular("18/2018"), "M4.4")?.clause).toBe("khoản 4 Điều 22");
  });

  it("makes eight criteria of 57/2026 mandatory and asks for five of the other seven", () => {
    const mandatory = criteriaOf(circular("57/2026")).filter((one) => one.isMandatory);
    expect(mandatory.map((one) => one.code).join(" ")).toBe("1.3 1.4 2.1 2.2 3.1 3.2 4.1 4.2");
    expect(circular("57/2026").leastOthers).toBe(5);
  });

  it("says of every fact where it comes from, by sources it can name", () => {
    const facts = builtInCatalogue.flatMap((one) => [
      ...one.standards,
      ...criteriaOf(one),
      ...criteriaOf(one).flatMap((criterion) => [criterion.provenance?.levels, criterion.provenance?.indicators]),
      ...one.level4,
      ...one.amendments.flatMap((amendment) => [amendment, ...amendment.changes]),
    ]);
    for (const fact of facts) {
      expect(fact?.confidence).toBeDefined();
      for (const source of fact?.source.split(", ") ?? []) {
        expect(SOURCES.has(source) ? null : source).toBeNull();
      }
    }
  });

  it("keeps to composed Unicode, single spaces and no outer ones in every title", () => {
    for (const title of builtInCatalogue.flatMap((one) =>
      one.standards.flatMap((s) => [s.title, ...s.criteria.flatMap((c) => [c.title, ...c.aliases])]),
    )) {
      expect(title).toBe(title.normalize("NFC").replace(/\s+/g, " ").trim());
    }
  });

  it("never calls the title of one criterion an alias of another of the same circular", () => {
    for (const one of builtInCatalogue) {
      const titles = criteriaOf(one).flatMap((criterion) => [criterion.title, ...criterion.aliases]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe("Thông tư 22/2024", () => {
  it("amends each circular of 2018 from 25/01/2025, and says that standard 3 is uncertain", () => {
    for (const one of builtInCatalogue.slice(0, 3)) {
      expect(one.amendments.map((amendment) => [amendment.effective, amendment.uncertainStandards])).toEqual([["2025-01-25", [3]]]);
    }
    expect(circular("57/2026").amendments).toEqual([]);
  });

  it("gives standard 3 three criteria of which Mức 3 is not known", () => {
    const [rewritten] = circular("17/2018").amendments[0]?.rewritten ?? [];
    expect(rewritten?.criteria.map((one) => [one.code, one.levels, one.uncertainLevels])).toEqual([
      ["3.1", [1, 2], [3]],
      ["3.2", [1, 2], [3]],
      ["3.3", [1, 2, 3], [3]],
    ]);
    expect(standardOf(circular("17/2018"), 3)?.criteria).toHaveLength(6);
  });
});
