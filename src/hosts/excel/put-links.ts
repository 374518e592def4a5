import { cutText, LONGEST_RULE_MESSAGE } from "../../engine/sheets/cut-text";
import { quotedSheet } from "../../engine/sheets/cells";
import type { Putting } from "./put-sheet";
import { CALL_BYTES, type Step } from "./queue";

/** Before the contents: Excel shows the target in a cell that is empty, and the content then takes its place. */
export function linkSteps({ plan, at }: Putting): readonly Step[] {
  return plan.sheet.links.map(({ row, column, sheet, address, tooltip }) => ({
    bytes: 3 * CALL_BYTES,
    run: () => {
      at().getCell(row - 1, column - 1).hyperlink = {
        documentReference: `${quotedSheet(sheet)}!${address}`,
        ...(tooltip === null ? {} : { screenTip: cutText(tooltip, LONGEST_RULE_MESSAGE) }),
      };
    },
  }));
}
