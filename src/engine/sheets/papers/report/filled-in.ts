import type { LayoutContext, TypedCells } from "../../layout-context";
import type { DocumentFacts } from "../document-facts";
import { signerRow } from "../signature-block";
import type { ReportRecord } from "./report-records";

/** The two blocks of heading and signature. */
type Side = "left" | "right";

/** What people have filled in on the report as it stands. */
export interface FilledIn {
  /** In the row of this key, or in any of the rows it is numbered over; in any of the columns, or in one of these. */
  readonly has: (row: string, columns?: readonly string[]) => boolean;
  readonly hasSide: (row: string, side: Side) => boolean;
  readonly signer: (facts: DocumentFacts) => boolean;
  readonly recipients: boolean;
}

/** `leftBlock`: the last column of the left block. */
export function filledIn(typedCells: TypedCells, columnKeys: readonly string[], leftBlock: number): FilledIn {
  const sides = { left: columnKeys.slice(0, leftBlock), right: columnKeys.slice(leftBlock) };
  const rows = columnsByRow(typedCells);
  const has: FilledIn["has"] = (row, columns = columnKeys) => {
    const typed = rows.get(row);
    return typed !== undefined && columns.some((column) => typed.has(column));
  };
  return {
    has,
    hasSide: (row, side) => has(row, sides[side]),
    signer: (facts) => has(`sign:${signerRow(facts)}`, sides.right),
    recipients: has("sign", sides.left),
  };
}

const RESULT_COLUMNS = ["done", "inProgress", "notStarted"] as const;

/** The columns of results that people have filled in for a record that nothing is recorded of. */
export function typedResults({ action, recorded }: ReportRecord, { has }: FilledIn): readonly (typeof RESULT_COLUMNS)[number][] {
  return recorded.isRecorded ? [] : RESULT_COLUMNS.filter((column) => has(`record:${action.id}`, [column]));
}

/** Whether the results of a record stand on the paper, by the data or by hand. */
export function isTold(record: ReportRecord, { period }: LayoutContext, filled: FilledIn): boolean {
  if (record.recorded.isRecorded) return true;
  const { id } = record.action;
  return filled.has(`record:${id}`, [...RESULT_COLUMNS, "progress"]) || filled.has(`follow-up:${period.id}:${id}`, FOLLOW_UP_RESULT);
}

/** Columns of Biểu 2 under the results of its table of follow-ups. */
const FOLLOW_UP_RESULT = ["indicator", "time", "people"];

/** "record:KH-1.1-01:2", the second part of a tall row, counts for the row itself, too. */
function columnsByRow(typed: TypedCells): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, Set<string>>();
  for (const cell of typed) {
    const end = cell.lastIndexOf("|");
    const [row, column] = [cell.slice(0, end), cell.slice(end + 1)];
    for (const key of new Set([row, row.replace(/:\d+$/, "")])) rows.set(key, (rows.get(key) ?? new Set()).add(column));
  }
  return rows;
}
