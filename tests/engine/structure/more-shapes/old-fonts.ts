/** Spells Unicode Vietnamese as the ABC (TCVN3) and VNI fonts stored it; tables written from the fonts' charts, not from the reader. */
const TCVN3 =
  "à:b5 ả:b6 ã:b7 á:b8 ạ:b9 ằ:bb ẳ:bc ẵ:bd ắ:be ặ:c6 ầ:c7 ẩ:c8 ẫ:c9 ấ:ca ậ:cb è:cc ẻ:ce ẽ:cf é:d0 ẹ:d1 ề:d2 ể:d3 ễ:d4 ế:d5 ệ:d6 ì:d7 ỉ:d8 ĩ:dc í:dd ị:de " +
  "ò:df ỏ:e1 õ:e2 ó:e3 ọ:e4 ồ:e5 ổ:e6 ỗ:e7 ố:e8 ộ:e9 ờ:ea ở:eb ỡ:ec ớ:ed ợ:ee ù:ef ủ:f1 ũ:f2 ú:f3 ụ:f4 ừ:f5 ử:f6 ữ:f7 ứ:f8 ự:f9 ỳ:fa ỷ:fb ỹ:fc ý:fd ỵ:fe " +
  "ă:a8 â:a9 ê:aa ô:ab ơ:ac ư:ad đ:ae Ă:a1 Â:a2 Ê:a3 Ô:a4 Ơ:a5 Ư:a6 Đ:a7";
const tcvn3 = new Map(
  TCVN3.split(" ").map((pair) => {
    const [letter = "", code = ""] = pair.split(":");
    return [letter, String.fromCharCode(Number.parseInt(code, 16))];
  }),
);

export function inTcvn3(text: string): string {
  return [...text.normalize("NFC")].map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join("");
}

const ALONE: Readonly<Record<string, string>> = {
  đ: "ñ",
  Đ: "Ñ",
  ơ: "ô",
  ư: "ö",
  Ơ: "Ô",
  Ư: "Ö",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  í: "í",
  ì: "ì",
  ỵ: "î",
};
const TONES: Readonly<Record<string, string>> = { "\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" };
const ROOFED: Readonly<Record<string, string>> = { "\u0300": "à", "\u0301": "á", "\u0309": "å", "\u0303": "ã", "\u0323": "ä" };
const BREVED: Readonly<Record<string, string>> = { "\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë" };

function vniLetter(letter: string): string {
  const alone = ALONE[letter] ?? ALONE[letter.toLowerCase()]?.toUpperCase();
  if (alone !== undefined) return alone;
  const [base = "", ...marks] = letter.normalize("NFD");
  if (marks.length === 0) return letter;
  const tone = marks.find((mark) => mark in TONES);
  const isUpper = base !== base.toLowerCase();
  const cased = (mark: string): string => (isUpper ? mark.toUpperCase() : mark);
  if (marks.includes("\u0302")) return base + cased(tone === undefined ? "â" : (ROOFED[tone] ?? ""));
  if (marks.includes("\u0306")) return base + cased(tone === undefined ? "ê" : (BREVED[tone] ?? ""));
  const horned = marks.includes("\u031b") ? (base.toLowerCase() === "o" ? "ô" : "ö") : base;
  return (isUpper ? horned.toUpperCase() : horned) + cased(tone === undefined ? "" : (TONES[tone] ?? ""));
}

export function inVni(text: string): string {
  return [...text.normalize("NFC")].map(vniLetter).join("");
}
