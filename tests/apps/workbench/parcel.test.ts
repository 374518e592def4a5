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

  it("arrives as it was however long one text, list or record of it is", () => {
    const times = fc.integer({ min: 1, max: 40_000 });
    const texts = fc
      .tuple(fc.string({ maxLength: 5, unit: "grapheme" }), times)
      .map(([text, count]) => text.repeat(count).slice(0, 40_000));
    const bytes = fc.uint8Array({ maxLength: 2_000 });
    const leaf = fc.oneof(texts, bytes, fc.integer(), fc.constantFrom(null, undefined, true, -0, Number.NaN), fc.date());
    const few = fc.string({ maxLength: 2 });
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(few, tie("node"), { maxKeys: 4, noNullPrototype: true }),
        fc.array(fc.tuple(few, tie("node")), { maxLength: 4 }).map((entries) => new Map(entries)),
        fc.tuple(leaf, fc.integer({ min: 300, max: 900 })).map(([one, count]) => Array.from({ length: count }, () => one)),
      ),
    }));
    fc.assert(
      fc.property(node, node, (value, before) => {
        expect(sent(value, before).got).toEqual(value);
        expect(sent(value, structuredClone(value)).got).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it("takes a text longer than everything else for one value", () => {
    const long = "Nội dung giải pháp. ".repeat(2_000);
    for (const before of [undefined, "khác", long, { 0: "N" }]) expect(sent(long, before).got).toBe(long);
    expect(sent(sheetOf([long, "a"]), sheetOf(["a", long])).got).toEqual(sheetOf([long, "a"]));
  });

  it("does not take a record for another one that lacks what is empty in it", () => {
    const texts = Array.from({ length: 900 }, (_, at) => `dòng ${at}`);
    const now = { texts, note: undefined };
    const before = { texts, other: 1 };
    expect(Object.keys(sent(now, before).got as object)).toEqual(["texts", "note"]);
    expect(sent({ a: new Date(1), texts }, { a: new Date(2), texts }).got).toEqual({ a: new Date(1), texts });
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
