import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import type { Failure } from "../../../engine";
import { unreadable } from "./input-file";

/** A file to read, or a place that could not be looked into. */
export type FoundFile = { readonly file: string; readonly failure: Failure | null };

const WORKBOOK = /\.xls[xm]$/i;

/**
 * The workbooks in folders, and the files named one by one, in the order named; within a folder by name, all the way down. Hidden files and
 * what Excel leaves beside an open workbook ("~$plan.xlsx") are passed over, and so is `out`. Each file comes once, by whatever way it was reached:
 * a link that leads back up ends there.
 */
export function findWorkbooks(named: readonly string[], out: string): readonly FoundFile[] {
  const seen = new Set<string>();
  const passed = realPath(out);
  if (passed !== null) seen.add(passed);
  const isNew = (file: string): boolean => {
    const real = realPath(file) ?? path.resolve(file);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  };
  return named.flatMap((one) => {
    if (isFolder(one)) return isNew(one) ? within(one, isNew) : [];
    return isNew(one) ? [{ file: one, failure: null }] : [];
  });
}

function within(folder: string, isNew: (file: string) => boolean): readonly FoundFile[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    return [{ file: folder, failure: unreadable(folder, thrown) }];
  }
  const named = entries.filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$")).sort(byName);
  return named.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(file))) return isNew(file) ? within(file, isNew) : [];
    return WORKBOOK.test(entry.name) && isNew(file) ? [{ file, failure: null }] : [];
  });
}

/** The same order on every machine, however its disk composes letters. */
function byName(a: Dirent, b: Dirent): number {
  const [one, other] = [a.name.normalize("NFC"), b.name.normalize("NFC")];
  return one < other ? -1 : one > other ? 1 : 0;
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    // nothing there, or a ring of links: told when it is read
    return false;
  }
}

/** Where a file truly lies; null where there is none. */
export function realPath(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

/**
 * The address of a file as a link in `out` has it: both may be moved together. Null for a file that does not lie under the folder of `out`:
 * nobody is to be led about the disk.
 */
export function linkBetween(out: string, file: string): string | null {
  const way = path.relative(path.dirname(path.resolve(out)), path.resolve(file));
  if (way === "" || path.isAbsolute(way)) return null;
  const steps = way.split(path.sep);
  if (steps[0] === "..") return null;
  try {
    return steps.map(encodeURIComponent).join("/");
  } catch {
    // half a letter, as broken names on some disks have it, can stand in no address
    return null;
  }
}
