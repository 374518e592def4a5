import type { OwnValue, TypedValue } from "../../engine/sheets/own-sheet";
import { cutText, LONGEST_CELL_TEXT } from "../../engine/sheets/cut-text";
import { serialOfDay } from "../../engine/workbook/serial-day";
import { shownDay } from "../../engine/workbook/shown";

/** What is written into a cell, as if a person typed it. */
export type Typed = string | number | boolean;

/** First letters that make a text a formula, an error, or a text that loses its first letter. */
const SPECIAL_STARTS = "=+-@'#";
/** The longest day Excel reads, "Wednesday, September 30, 2026 12:30:00 PM", has twenty letters. */
const MOST_LETTERS_OF_A_DAY = 30;

/**
 * A value as it must be typed to arrive as what it is. Excel reads texts as numbers, days, formulas, by rules that change with the
 * country; an apostrophe before them stops it and is not part of the text. It is spared where nothing could be read into the text,
 * since people see it when they edit the cell.
 */
export function typed(value: OwnValue | TypedValue, formulaHere: (formula: string) => string): Typed {
  switch (value.kind) {
    case "empty":
      return "";
    case "text":
      return typedText(value.text);
    case "number":
      return Number.isFinite(value.number) ? value.number : "#NUM!";
    case "day":
      return serialOfDay(value.day, false) ?? typedText(shownDay(value.day));
    case "moment": {
      const serial = serialOfDay(value.day, false);
      return serial === null ? typedText(shownDay(value.day)) : serial + value.time;
    }
    case "boolean":
      return value.boolean;
    case "formula":
      return `=${formulaHere(value.formula)}`;
  }
}

export function typedText(text: string): string {
  const fitting = cutText(text, LONGEST_CELL_TEXT);
  if (isPlain(fitting)) return fitting;
  return `'${cutText(text, LONGEST_CELL_TEXT - 1)}`;
}

function isPlain(text: string): boolean {
  const start = text.trimStart().charAt(0);
  if (start !== "" && SPECIAL_STARTS.includes(start)) return false;
  if ((text.slice(0, 200).match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS_OF_A_DAY) return true;
  return !/\p{N}/u.test(text) && !/^\s*(?:true|false)\s*$/i.test(text);
}
