import { bestAssignment, NEVER } from "../../../src/engine/structure/best-assignment";
import { fc } from "../../properties";

type Worth = readonly (readonly number[])[];

function sumOf(worth: Worth, columns: readonly (number | null)[]): number {
  return columns.reduce<number>((sum, column, row) => (column === null ? sum : sum + worth[row]![column]!), 0);
}

/** Every way there is. */
function largest(worth: Worth, row = 0, taken: readonly number[] = []): number {
  if (row === worth.length) return 0;
  const alone = largest(worth, row + 1, taken);
  return worth[row]!.reduce(
    (best, one, column) =>
      one === NEVER || taken.includes(column) ? best : Math.max(best, one + largest(worth, row + 1, [...taken, column])),
    alone,
  );
}

describe("the best assignment", () => {
  it("gives up the best pair for a better whole", () => {
    expect(
      bestAssignment([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it("leaves alone what nothing may be paired with", () => {
    expect(bestAssignment([[NEVER, 3], [NEVER, 2], []])).toEqual([1, null, null]);
    expect(bestAssignment([])).toEqual([]);
  });

  it("is as good as the best of all ways, and pairs nothing twice", () => {
    const one = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(NEVER));
    const tables = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(one, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(tables, (worth) => {
        const columns = bestAssignment(worth);
        const paired = columns.filter((column) => column !== null);
        expect(new Set(paired).size).toBe(paired.length);
        expect(sumOf(worth, columns)).toBe(largest(worth));
      }),
      { numRuns: 300 },
    );
  });
});
