import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export const PROGRAM = path.resolve(__dirname, "../../../dist/cli.js");
export const SAMPLES = path.resolve(__dirname, "../../../assets/samples");

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a person would. */
export function cli(...args: readonly string[]): Outcome {
  return cliIn(undefined, args);
}

export function cliIn(folder: string | undefined, args: readonly string[]): Outcome {
  if (!existsSync(PROGRAM)) throw new Error("dist/cli.js is missing: run `npm run build` first, as `npm test` does");
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

export function jsonLines(stdout: string): Record<string, unknown>[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function firstLine(stdout: string): Record<string, unknown> {
  const [line] = jsonLines(stdout);
  if (line === undefined) throw new Error("nothing on standard output");
  return line;
}

export function sample(name: string): string {
  return path.join(SAMPLES, `${name}.xlsx`);
}

/** A folder of its own for each test file, gone at its end. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "cai-tien-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
