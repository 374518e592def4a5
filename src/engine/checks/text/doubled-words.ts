import { BINDING_WORDS, DOUBLED_RIGHTLY, RUNS_RIGHTLY } from "../../lexicon/repeated-words";

export interface Doubled {
  readonly index: number;
  readonly length: number;
  readonly once: string;
}

interface Word {
  readonly text: string;
  readonly small: string;
  readonly index: number;
  readonly end: number;
}

interface Source {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isShouted: boolean;
}

/** Words, or runs of two or three, that stand twice with nothing but a space between them. */
export function doubledIn(text: string): readonly Doubled[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }): Word => {
    return { text: word, small: word.toLowerCase(), index, end: index + word.length };
  });
  const source = { text, words, isShouted: text === text.toUpperCase() };
  const found: Doubled[] = [];
  let from = 0;
  while (from < words.length) {
    const size = [3, 2, 1].find((count) => standsTwice(source, from, count));
    if (size === undefined) {
      from += 1;
      continue;
    }
    const [first, last] = [words[from] as Word, words[from + 2 * size - 1] as Word];
    found.push({ index: first.index, length: last.end - first.index, once: text.slice(first.index, (words[from + size - 1] as Word).end) });
    from += 2 * size;
  }
  return found;
}

function standsTwice(source: Source, from: number, count: number): boolean {
  const { text, words } = source;
  const run = words.slice(from, from + 2 * count);
  if (run.length < 2 * count) return false;
  for (let at = 1; at < run.length; at++) {
    const [before, word] = [run[at - 1] as Word, run[at] as Word];
    if (word.index !== before.end + 1 || text[before.end] !== " ") return false;
    if (at >= count && word.small !== (run[at - count] as Word).small) return false;
  }
  if (/[\d.@/]/.test(text[(run[0] as Word).index - 1] ?? "") || /[\d@/]/.test(text[(run.at(-1) as Word).end] ?? "")) return false;
  return count === 1 ? isSlip(source, from) : isRun(run.slice(0, count));
}

function isRun(run: readonly Word[]): boolean {
  const words = run.map((word) => word.small);
  if (new Set(words).size === 1 || words.every((word) => word.length === 1)) return false;
  return !RUNS_RIGHTLY.includes(words.join(" "));
}

/** A doubled word that ends one compound and begins another is none: "năm học học sinh". */
function isSlip({ text, words, isShouted }: Source, from: number): boolean {
  const { small, text: first } = words[from] as Word;
  const second = words[from + 1] as Word;
  if (small.length < 2 || DOUBLED_RIGHTLY.has(small)) return false;
  // "GV GV", "Kim kim": initials and names; a name may be of two like syllables.
  if (first === first.toUpperCase() && !isShouted) return false;
  const before = wordBefore(text, words, from);
  const compounds = BINDING_WORDS.get(small);
  if (compounds !== undefined) return before === null || !compounds.includes(before);
  const isCut = before === null || !/^ [\p{L}\d]/u.test(text.slice(second.end, second.end + 2));
  return isCut && first === second.text && first === small;
}

function wordBefore(text: string, words: readonly Word[], from: number): string | null {
  const before = words[from - 1];
  const word = words[from] as Word;
  return before !== undefined && before.end + 1 === word.index && text[before.end] === " " ? before.small : null;
}
