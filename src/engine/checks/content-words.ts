import { folded } from "../workbook/fold";
import { telex, wordSet } from "./telex";

/** A word that carries meaning, with its place in the text it came from. */
export interface Word {
  /** In Telex; words and pairs of words that mean the same in this field share one name. */
  readonly name: string;
  /** Made of two words of the text. */
  readonly isPair: boolean;
  readonly start: number;
  readonly end: number;
  /** Its place among all words of the text, small words counted. */
  readonly place: number;
}

/** Every word of a text, small words too, in Telex. */
export interface SpelledWord {
  readonly telex: string;
  readonly start: number;
  readonly end: number;
}

/** Words without a meaning of their own. */
const SMALL = wordSet(`vaf cuar cacs cho trong vieecj ddeer dduwowcj cos theo tuwf veef vowis ddeens laf nhuwngx mootj mooix moij ddax ddang
  sex cungx nhuw khi hoawcj bawngf taij vaof ra do bowir nhawmf thif maf nayf ddos owr treen duwowis giuwax car hay neen phair caanf bij
  nhaf truwowngf ddungs quy ddinhj phuf howpj its nhaats leen chuwa khoong conf raats nhieeuf cao toots khas nawm hawngf tawng daanf`);

/** Pairs that are one word here: above standard is not the standard; to use, to apply and to exploit are one; to lack denies what is enough. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["treen chuaanr", "above-standard"],
  ["vuwowtj chuaanr", "above-standard"],
  ["suwr dungj", "use"],
  ["aps dungj", "use"],
  ["khai thacs", "use"],
  ["vaanj dungj", "use"],
  ["uwngs dungj", "use"],
  ["giair phaps", "means"],
  ["bieenj phaps", "means"],
  ["cachs thuwcs", "means"],
  ["gops phaanf", "contribute"],
  ["ddongs gops", "contribute"],
  ["phuj huynh", "parents"],
  ["cha mej", "parents"],
  ["coong ngheej", "technology"],
  ["hieeuj quar", "effect"],
  ["thieets bij", "equipment"],
  ["trang bij", "equip"],
  ["mua sawms", "equip"],
  ["ddinhj kyf", "periodic"],
]);
const SINGLES: ReadonlyMap<string, string> = new Map([
  ["cachs", "means"],
  ["dungf", "use"],
  ["ddur", "enough"],
  ["thieeus", "enough"],
  ["cntt", "technology"],
]);

const WORDS = /[\p{L}\p{M}\p{N}%]+/gu;

/** Spells words once: papers use few different ones. */
export function speller(): (text: string) => readonly SpelledWord[] {
  const known = new Map<string, string>();
  return (text) => {
    const words: SpelledWord[] = [];
    for (const match of text.matchAll(WORDS)) {
      const raw = match[0];
      let spelled = known.get(raw);
      if (spelled === undefined) {
        spelled = telex(folded(raw));
        known.set(raw, spelled);
      }
      words.push({ telex: spelled, start: match.index, end: match.index + raw.length });
    }
    return words;
  };
}

/** The words that carry meaning: no small words, no bare numbers. */
export function contentWords(words: readonly SpelledWord[]): readonly Word[] {
  const content: Word[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as SpelledWord;
    const next = words[place + 1];
    const pair = next === undefined ? undefined : PAIRS.get(`${word.telex} ${next.telex}`);
    if (pair !== undefined && next !== undefined) {
      content.push({ name: pair, isPair: true, start: word.start, end: next.end, place });
      place += 1;
    } else if (!SMALL.has(word.telex) && !/^\d/.test(word.telex)) {
      content.push({ name: SINGLES.get(word.telex) ?? word.telex, isPair: false, start: word.start, end: word.end, place });
    }
  }
  return content;
}
