import { shownText } from "../workbook/shown";
import type { OwnSheetId, Workbook } from "../workbook/workbook";
import type { BaseSheet } from "./base";
import { type Conflict, type ConflictPlace, conflictPlace } from "./conflict";
import { CONFLICT_COLUMNS, type ConflictColumn } from "./conflict-sheet";
import { foundAgain } from "./found-again";

/**
 * Conflicts on sheets that are not renewed this time, as they stand on the list: the report of a quarter that is closed has them until
 * somebody decides. What is decided there by now waits for the sheet to be renewed.
 */
export function earlierConflicts(workbook: Workbook, base: BaseSheet | undefined, renewed: ReadonlySet<OwnSheetId>): readonly Conflict[] {
  const sheet = workbook.sheets.find(({ own }) => own === "conflicts");
  if (sheet === undefined || base === undefined) return [];
  const { standing, rows, columns } = foundAgain(base, sheet);
  const columnOf = new Map(base.columns.map(({ key }, place) => [key, columns[place] ?? null]));
  const present = new Set(workbook.sheets.map(({ own }) => own));
  return rows.flatMap(({ written: { key: id }, row }): readonly Conflict[] => {
    const place = conflictPlace(id);
    if (row === null || place === null || renewed.has(place.sheetId) || !present.has(place.sheetId)) return [];
    const textIn = (column: ConflictColumn): string => {
      const cell = standing.rows.get(row)?.get(columnOf.get(column) ?? 0)?.cell;
      return cell === undefined ? "" : shownText(cell.value);
    };
    const [sheetName, address, about, , theirs, ours] = CONFLICT_COLUMNS.map(textIn);
    return [
      {
        kind: kindOf(place, address === ""),
        id,
        sheetId: place.sheetId,
        sheet: sheetName ?? "",
        address: address === "" ? null : (address ?? null),
        about: about ?? "",
        theirs: theirs ?? "",
        ours: ours ?? "",
      },
    ];
  });
}

/** The words for it on the list may be of another language. */
function kindOf({ row, column }: ConflictPlace, isAway: boolean): Conflict["kind"] {
  if (column !== "") return row === "" ? "column-deleted" : "cell";
  return isAway ? "row-deleted" : "row-gone";
}
