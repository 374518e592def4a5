import { isAttestedSyllable } from "../../lexicon/syllable";

export interface Misplaced {
  readonly kind: "doubled" | "space-before" | "small-after-stop";
  readonly index: number;
  readonly length: number;
  readonly right: string;
}

const DOUBLED =
  /(?<=[\p{L}\p{N})%"\u201d])\s?(?:(?<![./])\.\.(?![./])|\.{4}(?!\.)|,\s?,+|;\s?;+|:\s?:+|,\s?\.(?![.\d])|;\s?\.(?![.\d])|,\s?;|;\s?,|\.\s?;(?!\S))/gu;
const SPACE_BEFORE = /(?<=[\p{L}\p{N})%\u201d"]) +(?:[,;:!?](?=\s|$)|\.(?=\s|$)(?!\s*\.))/gu;
const SMALL_AFTER_STOP = /(?<![\p{L}\p{M}.])([\p{Ll}\p{M}]{3,8})\. ([\p{Ll}\p{M}]{2,8})(?![\p{L}\p{M}.])/gu;

/** Stops that stand twice, stand off their word, or end a sentence that goes on in small letters. */
export function misplacedIn(text: string): readonly Misplaced[] {
  const found: Misplaced[] = [];
  for (const { 0: typed, index } of text.matchAll(DOUBLED)) {
    if (isAbbreviated(text, index, typed) || isNumbered(text, index, typed)) continue;
    const { from, words } = wordsBefore(text, index);
    found.push({ kind: "doubled", index: from, length: index + typed.length - from, right: words + oneStop(typed) });
  }
  for (const { 0: typed, index } of text.matchAll(SPACE_BEFORE)) {
    if (/\d$/.test(text.slice(0, index)) && /^ *: *\d/.test(text.slice(index))) continue;
    if (found.some((one) => index >= one.index && index < one.index + one.length)) continue;
    const { from, words } = wordsBefore(text, index);
    found.push({ kind: "space-before", index: from, length: index + typed.length - from, right: words + typed.trim() });
  }
  for (const { 0: typed, 1: last = "", 2: next = "", index } of text.matchAll(SMALL_AFTER_STOP)) {
    if (!isAttestedSyllable(last) || !isAttestedSyllable(next) || !/[^\p{ASCII}]/u.test(last + next)) continue;
    found.push({
      kind: "small-after-stop",
      index,
      length: typed.length,
      right: `${last}. ${(next[0] as string).toUpperCase()}${next.slice(1)}`,
    });
  }
  return found;
}

/** "v.v., ", "TP.," */
function isAbbreviated(text: string, index: number, typed: string): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  if (/(?:^|[^\p{L}])v\.\s?v$/u.test(before)) return true;
  return typed.trimStart().startsWith(".") && !/^\s?\.\./.test(typed) && /(?:\.\p{L}{1,2}|\p{Lu}{1,4})$/u.test(before);
}

/** A range "1..5", a path. */
function isNumbered(text: string, index: number, typed: string): boolean {
  return /\d$/.test(text.slice(0, index)) && /^\d/.test(text.slice(index + typed.length));
}

function oneStop(typed: string): string {
  const stops = typed.replace(/\s/g, "");
  if (/^\.{4}$/.test(stops)) return "\u2026";
  return stops.includes(".") ? "." : (stops[0] as string);
}

/** The word before, so that people find the place. */
function wordsBefore(text: string, index: number): { readonly from: number; readonly words: string } {
  const words = /\S{1,40}$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? "";
  return { from: index - words.length, words };
}
