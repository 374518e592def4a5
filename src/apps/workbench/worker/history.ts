import type { StepLabel } from "../post/messages";

/** The file after something was done to it. */
export interface Step {
  readonly id: string;
  /** What was done. */
  readonly label: StepLabel;
  readonly bytes: Uint8Array;
  /** The list of fixes that can be taken back, as the pane keeps it. */
  readonly fixes: string | null;
}

export interface History {
  /** The oldest first; the file as it was opened is the first for as long as there is room. */
  readonly steps: readonly Step[];
  /** Place of the step that stands. */
  readonly now: number;
}

const MOST_STEPS = 50;
const MOST_BYTES = 100 * 1024 * 1024;

export function beginningWith(step: Step): History {
  return { steps: [step], now: 0 };
}

export function stepNow({ steps, now }: History): Step {
  return steps[now]!;
}

/** What was undone is gone once something else is done; the oldest steps go where there is no room. */
export function withStep(history: History, step: Step): History {
  const steps = [...history.steps.slice(0, history.now + 1), step];
  let first = Math.max(0, steps.length - 1 - MOST_STEPS);
  let bytes = 0;
  for (let at = steps.length - 1; at >= first; at -= 1) {
    bytes += steps[at]!.bytes.length;
    // What stands and what was before it are kept however large they are.
    if (bytes > MOST_BYTES && at < steps.length - 2) first = at + 1;
  }
  return { steps: steps.slice(first), now: steps.length - 1 - first };
}

/** The step that stands with something else beside its bytes. */
export function withFixes(history: History, fixes: string | null): History {
  return { ...history, steps: history.steps.map((step, at) => (at === history.now ? { ...step, fixes } : step)) };
}

/** One step back or forward; the same where there is none. */
export function moved(history: History, by: 1 | -1): History {
  const now = history.now + by;
  return now < 0 || now >= history.steps.length ? history : { ...history, now };
}

export function undoLabel(history: History): StepLabel | null {
  return history.now > 0 ? stepNow(history).label : null;
}

export function redoLabel({ steps, now }: History): StepLabel | null {
  return steps[now + 1]?.label ?? null;
}
