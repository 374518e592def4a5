import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isFailure } from "../../../src/engine/diagnostics/failure";
import { addressOf, areaOfCell } from "../../../src/engine/workbook/address";
import type { CellValue, Sheet } from "../../../src/engine/workbook/workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read";
import { MAIN, type Parts, contentTypes, relationships, sheetWith, tinyPackage, workbookXml } from "./tiny-package";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function firstSheet(bytes: Uint8Array): Sheet {
  return readXlsx(bytes, "a.xlsx").sheets[0]!;
}

/** Every cell as "B3 → value", formulas marked with "=". */
function cellsOf(bytes: Uint8Array): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { row, cells: inRow } of firstSheet(bytes).rows) {
    for (const { column, value, isFormula } of inRow) cells[(isFormula ? "=" : "") + addressOf(areaOfCell(row, column))] = plain(value);
  }
  return cells;
}

function plain(value: CellValue): unknown {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.format === null ? value.number : [value.number, value.format];
    case "boolean":
      return value.boolean;
    case "date":
      return { day: value.day };
    case "error":
      return { error: value.code };
  }
}

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (thrown) {
    if (isFailure(thrown)) return thrown.code;
    throw thrown;
  }
  return "read";
}

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("values of cells", () => {
  it("reads every type of cell for what it is", () => {
    const rows = row(
      '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>' +
        '<c r="E1" t="inlineStr"><is><t>tại chỗ</t></is></c><c r="F1" t="str"><f>A1</f><v>Đạt</v></c><c r="G1" t="d"><v>2024-09-05T10:30:00Z</v></c>' +
        '<c r="H1" t="n"><v>-3</v></c><c r="I1"><v>1.5E3</v></c>',
    );
    expect(cellsOf(sheetWith(rows, { strings: ["<t>Tiêu chí 1.1</t>"] }))).toEqual({
      A1: "Tiêu chí 1.1",
      B1: 12.5,
      C1: true,
      D1: { error: "#REF!" },
      E1: "tại chỗ",
      "=F1": "Đạt",
      G1: { day: "2024-09-05" },
      H1: -3,
      I1: 1500,
    });
  });

  it("takes numbers as days by the style, and keeps other formats beside the number", () => {
    const rows = row(
      '<c r="A1" s="1"><v>45536</v></c><c r="B1" s="4"><v>45536.75</v></c><c r="C1" s="2"><v>1.1</v></c><c r="D1" s="3"><v>0.8</v></c>' +
        '<c r="E1" s="5"><v>945000000</v></c><c r="F1" s="6"><v>0.5</v></c><c r="G1" s="99"><v>7</v></c>',
    );
    expect(cellsOf(sheetWith(rows))).toEqual({
      A1: { day: "2024-09-01" },
      B1: { day: "2024-09-01" },
      C1: [1.1, "0.00"],
      D1: [0.8, "0%"],
      E1: [945000000, '#,##0" đồng"'],
      F1: [0.5, "h:mm"],
      G1: 7,
    });
  });

  it("knows the day that never was, and that days before it count one less", () => {
    const rows = row(
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>60</v></c><c r="D1" s="1"><v>61</v></c><c r="E1" s="1"><v>-4</v></c>',
    );
    expect(cellsOf(sheetWith(rows))).toEqual({
      A1: { day: "1900-01-01" },
      B1: { day: "1900-02-28" },
      C1: [60, "dd/mm/yyyy"],
      D1: { day: "1900-03-01" },
      E1: [-4, "dd/mm/yyyy"],
    });
  });

  it("counts days from 1904 where the workbook does, whatever its extensions say", () => {
    const parts: Parts = {
      "xl/workbook.xml": workbookXml(
        '<workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><extLst><ext xmlns:x="urn:other"><x:workbookPr/></ext></extLst>',
      ),
    };
    expect(cellsOf(sheetWith(row('<c r="A1" s="1"><v>44074</v></c>'), { parts }))).toEqual({ A1: { day: "2024-09-01" } });
  });

  it("keeps text as it stands: spaces, decomposed letters, leading zeros, line ends, 32,767 characters", () => {
    const long = "Trường ".repeat(4681).slice(0, 32_767);
    const decomposed = "Tiêu chí".normalize("NFD");
    const strings = [`<t xml:space="preserve">  ${decomposed} </t>`, "<t>007</t>", "<t>một\r\nhai</t>", `<t>${long}</t>`];
    const rows = row(strings.map((_, i) => `<c t="s"><v>${i}</v></c>`).join(""));
    expect(cellsOf(sheetWith(rows, { strings }))).toEqual({ A1: `  ${decomposed} `, B1: "007", C1: "một\nhai", D1: long });
  });

  it("joins the runs of rich text and leaves out phonetic readings and extensions", () => {
    const strings = [
      '<r><rPr><b/></rPr><t>Mức </t></r><r><t xml:space="preserve">1 </t></r><rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="1"/>',
      '<t>a</t><x:t xmlns:x="urn:other">không</x:t>',
    ];
    expect(cellsOf(sheetWith(row('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>'), { strings }))).toEqual({ A1: "Mức 1 ", B1: "a" });
  });

  it("replaces references, CDATA and escapes, each once", () => {
    const strings = [
      "<t>&lt;a&gt; &amp;amp; &quot;&apos; &#225;&#x1EA1;</t>",
      "<t>x<![CDATA[<b> &amp;]]>y<!-- nothing --><?pi nothing?>z</t>",
      "<t>a_x000D_b_x005F_x0041_ _x12_</t>",
    ];
    const rows = row('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="str"><f>X</f><v>m_x000A_n</v></c>');
    expect(cellsOf(sheetWith(rows, { strings }))).toEqual({
      A1: "<a> &amp; \"' áạ",
      B1: "x<b> &amp;yz",
      C1: "a\rb_x0041_ _x12_",
      "=D1": "m\nn",
    });
  });

  it("says that a string missing from the table is missing, not that the cell is empty", () => {
    expect(cellsOf(sheetWith(row('<c t="s"><v>5</v></c><c t="s"><v>-1</v></c><c t="s"><v>0</v></c>'), { strings: ["<t>a</t>"] }))).toEqual({
      A1: { error: "#REF!" },
      B1: { error: "#REF!" },
      C1: "a",
    });
    expect(codeOf(() => readXlsx(sheetWith(row('<c t="s"><v>0</v></c>'), { parts: { "xl/sharedStrings.xml": null } }), "a"))).toBe(
      "package-damaged",
    );
  });

  it("keeps as text what calls itself a number and is none", () => {
    const rows = row(
      '<c><v>NaN</v></c><c><v>12a</v></c><c><v>0x10</v></c><c t="b"><v>maybe</v></c><c t="d"><v>hôm qua</v></c><c t="later"><v>?</v></c>',
    );
    expect(cellsOf(sheetWith(rows))).toEqual({ A1: "NaN", B1: "12a", C1: "0x10", D1: "maybe", E1: "hôm qua", F1: "?" });
  });

  it("has no cell where there is no content", () => {
    const rows = row(
      '<c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1"><v></v></c><c r="D1"><v/></c><c r="E1"><f>A1</f></c><c r="F1" t="inlineStr"><is><t/></is></c>',
    );
    expect(firstSheet(sheetWith(rows + '<row r="2" ht="30"/>', { strings: ["<t></t>"] })).rows).toEqual([]);
  });

  it("shares one value between all cells that show the same string", () => {
    const sheet = firstSheet(sheetWith(row('<c t="s"><v>0</v></c><c t="s"><v>0</v></c>'), { strings: ["<t>Đạt</t>"] }));
    expect(sheet.rows[0]?.cells[0]?.value).toBe(sheet.rows[0]?.cells[1]?.value);
  });

  it("marks formulas, shared ones without text too", () => {
    const rows = row('<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c r="B1"><f t="shared" si="0"/><v>6</v></c>');
    expect(cellsOf(sheetWith(rows))).toEqual({ "=A1": 4, "=B1": 6 });
  });
});

