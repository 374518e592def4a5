/** Whole words only. */
export const START = "(?<![\\p{L}\\p{N}])";
export const STOP = "(?![\\p{L}\\p{N}])";

const ENDS = /(?<=[.!?])\s+|\n+(?!\s*\p{Ll})|\s+-\s+(?=\p{Lu})/u;
const BULLET = /^[\s\-+*\u2022\u2013\u2014,.]+/u;

/** Sentences of a cell without their bullets and full stops; words as they stand. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(ENDS)
    .map((sentence) => sentence.replace(BULLET, "").replace(/[\s.;]+$/u, ""))
    .filter((sentence) => sentence !== "");
}

/** A stretch of a text up to the end of its last word. */
export function wholeWords(text: string, start: number, end: number): string {
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 20))?.[0] ?? "";
  return text.slice(start, /[\p{L}\p{N}]$/u.test(text.slice(start, end)) ? end + rest.length : end).trim();
}
