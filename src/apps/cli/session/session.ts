import type { Circular } from "../../../engine";
import type { Words } from "../../../words";
import type { Options } from "../call/call";
import type { Progress } from "../surroundings/progress";
import type { Terminal } from "../surroundings/terminal";

/** What every command works with. */
export interface Session {
  readonly options: Options;
  readonly words: Words;
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** "2025-05-31". */
  readonly today: string;
  /** Catalogues the person brought. */
  readonly catalogues: readonly Circular[];
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
}

/** 0 done, 1 `check` found errors, 2 the call or a file cannot be used, 3 a fault of ours. */
export type ExitStatus = 0 | 1 | 2 | 3;

export function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}

export async function printLines(session: Session, lines: readonly string[]): Promise<void> {
  await session.terminal.print(lines.length === 0 ? "" : `${lines.join("\n")}\n`);
}