describe("places of cells", () => {
  it("counts on where rows and cells do not say where they stand", () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>';
    expect(cellsOf(sheetWith(rows))).toEqual({ A1: 1, D1: 2, E1: 3, A5: 4, B6: 5 });
  });

  it("takes the row from its first cell where only that says it", () => {
    expect(cellsOf(sheetWith('<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>'))).toEqual({ B7: 1, A8: 2 });
  });

  it("puts rows and cells in order, and joins two pieces of one row", () => {
    const rows =
      '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
    const sheet = firstSheet(sheetWith(rows));
    expect(sheet.rows.map((r) => r.row)).toEqual([1, 3]);
    expect(sheet.rows[1]?.cells.map((c) => c.column)).toEqual([1, 2, 3]);
  });

  it("believes content, not the dimension, and reaches the last cell of the grid", () => {
    const sheet = `<worksheet xmlns="${MAIN}"><dimension ref="A1:B2"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    expect(cellsOf(tinyPackage({ "xl/worksheets/sheet1.xml": sheet }))).toEqual({ XFD1048576: 1 });
  });

  it.each([
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="1048577"/>',
    row('<c r="XFE1"><v>1</v></c>'),
    row('<c r="12"><v>1</v></c>'),
    '<row r="x"/>',
  ])("refuses an address outside the grid: %s", (rows) => {
    expect(codeOf(() => readXlsx(sheetWith(rows), "a"))).toBe("xml-damaged");
  });

  it("keeps merges as ranges, however wide, and values under them", () => {
    const after = '<mergeCells count="3"><mergeCell ref="A1:A3"/><mergeCell ref="A5:XFD1048576"/><mergeCell ref="C1"/></mergeCells>';
    const bytes = sheetWith('<row r="2"><c r="A2"><v>1</v></c></row>', { after });
    expect(firstSheet(bytes).merges.map(addressOf)).toEqual(["A1:A3", "A5:XFD1048576"]);
    expect(cellsOf(bytes)).toEqual({ A2: 1 });
  });

  it("says which rows are hidden", () => {
    const sheet = firstSheet(sheetWith('<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="false"><c><v>1</v></c></row>'));
    expect(sheet.rows.map((r) => r.isHidden)).toEqual([true, false]);
  });
});

describe("ways to write the same workbook", () => {
  const same = { A1: "Đạt", B2: 3 };
  const plainRows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>';

  it("follows prefixes", () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)/g, "<$1x:");
    const parts: Parts = {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}">${prefixed(`<sheetData>${plainRows}</sheetData>`)}</x:worksheet>`,
      "xl/sharedStrings.xml": `<?xml version='1.0'?><s:sst xmlns:s='${MAIN}'><s:si><s:t>Đạt</s:t></s:si></s:sst>`,
      "xl/workbook.xml": `<w:workbook xmlns:w="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:sheets><w:sheet name="S" q:id="rId1"/></w:sheets></w:workbook>`,
    };
    expect(cellsOf(tinyPackage(parts))).toEqual(same);
  });

  it("follows Strict documents", () => {
    const strict = (xml: string): string =>
      xml.replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", STRICT_OFFICE).replaceAll(MAIN, STRICT);
    const parts: Parts = {
      "_rels/.rels": strict(relationships(["a", "officeDocument", "xl/workbook.xml"])),
      "xl/_rels/workbook.xml.rels": strict(
        relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["s", "sharedStrings", "sharedStrings.xml"]),
      ),
      "xl/workbook.xml": strict(workbookXml('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>')),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${STRICT}"><sheetData>${plainRows}</sheetData></worksheet>`,
      "xl/sharedStrings.xml": `<sst xmlns="${STRICT}"><si><t>Đạt</t></si></sst>`,
    };
    expect(cellsOf(tinyPackage(parts))).toEqual(same);
  });

  it("follows absolute and relative targets to parts in unusual places, in any case of letters", () => {
    const parts: Parts = {
      "[Content_Types].xml": contentTypes(undefined, "/Book/Main.xml"),
      "_rels/.rels": relationships(["a", "officeDocument", "/book/MAIN.xml"]),
      "book/main.xml": workbookXml('<sheets><sheet name="S" sheetId="1" r:id="rId9"/></sheets>'),
      "book/_rels/main.xml.rels": relationships(["rId9", "worksheet", "./../data/t%20one.xml"], ["s", "sharedStrings", "/data/Texts.xml"]),
      "data/t one.xml": `<worksheet xmlns="${MAIN}"><sheetData>${plainRows}</sheetData></worksheet>`,
      "DATA/texts.xml": `<sst xmlns="${MAIN}"><si><t>Đạt</t></si></sst>`,
      "xl/workbook.xml": null,
    };
    expect(cellsOf(tinyPackage(parts))).toEqual(same);
  });

  it.each(["utf-16le", "utf-16be", "utf-8 with mark", "windows-1252"])("follows the encoding of a part: %s", (encoding) => {
    const text = encoding === "windows-1252" ? "D\u00e3i" : "Đạt";
    const declared = encoding.startsWith("utf-8") ? "" : `<?xml version="1.0" encoding="${encoding.slice(0, 12)}"?>`;
    const xml = `${declared}<sst xmlns="${MAIN}"><si><t>${text}</t></si></sst>`;
    expect(
      cellsOf(
        tinyPackage({
          "xl/sharedStrings.xml": encoded(xml, encoding),
          "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${plainRows}</sheetData></worksheet>`,
        }),
      ),
    ).toEqual({
      A1: text,
      B2: 3,
    });
  });

  it("does not mind quotes, white space, comments and instructions between and inside tags", () => {
    const rows = `<!-- <row> --><row  r = '1' ><c\n r="A1"\tt='s' ><v >0</v ><?x <c?></c></row\n>
      <row r="2" ><!-- - --><c r='B2'  ><v><![CDATA[3]]></v></c></row >`;
    expect(cellsOf(sheetWith(rows, { strings: ["<t>Đạt</t>"] }))).toEqual(same);
  });

  it("reads the same from a part cut into pieces anywhere", () => {
    const filler = Array.from(
      { length: 4_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>Tiêu chí ${i} 😀 đạt mức</t></is></c></row>`,
    ).join("");
    const cells = cellsOf(sheetWith(filler));
    expect(Object.keys(cells)).toHaveLength(4_000);
    expect(Object.values(cells).every((text, i) => text === `Tiêu chí ${i} 😀 đạt mức`)).toBe(true);
  });
});

describe("sheets", () => {
  const twoSheets = (inner: string, more: Parts = {}): Uint8Array =>
    tinyPackage({
      "xl/workbook.xml": workbookXml(inner),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
      ...more,
    });
  const both =
    '<sheets><sheet name="Đồ thị" sheetId="4" state="hidden" r:id="rId2"/><sheet name="Kế &amp; hoạch" sheetId="1" state="veryHidden" r:id="rId1"/></sheets>';

  it("stand in the order of the tabs, hidden ones too; a chart sheet has no cells", () => {
    const { sheets, name } = readXlsx(twoSheets(both), "kế hoạch.xlsx");
    expect(name).toBe("kế hoạch.xlsx");
    expect(sheets.map((s) => [s.name, s.isHidden, s.rows.length])).toEqual([
      ["Đồ thị", true, 0],
      ["Kế & hoạch", true, 0],
    ]);
  });

  it("are refused where the part of one is missing, never shown empty", () => {
    expect(codeOf(() => readXlsx(twoSheets(both, { "xl/worksheets/sheet1.xml": null }), "a"))).toBe("sheet-part-missing");
    expect(codeOf(() => readXlsx(twoSheets('<sheets><sheet name="S" sheetId="1" r:id="rId77"/></sheets>'), "a"))).toBe(
      "sheet-part-missing",
    );
    expect(codeOf(() => readXlsx(twoSheets('<sheets><sheet name="S" sheetId="1"/></sheets>'), "a"))).toBe("sheet-part-missing");
  });

  it("are ours where a name of the workbook says so, under whatever name they have now", () => {
    const names = (list: string): Uint8Array =>
      twoSheets(`<sheets><sheet name="Bảng 'của' tôi" sheetId="1" r:id="rId1"/></sheets><definedNames>${list}</definedNames>`);
    const ownOf = (list: string): unknown => firstSheet(names(list)).own;
    const reference = "'Bảng ''của'' tôi'!$A$1";
    expect(ownOf(`<definedName name="_caitien.self_assessment" hidden="1">${reference}</definedName>`)).toBe("self-assessment");
    expect(ownOf(`<definedName name="_CAITIEN.PLAN" hidden="1">${reference}</definedName>`)).toBe("plan");
    expect(ownOf(`<definedName name="_caitien.plan" hidden="1">#REF!</definedName>`)).toBeNull();
    expect(ownOf(`<definedName name="_caitien.plan" localSheetId="0" hidden="1">${reference}</definedName>`)).toBeNull();
    expect(
      ownOf(`<definedName name="_caitien.other">${reference}</definedName><definedName name="tôi">${reference}</definedName>`),
    ).toBeNull();
  });

  it("are refused where nothing says what kind they are and they are no worksheet", () => {
    const unknown = { "xl/_rels/workbook.xml.rels": relationships(["rId1", "sheetOfTomorrow", "chartsheets/sheet1.xml"]) };
    const one = '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>';
    expect(codeOf(() => readXlsx(twoSheets(one, unknown), "a"))).toBe("xml-damaged");
  });

  it("must be there at all", () => {
    expect(codeOf(() => readXlsx(twoSheets("<sheets/>"), "a"))).toBe("package-damaged");
  });
});

const REAL = join(__dirname, "../../../../shared/workbooks");

describe("the real workbooks", () => {
  const names = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith(".xlsx")) : [];
  if (names.length === 0) it.skip("are not here: ../shared/workbooks is absent", () => undefined);
  for (const name of names) {
    it(`reads ${name} with text in it`, () => {
      const { sheets } = readXlsx(new Uint8Array(readFileSync(join(REAL, name))), name);
      expect(sheets.every((sheet) => sheet.rows.length > 0)).toBe(true);
      expect(JSON.stringify(sheets).normalize("NFC")).toMatch(/cải tiến|tiêu chí|hạn chế/i);
    });
  }
});

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === "windows-1252") return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  if (encoding === "utf-8 with mark") return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = [...`\ufeff${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
  if (encoding === "utf-16be") for (let i = 0; i < bytes.length; i += 2) [bytes[i], bytes[i + 1]] = [bytes[i + 1]!, bytes[i]!];
  return Uint8Array.from(bytes);
}
