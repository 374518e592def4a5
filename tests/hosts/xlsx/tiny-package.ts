import { strToU8, zipSync, type Zippable } from "fflate";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Text of each part by its name; a part given as null is left out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A package of one sheet "Kế hoạch", whose parts can be replaced, added or left out. */
export function tinyPackage(parts: Parts = {}): Uint8Array {
  const whole: Record<string, string | Uint8Array | null> = { ...PLAIN, ...parts };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(whole)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2025, 0, 1) });
}

/** A package whose sheet holds these rows; `strings` are the inner texts of the string table's entries. */
export function sheetWith(
  rows: string,
  more: { readonly strings?: readonly string[]; readonly after?: string; readonly parts?: Parts } = {},
): Uint8Array {
  const strings = (more.strings ?? []).map((si) => `<si>${si}</si>`).join("");
  return tinyPackage({
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${more.after ?? ""}</worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...more.parts,
  });
}

export function relationships(...targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

export function workbookXml(inner: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</workbook>`;
}

export function contentTypes(mainType = `${SPREADSHEET}.sheet.main+xml`, mainPart = "/xl/workbook.xml"): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="${mainPart}" ContentType="${mainType}"/></Types>`
  );
}

const PLAIN: Parts = {
  "[Content_Types].xml": contentTypes(),
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookXml('<sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets>'),
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "styles", "styles.xml"],
  ),
  "xl/styles.xml":
    `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/>` +
    `<numFmt numFmtId="165" formatCode="#,##0&quot; đồng&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>` +
    `<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="2"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"/>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};
