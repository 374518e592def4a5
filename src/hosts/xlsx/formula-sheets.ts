import { type Opened, sheetPartAt, textAt } from "./opened";

/** A worksheet with formulas. */
export interface FormulaSheet {
  readonly part: string;
  /** The name on its tab. */
  readonly home: string;
  readonly text: string;
}

/** More than the first letter: <family> in a formatted text begins with it too. */
const FORMULA = /<(?:\w+:)?f[\s/>]/;

/** The worksheets that hold formulas, one after the other as they are asked for. `changes`: texts that parts are about to have. */
export function* formulaSheets(opened: Opened, changes: ReadonlyMap<string, string>): Iterable<FormulaSheet> {
  const { workbook, zip } = opened;
  const sheets = workbook.sheets.map(({ name }, index) => ({ home: name, part: sheetPartAt(opened, index) }));
  // What is unpacked already is looked at first.
  const ordered = [...sheets].sort((a, b) => Number(changes.has(b.part ?? "")) - Number(changes.has(a.part ?? "")));
  for (const { home, part } of ordered) {
    if (part === null || zip.find(part) === null) continue;
    const text = changes.get(part) ?? textAt(zip, part);
    if (FORMULA.test(text)) yield { part, home, text };
  }
}
