import type { PutSheet } from "../../engine/sheets/own-sheet";
import { applyEdits, type WriteOptions } from "./patch";
import { XML_DECLARATION, xmlText } from "./xml-text";
import { newPart, zipOf } from "./zip-write";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Times New Roman 11 has digits as wide as Calibri 11, by which our column widths are meant. */
const SIZE_OF_OURS = 11;
/** What people write in. */
const SIZE_OF_THEIRS = 12;

/** A workbook of these sheets and nothing else. One without any sheet is none, so there is no empty one to be had. The same sheets give the same bytes. */
export function newWorkbook(sheets: readonly PutSheet[], options: WriteOptions = {}): Uint8Array {
  if (sheets.length === 0) throw new Error("a new workbook needs a sheet");
  return applyEdits(packageWith(null, SIZE_OF_OURS), sheets, options);
}

/** A workbook with one empty sheet of this name, in Times New Roman 12. */
export function blankWorkbook(sheet: string): Uint8Array {
  return packageWith(sheet, SIZE_OF_THEIRS);
}

/** The least that a package needs around its sheets (ECMA-376 part 1, 12.3.23). */
function packageWith(sheet: string | null, size: number): Uint8Array {
  const parts = {
    ...partsAround(sheet, size),
    ...(sheet === null ? {} : { [SHEET_PART]: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` }),
  };
  return zipOf(Object.entries(parts).map(([name, xml]) => newPart(name, [XML_DECLARATION + xml])));
}

const SHEET_PART = "xl/worksheets/sheet1.xml";

function partsAround(sheet: string | null, size: number): Readonly<Record<string, string>> {
  const override = (part: string, kind: string) => `<Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
  const entry = sheet === null ? "" : `<sheet name="${xmlText(sheet)}" sheetId="1" r:id="rId2"/>`;
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `${override("xl/workbook.xml", "sheet.main")}${sheet === null ? "" : override(SHEET_PART, "worksheet")}` +
      `${override("xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entry}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["styles", "styles.xml"],
      ...(sheet === null ? [] : [["worksheet", "worksheets/sheet1.xml"] as const]),
    ]),
    "xl/styles.xml": stylesXml(size),
  };
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function stylesXml(size: number): string {
  return [
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}
