import type { LayoutContext } from "../layout-context";
import type { Paper, PaperRow } from "./paper";
import { textRows } from "./paragraphs";

/** Which level the school has reached, and what keeps it from the next; nothing where that is not known. */
export function reachedRows(paper: Paper, key: string, { assessed, words }: LayoutContext): readonly PaperRow[] {
  const { overallLevel, nextLevel } = assessed.tally;
  if (overallLevel === null) return [];
  return textRows(paper, key, words.report.reached(overallLevel, nextLevel?.level ?? null, nextLevel?.blockedBy ?? []));
}
