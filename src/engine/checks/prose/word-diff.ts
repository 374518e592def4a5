import { folded } from "../../workbook/fold";

/** A word as it stands in a text, with the form in which words are compared. */
export interface WrittenWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const WORDS = /[\p{L}\p{M}\p{N}%]+(?:[./-][\p{N}]+)*/gu;
/** Two ways to write one word. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["k\u00ec", "k\u1ef3"],
  ["h\u00e0ng", "h\u1eb1ng"],
  ["qui", "quy"],
  ["m\u0129", "m\u1ef9"],
  ["u\u1ef7", "\u1ee7y"],
]);

/** The words of a text; a date or a school year is one word. */
export function writtenWords(text: string): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  for (const match of text.matchAll(WORDS)) {
    const form = match[0].toLowerCase();
    words.push({ form: SAME.get(form) ?? form, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** What two texts do not share, word by word, and how much they do. */
export interface WordDiff {
  /** Runs of words that only the first has, and only the second. */
  readonly removed: readonly (readonly WrittenWord[])[];
  readonly added: readonly (readonly WrittenWord[])[];
  /** 0..1: words in common, of the longer text. */
  readonly share: number;
}

/** Longer texts are compared by their first words only: a cell of a plan is shorter. */
const MOST_WORDS = 400;

/** The longest common run of words decides, as when one reads both texts side by side. */
export function wordDiff(first: readonly WrittenWord[], second: readonly WrittenWord[]): WordDiff {
  const a = first.slice(0, MOST_WORDS);
  const b = second.slice(0, MOST_WORDS);
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = (a[i] as WrittenWord).form === (b[j] as WrittenWord).form;
      common[i * width + j] = isSame
        ? (common[(i + 1) * width + j + 1] as number) + 1
        : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
    }
  }
  const inFirst = new Set<number>();
  const inSecond = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if ((a[i] as WrittenWord).form === (b[j] as WrittenWord).form) {
      inFirst.add(i++);
      inSecond.add(j++);
    } else if ((common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number)) i++;
    else j++;
  }
  const longer = Math.max(a.length, b.length);
  return { removed: runsOf(a, inFirst), added: runsOf(b, inSecond), share: longer === 0 ? 1 : inFirst.size / longer };
}

function runsOf(words: readonly WrittenWord[], kept: ReadonlySet<number>): readonly (readonly WrittenWord[])[] {
  const runs: WrittenWord[][] = [];
  let open: WrittenWord[] | null = null;
  for (const [place, word] of words.entries()) {
    if (kept.has(place)) open = null;
    else if (open === null) runs.push((open = [word]));
    else open.push(word);
  }
  return runs;
}

/** The words of a run as they stand in their text. */
export function wordsAt(text: string, run: readonly WrittenWord[]): string {
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

/** Whether one of the phrases stands in a text, whole words only; `phrases` by "|". */
export function phraseFinder(phrases: string): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, "iu");
  return (text) => pattern.test(foldedOnce(text));
}

let lastText = "";
let lastFolded = "";

/** Many phrases are asked of one text after the other. */
function foldedOnce(text: string): string {
  if (text !== lastText) {
    lastFolded = folded(text);
    lastText = text;
  }
  return lastFolded;
}
