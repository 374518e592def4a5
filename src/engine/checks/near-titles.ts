import type { Circular } from "../catalogue/circular";
import { folded } from "../workbook/fold";
import { telex, wordSet } from "./telex";

/** Words a shortened title may drop: "with regard to", "the work of". */
const FILLERS = wordSet("ddoois vowis coong tacs");

/** The words of a title, without punctuation. */
export function titleWords(title: string): readonly string[] {
  return folded(title)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** 0..1: the share of words two titles have in common (Dice, each word as often as it stands). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    same += 1;
  }
  return (2 * same) / (a.length + b.length);
}

/** Whether all words of `part` stand in `whole` in the same order. */
export function isWithinTitle(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const word of whole) if (word === part[found]) found += 1;
  return found === part.length;
}

/** Whether a title is another one with words left out, but not most of them. */
export function isShortened(typed: readonly string[], official: readonly string[]): boolean {
  if (!isWithinTitle(typed, official)) return false;
  const heavy = official.filter((word) => !FILLERS.has(telex(word))).length;
  return typed.length >= official.length * 0.6 || typed.length >= heavy;
}

/** Whether a title begins with the whole official one and goes on. */
export function isLengthened(typed: readonly string[], official: readonly string[]): boolean {
  return official.every((word, index) => typed[index] === word);
}

export interface KnownTitle {
  readonly circular: Circular;
  /** "1.4", or "1" for a standard. */
  readonly code: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly words: readonly string[];
}

const titles = new WeakMap<Circular, readonly KnownTitle[]>();

/** Made once for a circular, which holds for every book. */
export function criterionTitles(circular: Circular): readonly KnownTitle[] {
  const known =
    titles.get(circular) ??
    circular.standards.flatMap((standard) =>
      standard.criteria.map(({ code, title, aliases }) => ({ circular, code, title, aliases, words: titleWords(title) })),
    );
  titles.set(circular, known);
  return known;
}

export function standardTitles(circular: Circular): readonly KnownTitle[] {
  return circular.standards.map(({ number, title, aliases }) => ({
    circular,
    code: String(number),
    title,
    aliases,
    words: titleWords(title),
  }));
}

export type TitleVerdict =
  | { readonly kind: "right" }
  /** Not the title of its code; `of` is the code of the same circular whose title it is. */
  | { readonly kind: "wrong"; readonly own: KnownTitle; readonly of: KnownTitle | null }
  | { readonly kind: "other-circular"; readonly own: KnownTitle; readonly of: KnownTitle };

const RIGHT: TitleVerdict = { kind: "right" };
const SAME = 0.95;
const NEAR = 0.88;
const REWORDED = 0.75;
/** Many words with nothing in common with the title are no title: what the cell says besides. */
const UNLIKE = 0.3;
const LONG = 10;
/** Shorter titles ("Giáo viên" and the like) are words of everyday use and belong to nobody. */
const LEAST_WORDS = 4;

/** Whose title a typed title is. Small rewording, a shortened and a lengthened title pass. */
export function judgeTitle(typed: string, own: KnownTitle, same: readonly KnownTitle[], others: readonly KnownTitle[]): TitleVerdict {
  const words = titleWords(typed);
  const plain = titleWords(own.title.replace(/\([^)]*\)/g, " "));
  const ownLikeness = Math.max(likeness(words, own.words), likeness(words, plain));
  if (ownLikeness >= SAME) return RIGHT;
  const foreign = others.filter(
    (title) => title.words.length >= LEAST_WORDS && !same.some((one) => likeness(one.words, title.words) >= SAME),
  );
  // What looks shortened may be the whole title of another circular: kindergartens have no pupils in the title of standard 2.
  const isForeign = !own.code.includes(".") && foreign.some((title) => title.words.join(" ") === words.join(" "));
  if ([own.words, plain].some((title) => isShortened(words, title))) return isForeign ? { kind: "wrong", own, of: null } : RIGHT;
  const other = nearest(words, foreign);
  if (other !== null && other.likeness >= NEAR && other.likeness > ownLikeness) return { kind: "other-circular", own, of: other.title };
  if ([own.words, plain].some((title) => isLengthened(words, title))) return RIGHT;
  if (own.aliases.some((alias) => likeness(words, titleWords(alias)) >= NEAR)) return RIGHT;
  const sibling = nearest(
    words,
    same.filter((title) => title.code !== own.code),
  );
  if (sibling !== null && sibling.likeness >= NEAR && sibling.likeness > ownLikeness) return { kind: "wrong", own, of: sibling.title };
  const isUnlike = ownLikeness < UNLIKE && words.length > LONG;
  return ownLikeness >= REWORDED || isUnlike ? RIGHT : { kind: "wrong", own, of: null };
}

function nearest(
  words: readonly string[],
  titles: readonly KnownTitle[],
): { readonly title: KnownTitle; readonly likeness: number } | null {
  let best: { title: KnownTitle; likeness: number } | null = null;
  for (const title of titles) {
    const found = likeness(words, title.words);
    if (best === null || found > best.likeness) best = { title, likeness: found };
  }
  return best;
}
