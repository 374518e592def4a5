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
  const apart = word.toLowerCase().normalize("NFD");
  if ((apart.match(TONES) ?? []).length > 1) return false;
  const plain = apart.replace(TONES, "").normalize("NFC");
  return ONSETS.some((onset) => plain.startsWith(onset) && RIMES.has(plain.slice(onset.length)));
}

function hasOrdinaryCapitals(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
