import { type CellValue, textValue } from "../../engine/workbook/workbook";
import { type Budget, spendText } from "./budget";
import { CLOSE, END, OPEN, TEXT, advance, enterRoot, joined, passPlain, skip, text, type Xml } from "./xml";

/** One value per string, shared by every cell that shows it; null for "", which is no content. */
export type SharedStrings = readonly (CellValue | null)[];

export function readSharedStrings(x: Xml, budget: Budget): SharedStrings {
  const strings: (CellValue | null)[] = [];
  enterRoot(x, "sst");
  while (advance(x) !== END) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === "si") strings.push(stringOf(readString(x), budget));
    else skip(x);
  }
  return strings;
}

function readString(x: Xml): string {
  return passPlain(x, "<t>", PLAIN_END) || passPlain(x, '<t xml:space="preserve">', PLAIN_END) ? text(x) : readRichText(x);
}

const PLAIN_END = "</t></si>";

export function stringOf(raw: string, budget: Budget): CellValue | null {
  spendText(budget, raw.length);
  if (raw === "") return null;
  return textValue(unescaped(raw));
}

/**
 * The text of the element at hand (`si`, `is`): its own `t` or those of its runs, without the phonetic reading that East Asian
 * documents put beside it. Stands on the element's CLOSE afterwards.
 */
export function readRichText(x: Xml): string {
  const depth = x.depth;
  let whole = "";
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind === TEXT) {
      if (x.isMain && x.name === "t") whole = joined(x, whole);
    } else if (x.kind === OPEN && (!x.isMain || (x.name !== "t" && x.name !== "r"))) skip(x);
  }
  return whole;
}

/** "_x000D_" stands for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19); "_x005F_" keeps what only looks like one. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
