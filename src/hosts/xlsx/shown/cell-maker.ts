import { serialOfDay } from "../../../engine/workbook/serial-day";
import { shownDay } from "../../../engine/workbook/shown";
import type { CellValue } from "../../../engine/workbook/workbook";
import type { ShownCell, ShownLook } from "../../shown";
import { sectionsOf } from "./format-code";
import type { ShownStyle } from "./looks";
import { timeShower } from "./shown-time";

/** Makes cells; those that show the same are one record, so that a large sheet is light and quickly handed over. */
export interface CellMaker {
  readonly of: (style: ShownStyle, value: CellValue | null, formula: string | null) => ShownCell;
  /** Of a formula of which the file does not say what it gives. */
  readonly ofUncalculated: (style: ShownStyle, formula: string) => ShownCell;
}

const UNCALCULATED = "\u2026";

/** Few enough to be looked up, many enough for the days and codes of a plan. */
const FEW = 20_000;

export function cellMaker(is1904: boolean): CellMaker {
  const known = new Map<ShownStyle, Map<CellValue | number | null, ShownCell>>();
  const of = (style: ShownStyle, value: CellValue | null, formula: string | null): ShownCell => {
    if (formula !== null) return { ...made(style, value, is1904), typed: `=${formula}`, isFormula: true };
    // Texts are one record each already where the file says them once.
    const key = value?.kind === "number" ? value.number : value;
    let ofStyle = known.get(style);
    if (ofStyle === undefined) known.set(style, (ofStyle = new Map()));
    const before = ofStyle.get(key);
    if (before !== undefined) return before;
    const cell = made(style, value, is1904);
    if (ofStyle.size < FEW) ofStyle.set(key, cell);
    return cell;
  };
  const ofUncalculated = ({ look }: ShownStyle, formula: string): ShownCell => {
    return { text: UNCALCULATED, typed: `=${formula}`, kind: "text", isFormula: true, look };
  };
  return { of, ofUncalculated };
}

function made(style: ShownStyle, value: CellValue | null, is1904: boolean): ShownCell {
  const { look } = style;
  if (value === null) return { text: "", typed: "", kind: "empty", isFormula: false, look };
  switch (value.kind) {
    case "text": {
      const { text, color } = style.format.ofText(value.text);
      return { text, typed: value.text, kind: "text", isFormula: false, look: colored(look, color) };
    }
    case "boolean": {
      const text = value.boolean ? "TRUE" : "FALSE";
      return { text, typed: text, kind: "boolean", isFormula: false, look };
    }
    case "error":
      return { text: value.code, typed: value.code, kind: "error", isFormula: false, look };
    case "number":
      return numberCell(style, value.number, is1904);
    case "date": {
      const serial = serialOfDay(value.day, is1904);
      if (serial !== null && style.isDate) return numberCell(style, serial, is1904);
      return { text: shownDay(value.day), typed: shownDay(value.day), kind: "day", isFormula: false, look };
    }
  }
}

function numberCell(style: ShownStyle, number: number, is1904: boolean): ShownCell {
  const { text, color } = style.format.ofNumber(number);
  const kind = style.isDate ? "day" : "number";
  return { text, typed: typedNumber(style, number, is1904), kind, isFormula: false, look: colored(style.look, color) };
}

/** How a day is typed, a moment, and a time of day. */
const [TYPED_DAY, TYPED_MOMENT, TYPED_TIME, TYPED_SECONDS] = ["dd/mm/yyyy", "dd/mm/yyyy h:mm", "h:mm", "h:mm:ss"].map(
  (code) => sectionsOf(code)?.[0]?.pieces ?? [],
);

function typedNumber(style: ShownStyle, number: number, is1904: boolean): string {
  if (style.isDate && number >= 1) {
    return timeShower((Number.isInteger(number) ? TYPED_DAY : TYPED_MOMENT) ?? [], is1904)?.(number) ?? decimal(number);
  }
  if (style.isTime && number >= 0 && number < 1) {
    const seconds = Math.round(number * 86_400);
    const shower = timeShower((seconds % 60 === 0 ? TYPED_TIME : TYPED_SECONDS) ?? [], is1904);
    // A time that is between two seconds would not come back as it is.
    if (seconds / 86_400 === number) return shower?.(number) ?? decimal(number);
  }
  if (style.isPercent) return `${decimal(Number((number * 100).toPrecision(15)))}%`;
  return decimal(number);
}

function decimal(number: number): string {
  return String(number).replace(".", ",").replace("e", "E");
}

/** Looks that a number format has coloured: one for each look and colour. */
const coloredLooks = new WeakMap<ShownLook, Map<string, ShownLook>>();

function colored(look: ShownLook, color: string | null): ShownLook {
  if (color === null) return look;
  let byColor = coloredLooks.get(look);
  if (byColor === undefined) coloredLooks.set(look, (byColor = new Map()));
  const made = byColor.get(color) ?? { ...look, color };
  byColor.set(color, made);
  return made;
}
