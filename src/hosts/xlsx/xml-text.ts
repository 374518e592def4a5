export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// oxlint-disable-next-line no-control-regex -- control characters are what must be found
const ODD = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
// oxlint-disable-next-line no-control-regex -- control characters are what must be found
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKUP = /[&<>"]/;

function escapedMarkup(text: string): string {
  return MARKUP.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;") : text;
}

function spelledOut(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/**
 * A text as SpreadsheetML spells it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): what XML cannot hold is _xHHHH_,
 * and a text that looks like such an escape is itself escaped, so that reading gives back what was written.
 */
export function xstring(text: string): string {
  if (!ODD.test(text)) return escapedMarkup(text);
  return escapedMarkup(text.replace(LOOKS_ESCAPED, "_x005F_").replace(LONE_SURROGATE, "\ufffd").replace(UNWRITABLE, spelledOut));
}

/** The same within an attribute, where a parser would turn line ends and tabs into spaces. */
export function xstringAttribute(text: string): string {
  return xstring(text).replace(/[\t\n]/g, spelledOut);
}

/** Plain XML text or attribute, for formulas, sheet names and other strings that are not ST_Xstring. */
export function xmlText(text: string): string {
  return escapedMarkup(text.replace(LONE_SURROGATE, "\ufffd").replace(UNWRITABLE, "\ufffd"));
}

/** 'Kế hoạch' as it stands before "!" in a formula. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Our own XML is written without a prefix, and texts in it hold no "<" that is not escaped: the names of its tags are all there is to change. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
