import { fc } from "../../../properties";
import { applyEdits, readShown, readXlsx } from "../../../../src/hosts/xlsx";
import { expressionOf } from "../../../../src/hosts/xlsx/results/expression";
import { precedentsOf } from "../../../../src/hosts/xlsx/results/precedents";
import { partsThatChanged, partText, scanAll } from "../parts-of";
import { MAIN, relationships, sheetWith, tinyPackage, workbookXml } from "../tiny-package";

const SHEET = "Kế hoạch";
const PART = "xl/worksheets/sheet1.xml";
const OTHER = "xl/worksheets/sheet2.xml";

function typed(bytes: Uint8Array, row: number, column: number, amount: number): Uint8Array {
  return applyEdits(bytes, [{ kind: "set-cells", sheet: SHEET, cells: [{ row, column, value: { kind: "number", number: amount } }] }]);
}

function twoSheets(first: string, second: string): Uint8Array {
  return tinyPackage({
    "xl/workbook.xml": workbookXml(
      '<sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/><sheet name="Tổng hợp" sheetId="2" r:id="rId4"/></sheets>',
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "worksheet", "worksheets/sheet2.xml"],
    ),
    [PART]: `<worksheet xmlns="${MAIN}"><sheetData>${first}</sheetData></worksheet>`,
    [OTHER]: `<worksheet xmlns="${MAIN}"><sheetData>${second}</sheetData></worksheet>`,
  });
}

const COLUMN =
  '<row r="6"><c r="H6" s="1"><v>100000000</v></c></row><row r="7"><c r="H7"><v>100000000</v></c></row><row r="8"><c r="H8"><v>6000000</v></c></row>';

