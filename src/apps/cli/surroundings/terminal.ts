import { once } from "node:events";

/** Where data and messages go. Tests bring their own. */
export interface Terminal {
  /** Data, to standard output; settles when the pipe has room again. */
  readonly print: (text: string) => Promise<void>;
  /** Messages, to standard error. */
  readonly tell: (text: string) => void;
  /** Whether standard error is watched by a person. */
  readonly isWatched: boolean;
  /** Columns of text for people. */
  readonly width: number;
}

export function processTerminal(): Terminal {
  return {
    print: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    tell: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    width: Math.min(Math.max(process.stdout.columns ?? 100, 60), 120),
  };
}

/** The reader of a pipe may leave early (`| head`): that is no fault, there is just nobody to print for. */
export function leaveQuietlyWhenPipeCloses(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (thrown: NodeJS.ErrnoException) => {
      if (thrown.code === "EPIPE") process.exit(process.exitCode ?? 0);
      throw thrown;
    });
  }
}
