import type { Book } from "../../book/book";
import type { Place } from "../../workbook/address";

/** Which criterion the row of a cell belongs to; null outside the plan and its results. */
export function criterionOfRow(book: Book): (at: Place) => string | null {
  let rows: Map<string, Map<number, string | null>> | null = null;
  return ({ sheet, area }) => {
    rows ??= rowsOf(book);
    return rows.get(sheet)?.get(area.top) ?? null;
  };
}

function rowsOf(book: Book): Map<string, Map<number, string | null>> {
  const rows = new Map<string, Map<number, string | null>>();
  for (const { sheet, area, criterion } of [...book.plan, ...book.results]) {
    const own = rows.get(sheet) ?? new Map<number, string | null>();
    rows.set(sheet, own);
    for (let row = area.top; row <= area.bottom; row++) if (!own.has(row)) own.set(row, criterion.code);
  }
  return rows;
}
