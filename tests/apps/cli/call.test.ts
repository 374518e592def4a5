import { failure } from "../../../src/engine";
import { languageOf, readCall } from "../../../src/apps/cli/call/call";

function callOf(...argv: string[]) {
  const request = readCall(argv);
  if (request.kind !== "call") throw new Error("no call");
  return request.call;
}

function problemOf(...argv: string[]): unknown {
  try {
    readCall(argv);
    return null;
  } catch (thrown) {
    return (thrown as ReturnType<typeof failure>).facts.problem;
  }
}

describe("a call", () => {
  it("is read with its files in the order given and options anywhere", () => {
    const call = callOf("read", "b.xlsx", "--json", "a.xlsx", "--sheet", "KH", "--sheet=Tự đánh giá");
    expect(call).toMatchObject({ command: "read", operands: ["b.xlsx", "a.xlsx"], options: { json: true, sheets: ["KH", "Tự đánh giá"] } });
  });

  it("takes everything after -- for files", () => {
    expect(callOf("read", "--", "--json").operands).toEqual(["--json"]);
  });

  it("knows a circular by its id and by its whole number", () => {
    expect(callOf("read", "a", "--circular", "18/2018").options.circular).toBe("18/2018");
    expect(callOf("read", "a", "--circular", "18/2018/TT-BGDĐT").options.circular).toBe("18/2018");
  });

  it("takes the en dash of a school year", () => {
    expect(callOf("read", "a", "--school-year", "2024 – 2025").options.schoolYear).toBe("2024-2025");
  });

  it.each([
    ["command-missing", []],
    ["command-unknown", ["bath", "a"]],
    ["option-unknown", ["read", "a", "--jsno"]],
    ["option-value-missing", ["read", "a", "--sheet"]],
    ["option-value-missing", ["run", "a", "-o", "--json"]],
    ["option-value-unexpected", ["read", "a", "--json=yes"]],
    ["option-not-here", ["check", "a", "-o", "b.xlsx"]],
    ["option-not-here", ["tally", "a", "--period", "2025-Q1"]],
    ["circular-unknown", ["read", "a", "--circular", "20/2018"]],
    ["school-year-malformed", ["read", "a", "--school-year", "2024-2026"]],
    ["today-malformed", ["read", "a", "--today", "2025-02-30"]],
    ["workers-malformed", ["batch", "a", "--workers", "0"]],
    ["workers-malformed", ["batch", "a", "--workers", "two"]],
    ["option-not-here", ["batch", "a", "--sheet", "KH"]],
    ["lang-unknown", ["read", "a", "--lang", "fr"]],
  ])("is refused for %s: %j", (problem, argv) => {
    expect(problemOf(...(argv as string[]))).toBe(problem);
  });

  it("tells its language even when it is wrong", () => {
    expect([languageOf(["--oops", "--lang", "en"]), languageOf(["--lang=en"]), languageOf(["--lang", "fr"])]).toEqual(["en", "en", "vi"]);
  });
});
