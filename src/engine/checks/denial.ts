import type { SpelledWord } from "./content-words";
import { wordSet } from "./telex";

/**
 * How a sentence denies: `absence` says that something is not there or not done ("chưa có …"), `quality` that it is not good
 * enough ("chưa hiệu quả", "còn hạn chế").
 */
export interface Denial {
  readonly kind: "absence" | "quality";
  /** "there is no …": nothing at all, not only that some are missing. */
  readonly isTotal: boolean;
  /** Place among the words of the sentence. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

const NOT = wordSet("chuwa khoong thieeus chawngr");
const WEAK = wordSet("chees yeeus kems its chaamj");
/** "hanj chees" is one word; the other weak words stand alone. */
const WEAK_FIRST = new Map([["chees", "hanj"]]);
const QUALITY = wordSet(`quar cao nhieeuf toots toois ddeeuf thuwowngf thaatj thuwcj saau roongj phong kipj oonr ddoongf trieetj heets hoanf
  ddaayf toanf vuwngx linh`);
/** "not only", "without cease", "not any longer" deny nothing. */
const NO_DENIAL = wordSet("chir nguwngf nhuwngx nhuwngx");
const NEAR = 3;

/** The denials of a sentence, in order. */
export function denialsIn(words: readonly SpelledWord[]): readonly Denial[] {
  const denials: Denial[] = [];
  for (const [place, word] of words.entries()) {
    if (NOT.has(word.telex)) {
      const after = words.slice(place + 1, place + 1 + NEAR).map((one) => one.telex);
      if (after[0] !== undefined && NO_DENIAL.has(after[0])) continue;
      const kind = after.some((one) => QUALITY.has(one)) ? "quality" : "absence";
      denials.push({ kind, isTotal: after[0] === "cos", place, start: word.start, end: word.end });
    } else if (WEAK.has(word.telex)) {
      const first = WEAK_FIRST.get(word.telex);
      if (first !== undefined && words[place - 1]?.telex !== first) continue;
      denials.push({ kind: "quality", isTotal: false, place, start: word.start, end: word.end });
    }
  }
  return denials;
}

/** "some", "now and then", "the others have not": what is said holds for a part only. */
export function isPartial(words: readonly SpelledWord[]): boolean {
  return words.some(
    ({ telex }, index) =>
      telex === "vaif" ||
      (telex === "mootj" && words[index + 1]?.telex === "soos") ||
      ((telex === "khacs" || (telex === "laji" && words[index - 1]?.telex === "conf")) && NOT.has(words[index + 1]?.telex ?? "")) ||
      (telex === "ddooi" && (words[index + 1]?.telex === "khi" || words[index + 1]?.telex === "lucs")),
  );
}
