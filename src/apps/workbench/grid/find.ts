import { bare, folded } from "../../../engine";
import type { ShownCell, ShownSheet } from "../../../hosts/shown";
import type { FoundCell } from "./props";

/** Enough to go through; nobody pages through more. */
const MOST_FOUND = 2_000;
/** Milliseconds of looking before the page gets its turn. */
const SLICE = 12;

/** Folded forms of cells, made once: folding is the slow part. */
const bareTexts = new WeakMap<ShownCell, string>();

function bareText(cell: ShownCell): string {
  const known = bareTexts.get(cell);
  if (known !== undefined) return known;
  const made = bare(cell.text);
  bareTexts.set(cell, made);
  return made;
}

/** With marks where the person typed marks, else without: "tieu chi" finds both. */
export function matcher(query: string): ((cell: ShownCell) => boolean) | null {
  const wanted = bare(query);
  if (wanted === "") return null;
  const exact = folded(query);
  const hasMarks = exact !== wanted;
  return (cell) => cell.text !== "" && bareText(cell).includes(wanted) && (!hasMarks || folded(cell.text).includes(exact));
}

/** All cells with the text, sheet by sheet, row by row; lets go after every slice. Ends early where `isWanted` says so. */
export async function findAll(
  sheets: readonly ShownSheet[],
  query: string,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<readonly FoundCell[] | null> {
  const matches = matcher(query);
  const found: FoundCell[] = [];
  if (matches === null) return found;
  let since = performance.now();
  for (const [index, sheet] of sheets.entries()) {
    for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
      const cells = [...(sheet.cells.get(row) ?? [])].filter(([, cell]) => matches(cell));
      for (const [column] of cells.sort(([a], [b]) => a - b)) found.push({ sheet: index, row, column });
      if (found.length >= MOST_FOUND) return found;
      if (performance.now() - since < SLICE) continue;
      await pause();
      if (!isWanted()) return null;
      since = performance.now();
    }
  }
  return found;
}

/** Place in `found` of the first one at or after (strictly after, if stepping) a cell, round and round. */
export function nextFound(found: readonly FoundCell[], from: FoundCell, step: "here" | "next" | "previous"): number {
  const orders = found.map((one) => compared(one, from));
  if (step === "previous") {
    const before = orders.findLastIndex((order) => order < 0);
    return before < 0 ? found.length - 1 : before;
  }
  const after = orders.findIndex((order) => (step === "here" ? order >= 0 : order > 0));
  return after < 0 ? 0 : after;
}

function compared(a: FoundCell, b: FoundCell): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}
