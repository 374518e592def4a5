import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAt, type Edit } from "../../../src/engine";
import { beginningWith, moved, redoLabel, undoLabel, withStep, type Step } from "../../../src/apps/workbench/worker/history";
import { fileOf, openFile, savedName } from "../../../src/apps/workbench/worker/open-file";
import { NO_CHOICES } from "../../../src/apps/panels/state/pane-state";
import { changeOfTyped } from "../../../src/apps/workbench/worker/typed-value";
import { blankWorkbook, readXlsx } from "../../../src/hosts/xlsx";

const NAME = "tieu-hoc-hoa-sen-2024.xlsx";
const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, "../../../assets/samples", NAME)));
const sheet = readXlsx(bytes, NAME).sheets[0]!.name;
const typed = (text: string): readonly Edit[] => [{ kind: "set-cells", sheet, cells: [changeOfTyped({ row: 14, column: 3, text })] }];
const label = { kind: "typed", sheet, address: "C14", count: 1 } as const;

describe("the open file", () => {
  it("goes back to the first bytes and forward again, and says what each step was", () => {
    const file = openFile(NAME, bytes);
    expect(file.standing()).toMatchObject({ undo: null, redo: null, isChanged: false });
    file.apply(typed("một"), label);
    const after = file.bytes();
    file.apply(typed("hai"), label);
    file.move(-1);
    expect(file.bytes()).toBe(after);
    expect(file.standing()).toMatchObject({ undo: label, redo: label, isChanged: true });
    file.move(-1);
    file.move(-1);
    expect(file.bytes()).toBe(bytes);
    expect(file.standing().isChanged).toBe(false);
    file.apply(typed("ba"), label);
    expect(file.standing().redo).toBeNull();
  });

  it("takes the list of fixes back and forward with the bytes, and leaves the person's choices", () => {
    const file = openFile(NAME, bytes);
    file.apply(typed("một"), label);
    file.keep("fixes", "[1]");
    file.keep("choices", "{}");
    file.move(-1);
    expect([file.kept("fixes"), file.kept("choices")]).toEqual([null, "{}"]);
    file.move(1);
    expect(file.kept("fixes")).toBe("[1]");
  });

  it("is as it was where an edit is refused", () => {
    const file = openFile(NAME, bytes);
    expect(() => file.apply([{ kind: "set-cells", sheet: "không có", cells: [] }, ...typed("x")], label)).toThrow();
    expect(file.bytes()).toBe(bytes);
  });
});

describe("what the panes keep with the open file", () => {
  const choices = JSON.stringify({ ...NO_CHOICES, report: { ...NO_CHOICES.report, number: "55", signer: "Trần Thị Bưởi" } });

  it("is unsaved until it is saved, and there again when the saved file is opened", () => {
    const file = openFile(NAME, bytes);
    file.keep("choices", choices);
    expect(file.standing().isChanged).toBe(true);
    file.apply(typed("một"), label);
    file.keep("fixes", "[1]");
    const saved = file.saved();
    expect(file.standing().isChanged).toBe(false);
    const again = openFile(saved.name, saved.bytes);
    expect([again.kept("choices"), again.kept("fixes"), again.standing().isChanged]).toEqual([choices, "[1]", false]);
    expect(again.saved().bytes).toBe(saved.bytes);
    file.move(-1);
    expect(openFile(NAME, file.saved().bytes).kept("fixes")).toBeNull();
  });

  it("survives a reload as what it was: saved or not", () => {
    const file = openFile(NAME, bytes);
    file.keep("choices", choices);
    expect(fileOf(file.stored()).standing().isChanged).toBe(true);
    file.saved();
    expect(fileOf(file.stored()).standing().isChanged).toBe(false);
  });

  it("adds nothing to a file of which nothing was chosen", () => {
    const file = openFile(NAME, bytes);
    file.keep("choices", JSON.stringify(NO_CHOICES));
    file.keep("fixes", "[]");
    expect(file.standing().isChanged).toBe(false);
    expect(file.saved().bytes).toBe(bytes);
  });

  it("is bounded: of many fixes the latest are kept", () => {
    const file = openFile(NAME, bytes);
    const fixes = Array.from({ length: 500 }, (_, at) => ({
      sheet,
      row: at,
      column: 1,
      before: null,
      after: { kind: "text", text: "x".repeat(2000) },
    }));
    file.keep("fixes", JSON.stringify(fixes));
    const left = JSON.parse(openFile(NAME, file.saved().bytes).kept("fixes") ?? "[]") as typeof fixes;
    expect(left).toEqual(fixes.slice(-left.length));
    expect(left.length).toBeGreaterThan(20);
  });
});

describe("the steps of undo", () => {
  const step = (id: number, size: number): Step => ({ id: String(id), label, bytes: new Uint8Array(size), fixes: null });

  it("are fifty, within a hundred megabytes, the last two always", () => {
    let many = beginningWith(step(0, 1));
    for (let id = 1; id < 80; id += 1) many = withStep(many, step(id, 1));
    expect(many.steps).toHaveLength(51);
    let large = beginningWith(step(0, 60 * 1024 * 1024));
    for (let id = 1; id < 4; id += 1) large = withStep(large, step(id, 60 * 1024 * 1024));
    expect(large.steps.map(({ id }) => id)).toEqual(["2", "3"]);
    expect(undoLabel(moved(large, -1))).toBeNull();
    expect(redoLabel(moved(large, -1))).toEqual(label);
  });
});

it.each([
  ["Kế hoạch.xlsx", 1, "Kế hoạch - Cải tiến.xlsx"],
  ["Kế hoạch.xlsx", 2, "Kế hoạch - Cải tiến (2).xlsx"],
  ["Kế hoạch - Cải tiến.xlsx", 1, "Kế hoạch - Cải tiến (2).xlsx"],
  ["Kế hoạch - Cải tiến (2).xlsx", 1, "Kế hoạch - Cải tiến (3).xlsx"],
  ["macro.XLSM", 1, "macro - Cải tiến.XLSM"],
  ["không đuôi", 1, "không đuôi - Cải tiến.xlsx"],
])("%s saved for the %i. time is named so that nothing is overwritten", (name, saves, expected) => {
  expect(savedName(name, saves)).toBe(expected);
});

it.each([
  ["", { kind: "empty" }],
  ["1,5", { kind: "number", number: 1.5 }],
  ["1.500.000", { kind: "number", number: 1_500_000 }],
  ["-12", { kind: "number", number: -12 }],
  ["1.4", { kind: "text", text: "1.4" }],
  ["007", { kind: "text", text: "007" }],
  ["05/09/2024", { kind: "day", day: "2024-09-05" }],
  ["31/02/2024", { kind: "text", text: "31/02/2024" }],
  ["9/2024", { kind: "text", text: "9/2024" }],
  ["=1+1", { kind: "text", text: "=1+1" }],
])("'%s' typed into a cell is what a school means by it", (text, value) => {
  expect(changeOfTyped({ row: 1, column: 1, text }).value).toEqual(value);
});

it("a blank workbook is one that can be read and typed into", () => {
  const file = openFile("moi.xlsx", blankWorkbook("Kế hoạch & <việc>"));
  file.apply([{ kind: "set-cells", sheet: "Kế hoạch & <việc>", cells: [changeOfTyped({ row: 2, column: 2, text: "chữ" })] }], label);
  expect(cellAt(readXlsx(file.bytes(), ""), "Kế hoạch & <việc>", 2, 2)?.value).toEqual({ kind: "text", text: "chữ" });
});
