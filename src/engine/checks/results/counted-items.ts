import { COSTS, COUNTED_GOODS, MONEY_UNITS } from "../../lexicon/result-words";
import { folded } from "../../workbook/fold";
import { writtenWords } from "../prose/word-diff";

const WORD_END = "(?![\\p{L}\\p{N}])";
const COUNT = `(?<![\\p{L}\\p{N}./,-])\\d{1,3}\\s+(?:${COUNTED_GOODS})${WORD_END}`;
const MONEY = `\\d[\\d.,]*\\s*(?:${MONEY_UNITS})${WORD_END}`;
const SHARE_OF_COSTS = `\\d{1,3}\\s?%\\s+(?:${COSTS})|(?:${COSTS})\\s+\\d{1,3}\\s?%`;
const ITEMS = new RegExp(`${MONEY}|${SHARE_OF_COSTS}|${COUNT}`, "giu");
const ANY_MONEY = new RegExp(`${COSTS}|${MONEY}`, "iu");
/** Words after a number that name the goods. */
const NAMED = 3;
/** Words of the sentence quoted behind the last item. */
const BEHIND = 6;
const LONGEST = 118;

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The stretch of a planned sentence from its first to its last counted thing that is not mentioned later; null where all are. */
export function countedIn(sentence: string, later: string): string | null {
  const told = ` ${folded(later)} `;
  const gone = itemsIn(sentence).filter((item) => !isMentioned(sentence, item, told));
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = wordsBehind(sentence, last.end);
  return shortened(sentence.slice(first.start, end - first.start <= LONGEST ? end : last.end));
}

function itemsIn(sentence: string): readonly Item[] {
  return [...sentence.matchAll(ITEMS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The number with its unit comes back, or the words that name the goods do, whatever their number: a smaller purchase is a result. */
function isMentioned(sentence: string, { start, end }: Item, told: string): boolean {
  if (told.includes(folded(sentence.slice(start, end)))) return true;
  if (ANY_MONEY.test(sentence.slice(start, end))) return ANY_MONEY.test(told);
  const names = writtenWords(sentence.slice(start))
    .slice(1, 1 + NAMED)
    .map(({ form }) => form);
  return names.some((name, index) => index > 0 && told.includes(` ${names[index - 1] ?? ""} ${name} `));
}

function wordsBehind(sentence: string, end: number): number {
  const stop = /[,.;:()\n]/u.exec(sentence.slice(end));
  const rest = sentence.slice(end, stop === null ? undefined : end + stop.index);
  const words = writtenWords(rest).slice(0, BEHIND);
  return end + (words.at(-1)?.end ?? 0);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, text.lastIndexOf(" ", LONGEST));
}
