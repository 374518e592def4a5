import type { Confidence, Criterion, Indicator, LevelClause, Provenance, Standard } from "./circular";

/** Gists of the indicators by level; the keys are the levels that the criterion has. */
export type Gists = { readonly [level in 1 | 2 | 3]?: readonly string[] };

export interface CriterionExtras {
  readonly aliases?: readonly string[];
  readonly confidence?: Confidence;
  readonly isMandatory?: boolean;
  readonly uncertainLevels?: readonly number[];
}

export interface StandardFacts {
  readonly source: string;
  readonly confidence: Confidence;
  readonly aliases?: readonly string[];
  /** The article on each level from 1 on, as its clauses are cited, "#" for the clause's number: one clause for each criterion that has the level. */
  readonly articles?: readonly string[];
  readonly levels: Provenance;
  readonly indicators: Provenance;
}

/** One criterion on one line. Indicators of a level are lettered a, b, c in order; one alone has no letter. */
export function criterion(code: string, title: string, source: string, gists: Gists, extras: CriterionExtras = {}): Criterion {
  const levels = ([1, 2, 3] as const).filter((level) => gists[level] !== undefined);
  return {
    code,
    title,
    aliases: [...(extras.aliases ?? [])],
    levels,
    uncertainLevels: [...(extras.uncertainLevels ?? [])],
    isMandatory: extras.isMandatory ?? false,
    indicators: levels.flatMap((level) => indicatorsOf(level, gists[level] ?? [])),
    clauses: [],
    confidence: extras.confidence ?? "high",
    source,
  };
}

export function standard(number: number, title: string, facts: StandardFacts, criteria: readonly Criterion[]): Standard {
  const provenance = { levels: facts.levels, indicators: facts.indicators };
  return {
    number,
    title,
    aliases: [...(facts.aliases ?? [])],
    criteria: criteria.map((one) => ({ ...one, provenance, clauses: clausesOf(one, criteria, facts.articles ?? []) })),
    confidence: facts.confidence,
    source: facts.source,
  };
}

function indicatorsOf(level: number, gists: readonly string[]): Indicator[] {
  return gists.map((gist, index) => ({ level, label: gists.length === 1 ? null : String.fromCharCode(97 + index), gist }));
}

/** For level 3 the order of the clauses is inferred, not read. */
function clausesOf(one: Criterion, criteria: readonly Criterion[], articles: readonly string[]): LevelClause[] {
  return one.levels.flatMap((level) => {
    const article = articles[level - 1];
    if (article === undefined) return [];
    const clause = criteria.filter((other) => other.levels.includes(level)).indexOf(one) + 1;
    return [{ level, clause: article.replace("#", String(clause)), confidence: level === 3 ? "medium" : "high" }];
  });
}
