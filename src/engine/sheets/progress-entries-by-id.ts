import type { ProgressRow } from "../book/book";
import { folded } from "../workbook/fold";

/** Lines by the action's id, in their order. */
export function entriesById<Entry extends Pick<ProgressRow, "planId">>(progress: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const lines = new Map<string, Entry[]>();
  for (const entry of progress) {
    const list = lines.get(folded(entry.planId));
    if (list === undefined) lines.set(folded(entry.planId), [entry]);
    else list.push(entry);
  }
  return lines;
}
