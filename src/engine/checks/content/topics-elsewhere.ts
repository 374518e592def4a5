import type { Book, FieldId } from "../../book/book";
import { criteriaOf, type Criterion } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import { LEADER_AS_ACTOR, OWN_WORDS, type Topic, TOPICS } from "../../lexicon/topics";
import type { CheckContext } from "../check";
import { cuesIn } from "../prose/cues";
import { plainOf } from "../prose/plain";
import { type CellText, textsWith } from "../prose/texts";
import { wholeWords } from "./sentences";
import type { ContentMisplaced } from "./content-misplaced";

/** The first of a row's fields that tells the topic is marked; what follows from it is not. */
const FIELDS: readonly FieldId[] = ["weakness", "work", "goal", "solution", "planned", "adjusted", "done", "inProgress", "notStarted"];

/** Cells that tell the subject of another criterion of the circular and have no word of their own. */
export function* topicsElsewhere(book: Book, context: CheckContext): Iterable<Found<ContentMisplaced>> {
  const told = [...strayCells(book, subjectsOf(context))];
  const copied = copiedSentences(book, told);
  for (const { cell, tells, subject } of told) {
    const tell = tells.find(({ topic }) => !tells.some((one) => one.topic === topic && copied.has(one.sentence)));
    const home = tell === undefined ? undefined : subject.aliens.get(tell.topic);
    if (tell === undefined || home === undefined) continue;
    const facts = { kind: "other", about: home.title, otherCode: home.code } as const;
    const severity = tell.topic.isPartial === true ? "warning" : "error";
    yield { at: cell.at, fragment: tell.words, criterion: cell.criterion, expected: home.code, facts, severity };
  }
}

/** What a criterion is about, and the topics that are foreign to it with the criterion each belongs to. */
interface Subject {
  readonly own: RegExp;
  readonly aliens: ReadonlyMap<Topic, Criterion>;
  readonly topics: readonly Topic[];
}

function subjectsOf({ circular, isUncertain }: CheckContext): ReadonlyMap<string, Subject> {
  const criteria = criteriaOf(circular).filter(({ code }) => !isUncertain(Number(code.split(".")[0])));
  const titled = criteria.map((criterion) => ({ criterion, title: plainOf(criterion.title) }));
  const homes = TOPICS.map((topic) => titled.find(({ title }) => topic.home.test(title))?.criterion);
  const subjects = new Map<string, Subject>();
  for (const { criterion, title } of titled) {
    const own = OWN_WORDS.find(([titles]) => titles.test(title))?.[1];
    if (own === undefined) continue;
    const aliens = new Map<Topic, Criterion>();
    for (const [index, topic] of TOPICS.entries()) {
      const home = homes[index];
      if (home !== undefined && home !== criterion && topic.alien.test(title)) aliens.set(topic, home);
    }
    if (aliens.size > 0) subjects.set(criterion.code, { own, aliens, topics: [...aliens.keys()] });
  }
  return subjects;
}

interface Tell {
  readonly topic: Topic;
  readonly words: string;
  /** The whole sentence, for telling a copy. */
  readonly sentence: string;
}

const anchorsIn = cuesIn(TOPICS.map(({ anchors }) => anchors));
const BITS = new Map(TOPICS.map((topic, index) => [topic, 1 << index]));
const NOTHING: readonly Tell[] = [];

function tellings(text: string, topics: readonly Topic[]): readonly Tell[] {
  const anchored = anchorsIn(text);
  const likely = anchored === 0 ? [] : topics.filter((topic) => (anchored & (BITS.get(topic) ?? 0)) !== 0);
  if (likely.length === 0) return NOTHING;
  const plain = plainOf(text);
  return likely.flatMap((topic) => {
    const match = longest(plain, topic.telling);
    if (match === null) return [];
    const lead = /^[.;\s*+-]*/.exec(match[0])?.[0].length ?? 0;
    const words = wholeWords(text, match.index + lead, match.index + match[0].length);
    return [{ topic, words, sentence: sentencesAround(plain, match.index, match[0].length) }];
  });
}

/** The fullest words a text has for a topic. */
function longest(plain: string, telling: RegExp): RegExpExecArray | null {
  let best: RegExpExecArray | null = null;
  for (const match of plain.matchAll(telling)) if (best === null || match[0].length > best[0].length) best = match;
  return best;
}

function sentencesAround(plain: string, index: number, length: number): string {
  const start = Math.max(plain.lastIndexOf("\n", index), plain.lastIndexOf(". ", index)) + 1;
  const end = plain.slice(index + length).search(/\.|\n/);
  return plain
    .slice(start, end === -1 ? plain.length : index + length + end)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

interface ToldCell {
  readonly cell: CellText;
  readonly subject: Subject;
  readonly tells: readonly Tell[];
}

/** Cells that tell a subject foreign to their row, each subject in the row's first cell that tells it, and nothing of their own. */
function* strayCells(book: Book, subjects: ReadonlyMap<string, Subject>): Iterable<ToldCell> {
  for (const cells of cellsByRow(book)) {
    const { part, index } = cells[0] as CellText;
    const { code, others } = (part === "plan" ? book.plan : book.results)[index]?.criterion ?? { code: null, others: [] };
    const subject = code === null || others.length > 0 ? undefined : subjects.get(code);
    if (subject === undefined || cells.every(({ text }) => anchorsIn(text) === 0)) continue;
    const before = new Set<string>();
    for (const id of FIELDS) {
      const cell = cells.find(({ field }) => field === id);
      const all = cell === undefined ? [] : tellings(cell.text, subject.topics);
      if (cell === undefined || all.length === 0) continue;
      const isOwn = speaksOfOwn(cell.text, subject.own);
      const tells = all.filter(({ topic }) => !before.has(topic.id) && (topic.isPlain === true || !isOwn));
      if (id !== "adjusted") for (const { topic } of all) before.add(topic.id);
      if (tells.length > 0) yield { cell, subject, tells };
    }
  }
}

/** The cells of rows that may tell a topic, row by row. */
function* cellsByRow(book: Book): Iterable<readonly CellText[]> {
  let row: CellText[] = [];
  for (const cell of textsWith(book, "topic")) {
    if (cell.field === null || (cell.part !== "plan" && cell.part !== "result") || !FIELDS.includes(cell.field)) continue;
    if (row.length > 0 && (row[0]?.index !== cell.index || row[0].part !== cell.part)) {
      yield row;
      row = [];
    }
    row.push(cell);
  }
  if (row.length > 0) yield row;
}

function speaksOfOwn(text: string, own: RegExp): boolean {
  return own.test(plainOf(text).replace(LEADER_AS_ACTOR, " "));
}

/** Sentences that stand under another criterion as well: that they were copied is said elsewhere. */
function copiedSentences(book: Book, told: readonly ToldCell[]): ReadonlySet<string> {
  const topics = [...new Set(told.flatMap(({ tells }) => tells.map(({ topic }) => topic)))];
  if (topics.length === 0) return new Set();
  const first = new Map<string, string | null>();
  const copied = new Set<string>();
  for (const cell of textsWith(book, "topic")) {
    if (cell.part !== "plan" && cell.part !== "result") continue;
    for (const { sentence } of tellings(cell.text, topics)) {
      if (!first.has(sentence)) first.set(sentence, cell.criterion);
      else if (first.get(sentence) !== cell.criterion) copied.add(sentence);
    }
  }
  return copied;
}
