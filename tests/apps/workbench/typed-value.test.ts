import { cellAt } from "../../../src/engine";
import { openFile } from "../../../src/apps/workbench/worker/open-file";
import { changeOfTyped } from "../../../src/apps/workbench/worker/typed-value";
import { applyEdits, blankWorkbook, readShown, readXlsx } from "../../../src/hosts/xlsx";

const label = { kind: "typed", sheet: "KH", address: "B2", count: 1 } as const;

it.each([
  ["50%", { kind: "number", number: 0.5 }],
  ["12,34 %", { kind: "number", number: 0.1234 }],
  ["-7%", { kind: "number", number: -0.07 }],
  ["1.4%", { kind: "text", text: "1.4%" }],
  ["đạt 50%", { kind: "text", text: "đạt 50%" }],
  ["%", { kind: "text", text: "%" }],
  ["14:30", { kind: "number", number: 14.5 / 24 }],
  ["25:00", { kind: "text", text: "25:00" }],
  ["1:2", { kind: "text", text: "1:2" }],
  ["06/09/2024 8:00", { kind: "moment", day: "2024-09-06", time: 8 / 24 }],
  ["31/02/2024 8:00", { kind: "text", text: "31/02/2024 8:00" }],
  ["TRUE", { kind: "boolean", boolean: true }],
  ["ĐÚNG", { kind: "text", text: "ĐÚNG" }],
  ["1E+21", { kind: "number", number: 1e21 }],
  ["1,5E-7", { kind: "number", number: 1.5e-7 }],
  ["5E2", { kind: "text", text: "5E2" }],
  ["1.10", { kind: "text", text: "1.10" }],
])("'%s' typed into a cell is what the page itself would show so", (text, value) => {
  expect(changeOfTyped({ row: 1, column: 1, text }).value).toEqual(value);
});

it.each([
  "50%",
  "12,34%",
  "-3,5%",
  "14:30",
  "08:05",
  "7:05:09",
  "06/09/2024 8:00",
  "05/09/2024",
  "TRUE",
  "FALSE",
  "1E+21",
  "1,5",
  "-12",
  "1.4",
  "1.10",
])("'%s' typed is shown as it was typed, and what is shown is read back as the same", (text) => {
  const at = { row: 2, column: 2 };
  const shownOf = (bytes: Uint8Array) => readShown(bytes).sheets[0]!.cells.get(2)!.get(2)!;
  const file = openFile("moi.xlsx", blankWorkbook("KH"));
  file.apply([{ kind: "set-cells", sheet: "KH", cells: [changeOfTyped({ ...at, text })] }], label);
  const once = file.bytes();
  expect(shownOf(once).text).toBe(text);
  for (const again of [shownOf(once).text, shownOf(once).typed])
    file.apply([{ kind: "set-cells", sheet: "KH", cells: [changeOfTyped({ ...at, text: again })] }], label);
  expect(file.bytes()).toBe(once);
  if (/[:%]/.test(text)) expect(shownOf(once).typed.replace(/\b0(?=\d:)/, "")).toBe(text.replace(/\b0(?=\d:)/, ""));
});

it("a moment is a day of the calendar with its time, and a format of one's own stays", () => {
  const cell = (text: string) => ({ kind: "set-cells", sheet: "KH", cells: [changeOfTyped({ row: 2, column: 2, text })] }) as const;
  const book = applyEdits(applyEdits(blankWorkbook("KH"), [cell("50%")]), [cell("14:30")]);
  expect(cellAt(readXlsx(book, ""), "KH", 2, 2)?.value).toEqual({ kind: "number", number: 14.5 / 24, format: "0%" });
  const day = applyEdits(blankWorkbook("KH"), [cell("06/09/2024 8:00")]);
  expect(cellAt(readXlsx(day, ""), "KH", 2, 2)?.value).toEqual({ kind: "date", day: "2024-09-06", format: "dd/mm/yyyy h:mm" });
});
