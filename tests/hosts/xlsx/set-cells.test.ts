import { fc } from "../../properties";
import type { CellChange } from "../../../src/engine/sheets/own-sheet";
import type { CellValue, Workbook } from "../../../src/engine/workbook/workbook";
import { applyEdits, readXlsx } from "../../../src/hosts/xlsx";
import { describeWithRealWorkbooks, REAL_WORKBOOKS, realWorkbookBytes } from "../../real-workbooks";
import { partsThatChanged, partText, scanAll } from "./parts-of";
import { MAIN, relationships, sheetWith, tinyPackage } from "./tiny-package";

const SHEET = "Kế hoạch";
const PART = "xl/worksheets/sheet1.xml";

function setting(bytes: Uint8Array, ...cells: readonly CellChange[]): Uint8Array {
  return applyEdits(bytes, [{ kind: "set-cells", sheet: SHEET, cells }]);
}

function text(row: number, column: number, words: string): CellChange {
  return { row, column, value: { kind: "text", text: words } };
}

function number(row: number, column: number, amount: number, format?: string): CellChange {
  return { row, column, value: { kind: "number", number: amount }, ...(format === undefined ? {} : { format }) };
}

function valueAt(bytes: Uint8Array, row: number, column: number): CellValue | undefined {
  return readXlsx(bytes, "a")
    .sheets[0]?.rows.find((one) => one.row === row)
    ?.cells.find((cell) => cell.column === column)?.value;
}

