import { ownIdOf } from "../../../engine/sheets/own-names";
import type { Splice } from "../splice";
import type { WorkbookOutline } from "../workbook-outline";
import type { XmlElement } from "../xml-outline";
import { xmlText } from "../xml-text";
import { movedFormula } from "./moved-formula";
import type { RowMoves } from "./row-move";

export interface MovedNames {
  readonly splices: readonly Splice[];
  /** What printing and filtering knew of rows that are all gone. */
  readonly gone: readonly XmlElement[];
}

/** Names follow the rows they refer to; our marks stay at the first cell, whatever happens to its row. */
export function movedNames({ names, sheets }: WorkbookOutline, moves: RowMoves): MovedNames {
  const splices: Splice[] = [];
  const gone: XmlElement[] = [];
  for (const { element, name, sheetIndex, refersTo } of names) {
    if (ownIdOf(name) !== null) continue;
    const home = sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null);
    const next = movedFormula(refersTo, home, moves);
    if (next === refersTo) continue;
    if (name.startsWith("_xlnm.") && next.includes("#REF!")) gone.push(element);
    else splices.push({ from: element.open, until: element.close, text: xmlText(next) });
  }
  return { splices, gone };
}