describe("formulas that rest on a cell which was typed into", () => {
  it("say what they give now where they add up, also by way of others and of other sheets", () => {
    const bytes = twoSheets(
      `${COLUMN}<row r="9"><c r="H9" s="2"><f>SUM(H6:H8)</f><v>206000000</v></c><c r="I9"><f>H9/2-(1+$H$8)*3</f><v>1</v></c></row>`,
      '<row r="1"><c r="A1"><f>\'Kế hoạch\'!I9+A2</f><v>1</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>',
    );
    const changed = typed(bytes, 6, 8, 7_000_000);
    expect(partText(changed, PART)).toContain('<c r="H9" s="2"><f>SUM(H6:H8)</f><v>113000000</v></c>');
    expect(partText(changed, PART)).toContain("<f>H9/2-(1+$H$8)*3</f><v>38499997</v>");
    expect(partText(changed, OTHER)).toContain("+A2</f><v>38500002</v>");
    expect(partText(changed, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    scanAll(changed);
  });

  it("give nothing where they do more, and shows it", () => {
    const bytes = sheetWith(
      `${COLUMN}<row r="9"><c r="H9" t="str"><f>IF(H6&gt;1,"nhiều","ít")</f><v>nhiều</v></c><c r="I9"><f>H10+1</f><v>2</v></c></row>` +
        '<row r="10"><c r="H10"><f>ROUND(H6,0)</f><v>1</v></c></row>',
    );
    const changed = typed(bytes, 6, 8, 1);
    expect(partText(changed, PART)).toContain('<c r="H9"><f>IF(H6&gt;1,"nhiều","ít")</f></c><c r="I9"><f>H10+1</f></c>');
    expect(readXlsx(changed, "a").sheets[0]?.rows.map(({ row }) => row)).toEqual([6, 7, 8]);
    expect(readShown(changed).sheets[0]?.cells.get(9)?.get(8)).toMatchObject({
      text: "…",
      typed: '=IF(H6>1,"nhiều","ít")',
      isFormula: true,
    });
  });

  it("repeat a text, and count an empty cell as nothing", () => {
    const bytes = sheetWith(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>A1</f><v>cũ</v></c><c r="C1"><f>D1*2</f><v>6</v></c><c r="D1"><v>3</v></c></row>',
      {
        strings: ["<t>cũ</t>"],
      },
    );
    const changed = applyEdits(bytes, [
      {
        kind: "set-cells",
        sheet: SHEET,
        cells: [
          { row: 1, column: 1, value: { kind: "text", text: "mới" } },
          { row: 1, column: 4, value: { kind: "empty" } },
        ],
      },
    ]);
    expect(partText(changed, PART)).toContain('<c r="B1" t="str"><f>A1</f><v>mới</v></c><c r="C1"><f>D1*2</f><v>0</v></c>');
  });

  it.each([
    ["a name", "KinhPhi*2"],
    ["INDIRECT", 'INDIRECT("H6")'],
    ["a table", "SUM(Bang1[Tiền])"],
    ["several sheets", "SUM(A:B!H6)"],
  ])("count as such where they look at %s", (_, formula) => {
    const escaped = formula.replaceAll('"', "&quot;");
    const bytes = sheetWith(`${COLUMN}<row r="9"><c r="A9"><f>${escaped}</f><v>3</v></c></row>`);
    expect(partText(typed(bytes, 6, 8, 1), PART)).toContain("</f></c>");
  });

  it("are known by what a name stands for", () => {
    const sheets = '<sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets>';
    const names = "<definedNames><definedName name=\"KinhPhi\">'Kế hoạch'!$H$7</definedName></definedNames>";
    const bytes = sheetWith(`${COLUMN}<row r="9"><c r="A9"><f>KinhPhi*2</f><v>3</v></c></row>`, {
      parts: { "xl/workbook.xml": workbookXml(sheets + names) },
    });
    expect(partText(typed(bytes, 6, 8, 1), PART)).toContain("<f>KinhPhi*2</f><v>3</v>");
    expect(partText(typed(bytes, 7, 8, 1), PART)).toContain("<f>KinhPhi*2</f></c>");
  });

  it("follow a shared formula in each of its cells", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>';
    const changed = partText(typed(sheetWith(rows), 2, 1, 10), PART);
    expect(changed).toContain("A1*2</f><v>2</v>");
    expect(changed).toContain('<f t="shared" si="0"/><v>20</v>');
  });

  it("lose the result of an array in all of its cells", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2" s="1"><v>4</v></c></row>';
    const changed = partText(typed(sheetWith(rows), 1, 1, 5), PART);
    expect(changed).toContain("A1:A2*2</f></c>");
    expect(changed).toContain('<c r="B2" s="1"/>');
  });

  it("end where they rest on themselves", () => {
    const rows = '<row r="1"><c r="A1"><f>B1+C1</f><v>0</v></c><c r="B1"><f>A1+1</f><v>0</v></c><c r="C1"><v>1</v></c></row>';
    expect(partText(typed(sheetWith(rows), 1, 3, 2), PART)).toContain("<f>B1+C1</f></c>");
  });

  it("stay byte for byte where they rest on other cells, and where they give the same", () => {
    const rows = `${COLUMN}<row r="9"><c r="A9"><f>SUM(H7:H8)+TODAY()</f><v>3</v></c><c r="B9"><f>[1]Sheet1!$A$1</f><v>3</v></c><c r="C9"><f>H6*0</f><v>0</v></c></row>`;
    const bytes = sheetWith(rows);
    const changed = typed(bytes, 6, 8, 1);
    const at = '<row r="9">';
    expect(partText(changed, PART).split(at)[1]).toBe(partText(bytes, PART).split(at)[1]);
    expect(partsThatChanged(bytes, changed)).toEqual(["xl/workbook.xml", PART]);
    expect(typed(changed, 6, 8, 1)).toEqual(changed);
  });

  it("take no longer than there are formulas", () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => {
      const row = at + 1;
      const running = at === 0 ? "A1" : `B${at}+A${row}`;
      return `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="B${row}"><f>${running}</f><v>${row}</v></c><c r="C${row}"><f>SUM(A$1:A${row})</f><v>${row}</v></c></row>`;
    });
    const changed = partText(typed(sheetWith(rows.join("")), 1, 1, 2), PART);
    const row = /<row r="100">.*?<.row>/.exec(changed)?.[0];
    expect(row).toContain("<f>B99+A100</f><v>101</v>");
    expect(row).toContain("<f>SUM(A$1:A100)</f><v>101</v>");
  });
});

describe("an expression", () => {
  it.each(["SUM(A1:B2", "SUM(A1:B2)%", "A1^2", "IF(A1,1,2)", "A1&B1", "A1:B2", "SUMIF(A1:A3,1)", "1:3", "A1:INDEX(B:B,2)", "", "-", "Tên"])(
    "is not made of %s",
    (formula) => {
      expect(expressionOf(formula, "a")).toBeNull();
    },
  );

  it("looks only at what its formula refers to", () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom("A", "B", "AA")).map(([row, column]) => `${column}${row}`);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.constantFrom("+", "-", "*", "/"), (cells, sign) => {
        const formula = cells.join(sign);
        expect(expressionOf(formula, "a")).not.toBeNull();
        expect(precedentsOf(formula, "a")).toMatchObject({ isOpaque: false, areas: { length: cells.length } });
      }),
    );
  });
});
