const LAST_LATIN = 0x24f;
const FIRST_VIETNAMESE = 0x1e00;
const LAST_VIETNAMESE = 0x1eff;
const DASH = 45;
const QUOTE = 39;
const SPACE = 32;

/** Cells are short: one array serves them all. */
const SHARED = new Uint16Array(4096);

const LATIN = foldsFrom(0, LAST_LATIN);
const VIETNAMESE = foldsFrom(FIRST_VIETNAMESE, LAST_VIETNAMESE);

/**
 * Lower case, without marks, one kind of dash, space and quote, and exactly one character for each character of a composed text:
 * a place found here is a place in the text, so that people can be shown their own words. Lines are kept.
 */
export function plainOf(text: string): string {
  const codes = text.length <= SHARED.length ? SHARED : new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code <= LAST_LATIN ? (LATIN[code] ?? code) : foldedCode(code);
  }
  return textOf(codes, text.length);
}

/** The same for one letter by its code. */
export function plainLetter(code: number): number {
  return code <= LAST_LATIN ? (LATIN[code] ?? code) : foldedCode(code);
}

function foldedCode(code: number): number {
  if (code >= FIRST_VIETNAMESE && code <= LAST_VIETNAMESE) return VIETNAMESE[code - FIRST_VIETNAMESE] ?? code;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return DASH;
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  if (code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d) return QUOTE;
  return code;
}

function foldsFrom(first: number, last: number): Uint16Array {
  const folds = new Uint16Array(last - first + 1);
  for (let code = first; code <= last; code++) folds[code - first] = foldOf(code);
  return folds;
}

function foldOf(code: number): number {
  if (code === 0xa0) return SPACE;
  // Đ, đ and the look-alikes Ð, ð have no decomposition.
  if (code === 0x110 || code === 0x111 || code === 0xd0 || code === 0xf0) return 100;
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return base.length === 1 ? base.charCodeAt(0) : code;
}

function textOf(codes: Uint16Array, length: number): string {
  let text = "";
  for (let from = 0; from < length; from += SHARED.length) {
    // `apply` takes the array as it is: spreading it costs ten times as much.
    text += String.fromCharCode.apply(null, codes.subarray(from, Math.min(length, from + SHARED.length)) as unknown as number[]);
  }
  return text;
}

/** Texts that differ in every row are not worth remembering. */
const MOST_REMEMBERED = 2000;

/** The same answer for the same text without reading it twice: plans repeat their cells by the thousand. */
export function remembered<T>(read: (text: string) => T, most = MOST_REMEMBERED): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = read(text);
    if (answers.size < most) answers.set(text, answer);
    return answer;
  };
}
