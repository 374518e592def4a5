import type { CopySheet } from "../../../src/engine/sheets/own-sheet";
import { applyEdits as applyInMemory } from "../../../src/hosts/memory";
import { applyEdits, readXlsx } from "../../../src/hosts/xlsx";
import { hasOffice, sheetsInLibreOffice } from "./libre-office";
import { nastyPackage, OUR_PART, ourRows, OURS, THEIRS } from "./nasty-sheet";
import { partsOf, partsThatChanged, partText, scanAll } from "./parts-of";
import { complaintsAbout, hasValidator } from "./validator";
import { row, sheetOf, textCell } from "./write-samples";

const NAME = "Duyệt Q1 & 'HK1'";
const COPY: CopySheet = { kind: "copy-sheet", from: "plan", id: "frozen:2025-Q1:8-cot:2025-04-05", name: NAME };
const PART = "xl/worksheets/sheet3.xml";

describe("a copy of a sheet of ours", () => {
  const bytes = nastyPackage();
  const out = applyEdits(bytes, [COPY]);
  const copied = partText(out, PART);

  it("is the workbook that memory makes: the last sheet, its values, ours by its id", () => {
    scanAll(out);
    expect(readXlsx(out, "a")).toEqual(applyInMemory(readXlsx(bytes, "a"), [COPY]));
    expect(readXlsx(out, "a").sheets.map(({ name, own }) => [name, own])).toEqual([
      [OURS, "plan"],
      [THEIRS, null],
      [NAME, COPY.id],
    ]);
  });

  it("leaves all that was there as it was", () => {
    expect(partsThatChanged(bytes, out)).toEqual(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]);
  });

  it("holds no formula, and is locked where the schema wants it", () => {
    expect(copied).not.toMatch(/<f[\s>]/);
    expect(copied).toContain('</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells');
    expect(() => applyEdits(out, [{ kind: "set-cells", sheet: NAME, cells: [{ row: 1, column: 1, value: { kind: "empty" } }] }])).toThrow(
      "excel-protected-sheet",
    );
  });

  it.each([
    ["widths and colours", '<cols><col min="1" max="1" width="33.3" customWidth="1"/><col min="6" max="6" width="9" style="2"/></cols>'],
    ["heights", '<row r="6" spans="1:6" ht="40" customHeight="1">'],
    ["merges", '<mergeCell ref="A10:A11"/>'],
    ["conditional formats", "<conditionalFormatting"],
    ["links, within the workbook and out of it", '<hyperlink ref="A6" r:id="rId9"/>'],
    ["the paper", '<pageSetup paperSize="9" orientation="landscape"/>'],
    ["page breaks", '<brk id="5" max="16383" man="1"/>'],
  ])("keeps %s", (_, expected) => {
    expect(copied).toContain(expected);
  });

  it.each(["tableParts", "legacyDrawing", "protectedRanges", "tabSelected", "codeName"])(
    "has no %s, which are one sheet's alone",
    (word) => {
      expect(partText(out, OUR_PART)).toContain(word);
      expect(copied).not.toContain(word);
    },
  );

  it("is printed as the sheet is", () => {
    const workbook = partText(out, "xl/workbook.xml");
    const tab = "'Duyệt Q1 &amp; ''HK1'''";
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="2">${tab}!$A$1:$F$12</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="2">${tab}!$3:$3</definedName>`);
  });

  it("keeps pictures, which both sheets then show, and no chart", () => {
    expect(partText(out, "xl/worksheets/_rels/sheet3.xml.rels")).toContain('Target="../drawings/drawing2.xml"');
    expect(partText(out, "xl/drawings/drawing2.xml")).toContain("Con dấu");
    expect(partText(out, "xl/drawings/drawing2.xml")).not.toContain("Biểu đồ");
    expect(partText(out, "xl/drawings/_rels/drawing2.xml.rels")).toContain("../media/image1.png");
    expect([...partsOf(out).keys()].filter((part) => part.includes("media"))).toHaveLength(1);
  });

  it("is not touched by what happens to the sheet afterwards", () => {
    const none = { cells: [], heights: [], merges: [], tables: [], links: [], breaks: { removed: [], added: [] } };
    const later = applyEdits(bytes, [
      COPY,
      { kind: "patch-sheet", id: "plan", name: OURS, deletedRows: [4, 5], insertedRows: [], ...none },
    ]);
    expect(partText(later, PART)).toBe(copied);
    expect(readXlsx(later, "a").sheets[2]).toEqual(readXlsx(out, "a").sheets[2]);
  });

  it("is refused where there is no such sheet, where its name is taken, or where the workbook is locked", () => {
    expect(() => applyEdits(bytes, [{ ...COPY, from: "tally" }])).toThrow("excel-sheet-gone");
    expect(() => applyEdits(bytes, [{ ...COPY, name: THEIRS.toUpperCase() }])).toThrow(/taken/);
    const workbook = partText(bytes, "xl/workbook.xml").replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
    expect(() => applyEdits(nastyPackage(ourRows(), { "xl/workbook.xml": workbook }), [COPY])).toThrow("workbook-protected");
  });

  it("takes the lock of a sheet that was locked with a password for its own", () => {
    const sheet = partText(bytes, OUR_PART).replace("</sheetData>", '</sheetData><sheetProtection password="CC1A" sheet="1"/>');
    expect(partText(applyEdits(nastyPackage(ourRows(), { [OUR_PART]: sheet }), [COPY]), PART)).toBe(copied);
  });

  if (hasOffice) {
    it("shows in LibreOffice what the sheet shows", () => {
      const frozen = sheetsInLibreOffice(applyEdits(bytes, [{ ...COPY, name: "Duyệt" }]));
      // Only texts, numbers and days: formulas of the sheet LibreOffice may calculate anew.
      const plain = (lines: readonly string[] | undefined): unknown => lines?.map((line) => line.split(";").slice(0, 3).join(";"));
      expect(frozen.get("Duyệt")?.[4]).toBe("Việc & hai;50;20/03/2023;5;Việc 5");
      expect(plain(frozen.get("Duyệt"))).toEqual(plain(frozen.get(OURS)));
    }, 90_000);
  }

  if (hasValidator) {
    it("is found valid by Microsoft's validator", () => expect(complaintsAbout(out)).toEqual([]), 60_000);
  }
});

describe("the marks of our sheets", () => {
  it.each(["report:2025-Q1:8-cot", "report:2024-2025-HK1:bieu-2", "frozen:2025-Q1:8-cot:2025-04-05", "plan-paper", "base"] as const)(
    "tell that a sheet is %s",
    (id) => {
      const out = applyEdits(nastyPackage(), [{ kind: "put-sheet", sheet: sheetOf(id, "Trang mới", []) }]);
      expect(readXlsx(out, "a").sheets[2]?.own).toBe(id);
    },
  );

  it("also where the sheet is not among those people can unhide", () => {
    const sheet = sheetOf("base", "Nền", [row(1, [textCell(1, "x")])], { isVeryHidden: true });
    const out = applyEdits(nastyPackage(), [{ kind: "put-sheet", sheet }]);
    expect(partText(out, "xl/workbook.xml")).toContain('<sheet name="Nền" sheetId="3" state="veryHidden" ');
    expect(readXlsx(out, "a").sheets[2]).toMatchObject({ own: "base", isHidden: true });
    expect(applyEdits(out, [{ kind: "put-sheet", sheet }])).toEqual(out);
  });
});
