import { bare, composed, oneLine } from "../../workbook/fold";
import { withoutMarkup } from "./excerpt";
import { HEADS, ROLES, WORDS } from "./people-words";

const CANONICAL = new Map<string, string>();
for (const [name, ...forms] of ROLES) for (const form of [bare(name), ...forms]) CANONICAL.set(form, name);
const HEAD_FORMS = new Set(HEADS);
const LONGEST_FORM = 6;
/** More people than this no cell names: what follows is prose. */
const MOST_PEOPLE = 200;

/** Characters of private use stand for the shielded names while the text is parted. */
const FIRST_SHIELD = 0xe000;
const SHIELDS = 1_024;

/** Names that hold a separator of their own; so do numbers: classes and grades are told in one ("khối 4,5"). */
const KEPT =
  /giáo dục (?:và|&) đào tạo|gd\s?(?:&|và|-)\s?đt|văn hóa (?:-|và) xã hội|thư viện\s?[-–]\s?thiết bị|thiết bị\s?[-–]\s?thư viện|hc\s?-\s?vp|hành chính\s?[-–]\s?văn phòng|tc\s?-\s?kh|tài chính\s?[-–]\s?kế hoạch|cha,? (?:và )?mẹ|kinh tế,? hạ tầng và đô thị|(?<=\d),(?=\d)|(?<=\d)(?:,\s|\s(?:và|&)\s)(?=\d{1,2}(?:\s?[,;\n)]|\s(?:và|&)\s|\s?$))/giu;
const LABEL =
  /^(?:chủ trì|phối hợp|phụ trách|thực hiện|người thực hiện|người phụ trách|chịu trách nhiệm(?: chính)?|giám sát|theo dõi|hỗ trợ|chỉ đạo|đơn vị|bộ phận)(?: thực hiện| chính| chung)?\s?:\s?/iu;
const DETERMINER =
  /^(?:(?:tất cả|toàn thể|toàn bộ|các|những|một số|mỗi|từng|đồng chí|đ\/c|đc|thầy cô là|ông bà)(?![\p{L}])\s?|\d{1,3}\s(?=\p{L})){1,4}/iu;
/** Narrow columns break names between words: the next line goes on in small letters. */
const WRAPPED = /(?<=[\p{L}\d])\s?\n\s?(?=\p{Ll})/gu;
const OWN_SCHOOL = /\s(?:của\s)?(?:nhà trường|đơn vị)$/iu;

/**
 * The people and bodies a cell names, in order, abbreviations spelled out, each once. Counts and words like "các" are left out
 * ("02 GV" → "Giáo viên"); a person who acts for another stays one name ("Tài vụ tham mưu HT" → "Tài vụ tham mưu Hiệu trưởng").
 */
export function readPeople(text: string): string[] {
  const people = new Set<string>();
  for (const piece of piecesOf(withoutMarkup(composed(text)).replace(WRAPPED, " "))) {
    for (const name of rolesRunTogether(piece)) {
      const normal = normalName(name);
      if (normal !== "") people.add(normal);
      if (people.size >= MOST_PEOPLE) return [...people];
    }
  }
  return [...people];
}

/** Parted at commas, lines, "và", spaced dashes; hyphens part only abbreviations ("CBQL-GV-NV"). Brackets keep together. */
function piecesOf(text: string): readonly string[] {
  const kept: string[] = [];
  const shielded = text.replace(KEPT, (name) => (kept.length < SHIELDS ? String.fromCharCode(FIRST_SHIELD + kept.push(name) - 1) : name));
  const parted = shielded
    .replace(/(?<![\p{L}\d])[-–•+*]\s?/gu, "\n")
    .replace(/[;\n•+&|]|\s[-–]\s|(?<![\p{L}])(?:và|cùng với|cùng|phối hợp với|phối hợp cùng|phối hợp)(?![\p{L}])/giu, "\n")
    .replace(/(?<=\p{Lu}{2})\s?[-–]\s?(?=\p{Lu}{2})/gu, "\n");
  return partedOutsideBrackets(parted).map((piece) =>
    oneLine(piece.replace(/[\ue000-\ue3ff]/g, (mark) => kept[mark.charCodeAt(0) - FIRST_SHIELD] ?? mark)),
  );
}

/** Commas and slashes part names, but not inside brackets; "đ/c" is one word. */
function partedOutsideBrackets(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "(") depth++;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    const isParting = sign === "," || sign === "\n" || (sign === "/" && !/[đt]\/c/i.test(text.slice(at - 1, at + 2)));
    if (!isParting || (depth > 0 && sign !== "\n")) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** "Hiệu trưởng CTCD" → two: a whole role, and behind it the beginning of another. */
function rolesRunTogether(piece: string): readonly string[] {
  const roles: string[] = [];
  let words = piece.split(" ");
  while (words.length > 1 && roles.length < MOST_PEOPLE) {
    const taken = roleBefore(words);
    if (taken === 0) break;
    roles.push(words.slice(0, taken).join(" "));
    words = words.slice(taken);
  }
  return [...roles, words.join(" ")];
}

/** How many words make a whole role that another role follows; 0 where none does. */
function roleBefore(words: readonly string[]): number {
  const forms = words.slice(0, LONGEST_FORM * 2).map(bare);
  for (let taken = Math.min(LONGEST_FORM, words.length - 1); taken > 0; taken--) {
    if (!CANONICAL.has(forms.slice(0, taken).join(" "))) continue;
    const isHead = [3, 2, 1].some((count) => HEAD_FORMS.has(forms.slice(taken, taken + count).join(" ")));
    // The longer role wins: "nhân viên kế toán" is one.
    const isLonger = [1, 2, 3, 4].some((more) => taken + more <= forms.length && CANONICAL.has(forms.slice(0, taken + more).join(" ")));
    return isHead && !isLonger ? taken : 0;
  }
  return 0;
}

function normalName(piece: string): string {
  const name = piece
    .replace(/^[\s.:)–-]+/, "")
    .replace(LABEL, "")
    .replace(DETERMINER, "")
    .replace(/^[\s.:)–-]+|[\s.:;–-]{1,30}$/g, "");
  if (!/\p{L}/u.test(name) || /^(?:không|không có|ko)$/iu.test(name)) return "";
  const whole =
    CANONICAL.get(bare(name).replace(/\./g, " ").replace(/\s+/g, " ").trim()) ?? CANONICAL.get(bare(name.replace(OWN_SCHOOL, "")));
  return whole ?? capital(withRoleFirst(name));
}

/** The role a name begins with in its canonical spelling, the rest as typed with abbreviations spelled out. */
function withRoleFirst(name: string): string {
  const words = name.split(" ");
  const forms = words.slice(0, LONGEST_FORM).map(bare);
  for (let taken = forms.length; taken > 0; taken--) {
    const role = CANONICAL.get(forms.slice(0, taken).join(" "));
    const isShort = taken === 1 && (words[0] ?? "").length <= 4;
    // "Tt" or "kt" in lower case may be any word: short forms count only in capitals.
    if (role !== undefined && (!isShort || isCapitals(words[0] ?? ""))) return [role, ...words.slice(taken).map(spelledOut)].join(" ");
  }
  return words.map(spelledOut).join(" ");
}

function spelledOut(word: string): string {
  const match = /^([(]?)([\p{Lu}&]{2,5})([)]?[.,:;]?)$/u.exec(word);
  const full = match === null ? undefined : WORDS.get(match[2] ?? "");
  return match === null || full === undefined ? word : `${match[1]}${full}${match[3]}`;
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
