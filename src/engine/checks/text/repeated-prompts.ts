import { folded } from "../../workbook/fold";
import type { CellText } from "../prose/texts";

interface Prompt {
  readonly first: CellText;
  readonly others: readonly CellText[];
  /** As it stands in the first cell, without bullets. */
  readonly label: string;
}

/** The words before the first colon of a value, five at least: shorter ones order a text ("Bi\u1ec7n ph\u00e1p:"). */
const LEAD = /^[*\-+\u2022\s]{0,6}(?<label>\p{L}[^:\n]{20,110}):/u;
const FEWEST_WORDS = 6;
const FEWEST_CELLS = 3;

/** One label at the head of cell after cell of a column: the form's words, copied into every row. */
export function repeatedPrompts(each: (visit: (text: CellText) => void) => void): readonly Prompt[] {
  const columns = new Map<string, { cells: number; readonly byLabel: Map<string, CellText[]> }>();
  each((text) => {
    if (text.part !== "plan" && text.part !== "result") return;
    const key = `${text.part},${text.field ?? ""},${text.at.sheet}`;
    const column = columns.get(key) ?? { cells: 0, byLabel: new Map<string, CellText[]>() };
    columns.set(key, column);
    column.cells += 1;
    // A look at one place is cheaper than the pattern.
    const colon = text.text.indexOf(":");
    if (colon < 20 || colon > 116) return;
    const label = LEAD.exec(text.text)?.groups?.label;
    if (label === undefined || label.split(" ").length < FEWEST_WORDS) return;
    const cells = column.byLabel.get(folded(label));
    if (cells === undefined) column.byLabel.set(folded(label), [text]);
    else cells.push(text);
  });
  return [...columns.values()].flatMap((column) => promptsOf(column.cells, column.byLabel));
}

function promptsOf(cells: number, byLabel: ReadonlyMap<string, readonly CellText[]>): readonly Prompt[] {
  const prompts = [...byLabel.values()].filter((texts) => texts.length >= FEWEST_CELLS);
  const share = prompts.reduce((sum, texts) => sum + texts.length, 0) / cells;
  if (share < 1 / 3) return [];
  return prompts.flatMap(([first, ...others]) => {
    const label = first === undefined ? undefined : LEAD.exec(first.text)?.groups?.label;
    return first === undefined || label === undefined ? [] : [{ first, others, label }];
  });
}
