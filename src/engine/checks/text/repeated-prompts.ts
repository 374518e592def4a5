import type { Book, Field } from "../../book/book";
import type { Place } from "../../workbook/address";
import { folded } from "../../workbook/fold";

export interface PromptCell {
  readonly text: string;
  readonly at: Place;
  readonly criterion: string | null;
}

interface Prompt {
  readonly first: PromptCell;
  readonly others: readonly PromptCell[];
  /** As it stands in the first cell, without bullets. */
  readonly label: string;
}

/** The words before the first colon of a value: shorter ones order a text ("Biện pháp:"). */
const LEAD = /^[*\-+\u2022\s]{0,6}(?<label>\p{L}[^:\n]{20,110}):/u;
const FEWEST_WORDS = 6;
const FEWEST_CELLS = 3;

interface Column {
  cells: number;
  readonly byLabel: Map<string, PromptCell[]>;
}

/** One label at the head of cell after cell of a column: the form's words, copied into every row. */
export function repeatedPrompts(book: Book): readonly Prompt[] {
  const columns = new Map<string, Column>();
  for (const [part, rows] of [
    ["plan", book.plan],
    ["result", book.results],
  ] as const) {
    for (const { sheet, area, criterion, fields: all } of rows) {
      const fields = all as Readonly<Record<string, Field>>;
      for (const id in fields) {
        const field = fields[id];
        if (field === undefined || field.area.top < area.top) continue;
        const column = columnOf(columns, `${part},${id},${sheet}`);
        column.cells += 1;
        // A look at one place is cheaper than the pattern.
        const colon = field.text.indexOf(":");
        if (colon >= 20 && colon <= 116) note(column, { text: field.text, at: { sheet, area: field.area }, criterion: criterion.code });
      }
    }
  }
  return [...columns.values()].flatMap(promptsOf);
}

function columnOf(columns: Map<string, Column>, key: string): Column {
  const known = columns.get(key);
  if (known !== undefined) return known;
  const column = { cells: 0, byLabel: new Map<string, PromptCell[]>() };
  columns.set(key, column);
  return column;
}

function note(column: Column, cell: PromptCell): void {
  const label = labelOf(cell);
  if (label === undefined || label.split(" ").length < FEWEST_WORDS) return;
  const key = folded(label);
  const cells = column.byLabel.get(key);
  if (cells === undefined) column.byLabel.set(key, [cell]);
  else cells.push(cell);
}

function labelOf({ text }: PromptCell): string | undefined {
  return LEAD.exec(text)?.groups?.label;
}

function promptsOf({ cells, byLabel }: Column): readonly Prompt[] {
  const prompts = [...byLabel.values()].filter((texts) => texts.length >= FEWEST_CELLS);
  if (prompts.reduce((sum, texts) => sum + texts.length, 0) < cells / 3) return [];
  return prompts.flatMap(([first, ...others]) => {
    const label = first === undefined ? undefined : labelOf(first);
    return first === undefined || label === undefined ? [] : [{ first, others, label }];
  });
}
