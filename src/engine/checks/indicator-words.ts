import type { Circular, Criterion, Indicator } from "../catalogue/circular";
import { contentWords, speller, type Word } from "./content-words";

/** An indicator as words to look for. */
export interface IndicatorWords {
  readonly indicator: Indicator;
  /** Different words of the gist and how much each tells: rare words of the circular tell most, words of the criterion's title half. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Words of the gist that carry meaning. */
  readonly size: number;
  /** Words beside each word in the gist: half of a compound alone says nothing ("bóng rổ" is not "bóng mát"). */
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
  /** Members of an enumeration, each denied on its own ("phẳng, bóng mát, đồ chơi"): those of two words or more, not only of the title. */
  readonly parts: readonly ReadonlySet<string>[];
  /** "100 % have X": the first words of X; one exception denies it. Null for the others. */
  readonly universal: readonly string[] | null;
  /** The indicator asks that something is done well, not only that it is there. */
  readonly asksQuality: boolean;
  /** The indicator asks only that something is there. */
  readonly asksPresence: boolean;
  /** The indicator asks for a share below 100 %: exceptions do not deny it. */
  readonly isShare: boolean;
  /** The indicator asks that something is not there: denying it means nothing. */
  readonly isNegative: boolean;
}

/** A gist of one word ("on time") is said by chance. */
const LEAST_WORDS = 2;

export type IndicatorsOf = (criterion: Criterion) => readonly IndicatorWords[];

const indexes = new WeakMap<Circular, IndicatorsOf>();

/** Indicators of a circular as words, made once for each criterion that is asked for. */
export function indicatorIndex(circular: Circular): IndicatorsOf {
  const known = indexes.get(circular) ?? indexOf(circular);
  indexes.set(circular, known);
  return known;
}

function indexOf(circular: Circular): IndicatorsOf {
  const spell = speller();
  const read = (text: string): readonly Word[] => contentWords(spell(text));
  const names = (text: string): readonly string[] => read(text).map((word) => word.name);
  const indicators = circular.standards.flatMap((standard) => standard.criteria.flatMap((criterion) => criterion.indicators));
  const spread = new Map<string, number>();
  for (const { gist } of indicators) for (const name of new Set(names(plainGist(gist)))) spread.set(name, (spread.get(name) ?? 0) + 1);
  const rarity = (name: string): number => Math.log((indicators.length + 1) / ((spread.get(name) ?? 0) + 0.5));
  const made = new Map<string, readonly IndicatorWords[]>();
  return (criterion) => {
    const before = made.get(criterion.code);
    if (before !== undefined) return before;
    const title = new Set(names(criterion.title));
    const weigh = ({ name, isPair }: Word): number => rarity(name) * (title.has(name) ? 0.5 : 1) * (isPair ? 2 : 1);
    const words = criterion.indicators
      .map((indicator) => indicatorWords(indicator, read, weigh, title))
      .filter((one) => one.size >= LEAST_WORDS);
    made.set(criterion.code, words);
    return words;
  };
}

function indicatorWords(
  indicator: Indicator,
  read: (text: string) => readonly Word[],
  weigh: (word: Word) => number,
  title: ReadonlySet<string>,
): IndicatorWords {
  const gist = plainGist(indicator.gist);
  const words = read(gist);
  const weights = new Map(words.map((word) => [word.name, weigh(word)]));
  const parts = gist.split(/[,;:/]/).map((part) => new Set(read(part).map((word) => word.name)));
  const universal = /^\s*100\s*%/.test(indicator.gist) ? read(gist.split(/[,;]/)[0] ?? "").map((word) => word.name) : [];
  return {
    indicator,
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    size: words.reduce((size, word) => size + (word.isPair ? 2 : 1), 0),
    beside: neighbours(gist.split(/[,;:/]/).map((part) => read(part).map((word) => word.name))),
    parts: parts.filter((part) => part.size >= 2 && [...part].some((name) => !title.has(name))),
    universal: universal.length >= 2 ? universal.slice(0, 2) : null,
    asksQuality: weights.has("effect"),
    asksPresence: /^\s*c\u00f3\s/iu.test(gist),
    isShare: /\d\s*%/.test(gist) && !/100\s*%/.test(gist),
    isNegative: /(?:^|\s)(?:kh\u00f4ng|ch\u01b0a)(?:\s|$)/iu.test(gist),
  };
}

function neighbours(parts: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  for (const names of parts) {
    for (const [index, name] of names.entries()) {
      const known = beside.get(name) ?? new Set<string>();
      beside.set(name, known);
      for (const other of [names[index - 1], names[index + 1]]) if (other !== undefined) known.add(other);
    }
  }
  return beside;
}

/** Without what stands in brackets: exceptions for schools in hardship. */
function plainGist(gist: string): string {
  return gist.replace(/\([^)]*\)/g, " ");
}
