import { composed } from "../workbook/fold";
import type { OwnSheetId } from "../workbook/workbook";

/**
 * Where a person and the data both changed what we had written. The person's version stands; nothing is decided for them.
 * "cell": both put something else there. "row-deleted": they deleted a row whose data has changed since. "row-gone": they typed into a row
 * whose data is gone. "column-deleted": they deleted a column whose data have changed since.
 */
export interface Conflict {
  readonly kind: "cell" | "row-deleted" | "row-gone" | "column-deleted";
  /** Stays the same while the conflict does. */
  readonly id: string;
  readonly sheetId: OwnSheetId;
  readonly sheet: string;
  /** The cell, or the first one of the row; null for a row that is deleted. */
  readonly address: string | null;
  /** What the row is about, in the words of its first cells. */
  readonly about: string;
  /** What stands there; "" for nothing. */
  readonly theirs: string;
  /** What the data would have put there. */
  readonly ours: string;
}

/** What a person has decided about a conflict: to keep what stands, or to take what the data say. */
export type Decision = "keep" | "take";

/** What stands and what would be written, as a person reads them. */
export type Versions = Pick<Conflict, "theirs" | "ours">;

/** A decision with what it was made about; null where it is about whatever stands now. */
export interface Choice {
  readonly decision: Decision;
  readonly versions: Versions | null;
}

/** By the conflict's id; several where a list has a line twice. */
export type Choices = ReadonlyMap<string, readonly Choice[]>;

/** What was decided about these very versions; null for nothing, or where either has changed since. */
export function decisionOn(choices: Choices, id: string, versionsOf: () => Versions): Decision | null {
  const made = choices.get(id);
  if (made === undefined) return null;
  const now = versionsOf();
  return made.find(({ versions }) => versions === null || isSameVersions(versions, now))?.decision ?? null;
}

function isSameVersions(a: Versions, b: Versions): boolean {
  return composed(a.theirs) === composed(b.theirs) && composed(a.ours) === composed(b.ours);
}

const MARK = "\u2260 ";

export function conflictId(sheet: OwnSheetId, row: string, column: string | null): string {
  return `${MARK}${sheet}|${column ?? ""}|${row}`;
}

/** Where a conflict is: "" for the column where it is about a row, for the row where it is about a column. */
export interface ConflictPlace {
  readonly sheetId: OwnSheetId;
  readonly row: string;
  readonly column: string;
}

/** What `conflictId` was made of; null for any other text. */
export function conflictPlace(id: string): ConflictPlace | null {
  const [sheetId, column, ...row] = id.slice(MARK.length).split("|");
  if (!isConflictId(id) || sheetId === undefined || column === undefined || row.length === 0) return null;
  return { sheetId: sheetId as OwnSheetId, row: row.join("|"), column };
}

export function isConflictId(text: string): boolean {
  return text.startsWith(MARK);
}
