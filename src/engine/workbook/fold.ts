/**
 * Text as people type it comes composed or decomposed, with odd spaces and dashes. It is composed once on entry;
 * comparison happens on the folded form; people are always shown what they typed.
 */

const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** Letters and signs that composing leaves as they are; most cells have no others, and a test is ten times cheaper than the work. */
const NEEDS_COMPOSING = /[^\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1eff\u2010-\u2027\u2030-\u203a\u20ab]/;

/** Composed Unicode, ordinary spaces, no invisible characters, "\n" for every line end, outer spaces trimmed. Lines are kept. */
export function composed(text: string): string {
  if (!NEEDS_COMPOSING.test(text)) return text.trim();
  return text.normalize("NFC").replace(ODD_SPACE, " ").replace(INVISIBLE, "").replace(/\r\n?/g, "\n").trim();
}

/** One line: every run of white space is one space. */
export function oneLine(text: string): string {
  return composed(text).replace(/\s+/g, " ");
}

/**
 * The form for comparing: one line, lower case, one kind of dash and quote, one spelling of the words that
 * Vietnamese writes in two ways (tone on u or y, k\u00ec or k\u1ef3 …), without closing punctuation.
 */
export function folded(text: string): string {
  return withoutClosing(
    oneLine(text)
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/[\u2018\u2019\u201c\u201d]/g, "'")
      .replace(/\u00f0/g, "\u0111")
      .replace(/u\u1ef7/g, "\u1ee7y")
      .replace(/k\u00ec(?![\p{L}])/gu, "k\u1ef3")
      .replace(/qui(?![\p{L}])/gu, "quy")
      .replace(/m\u0129(?![\p{L}])/gu, "m\u1ef9")
      .replace(/\u0111\u1ea3m b\u1ea3o/g, "b\u1ea3o \u0111\u1ea3m")
      .replace(/h\u00e0ng (n\u0103m|ng\u00e0y|th\u00e1ng|qu\u00fd)/g, "h\u1eb1ng $1"),
  );
}

/** A loop and not a pattern: a pattern anchored at the end is tried from every dot of a dotted line. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && " .:;,".includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}

/** The folded form without marks: "Tiêu chí" → "tieu chi". For words that scanning or old fonts have hurt. */
export function bare(text: string): string {
  return folded(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\u0111/g, "d");
}
