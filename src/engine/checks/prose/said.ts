import { ACTOR_WORDS, GENERAL_WORDS, SMALL_WORDS, SUBJECTS } from "../../lexicon/result-words";
import { remembered } from "./plain";
import { phraseFinder, writtenWords } from "./word-diff";

/** What a text is about: its telling words, alone and in pairs. */
export interface Said {
  /** Words that say which work is meant. */
  readonly telling: ReadonlySet<string>;
  /** The telling and the general words, without those who act. */
  readonly all: ReadonlySet<string>;
  /** Two neighbouring words, one of them telling. */
  readonly pairs: ReadonlySet<string>;
  /** Places in the list of subjects. */
  readonly subjects: ReadonlySet<number>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const SMALL = setOf(SMALL_WORDS);
const GENERAL = setOf(GENERAL_WORDS);
const ACTORS = setOf(ACTOR_WORDS);
const SUBJECT_FINDERS = SUBJECTS.map((family) => phraseFinder(family));

/** A reader of texts; the same text is read once. */
export function sayingReader(): (text: string) => Said {
  return remembered(said);
}

function said(text: string): Said {
  const telling = new Set<string>();
  const all = new Set<string>();
  const pairs = new Set<string>();
  let before: { word: string; isTelling: boolean } | null = null;
  for (const { form } of writtenWords(text)) {
    if (SMALL.has(form) || /^\d/.test(form)) {
      before = null;
      continue;
    }
    const isTelling = !GENERAL.has(form) && !ACTORS.has(form);
    if (!ACTORS.has(form)) all.add(form);
    if (isTelling) telling.add(form);
    if (before !== null && (isTelling || before.isTelling)) pairs.add(`${before.word} ${form}`);
    before = { word: form, isTelling };
  }
  const subjects = new Set(SUBJECT_FINDERS.flatMap((isIn, index) => (isIn(text) ? [index] : [])));
  return { telling, all, pairs, subjects };
}

/** How much of one text another says. */
export interface Overlap {
  readonly pairs: number;
  readonly telling: number;
  readonly subjects: number;
  /** 0..1: of the words of the first text that are not small and name nobody. */
  readonly share: number;
}

export function overlapOf(text: Said, others: readonly Said[]): Overlap {
  const sharedIn = <T>(part: (one: Said) => ReadonlySet<T>): number => {
    let shared = 0;
    for (const word of part(text)) if (others.some((other) => part(other).has(word))) shared += 1;
    return shared;
  };
  return {
    pairs: sharedIn((one) => one.pairs),
    telling: sharedIn((one) => one.telling),
    subjects: sharedIn((one) => one.subjects),
    share: text.all.size === 0 ? 1 : sharedIn((one) => one.all) / text.all.size,
  };
}
