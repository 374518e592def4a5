import { MESSAGE_BYTES } from "./utf8";

/** A part of the work, with about what it takes in a message to Excel. */
export interface Step {
  readonly bytes: number;
  readonly run: () => void;
}

/** What one call with its path takes in a message, seen in traffic. */
export const CALL_BYTES = 350;

export function step(calls: number, run: () => void): Step {
  return { bytes: calls * CALL_BYTES, run };
}

/** Runs the steps in order: one sync for all that fits into one message, so one for ordinary work, and one more for each further 4 MB. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let filled = 0;
  for (const { bytes, run } of steps) {
    if (filled > 0 && filled + bytes > MESSAGE_BYTES) {
      await context.sync();
      filled = 0;
    }
    run();
    filled += bytes;
  }
  if (filled > 0) await context.sync();
}
