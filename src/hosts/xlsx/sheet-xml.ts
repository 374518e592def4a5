import { cutText } from "../../engine/sheets/cut-text";
import type { OwnLink, OwnSheet } from "../../engine/sheets/own-sheet";
import { addressOf, areaOfCell, columnLetters } from "../../engine/workbook/address";
import { type CellSurroundings, dimensionOf, sheetDataXml } from "./cells-xml";
import { type Dialect } from "./dialect";
import { conditionalFormatsExtension, conditionalFormatsXml } from "./formats-xml";
import { pageXml, rowBreaksXml } from "./print-xml";
import { argb } from "./style-xml";
import { validationsXml } from "./validation-xml";
import { quotedSheet, XML_DECLARATION, xmlText, xstringAttribute } from "./xml-text";

/** Relationship ids of the parts that belong to a sheet. */
export interface SheetParts {
  readonly drawing: string | null;
  /** Where Excel keeps the boxes of comments: the user's, kept when the sheet is made anew. */
  readonly comments: string | null;
  readonly tables: readonly string[];
  /** To other files, in the order of the sheet's `fileLinks`. */
  readonly files: readonly string[];
}

/** Excel's limits. */
const MOST_LINKS = 65_530;
const LONGEST_TOOLTIP = 255;
const WIDEST_COLUMN = 255;

/** The sheet part piece by piece. The order of the elements is the schema's (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
export function* sheetXml(sheet: OwnSheet, dialect: Dialect, surroundings: CellSurroundings, parts: SheetParts): Iterable<string> {
  const namespaces = `xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"`;
  yield `${XML_DECLARATION}<worksheet ${namespaces}>${propertiesXml(sheet)}<dimension ref="${dimensionOf(sheet)}"/>${viewXml(sheet)}`;
  yield `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}`;
  yield* sheetDataXml(sheet, surroundings);
  yield mergesXml(sheet);
  yield conditionalFormatsXml(sheet.formats, surroundings);
  yield validationsXml(sheet.validations, surroundings.isDate1904);
  yield linksXml(sheet, parts.files);
  yield pageXml(sheet.print) + rowBreaksXml(sheet.print) + ignoredErrorsXml(sheet);
  yield partsXml(parts) + conditionalFormatsExtension(sheet.formats);
  yield "</worksheet>";
}

function propertiesXml({ tabColor }: OwnSheet): string {
  const tab = tabColor === null ? "" : `<tabColor rgb="${argb(tabColor)}"/>`;
  return `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function viewXml({ showsGrid, freeze }: OwnSheet): string {
  const start = `<sheetViews><sheetView${showsGrid ? "" : ' showGridLines="0"'} workbookViewId="0"`;
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  if (rows <= 0 && columns <= 0) return `${start}/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = `${columnLetters(columns + 1)}${rows + 1}`;
  const frozen = `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
  return `${start}>${frozen}<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnsXml({ columns }: OwnSheet): string {
  if (columns.length === 0) return "";
  const all = columns.map(({ width, isHidden }, index) => {
    const hidden = isHidden === true ? ' hidden="1"' : "";
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(WIDEST_COLUMN, Math.max(0, width))}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${all.join("")}</cols>`;
}

/** One cell alone is no merge, and Excel calls the file damaged over it. */
function mergesXml({ merges }: OwnSheet): string {
  const addresses = [...new Set(merges.filter((area) => area.top < area.bottom || area.left < area.right).map(addressOf))];
  if (addresses.length === 0) return "";
  return `<mergeCells count="${addresses.length}">${addresses.map((address) => `<mergeCell ref="${address}"/>`).join("")}</mergeCells>`;
}

function linksXml({ links, fileLinks = [] }: OwnSheet, files: readonly string[]): string {
  const byCell = new Map(links.map((link) => [addressOf(areaOfCell(link.row, link.column)), link]));
  const outward = fileLinks.map(
    ({ row, column }, index) => `<hyperlink ref="${addressOf(areaOfCell(row, column))}" r:id="${files[index]}"/>`,
  );
  const all = [...[...byCell].map(([cell, link]) => linkXml(cell, link)), ...outward].slice(0, MOST_LINKS);
  return all.length === 0 ? "" : `<hyperlinks>${all.join("")}</hyperlinks>`;
}

/** @param cell the address it stands at */
export function linkXml(cell: string, { sheet, address, tooltip }: OwnLink): string {
  const location = xmlText(`${quotedSheet(sheet)}!${address}`);
  const words = tooltip === null ? "" : ` tooltip="${xstringAttribute(cutText(tooltip, LONGEST_TOOLTIP))}"`;
  return `<hyperlink ref="${cell}" location="${location}"${words}/>`;
}

const LOOKS_LIKE_NUMBER = /^[-+]?\d+(?:[.,/-]\d+){0,3}%?$/;

/** A criterion "1.10" is a text that looks like a number: no green corners over it. */
function ignoredErrorsXml(sheet: OwnSheet): string {
  const hasSuch = sheet.rows.some((row) =>
    row.cells.some(({ value }) => value.kind === "text" && value.text.length < 20 && LOOKS_LIKE_NUMBER.test(value.text)),
  );
  return hasSuch ? `<ignoredErrors><ignoredError sqref="${dimensionOf(sheet)}" numberStoredAsText="1"/></ignoredErrors>` : "";
}

function partsXml({ drawing, comments, tables }: SheetParts): string {
  const links = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return [
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    comments === null ? "" : `<legacyDrawing r:id="${comments}"/>`,
    links === "" ? "" : `<tableParts count="${tables.length}">${links}</tableParts>`,
  ].join("");
}
