import { composed } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { CellValue, Sheet } from "../workbook/workbook";
import { typedDay } from "./values/typed-value";

/** A line of a table on one of our sheets: its cells by the field whose title heads their column. */
export interface OwnLine {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly values: ReadonlyMap<string, { readonly column: number; readonly value: CellValue }>;
}

const LINES_WITH_HEADER = 60;
/** Columns may be deleted or renamed by hand; with most of them there the header is still ours. */
const LEAST_SHARE = 0.5;

/** The lines under the row that has most of these titles, at least so many; none where no row has. Empty lines are left out. */
export function ownLines(
  sheet: Sheet,
  titles: readonly (readonly [string, string])[],
  least = titles.length * LEAST_SHARE,
): readonly OwnLine[] {
  const byTitle = new Map(titles.map(([field, title]) => [composed(title), field]));
  let best: { index: number; fields: ReadonlyMap<number, string> } | null = null;
  sheet.rows.slice(0, LINES_WITH_HEADER).forEach((row, index) => {
    const fields = new Map<number, string>();
    for (const cell of row.cells) {
      const field = byTitle.get(composed(shownText(cell.value)));
      if (field !== undefined) fields.set(cell.column, field);
    }
    if (fields.size >= least && fields.size > (best?.fields.size ?? 0)) best = { index, fields };
  });
  return best === null ? [] : linesUnder(sheet, best);
}

function linesUnder(sheet: Sheet, header: { index: number; fields: ReadonlyMap<number, string> }): readonly OwnLine[] {
  const columns = [...header.fields.keys()];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  return sheet.rows.slice(header.index + 1).flatMap((row) => {
    const values = new Map<string, { column: number; value: CellValue }>();
    for (const cell of row.cells) {
      const field = header.fields.get(cell.column);
      if (field !== undefined && composed(shownText(cell.value)) !== "") values.set(field, { column: cell.column, value: cell.value });
    }
    return values.size === 0 ? [] : [{ row: row.row, left, right, values }];
  });
}

export function textIn(line: OwnLine, field: string): string | null {
  const cell = line.values.get(field);
  return cell === undefined ? null : composed(shownText(cell.value));
}

/** A day, typed as a date or in words; null where none is understood. */
export function dayIn(line: OwnLine, field: string): string | null {
  const cell = line.values.get(field);
  return cell === undefined ? null : typedDay(cell.value).value;
}
