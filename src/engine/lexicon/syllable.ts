import { ATTESTED } from "./attested-syllables";

const ONSETS = [
  "ngh",
  "ng",
  "nh",
  "ch",
  "gh",
  "gi",
  "kh",
  "ph",
  "qu",
  "th",
  "tr",
  "b",
  "c",
  "d",
  "đ",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "x",
  "",
];
const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu y yt ynh ych ya o oc oi om on ong op ot oong ooc oa oac oach oai oam oan " +
    "oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm " +
    "uôn uông uôt uân uâng uât uây uê uêch uên uênh uêt uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
  ).split(" "),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is one syllable that Vietnamese spelling allows: an onset, a rime, at most one tone, one manner of capitals. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 8 || !hasOrdinaryCapitals(word)) return false;
  const { plain, tone, tones } = partsOf(word);
  if (tones > 1 || !suits(plain, tone)) return false;
  return ONSETS.some((onset) => plain.startsWith(onset) && RIMES.has(plain.slice(onset.length)));
}

function hasOrdinaryCapitals(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** Tone letters of Telex by combining mark. */
const TONE_LETTERS = new Map([
  ["\u0300", "f"],
  ["\u0309", "r"],
  ["\u0303", "x"],
  ["\u0301", "s"],
  ["\u0323", "j"],
]);

export interface SyllableParts {
  /** Lower case, composed, without its tone: "trường" → "trương". */
  readonly plain: string;
  /** In the letters of Telex; "z" without a mark. */
  readonly tone: string;
  readonly tones: number;
}

/** A word without its tone, wherever the tone was put: "hoà" and "hòa" have the same parts. */
export function partsOf(word: string): SyllableParts {
  const apart = word.toLowerCase().normalize("NFD");
  const marks = apart.match(TONES) ?? [];
  const tone = TONE_LETTERS.get(marks[0] ?? "") ?? "z";
  return { plain: apart.replace(TONES, "").normalize("NFC"), tone, tones: marks.length };
}

/** A syllable that a stop closes rises or falls. */
function suits(plain: string, tone: string): boolean {
  return !/(?:c|ch|p|t)$/.test(plain) || plain.length < 2 || tone === "s" || tone === "j" || tone === "z";
}

/** What the table has not. */
const MORE = "mẩu điềm bíp nguệch ngoạc tuềnh chuếnh tuýp khễnh nhễ nhại õng sềnh tuẫn";

const tonesOf = new Map<string, string>();
for (const { plain, tone } of MORE.split(" ").map(partsOf)) tonesOf.set(plain, (tonesOf.get(plain) ?? "") + tone);
for (const [onset, groups] of ATTESTED) {
  for (const group of groups.split(" ")) {
    const [tones = "", rimes = ""] = group.split(":");
    for (const rime of rimes.split(",")) tonesOf.set(onset + rime, (tonesOf.get(onset + rime) ?? "") + tones);
  }
}

/** "kỹ" and "kĩ", "quy" and "qui": one syllable in two spellings. */
export function sameSpelling(plain: string): string {
  return /^(?:h|k|l|m|s|t|v|qu|[bđ])y$/.test(plain) ? `${plain.slice(0, -1)}i` : plain;
}

/** Whether a word, in whatever capitals, is a syllable that Vietnamese really uses. */
export function isAttestedSyllable(word: string): boolean {
  if (word.length > 8) return false;
  const { plain, tone, tones } = partsOf(word);
  if (tones > 1) return false;
  if (tonesOf.get(plain)?.includes(tone) === true) return true;
  const other = plain.endsWith("y") ? `${plain.slice(0, -1)}i` : plain.endsWith("i") ? `${plain.slice(0, -1)}y` : plain;
  return sameSpelling(plain) === sameSpelling(other) && tonesOf.get(other)?.includes(tone) === true;
}

const TONE_ON_ONSET = /^(?:q[úùủũụ]|g[íìỉĩị])(?=[aăâeêioôơuưy])/u;

/** "qủa", "gía": u of "qu" and i of "gi" belong to the onset and bear no tone. */
export function hasToneOnOnset(word: string): boolean {
  return TONE_ON_ONSET.test(word.toLowerCase().normalize("NFC"));
}

/** "qủa" → "quả"; null where the tone stands right, or the word is none with the tone where it belongs. */
export function withToneOnRime(word: string): string | null {
  if (!hasToneOnOnset(word)) return null;
  const apart = word.normalize("NFD");
  const tone = TONES.exec(apart)?.[0] ?? "";
  TONES.lastIndex = 0;
  const bare = apart.replace(TONES, "").normalize("NFC");
  const rime = bare.slice(2);
  const marked = /[ăâêôơư]/iu.exec(rime)?.index;
  const isClosed = /[^aăâeêioôơuưy]$/iu.test(rime);
  const at = 2 + (marked ?? (isClosed ? rime.replace(/[^aăâeêioôơuưy]+$/iu, "").length - 1 : 0));
  const moved = (bare.slice(0, at + 1) + tone + bare.slice(at + 1)).normalize("NFC");
  return isAttestedSyllable(moved) ? moved : null;
}
