import { fc } from "../../properties";
import { packed, unpacked, type Slice } from "../../../src/apps/workbench/post/parcel";

function sent(value: unknown, before: unknown): { readonly got: unknown; readonly slices: readonly Slice[] } {
  const slices: Slice[] = [];
  const parcel = packed(value, before, (slice) => slices.push(slice));
  const crossed = structuredClone({ parcel, slices });
  return { got: unpacked(crossed.parcel, crossed.slices, before), slices };
}

const row = (at: number, text: string) => ({
  row: at,
  cells: [
    { column: 1, text },
    { column: 2, text: `${at}` },
  ],
});
const sheetOf = (texts: readonly string[]) => ({
  name: "KH",
  rows: texts.map((text, at) => row(at, text)),
  cells: new Map(texts.map((text, at) => [at, new Map([[1, { text, look: null }]])])),
});

describe("large data sent in slices", () => {
  it("arrives as it was, whatever was there before", () => {
    const any = fc.anything({ withMap: true, withNullPrototype: false, maxDepth: 5 });
    fc.assert(
      fc.property(any, any, (value, before) => {
        expect(sent(value, before).got).toEqual(value);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 300, maxLength: 900 }), fc.array(fc.string(), { maxLength: 900 }), (now, then) => {
        expect(sent(sheetOf(now), sheetOf(then)).got).toEqual(sheetOf(now));
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the very records of what did not change", () => {
    const texts = Array.from({ length: 5_000 }, (_, at) => `dòng ${at}`);
    const before = sheetOf(texts);
    expect(sent(sheetOf(texts), before)).toEqual({ got: before, slices: [] });
    const { got } = sent(sheetOf(texts.with(7, "khác")), before) as { readonly got: typeof before };
    expect(got.rows[7]!.cells[0]!.text).toBe("khác");
    expect(got.rows.filter((one, at) => one !== before.rows[at])).toHaveLength(1);
    expect([...got.cells].filter(([at, one]) => one !== before.cells.get(at))).toHaveLength(1);
  });

  it("puts no more than a few thousand values into one slice", () => {
    const { slices } = sent(sheetOf(Array.from({ length: 5_000 }, (_, at) => `dòng ${at}`)), undefined);
    expect(slices.length).toBeGreaterThan(10);
    for (const { nodes } of slices) expect(JSON.stringify(nodes).length).toBeLessThan(120_000);
  });
});
