import { type Circular, criteriaOf } from "../catalogue/circular";

export interface GridCount {
  readonly level: number;
  readonly met: number;
  readonly unknown: number;
  readonly total: number;
}

/** Per level of the circular that criteria have: how many of them reach it. `reached` lacks the criteria nobody assessed. */
export function countLevels(circular: Circular, reached: ReadonlyMap<string, number>): readonly GridCount[] {
  const criteria = criteriaOf(circular);
  const levels = circular.levels.filter((level) => criteria.some((criterion) => criterion.levels.includes(level)));
  return levels.map((level) => {
    const having = criteria.filter((criterion) => criterion.levels.includes(level));
    return {
      level,
      met: having.filter((criterion) => (reached.get(criterion.code) ?? -1) >= level).length,
      unknown: having.filter((criterion) => !reached.has(criterion.code)).length,
      total: having.length,
    };
  });
}

/**
 * The school's level; null while it depends on a criterion that nobody assessed. Circulars 17, 18, 19/2018 art. 6: every criterion that has
 * the level reaches it. Circular 57/2026 art. 5: every mandatory criterion and enough of the others, and at level 2 none below level 1.
 */
export function overallLevel(circular: Circular, reached: ReadonlyMap<string, number>): number | null {
  let overall = 0;
  for (const count of countLevels(circular, reached)) {
    const isMet = circular.levelRule === "every-criterion" ? everyCriterion(count) : mandatoryAndShare(circular, reached, count.level);
    if (isMet === null) return null;
    if (!isMet) return overall;
    overall = count.level;
  }
  return overall;
}

function everyCriterion({ met, unknown, total }: GridCount): boolean | null {
  if (met + unknown < total) return false;
  return unknown > 0 ? null : true;
}

function mandatoryAndShare(circular: Circular, reached: ReadonlyMap<string, number>, level: number): boolean | null {
  const criteria = criteriaOf(circular);
  if (criteria.some((criterion) => !reached.has(criterion.code))) return null;
  const others = criteria.filter((criterion) => !criterion.isMandatory);
  const met = others.filter((criterion) => (reached.get(criterion.code) ?? 0) >= level).length;
  return (
    met >= (circular.leastOthers ?? others.length) &&
    criteria.every((criterion) => !criterion.isMandatory || (reached.get(criterion.code) ?? 0) >= level) &&
    (level === 1 || criteria.every((criterion) => (reached.get(criterion.code) ?? 0) >= level - 1))
  );
}
