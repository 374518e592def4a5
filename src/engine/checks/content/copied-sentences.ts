import type { Book, Field, Paragraph, PlanFieldId, PlanRow, ResultFieldId, ResultRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { LEGAL_BASIS } from "../../lexicon/copied-words";
import type { Place } from "../../workbook/address";
import { contentWords, speller } from "../content-words";
import { placeOf } from "../places";
import { quoted } from "../prose/quoted";
import { wordDiff, wordsAt, writtenWords } from "../prose/word-diff";
import { type CopyPair, type LongSentence, nearCopies } from "./near-copies";
import type { TextCopied } from "./text-copied";

/** Texts of one kind can be copies: a measure repeats no weakness. */
type Kind = "prose" | "weakness" | "measure" | "plan" | "result";

/** A text that may be a copy or be copied: as it stands in the book, since there are hundreds of thousands. */
interface Sources {
  readonly texts: (Field | Paragraph)[];
  /** The row a field belongs to; null for prose. */
  readonly rows: (PlanRow | ResultRow | null)[];
  readonly kinds: Kind[];
}

const PLAN_KINDS: readonly (readonly [PlanFieldId, Kind])[] = [
  ["weakness", "weakness"],
  ["situation", "weakness"],
  ["solution", "measure"],
  ["work", "measure"],
];
const RESULT_KINDS: readonly (readonly [ResultFieldId, Kind])[] = [
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

/** Long sentences that stand, word for word or nearly so, under another criterion too or twice in the prose. */
export function* copiedSentences(book: Book): Iterable<Found<TextCopied>> {
  const sources = sourcesOf(book);
  const index = nearCopies((first, later) => mayCopy(sources, first, later));
  sources.texts.forEach(({ text }, place) => index.read(text, place));
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

function sourcesOf(book: Book): Sources {
  const sources: Sources = { texts: [], rows: [], kinds: [] };
  const add = (text: Field | Paragraph | undefined, row: PlanRow | ResultRow | null, kind: Kind): void => {
    if (text === undefined || text.text.length < SHORTEST || (row !== null && "area" in text && text.area.top < row.area.top)) return;
    sources.texts.push(text);
    sources.rows.push(row);
    sources.kinds.push(kind);
  };
  for (const paragraph of book.paragraphs) if (!paragraph.isHidden) add(paragraph, null, "prose");
  for (const row of book.plan) for (const [id, kind] of PLAN_KINDS) add(row.fields[id], row, kind);
  for (const row of book.results) for (const [id, kind] of RESULT_KINDS) add(row.fields[id], row, kind);
  return sources;
}

/** A criterion may be planned in several rows and sections with the same words. */
function mayCopy({ kinds, rows }: Sources, first: number, later: number): boolean {
  if (kinds[first] !== kinds[later]) return false;
  if (kinds[first] === "prose") return true;
  const [a, b] = [criterionAt(rows, first), criterionAt(rows, later)];
  return a !== null && b !== null && a !== b;
}

function criterionAt(rows: Sources["rows"], source: number): string | null {
  return rows[source]?.criterion.code ?? null;
}

function placeAt({ texts, rows }: Sources, source: number): Place {
  const text = texts[source] as Field | Paragraph;
  return "at" in text ? text.at : placeOf(rows[source]?.sheet ?? "", text.area);
}

/** By the sentence that is copied, the longest first: of a cell that repeats several, the longest is told. */
function groupsOf(pairs: readonly CopyPair[]): Iterable<readonly CopyPair[]> {
  const groups = new Map<number, CopyPair[]>();
  for (const pair of [...pairs].sort((a, b) => b.later.end - b.later.start - (a.later.end - a.later.start))) {
    const group = groups.get(pair.first.id);
    if (group === undefined) groups.set(pair.first.id, [pair]);
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

function isTelling(sources: Sources, sentence: LongSentence, contentOf: (text: string) => number): boolean {
  const text = textOf(sources, sentence);
  return !CITES_LAW.test(text) && contentOf(text) >= LEAST_CONTENT;
}

function textOf(sources: Sources, { source, start, end }: LongSentence): string {
  return (sources.texts[source]?.text ?? "").slice(start, end);
}

function foundOf(sources: Sources, { first, later }: CopyPair, group: readonly CopyPair[]): Found<TextCopied> {
  const [before, after] = [textOf(sources, first), textOf(sources, later)];
  const { removed, added, share } = wordDiff(writtenWords(before), writtenWords(after));
  const own = placeAt(sources, later.source);
  const others =
    group.length > MOST_TOLD ? group.filter((pair) => pair.later.id !== later.id).map((pair) => placeAt(sources, pair.later.source)) : [];
  const kind = sources.kinds[later.source] === "prose" ? "prose" : "criteria";
  return {
    at: own,
    related: [placeAt(sources, first.source), ...others.slice(0, MOST_RELATED)],
    fragment: quoted(after),
    criterion: criterionAt(sources.rows, later.source),
    expected: null,
    facts: {
      kind,
      other: criterionAt(sources.rows, first.source),
      share: Math.round(share * 100),
      before: removed.slice(0, MOST_SHOWN).map((run) => wordsAt(before, run)),
      after: added.slice(0, MOST_SHOWN).map((run) => wordsAt(after, run)),
      more: others.length,
    },
  };
}
