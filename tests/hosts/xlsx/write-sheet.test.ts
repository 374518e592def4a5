import { fc } from "../../properties";
import type { OwnSheet, OwnValidation } from "../../../src/engine/sheets/own-sheet";
import { applyEdits } from "../../../src/hosts/xlsx/patch";
import { readXlsx } from "../../../src/hosts/xlsx/read";
import { childOf, outlineOf, type XmlElement } from "../../../src/hosts/xlsx/xml-outline";
import { partText, scanAll } from "./parts-of";
import { cell, packageOf, planSheet, row, selfAssessmentSheet, sheetOf, tallySheet, textCell } from "./write-samples";

const SHEET = "xl/worksheets/sheet2.xml";

function written(sheet: OwnSheet): Uint8Array {
  const out = applyEdits(packageOf(), [{ kind: "put-sheet", sheet }]);
  scanAll(out);
  return out;
}

function xmlOf(sheet: OwnSheet): string {
  return partText(written(sheet), SHEET);
}

/** What a reader finds in A1 of a sheet with this text there. */
function readBack(text: string): unknown {
  const value = readXlsx(written(sheetOf("profile", "Hồ sơ", [row(1, [textCell(1, text)])])), "a").sheets[1]?.rows[0]?.cells[0]?.value;
  return value?.kind === "text" ? value.text : value;
}

