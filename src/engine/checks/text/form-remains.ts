import { CHOICES, GAP_NAMES, INSTRUCTIONS, LATEX_SIGNS, LOST_REFERENCES } from "../../lexicon/form-words";
import { plainOf } from "../prose/plain";

export interface Remain {
  readonly kind: "markup" | "bookmark" | "gap" | "choice" | "instruction";
  readonly index: number;
  readonly length: number;
  /** What should stand there where that is plain. */
  readonly right: string | null;
}

const LATEX = /\$[^$\n]{0,60}\\[a-z%][^$\n]{0,60}\$/gu;
const MARKDOWN =
  /\*{2,3} ?(?=\S)[^*\n]{1,120}\*{2,3}|\*{3} [^*\n]{1,120}\*{2}|(?<![\p{L}\p{N}*)])\*(?=[^\s*])[^*\n]{1,120}(?<=[^\s*])\*(?![\p{L}\p{N}*])|<\/?(?:br|p|b|i|span|div|td|tr)\s*\/?>|&(?:nbsp|amp|lt|gt);/giu;
const GAP =
  /\.{6,}|(?:\u2026\s?){2,}|_{4,}|\[\s*(?:\u2026|\.{3})\s*\]|(?<=(?:ng\u00e0y|th\u00e1ng|n\u0103m) )(?:\u2026|\.{3,})(?= (?:th\u00e1ng|n\u0103m))/gu;
/** A line of dots that leads to a page number. */
const LEADER = /^\s*\d{1,3}\s*$/;
const listed = (words: readonly string[]): string => words.map((word) => word.replace(/[.!/]/g, "\\$&")).join("|");
const LOST = new RegExp(listed(LOST_REFERENCES), "g");
const CHOICE = new RegExp(`(?<![\\p{L}/])(?:${CHOICES.map((one) => one.replace("/", "\\s?/\\s?")).join("|")})(?![\\p{L}/])`, "gu");
const INSTRUCTION = new RegExp(`\\((?:${listed(INSTRUCTIONS)})\\b[^)\\n]{0,100}\\)`, "g");
/** A cell that holds nothing but the instruction, without its brackets. */
const ONLY_INSTRUCTION = new RegExp(`^[-+*\\s]{0,3}(?:${listed(INSTRUCTIONS)})\\b[^.;\\n]{0,60}\\.?$`);
const NAMED_GAP = new RegExp(`[<\\[{](?:${listed(GAP_NAMES)})\\b[^<>\\[\\]{}\\n]{0,50}[>\\]}]`, "g");

/** What is left of a form or of markup in a text: the first of each kind. */
export function remainsIn(text: string, isHeading: boolean): readonly Remain[] {
  const plain = plainOf(text);
  const lost = first("bookmark", plain, LOST);
  const markup = first("markup", text, LATEX) ?? first("markup", text, MARKDOWN);
  const right = markup === null ? null : withoutMarkup(text.slice(markup.index, markup.index + markup.length));
  const ofForm = isHeading
    ? []
    : [gapIn(text), first("gap", plain, NAMED_GAP), first("choice", text.toLowerCase(), CHOICE), first("instruction", plain, INSTRUCTION)];
  return [lost, markup === null ? null : { ...markup, right }, ...ofForm].filter((remain) => remain !== null);
}

/** Where a cell only names who, when or with what, an imperative "say which" is the form's. */
export function onlyInstruction(text: string): Remain | null {
  return text.length <= 80 && ONLY_INSTRUCTION.test(plainOf(text))
    ? { kind: "instruction", index: 0, length: text.length, right: null }
    : null;
}

function first(kind: Remain["kind"], text: string, pattern: RegExp): Remain | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match === null ? null : { kind, index: match.index, length: match[0].length, right: null };
}

function gapIn(text: string): Remain | null {
  for (const { 0: typed, index } of text.matchAll(GAP)) {
    if (!LEADER.test(text.slice(index + typed.length))) return { kind: "gap", index, length: typed.trimEnd().length, right: null };
  }
  return null;
}

/** "$\geq 65\%$" → "≥ 65%", "**Khó khăn**" → "Khó khăn". */
export function withoutMarkup(text: string): string {
  let plain = text
    .replace(/<\/?[a-z]+\s*\/?>/gi, " ")
    .replace(/&nbsp;/gi, " ")
    .replace(/&amp;/gi, "&")
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">");
  for (const [written, sign] of LATEX_SIGNS) plain = plain.replaceAll(written, sign);
  return plain.replace(/[$*]/g, "").trim();
}
