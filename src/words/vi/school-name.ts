/** Kinds of place before their name. */
const PLACE_KINDS = /(?<=\s)(Huyện|Quận|Xã|Phường|Tỉnh|Thành Phố|Thị Xã|Thị Trấn)(?=\s)/g;
/** How the names of bodies and of kinds of school are written within a sentence. */
const COMMON_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)(Ủy|Uỷ) Ban Nhân Dân(?=\s|$)/g, "$1 ban nhân dân"],
  [/(?<=^|\s)Giáo Dục(?=\s|$)/g, "Giáo dục"],
  [/(?<=\s)Và(?=\s)/g, "và"],
  [/(?<=\s)Đào Tạo(?=\s|$)/g, "Đào tạo"],
  [/(?<=^|\s)Tiểu Học(?=\s)/g, "Tiểu học"],
  [/(?<=^|\s)Mầm Non(?=\s)/g, "Mầm non"],
  [/(?<=^|\s)Mẫu Giáo(?=\s)/g, "Mẫu giáo"],
  [/(?<=^|\s)Trung Học (Cơ Sở|Phổ Thông)(?=\s)/g, "Trung học $1"],
  [/Trung học Cơ Sở/g, "Trung học cơ sở"],
  [/Trung học Phổ Thông/g, "Trung học phổ thông"],
];

const INITIALS = new Set([
  "TH",
  "THCS",
  "THPT",
  "TH-THCS",
  "TH&THCS",
  "THCS&THPT",
  "THCS-THPT",
  "MN",
  "MG",
  "PTDTBT",
  "PTDTNT",
  "PT",
  "TP",
  "TX",
  "TT",
  "UBND",
  "HĐND",
  "PGD",
  "TPHCM",
]);

/** A name set in capitals, as headings have it, goes into a sentence as a name. */
export function asSchool(school: string | null): string {
  if (school === null) return "Trường ……………………";
  if (school !== school.toUpperCase()) return school;
  return named(school);
}

/** A body set in capitals goes into a list as a name: "Phòng GDĐT huyện Long Sơn". */
export function asBody(name: string): string {
  return name !== name.toUpperCase() ? name : named(name).replace(PLACE_KINDS, (kind) => kind.toLowerCase());
}

function named(capitals: string): string {
  const words = capitals.split(" ").map((word) => (isInitials(word) ? word : word.toLowerCase().replace(/\p{L}+/gu, capital)));
  return COMMON_WORDS.reduce((name, [pattern, written]) => name.replace(pattern, written), words.join(" "));
}

/** "GDĐT", "TP.": known, or without a vowel. */
function isInitials(word: string): boolean {
  const letters = word.normalize("NFD").replace(/[^\p{L}]/gu, "");
  return INITIALS.has(word.replace(/[.,;]+$/, "")) || !/[AEIOUY]/.test(letters);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
