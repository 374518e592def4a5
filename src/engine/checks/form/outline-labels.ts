import { ITEM_LETTERS } from "../../lexicon/layout-words";

/** The number in front of a heading or an item of a list, as typed and as counted. */
export interface OutlineLabel {
  /** Labels of one style count together. */
  readonly style: "part" | "capital" | "roman" | "arabic" | "slashed" | "decimal-2" | "decimal-3" | "decimal-4" | "letter" | "bracket";
  /** Place in the usual order of an outline: I, 1, 1.1, a). */
  readonly rank: number;
  readonly value: number;
  /** "2." of 2.3; "" for other styles. */
  readonly prefix: string;
  /** Where the number itself stands in the line, without what follows it. */
  readonly index: number;
  readonly typed: string;
  /** The dot, bracket or slash behind it; "" for none. */
  readonly mark: string;
  /** Where the words begin. */
  readonly wordsAt: number;
}

const RANKS: Readonly<Record<OutlineLabel["style"], number>> = {
  part: 0,
  capital: 1,
  roman: 2,
  arabic: 3,
  slashed: 3,
  "decimal-2": 4,
  "decimal-3": 5,
  "decimal-4": 6,
  letter: 7,
  bracket: 8,
};

const LEAD = "^[\\s*_#]{0,6}";
const PART = new RegExp(`${LEAD}(?:phan|chuong|buoc)\\s{1,2}(?:thu\\s{1,2})?(\\d{1,2}|[ivx]{1,5})\\s?([.:/-]|$)`);
const ROMAN = new RegExp(`${LEAD}([ivx]{1,5})\\s?([.)/:-]?)`);
const DECIMAL = new RegExp(`${LEAD}(\\d{1,2}(?:\\.\\d{1,2}){1,3})([.)/:]?)(?!\\d)`);
const ARABIC = new RegExp(`${LEAD}(\\d{1,2})\\s?([.)/]|-(?=\\s))(?!\\d)`);
const LETTER = new RegExp(`${LEAD}([a-z])\\s?([.)/])(?=\\s)`);

/** The label a line begins with; null for prose, "1.216 hộ", "100% …", a day, "V/v". */
export function outlineLabelOf(text: string, plain: string): OutlineLabel | null {
  return (
    partLabel(text, plain) ?? romanLabel(text, plain) ?? decimalLabel(text, plain) ?? arabicLabel(text, plain) ?? letterLabel(text, plain)
  );
}

type Shape = Pick<OutlineLabel, "style" | "value"> & { readonly prefix?: string };

function labelled(text: string, match: RegExpExecArray, shape: Shape): OutlineLabel {
  const [number, mark] = [match[1] as string, match[2] ?? ""];
  const index = match[0].lastIndexOf(number, match[0].length - mark.length - 1);
  const wordsAt = match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0);
  return { rank: RANKS[shape.style], prefix: "", ...shape, index, typed: text.slice(index, index + number.length), mark, wordsAt };
}

function partLabel(text: string, plain: string): OutlineLabel | null {
  const match = PART.exec(plain);
  if (match === null) return null;
  const value = /^\d/.test(match[1] as string) ? Number(match[1]) : romanValue(match[1] as string);
  return value === null ? null : labelled(text, match, { style: "part", value });
}

function romanLabel(text: string, plain: string): OutlineLabel | null {
  const match = ROMAN.exec(plain);
  const value = match === null ? null : romanValue(match[1] as string);
  if (match === null || value === null) return null;
  const label = labelled(text, match, { style: "roman", value });
  if (label.typed !== label.typed.toUpperCase()) return null;
  const rest = text.slice(match[0].length);
  if (label.mark !== "") return /^(?:\s|$|\p{Lu})/u.test(rest) ? label : null;
  // Without a dot: alone in its cell, or before a shouted heading.
  return (rest.trim() === "" && label.typed !== "X") || (/^\s+\p{Lu}/u.test(rest) && rest === rest.toUpperCase()) ? label : null;
}

function decimalLabel(text: string, plain: string): OutlineLabel | null {
  const match = DECIMAL.exec(plain);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  if (!(match[2] === "" ? /^\s+["\u201c]?\p{Lu}/u : /^\s*["\u201c]?\p{L}/u).test(rest)) return null;
  const parts = (match[1] as string).split(".");
  const prefix = parts.slice(0, -1).join(".");
  return labelled(text, match, { style: `decimal-${parts.length as 2 | 3 | 4}`, value: Number(parts.at(-1)), prefix });
}

function arabicLabel(text: string, plain: string): OutlineLabel | null {
  const match = ARABIC.exec(plain);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const isItem = match[2] === "." ? /^(?:\s+\S|["\u201c]?\p{Lu})/u.test(rest) : /^\s*["\u201c]?\p{L}/u.test(rest);
  if (!isItem || (match[2] === "/" && !/^\s/.test(rest))) return null;
  const style = match[2] === ")" ? "bracket" : match[2] === "." ? "arabic" : "slashed";
  return labelled(text, match, { style, value: Number(match[1]) });
}

function letterLabel(text: string, plain: string): OutlineLabel | null {
  const match = LETTER.exec(plain);
  if (match === null) return null;
  const label = labelled(text, match, { style: "letter", value: 0 });
  const value = ITEM_LETTERS.indexOf(label.typed.toLowerCase()) + 1;
  if (value === 0) return null;
  return label.typed === label.typed.toLowerCase() ? { ...label, value } : { ...label, value, style: "capital", rank: RANKS.capital };
}

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(roman: string): number | null {
  let value = 0;
  for (let i = 0; i < roman.length; i++) {
    const [digit, next] = [DIGITS[roman[i] as string] ?? 0, DIGITS[roman[i + 1] ?? ""] ?? 0];
    value += digit < next ? -digit : digit;
  }
  return value > 0 && romanOf(value) === roman.toUpperCase() ? value : null;
}

function romanOf(value: number): string {
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(value / 10)) + (units[value % 10] ?? "");
}

/** The number a label should have, written as the label writes it. */
export function writtenAs(label: OutlineLabel, value: number): string {
  if (label.prefix !== "") return `${label.prefix}.${value}`;
  if (label.style === "letter") return ITEM_LETTERS[value - 1] ?? "";
  if (label.style === "capital") return (ITEM_LETTERS[value - 1] ?? "").toUpperCase();
  if (/^[IVX]/.test(label.typed)) return romanOf(value);
  return /^0\d/.test(label.typed) ? String(value).padStart(2, "0") : String(value);
}
