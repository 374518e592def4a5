import { strToU8, zipSync, type Zippable } from "fflate";

/** A cell as a sample writes it: a text, a number, a day, or nothing. */
export type SampleCell = string | number | { readonly day: string } | null;
export type SampleStyle = "plain" | "title" | "head" | "body" | "section";

export interface SampleRow {
  readonly row: number;
  readonly style: SampleStyle;
  /** From column A on. */
  readonly cells: readonly SampleCell[];
}

export interface SampleSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly SampleRow[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

export interface SampleWorkbook {
  /** Without extension. */
  readonly name: string;
  /** What is deliberately wrong: the address, the check that must find it there, and what it is. */
  readonly mistakes: readonly (readonly [address: string, code: string, what: string])[];
  readonly sheets: readonly SampleSheet[];
}

const STYLES: readonly SampleStyle[] = ["plain", "title", "head", "body", "section"];
const DAY_STYLE = STYLES.length;

/** Rows one after another from `first` on; an empty list of cells leaves a row out. */
export function rowsFrom(first: number, style: SampleStyle, ...rows: readonly (readonly SampleCell[])[]): SampleRow[] {
  return rows.flatMap((cells, i) => (cells.length === 0 ? [] : [{ row: first + i, style, cells }]));
}

/** The bytes of an .xlsx file; the same workbook gives the same bytes on every machine. */
export function workbookBytes(workbook: SampleWorkbook): Uint8Array {
  const strings = new Map<string, number>();
  const parts = new Map<string, string>();
  workbook.sheets.forEach((sheet, i) => parts.set(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, strings)));
  parts.set("[Content_Types].xml", contentTypesXml(workbook.sheets.length));
  parts.set("_rels/.rels", rels([["officeDocument", "xl/workbook.xml"]]));
  parts.set("xl/workbook.xml", workbookXml(workbook.sheets));
  parts.set("xl/_rels/workbook.xml.rels", workbookRels(workbook.sheets.length));
  parts.set("xl/styles.xml", stylesXml());
  parts.set("xl/sharedStrings.xml", stringsXml(strings));
  const zippable: Zippable = {};
  for (const [name, xml] of parts) zippable[name] = [strToU8(xml), { level: 9, mtime: new Date(2025, 0, 1), os: 0 }];
  return zipSync(zippable);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetXml(sheet: SampleSheet, strings: Map<string, number>): string {
  const rows = [...sheet.rows].sort((a, b) => a.row - b.row);
  const columns = sheet.widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("");
  const merges = sheet.merges ?? [];
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((one) => `<mergeCell ref="${one}"/>`).join("")}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns}</cols><sheetData>${rows.map((row) => rowXml(row, strings)).join("")}</sheetData>${merged}</worksheet>`;
}

function rowXml({ row, style, cells }: SampleRow, strings: Map<string, number>): string {
  const written = cells.map((cell, i) =>
    cell === null && style !== "head" && style !== "body" ? "" : cellXml(cell, letters(i) + row, style, strings),
  );
  return `<row r="${row}">${written.join("")}</row>`;
}

function cellXml(cell: SampleCell, address: string, style: SampleStyle, strings: Map<string, number>): string {
  const s = STYLES.indexOf(style);
  if (cell === null) return `<c r="${address}" s="${s}"/>`;
  if (typeof cell === "number") return `<c r="${address}" s="${s}"><v>${cell}</v></c>`;
  if (typeof cell === "object") return `<c r="${address}" s="${DAY_STYLE}"><v>${serialOf(cell.day)}</v></c>`;
  const known = strings.get(cell) ?? strings.size;
  strings.set(cell, known);
  return `<c r="${address}" s="${s}" t="s"><v>${known}</v></c>`;
}

function letters(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Days since 30/12/1899, as Excel counts them. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const entries = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${entries.length}">${entries.join("")}</sst>`;
}

function workbookXml(sheets: readonly SampleSheet[]): string {
  const entries = sheets.map(
    (sheet, i) =>
      `<sheet name="${escaped(sheet.name)}" sheetId="${i + 1}"${sheet.isHidden === true ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function workbookRels(sheets: number): string {
  const targets = Array.from({ length: sheets }, (_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]);
  return rels([...targets, ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]]);
}

function rels(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

function contentTypesXml(sheets: number): string {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}`, "worksheet"));
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${parts.join("")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}</Types>`;
}

/** Fonts and frames as a school's typist would choose them; the order is that of STYLES. */
function stylesXml(): string {
  const font = (bold: boolean, size: number) =>
    `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
  const xf = (fontId: number, borderId: number, align: string, format = 0) =>
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;
  const cellXfs = [
    xf(0, 0, 'vertical="top"'),
    xf(2, 0, 'vertical="center"'),
    xf(1, 1, 'horizontal="center" vertical="center" wrapText="1"'),
    xf(0, 1, 'vertical="top" wrapText="1"'),
    xf(1, 1, 'vertical="center"'),
    xf(0, 1, 'vertical="top" wrapText="1"', 14),
  ];
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3">${font(false, 12)}${font(true, 12)}${font(true, 14)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellXfs.length}">${cellXfs.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
