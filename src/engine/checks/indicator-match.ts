import type { Field } from "../book/book";
import { type SpelledWord, contentWords, type Word } from "./content-words";
import { type Denial, denialsIn, isPartial } from "./denial";
import type { IndicatorWords } from "./indicator-words";
import { wordSet } from "./telex";

/** A clause of a text that speaks of an indicator. */
export interface IndicatorMatch {
  readonly words: IndicatorWords;
  /** 0..1: how much of the gist the clause says. */
  readonly share: number;
  /** A whole member of the gist's enumeration stands in the clause. */
  readonly hasPart: boolean;
  readonly denial: Denial | null;
  /** The indicator asks for enough of something and the clause does not speak of an amount. */
  readonly missesAmount: boolean;
  /** The clause speaks of some only. */
  readonly isPartial: boolean;
  /** The indicator asks that something is there, and the clause denies something else of it: "the librarian has not been trained". */
  readonly isGranted: boolean;
  /** Verbatim words of the text, at most 120 characters. */
  readonly fragment: string;
}

/** Words within which an indicator must be said: a long sentence that names its words here and there does not speak of it. */
const WINDOW = 26;
/** Words between a denial and what it denies. */
const REACH = 14;
/** Words between two words of the gist that belong together. */
const NEAR = 4;
/** Words after a denial that say what is denied. */
const DENIED = 3;
/** "so", "therefore" and a full stop end a clause; a comma does not. */
const CLAUSE_END = /[.;\n!?]+(?=\s|$)|(?<=\s)(?:n\u00ean|do \u0111\u00f3|do v\u1eady|v\u00ec v\u1eady|v\u00ec th\u1ebf)(?=\s)/giu;
const BUT = "nhuwng";
/** What is not had, set up, made, posted or appointed is not there. */
const MAKES = wordSet(
  "cos ddur boos phaan thanhf xaay laapj lawps trang ban tuyeern bieen laamf soanj hinhf mua ddaauf keets toor dduwngj tu",
);
const LONGEST = 120;

export interface Clause {
  readonly text: string;
  readonly words: readonly SpelledWord[];
  readonly content: readonly Word[];
  readonly denials: readonly Denial[];
  readonly isPartial: boolean;
}

export function clausesOf(field: Field, spell: (text: string) => readonly SpelledWord[]): readonly Clause[] {
  return field.text
    .split(CLAUSE_END)
    .map((part) => part.replace(/^[\s\-+*\u2022\u2013,]+/u, "").trim())
    .filter((text) => text !== "")
    .map((text) => {
      const words = spell(text);
      return { text, words, content: contentWords(words), denials: denialsIn(words), isPartial: isPartial(words) };
    });
}

/** How much a clause says of an indicator; null where nothing. */
export function matchOf(clause: Clause, words: IndicatorWords): IndicatorMatch | null {
  const hits = hitsIn(clause, words);
  const best = bestWindow(hits, words);
  if (best === null) return null;
  const hasPart = partIn(hits, words) !== null;
  const denial = denialOf(clause, best.hits);
  const share = words.total === 0 ? 0 : best.weight / words.total;
  const missesAmount = words.weights.has("enough") && !best.hits.some((hit) => hit.name === "enough");
  return {
    words,
    share,
    hasPart,
    denial,
    missesAmount,
    isPartial: clause.isPartial,
    isGranted: isGranted(clause, words, best.hits, denial),
    fragment: fragmentOf(clause, best.hits, denial),
  };
}

/** All that is asked for stands before the denial as its subject, and what is denied is neither having it nor how good it is. */
function isGranted({ words }: Clause, { asksPresence }: IndicatorWords, hits: readonly Word[], denial: Denial | null): boolean {
  if (!asksPresence || denial?.kind !== "absence" || denial.isTotal) return false;
  const [first, second] = words.slice(denial.place + 1, denial.place + 3).map(({ telex }) => telex);
  const verb = first === "dduwowcj" ? second : first;
  return verb !== undefined && !MAKES.has(verb) && hits.every((hit) => hit.place < denial.place);
}

/** Words of the gist in the clause, each near a word that stands beside it in the gist. */
function hitsIn({ content }: Clause, { weights, beside }: IndicatorWords): readonly Word[] {
  const hits = content.filter((word) => weights.has(word.name));
  return hits.filter((word, index) => {
    const neighbours = beside.get(word.name);
    if (word.isPair || neighbours === undefined || neighbours.size === 0) return true;
    const around = hits.slice(Math.max(0, index - 2), index + 3);
    return around.some((other) => neighbours.has(other.name) && Math.abs(other.place - word.place) <= NEAR);
  });
}

