import type { Fix } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";

export type NotationKind = "verdict" | "school-year" | "month" | "final-stop" | "ratio" | "decimal" | "label" | "code-label" | "money-unit";

/** One value as it is written somewhere. Values of one set mean the same kind of thing. */
export interface Sample {
  readonly notation: string;
  readonly at: Place;
  readonly criterion: string | null;
  readonly fragment: string;
  /** The value in another's notation; null where that cannot be told. */
  readonly like: (other: Sample) => string | null;
  /** What the cell would hold; nothing where the words are not the whole of one cell. */
  readonly fix?: (words: string) => { fix?: Fix };
}

export interface OddNotation {
  readonly kind: NotationKind;
  readonly minority: readonly Sample[];
  readonly minorityCount: number;
  readonly major: Sample;
  readonly majorCount: number;
}

/** Samples of one set by their notation; only the first of each are kept. */
export interface NotationSet {
  /** The sample is made only where it is kept. */
  readonly add: (notation: string, sample: () => Sample) => void;
  readonly groups: () => readonly { readonly samples: readonly Sample[]; readonly count: number }[];
}

const MOST_KEPT = 21;
const FEWEST = 3;

export function notationSet(): NotationSet {
  const byNotation = new Map<string, { samples: Sample[]; count: number }>();
  return {
    add: (notation, sample) => {
      const group = byNotation.get(notation) ?? { samples: [], count: 0 };
      if (group.count === 0) byNotation.set(notation, group);
      group.count += 1;
      if (group.samples.length < MOST_KEPT) group.samples.push(sample());
    },
    groups: () => [...byNotation.values()],
  };
}

/** Sets by their scope: a table and its column, or the prose (-1). */
export function notationSets(): { readonly of: (table: number, column: string) => NotationSet; readonly all: () => Iterable<NotationSet> } {
  const tables = new Map<number, Map<string, NotationSet>>();
  const made = (table: number, column: string): NotationSet => {
    const sets = tables.get(table) ?? new Map<string, NotationSet>();
    const set = notationSet();
    tables.set(table, sets);
    sets.set(column, set);
    return set;
  };
  const of = (table: number, column: string): NotationSet => tables.get(table)?.get(column) ?? made(table, column);
  return { of, all: () => [...tables.values()].flatMap((sets) => [...sets.values()]) };
}

/** The notations that a clear majority of the set does not use: at least three, and two in three; of a formula, simply the most. */
export function* oddNotations(kind: NotationKind, set: NotationSet, rule: "clear" | "most" = "clear"): Iterable<OddNotation> {
  const groups = [...set.groups()].sort((a, b) => b.count - a.count);
  const [major, second] = groups;
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  if (major === undefined || second === undefined || major.count < FEWEST || major.count === second.count) return;
  if (rule === "clear" && major.count * 3 < total * 2) return;
  for (const group of groups.slice(1)) {
    const example = major.samples[0] as Sample;
    yield { kind, minority: group.samples, minorityCount: group.count, major: example, majorCount: major.count };
  }
}
