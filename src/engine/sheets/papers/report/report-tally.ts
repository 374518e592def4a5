import type { LevelCount, Tally } from "../../../tally/tally";
import type { LayoutContext } from "../../layout-context";

/** How a level stood when the document was made and how it stands now; null where nobody assessed any criterion. */
export interface LevelChange {
  readonly level: number;
  readonly atStart: LevelCount | null;
  readonly now: LevelCount | null;
  /** Criteria that meet the level now and did not at the start, and the other way round; only where both are known. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export function levelChanges({ assessed, circular }: LayoutContext): readonly LevelChange[] {
  const { tally, tallyAtStart } = assessed;
  return circular.levels.flatMap((level) => {
    const atStart = knownCount(tallyAtStart, level);
    const now = knownCount(tally, level);
    if (atStart === null && now === null) return [];
    const isKnownTwice = atStart !== null && now !== null;
    return [
      {
        level,
        atStart,
        now,
        gained: isKnownTwice ? newIn(now, atStart, tallyAtStart) : [],
        lost: isKnownTwice ? newIn(atStart, now, tally) : [],
      },
    ];
  });
}

export function isTallyKnown({ assessed, circular }: LayoutContext): boolean {
  return circular.levels.some((level) => knownCount(assessed.tally, level) !== null);
}

function knownCount(tally: Tally, level: number): LevelCount | null {
  return tally.perLevel.find((one) => one.level === level && one.total > 0 && one.unknown < one.total) ?? null;
}

function newIn(one: LevelCount, other: LevelCount, tallyOfOther: Tally): readonly string[] {
  return one.criteria.filter((code) => !other.criteria.includes(code) && !tallyOfOther.unknownCriteria.includes(code));
}
