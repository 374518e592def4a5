import { COSTS, COUNTED_GOODS, MONEY_UNITS } from "../../lexicon/result-words";
import { folded } from "../../workbook/fold";
import { quoted } from "../prose/quoted";
import { type WrittenWord, writtenWords } from "../prose/word-diff";

const WORD_END = "(?![\\p{L}\\p{N}])";
const COUNT = `(?<![\\p{L}\\p{N}./,-])\\d{1,3}\\s+(?:${COUNTED_GOODS})${WORD_END}`;
const MONEY = `\\d[\\d.,]*\\s*(?:${MONEY_UNITS})${WORD_END}`;
const SHARE_OF_COSTS = `\\d{1,3}\\s?%\\s+(?:${COSTS})|(?:${COSTS})\\s+\\d{1,3}\\s?%`;
const ITEMS = new RegExp(`(${MONEY})|(${SHARE_OF_COSTS})|${COUNT}`, "giu");
const ANY_MONEY = new RegExp(`${COSTS}|${MONEY}`, "iu");
/** Words after a number that name the goods. */
const NAMED = 3;
/** Words before an amount that name the work it pays for. */
const WORDS_OF_WORK = 12;
/** Words of the sentence quoted behind the last item. */
const BEHIND = 6;
const LONGEST = 118;

interface Item {
  readonly kind: "goods" | "money" | "share";
  readonly start: number;
  readonly end: number;
}

/** The stretch of a planned sentence from its first to its last counted thing that is not mentioned later; null where all are. */
export function countedIn(sentence: string, later: string): string | null {
  const told = ` ${folded(later)} `;
  const items = itemsIn(sentence);
  const goods = items.filter(({ kind }) => kind === "goods");
  const gone = items.filter((item) => !isMentioned(sentence, item, told));
  // what is paid for goods goes with them
  const lost = goods.some((item) => !gone.includes(item)) ? gone.filter(({ kind }) => kind !== "money") : gone;
  const [first, last] = [lost[0], lost.at(-1)];
  if (first === undefined || last === undefined) return null;
  const next = items.find(({ start }) => start >= last.end);
  const end = wordsBehind(next === undefined ? sentence : upToNext(sentence, last.end, next.start), last.end);
  return quoted(sentence.slice(first.start, end - first.start <= LONGEST ? end : last.end), LONGEST);
}

function itemsIn(sentence: string): readonly Item[] {
  return [...sentence.matchAll(ITEMS)].map((match) => {
    const [words, money, share] = match;
    return {
      start: match.index,
      end: match.index + words.length,
      kind: money !== undefined ? "money" : share !== undefined ? "share" : "goods",
    };
  });
}

/**
 * Goods come back by their name, whatever their number: a smaller purchase is a result. An amount comes back as any money, or as the
 * work it was meant for; a share of somebody's costs only as money.
 */
function isMentioned(sentence: string, { start, end, kind }: Item, told: string): boolean {
  if (told.includes(folded(sentence.slice(start, end)))) return true;
  if (kind === "goods") return sharesPair(writtenWords(sentence.slice(start)).slice(1, 1 + NAMED), told);
  if (ANY_MONEY.test(told)) return true;
  const work = sentence.slice(sentence.lastIndexOf(";", start) + 1, start);
  return kind === "money" && sharesPair(writtenWords(work).slice(-WORDS_OF_WORK), told);
}

function sharesPair(words: readonly WrittenWord[], told: string): boolean {
  return words.some(({ form }, index) => index > 0 && told.includes(` ${words[index - 1]?.form ?? ""} ${form}`));
}

/** What belongs to the next thing, its verb with it, is not quoted: "40 chairs | and plant 25 trees". */
function upToNext(sentence: string, from: number, next: number): string {
  const joint = sentence.slice(from, next).search(/\s(?:v\u00e0|c\u00f9ng)\s|[,;]/u);
  return sentence.slice(0, joint === -1 ? next : from + joint);
}

function wordsBehind(sentence: string, end: number): number {
  const stop = /[,.;:()\n]/u.exec(sentence.slice(end));
  const rest = sentence.slice(end, stop === null ? undefined : end + stop.index);
  const words = writtenWords(rest).slice(0, BEHIND);
  return end + (words.at(-1)?.end ?? 0);
}
