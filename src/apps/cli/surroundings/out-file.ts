import { closeSync, existsSync, fsyncSync, linkSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { failure, isFailure } from "../../../engine";
import type { CommandName } from "../call/arguments";
import { invalidCall } from "../call/invalid-call";
import { systemCode } from "./input-file";

export interface OutFile<Input extends string | null = string> {
  /** As the person named it. */
  readonly name: string;
  /** The file it is made from; null where it is made from many. */
  readonly input: Input;
  readonly mayOverwrite: boolean;
}

/** @throws Failure call-invalid where the person named none */
export function outOf<Input extends string | null>(
  options: { readonly out: string | null; readonly force: boolean },
  input: Input,
  command: CommandName,
): OutFile<Input> {
  if (options.out === null) throw invalidCall("out-needed", { command });
  return { name: options.out, input, mayOverwrite: options.force };
}

/** Asks everything that can be asked before the work is done. @throws Failure */
export function checkOut({ name, input, mayOverwrite }: OutFile<string | null>): void {
  checkExtension(name, input);
  const folder = statOrNull(path.dirname(path.resolve(name)));
  if (folder === null || !folder.isDirectory()) throw failure("out-unwritable", { file: name, reason: "folder-missing" });
  const standing = statOrNull(name);
  if (standing === null) return;
  const original = input === null ? null : statOrNull(input);
  if (original !== null && standing.ino === original.ino && standing.dev === original.dev) throw failure("out-is-input", { file: name });
  if (standing.isDirectory()) throw failure("out-unwritable", { file: name, reason: "folder" });
  if (!standing.isFile()) throw failure("out-unwritable", { file: name, reason: "not-a-file" });
  if (!mayOverwrite) throw failure("out-exists", { file: name });
}

/** Excel refuses a workbook whose name and kind differ. */
function checkExtension(name: string, input: string | null): void {
  const hasMacros = path.extname(input ?? "").toLowerCase() === ".xlsm";
  const extension = path.extname(name).toLowerCase();
  if (hasMacros && extension !== ".xlsm") throw invalidCall("out-extension-macro", { file: name });
  if (!hasMacros && extension !== ".xlsx") throw invalidCall("out-extension", { file: name, extension: ".xlsx" });
}

/**
 * The whole file or none: written beside its place under a passing name, brought to disk, then moved. A signal that comes
 * meanwhile waits until the move is done or undone. @throws Failure
 */
export function writeOut(out: OutFile<string | null>, bytes: Uint8Array): void {
  checkOut(out);
  const target = existsSync(out.name) ? realpathSync(out.name) : path.resolve(out.name);
  const passing = path.join(path.dirname(target), `.~${path.basename(target).slice(0, 100)}.${process.pid}-${Date.now().toString(36)}.tmp`);
  const restoreSignals = holdSignals();
  try {
    writeWhole(passing, bytes);
    if (out.mayOverwrite) renameSync(passing, target);
    else moveOntoNothing(passing, target, out.name);
  } catch (thrown) {
    throw unwritable(out.name, thrown);
  } finally {
    rmSync(passing, { force: true });
    restoreSignals();
  }
}

function writeWhole(file: string, bytes: Uint8Array): void {
  const opened = openSync(file, "wx");
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(opened, bytes, at);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** A hard link never replaces a file that appeared meanwhile; where a disk knows no links, a look before the move must do. */
function moveOntoNothing(passing: string, target: string, name: string): void {
  try {
    linkSync(passing, target);
  } catch (thrown) {
    if (systemCode(thrown) === "EEXIST" || existsSync(target)) throw failure("out-exists", { file: name });
    renameSync(passing, target);
  }
}

/** With a listener in place a signal is only noted: this synchronous work is never cut in the middle. */
function holdSignals(): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = () => process.exit(130);
  for (const signal of signals) process.on(signal, end);
  return () => setImmediate(() => signals.forEach((signal) => process.off(signal, end)));
}

function unwritable(file: string, thrown: unknown): unknown {
  const code = systemCode(thrown);
  const reason: Readonly<Record<string, string>> = {
    EACCES: "permission",
    EPERM: "permission",
    EROFS: "permission",
    ENOSPC: "no-space",
    EDQUOT: "no-space",
    EBUSY: "busy",
    ENOENT: "folder-missing",
  };
  if (isFailure(thrown) || code === "") return thrown;
  return failure("out-unwritable", { file, reason: reason[code] ?? code });
}

/** Numbers of files are asked in full: on some disks they exceed what a double holds. */
function statOrNull(file: string) {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch (thrown) {
    throw unwritable(file, thrown);
  }
}
