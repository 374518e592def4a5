import type { Book } from "../book/book";
import type { Circular } from "../catalogue/circular";
import { folded } from "../workbook/fold";
import { telex, wordSet } from "./telex";

/** The last two words of a text, in Telex. */
export interface Ending {
  readonly before: string;
  readonly last: string;
}

interface Count {
  /** Words before and after: a sentence that was copied is counted once. */
  readonly contexts: Set<string>;
  all: number;
  final: number;
  readonly followers: Map<string, number>;
}

/** Texts of the book that are read for it: enough to know its words, and no more in a book of a hundred thousand rows. */
const MOST_TEXTS = 1500;
const TOKENS = /[\p{L}\p{M}\p{N}%]+|[^\s\p{L}\p{M}\p{N}%]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Words that may follow anything: seeing one of them after a word says nothing about that word. */
const LOOSE = wordSet(`vaf hoawcj cuar vowis ddeer cacs nhuwngx mootj mooix moij nhawmf do vif taij laf maf ddax ddang sex raats nhuw bowir
  cho tuwf neeus thif trong theo dduwowcj ddeens veef owr khi cos ddungs phuf ddays`);

/**
 * The endings whose last word, in this book and the circulars, always goes on with the same next word and never stands last:
 * half of a compound that was cut ("management of ad-").
 */
export function commonFollowers<E extends Ending>(endings: readonly E[], book: Book, catalogue: readonly Circular[]): ReadonlySet<E> {
  const singles = new Map<string, Count>(endings.map((one) => [one.last, newCount()]));
  const pairs = new Map<string, Count>(endings.map((one) => [`${one.before} ${one.last}`, newCount()]));
  for (const text of textsOf(book, catalogue)) countIn(text, singles, pairs);
  return new Set(
    endings.filter((one) => alwaysGoesOn(singles.get(one.last), 6, 0.95) || alwaysGoesOn(pairs.get(`${one.before} ${one.last}`), 3, 1)),
  );
}

function alwaysGoesOn(count: Count | undefined, least: number, share: number): boolean {
  if (count === undefined || count.all < least || count.final > 0) return false;
  for (const [follower, times] of count.followers) if (times >= count.all * share) return !LOOSE.has(follower);
  return false;
}

function* textsOf(book: Book, catalogue: readonly Circular[]): Generator<string> {
  for (const circular of catalogue) {
    for (const standard of circular.standards) {
      yield standard.title;
      for (const criterion of standard.criteria) yield criterion.title;
    }
  }
  let left = MOST_TEXTS;
  for (const paragraph of book.paragraphs) if (left-- > 0) yield paragraph.text;
  for (const row of [...book.plan.slice(0, MOST_TEXTS), ...book.results.slice(0, MOST_TEXTS)]) {
    for (const field of Object.values(row.fields)) if (left-- > 0) yield field.text;
  }
}

function countIn(text: string, singles: ReadonlyMap<string, Count>, pairs: ReadonlyMap<string, Count>): void {
  const isClosed = /[.!?;:\u2026)]$/u.test(text) || text.length < 40;
  const tokens = (folded(text).match(TOKENS) ?? []).map((token) => (WORD.test(token) ? telex(token) : token));
  tokens.forEach((token, index) => {
    const single = singles.get(token);
    // a long text without a full stop may be a cut one itself: its end proves nothing
    const isCutEnd = index === tokens.length - 1 && !isClosed;
    if (single === undefined || isCutEnd) return;
    const next = tokens[index + 1] ?? ".";
    const context = `${tokens[index - 1] ?? ""} ${next} ${tokens[index + 2] ?? ""}`;
    add(single, next, context);
    const pair = pairs.get(`${tokens[index - 1] ?? ""} ${token}`);
    if (pair !== undefined) add(pair, next, context);
  });
}

function newCount(): Count {
  return { contexts: new Set(), all: 0, final: 0, followers: new Map() };
}

function add(count: Count, next: string, context: string): void {
  if (count.contexts.has(context)) return;
  count.contexts.add(context);
  count.all += 1;
  if (WORD.test(next)) count.followers.set(next, (count.followers.get(next) ?? 0) + 1);
  else count.final += 1;
}
