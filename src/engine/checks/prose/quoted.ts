const LONGEST = 118;

/** What is quoted of a text: its beginning, not cut inside a word. */
export function quoted(text: string, longest = LONGEST): string {
  const words = text.trim();
  if (words.length <= longest) return words;
  const end = words.lastIndexOf(" ", longest);
  return words.slice(0, end > longest / 2 ? end : longest).replace(/[\s,;]+$/u, "");
}

/** The same of its first line only. */
export function quotedLine(text: string, longest = LONGEST): string {
  return quoted(text.trim().split(/\r?\n/, 1)[0] ?? "", longest);
}
