import type { Book, PlanFieldId, PlanRow } from "../book/book";
import { bare } from "../workbook/fold";
import { perTable } from "./per-table";

/** The fields that say what is to be done; the others only name the row. */
const CONTENT: readonly PlanFieldId[] = [
  "strength",
  "situation",
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

/** Rows of one table, with those that are whole. */
export interface TableRows {
  readonly rows: readonly PlanRow[];
  readonly whole: ReadonlySet<PlanRow>;
}

const seen = new WeakMap<Book, ReadonlyMap<number, TableRows>>();

/** Plan rows by table; worked out once for a book. */
export function planRowsPerTable(book: Book): ReadonlyMap<number, TableRows> {
  const known = seen.get(book);
  if (known !== undefined) return known;
  const tables = new Map(
    [...perTable(book.plan)].map(([table, rows]): [number, TableRows] => [table, { rows, whole: new Set(rows.filter(isWhole)) }]),
  );
  seen.set(book, tables);
  return tables;
}

/** A row that a lost page has cut: what it lacks is the page's fault and is said once. */
function isWhole(row: PlanRow): boolean {
  return !row.isHeadLost && contentOf(row) === "full";
}
