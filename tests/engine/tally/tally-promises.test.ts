import { fc } from "../../properties";
import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { CIRCULAR_IDS, criteriaOf } from "../../../src/engine/catalogue/circular";
import { circularInForce } from "../../../src/engine/catalogue/in-force";
import { tallyOf } from "../../../src/engine/tally/tally-of";
import { bookOf, lineOf, rowOf } from "./book-of";

const TODAY = "2025-10-01";
/** A line with two marks: the grid is one of cumulative marks whatever stands in the others. */
const ANCHOR = "1.1 12";

const anyLine = fc.record({
  criterion: fc.oneof(
    fc.constantFrom(...builtInCatalogue.flatMap((one) => criteriaOf(one).map((criterion) => criterion.code)), "M4.1", "M4.2", "M4.5"),
    fc.constantFrom("9.9", "3.7", "M4.9"),
  ),
  marks: fc.constantFrom("", "0", "1", "12", "123", "3", "13", "01", "4"),
  table: fc.integer({ min: 0, max: 2 }),
});
const anyGrid = fc.array(anyLine, { maxLength: 60 });
const anyPlan = fc.array(
  fc.record({
    code: fc.constantFrom("1.1", "1.5", "3.1", "5.5", "M4.1", "8.8"),
    target: fc.integer({ min: 1, max: 4 }),
    stated: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 12 },
);
const anyCircular = fc.constantFrom(...CIRCULAR_IDS).map((id) => circularInForce(builtInCatalogue, id));
const layouts = ["mark-grid", "own-self-assessment", "mark-grid"] as const;

type Line = { readonly criterion: string; readonly marks: string; readonly table: number };
const read = (lines: readonly Line[]) => lines.map((one) => lineOf(`${one.criterion} ${one.marks}`, one.table));
const once = (lines: readonly Line[]) =>
  [...new Map(lines.map((one) => [one.criterion, { ...one, table: 0 }])).values()].filter((one) => one.criterion !== "1.1");

describe("every tally", () => {
  it("has met, not met and unknown criteria that add up, each counted once, by standard as in all", () => {
    fc.assert(
      fc.property(anyCircular, anyGrid, anyPlan, (circular, lines, plan) => {
        const rows = plan.map((one) => rowOf(one.code, { target: one.target, stated: one.stated }));
        const tally = tallyOf(bookOf({ layouts, assessments: read(lines), plan: rows, day: TODAY }), circular, TODAY);
        for (const count of [...tally.perLevel, ...tally.byStandard.flatMap((one) => one.perLevel)]) {
          expect(count.met + count.notMet + count.unknown).toBe(count.total);
          expect(new Set(count.criteria).size).toBe(count.met);
        }
        for (const count of tally.perLevel.filter((one) => one.level < 4)) {
          const parts = tally.byStandard.map((one) => one.perLevel.find((part) => part.level === count.level));
          expect(parts.reduce((sum, part) => sum + (part?.met ?? 0), 0)).toBe(count.met);
          expect(parts.reduce((sum, part) => sum + (part?.total ?? 0), 0)).toBe(count.total);
        }
        expect(new Set(tally.unknownCriteria).size).toBe(tally.unknownCriteria.length);
        const next = tally.perLevel.find((one) => one.level === tally.nextLevel?.level);
        const below = tally.perLevel[0]?.criteria ?? [];
        for (const code of tally.nextLevel?.blockedBy ?? [])
          expect(next?.criteria.includes(code) === true && below.includes(code)).toBe(false);
        if (tally.projected !== null && tally.overallLevel !== null)
          expect(tally.projected.overallLevel).toBeGreaterThanOrEqual(tally.overallLevel);
      }),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order of the assessments or of the plan", () => {
    fc.assert(
      fc.property(anyCircular, anyGrid, anyPlan, fc.integer(), (circular, lines, plan, seed) => {
        const rows = plan.map((one) => rowOf(one.code, { target: one.target, stated: one.stated }));
        const turned = <T>(list: readonly T[]): T[] => {
          const at = list.length === 0 ? 0 : Math.abs(seed) % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const straight = tallyOf(bookOf({ layouts, assessments: read(lines), plan: rows }), circular, TODAY);
        expect(tallyOf(bookOf({ layouts, assessments: turned(read(lines)), plan: turned(rows) }), circular, TODAY)).toEqual(straight);
      }),
      { numRuns: 150 },
    );
  });

  it("counts no less when a mark is added to a grid of cumulative marks, and no lower level", () => {
    fc.assert(
      fc.property(anyCircular, anyGrid, fc.nat(), fc.integer({ min: 1, max: 3 }), (circular, lines, which, level) => {
        const grid = once(lines);
        const added = grid.map((one, index) =>
          index === which % Math.max(1, grid.length) ? { ...one, marks: `${one.marks}${level}` } : one,
        );
        const of = (all: readonly Line[]) =>
          tallyOf(bookOf({ assessments: [...read(all), lineOf(ANCHOR)], schoolYear: "2023-2024" }), circular, TODAY);
        const [before, after] = [of(grid), of(added)];
        for (const count of before.perLevel) {
          expect(after.perLevel.find((one) => one.level === count.level)?.met).toBeGreaterThanOrEqual(count.met);
        }
        if (before.overallLevel !== null && after.overallLevel !== null && before.unknownCriteria.length === 0) {
          expect(after.overallLevel).toBeGreaterThanOrEqual(before.overallLevel);
        }
      }),
      { numRuns: 150 },
    );
  });
});
