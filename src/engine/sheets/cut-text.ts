/** Excel's own limit of one cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;
/** Its limits of what a validation says; a longer one makes it call a file damaged and refuse a call. */
export const LONGEST_RULE_TITLE = 32;
export const LONGEST_RULE_MESSAGE = 255;

/** At most `length` UTF-16 units, never half a character; what is cut ends in "…". */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
