import type { Circular, Criterion, Indicator } from "../catalogue/circular";
import { contentWords, speller } from "./content-words";

/** An indicator as words to look for. */
export interface IndicatorWords {
  readonly indicator: Indicator;
  /** Different words of the gist and how much each tells: rare words of the circular tell most, words of the title half. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Members of an enumeration, each denied on its own ("phẳng, bóng mát, đồ chơi"): those of two words or more. */
  readonly parts: readonly ReadonlySet<string>[];
  /** "100 % have X": the first words of X; one exception denies it. Null for the others. */
  readonly universal: readonly string[] | null;
  /** The indicator asks that something is done well, not only that it is there. */
  readonly asksQuality: boolean;
  /** The indicator asks that something is not there: denying it means nothing. */
  readonly isNegative: boolean;
}

export type IndicatorsOf = (criterion: Criterion) => readonly IndicatorWords[];

/** Indicators of a circular as words, made once for each criterion that is asked for. */
export function indicatorIndex(circular: Circular): IndicatorsOf {
  const spell = speller();
  const names = (text: string): readonly string[] => contentWords(spell(text)).map((word) => word.name);
  const indicators = circular.standards.flatMap((standard) => standard.criteria.flatMap((criterion) => criterion.indicators));
  const spread = new Map<string, number>();
  for (const { gist } of indicators) for (const name of new Set(names(plainGist(gist)))) spread.set(name, (spread.get(name) ?? 0) + 1);
  const rarity = (name: string): number => Math.log((indicators.length + 1) / ((spread.get(name) ?? 0) + 0.5));
  const made = new Map<string, readonly IndicatorWords[]>();
  return (criterion) => {
    const before = made.get(criterion.code);
    if (before !== undefined) return before;
    const title = new Set(names(criterion.title));
    const words = criterion.indicators.map((indicator) => indicatorWords(indicator, names, (name) => rarity(name) * (title.has(name) ? 0.5 : 1)));
    made.set(criterion.code, words);
    return words;
  };
}

function indicatorWords(indicator: Indicator, names: (text: string) => readonly string[], weigh: (name: string) => number): IndicatorWords {
  const gist = plainGist(indicator.gist);
  const weights = new Map(names(gist).map((name) => [name, weigh(name)]));
  const parts = gist.split(/[,;:/]/).map((part) => new Set(names(part)));
  const universal = /^\s*100\s*%/.test(indicator.gist) ? names(gist.split(/[,;]/)[0] ?? "").slice(0, 2) : [];
  return {
    indicator,
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    parts: parts.filter((part) => part.size >= 2),
    universal: universal.length === 2 ? universal : null,
    asksQuality: weights.has("effect"),
    isNegative: /(?:^|\s)(?:kh\u00f4ng|ch\u01b0a)(?:\s|$)/iu.test(gist),
  };
}

/** Without what stands in brackets: exceptions for schools in hardship. */
function plainGist(gist: string): string {
  return gist.replace(/\([^)]*\)/g, " ");
}
