import type { Circular, CircularId } from "../catalogue/circular";
import { bare } from "../workbook/fold";
import type { Place } from "../workbook/address";

/** A criterion as a paper names it: "1.4" or "M4.1", and the title behind it. */
export interface TitleSign {
  readonly code: string | null;
  readonly title: string | null;
  readonly at: Place;
}

export interface TitleVote {
  /** Circulars that the codes and titles fit about equally well, best first; all of them where there are none. */
  readonly contenders: readonly CircularId[];
  /** 0..1: how well the titles fit the first. */
  readonly fit: number;
  /** The title that speaks most for the first contender against the others. */
  readonly telling: TitleSign | null;
}

const MOST_SIGNS = 400;
const LONGEST_TITLE = 240;
/** A title that shares fewer words than this with an official one is another title. */
const LEAST_LIKENESS = 0.6;
/** A code alone says little: most circulars have it. */
const CODE_WEIGHT = 0.2;
/** The lead that decides: one title that is another's, or two codes that another circular lacks. */
const DECISIVE_LEAD = 0.35;

interface Ballot {
  readonly sign: TitleSign;
  readonly scores: readonly number[];
}

/** Which circular the codes and titles of a paper belong to. Shared ones ("Thư viện") speak for all that have them. */
export function voteOfTitles(signs: readonly TitleSign[], catalogue: readonly Circular[]): TitleVote {
  const ballots = distinct(signs).map((sign) => ballotOf(sign, catalogue));
  const totals = catalogue.map((circular, index) => ({
    id: circular.id,
    index,
    score: ballots.reduce((sum, one) => sum + (one.scores[index] ?? 0), 0),
  }));
  const ranked = [...totals].sort((a, b) => b.score - a.score || a.index - b.index);
  const best = ranked[0];
  if (best === undefined || best.score === 0) return { contenders: catalogue.map((one) => one.id), fit: 0, telling: null };
  const contenders = ranked.filter((one) => best.score - one.score < DECISIVE_LEAD);
  return { contenders: contenders.map((one) => one.id), fit: best.score / ballots.length, telling: tellingOf(ballots, best.index) };
}

function distinct(signs: readonly TitleSign[]): readonly TitleSign[] {
  const seen = new Map<string, TitleSign>();
  for (const sign of signs) {
    if (seen.size >= MOST_SIGNS) break;
    const key = JSON.stringify([sign.code, sign.title]);
    if (!seen.has(key)) seen.set(key, sign);
  }
  return [...seen.values()];
}

function ballotOf(sign: TitleSign, catalogue: readonly Circular[]): Ballot {
  const words = sign.title === null ? [] : wordsOf(sign.title);
  return { sign, scores: catalogue.map((circular) => scoreOf(sign.code, words, circular)) };
}

function scoreOf(code: string | null, words: readonly string[], circular: Circular): number {
  if (code?.startsWith("M4.") === true) return circular.level4.some((one) => `M4.${one.number}` === code) ? CODE_WEIGHT : 0;
  const names = namesOf(circular).filter((one) => code === null || one.code === code);
  if (names.length === 0) return 0;
  const likeness = names.reduce((best, name) => Math.max(best, likenessOf(words, name.words)), 0);
  const base = code === null ? 0 : CODE_WEIGHT;
  return likeness < LEAST_LIKENESS ? base : base + (1 - CODE_WEIGHT) * likeness;
}

/** The ballot with the greatest lead of the winner over the best other circular. */
function tellingOf(ballots: readonly Ballot[], winner: number): TitleSign | null {
  let telling: TitleSign | null = null;
  let greatest = DECISIVE_LEAD;
  for (const { sign, scores } of ballots) {
    const lead = (scores[winner] ?? 0) - Math.max(0, ...scores.filter((_, index) => index !== winner));
    if (sign.title !== null && lead > greatest) [telling, greatest] = [sign, lead];
  }
  return telling;
}

interface Name {
  readonly code: string;
  readonly words: readonly string[];
}

const namesByCircular = new WeakMap<Circular, readonly Name[]>();

/** Official titles, their aliases, and the titles that an amendment gave. Folded once for each circular. */
function namesOf(circular: Circular): readonly Name[] {
  const known = namesByCircular.get(circular);
  if (known !== undefined) return known;
  const standards = [...circular.standards, ...circular.amendments.flatMap((one) => one.rewritten)];
  const names = standards
    .flatMap((standard) => standard.criteria)
    .flatMap((criterion) => [criterion.title, ...criterion.aliases].map((title) => ({ code: criterion.code, words: wordsOf(title) })));
  namesByCircular.set(circular, names);
  return names;
}

function wordsOf(title: string): readonly string[] {
  return bare(title.slice(0, LONGEST_TITLE))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** 0..1: twice the shared words over all words, a word as often as it stands there. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
