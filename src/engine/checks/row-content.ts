import type { PlanFieldId, PlanRow } from "../book/book";
import { bare } from "../workbook/fold";

/** The fields that say what is to be done; the others only name the row. */
const CONTENT: readonly PlanFieldId[] = [
  "strength",
  "weakness",
  "cause",
  "goal",
  "target",
  "work",
  "solution",
  "indicator",
  "people",
  "partners",
  "conditions",
  "resources",
  "period",
  "start",
  "end",
  "budget",
  "funding",
  "evidence",
];

const NOTHING = new Set(["", "khong", "khong co", "khong co gi", "chua co", "-", "--", "---", "/", "...", "\u2026"]);

/** Whether a text only says that there is nothing. */
export function saysNothing(text: string): boolean {
  return text.length <= 24 && NOTHING.has(bare(text));
}

export type RowContent = "full" | "says-nothing" | "empty";

/** "says-nothing" where every filled cell only says so. A criterion that has reached its level needs no plan: that row is "full". */
export function contentOf(row: PlanRow): RowContent {
  let isFilled = false;
  for (const field of CONTENT) {
    const text = row.fields[field]?.text;
    if (text === undefined) continue;
    if (!saysNothing(text)) return "full";
    isFilled = true;
  }
  if (row.statedResult === "met" || row.statedLevel !== null) return "full";
  return isFilled ? "says-nothing" : "empty";
}

/** A row that a lost page has cut: what it lacks is the page's fault and is said once. */
export function isWhole(row: PlanRow): boolean {
  return !row.isHeadLost && contentOf(row) === "full";
}
