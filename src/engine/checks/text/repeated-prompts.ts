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
  readonly part: "plan" | "result";
  readonly field: string;
  readonly sheet: string;
  readonly byLabel: Map<string, PromptCell[]>;
}

type Row = (Book["plan"] | Book["results"])[number];

/** One label at the head of cell after cell of a column: the form's words, copied into every row. */
export function repeatedPrompts(book: Book): readonly Prompt[] {
  const columns = new Map<string, Column>();
  for (const part of ["plan", "result"] as const) {
    for (const row of rowsOf(book, part)) {
      const fields = row.fields as Readonly<Record<string, Field>>;
      for (const id in fields) {
        const field = fields[id];
        // A look at one place is cheaper than the pattern.
        const colon = field === undefined ? -1 : field.text.indexOf(":");
        if (field === undefined || colon < 20 || colon > 116 || !isOwn(field, row)) continue;
        const cell = { text: field.text, at: { sheet: row.sheet, area: field.area }, criterion: row.criterion.code };
        note(columnOf(columns, part, id, row.sheet), cell);
      }
    }
  }
  return [...columns.values()].flatMap((column) => promptsOf(book, column));
}

function rowsOf(book: Book, part: Column["part"]): readonly Row[] {
  return part === "plan" ? book.plan : book.results;
}

/** A cell that several rows share is the first row's. */
function isOwn(field: Field, row: Row): boolean {
  return field.area.top >= row.area.top;
}

function columnOf(columns: Map<string, Column>, part: Column["part"], field: string, sheet: string): Column {
  const key = `${part},${field},${sheet}`;
  const known = columns.get(key);
  if (known !== undefined) return known;
  const column = { part, field, sheet, byLabel: new Map<string, PromptCell[]>() };
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

function promptsOf(book: Book, column: Column): readonly Prompt[] {
  const prompts = [...column.byLabel.values()].filter((texts) => texts.length >= FEWEST_CELLS);
  if (prompts.length === 0 || prompts.reduce((sum, texts) => sum + texts.length, 0) < cellsIn(book, column) / 3) return [];
  return prompts.flatMap(([first, ...others]) => {
    const label = first === undefined ? undefined : labelOf(first);
    return first === undefined || label === undefined ? [] : [{ first, others, label }];
  });
}

function cellsIn(book: Book, { part, field: id, sheet }: Column): number {
  let cells = 0;
  for (const row of rowsOf(book, part)) {
    const field = (row.fields as Readonly<Record<string, Field>>)[id];
    if (row.sheet === sheet && field !== undefined && isOwn(field, row)) cells += 1;
  }
  return cells;
}
