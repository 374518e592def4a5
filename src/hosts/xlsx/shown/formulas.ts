import { offsetFormula } from "../move-rows/moved-formula";
import { attribute, innerText, type Xml } from "../xml";
import type { ReadingPlace } from "../worksheet";

interface FirstFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas of one sheet as they are typed; those that share one are spelled out for their own place. */
export interface FormulaReader {
  /** Reads the `f` at hand; stands on its CLOSE afterwards. */
  readonly read: (x: Xml, place: ReadingPlace) => string;
}

/** What the spelled out formulas of a sheet may come to: a long one may be shared by a million cells. */
const ROOM = 20_000_000;

export function formulaReader(): FormulaReader {
  const shared = new Map<string, FirstFormula>();
  let room = ROOM;
  return {
    read: (x, { row, column }) => {
      const number = attribute(x, "t") === "shared" ? attribute(x, "si") : null;
      const written = innerText(x);
      if (number === null) return written;
      const first = shared.get(number);
      if (written !== "") {
        shared.set(number, { formula: written, row, column });
        return written;
      }
      room -= first?.formula.length ?? 0;
      return first === undefined || room < 0 ? "" : offsetFormula(first.formula, row - first.row, column - first.column);
    },
  };
}
