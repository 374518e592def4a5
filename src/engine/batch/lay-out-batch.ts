import type { PutSheet } from "../sheets/own-sheet";
import type { BatchContext, BatchLayOut } from "./batch-frame";
import { type BatchOutcome, filesWithout, schoolsIn } from "./batch-outcome";
import { layOutKinds } from "./kind-sheet";
import { layOutLevels } from "./level-sheet";
import { layOutSchools } from "./school-sheet";
import { layOutUnread } from "./unread-sheet";

export type { BatchLayOut } from "./batch-frame";

/** The sheets over many schools, for a workbook of their own. The same outcomes give the same sheets, in whatever order they come. */
export function layOutBatch(outcomes: readonly BatchOutcome[], options: BatchLayOut): readonly PutSheet[] {
  const context: BatchContext = { ...options, outcomes, schools: schoolsIn(outcomes), without: filesWithout(outcomes) };
  return [layOutSchools, layOutLevels, layOutKinds, layOutUnread].map((layOut) => ({ kind: "put-sheet", sheet: layOut(context) }));
}
