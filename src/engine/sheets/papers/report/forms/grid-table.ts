import { columnNumbers, type Span, spanBlocks } from "../../grid-blocks";
import { heightOfAll, roomOn } from "../../page-flow";
import type { Paper, PaperRow } from "../../paper";
import { GRID_CENTER, GRID_HEAD, GRID_TEXT } from "../../paper-styles";
import { tallRows } from "../../tall-rows";

/** A table over the columns of the paper, in a form that has several: each repeats its own head where it goes on on another page. */
export interface GridTable {
  readonly key: string;
  readonly heads: readonly string[];
  /** First and last column of the paper under each head. */
  readonly spans: readonly Span[];
  /** Columns, from 0, whose text is centred. */
  readonly centred: readonly number[];
  /** The columns bear numbers under their heads. */
  readonly isNumbered?: boolean;
}

export interface GridRow {
  readonly key: string;
  readonly texts: readonly (string | null)[];
}

/** Points that the heading of a part takes above the head of its table. */
const PART_HEAD = 50;

export function gridTable(paper: Paper, table: GridTable, rows: readonly GridRow[], pageHeight: number): readonly PaperRow[] {
  const head = headRows(paper, table);
  const tallest = roomOn(pageHeight) - heightOfAll(head) - PART_HEAD;
  const body = rows.flatMap(({ key, texts }) =>
    tallRows(paper, key, spanBlocks(table.spans, texts, bodyStyle(table)), { least: 18, tallest }),
  );
  return [...head, ...body.map((row) => ({ ...row, repeats: head.map((one) => ({ ...one, key: `${one.key}:${row.key}` })) }))];
}

function headRows(paper: Paper, table: GridTable): readonly PaperRow[] {
  const heads = paper.blocks(
    `${table.key}:head:1`,
    spanBlocks(table.spans, table.heads, () => GRID_HEAD),
    { least: 30, keepsWithNext: true },
  );
  if (table.isNumbered !== true) return [heads];
  return [heads, paper.blocks(`${table.key}:head:2`, columnNumbers(table.spans), { keepsWithNext: true })];
}

function bodyStyle({ centred }: GridTable) {
  return (index: number) => (centred.includes(index) ? GRID_CENTER : GRID_TEXT);
}
