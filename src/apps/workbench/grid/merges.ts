import type { Area } from "../../../engine";

export interface MergeIndex {
  readonly at: (row: number, column: number) => Area | null;
  /** Those that touch the area. */
  readonly within: (area: Area) => readonly Area[];
}

const BAND = 64;
/** A merge over more bands stands in a list of its own; of those a sheet has few, whatever a hostile file says. */
const MOST_BANDS = 32;
const MOST_TALL = 200;

export function mergeIndex(merges: readonly Area[]): MergeIndex {
  const bands = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const merge of merges) {
    const first = Math.floor(merge.top / BAND);
    const last = Math.floor(merge.bottom / BAND);
    if (last - first >= MOST_BANDS) {
      if (tall.length < MOST_TALL) tall.push(merge);
      continue;
    }
    for (let band = first; band <= last; band++) {
      const there = bands.get(band);
      if (there === undefined) bands.set(band, [merge]);
      else there.push(merge);
    }
  }
  const holds = (merge: Area, row: number, column: number): boolean =>
    row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
  return {
    at: (row, column) =>
      bands.get(Math.floor(row / BAND))?.find((merge) => holds(merge, row, column)) ??
      tall.find((merge) => holds(merge, row, column)) ??
      null,
    within: (area) => {
      const found = new Set<Area>(tall.filter((merge) => touches(merge, area)));
      // Over a whole sheet it is quicker to look at the merges than at the bands.
      const isLarge = (area.bottom - area.top) / BAND > bands.size;
      const near = isLarge ? merges : bandsOf(area).flatMap((band) => bands.get(band) ?? []);
      for (const merge of near) if (touches(merge, area)) found.add(merge);
      return [...found];
    },
  };
}

function bandsOf(area: Area): readonly number[] {
  const first = Math.floor(area.top / BAND);
  return Array.from({ length: Math.floor(area.bottom / BAND) - first + 1 }, (_, index) => first + index);
}

export function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
