import { readFileSync, statSync } from "node:fs";
import { failure, type Failure } from "../../../engine";

/** Megabytes: well above any school's file (a plan with photographs is some 20), well below what would hurt a small machine. */
const LARGEST_INPUT = 100;
const MEGABYTE = 1_048_576;

/** The bytes of a file. Asks about it before opening: a folder or a pipe would block or fail obscurely. @throws Failure */
export function readInput(file: string): Uint8Array {
  const found = statOf(file);
  if (found.isDirectory()) throw failure("file-unreadable", { file, reason: "folder" });
  if (!found.isFile()) throw failure("file-unreadable", { file, reason: "not-a-file" });
  if (found.size === 0) throw failure("file-empty", { file });
  if (found.size > LARGEST_INPUT * MEGABYTE) {
    throw failure("file-too-large", { file, reason: "bytes", megabytes: Math.ceil(found.size / MEGABYTE), limit: LARGEST_INPUT });
  }
  try {
    return readFileSync(file);
  } catch (thrown) {
    throw unreadable(file, thrown);
  }
}

function statOf(file: string) {
  try {
    return statSync(file);
  } catch (thrown) {
    throw unreadable(file, thrown);
  }
}

/** Why the system did not give it, in our terms. */
export function unreadable(file: string, thrown: unknown): Failure {
  const code = systemCode(thrown);
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return failure("file-missing", { file });
  if (code === "EACCES" || code === "EPERM") return failure("file-unreadable", { file, reason: "permission" });
  if (code === "EBUSY") return failure("file-unreadable", { file, reason: "busy" });
  return failure("file-unreadable", { file, reason: code });
}

/** "ENOENT" and the like; "" where the system gave none. */
export function systemCode(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}
