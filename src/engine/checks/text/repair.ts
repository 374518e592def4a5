import { isAttestedSyllable } from "../../lexicon/syllable";
import { isKnownPair } from "../prose/slips";
import type { Word } from "./misspelled-words";

/** Letters that differ by a mark. */
const FAMILIES = ["a\u0103\u00e2", "e\u00ea", "o\u00f4\u01a1", "u\u01b0", "d\u0111"];
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** What a broken syllable was meant to be: the one that makes a term with its neighbour, else the only one that a mark away is a word. */
export function repairOf(word: Word): string | null {
  const candidates = [...new Set([...byLetter(word.text), ...byTone(word.text)])].filter(isAttestedSyllable);
  const fitting = candidates.filter((one) => {
    return (word.before !== null && isKnownPair(word.before, one)) || (word.after !== null && isKnownPair(one, word.after));
  });
  if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] as string) : null;
  const letters = [...new Set(byLetter(word.text))].filter(isAttestedSyllable);
  return letters.length === 1 ? (letters[0] as string) : candidates.length === 1 ? (candidates[0] as string) : null;
}

/** Another letter of the same family in one place, the tone kept. */
function byLetter(word: string): readonly string[] {
  const letters = [...word.normalize("NFC")];
  return letters.flatMap((letter, at) => {
    const { base, tone, isCapital } = apart(letter);
    const family = FAMILIES.find((one) => one.includes(base));
    return [...(family ?? "")]
      .filter((other) => other !== base)
      .map((other) => [...letters.slice(0, at), together(other, tone, isCapital), ...letters.slice(at + 1)].join(""));
  });
}

/** Another tone on the letter that bears one. */
function byTone(word: string): readonly string[] {
  const letters = [...word.normalize("NFC")];
  return letters.flatMap((letter, at) => {
    const { base, tone, isCapital } = apart(letter);
    if (tone === "") return [];
    return TONES.filter((other) => other !== tone).map((other) =>
      [...letters.slice(0, at), together(base, other, isCapital), ...letters.slice(at + 1)].join(""),
    );
  });
}

function apart(letter: string): { readonly base: string; readonly tone: string; readonly isCapital: boolean } {
  const small = letter.toLowerCase().normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(small)?.[0] ?? "";
  return { base: small.replace(tone, "").normalize("NFC"), tone, isCapital: letter !== letter.toLowerCase() };
}

function together(base: string, tone: string, isCapital: boolean): string {
  const letter = (base + tone).normalize("NFC");
  return isCapital ? letter.toUpperCase() : letter;
}
