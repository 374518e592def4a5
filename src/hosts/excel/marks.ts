import { quotedSheet } from "../../engine/sheets/cells";
import { ownNameOf } from "../../engine/sheets/own-names";
import type { OwnSheetId } from "../../engine/workbook/workbook";

export interface Mark {
  readonly id: OwnSheetId;
  /** The name on the tab. */
  readonly name: string;
  /** Whether the workbook has the mark, wherever it leads. */
  readonly hasMark: boolean;
}

/** By this the sheet is known as ours from now on, whatever people call it. */
export function markAsOurs({ workbook }: Excel.RequestContext, { id, name, hasMark }: Mark, sheet: Excel.Worksheet): void {
  const mark = ownNameOf(id);
  if (hasMark) workbook.names.getItem(mark).formula = `=${quotedSheet(name)}!$A$1`;
  else workbook.names.add(mark, sheet.getRange("A1")).visible = false;
}
