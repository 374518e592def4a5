import type { CodeRepair, CriterionReading } from "../book/book";
import type { Circular } from "../catalogue/circular";
import { criterionOf } from "../catalogue/circular";
import type { ViewCell } from "./sheet-view";
import { readCriterionCode } from "./values/find-criterion";

/** Where in the grid a code stands: what is needed to tell "Tiêu chí 3" and the number 1.1 apart from their like. */
export interface CodePlace {
  readonly standard: number | null;
  readonly levels: readonly number[] | null;
  /** The code of the row above. */
  readonly before: string | null;
  /** The circular the table is read under: of two readings of a cell, one that it has goes before one that it does not have. */
  readonly circular: Circular;
}

export interface CodeReading {
  readonly code: string;
  readonly others: readonly string[];
  readonly repair: CodeRepair | null;
  readonly title: string | null;
}

/** Reads a code from a cell of the criterion column, whatever kind of value Excel made of it. */
export function codeIn(cell: ViewCell, place: CodePlace): CodeReading | null {
  if (cell.value.kind === "date") return codeFromDay(cell.value.day, place);
  if (cell.value.kind === "number") return codeFromNumber(cell, place);
  const read = readCriterionCode(cell.text, { standard: place.standard, levels: place.levels }) ?? dottedCode(cell.text);
  if (read?.code == null) return null;
  const isTen = isBareCode(cell.text) && standsForTen(read.code, place);
  const code = isTen ? `${read.code.split(".")[0]}.10` : read.code;
  return { code, others: read.others, repair: isTen ? "number-for-ten" : read.repair, title: read.title };
}

/** "5.1. Kế hoạch giáo dục của nhà trường": in prose an outline number, in the criterion column a code. */
function dottedCode(text: string): CodeReading | null {
  const match = /^([1-5])\s?\.\s?(10|[1-9])(?!\d|[.,]\d|\s?%|\/)[.):\s-]*([^\n]{0,240})/u.exec(text);
  if (match === null) return separatedCode(text);
  return { code: `${match[1]}.${match[2]}`, others: [], repair: null, title: match[3]?.trim() === "" ? null : (match[3]?.trim() ?? null) };
}

/** "1,4": a decimal comma where a Vietnamese keyboard put one; a number only outside the criterion column. */
function separatedCode(text: string): CodeReading | null {
  const match = /^([1-5])\s?,\s?(10|[1-9])[.:]?$/.exec(text);
  return match === null ? null : { code: `${match[1]}.${match[2]}`, others: [], repair: "separator", title: null };
}

function isBareCode(text: string): boolean {
  return /^\d\s*[.,]\s*\d$/.test(text);
}

/**
 * 1.1 after 1.9, or after any later criterion of its standard, is 1.10: Excel drops the closing zero of a number; below 1.10 it is a further
 * action of it. In a standard that has no tenth criterion it is what it says.
 */
function standsForTen(code: string, place: CodePlace): boolean {
  const match = /^(\d+)\.1$/.exec(code);
  const before = /^(\d+)\.(\d+)$/.exec(place.before ?? "");
  const isLater = match !== null && before !== null && match[1] === before[1] && Number(before[2]) > 1 && Number(before[2]) <= 10;
  return isLater && criterionOf(place.circular, `${match[1]}.10`) !== null;
}

function codeFromNumber(cell: ViewCell, place: CodePlace): CodeReading | null {
  const match = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(cell.text);
  if (match === null) return null;
  const [, whole, rest] = match;
  if (rest === undefined) {
    if (place.levels?.includes(4) === true && place.levels.length === 1) return plain(`M4.${Number(whole)}`);
    if (place.standard !== null && Number(whole) <= 10) return plain(`${place.standard}.${Number(whole)}`);
    return null;
  }
  const code = `${Number(whole)}.${Number(rest)}`;
  if (standsForTen(code, place)) return { code: `${Number(whole)}.10`, others: [], repair: "number-for-ten", title: null };
  return plain(code);
}

/** 1.4 typed where dates are day.month becomes 1 April, where they are month.day 4 January. */
function codeFromDay(day: string, place: CodePlace): CodeReading | null {
  const [, month, date] = day.split("-").map(Number) as [number, number, number];
  const possible = [`${date}.${month}`, `${month}.${date}`].filter((code) => /^[1-5]\.(?:10|[1-9])$/.test(code));
  const known = possible.filter((code) => criterionOf(place.circular, code) !== null);
  const readings = known.length > 0 ? known : possible;
  const best = readings.find((code) => follows(place.before, code)) ?? readings[0];
  return best === undefined ? null : { code: best, others: [], repair: "date", title: null };
}

function follows(before: string | null, code: string): boolean {
  if (before === null) return code === "1.1";
  const [standard, item] = before.split(".").map(Number);
  return code === `${standard}.${(item ?? 0) + 1}` || code === `${(standard ?? 0) + 1}.1`;
}

function plain(code: string): CodeReading {
  return { code, others: [], repair: null, title: null };
}

/** Whether a text is the closing part of the official title of a criterion, and of which: tells whose row a page break cut. */
export function criterionOfTitleTail(tail: string, circular: Circular, fold: (text: string) => string): string | null {
  const text = fold(tail);
  if (text.length < 8) return null;
  for (const standard of circular.standards) {
    for (const criterion of standard.criteria) {
      for (const title of [criterion.title, ...criterion.aliases]) {
        const whole = fold(title);
        if (whole.length > text.length && whole.endsWith(text)) return criterion.code;
      }
    }
  }
  return null;
}

/** Whether a title read so far can still go on: a proper beginning of the official one. */
export function isTitleOpen(code: string, title: string, circular: Circular, fold: (text: string) => string): boolean {
  const official = criterionOf(circular, code)?.title;
  if (official === undefined) return true;
  const whole = fold(official);
  const read = fold(title);
  return read.length < whole.length * 0.9;
}

export const INHERITED_NONE: CriterionReading = { code: null, repair: null, title: null, field: null, others: [], isInherited: false };
