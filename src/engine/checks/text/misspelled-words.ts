import { isAttestedSyllable, withToneOnRime } from "../../lexicon/syllable";
import { BOUND_SYLLABLES } from "../../lexicon/terms";
import { mayBeMisspelled, STROKES } from "../prose/misspelled";
import { repairOf } from "./repair";

export interface Misspelled {
  readonly kind: "syllable" | "abbreviation" | "glued";
  readonly index: number;
  readonly word: string;
  readonly right: string | null;
}

export interface Word {
  readonly text: string;
  readonly index: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** Words that are no syllable of Vietnamese and nothing else that may stand in such a paper. */
export function misspelledIn(text: string): readonly Misspelled[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  const found: Misspelled[] = [];
  for (const [at, { 0: typed, index }] of words.entries()) {
    if (!mayBeMisspelled(typed.toLowerCase()) || isInAddress(text, index, typed.length)) continue;
    const word = { text: typed, index, before: words[at - 1]?.[0] ?? null, after: words[at + 1]?.[0] ?? null };
    const misspelled = abbreviation(text, word) ?? syllable(text, word);
    if (misspelled !== null) found.push(misspelled);
  }
  return found;
}

/** Parts of addresses, of symbols of documents, of words with digits. */
function isInAddress(text: string, index: number, length: number): boolean {
  return (
    /[\p{N}@_'\u2019&]/u.test(text[index - 1] ?? "") ||
    /[\p{N}@_'\u2019&]/u.test(text[index + length] ?? "") ||
    /\S*(?:https?:|www\.|@)\S*$/.test(text.slice(Math.max(0, index - 80), index))
  );
}

/** Letters without their stroke; in the symbol of a document they are another check's. */
function abbreviation(text: string, { text: typed, index, before }: Word): Misspelled | null {
  const right = STROKES.get(typed.toLowerCase());
  if (right === undefined || typed !== typed.toUpperCase()) return null;
  if (/[-/\d]/.test(text[index - 1] ?? "") || /[-/]/.test(text[index + typed.length] ?? "")) return null;
  if (typed.length < 3 && before?.toLowerCase() !== "ng\u01b0\u1eddi") return null;
  return { kind: "abbreviation", index, word: typed, right };
}

/** The letters of Vietnamese, small but for the first. */
const OURS = /^[\p{Lu}\p{Ll}][\p{Ll}\p{M}]*$/u;
const FOREIGN = /[fjwz]|[^a-z\u0111]/u;

function syllable(text: string, word: Word): Misspelled | null {
  const { text: typed, index } = word;
  const bare = typed.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (typed.length < 2 || !OURS.test(typed) || FOREIGN.test(bare) || STROKES.has(typed.toLowerCase())) return null;
  const isCapital = typed[0] !== typed[0]?.toLowerCase();
  if (isCapital && !opensClause(text, word)) return null;
  const partners = BOUND_SYLLABLES.get(typed.toLowerCase());
  if (partners !== undefined && [word.before, word.after].some((one) => partners.includes(one?.toLowerCase() ?? ""))) return null;
  const moved = withToneOnRime(typed);
  if (moved !== null) return { kind: "syllable", index, word: typed, right: moved };
  const halves = gluedOf(typed);
  if (halves !== null) return { kind: "glued", index, word: typed, right: halves };
  return typed.length > 8 ? null : { kind: "syllable", index, word: typed, right: repairOf(word) };
}

/** A capital is a name's but at the beginning of a clause or behind a number ("08 B\u1ebfp"), and even there before another one. */
function opensClause(text: string, { index, after, text: typed }: Word): boolean {
  const head = text.slice(Math.max(0, index - 4), index);
  if (head !== "" && !/(?:[.:;!?\n\u2026•(+*\u2013\u2014-]|\d)\s*$/u.test(head)) return false;
  const follows = text[index + typed.length] === " " && after !== null && /^\p{Lu}/u.test(after);
  return !follows || after === after.toUpperCase();
}

/** "nhàtrường": two syllables without their space. */
function gluedOf(typed: string): string | null {
  if (typed.length < 6) return null;
  const cuts: string[] = [];
  for (let at = 2; at <= typed.length - 2; at++) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)];
    if ([left, right].every((half) => half.length > 2 && /[^\p{ASCII}]/u.test(half) && isAttestedSyllable(half)))
      cuts.push(`${left} ${right}`);
  }
  return cuts.length === 1 ? (cuts[0] as string) : null;
}
