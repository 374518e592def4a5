import type { Stage, Words } from "../../../words";
import type { Terminal } from "./terminal";

/** Files above this take longer than half a second: their first stage is told at once. */
const LARGE_BYTES = 1_000_000;
const PATIENCE_MS = 500;

export interface Progress {
  readonly enter: (stage: Stage, file: string, bytes: number) => void;
  /** Takes the passing line away. */
  readonly clear: () => void;
}

export const silentProgress: Progress = { enter: () => {}, clear: () => {} };

/** Says what is going on once work on a file has lasted half a second, or is sure to: one passing line for a person, plain lines for a log. */
export function progressOn(terminal: Terminal, words: Words, now: () => number): Progress {
  let began = now();
  let shown = 0;
  /** In a log, that reading has begun is told only once it has gone well: a file that cannot be read is one line. */
  let held = "";
  const clear = () => {
    if (shown > 0 && terminal.isWatched) terminal.tell(`\r${" ".repeat(shown)}\r`);
    shown = 0;
    held = "";
  };
  return {
    clear,
    enter: (stage, file, bytes) => {
      if (stage === "read") began = now();
      if (bytes < LARGE_BYTES && now() - began < PATIENCE_MS) return;
      const line = words.cli.stages[stage](file);
      if (!terminal.isWatched) {
        if (stage !== "read") terminal.tell(`${held}${line}\n`);
        held = stage === "read" ? `${line}\n` : "";
        return;
      }
      clear();
      terminal.tell(line);
      shown = line.length;
    },
  };
}
