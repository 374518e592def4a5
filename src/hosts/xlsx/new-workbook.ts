import type { PutSheet } from "../../engine/sheets/own-sheet";
import { applyEdits, type WriteOptions } from "./patch";
import { XML_DECLARATION } from "./xml-text";
import { newPart, zipOf } from "./zip-write";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONSHIPS = `xmlns="${PACKAGE}/relationships"`;

/** Times New Roman 11 has digits as wide as Calibri 11, by which our column widths are meant. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

/** The least that a package needs around its sheets (ECMA-376 part 1, 12.3.23). */
const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    "[Content_Types].xml",
    [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ].join(""),
  ],
  [
    "_rels/.rels",
    `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  ["xl/workbook.xml", `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets></sheets></workbook>`],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  ["xl/styles.xml", STYLES],
];

/** A workbook of these sheets and nothing else. One without any sheet is none, so there is no empty one to be had. The same sheets give the same bytes. */
export function newWorkbook(sheets: readonly PutSheet[], options: WriteOptions = {}): Uint8Array {
  if (sheets.length === 0) throw new Error("a new workbook needs a sheet");
  const blank = zipOf(PARTS.map(([name, xml]) => newPart(name, [XML_DECLARATION + xml])));
  return applyEdits(blank, sheets, options);
}
