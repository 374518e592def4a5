import type { OwnSheetId } from "../workbook/workbook";

const LONGEST_NAME = 31;

/**
 * A name for each sheet we own: the one it has now, else the wanted one, with a number behind it where a sheet of the user is called so.
 * Excel tells names apart without regard to case.
 */
export function namesFor(
  wanted: readonly (readonly [OwnSheetId, string])[],
  existing: ReadonlyMap<OwnSheetId, string>,
  sheetNames: readonly string[],
): ReadonlyMap<OwnSheetId, string> {
  const taken = new Set(sheetNames.map(keyOf));
  for (const name of existing.values()) taken.add(keyOf(name));
  const names = new Map<OwnSheetId, string>();
  for (const [id, name] of wanted) {
    const present = existing.get(id);
    const chosen = present ?? freeName(cleanName(name), taken);
    taken.add(keyOf(chosen));
    names.set(id, chosen);
  }
  return names;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(keyOf(name))) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.has(keyOf(candidate))) return candidate;
  }
}

function cleanName(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/^'+|'+$/g, "")
    .trim();
  return allowed.slice(0, LONGEST_NAME).trimEnd();
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
