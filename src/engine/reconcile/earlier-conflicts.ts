import type { OwnSheetId, Workbook } from "../workbook/workbook";
import type { Conflict, ConflictPlace } from "./conflict";
import type { ListedLine } from "./listed-lines";

/**
 * Conflicts on sheets that are not renewed this time, as they stand on the list: the report of a quarter that is closed has them until
 * somebody decides. What is decided there by now waits for the sheet to be renewed.
 */
export function earlierConflicts(workbook: Workbook, lines: readonly ListedLine[], renewed: ReadonlySet<OwnSheetId>): readonly Conflict[] {
  const present = new Set(workbook.sheets.map(({ own }) => own));
  return lines.flatMap(({ id, place, texts: { sheet, address, about, theirs, ours } }): readonly Conflict[] => {
    if (id === null || renewed.has(place.sheetId) || !present.has(place.sheetId)) return [];
    const kind = kindOf(place, address === "");
    return [{ kind, id, sheetId: place.sheetId, sheet, address: address === "" ? null : address, about, theirs, ours }];
  });
}

/** The words for it on the list may be of another language. */
function kindOf({ row, column }: ConflictPlace, isAway: boolean): Conflict["kind"] {
  if (column !== "") return row === "" ? "column-deleted" : "cell";
  return isAway ? "row-deleted" : "row-gone";
}
