import { cutText, LONGEST_RULE_MESSAGE } from "../../engine/sheets/cut-text";
import { quotedSheet } from "../../engine/sheets/cells";
import type { OwnLink, OwnSheet } from "../../engine/sheets/own-sheet";
import type { Putting } from "./put-sheet";
import { CALL_BYTES, type Step } from "./queue";

/** Before the contents: Excel shows the target in a cell that is empty, and the content then takes its place. */
export function linkSteps({ links }: Pick<OwnSheet, "links">, at: Putting["at"]): readonly Step[] {
  return links.map((link) => ({ bytes: 3 * CALL_BYTES, run: () => setLink(at(), link) }));
}

function setLink(on: Excel.Worksheet, { row, column, sheet, address, tooltip }: OwnLink): void {
  on.getCell(row - 1, column - 1).hyperlink = {
    documentReference: `${quotedSheet(sheet)}!${address}`,
    ...(tooltip === null ? {} : { screenTip: cutText(tooltip, LONGEST_RULE_MESSAGE) }),
  };
}
