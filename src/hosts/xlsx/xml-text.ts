import type { Day } from "../../engine/workbook/workbook";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Excel's own limit of one cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

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

/** At most `length` UTF-16 units, never half a character; what is cut ends in "…". */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}

const DAY_IN_MS = 86_400_000;

/**
 * The serial number of a day; null before the calendar of the workbook begins. The 1900 calendar holds a 29 February 1900
 * that never was, so days before it count one less.
 */
export function serialOfDay(day: Day, isDate1904: boolean): number | null {
  const at = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  if (Number.isNaN(at)) return null;
  if (isDate1904) {
    const serial = Math.round((at - Date.UTC(1904, 0, 1)) / DAY_IN_MS);
    return serial < 0 ? null : serial;
  }
  const serial = Math.round((at - Date.UTC(1899, 11, 30)) / DAY_IN_MS);
  if (serial >= 61) return serial;
  return serial < 2 ? null : serial - 1;
}

/** 'Kế hoạch' as it stands before "!" in a formula. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
