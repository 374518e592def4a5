import { LAST_COLUMN } from "../../../engine/workbook/address";
import type { ShownLook } from "../../shown";
import { isTrue } from "../worksheet";
import { CLOSE, OPEN, advance, attribute, type Xml } from "../xml";
import type { ShownStyles } from "./looks";
import { columnPixels } from "./measures";
import { styleAt } from "./shown-rows";

/** Neighbouring columns that are alike. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** Pixels; null where it is as wide as usual. */
  readonly pixels: number | null;
  readonly look: ShownLook | null;
}

/** The runs from left to right; one that goes back to the left is an accident and passed over. */
export function readColumns(x: Xml, styles: ShownStyles, digit: number): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN || !x.isMain || x.name !== "col") continue;
    const first = Number(attribute(x, "min"));
    const last = Math.min(LAST_COLUMN, Number(attribute(x, "max")));
    if (!(first > (runs.at(-1)?.last ?? 0)) || !(last >= first) || !Number.isInteger(first) || !Number.isInteger(last)) continue;
    const style = styleAt(attribute(x, "style"), styles);
    runs.push({ first, last, pixels: pixelsAtHand(x, digit), look: style?.isSeen === true ? style.look : null });
  }
  return runs;
}

function pixelsAtHand(x: Xml, digit: number): number | null {
  if (isTrue(attribute(x, "hidden"))) return 0;
  const width = Number(attribute(x, "width") ?? NaN);
  return width >= 0 ? columnPixels(width, digit) : null;
}

/** Column by column, as far as anything is to be seen. */
export function eachColumn<T>(runs: readonly ColumnRun[], until: number, take: (run: ColumnRun) => T | null): ReadonlyMap<number, T> {
  const all = new Map<number, T>();
  for (const run of runs) {
    const taken = take(run);
    if (taken === null) continue;
    for (let column = run.first; column <= Math.min(run.last, until); column++) all.set(column, taken);
  }
  return all;
}