function bestWindow(hits: readonly Word[], { weights }: IndicatorWords): { weight: number; hits: readonly Word[] } | null {
  let best: { weight: number; hits: readonly Word[] } | null = null;
  for (let first = 0; first < hits.length; first++) {
    const inside = windowFrom(hits, first);
    const names = new Set(inside.map((hit) => hit.name));
    let weight = 0;
    for (const name of names) weight += weights.get(name) ?? 0;
    if (best === null || weight > best.weight) best = { weight, hits: inside };
    if ((hits[hits.length - 1] as Word).place - (hits[first] as Word).place <= WINDOW) break;
  }
  return best;
}

function windowFrom(hits: readonly Word[], first: number): readonly Word[] {
  const start = (hits[first] as Word).place;
  const inside: Word[] = [];
  for (let i = first; i < hits.length && (hits[i] as Word).place - start <= WINDOW; i++) inside.push(hits[i] as Word);
  return inside;
}

/** The words of a whole member, standing together. */
function partIn(hits: readonly Word[], { parts }: IndicatorWords): readonly Word[] | null {
  for (const part of parts) {
    const reach = part.size + 3;
    for (let first = 0; first < hits.length; first++) {
      if (!part.has((hits[first] as Word).name)) continue;
      const start = (hits[first] as Word).place;
      const inside: Word[] = [];
      for (let i = first; i < hits.length && (hits[i] as Word).place - start <= reach; i++) {
        if (part.has((hits[i] as Word).name)) inside.push(hits[i] as Word);
      }
      if (new Set(inside.map((hit) => hit.name)).size === part.size) return inside;
    }
  }
  return null;
}

/** The denial nearest to the words, before or behind them. What stands behind "but" denies something else: the words themselves are granted. */
function denialOf({ denials, words }: Clause, hits: readonly Word[]): Denial | null {
  const first = hits[0]?.place ?? 0;
  const last = hits.at(-1)?.place ?? 0;
  const far = (denial: Denial): number => (denial.place < first ? first - denial.place : Math.max(0, denial.place - last));
  let nearest: Denial | null = null;
  const isContrasted = ({ place }: Denial): boolean => place > last && words.slice(last + 1, place).some(({ telex }) => telex === BUT);
  for (const denial of denials) {
    if (far(denial) > REACH || isContrasted(denial)) continue;
    if (nearest === null || far(denial) < far(nearest)) nearest = denial;
  }
  return nearest;
}

/** The clause, or of a long one what lies between the denial and what it denies. */
function fragmentOf({ text, words }: Clause, hits: readonly Word[], denial: Denial | null): string {
  if (text.length <= LONGEST) return text;
  const from = Math.min(...hits.map((hit) => hit.start), denial?.start ?? text.length);
  const isDeniedBehind = denial !== null && hits.every((hit) => hit.place < denial.place);
  const last = isDeniedBehind ? words[Math.min(words.length - 1, denial.place + DENIED)]?.end : denial?.end;
  const to = Math.max(...hits.map((hit) => hit.end), last ?? 0);
  if (to - from <= LONGEST) return text.slice(from, to);
  const end = words.reduce((last, word) => (word.end <= from + LONGEST ? word.end : last), from);
  return text.slice(from, end);
}

/** Whether a clause names an exception to an indicator that allows none: a denial straight before its first words. */
export function exceptionIn(clause: Clause, words: IndicatorWords): IndicatorMatch | null {
  const [first, second] = words.universal ?? [];
  if (first === undefined || second === undefined) return null;
  for (const denial of clause.denials) {
    const at = clause.content.findIndex((word) => word.place === denial.place + 1);
    const pair = [clause.content[at], clause.content[at + 1]];
    if (at < 0 || pair[0]?.name !== first || pair[1]?.name !== second) continue;
    const hits = pair.filter((word): word is Word => word !== undefined);
    return {
      words,
      share: 1,
      hasPart: false,
      denial,
      missesAmount: false,
      isPartial: clause.isPartial,
      isGranted: false,
      fragment: fragmentOf(clause, hits, denial),
    };
  }
  return null;
}
