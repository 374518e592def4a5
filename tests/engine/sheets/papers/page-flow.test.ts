import { flowInto, type FlowRow } from "../../../../src/engine/sheets/papers/page-flow";

interface Row extends FlowRow {
  readonly name: string;
  readonly repeats?: readonly Row[];
}

function row(name: string, height: number, more: Partial<Row> = {}): Row {
  return { name, height, keepsWithNext: false, ...more };
}

const names = (rows: readonly Row[]): readonly string[] => rows.map((one) => one.name);

describe("rows on pages", () => {
  it("stay whole: one that does not fit any more begins the next page", () => {
    const flow = flowInto([row("a", 60), row("b", 60), row("c", 30)], 100);
    expect(names(flow.rows)).toEqual(["a", "b", "c"]);
    expect(flow.breaks).toEqual([2]);
  });

  it("leave no heading alone at the foot of a page", () => {
    const flow = flowInto([row("a", 80), row("heading", 10, { keepsWithNext: true }), row("b", 40)], 100);
    expect(flow.breaks).toEqual([2]);
  });

  it("keep a signature with its text", () => {
    const signature = [row("closing", 20, { keepsWithNext: true }), row("title", 20, { keepsWithNext: true }), row("name", 20)];
    expect(flowInto([row("a", 50), ...signature], 100).breaks).toEqual([2]);
    expect(flowInto([row("a", 30), ...signature], 100).breaks).toEqual([]);
  });

  it("have less room under head rows that the printer repeats", () => {
    const head = row("head", 40, { isTitle: true, keepsWithNext: true });
    const flow = flowInto([head, row("a", 50), row("b", 50), row("c", 50)], 100);
    expect(flow.breaks).toEqual([3, 4]);
  });

  it("stand under the head of their table where they begin a page and the printer does not repeat it", () => {
    const repeats = [row("head again", 20)];
    const body = ["a", "b", "c"].map((name) => row(name, 40, { repeats }));
    const flow = flowInto([row("head", 20, { keepsWithNext: true }), ...body], 100);
    expect(names(flow.rows)).toEqual(["head", "a", "head again", "b", "head again", "c"]);
    expect(flow.breaks).toEqual([3, 5]);
  });
});
