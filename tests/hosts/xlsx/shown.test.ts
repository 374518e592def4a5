import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isFailure } from "../../../src/engine/diagnostics/failure";
import type { ShownCell, ShownSheet } from "../../../src/hosts/shown";
import { readShown, readXlsx } from "../../../src/hosts/xlsx";
import { shownFormat } from "../../../src/hosts/xlsx/shown/shown-format";
import { REAL_WORKBOOKS, describeWithRealWorkbooks, realWorkbookBytes } from "../../real-workbooks";
import { MAIN, relationships, sheetWith, tinyPackage, workbookXml } from "./tiny-package";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");

const shownAs = (code: string | null, number: number): string => shownFormat(code, false).ofNumber(number).text;

describe("numbers as a Vietnamese Excel shows them", () => {
  it.each<readonly [string | null, number, string]>([
    [null, 1234.5678, "1234,5678"],
    [null, 0.1 + 0.2, "0,3"],
    [null, 1 / 3, "0,333333333"],
    [null, 12345678901.234, "12345678901"],
    [null, 123456789012, "1,23457E+11"],
    ["0", -0.3, "0"],
    ["0.00", 1.005, "1,01"],
    ["0.00", -2.5, "-2,50"],
    ["#,##0", 1234567, "1.234.567"],
    ["#,##0.00", -1234567.891, "-1.234.567,89"],
    ['#,##0,"k"', 1234567, "1.235k"],
    ["0%", 0.256, "26%"],
    ["0.0%", 0.256, "25,6%"],
    ["000000", 42, "000042"],
    ["000-000", 123456, "123-456"],
    ["0.#", 3, "3,"],
    ["0.00E+00", 12345.678, "1,23E+04"],
    ['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', -1234, " (1.234)"],
    ['0.0;-0.0;"không";@', 0, "không"],
    [";;;", 5, ""],
    ['[>=100]0"a";[<5]"b";0.0', 150, "150a"],
    ['[>=100]0"a";[<5]"b";0.0', 50, "50,0"],
    ['[>=100]0"a";[<5]"b";0.0', 1, "b"],
    ["[$₫-42A] #,##0", 5123, "₫ 5.123"],
    ['General" đ"', 12.5, "12,5 đ"],
    ["dd/mm/yyyy", 45000, "15/03/2023"],
    ["d/m/yy", 45000, "15/3/23"],
    ["dd/mm/yyyy", 60, "29/02/1900"],
    ["dd/mm/yyyy", -3, "########"],
    ["dddd", 45000, "Thứ Tư"],
    ["h:mm", 0.7, "16:48"],
    ["h:mm AM/PM", 0.7, "4:48 CH"],
    ["h:mm:ss", 0.99999999, "0:00:00"],
    ["[h]:mm", 1.5, "36:00"],
    ["mm:ss.0", 0.0012345, "01:46,7"],
    ["x".repeat(300), 1, "1"],
  ])("%s of %d", (code, number, text) => expect(shownAs(code, number)).toBe(text));

  it("a format may colour what it shows, and hide a text", () => {
    expect(shownFormat("0;[Red]-0", false).ofNumber(-2)).toEqual({ text: "-2", color: "#FF0000" });
    expect(shownFormat(";;;", false).ofText("kín").text).toBe("");
    expect(shownFormat('"Ông "@', false).ofText("Nam").text).toBe("Ông Nam");
  });
});

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts>
<fonts><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><i/><u/><strike val="0"/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders><border/><border><left style="thin"><color rgb="FFFF0000"/></left><right/><bottom style="double"/></border></borders>
<cellStyleXfs><xf fontId="0"/></cellStyleXfs>
<cellXfs><xf fontId="0"/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="1"/></xf><xf fontId="0" fillId="3"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

