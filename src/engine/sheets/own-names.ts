import type { OwnSheetId } from "../workbook/workbook";

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

/** By this name we know our own charts among those people drew; a number follows. */
export const OWN_CHART = "CaiTien ";

/** "'Sheet 1'!$A$1" → "Sheet 1"; null for "#REF!" and whatever names no sheet of this workbook. */
export function sheetOfReference(reference: string): string | null {
  const mark = reference.lastIndexOf("!");
  if (mark <= 0 || reference.includes("#REF!")) return null;
  const sheet = reference.slice(0, mark).trim().replace(/^=/, "");
  if (sheet.startsWith("'") && sheet.endsWith("'") && sheet.length > 2) return sheet.slice(1, -1).replaceAll("''", "'");
  return sheet === "" || sheet.startsWith("#") ? null : sheet;
}
