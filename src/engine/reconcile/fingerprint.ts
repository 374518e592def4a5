import type { OwnValue } from "../sheets/own-sheet";
import { composed } from "../workbook/fold";
import { serialOfDay } from "../workbook/serial-day";
import type { Cell, CellValue, Day } from "../workbook/workbook";

/** What a cell held, in six signs; "-" for an empty cell. Two contents that a person would call the same have the same. */
export type Fingerprint = string;

export const NOTHING: Fingerprint = "-";
export const FINGERPRINT_LENGTH = 6;
/** Of what nobody knows: no content has it, so that whatever stands is told from it. */
export const UNKNOWN: Fingerprint = "??????";
/** What a formula's begins with: of one that stands in a cell no more is known. */
const FORMULA = "~";

/** Of what we would write. A formula counts as it is written, whatever it gives. */
export function fingerprintOfOwn(value: OwnValue): Fingerprint {
  switch (value.kind) {
    case "empty":
      return NOTHING;
    case "text":
      return ofText(value.text);
    case "number":
      return ofNumber(value.number);
    case "day":
      return ofDay(value.day);
    case "formula":
      return FORMULA + ofSigns(value.formula).slice(1);
  }
}

export function isOfFormula(fingerprint: Fingerprint): boolean {
  return fingerprint.startsWith(FORMULA);
}

/** Of a cell as it stands. */
export function fingerprintOf({ isFormula, value }: Pick<Cell, "isFormula" | "value">): Fingerprint {
  return isFormula ? FORMULA : fingerprintOfValue(value);
}

export function fingerprintOfValue(value: CellValue): Fingerprint {
  switch (value.kind) {
    case "text":
      return ofText(value.text);
    case "number":
      return ofNumber(value.number);
    case "date":
      return ofDay(value.day);
    case "boolean":
      return ofSigns(`b${value.boolean ? 1 : 0}`);
    case "error":
      return ofSigns(`e${value.code}`);
  }
}

/** Programs compose letters and trim spaces in their own ways when they save. */
function ofText(text: string): Fingerprint {
  const clean = composed(text);
  return clean === "" ? NOTHING : ofSigns(`t${clean}`);
}

/** The last digits of a number get lost on the way through other programs. */
function ofNumber(number: number): Fingerprint {
  return ofSigns(`n${Number(number.toPrecision(12))}`);
}

/** A day is its serial number: a program that forgets the format has not changed the day. */
function ofDay(day: Day): Fingerprint {
  const serial = serialOfDay(day, false);
  return serial === null ? ofText(day) : ofNumber(serial);
}

/** A formula shows what it gives, which is not what was written. */
export function isTelling(fingerprint: Fingerprint): boolean {
  return fingerprint !== NOTHING && !isOfFormula(fingerprint);
}

/** Of all that a row holds, from left to right, without its formulas: it stays the same where cells are only moved aside. */
export function fingerprintOfRow(cells: readonly Fingerprint[]): Fingerprint {
  const telling = cells.filter(isTelling);
  return telling.length === 0 ? NOTHING : ofSigns(telling.join(""));
}

const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";

/** 36 bits: in a workbook of a million cells a change goes unseen once in seventy thousand. */
function ofSigns(text: string): Fingerprint {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a = mixed(a ^ (b >>> 15));
  b = mixed(b ^ a);
  let signs = "";
  for (let i = 0; i < 3; i++) signs += SIGNS.charAt((a >>> (i * 6)) & 63) + SIGNS.charAt((b >>> (i * 6)) & 63);
  return signs;
}

function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0xc2b2ae35);
  mix = Math.imul(mix ^ (mix >>> 13), 0x27d4eb2f);
  return mix ^ (mix >>> 16);
}
