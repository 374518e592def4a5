import type { BatchOutcome } from "../../../engine";

/** One line of `batch --json`. */
export function batchJson(outcome: BatchOutcome): Readonly<Record<string, unknown>> {
  switch (outcome.kind) {
    case "school":
      return { ...outcome.line };
    case "skipped":
      return { file: outcome.file, skipped: { code: outcome.reason, message: outcome.message } };
    case "unread":
      return { file: outcome.file, error: { code: outcome.code, message: outcome.message } };
  }
}
