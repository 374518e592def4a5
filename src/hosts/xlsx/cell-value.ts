import { type CellValue, dateValue, numberValue } from "../../engine/workbook/workbook";
import { failure } from "../../engine/diagnostics/failure";
import { type Budget } from "./budget";
import type { CellFormat } from "./cell-format";
import { dayOfIso, dayOfSerial } from "../../engine/workbook/serial-day";
import { type SharedStrings, stringOf } from "./shared-strings";

/** ECMA-376 part 1, 18.18.11: boolean, date, error, inline string, number, shared string, formula string. */
export type CellType = "b" | "d" | "e" | "inlineStr" | "n" | "s" | "str";

const TYPES: readonly CellType[] = ["n", "s", "str", "b", "e", "inlineStr", "d"];

/** Makes values out of what the cells of one workbook say; null is no content. */
export interface ValueMaker {
  readonly of: (type: CellType, raw: string, format: CellFormat) => CellValue | null;
  readonly ofShared: (index: number) => CellValue | null;
  readonly ofNumber: (number: number, format: CellFormat) => CellValue;
  readonly ofInline: (raw: string) => CellValue | null;
}

export interface ValueSources {
  /** null where the workbook has no string table. */
  readonly strings: SharedStrings | null;
  readonly is1904: boolean;
  readonly budget: Budget;
}

/** A string the table does not have: there was content, and it is lost. An error says so, an empty cell would not. */
const LOST: CellValue = { kind: "error", code: "#REF!" };
const TRUE: CellValue = { kind: "boolean", boolean: true };
const FALSE: CellValue = { kind: "boolean", boolean: false };
/** Numbers up to here and dates are few and repeat: one value serves all cells that show the same. */
const FEW = 4_096;

/** The type written between `from` and `to`; what no edition of the standard knows is read as text, so that nothing is lost. */
export function cellTypeOf(buffer: string, from: number, to: number): CellType {
  if (to - from === 1 && buffer.charCodeAt(from) === 115) return "s";
  const written = buffer.slice(from, to);
  return TYPES.find((type) => type === written) ?? "str";
}

export function valueMaker(sources: ValueSources): ValueMaker {
  const numbers = new Map<CellFormat, Map<number, CellValue>>();
  const errors = new Map<string, CellValue>();
  const ofNumber = (number: number, format: CellFormat): CellValue => {
    if (!format.isDate && !(number >= 0 && number < FEW)) return numberValue(number, format.code);
    let known = numbers.get(format);
    if (known === undefined) numbers.set(format, (known = new Map()));
    const before = known.get(number);
    if (before !== undefined) return before;
    const made = numberOrDay(number, format, sources.is1904);
    if (known.size < FEW) known.set(number, made);
    return made;
  };
  const ofShared = (index: number): CellValue | null => {
    if (sources.strings === null) throw failure("package-damaged", { reason: "part-missing", part: "sharedStrings" });
    const value = sources.strings[index];
    return value === undefined ? LOST : value;
  };
  const ofError = (code: string): CellValue => {
    const made = errors.get(code) ?? { kind: "error", code };
    if (errors.size < 100) errors.set(code, made);
    return made;
  };
  const of = (type: CellType, raw: string, format: CellFormat): CellValue | null => {
    if (raw === "") return null;
    switch (type) {
      case "n":
        return ofText(raw, (number) => ofNumber(number, format), sources.budget);
      case "s":
        return ofShared(/^\s*\d{1,9}\s*$/.test(raw) ? Number(raw) : -1);
      case "b":
        return ofBoolean(raw, sources.budget);
      case "e":
        return ofError(raw);
      case "d":
        return ofIso(raw, format, sources.budget);
      case "str":
      case "inlineStr":
        return stringOf(raw, sources.budget);
    }
  };
  return { of, ofShared, ofNumber, ofInline: (raw) => stringOf(raw, sources.budget) };
}

function numberOrDay(number: number, format: CellFormat, is1904: boolean): CellValue {
  const day = format.isDate ? dayOfSerial(number, is1904) : null;
  return day === null ? numberValue(number, format.code) : dateValue(day, format.code ?? "dd/mm/yyyy");
}

/** A number, or the text itself where it is none ("NaN", "INF"): shown as it stands rather than lost. */
function ofText(raw: string, ofNumber: (number: number) => CellValue, budget: Budget): CellValue | null {
  const number = Number(raw);
  if (Number.isFinite(number) && /[0-9]/.test(raw) && !/^\s*0[xob]/i.test(raw)) return ofNumber(number);
  return raw.trim() === "" ? null : stringOf(raw, budget);
}

function ofBoolean(raw: string, budget: Budget): CellValue | null {
  const word = raw.trim().toLowerCase();
  if (word === "1" || word === "true") return TRUE;
  return word === "0" || word === "false" ? FALSE : stringOf(raw, budget);
}

function ofIso(raw: string, format: CellFormat, budget: Budget): CellValue | null {
  const day = dayOfIso(raw);
  if (day === null) return stringOf(raw, budget);
  return dateValue(day, format.isDate && format.code !== null ? format.code : "dd/mm/yyyy");
}
