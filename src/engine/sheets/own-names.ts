import { SINGLE_SHEET_IDS, type OwnSheetId, type SingleSheetId } from "../workbook/workbook";

/**
 * Each sheet we own is marked by a hidden defined name of the workbook that refers to its first cell: Excel keeps such a name right when
 * people rename, move or copy the sheet, and turns it into #REF! when they delete it.
 */
const PREFIX = "_caitien.";
const SINGLE: ReadonlyMap<string, SingleSheetId> = new Map(SINGLE_SHEET_IDS.map((id) => [id.replaceAll("-", "_"), id]));

export function ownNameOf(id: OwnSheetId): string {
  return PREFIX + id.replaceAll("-", "_").replaceAll(":", ".");
}

/** The sheet a defined name marks as ours; null for a name of the user. Names do not tell upper from lower case. */
export function ownIdOf(definedName: string): OwnSheetId | null {
  const name = definedName.toLowerCase();
  if (!name.startsWith(PREFIX)) return null;
  const rest = name.slice(PREFIX.length);
  const single = SINGLE.get(rest);
  if (single !== undefined) return single;
  const batch = /^batch\.([a-z_]+)$/.exec(rest)?.[1];
  if (batch !== undefined) return `batch:${batch.replaceAll("_", "-")}`;
  const report = /^(report|frozen)\.([\d_]+(?:q\d|hk\d)?)((?:\.[\w]+)+)$/.exec(rest);
  if (report === null) return null;
  const [, kind, period = "", others = ""] = report;
  return `${kind as "report" | "frozen"}:${period.replaceAll("_", "-").toUpperCase()}${others.replaceAll("_", "-").replaceAll(".", ":")}`;
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
