import type { Book, Field, PlanFieldId, ResultFieldId } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { LEGAL_BASIS } from "../../lexicon/copied-words";
import type { Place } from "../../workbook/address";
import { contentWords, speller } from "../content-words";
import { placeOf } from "../places";
import { wordDiff, wordsAt, writtenWords } from "../prose/word-diff";
import { type CopyPair, type LongSentence, nearCopies } from "./near-copies";
import type { TextCopied } from "./text-copied";

/** A text that may be a copy or be copied. */
interface Source {
  readonly text: string;
  readonly at: Place;
  readonly criterion: string | null;
  /** Texts of one kind can be copies: a measure repeats no weakness. */
  readonly kind: "prose" | "weakness" | "measure" | "plan" | "result";
}

const PLAN_KINDS: readonly (readonly [PlanFieldId, Source["kind"]])[] = [
  ["weakness", "weakness"],
  ["situation", "weakness"],
  ["solution", "measure"],
  ["work", "measure"],
];
const RESULT_KINDS: readonly (readonly [ResultFieldId, Source["kind"]])[] = [
  ["planned", "plan"],
  ["adjusted", "plan"],
  ["done", "result"],
  ["inProgress", "result"],
  ["notStarted", "result"],
];
/** No shorter text has a long sentence. */
const SHORTEST = 70;
const LEAST_CONTENT = 12;
/** A sentence in more places than these is told once, with the others beside it. */
const MOST_TOLD = 3;
const MOST_RELATED = 20;
const MOST_SHOWN = 6;
const LONGEST = 118;

/** Long sentences that stand, word for word or nearly so, under another criterion too or twice in the prose. */
export function* copiedSentences(book: Book): Iterable<Found<TextCopied>> {
  const sources = sourcesOf(book);
  const index = nearCopies((first, later) => mayCopy(sources[first] as Source, sources[later] as Source));
  for (const [place, source] of sources.entries()) index.read(source.text, place);
  const told = new Set<number>();
  const contentOf = contentCounter();
  for (const group of groupsOf(index.pairs.filter(({ first }) => isTelling(sources, first, contentOf)))) {
    const later = group.filter((pair) => !told.has(pair.later.source));
    for (const pair of group.length > MOST_TOLD ? later.slice(0, 1) : later) {
      told.add(pair.later.source);
      yield foundOf(sources, pair, group);
    }
  }
}

function sourcesOf(book: Book): readonly Source[] {
  const sources: Source[] = [];
  const add = (
    field: Field | undefined,
    row: { sheet: string; area: Field["area"] },
    criterion: string | null,
    kind: Source["kind"],
  ): void => {
    if (field === undefined || field.text.length < SHORTEST || field.area.top < row.area.top) return;
    sources.push({ text: field.text, at: placeOf(row.sheet, field.area), criterion, kind });
  };
  for (const { text, at, isHidden } of book.paragraphs)
    if (text.length >= SHORTEST && !isHidden) sources.push({ text, at, criterion: null, kind: "prose" });
  for (const row of book.plan) for (const [id, kind] of PLAN_KINDS) add(row.fields[id], row, row.criterion.code, kind);
  for (const row of book.results) for (const [id, kind] of RESULT_KINDS) add(row.fields[id], row, row.criterion.code, kind);
  return sources;
}

/** A criterion may be planned in several rows and sections with the same words. */
function mayCopy(first: Source, later: Source): boolean {
  if (first.kind !== later.kind || first.at === later.at) return false;
  return first.kind === "prose" || (first.criterion !== null && later.criterion !== null && first.criterion !== later.criterion);
}

/** By the sentence that is copied, the longest first: of a cell that repeats several, the longest is told. */
function groupsOf(pairs: readonly CopyPair[]): Iterable<readonly CopyPair[]> {
  const groups = new Map<LongSentence, CopyPair[]>();
  for (const pair of [...pairs].sort((a, b) => b.later.end - b.later.start - (a.later.end - a.later.start))) {
    const group = groups.get(pair.first);
    if (group === undefined) groups.set(pair.first, [pair]);
    else group.push(pair);
  }
  return groups.values();
}

function contentCounter(): (text: string) => number {
  const spell = speller();
  return (text) => contentWords(spell(text)).length;
}

/** Laws are cited in the same words everywhere. */
const CITES_LAW = new RegExp(`^(?:${LEGAL_BASIS})(?!\\p{L})`, "iu");

function isTelling(sources: readonly Source[], sentence: LongSentence, contentOf: (text: string) => number): boolean {
  const text = textOf(sources, sentence);
  return !CITES_LAW.test(text) && contentOf(text) >= LEAST_CONTENT;
}

function textOf(sources: readonly Source[], { source, start, end }: LongSentence): string {
  return (sources[source] as Source).text.slice(start, end);
}

function foundOf(sources: readonly Source[], { first, later }: CopyPair, group: readonly CopyPair[]): Found<TextCopied> {
  const [before, after] = [textOf(sources, first), textOf(sources, later)];
  const { removed, added, share } = wordDiff(writtenWords(before), writtenWords(after));
  const origin = sources[first.source] as Source;
  const own = sources[later.source] as Source;
  const others =
    group.length > MOST_TOLD ? group.map((pair) => (sources[pair.later.source] as Source).at).filter((at) => at !== own.at) : [];
  return {
    at: own.at,
    related: [origin.at, ...others.slice(0, MOST_RELATED)],
    fragment: shortened(after),
    criterion: own.criterion,
    expected: null,
    facts: {
      kind: own.kind === "prose" ? "prose" : "criteria",
      other: origin.criterion,
      share: Math.round(share * 100),
      before: removed.slice(0, MOST_SHOWN).map((run) => wordsAt(before, run)),
      after: added.slice(0, MOST_SHOWN).map((run) => wordsAt(after, run)),
      more: others.length,
    },
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf(" ", LONGEST)).replace(/[\s,;]+$/u, "");
}
