import { applyEdits, keptIn, readXlsx, withKept } from "../../../src/hosts/xlsx";
import { partsThatChanged, partText, scanAll } from "./parts-of";
import { relationships, sheetWith, tinyPackage } from "./tiny-package";

const bytes = sheetWith('<row r="1"><c r="A1"><v>1</v></c></row>');
const kept = new Map([
  ["choices", '{"report":{"number":"55","signer":"Trần Thị Bưởi & <Lan>"}}'],
  ["fixes", "[1]"],
]);
const ITEM = "customXml/item1.xml";

describe("what is kept with a workbook", () => {
  it("is there again when the file is opened, and the sheets are as they were", () => {
    const saved = withKept(bytes, kept);
    expect(keptIn(saved)).toEqual(kept);
    expect(readXlsx(saved, "a")).toEqual(readXlsx(bytes, "a"));
    expect(partsThatChanged(bytes, saved)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]);
    scanAll(saved);
  });

  it("adds nothing where nothing is kept, and changes nothing where it is kept already", () => {
    expect(withKept(bytes, new Map())).toBe(bytes);
    const saved = withKept(bytes, kept);
    expect(withKept(saved, kept)).toBe(saved);
    const other = withKept(saved, new Map([["choices", "{}"]]));
    expect(partsThatChanged(saved, other)).toEqual([ITEM]);
    expect(keptIn(withKept(other, new Map()))).toEqual(new Map());
  });

  it("stays where the workbook is edited", () => {
    const edited = applyEdits(withKept(bytes, kept), [
      { kind: "set-cells", sheet: "Kế hoạch", cells: [{ row: 1, column: 1, value: { kind: "text", text: "x" } }] },
    ]);
    expect(keptIn(edited)).toEqual(kept);
  });

  it("leaves items of others alone", () => {
    const theirs = tinyPackage({
      [ITEM]: '<settings xmlns="urn:khac"><text key="choices">lạ</text></settings>',
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "sharedStrings.xml"],
        ["rId3", "styles", "styles.xml"],
        ["rId4", "customXml", "../customXml/item1.xml"],
      ),
    });
    expect(keptIn(theirs)).toEqual(new Map());
    const saved = withKept(theirs, kept);
    expect(partText(saved, ITEM)).toBe(partText(theirs, ITEM));
    expect(keptIn(saved)).toEqual(kept);
  });

  it.each([
    ["damaged", '<kept xmlns="urn:cai-tien:kept:1"><text'],
    ["hostile", '<!DOCTYPE kept [<!ENTITY a "b">]><kept xmlns="urn:cai-tien:kept:1"><text key="choices">&a;</text></kept>'],
    ["too large", `<kept xmlns="urn:cai-tien:kept:1"><text key="choices">${"x".repeat(600_000)}</text></kept>`],
  ])("counts as nothing where it is %s", (_, xml) => {
    const odd = tinyPackage({
      [ITEM]: xml,
      "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "customXml", ITEM]),
    });
    expect(keptIn(odd)).toEqual(new Map());
    expect(keptIn(withKept(odd, kept))).toEqual(kept);
  });

  it("is found where LibreOffice has put it", () => {
    const moved = tinyPackage({
      [ITEM]: '<kept xmlns="urn:cai-tien:kept:1"><text key="choices">{}</text></kept>',
      "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "customXml", ITEM]),
    });
    expect(keptIn(moved)).toEqual(new Map([["choices", "{}"]]));
  });
});
