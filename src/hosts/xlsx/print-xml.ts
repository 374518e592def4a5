import type { OwnPrint } from "../../engine/sheets/own-sheet";
import { LAST_COLUMN, LAST_ROW } from "../../engine/workbook/address";

const MM_PER_INCH = 25.4;
const A4 = 9;
/** Excel stops at this many breaks in a sheet. */
const MOST_BREAKS = 1_023;

/** Margins, paper and page numbers, in the order the schema wants. */
export function pageXml({ margins, orientation, pagesWide = 1 }: OwnPrint): string {
  const inches = (millimetres: number): string => String(Math.round((Math.max(0, millimetres) / MM_PER_INCH) * 10_000) / 10_000);
  // The page number stands half way into the margin, so that it never touches the text.
  const wide = pagesWide === 1 ? "" : ` fitToWidth="${pagesWide}"`;
  const header = inches(margins.top / 2);
  const footer = inches(margins.bottom / 2);
  const sides = `left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" bottom="${inches(margins.bottom)}"`;
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${sides} header="${header}" footer="${footer}"/>`,
    // Each sheet is a paper of its own and begins at page 1, also when the whole workbook is printed.
    `<pageSetup paperSize="${A4}" firstPageNumber="1"${wide} fitToHeight="0" orientation="${orientation}" useFirstPageNumber="1"/>`,
    // Nghị định 30/2020: the page number is centred at the top, and the first page has none.
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader><firstHeader>&amp;C </firstHeader></headerFooter>',
  ].join("");
}

/** A break belongs to the row above it. */
export function rowBreaksXml({ breaksBefore }: OwnPrint): string {
  const rows = [...new Set(breaksBefore)].filter((row) => row > 1 && row <= LAST_ROW).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  const kept = rows.slice(0, MOST_BREAKS);
  const breaks = kept.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN - 1}" man="1"/>`).join("");
  return `<rowBreaks count="${kept.length}" manualBreakCount="${kept.length}">${breaks}</rowBreaks>`;
}
