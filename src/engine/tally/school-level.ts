import { type Circular, criteriaOf, type Criterion } from "../catalogue/circular";
import { type LevelStatus, type Standings, statusAt } from "./standing";

/** Mức 4 is one more level than a criterion may have, where the circular has items for it. */
export function topLevelOf(circular: Circular): number {
  return circular.level4.length > 0 ? 4 : Math.max(...circular.levels);
}

/** Items of Mức 4 of which the paper says anything. */
export function level4Standings(circular: Circular, standings: Standings): readonly string[] {
  return circular.level4.map((item) => `M4.${item.number}`).filter((code) => standings.has(code));
}

/** The level of the school if everything unknown were `unknownIs`. The rules are monotone, so the two answers enclose the truth. */
export function schoolLevel(circular: Circular, standings: Standings, unknownIs: "met" | "notMet"): number {
  const holds = (status: LevelStatus) => (status === "unknown" ? unknownIs : status) === "met";
  let reached = 0;
  for (const level of circular.levels) {
    if (!reachesLevel(circular, standings, level, holds)) return reached;
    reached = level;
  }
  return reachesLevel4(circular, standings) ? 4 : reached;
}

/** Null where criteria that nobody assessed could change it; 0 where Mức 1 is missed for certain. */
export function overallLevelOf(circular: Circular, standings: Standings): number | null {
  const least = schoolLevel(circular, standings, "notMet");
  return schoolLevel(circular, standings, "met") === least ? least : null;
}

/** Thông tư 17, 18, 19/2018, Điều 6: every criterion that has the level. Thông tư 57/2026, khoản 3 Điều 5: the mandatory ones and a share of the others, none below Mức 1. */
function reachesLevel(circular: Circular, standings: Standings, level: number, holds: (status: LevelStatus) => boolean): boolean {
  const meets = (one: Criterion, at: number) => holds(statusAt(standings, one.code, at));
  const criteria = criteriaOf(circular);
  switch (circular.levelRule) {
    case "every-criterion":
      return criteria.filter((one) => one.levels.includes(level)).every((one) => meets(one, level));
    case "mandatory-and-share": {
      const others = criteria.filter((one) => !one.isMandatory && meets(one, level)).length;
      const isNoneBelow = level === 1 || criteria.every((one) => meets(one, 1));
      return isNoneBelow && others >= (circular.leastOthers ?? 0) && criteria.every((one) => !one.isMandatory || meets(one, level));
    }
  }
}

/** Điều 22 of the circulars of 2018: every item. Items that nobody assessed leave a school at Mức 3: Mức 4 is asked for, not found. */
function reachesLevel4(circular: Circular, standings: Standings): boolean {
  return circular.level4.length > 0 && circular.level4.every((item) => statusAt(standings, `M4.${item.number}`, 4) === "met");
}

/** Codes that certainly keep the school from a level, in order; unknown ones do not. */
export function blockersOf(circular: Circular, standings: Standings, level: number): readonly string[] {
  const fails = (code: string, at: number) => statusAt(standings, code, at) === "notMet";
  if (!circular.levels.includes(level)) return circular.level4.map((item) => `M4.${item.number}`).filter((code) => fails(code, 4));
  const criteria = criteriaOf(circular);
  switch (circular.levelRule) {
    case "every-criterion":
      return criteria.filter((one) => one.levels.includes(level) && fails(one.code, level)).map((one) => one.code);
    case "mandatory-and-share": {
      const others = criteria.filter((one) => !one.isMandatory && statusAt(standings, one.code, level) === "met").length;
      const isShareOpen = others < (circular.leastOthers ?? 0);
      const blocks = (one: Criterion) => (level > 1 && fails(one.code, 1)) || (fails(one.code, level) && (one.isMandatory || isShareOpen));
      return criteria.filter(blocks).map((one) => one.code);
    }
  }
}
