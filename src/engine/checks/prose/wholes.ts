import type { Book } from "../../book/book";
import { linesOf, type Line } from "./outline";
import { closingOf, partOf, partsBetween, type Part } from "./parts";
import { passagesThat, type Passage } from "./passages";
import { plainOf } from "./plain";
import { sentenceEnd, sentenceStart } from "./times";

/** A stated whole with the parts that the same words list: over the following lines, behind "trong đó", or in brackets. */
export interface Whole {
  readonly part: Part;
  readonly parts: readonly PlacedPart[];
  readonly passage: Passage;
  readonly form: "lines" | "inline" | "brackets";
  /** Words that promise the list is complete ("gồm"), or one that may be ("trong đó"). */
  readonly cue: "gom" | "trong do" | null;
  /** The headings it stands under, in plain letters. */
  readonly under: readonly string[];
}

export interface PlacedPart {
  readonly part: Part;
  readonly passage: Passage;
}

const wholes = new WeakMap<Book, readonly Whole[]>();

/** Every whole of the book that lists its parts. Read once for a book. */
export function wholesOf(book: Book): readonly Whole[] {
  const known = wholes.get(book);
  if (known !== undefined) return known;
  const found = [...collected(book)];
  wholes.set(book, found);
  return found;
}

/** A list in brackets behind a number, or a cue: "trong đó", "gồm", "chia ra", "cụ thể". */
const BRACKETED = /\d[^()\d]{0,40}\([^()]{0,60}\d/;
const CUE_AS_TYPED = /trong \u0111\u00f3|g\u1ed3m|chia ra|c\u1ee5 th\u1ec3/i;

function mayList(passage: Passage): boolean {
  if (passage.field === "period" || passage.field === "start" || passage.field === "end") return false;
  return CUE_AS_TYPED.test(passage.text) || (passage.text.includes("(") && BRACKETED.test(passage.text));
}

function* collected(book: Book): Iterable<Whole> {
  const lines = linesOf(book);
  const byParagraph = new Map<number, Passage>();
  for (const passage of passagesThat(book, ({ part }) => part === "paragraph")) byParagraph.set(passage.index, passage);
  for (const [index, line] of lines.entries()) {
    const passage = byParagraph.get(index);
    if (passage === undefined) continue;
    const overLines = wholeOverLines(lines, index, (at) => byParagraph.get(at) ?? null);
    if (overLines !== null) yield overLines;
    yield* wholesIn(passage, line.plain, line.under);
  }
  for (const passage of passagesThat(book, (one) => one.part !== "paragraph" && mayList(one))) {
    yield* wholesIn(passage, plainOf(passage.text), []);
  }
}

const CUE = /\b(?:trong do|bao gom|gom co|gom|chia ra|cu the)\b/g;

function wholeOverLines(lines: readonly Line[], index: number, passageAt: (index: number) => Passage | null): Whole | null {
  const line = lines[index];
  const passage = passageAt(index);
  if (line === undefined || passage === null) return null;
  const cue = [...line.plain.matchAll(CUE)].at(-1);
  const end = cue === undefined || /\d/.test(line.plain.slice(cue.index)) ? null : cue.index;
  if (end === null && !/\btong\b/.test(line.plain)) return null;
  const part = wholePartOf(line.plain, 0, end ?? line.plain.length);
  if (part === null) return null;
  const parts = partsBelow(lines, index, passageAt);
  if (parts.length < 2) return null;
  return { part, parts, passage, form: "lines", cue: cueOf(end === null ? undefined : cue?.[0]), under: line.under };
}

const MOST_PARTS = 40;

/** The lines that follow with a bullet of their own kind, as far as each counts something. */
function partsBelow(lines: readonly Line[], index: number, passageAt: (index: number) => Passage | null): readonly PlacedPart[] {
  const whole = lines[index];
  const bullet = lines[index + 1]?.bullet ?? "";
  const parts: PlacedPart[] = [];
  if (whole === undefined || bullet === "" || bullet === whole.bullet) return parts;
  for (let i = index + 1; i < lines.length && parts.length < MOST_PARTS; i++) {
    const line = lines[i];
    const passage = passageAt(i);
    if (line === undefined || passage === null || line.bullet !== bullet || line.isHeading) break;
    const part = partOf(line.plain, 0, line.plain.length);
    if (part === null) break;
    parts.push({ part, passage });
  }
  return parts;
}

/** The whole that stands in front of its parts: behind the last "tổng" where there is one. */
function wholePartOf(plain: string, from: number, to: number): Part | null {
  const total = plain.slice(from, to).lastIndexOf("tong");
  return partOf(plain, total === -1 ? from : from + total, to);
}

function* wholesIn(passage: Passage, plain: string, under: readonly string[]): Iterable<Whole> {
  for (const cue of plain.matchAll(CUE)) {
    const part = wholePartOf(plain, sentenceBefore(plain, cue.index), cue.index);
    const listed = part === null ? null : partsBetween(plain, cue.index + cue[0].length, listEnd(plain, cue.index + cue[0].length));
    if (part === null || listed === null) continue;
    yield { part, parts: listed.map((one) => ({ part: one, passage })), passage, form: "inline", cue: cueOf(cue[0]), under };
  }
  for (const open of plain.matchAll(/\(/g)) {
    const close = closingOf(plain, open.index, Math.min(plain.length, open.index + 400));
    const part = close === null ? null : countBefore(plain, open.index);
    const listed = part === null || close === null ? null : partsBetween(plain, open.index + 1, close, 1);
    if (part === null || listed === null) continue;
    yield { part, parts: listed.map((one) => ({ part: one, passage })), passage, form: "brackets", cue: null, under };
  }
}

/** "Tổng số: 36 đ/c. Trong đó: …": a cue that opens a sentence speaks of the one before. */
function sentenceBefore(plain: string, cue: number): number {
  const start = sentenceStart(plain, cue);
  return start === 0 || /\d/.test(plain.slice(start, cue)) ? start : sentenceStart(plain, start - 1);
}

/** A list ends with its sentence; one that begins on the next line runs over the lines with bullets. */
function listEnd(plain: string, from: number): number {
  const end = sentenceEnd(plain, from);
  if (/[\p{L}\d]/u.test(plain.slice(from, end))) return end;
  let to = end;
  while (plain[to] === "\n" && /^\n\s{0,4}[-+*\u2022]/.test(plain.slice(to, to + 6))) {
    const next = plain.indexOf("\n", to + 1);
    to = next === -1 ? plain.length : next;
  }
  return to;
}

/** The count that the bracket explains: in the same clause, a few words before it. */
function countBefore(plain: string, open: number): Part | null {
  const pieces = plain.slice(Math.max(0, open - 80, sentenceStart(plain, open)), open).split(/(?<=[;\n]|[,.](?!\d))/);
  // Commas inside the name of the whole ("CB, GV, NV: 40") part nothing; those behind another number do.
  let clause = pieces.at(-1) ?? "";
  for (const piece of pieces.slice(0, -1).reverse()) {
    if (/\d/.test(piece)) break;
    clause = piece + clause;
  }
  const part = partOf(plain, open - clause.length, open);
  return part === null || open - (part.index + part.length) > 30 ? null : part;
}

function cueOf(word: string | undefined): Whole["cue"] {
  if (word === undefined) return null;
  return word.includes("gom") || word === "chia ra" ? "gom" : "trong do";
}
