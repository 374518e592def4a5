import { LEVEL_SIGNS, NAME_ENDS, SCHOOL_OF_LEVEL } from "../../lexicon/school-words";
import { placeKey } from "../../lexicon/places/places";
import { smallLetters } from "./place-mentions";

/** A school named in a text: "trường TH&THCS Hoa Sen". */
export interface SchoolName {
  readonly index: number;
  readonly length: number;
  readonly levels: readonly string[];
  /** The proper name as typed. */
  readonly name: string;
  readonly nameIndex: number;
}

const CAPITAL_WORD = /[ \t]{1,2}(\p{Lu}[\p{L}\p{M}'\u2019]*|s\u1ed1 \d{1,2}|\d{1,2}(?![\d/.]))/uy;
const MOST_WORDS = 6;

/** The schools a text names by level and proper name. */
export function schoolNamesIn(text: string): readonly SchoolName[] {
  const found: SchoolName[] = [];
  const small = smallLetters(text);
  for (const match of small.matchAll(SCHOOL_OF_LEVEL)) {
    const from = match.index + match[0].length;
    const to = nameEnd(text, from);
    const whole = text.slice(from, to);
    const kept = whole === whole.toUpperCase() ? whole.length - (NAME_ENDS.exec(smallLetters(whole))?.[0].length ?? 0) : whole.length;
    const name = whole.slice(0, kept).trim();
    if (name === "") continue;
    const levels = LEVEL_SIGNS.filter(([, sign]) => sign.test(match[1] as string)).map(([level]) => level);
    found.push({ index: match.index, length: from + kept - match.index, levels, name, nameIndex: from + whole.indexOf(name) });
  }
  return found;
}

function nameEnd(text: string, from: number): number {
  CAPITAL_WORD.lastIndex = from;
  let end = from;
  for (let words = 0; words < MOST_WORDS && CAPITAL_WORD.test(text); words++) end = CAPITAL_WORD.lastIndex;
  return end;
}

export type NameMatch = "same" | "other-spelling" | "other-level" | "other";

/** How another naming stands to the school's own. A longer naming of the same school is the same. */
export function matchOf(one: SchoolName, own: SchoolName): NameMatch {
  const [a, b] = [placeKey(one.name), placeKey(own.name)];
  const isRunOn = a.startsWith(`${b} `) || b.startsWith(`${a} `);
  if (a !== b) return isRunOn ? "same" : "other";
  const isLevel = one.levels.every((level) => own.levels.includes(level)) || own.levels.length === 0;
  if (!isLevel) return "other-level";
  return spelling(one.name) === spelling(own.name) ? "same" : "other-spelling";
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Each syllable with its tone behind it, and i for y: "Ho\u00e0" is "H\u00f2a", "L\u00ed" is "L\u00fd". */
function spelling(name: string): string {
  const syllables = name
    .toLowerCase()
    .normalize("NFD")
    .split(/[\s-]+/);
  return syllables.map((one) => one.replace(TONES, "").replace(/y/g, "i") + (one.match(TONES) ?? []).join("")).join(" ");
}
