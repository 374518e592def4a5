import { isAbout, isSure, legalTextsNumbered } from "../../lexicon/legal-texts/legal-texts";
import type { Cited, Reference } from "../prose/references";
import { isReplacedOn, nameOf, textMeant } from "./cited-texts";

/** Number, year and office are there: whoever reads it can look it up. */
export function isWhole({ kind, number, year, code }: Reference): boolean {
  if (number === null || code === null) return false;
  return kind === "letter" ? true : (kind === "circular" || kind === "decree") && year !== null && /-/.test(code);
}

/** Whether the paper has told the whole number before: the reader has only to look up. */
export function isTold({ reference, text }: Cited, other: Cited): boolean {
  const { kind, number, year } = other.reference;
  if (kind !== reference.kind || number !== reference.number || (reference.year !== null && reference.year !== year)) return false;
  if (other.text.at.sheet !== text.at.sheet) return false;
  const [own, its] = [text.at.area, other.text.at.area];
  return its.top !== own.top ? its.top < own.top : its.left !== own.left ? its.left < own.left : other.reference.index < reference.index;
}

/** The whole form: as the paper has it elsewhere, else of the only text of the table that fits number, words around and day. */
export function meant(cited: Cited, whole: readonly Cited[], day: string | null): string | null {
  const { reference } = cited;
  const elsewhere = whole.find(
    ({ reference: { kind, number, year } }) =>
      kind === reference.kind && number === reference.number && (reference.year === null || year === reference.year),
  );
  const symbol = elsewhere?.reference.typed?.text.replace(/\s/g, "");
  if (symbol !== undefined) return nameOf({ kind: reference.kind, symbol });
  const known = textMeant(reference);
  if (known !== null) return nameOf(known);
  const fitting = legalTextsNumbered(reference.kind, reference.number ?? 0).filter(
    (text) => isSure(text) && (day === null || !isReplacedOn(text, day)) && isAbout(text, reference.sentence.plain),
  );
  return fitting.length === 1 && fitting[0] !== undefined ? nameOf(fitting[0]) : null;
}
