import { composed } from "../../workbook/fold";
import type { CellText } from "../prose/texts";

/** What the cell would hold; null where the text is not the whole of one cell. */
export function wholeCellWith({ at: { area }, raw, text, part }: CellText, replacement: string): string | null {
  const isCell = area.top === area.bottom && area.left === area.right && part !== "header" && part !== "heading";
  return isCell && composed(raw) === text ? replacement : null;
}
