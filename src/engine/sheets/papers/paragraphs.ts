import type { OwnStyle } from "../own-sheet";
import type { Paper, PaperRow } from "./paper";
import { HEADING, TEXT } from "./paper-styles";
import { tallRows, type TallOptions } from "./tall-rows";

export function partHead(paper: Paper, key: string, text: string): PaperRow {
  return paper.full(`part:${key}`, text, HEADING, { least: 28, keepsWithNext: true });
}

/** A paragraph over the whole page, however long it is. */
export function textRows(paper: Paper, key: string, text: string, style: OwnStyle = TEXT, options: TallOptions = {}): readonly PaperRow[] {
  return tallRows(paper, key, [{ left: 1, right: paper.lastColumn, text, style }], options);
}