function shown(rows: string, after = "", before = "", strings: readonly string[] = []): ShownSheet {
  const parts = {
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
  return readShown(sheetWith("", { strings, parts })).sheets[0]!;
}

const at = (sheet: ShownSheet, row: number, column: number): ShownCell => sheet.cells.get(row)!.get(column)!;

describe("looks", () => {
  it("fonts, fills by theme and number, borders, alignment", () => {
    const sheet = shown('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>a</t></is></c><c r="B1" s="2"/><c r="C1" s="0"/></row>');
    expect(at(sheet, 1, 1).look).toEqual({
      isBold: true,
      isItalic: true,
      isUnderlined: true,
      isStruck: false,
      size: 14,
      font: "Arial",
      color: "#2F5597",
      fill: "#DAE3F3",
      borders: { left: { width: 1, color: "#FF0000" }, bottom: { width: 3, color: "#000000" } },
      horizontal: "center",
      vertical: "top",
      isWrapped: true,
      indent: 1,
    });
    expect(at(sheet, 1, 2)).toMatchObject({ kind: "empty", text: "", look: { fill: "#FFFF00" } });
    // An empty cell that looks like nothing is no cell.
    expect(sheet.cells.get(1)!.has(3)).toBe(false);
  });

  it("cells that show the same are one record", () => {
    const sheet = shown('<row r="1"><c r="A1" s="4"><v>7</v></c><c r="B1" s="4"><v>7</v></c></row>');
    expect(at(sheet, 1, 1)).toBe(at(sheet, 1, 2));
  });

  it("what one would type: decimals, percents, days, moments, formulas", () => {
    const cells = [
      '<c r="A1"><v>12.5</v></c>',
      '<c r="B1" s="5"><v>0.256</v></c>',
      '<c r="C1" s="3"><v>45000</v></c>',
      '<c r="D1" s="6"><v>45000.5</v></c>',
      '<c r="E1" s="4"><f>A1*100</f><v>1250</v></c>',
      '<c r="F1" t="b"><v>1</v></c>',
    ];
    const sheet = shown(`<row r="1">${cells.join("")}</row>`);
    expect([1, 2, 3, 4, 5, 6].map((column) => [at(sheet, 1, column).text, at(sheet, 1, column).typed, at(sheet, 1, column).kind])).toEqual([
      ["12,5", "12,5", "number"],
      ["26%", "25,6%", "number"],
      ["15/03/2023", "15/03/2023", "day"],
      ["15/03/2023 12:00", "15/03/2023 12:00", "day"],
      ["1.250,0", "=A1*100", "number"],
      ["TRUE", "TRUE", "boolean"],
    ]);
    expect(at(sheet, 1, 5).isFormula).toBe(true);
  });

  it("a shared formula reads as it is for its own cell", () => {
    const sheet = shown(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$C$1</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect([at(sheet, 1, 2).typed, at(sheet, 3, 2).typed]).toEqual(["=A1+$C$1", "=A3+$C$1"]);
  });
});

describe("the frame of a sheet", () => {
  it("widths, heights, what is hidden, frozen, merged, locked, coloured", () => {
    const before =
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="1" max="1" width="20"/><col min="2" max="3" width="9" hidden="1"/><col min="4" max="16384" width="5" style="2"/></cols>';
    const rows = '<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>';
    const sheet = shown(rows, '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>', before);
    expect(sheet).toMatchObject({
      tabColor: "#00B050",
      showsGridLines: false,
      frozen: { rows: 3, columns: 1 },
      isProtected: true,
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      lastRow: 2,
      lastColumn: 1,
    });
    // Times New Roman 12: a digit is eight pixels wide.
    expect([1, 2, 3, 4].map((column) => sheet.columnWidths.get(column))).toEqual([160, 0, 0, 40]);
    expect(sheet.columnWidths.size).toBeLessThan(100);
    expect(sheet.columnLooks.get(4)).toMatchObject({ fill: "#FFFF00" });
    expect([1, 2].map((row) => sheet.rowHeights.get(row))).toEqual([40, 0]);
  });

  it("a row without a height shows all its wrapped lines, not those of a merged cell", () => {
    const long = "Bồi dưỡng giáo viên về phương pháp dạy học theo hướng phát triển năng lực học sinh";
    const cell = (ref: string) => `<c r="${ref}" s="1" t="s"><v>0</v></c>`;
    const rows = `<row r="1">${cell("A1")}</row><row r="2">${cell("A2")}</row>`;
    const sheet = shown(rows, '<mergeCells><mergeCell ref="A2:D2"/></mergeCells>', '<cols><col min="1" max="1" width="20"/></cols>', [
      `<t>${long}</t>`,
    ]);
    expect(sheet.rowHeights.get(1)).toBeGreaterThan(90);
    expect(sheet.rowHeights.has(2)).toBe(false);
  });

  it("lists hidden sheets, but none that Excel does not list", () => {
    const names =
      '<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" state="hidden" r:id="rId1"/><sheet name="c" sheetId="3" state="veryHidden" r:id="rId1"/>';
    const { sheets } = readShown(tinyPackage({ "xl/workbook.xml": workbookXml(`<sheets>${names}</sheets>`) }));
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });
});

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (thrown) {
    if (isFailure(thrown)) return thrown.code;
    throw thrown;
  }
  return "read";
}

describe("the same gate as for reading", () => {
  const odd: Readonly<Record<string, Uint8Array>> = {
    nothing: new Uint8Array(),
    "an address outside the grid": sheetWith('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
    "a row beyond the last": sheetWith('<row r="1048577"><c><v>1</v></c></row>'),
    "a cut sheet": tinyPackage({ "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row>` }),
    "no sheet part": tinyPackage({ "xl/worksheets/sheet1.xml": null }),
    "cells and rows without addresses": sheetWith("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    "styles that are not there": sheetWith('<row r="1"><c r="A1" s="99"><v>1</v></c><c r="B1" s="x"><v>1</v></c></row>'),
    "senseless sizes": tinyPackage({
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="-4" defaultRowHeight="x" baseColWidth="1e9"/><cols><col min="5" max="2" width="1"/><col min="0" max="x"/><col min="2" max="99999999" width="1e9"/></cols><sheetData><row r="1" ht="-1" s="7" customFormat="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    }),
    "a theme that is none": tinyPackage({
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId9", "theme", "theme.xml"]),
      "xl/theme.xml": "<!DOCTYPE x><y",
    }),
    "a formula shared by nobody": sheetWith('<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row>'),
  };

  it.each(Object.entries(odd))("%s", (_, bytes) => expect(codeOf(() => readShown(bytes))).toBe(codeOf(() => readXlsx(bytes, "a.xlsx"))));

  it("a hundred thousand columns said again and again cost nothing", () => {
    const cols = Array.from({ length: 20_000 }, () => '<col min="1" max="16384" width="9"/>').join("");
    const sheet = shown('<row r="1"><c r="A1"><v>1</v></c></row>', "", `<cols>${cols}</cols>`);
    expect(sheet.columnWidths.size).toBeLessThan(100);
  });
});

/** Every cell that is read is shown, with the same words. */
function expectSameTexts(bytes: Uint8Array): void {
  const sheets = new Map(readShown(bytes).sheets.map((sheet) => [sheet.name, sheet]));
  const read = readXlsx(bytes, "a.xlsx").sheets;
  for (const sheet of read) {
    const there = sheets.get(sheet.name);
    if (there === undefined) continue;
    for (const { row, cells } of sheet.rows) {
      for (const { column, value } of cells) {
        const cell = there.cells.get(row)?.get(column);
        expect([row, column, cell?.kind === "empty"]).toEqual([row, column, false]);
        if (value.kind === "text") expect(cell?.typed.startsWith("=") === true ? cell.text : cell?.typed).toBe(value.text);
        if (value.kind === "date" && value.format === "dd/mm/yyyy") expect(cell?.text).toBe(value.day.split("-").reverse().join("/"));
      }
    }
  }
  expect(sheets.size).toBeGreaterThan(0);
}

describe("real files", () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))("%s", (name) =>
    expectSameTexts(new Uint8Array(readFileSync(path.join(SAMPLES, name)))),
  );
});

describeWithRealWorkbooks("workbooks of other makers", () => {
  it.each(REAL_WORKBOOKS)("%s", (name) => expectSameTexts(realWorkbookBytes(name)));
});
