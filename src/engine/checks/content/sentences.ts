/** Whole words only. */
export const START = "(?<![\\p{L}\\p{N}])";
export const STOP = "(?![\\p{L}\\p{N}])";

const ENDS = /(?<=[.!?])\s+|\n+(?!\s*\p{Ll})|\s+-\s+(?=\p{Lu})/u;
const BULLET = /^[\s\-+*\u2022\u2013\u2014,.]+/u;
const LONGEST = 118;

/** Sentences of a cell without their bullets and full stops; words as they stand. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(ENDS)
    .map((sentence) => sentence.replace(BULLET, "").replace(/[\s.;]+$/u, ""))
    .filter((sentence) => sentence !== "");
}

/** What is quoted of a sentence: its beginning up to a whole word. */
export function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  return sentence.slice(0, sentence.lastIndexOf(" ", LONGEST)).replace(/[\s,;]+$/u, "");
}

/** A stretch of a text up to the end of its last word. */
export function wholeWords(text: string, start: number, end: number): string {
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 20))?.[0] ?? "";
  return text.slice(start, /[\p{L}\p{N}]$/u.test(text.slice(start, end)) ? end + rest.length : end).trim();
}
