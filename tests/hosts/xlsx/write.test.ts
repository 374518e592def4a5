import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFailure } from "../../../src/engine/diagnostics/failure";
import type { Edit, OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { applyEdits } from "../../../src/hosts/xlsx/patch";
import { readXlsx } from "../../../src/hosts/xlsx/read";
import { warningsOf } from "../../../src/hosts/xlsx/warnings";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { partsOf, partsThatChanged, partText, scanAll } from "./parts-of";
import {
  cell,
  MAIN,
  packageOf,
  planSheet,
  row,
  selfAssessmentSheet,
  sheetOf,
  stylesXml,
  tallySheet,
  textCell,
  workbookXml,
} from "./write-samples";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const OURS_TO_GROW = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

function puts(...sheets: readonly OwnSheet[]): readonly Edit[] {
  return sheets.map((sheet) => ({ kind: "put-sheet", sheet }));
}

const ALL = puts(planSheet(), selfAssessmentSheet(), tallySheet());
const SMALL = puts(sheetOf("profile", "Hồ sơ", [row(1, [textCell(1, "Trường Tiểu học Hoa Sen")])]));

/** What every result must be, whatever went in. */
function applied(bytes: Uint8Array, edits: readonly Edit[] = ALL): Uint8Array {
  const out = applyEdits(bytes, edits);
  scanAll(out);
  expect(Buffer.compare(applyEdits(out, edits), out)).toBe(0);
  return out;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    if (isFailure(thrown)) return thrown.code;
    throw thrown;
  }
  return "";
}

const REAL = join(__dirname, "../../../../shared/workbooks");
const real = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith(".xlsx")) : [];

const describeReal = real.length > 0 ? describe : describe.skip;

describeReal(`real workbooks${real.length > 0 ? "" : " (skipped: ../shared/workbooks is not here)"}`, () => {
  it.each(real.length > 0 ? real : ["none"])("%s keeps every part but the four that grow", (name) => {
    const before = new Uint8Array(readFileSync(join(REAL, name)));
    const sheet = readXlsx(before, name).sheets[0]!.name;
    const after = applied(before, puts(planSheet(sheet), selfAssessmentSheet(), tallySheet()));
    expect(partsThatChanged(before, after)).toEqual(expect.arrayContaining(OURS_TO_GROW));
    expect(partsThatChanged(before, after)).toHaveLength(OURS_TO_GROW.length);
    const sheets = readXlsx(after, name).sheets;
    expect(sheets.slice(0, -3)).toEqual(readXlsx(before, name).sheets);
    expect(sheets.slice(-3).map((one) => [one.name, one.own])).toEqual([
      ["Bảng kế hoạch", "plan"],
      ["Bảng tự đánh giá", "self-assessment"],
      ["Tổng hợp mức", "tally"],
    ]);
  });
});

