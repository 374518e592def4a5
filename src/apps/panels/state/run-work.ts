import { isFailure } from "../../../engine";
import type { PanelStage } from "../../../words";
import type { Notice } from "./pane-state";
import type { Happening } from "./reduce";

/** Between two stages: enters the next one, lets the screen be drawn, and stops where the user asked for it. */
export type EnterStage = (stage: PanelStage) => Promise<void>;

export interface Worker {
  /** Runs one piece of work; whatever goes wrong becomes a notice. False where other work is going on. */
  readonly run: (work: (enter: EnterStage) => Promise<Notice | null>, isQuiet?: boolean) => Promise<boolean>;
  readonly cancel: () => void;
  readonly retry: () => Promise<boolean>;
}

interface Token {
  isCancelled: boolean;
}

const CANCELLED = Symbol("cancelled");

export function worker(tell: (happening: Happening) => void, pause: () => Promise<void>): Worker {
  let token: Token | null = null;
  let last: (() => Promise<boolean>) | null = null;
  /** The quiet re-check that is going on, where one is. */
  let quiet: Promise<boolean> | null = null;

  const run: Worker["run"] = async (work, isQuiet = false) => {
    // A person does not see a quiet re-check, so what they ask for meanwhile waits for it and is not lost.
    if (!isQuiet && quiet !== null) await quiet;
    if (token !== null) return false;
    const done = doWork(work, isQuiet);
    if (!isQuiet) return done;
    quiet = done.finally(() => (quiet = null));
    return quiet;
  };

  const doWork = async (work: (enter: EnterStage) => Promise<Notice | null>, isQuiet: boolean): Promise<boolean> => {
    const own: Token = { isCancelled: false };
    token = own;
    tell({ kind: "work-began", stage: "read", isQuiet });
    if (!isQuiet) last = () => run(work);
    const enter: EnterStage = async (stage) => {
      if (own.isCancelled) throw CANCELLED;
      tell({ kind: "stage-entered", stage });
      await pause();
      if (own.isCancelled) throw CANCELLED;
    };
    const notice = await work(enter).catch((thrown: unknown) => noticeOf(thrown));
    token = null;
    tell({ kind: "work-ended", notice, canRetry: !isQuiet && isTrouble(notice) });
    return true;
  };

  return {
    run,
    cancel: () => {
      if (token === null) return;
      token.isCancelled = true;
      tell({ kind: "cancel-asked" });
    },
    retry: async () => (last === null ? false : last()),
  };
}

/** What is said of whatever was thrown. */
export function noticeOf(thrown: unknown): Notice {
  if (thrown === CANCELLED) return { kind: "cancelled" };
  if (isFailure(thrown)) return { kind: "failed", code: thrown.code, facts: thrown.facts };
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return { kind: "internal", detail: detail.slice(0, 200) };
}

function isTrouble(notice: Notice | null): boolean {
  return notice !== null && (notice.kind === "failed" || notice.kind === "internal");
}
