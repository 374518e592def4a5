import { flowInto, type FlowRow, type RowCut } from "../../../src/engine/sheets/page-flow";

interface Row extends FlowRow {
  readonly name: string;
  readonly cut?: RowCut<Row>;
}

function row(name: string, height: number, more: Partial<Row> = {}): Row {
  return { name, height, keepsWithNext: false, ...more };
}

function record(name: string, lines: number): Row {
  const part = (first: number, last: number): Row => row(`${name} ${first}-${last}`, 10 * (last - first));
  return { ...row(name, 10 * lines), cut: { lines, heightOf: (count) => 10 * count, part } };
}

const names = (rows: readonly Row[]): readonly string[] => rows.map((one) => one.name);

describe("rows on pages", () => {
  it("go on in a row of their own on the next page when they cross its foot", () => {
    const flow = flowInto([row("a", 60), record("b", 8)], 100);
    expect(names(flow.rows)).toEqual(["a", "b 0-3", "b 3-8"]);
    expect(flow.breaks).toEqual([3]);
  });

  it("leave no heading alone at the foot of a page", () => {
    const flow = flowInto([row("a", 80), row("heading", 10, { keepsWithNext: true }), record("b", 4)], 100);
    expect(names(flow.rows)).toEqual(["a", "heading", "b"]);
    expect(flow.breaks).toEqual([2]);
  });

  it("keep a signature with its text", () => {
    const signature = [row("closing", 20, { keepsWithNext: true }), row("title", 20, { keepsWithNext: true }), row("name", 20)];
    expect(flowInto([row("a", 50), ...signature], 100).breaks).toEqual([2]);
    expect(flowInto([row("a", 30), ...signature], 100).breaks).toEqual([]);
  });

  it("have less room under repeated head rows", () => {
    const head = row("head", 40, { isTitle: true, keepsWithNext: true });
    const flow = flowInto([head, row("a", 50), row("b", 50), row("c", 50)], 100);
    expect(flow.breaks).toEqual([3, 4]);
  });

  it("lose no line of a record that is taller than many pages", () => {
    const flow = flowInto([record("b", 500)], 100);
    const lines = names(flow.rows).map((name) => name.slice(2).split("-").map(Number));
    expect(lines[0]?.[0]).toBe(0);
    expect(lines[lines.length - 1]?.[1]).toBe(500);
    lines.slice(1).forEach((line, index) => expect(line[0]).toBe(lines[index]?.[1]));
    for (const one of flow.rows) expect(one.height).toBeLessThanOrEqual(100);
  });
});