describe("texts", () => {
  it.each([
    ["a formula that is none", "=1+1"],
    ["markup", "<b>&amp; \"'</b>"],
    ["what looks like an escape", "_x0041_ _x005F_"],
    ["control characters", "a\u0000b\u0007c\u001f"],
    ["spaces at the ends", "  a  "],
    ["line ends", "a\nb\r\nc\rd\te"],
    ["letters beyond the first plane", "𠀀 😀"],
    ["characters XML has not", "\ufffe\uffff"],
    ["decomposed letters", "Ke\u0302\u0301 hoa\u0323ch"],
  ])("come back as they were: %s", (_, text) => {
    expect(readBack(text)).toBe(text);
  });

  it("lose half a surrogate, which no file can hold", () => {
    expect(readBack("a\ud800b")).toBe("a\ufffdb");
    expect(readBack("\udc00")).toBe("\ufffd");
  });

  it("are cut where a cell of Excel ends, never within a character", () => {
    expect(readBack("a".repeat(32_767))).toHaveLength(32_767);
    expect(readBack("a".repeat(32_768))).toBe(`${"a".repeat(32_766)}…`);
    expect(readBack(`${"a".repeat(32_765)}😀b`)).toBe(`${"a".repeat(32_765)}…`);
  });

  it("come back as they were, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 20 }), (texts) => {
        const out = written(
          sheetOf(
            "profile",
            "Hồ sơ",
            texts.map((text, index) => row(index + 1, [textCell(1, text)])),
          ),
        );
        const rows = readXlsx(out, "a").sheets[1]?.rows ?? [];
        expect(texts.map((_, index) => rows.find((one) => one.row === index + 1)?.cells[0]?.value)).toEqual(
          texts.map((text) => ({ kind: "text", text })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("stay text when someone edits them", () => {
    const out = written(sheetOf("profile", "Hồ sơ", [row(1, [textCell(1, "- Mua sắm"), textCell(2, "Mua sắm")])]));
    const style = Number(/r="A1" s="(\d+)"/.exec(partText(out, SHEET))?.[1]);
    const xfs = childOf(outlineOf(partText(out, "xl/styles.xml"), ""), "cellXfs")!.children.map((xf) =>
      partText(out, "xl/styles.xml").slice(xf.start, xf.end),
    );
    expect(xfs[style]).toContain('quotePrefix="1"');
    expect(xfs[Number(/r="B1" s="(\d+)"/.exec(partText(out, SHEET))?.[1])]).not.toContain("quotePrefix");
  });
});

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99. */
const SCHEMA_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks ignoredErrors drawing legacyDrawing tableParts extLst".split(
    " ",
  );

describe("the sheet part", () => {
  it.each([planSheet(), selfAssessmentSheet(), tallySheet()].map((sheet) => [sheet.name, sheet] as const))(
    "%s has its elements in the order of the schema",
    (_, sheet) => {
      const names = outlineOf(xmlOf(sheet), SHEET).children.map((child: XmlElement) => SCHEMA_ORDER.indexOf(child.local));
      expect(names).not.toContain(-1);
      expect(names).toEqual(names.toSorted((a, b) => a - b));
    },
  );

  it("writes days, numbers and what is no number", () => {
    const xml = xmlOf(
      sheetOf("profile", "Hồ sơ", [
        row(1, [
          cell(1, { kind: "day", day: "2024-02-29" }),
          cell(2, { kind: "day", day: "1900-01-01" }),
          cell(3, { kind: "day", day: "1900-03-01" }),
          cell(4, { kind: "day", day: "1899-12-31" }),
          cell(5, { kind: "number", number: 0.1 + 0.2 }),
          cell(6, { kind: "number", number: Number.NaN }),
          cell(7, { kind: "number", number: 1e21 }),
          cell(28, { kind: "empty" }),
        ]),
      ]),
    );
    expect(xml.replace(/ s="\d+"/g, "")).toContain(
      '<c r="A1"><v>45351</v></c><c r="B1"><v>1</v></c><c r="C1"><v>61</v></c><c r="D1" t="inlineStr"><is><t>31/12/1899</t></is></c><c r="E1"><v>0.30000000000000004</v></c><c r="F1" t="e"><v>#NUM!</v></c><c r="G1"><v>1e+21</v></c><c r="AB1"/>',
    );
    expect(xml).toContain('<dimension ref="A1:AB1"/>');
  });

  it("gives rows the height of their layout, and those without one what their lines need", () => {
    const xml = xmlOf(
      sheetOf(
        "profile",
        "Hồ sơ",
        [row(1, [textCell(1, "a")], 500), row(2, [textCell(1, "a\nb\nc")]), row(3, [textCell(1, "a")]), row(5, [], 7.5)],
        { columns: [{ width: 20 }] },
      ),
    );
    expect(xml).toContain('<row r="1" ht="409.5" customHeight="1">');
    expect(xml).toMatch(/<row r="2" ht="(?:4\d|5\d)(?:\.\d+)?">/);
    expect(xml).toContain('<row r="3"><c');
    expect(xml).toContain('<row r="5" ht="7.5" customHeight="1"></row>');
  });

  it("freezes rows, columns or both", () => {
    const pane = (rows: number, columns: number): string =>
      /<pane[^>]*>/.exec(xmlOf(sheetOf("plan", "K", [], { freeze: { rows, columns } })))?.[0] ?? "";
    expect(pane(2, 1)).toBe('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
    expect(pane(1, 0)).toBe('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(pane(0, 1)).toBe('<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>');
    expect(pane(0, 0)).toBe("");
  });

  it("writes no merge of one cell, none twice", () => {
    const xml = xmlOf(
      sheetOf("plan", "K", [], {
        merges: [
          { top: 1, left: 1, bottom: 1, right: 1 },
          { top: 2, left: 1, bottom: 3, right: 2 },
          { top: 2, left: 1, bottom: 3, right: 2 },
        ],
      }),
    );
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>');
  });

  it("links to sheets with odd names", () => {
    const xml = xmlOf(
      sheetOf("findings", "Kết quả", [], { links: [{ row: 1, column: 1, sheet: "Tổ 'A' & B", address: "C3:D4", tooltip: null }] }),
    );
    expect(xml).toContain(`<hyperlink ref="A1" location="'Tổ ''A'' &amp; B'!C3:D4"/>`);
  });

  it("breaks pages above the rows that ask for it", () => {
    const print = { ...planSheet().print, breaksBefore: [9, 1, 4, 9] };
    expect(xmlOf(sheetOf("report:2025-Q1:8-cot", "Báo cáo", [], { print }))).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks>',
    );
  });

  it("tells a layout whose rows or cells are out of order", () => {
    expect(() => xmlOf(sheetOf("plan", "K", [row(2, []), row(2, [])]))).toThrow("row 2 after row 2");
    expect(() => xmlOf(sheetOf("plan", "K", [row(1, [textCell(2, "a"), textCell(1, "b")])]))).toThrow("column 1 after 2 in row 1");
  });
});

describe("validations", () => {
  const validation = (rule: OwnValidation["rule"], more: Partial<OwnValidation> = {}): string =>
    /<dataValidations.*<\/dataValidations>/.exec(
      xmlOf(
        sheetOf("progress", "Tiến độ", [], {
          validations: [{ area: { top: 2, left: 3, bottom: 9, right: 3 }, rule, title: "Tên", message: "Lời", ...more }],
        }),
      ),
    )?.[0] ?? "";

  it("list their choices, quotes doubled", () => {
    expect(validation({ kind: "list", choices: ["Đã xong", 'Loại "A"'] })).toContain(
      "<formula1>&quot;Đã xong,Loại &quot;&quot;A&quot;&quot;&quot;</formula1>",
    );
  });

  it("check choices that a list cannot hold by a formula, and only speak where that is too long as well", () => {
    expect(validation({ kind: "list", choices: ["a,b", "c"] })).toContain('type="custom"');
    expect(validation({ kind: "list", choices: ["a,b", "c"] })).toContain("<formula1>OR(C2=&quot;a,b&quot;,C2=&quot;c&quot;)</formula1>");
    expect(validation({ kind: "list", choices: ["x".repeat(300)] })).toContain('type="none"');
  });

  it("keep to Excel's lengths of title and message, line ends escaped", () => {
    const xml = validation({ kind: "nothing" }, { title: "t".repeat(40), message: `a\n${"m".repeat(300)}` });
    expect(/errorTitle="([^"]*)"/.exec(xml)?.[1]).toHaveLength(32);
    expect(/prompt="([^"]*)"/.exec(xml)?.[1]).toMatch(/^a_x000A_m+…$/);
    expect(xml).toContain("<formula1>FALSE</formula1>");
  });
});

describe("charts", () => {
  it("hold the ranges of their sheet and the numbers of now", () => {
    const chart = partText(written(tallySheet()), "xl/charts/chart1.xml");
    expect(chart).toContain(
      '<c:f>\'Tổng hợp mức\'!$B$4:$B$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>27</c:v>',
    );
    expect(chart).toContain("<a:t>Số tiêu chí đạt và chưa đạt từng mức</a:t>");
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(partText(written(tallySheet()), "xl/charts/chart2.xml")).toContain('<c:grouping val="clustered"/>');
  });
});
