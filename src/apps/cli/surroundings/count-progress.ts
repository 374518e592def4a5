import type { Words } from "../../../words";
import type { Terminal } from "./terminal";

/** Milliseconds between two lines: a person sees it move, a log is not filled. */
const PAUSE = { watched: 200, log: 10_000 } as const;
/** Nothing is said of what is over at once. */
const PATIENCE_MS = 500;

export interface CountProgress {
  readonly show: (done: number) => void;
  /** Takes the passing line away. */
  readonly clear: () => void;
}

export const silentCount: CountProgress = { show: () => {}, clear: () => {} };

/** How many of `total` files are done, and how many a second. */
export function countProgressOn(terminal: Terminal, words: Words, now: () => number, total: number): CountProgress {
  const began = now();
  let last = terminal.isWatched ? began + PATIENCE_MS - PAUSE.watched : began;
  let shown = 0;
  const clear = (): void => {
    if (shown > 0) terminal.tell(`\r${" ".repeat(shown)}\r`);
    shown = 0;
  };
  return {
    clear,
    show: (done) => {
      const time = now();
      if (time - last < (terminal.isWatched ? PAUSE.watched : PAUSE.log)) return;
      last = time;
      const line = words.cli.batch.progress(done, total, (done * 1000) / Math.max(1, time - began));
      clear();
      terminal.tell(terminal.isWatched ? line : `${line}\n`);
      shown = terminal.isWatched ? line.length : 0;
    },
  };
}