describe("a cell of the user that is set", () => {
  const bytes = sheetWith(
    '<row r="1" spans="1:2" ht="30"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c></row>',
    { strings: ["<t>Đia chỉ</t>", "<t>10 tr</t>"] },
  );

  it("holds the new text, in its style, and nothing else of the file changes", () => {
    const changed = setting(bytes, text(1, 1, "Địa chỉ"));
    expect(valueAt(changed, 1, 1)).toEqual({ kind: "text", text: "Địa chỉ" });
    expect(partText(changed, PART)).toContain(
      '<row r="1" spans="1:2" ht="30"><c r="A1" s="2" t="inlineStr"><is><t>Địa chỉ</t></is></c><c r="B1">',
    );
    expect(partsThatChanged(bytes, changed)).toEqual([PART]);
  });

  it("becomes a number with the format asked for where it has none of its own", () => {
    const changed = setting(bytes, number(3, 1, 10_000_000, "#,##0"), number(1, 1, 7, "#,##0"));
    expect(valueAt(changed, 3, 1)).toEqual({ kind: "number", number: 10_000_000, format: "#,##0" });
    // Style 2 shows two decimals: that is the user's choice.
    expect(valueAt(changed, 1, 1)).toEqual({ kind: "number", number: 7, format: "0.00" });
  });

  it("is given a place where its row or it was not there", () => {
    const changed = setting(bytes, text(2, 3, "Giữa"), text(1, 3, "Cuối"), text(9, 1, "Dưới"));
    expect([valueAt(changed, 2, 3), valueAt(changed, 1, 3), valueAt(changed, 9, 1)]).toEqual(
      ["Giữa", "Cuối", "Dưới"].map((words) => ({ kind: "text", text: words })),
    );
    scanAll(changed);
  });

  it.each([
    ["are formulas", '<row r="2"><c r="A2"><f>B1*2</f><v>10</v></c></row>', true],
    ["are none", "", false],
  ])("asks Excel to calculate where there %s", (_, row, isAsked) => {
    const plain = sheetWith(`<row r="1"><c r="B1"><v>5</v></c></row>${row}`);
    const changed = setting(plain, number(1, 2, 7));
    expect(partText(changed, "xl/workbook.xml").includes('fullCalcOnLoad="1"')).toBe(isAsked);
    expect(partsThatChanged(plain, changed)).toEqual([...(isAsked ? ["xl/workbook.xml"] : []), PART]);
  });

  it("gives the same bytes when it is set again", () => {
    const once = setting(bytes, text(1, 1, "Địa chỉ"), number(3, 1, 10, "#,##0"));
    expect(setting(once, text(1, 1, "Địa chỉ"), number(3, 1, 10, "#,##0"))).toEqual(once);
  });

  it("stays a text though it looks like a formula", () => {
    const changed = setting(bytes, text(1, 1, "=HYPERLINK(1)"));
    expect(valueAt(changed, 1, 1)).toEqual({ kind: "text", text: "=HYPERLINK(1)" });
    expect(partText(changed, PART)).not.toContain("<f");
  });

  it("is not set in a sheet that is protected", () => {
    const locked = sheetWith("<row r='1'><c r='A1'><v>1</v></c></row>", { after: '<sheetProtection sheet="1" objects="1"/>' });
    expect(() => setting(locked, number(1, 1, 2))).toThrow("excel-protected-sheet");
  });

  it("is refused where the sheet is gone", () => {
    expect(() => applyEdits(bytes, [{ kind: "set-cells", sheet: "Khác", cells: [text(1, 1, "x")] }])).toThrow("excel-sheet-gone");
  });

  it("is found in sheets that say no addresses, have prefixes, or close themselves", () => {
    const bare = sheetWith("<row><c><v>1</v></c><c><v>2</v></c></row><!-- <row r='2'> --><row/>");
    expect(valueAt(setting(bare, text(1, 2, "hai")), 1, 2)).toEqual({ kind: "text", text: "hai" });
    expect(valueAt(setting(bare, text(2, 2, "dưới")), 2, 2)).toEqual({ kind: "text", text: "dưới" });
    const prefixed = tinyPackage({
      [PART]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const changed = setting(prefixed, text(1, 1, "một & hai"), text(4, 2, "bốn"));
    expect([valueAt(changed, 1, 1), valueAt(changed, 4, 2)]).toEqual(["một & hai", "bốn"].map((words) => ({ kind: "text", text: words })));
    expect(valueAt(setting(tinyPackage(), text(2, 2, "mới")), 2, 2)).toEqual({ kind: "text", text: "mới" });
  });
});

describe("a text of several formats", () => {
  const rich = (...runs: readonly string[]) =>
    runs.map((run, index) => `<r>${index % 2 === 1 ? "<rPr><b/></rPr>" : ""}<t xml:space="preserve">${run}</t></r>`).join("");

  it("keeps them when words change in their places", () => {
    const bytes = sheetWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings: [rich("Giao ", "Phòng giáo dục".normalize("NFD"), " theo dõi  thường xuyên")],
    });
    const changed = setting(bytes, text(1, 1, "Giao Phòng giáo dục theo dõi thường xuyên"));
    expect(partText(changed, PART)).toContain('<rPr><b/></rPr><t xml:space="preserve">Phòng giáo dục</t>');
    expect(valueAt(changed, 1, 1)).toEqual({ kind: "text", text: "Giao Phòng giáo dục theo dõi thường xuyên" });
  });

  it("says the new text whatever the runs were", () => {
    const words = fc.array(fc.constantFrom("Giáo", "dục", "viên", "thể", "chất", "Tháng", "9"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }), (before, after, cuts) => {
        const whole = before.join(" ").normalize("NFD");
        const ends = [...new Set([...cuts.filter((cut) => cut > 0 && cut < whole.length), whole.length])].sort((a, b) => a - b);
        const runs = ends.map((end, index) => whole.slice(index === 0 ? 0 : ends[index - 1], end));
        const bytes = sheetWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: [rich(...runs)] });
        const next = after.join(" ");
        expect(valueAt(setting(bytes, text(1, 1, next)), 1, 1)).toEqual({ kind: "text", text: next });
      }),
      { numRuns: 200 },
    );
  });
});

it("asks Excel to calculate where formulas may rest on the cell", () => {
  const bytes = sheetWith('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>', {
    parts: {
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId9", "calcChain", "calcChain.xml"]),
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>`,
    },
  });
  expect(partText(setting(bytes, number(1, 1, 4)), "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

describeWithRealWorkbooks("the real documents", () => {
  it.each(REAL_WORKBOOKS)("every text of %s can be set to what it is without another reading", (name) => {
    const bytes = realWorkbookBytes(name);
    const workbook = readXlsx(bytes, name);
    const edits = workbook.sheets.map((sheet) => ({
      kind: "set-cells" as const,
      sheet: sheet.name,
      cells: sheet.rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, value, isFormula }) =>
          value.kind === "text" && !isFormula ? [text(row, column, value.text.normalize("NFC"))] : [],
        ),
      ),
    }));
    expect(readXlsx(applyEdits(bytes, edits), name)).toEqual(composedTexts(workbook));
  });
});

function composedTexts(workbook: Workbook): Workbook {
  return JSON.parse(JSON.stringify(workbook), (key, value: unknown) =>
    key === "text" ? (value as string).normalize("NFC") : value,
  ) as Workbook;
}
