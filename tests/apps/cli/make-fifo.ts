import { spawnSync } from "node:child_process";

/** A named pipe; null where the system has none. */
export function mkfifoSync(file: string): string | null {
  return spawnSync("mkfifo", [file]).status === 0 ? file : null;
}