/** Bytes that no program of ours understands, the same each time. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16);
}

const rich = (): Uint8Array =>
  packageOf({
    parts: {
      "xl/charts/chart1.xml": noise(900, 1),
      "xl/charts/": new Uint8Array(0),
      "xl/pivotTables/pivotTable1.xml": noise(500, 2),
      "xl/pivotCache/pivotCacheDefinition1.xml": noise(700, 3),
      "xl/comments1.xml": noise(300, 4),
      "xl/drawings/vmlDrawing1.vml": noise(300, 5),
      "xl/drawings/drawing1.xml": noise(300, 6),
      "customXml/item1.xml": noise(2_000, 7),
      "xl/vbaProject.bin": noise(9_000, 8),
      "xl/printerSettings/printerSettings1.bin": noise(4_000, 9),
      "xl/media/image1.png": noise(5_000, 10),
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="7"/><c r="A2"/></calcChain>`,
      "docProps/app.xml": "<Properties/>",
      "tài liệu/ghi chú.txt": "không phải của ta",
    },
    types:
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/charts/chart3.xml" ContentType="a/b"/>',
    relationships: `<Relationship Id="rId77" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="x" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
  });

const scannable = (part: string): boolean =>
  !/^xl\/(?:charts\/chart1|pivot|comments1|drawings\/(?:vmlDrawing1|drawing1\.))|^customXml/.test(part);

describe("a workbook with parts of all kinds", () => {
  it("keeps each of them byte for byte, compressed as it was and in its old order", () => {
    const before = rich();
    const after = applyEdits(before, ALL);
    scanAll(after, scannable);
    expect(partsThatChanged(before, after).toSorted()).toEqual(OURS_TO_GROW.toSorted());
    expect(
      openZip(after)
        .entries.map((entry) => entry.name)
        .slice(0, openZip(before).entries.length),
    ).toEqual(openZip(before).entries.map((entry) => entry.name));
  });

  it("gives the same bytes when the same edits are applied again", () => {
    const once = applyEdits(rich(), ALL);
    expect(Buffer.compare(applyEdits(once, ALL), once)).toBe(0);
  });

  it("dodges names of parts that are there and of parts that are only spoken of", () => {
    const names = [...partsOf(applyEdits(rich(), ALL)).keys()];
    expect(names).toEqual(expect.arrayContaining(["xl/charts/chart2.xml", "xl/charts/chart4.xml", "xl/drawings/drawing2.xml"]));
    expect(names).not.toContain("xl/charts/chart3.xml");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it("keeps entries that were stored with their sizes behind them, and folders", () => {
    const before = rich();
    // Bit 3 of the flags in both headers of the first entry: sizes follow the data.
    before[6] = before[6]! | 8;
    const after = applyEdits(before, SMALL);
    expect(partsThatChanged(before, after).toSorted()).toEqual(OURS_TO_GROW.toSorted());
    expect(openZip(after).entries.find((entry) => entry.name === "xl/charts/")?.isFolder).toBe(true);
  });

  it("comes out unchanged when there is nothing to do", () => {
    const before = rich();
    expect(applyEdits(before, [])).toBe(before);
  });
});

describe("what grows", () => {
  it("grows only by what is put in: taking ours out again gives the old text", () => {
    const before = packageOf({
      parts: {
        "xl/workbook.xml": workbookXml({
          properties: "<!-- của trường -->\n<workbookPr  codeName='x' />",
          after:
            "<definedNames>\n<definedName name='KinhPhi'>'Kế hoạch cũ'!$A$1</definedName>\n</definedNames><calcPr calcId='191029' calcMode='manual'/>",
        }),
      },
    });
    const after = applied(before);
    const text = partText(after, "xl/workbook.xml");
    const without = text
      .replace(/<sheet name="(?:Bảng|Tổng)[^>]*>/g, "")
      .replace(/<definedName name="_(?:caitien|xlnm)[^>]*>[^<]*<\/definedName>/g, "");
    expect(without).toBe(partText(before, "xl/workbook.xml"));
    expect(text.indexOf("_caitien.plan")).toBeLessThan(text.indexOf("</definedNames>"));
  });

  it.each([
    ["<calcPr calcId='1'/>", "</definedNames><calcPr calcId='1'/>"],
    ["<externalReferences><externalReference r:id='rId1'/></externalReferences><pivotCaches/>", "</externalReferences><definedNames>"],
    ["<functionGroups/>", "<functionGroups/><definedNames>"],
    ["", "</sheets><definedNames>"],
    ["<definedNames/><calcPr/>", "</sheets><definedNames><definedName"],
  ])("puts names where the schema wants them beside %s", (after, expected) => {
    expect(partText(applied(packageOf({ parts: { "xl/workbook.xml": workbookXml({ after }) } })), "xl/workbook.xml")).toContain(expected);
  });

  it("numbers sheets, relationships and tables past those that exist", () => {
    const out = applied(packageOf({ relationships: `<Relationship Id="rId3" Type="${OFFICE}/theme" Target="theme.xml"/>` }));
    expect(partText(out, "xl/workbook.xml")).toContain('<sheet name="Bảng kế hoạch" sheetId="8" r:id="rId4"/>');
    expect(partText(out, "xl/tables/table2.xml")).toContain(' id="2" name="BangTuDanhGia"');
  });

  it("shifts no style of the user and reuses what is there", () => {
    const before = packageOf();
    const out = applied(before);
    const [old, grown] = [partText(before, "xl/styles.xml"), partText(out, "xl/styles.xml")];
    for (const list of ["fonts", "fills", "borders", "cellXfs"]) {
      const inner = (text: string): string => new RegExp(`<${list} count="(\\d+)">(.*)</${list}>`).exec(text)?.[2] ?? "";
      expect(inner(grown).startsWith(inner(old))).toBe(true);
      const count = Number(new RegExp(`<${list} count="(\\d+)"`).exec(grown)?.[1]);
      expect(inner(grown).match(new RegExp(`<${list === "cellXfs" ? "xf" : list.slice(0, -1)}[ >]`, "g"))).toHaveLength(count);
    }
    const more = applyEdits(out, puts(sheetOf("progress", "Tiến độ", planSheet().rows)));
    expect(partText(more, "xl/styles.xml")).toBe(grown);
  });

  it("finds its styles again after another program has written them in its own way", () => {
    const out = applyEdits(packageOf(), ALL);
    const rewritten = partText(out, "xl/styles.xml").replace(/<sz val="(\d+)"\/>/g, "<sz   val='$1'></sz>\n");
    const again = applyEdits(packageOf({ parts: { "xl/styles.xml": rewritten } }), ALL);
    expect(partText(again, "xl/styles.xml")).toBe(rewritten);
  });

  it("makes styles where a workbook has none", () => {
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`;
    const out = applied(packageOf({ parts: { "[Content_Types].xml": types, "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": rels } }));
    expect(partText(out, "xl/styles.xml")).toContain('<fonts count="5"><font><sz val="11"/>');
    expect(partText(out, "xl/styles.xml")).toMatch(/<cellXfs count="10"><xf [^>]*\/><xf [^>]* xfId="0"/);
    expect(partText(out, "[Content_Types].xml")).toContain('<Default Extension="rels"');
    expect(partText(out, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
    expect(partText(out, "xl/_rels/workbook.xml.rels")).toContain('/styles" Target="styles.xml"');
  });

  it.each([
    [
      "empty lists",
      `<styleSheet xmlns="${MAIN}"><fonts/><fills count="0"/><cellXfs count="0"></cellXfs><dxfs count="0"/><tableStyles/></styleSheet>`,
    ],
    ["nothing at all", `<styleSheet xmlns="${MAIN}"/>`],
    ["only a late section", `<styleSheet xmlns="${MAIN}"><colors/></styleSheet>`],
  ])("completes styles that hold %s, so that index 0 stays the plain one", (_, styles) => {
    const text = partText(applied(packageOf({ parts: { "xl/styles.xml": styles } })), "xl/styles.xml");
    const sections = [...text.matchAll(/<(numFmts|fonts|fills|borders|cellXfs|dxfs|tableStyles|colors)[ />]/g)].map((match) => match[1]);
    const order = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs", "tableStyles", "colors"];
    expect(sections).toEqual(order.filter((section) => sections.includes(section)));
    expect(text).toContain(
      '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">',
    );
    expect(text).toMatch(/<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/>/);
  });
});

describe("other ways to write the same package", () => {
  it("speaks with the prefix the workbook uses", () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
    const workbook = `<x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheets><x:sheet name="Kế hoạch cũ" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`;
    const out = applied(packageOf({ parts: { "xl/workbook.xml": workbook, "xl/styles.xml": prefixed(stylesXml()) } }));
    expect(partText(out, "xl/workbook.xml")).toContain('<x:sheet name="Bảng kế hoạch" sheetId="2" q:id="rId3"/>');
    expect(partText(out, "xl/workbook.xml")).toContain('<x:definedNames><x:definedName name="_caitien.plan"');
    expect(partText(out, "xl/styles.xml")).toContain('<x:dxfs count="1"><x:dxf><x:font><x:b/>');
    expect(readXlsx(out, "a").sheets.map((sheet) => sheet.own)).toEqual([null, "plan", "self-assessment", "tally"]);
  });

  it("declares the namespace of relationships where the workbook declares it elsewhere", () => {
    const workbook = `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:rel="${OFFICE}" name="Kế hoạch cũ" sheetId="1" rel:id="rId1"/></sheets></workbook>`;
    const out = applied(packageOf({ parts: { "xl/workbook.xml": workbook } }), SMALL);
    expect(partText(out, "xl/workbook.xml")).toContain(`sheetId="2" xmlns:r="${OFFICE}" r:id="rId3"/>`);
    expect(readXlsx(out, "a").sheets).toHaveLength(2);
  });

  it("writes Strict beside Strict", () => {
    const strict = (text: string): string => text.replaceAll(MAIN, STRICT_MAIN).replaceAll(OFFICE, STRICT_OFFICE);
    const plain = packageOf();
    const parts = Object.fromEntries(
      ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/styles.xml"].map((part) => [
        part,
        strict(partText(plain, part)),
      ]),
    );
    const out = applied(packageOf({ parts }));
    for (const [part, content] of partsOf(out))
      expect([part, new TextDecoder().decode(content).includes("schemas.openxmlformats.org/officeDocument")]).toEqual([part, false]);
    expect(partText(out, "xl/worksheets/sheet2.xml")).toContain(`xmlns="${STRICT_MAIN}"`);
    expect(partText(out, "xl/charts/chart1.xml")).toContain('<c:overlap val="100%"/>');
    expect(readXlsx(out, "a").sheets.map((sheet) => sheet.own)).toEqual([null, "plan", "self-assessment", "tally"]);
  });

  it("keeps a byte order mark, and writes a part in UTF-16 that grows as UTF-8 that says so", () => {
    const utf16 = Buffer.from(`\ufeff${workbookXml().replace("UTF-8", "UTF-16")}`, "utf16le");
    const marked = Buffer.from(`\ufeff${stylesXml()}`, "utf8");
    const out = applied(packageOf({ parts: { "xl/workbook.xml": new Uint8Array(utf16), "xl/styles.xml": new Uint8Array(marked) } }));
    expect(partText(out, "xl/workbook.xml").startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')).toBe(true);
    expect([...partsOf(out).get("xl/styles.xml")!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(readXlsx(out, "a").sheets[0]?.name).toBe("Kế hoạch cũ");
  });

  it("follows a workbook that does not lie in xl/", () => {
    const plain = packageOf();
    const out = applied(
      packageOf({
        parts: {
          "_rels/.rels": partText(plain, "_rels/.rels").replace("xl/workbook.xml", "/sach/so.xml"),
          "sach/so.xml": partText(plain, "xl/workbook.xml"),
          "sach/_rels/so.xml.rels": partText(plain, "xl/_rels/workbook.xml.rels").replaceAll('Target="', 'Target="/xl/'),
          "xl/workbook.xml": null,
          "xl/_rels/workbook.xml.rels": null,
        },
      }),
    );
    expect([...partsOf(out).keys()]).toEqual(
      expect.arrayContaining(["sach/worksheets/sheet1.xml", "sach/tables/table1.xml", "sach/charts/chart1.xml"]),
    );
    expect(readXlsx(out, "a").sheets.map((sheet) => sheet.own)).toEqual([null, "plan", "self-assessment", "tally"]);
  });

  it("keeps the macros and the type of a workbook that has them", () => {
    const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const types = partText(rich(), "[Content_Types].xml").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      type,
    );
    const before = packageOf({ parts: { "[Content_Types].xml": types, "xl/vbaProject.bin": noise(3_000, 4) } });
    const out = applied(before);
    expect(partText(out, "[Content_Types].xml")).toContain(type);
    expect(partsThatChanged(before, out)).not.toContain("xl/vbaProject.bin");
  });

  it("counts days from 1904 where the workbook does", () => {
    const out = applied(packageOf({ parts: { "xl/workbook.xml": workbookXml({ properties: '<workbookPr date1904="true"/>' }) } }));
    expect(partText(out, "xl/worksheets/sheet2.xml")).toContain("<v>44074</v>");
    expect(partText(out, "xl/worksheets/sheet2.xml")).toContain("<formula1>44074</formula1><formula2>44346</formula2>");
    expect(readXlsx(out, "a").sheets[1]?.rows[1]?.cells[3]?.value).toEqual({ kind: "date", day: "2024-09-01", format: "dd/mm/yyyy" });
  });
});

describe("what cannot be or will not hold", () => {
  it.each(["1", "true"])("refuses a workbook whose structure is protected (%s)", (value) => {
    const bytes = packageOf({ parts: { "xl/workbook.xml": workbookXml({ before: `<workbookProtection lockStructure="${value}"/>` }) } });
    expect(codeOf(() => applyEdits(bytes, ALL))).toBe("workbook-protected");
  });

  it("takes one that only protects its windows", () => {
    applied(
      packageOf({ parts: { "xl/workbook.xml": workbookXml({ before: '<workbookProtection lockWindows="1" lockStructure="0"/>' }) } }),
      SMALL,
    );
  });

  it("says that a digital signature will not hold", () => {
    expect(warningsOf(packageOf())).toEqual([]);
    expect(warningsOf(packageOf({ parts: { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" } }))).toEqual([
      "signature-breaks",
    ]);
  });

  it.each([
    ["xml-forbidden", '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'],
    ["xml-damaged", `<workbook xmlns="${MAIN}"><sheets></workbook>`],
  ])("gives %s for a workbook part like that", (code, workbook) => {
    expect(codeOf(() => applyEdits(packageOf({ parts: { "xl/workbook.xml": workbook } }), SMALL))).toBe(code);
  });

  it("tells a layout that takes the name of a sheet of the user", () => {
    expect(() => applyEdits(packageOf(), puts(sheetOf("plan", "KẾ HOẠCH CŨ", [])))).toThrow("the name of plan is taken");
  });
});

describe("a sheet made anew", () => {
  const tabs = (bytes: Uint8Array): readonly (string | null)[] => readXlsx(bytes, "a").sheets.map((sheet) => sheet.own ?? sheet.name);

  it("stands where it stood, under the name people gave it", () => {
    const first = applyEdits(packageOf(), ALL);
    const renamed = withText(first, "xl/workbook.xml", (text) =>
      text.replaceAll("Bảng kế hoạch", "KH của tổ 'A'").replaceAll("'KH của tổ 'A''!", "'KH của tổ ''A'''!"),
    );
    const out = applied(renamed, puts(planSheet()));
    expect(tabs(out)).toEqual(["Kế hoạch cũ", "plan", "self-assessment", "tally"]);
    expect(readXlsx(out, "a").sheets[1]?.name).toBe("KH của tổ 'A'");
    expect(partText(out, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'KH của tổ ''A'''!$1:$1</definedName>`,
    );
  });

  it("takes its old tables, drawings, charts and names with it and nothing else", () => {
    const first = applyEdits(rich(), ALL);
    const bare = applyEdits(first, puts(sheetOf("plan", "Bảng kế hoạch", []), sheetOf("tally", "Tổng hợp mức", [])));
    const gone = [...partsOf(first).keys()].filter((part) => !partsOf(bare).has(part));
    expect(gone.toSorted()).toEqual(
      [
        "xl/charts/chart2.xml",
        "xl/charts/chart4.xml",
        "xl/drawings/_rels/drawing2.xml.rels",
        "xl/drawings/drawing2.xml",
        "xl/tables/table1.xml",
        "xl/worksheets/_rels/sheet2.xml.rels",
        "xl/worksheets/_rels/sheet4.xml.rels",
      ].toSorted(),
    );
    for (const part of gone) expect(partText(bare, "[Content_Types].xml")).not.toContain(`"/${part}"`);
    expect(partText(bare, "xl/workbook.xml")).not.toContain("Print_Titles");
    expect(partsThatChanged(rich(), bare).toSorted()).toEqual(OURS_TO_GROW.toSorted());
    expect(Buffer.compare(applyEdits(applyEdits(bare, ALL), ALL), applyEdits(bare, ALL))).toBe(0);
  });

  it("is new at the end again where people deleted it", () => {
    const first = applyEdits(packageOf(), SMALL);
    const deleted = withText(first, "xl/workbook.xml", (text) =>
      text.replace(/<sheet name="Hồ sơ"[^>]*>/, "").replace("'Hồ sơ'!$A$1", "#REF!"),
    );
    const out = applied(deleted, SMALL);
    expect(tabs(out)).toEqual(["Kế hoạch cũ", "profile"]);
    expect(partText(out, "xl/workbook.xml").match(/_caitien\.profile/g)).toHaveLength(1);
  });

  it("keeps the comments and the names that people put on it", () => {
    const first = applyEdits(packageOf(), SMALL);
    const sheet = [...partsOf(first).keys()].find((part) => part.endsWith("sheet2.xml"))!;
    const commented = repacked(first, {
      [sheet]: partText(first, sheet).replace("</worksheet>", '<legacyDrawing r:id="rId2"/></worksheet>'),
      "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments9.xml"/><Relationship Id="rId2" Type="${OFFICE}/vmlDrawing" Target="../drawings/vml9.vml"/><Relationship Id="rId3" Type="${OFFICE}/printerSettings" Target="../printerSettings/p9.bin"/></Relationships>`,
      "xl/comments9.xml": "<comments/>",
      "xl/drawings/vml9.vml": "<xml/>",
      "xl/printerSettings/p9.bin": "máy in",
      "xl/workbook.xml": partText(first, "xl/workbook.xml").replace(
        "<definedNames>",
        `<definedNames><definedName name="CuaToi" localSheetId="1">'Hồ sơ'!$B$2</definedName>`,
      ),
    });
    const out = applied(commented, puts(sheetOf("profile", "Hồ sơ", [row(1, [textCell(1, "Mới")])], { charts: tallySheet().charts })));
    expect(partText(out, sheet)).toMatch(/<drawing r:id="rId3"\/><legacyDrawing r:id="rId2"\/>/);
    expect([...partsOf(out).keys()]).toEqual(expect.arrayContaining(["xl/comments9.xml", "xl/drawings/vml9.vml"]));
    expect(partsOf(out).has("xl/printerSettings/p9.bin")).toBe(false);
    expect(partText(out, "xl/workbook.xml")).toContain('name="CuaToi"');
  });

  it("keeps the pictures that people put beside our charts", () => {
    const first = applyEdits(packageOf(), puts(tallySheet()));
    const drawing = "xl/drawings/drawing1.xml";
    const picture =
      '<xdr:oneCellAnchor><xdr:pic><xdr:blipFill><a:blip xmlns:r="x" r:embed="rId9"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>';
    const stamped = repacked(first, {
      [drawing]: partText(first, drawing).replace("<xdr:twoCellAnchor", `${picture}<xdr:twoCellAnchor`),
      "xl/drawings/_rels/drawing1.xml.rels": partText(first, "xl/drawings/_rels/drawing1.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${OFFICE}/image" Target="../media/dau.png"/></Relationships>`,
      ),
      "xl/media/dau.png": "con dấu",
    });
    const out = applied(stamped, puts(tallySheet()));
    expect(partText(out, drawing).match(/<xdr:graphicFrame /g)).toHaveLength(2);
    expect(partText(out, drawing)).toContain(picture);
    expect(partText(out, "xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="../media/dau.png"');
    expect(partText(out, "xl/media/dau.png")).toBe("con dấu");
    const withoutCharts = applied(out, puts(sheetOf("tally", "Tổng hợp mức", [])));
    expect(partText(withoutCharts, drawing)).toContain(picture);
    expect([...partsOf(withoutCharts).keys()].filter((part) => part.startsWith("xl/charts"))).toEqual([]);
  });

  it("leaves no formula in the calculation chain that is not there any more, and the others in it", () => {
    const chain = (inner: string): Uint8Array => {
      const first = applyEdits(packageOf(), SMALL);
      return repacked(first, {
        "xl/calcChain.xml": `<calcChain xmlns="${MAIN}">${inner}</calcChain>`,
        "xl/_rels/workbook.xml.rels": partText(first, "xl/_rels/workbook.xml.rels").replace(
          "</Relationships>",
          `<Relationship Id="rId50" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
        ),
        "[Content_Types].xml": partText(first, "[Content_Types].xml").replace(
          "</Types>",
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      });
    };
    expect(
      partText(applied(chain('<c r="A1" i="7"/><c r="B1" i="8"/><c r="B2"/><c r="A2" i="7"/><c r="A3"/>'), SMALL), "xl/calcChain.xml"),
    ).toContain('><c r="A1" i="7"/><c r="A2" i="7"/><c r="A3"/></calcChain>');
    const none = applied(chain('<c r="B1" i="8"/><c r="B2"/>'), SMALL);
    expect(partsOf(none).has("xl/calcChain.xml")).toBe(false);
    expect(partText(none, "xl/_rels/workbook.xml.rels") + partText(none, "[Content_Types].xml")).not.toContain("calcChain");
  });
});

describe("tables", () => {
  const userTable = (name: string, id: number): Uint8Array =>
    packageOf({
      parts: { "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="A1:B2"/>` },
      types:
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
    });

  it("dodge the names and numbers of the user's tables, and formulas follow", () => {
    const out = applied(userTable("BANGTUDANHGIA", 1));
    expect(partText(out, "xl/tables/table3.xml")).toContain(' id="3" name="BangTuDanhGia_2" displayName="BangTuDanhGia_2"');
    expect(partText(out, "xl/worksheets/sheet4.xml")).toContain("<f>COUNTIF(BangTuDanhGia_2[Mức 1],");
  });

  it("dodge defined names too", () => {
    const workbook = workbookXml({ after: '<definedNames><definedName name="bangkehoach">1</definedName></definedNames>' });
    expect(partText(applied(packageOf({ parts: { "xl/workbook.xml": workbook } })), "xl/tables/table1.xml")).toContain(
      'name="BangKeHoach_2"',
    );
  });

  it("keep their number when they are made anew", () => {
    const first = applyEdits(packageOf(), ALL);
    const out = applyEdits(first, puts(selfAssessmentSheet()));
    expect(partText(out, "xl/tables/table2.xml")).toContain(' id="2" name="BangTuDanhGia"');
  });

  it("have a row below the header even where there is nothing to show", () => {
    const sheet = sheetOf("progress", "Tiến độ", [row(1, [textCell(1, "Mã"), textCell(2, "Kết quả")])], {
      tables: [{ name: "TienDo", area: { top: 1, left: 1, bottom: 1, right: 2 }, columns: ["Mã", "Kết quả"], style: null }],
    });
    expect(partText(applied(packageOf(), puts(sheet)), "xl/tables/table1.xml")).toContain('ref="A1:B2"');
  });

  it("tell a layout whose columns are not its header", () => {
    const sheet = sheetOf("progress", "Tiến độ", [], {
      tables: [{ name: "TienDo", area: { top: 1, left: 1, bottom: 2, right: 2 }, columns: ["Mã", "MÃ"], style: null }],
    });
    expect(() => applyEdits(packageOf(), puts(sheet))).toThrow("the columns of table TienDo are not its header");
  });
});

describe("formulas", () => {
  it("carry their value, and ask to be calculated where they have none", () => {
    const sheet = sheetOf("tally", "Tổng hợp mức", [
      row(1, [
        cell(1, { kind: "formula", formula: "1<2", cached: 1 }),
        cell(2, { kind: "formula", formula: '"a"&"b"', cached: "ab" }),
        cell(3, { kind: "formula", formula: "NOW()", cached: null }),
      ]),
    ]);
    const xml = partText(applied(packageOf(), puts(sheet)), "xl/worksheets/sheet2.xml");
    expect(xml).toMatch(/<c r="A1" s="\d+"><f>1&lt;2<\/f><v>1<\/v><\/c>/);
    expect(xml).toMatch(/<c r="B1" s="\d+" t="str"><f>&quot;a&quot;&amp;&quot;b&quot;<\/f><v>ab<\/v><\/c>/);
    expect(xml).toMatch(/<c r="C1" s="\d+"><f ca="1">NOW\(\)<\/f><\/c>/);
  });
});

function withText(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  return repacked(bytes, { [part]: change(partText(bytes, part)) });
}

function repacked(bytes: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array {
  return packageOf({ parts: { ...Object.fromEntries(partsOf(bytes)), ...changes } });
}
