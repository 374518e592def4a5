import type { OwnSheetId } from "../workbook/workbook";
import type { BaseSheet } from "./base";
import type { ConflictColumn } from "./conflict-sheet";
import type { ListedLine } from "./listed-lines";

const CHOICE: ConflictColumn = "choice";

/**
 * What we wrote on the list, as it counts for its renewal. A choice holds once: when the sheet it is about has been renewed it was either
 * done or made about texts that have changed since. Then it counts as ours and goes, lest it come to bear on texts that are typed later.
 */
export function withSpentChoices(list: BaseSheet, lines: readonly ListedLine[], renewed: ReadonlySet<OwnSheetId>): BaseSheet {
  const spent = new Map(
    lines.flatMap(({ key, decision, place, choice }) => (decision !== null && renewed.has(place.sheetId) ? [[key, choice] as const] : [])),
  );
  const at = list.columns.findIndex(({ key }) => key === CHOICE);
  if (spent.size === 0 || at === -1) return list;
  const rows = list.rows.map((row) => {
    const choice = spent.get(row.key);
    return choice === undefined ? row : { ...row, cells: row.cells.map((cell, place) => (place === at ? choice : cell)) };
  });
  return { ...list, rows };
}
