import type { OwnSheetId } from "../../engine/workbook/workbook";

/**
 * Each sheet we own is marked by a hidden defined name of the workbook that refers to its first cell: Excel keeps such a name right when
 * people rename, move or copy the sheet, and turns it into #REF! when they delete it.
 */
const NAMES: Readonly<Record<OwnSheetId, string>> = {
  plan: "_caitien.plan",
  "self-assessment": "_caitien.self_assessment",
  progress: "_caitien.progress",
  profile: "_caitien.profile",
  tally: "_caitien.tally",
  findings: "_caitien.findings",
  report: "_caitien.report",
};

const IDS: ReadonlyMap<string, OwnSheetId> = new Map(Object.entries(NAMES).map(([id, name]) => [name, id as OwnSheetId]));

export function ownNameOf(id: OwnSheetId): string {
  return NAMES[id];
}

/** The sheet a defined name marks as ours; null for a name of the user. Names do not tell upper from lower case. */
export function ownIdOf(definedName: string): OwnSheetId | null {
  return IDS.get(definedName.toLowerCase()) ?? null;
}
