import { areaFromAddress, SINGLE_SHEET_IDS, type Conflict, type Edit, type Place, type SheetChoice } from "../../../engine";
import { engineWork } from "./load-engine";
import { NO_CHOICES, type Reading } from "./pane-state";
import { renewalOf, type Wishes } from "./renewal";
import { ownSheetsOf, reportIdOf } from "./report-view";

/** A place that both sides changed, with the cell where it stands now; none for a row or column that is not there. */
export interface PlacedConflict {
  readonly conflict: Conflict;
  readonly at: Place | null;
}

/** What a renewal of the sheets that stand, the chosen report among them, would find changed on both sides. Takes as long as a renewal. */
export function conflictsIn(reading: Reading, wishes: Wishes, only = standingChoices(reading, wishes)): readonly PlacedConflict[] {
  if (only.length === 0) return [];
  const { conflicts, edits } = renewalOf(reading, reading.assessed, wishes, { only });
  return conflicts.map((conflict) => ({ conflict, at: placeNow(conflict, edits) }));
}

/** Which sheets have to be renewed for these to be decided. */
export function choicesOf(conflicts: readonly Conflict[]): readonly SheetChoice[] {
  const ids = new Set(conflicts.map(({ sheetId }) => SINGLE_SHEET_IDS.find((id) => id === sheetId) ?? "report"));
  return [...ids];
}

/** Those about one report each, all others together: a renewal makes one report. */
export function byRenewal(conflicts: readonly Conflict[]): readonly (readonly Conflict[])[] {
  const groups = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const group = engineWork().reportOfSheet(conflict.sheetId) === null ? "" : conflict.sheetId;
    groups.set(group, [...(groups.get(group) ?? []), conflict]);
  }
  return [...groups.values()];
}

/** The wishes under which a renewal makes the report that these are about. */
export function wishesAbout<W extends Wishes>(wishes: W, [first]: readonly Conflict[], { assessed }: Reading): W {
  const { choices } = wishes;
  const about = first === undefined ? null : engineWork().reportOfSheet(first.sheetId);
  if (about === null || first?.sheetId === reportIdOf(choices.report, assessed)) return wishes;
  return { ...wishes, choices: { ...choices, report: { ...NO_CHOICES.report, ...about } } };
}

function standingChoices({ workbook, assessed }: Reading, { choices }: Wishes): readonly SheetChoice[] {
  const own = ownSheetsOf(workbook);
  const singles = SINGLE_SHEET_IDS.filter((id) => own.has(id) && id !== "base" && id !== "conflicts");
  return own.has(reportIdOf(choices.report, assessed)) ? [...singles, "report"] : singles;
}

/** A conflict's address is that after the renewal, which may move rows. */
function placeNow({ sheetId, sheet, address }: Conflict, edits: readonly Edit[]): Place | null {
  const area = address === null ? null : areaFromAddress(address);
  if (area === null) return null;
  const patch = edits.find((edit) => edit.kind === "patch-sheet" && edit.id === sheetId);
  if (patch?.kind !== "patch-sheet") return { sheet, area };
  let row = area.top - patch.insertedRows.filter((one) => one.row < area.top).length;
  for (const deleted of patch.deletedRows) if (deleted <= row) row += 1;
  return { sheet, area: { ...area, top: row, bottom: row } };
}
