import type { Book } from "../book/book";
import { type Circular, criteriaOf, type Criterion, type Standard } from "../catalogue/circular";
import type { Day } from "../workbook/workbook";
import { circularAsWritten } from "./as-written";
import { projectionOf } from "./projection";
import { blockersOf, level4Standings, overallLevelOf, schoolLevel, topLevelOf } from "./school-level";
import { type Standings, standingsOf, statusAt } from "./standing";
import type { LevelCount, Tally } from "./tally";

/**
 * The levels that a book shows: counts by level, in all and by standard, the school's level, what it would lead to, what blocks the next level.
 * What nobody assessed is unknown and stays so. `today` stands in only for a paper without a day and a school year.
 */
export function tallyOf(book: Book, circular: Circular, today: Day): Tally {
  const written = circularAsWritten(circular, book, today);
  const standings = standingsOf(book);
  const overallLevel = overallLevelOf(written, standings);
  return {
    perLevel: [...countsOf(criteriaOf(written), written, standings), ...countOfLevel4(written, standings)],
    byStandard: written.standards.map((standard) => byStandard(standard, written, standings)),
    overallLevel,
    accreditation: accreditationOf(written, overallLevel),
    nationalStandard: nationalStandardOf(written, overallLevel),
    nextLevel: nextLevelOf(written, standings, overallLevel),
    projected: projectionOf(book, written, standings),
    stated: book.statements,
    unknownCriteria: unknownCriteriaOf(written, standings),
  };
}

/** 100 × met / total to one decimal, half up; in whole numbers, for 0.05 is none in binary. 0 of a total of 0. */
export function percentOf(met: number, total: number): number {
  return total === 0 ? 0 : Math.floor((2000 * met + total) / (2 * total)) / 10;
}

function byStandard(standard: Standard, circular: Circular, standings: Standings): Tally["byStandard"][number] {
  return { standard: standard.number, perLevel: countsOf(standard.criteria, circular, standings) };
}

function countsOf(criteria: readonly Criterion[], circular: Circular, standings: Standings): LevelCount[] {
  return circular.levels.map((level) => {
    const codes = criteria.filter((one) => one.levels.includes(level)).map((one) => one.code);
    return countOf(level, codes, standings);
  });
}

/** Mức 4 is counted only in a paper that speaks of it. */
function countOfLevel4(circular: Circular, standings: Standings): LevelCount[] {
  if (level4Standings(circular, standings).length === 0) return [];
  return [
    countOf(
      4,
      circular.level4.map((item) => `M4.${item.number}`),
      standings,
    ),
  ];
}

function countOf(level: number, codes: readonly string[], standings: Standings): LevelCount {
  const withStatus = (status: string) => codes.filter((code) => statusAt(standings, code, level) === status);
  const criteria = withStatus("met");
  return {
    level,
    met: criteria.length,
    notMet: withStatus("notMet").length,
    unknown: withStatus("unknown").length,
    total: codes.length,
    percent: percentOf(criteria.length, codes.length),
    criteria,
  };
}

function accreditationOf({ recognition }: Circular, overallLevel: number | null): number | null {
  if (recognition === null || overallLevel === null || overallLevel < 1) return null;
  return Math.min(overallLevel, recognition.accreditationUpTo);
}

function nationalStandardOf({ recognition }: Circular, overallLevel: number | null): number | null {
  if (recognition === null || overallLevel === null) return null;
  const grades = recognition.nationalStandard.filter((one) => one.fromLevel <= overallLevel).map((one) => one.grade);
  return grades.length === 0 ? null : Math.max(...grades);
}

/** The level above the one that is certain; null at the top and where nothing at all is known. */
function nextLevelOf(circular: Circular, standings: Standings, overallLevel: number | null): Tally["nextLevel"] {
  const level = (overallLevel ?? schoolLevel(circular, standings, "notMet")) + 1;
  const isNothingKnown = !criteriaOf(circular).some((one) => standings.has(one.code));
  return isNothingKnown || level > topLevelOf(circular) ? null : { level, blockedBy: blockersOf(circular, standings, level) };
}

/** Criteria of which at least one level is unknown; items of Mức 4 only in a paper that speaks of Mức 4. */
function unknownCriteriaOf(circular: Circular, standings: Standings): readonly string[] {
  const criteria = criteriaOf(circular).filter((one) => one.levels.some((level) => statusAt(standings, one.code, level) === "unknown"));
  const items = level4Standings(circular, standings).length === 0 ? [] : circular.level4.map((item) => `M4.${item.number}`);
  return [...criteria.map((one) => one.code), ...items.filter((code) => statusAt(standings, code, 4) === "unknown")];
}
