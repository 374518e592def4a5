import { LAST_ROW } from "../../workbook/address";
import { areaOf } from "../cells";
import type { OwnPrint } from "../own-sheet";

/** Decree 30/2020, appendix I; millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const A4_HEIGHT = { portrait: 297, landscape: 210 } as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points between the margins. */
export function pageHeight(orientation: OwnPrint["orientation"]): number {
  return (A4_HEIGHT[orientation] - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE;
}

/** The columns of the paper, however many rows a renewal puts at its end. */
export function paperPrint(
  orientation: OwnPrint["orientation"],
  columns: number,
  { titleRows, breaksBefore }: Pick<OwnPrint, "titleRows" | "breaksBefore">,
): OwnPrint {
  return { orientation, titleRows, margins: MARGINS, area: areaOf(1, 1, LAST_ROW, columns), breaksBefore };
}
