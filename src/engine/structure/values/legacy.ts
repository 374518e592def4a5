import { isAttestedSyllable, isVietnameseSyllable } from "../../lexicon/syllable";

export type LegacyEncoding = "tcvn3" | "vni";

export interface LegacyReading {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** TCVN 5712:1993 VN3 ("ABC" fonts) from U+00A1 on, one letter for each code; "." where the code is not used. */
const TCVN3_FROM_A1 = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.";

/** VNI for Windows: a base letter and a mark of its own; these letters stand alone. */
const VNI_ALONE = new Map(
  [..."ñđÑĐôơÔƠöưÖƯììÌÌæỉÆỈóĩÓĨííÍÍòịÒỊîỵÎỴ"].reduce<[string, string][]>(
    (pairs, letter, i, all) => (i % 2 === 0 ? [...pairs, [letter, all[i + 1] ?? ""]] : pairs),
    [],
  ),
);
/** Marks behind a, e, o, u, y, ô (ơ), ö (ư): what they add, as combining marks. */
const VNI_MARKS = new Map([
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ù", "\u0301"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["á", "\u0302\u0301"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["é", "\u0306\u0301"],
  ["ë", "\u0306\u0323"],
]);
const VNI_BASES = /[aeouyôöAEOUYÔÖ]/;
/** Letters that only Unicode Vietnamese has: such a text is no legacy text. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const ODD = /[\u00a1-\u00ff]/;
const LONGEST_SAMPLE = 4_000;

/**
 * Text typed for an ABC (TCVN3) or VNI font, turned into Unicode; null for every other text. Takes the raw text: the soft hyphen that
 * folding drops is the ư of TCVN3. Capitals of ABC's H fonts cannot be told from small letters and come out small.
 */
export function fromLegacyFont(text: string): LegacyReading | null {
  if (!ODD.test(text)) return null;
  const whole = text.normalize("NFC");
  if (UNICODE_VIETNAMESE.test(whole)) return null;
  const sample = whole.slice(0, LONGEST_SAMPLE);
  const readings = [{ encoding: "tcvn3", decode: fromTcvn3 } as const, { encoding: "vni", decode: fromVni } as const].map((reading) => ({
    ...reading,
    score: plausibility(sample, reading.decode),
  }));
  const [first, second] = readings;
  if (first === undefined || second === undefined) return null;
  const best = second.score > first.score ? second : first;
  return best.score > 0 ? { text: best.decode(whole), encoding: best.encoding } : null;
}

/** A text out of a sheet whose font is known; null for one in Unicode among them. */
export function inLegacyFont(text: string, encoding: LegacyEncoding): string | null {
  const whole = text.normalize("NFC");
  if (!ODD.test(whole) || UNICODE_VIETNAMESE.test(whole)) return null;
  const decode = encoding === "tcvn3" ? fromTcvn3 : fromVni;
  // "Không", "Tháng" typed in Unicode among such cells are words as they stand; decoded, "Tháng" is one by its shape only ("Thỏng").
  const odd = whole.split(/[^\p{L}\p{M}¡-¿]+/u).filter((word) => ODD.test(word));
  const attested = (words: readonly string[]): number => words.filter((word) => isAttestedSyllable(word.toLowerCase())).length;
  const staysWord = odd.every(isVietnameseSyllable) && (encoding === "vni" || attested(odd) >= attested(odd.map(decode)));
  return staysWord ? null : decode(whole);
}

export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE_VIETNAMESE.test(text.normalize("NFC"));
}

/** How many odd words become Vietnamese; 0 where too few do, or where they are words already. */
function plausibility(sample: string, decode: (text: string) => string): number {
  const words = sample.split(/[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\d]+/).filter((word) => word !== "");
  // A letter both codes share ("í" of VNI) says nothing.
  const odd = words.filter((word) => ODD.test(word) && decode(word) !== word);
  if (odd.every((word) => word.length === 1)) return 0;
  const decoded = odd.filter((word) => isVietnameseSyllable(decode(word))).length;
  const already = odd.filter(isVietnameseSyllable).length;
  const plain = words.filter((word) => !ODD.test(word));
  const plainShare =
    plain.length === 0
      ? 1
      : plain.filter((word) => word.length <= 2 || word === word.toUpperCase() || isVietnameseSyllable(word)).length / plain.length;
  const isClear = decoded >= odd.length * 0.8 && already <= odd.length * 0.4 && decoded > already && plainShare >= 0.5;
  return isClear ? decoded - already : 0;
}

function fromTcvn3(text: string): string {
  let decoded = "";
  for (const letter of text) {
    const at = letter.charCodeAt(0) - 0xa1;
    const known = at >= 0 && letter.length === 1 ? TCVN3_FROM_A1[at] : undefined;
    decoded += known === undefined || known === "." ? letter : known;
  }
  return decoded;
}

function fromVni(text: string): string {
  let decoded = "";
  let isOpen = false;
  for (const letter of text) {
    const mark = isOpen ? VNI_MARKS.get(letter.toLowerCase()) : undefined;
    if (mark !== undefined) {
      decoded += mark;
      isOpen = false;
      continue;
    }
    decoded += VNI_ALONE.get(letter) ?? letter;
    isOpen = VNI_BASES.test(letter);
  }
  return decoded.normalize("NFC");
}
