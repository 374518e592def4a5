import type { Book, Field, PlanRow, ResultRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { areaOfCell, type Area, type Place } from "../../workbook/address";
import { check } from "../check";
import { firstCellOf, placeOf } from "../places";

type RowSplit = {
  /** The row of the sheet that was joined, and the one it was joined to. */
  readonly row: number;
  readonly joinedTo: number;
};

export const rowSplit = check({
  code: "row-split",
  group: "rows",
  subject: "row",
  severity: "note",
  rule: "House rule: one action is one row",
  circulars: "all",
  find: findRowSplit,
});

function* findRowSplit(book: Book): Generator<Found<RowSplit>> {
  for (const row of [...book.plan, ...book.results]) {
    for (const joined of row.joined) {
      const piece = pieceIn(row, joined);
      const head = row.criterion.field;
      yield {
        at: piece?.at ?? firstCellOf(row.sheet, joined),
        related: [head === null ? firstCellOf(row.sheet, row.area) : placeOf(row.sheet, areaOfCell(head.area.top, head.area.left))],
        fragment: piece?.words ?? null,
        criterion: row.criterion.code,
        expected: null,
        facts: { row: joined.top, joinedTo: row.area.top },
      };
    }
  }
}

/** The words of the joined row: the lines that the row added to the longest field that reaches into it. */
function pieceIn(row: PlanRow | ResultRow, joined: Area): { readonly at: Place; readonly words: string } | null {
  const fields = Object.values(row.fields).filter((field): field is Field => field !== undefined && reachesInto(field.area, joined));
  const longest = fields.sort((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined) return null;
  const at = placeOf(row.sheet, areaOfCell(joined.top, longest.area.left));
  if (longest.area.top >= joined.top) return { at, words: longest.text };
  // how far the joined row's own text reaches back nobody noted; its last line is its own for certain
  const isLast = joined.bottom >= longest.area.bottom;
  return isLast ? { at, words: longest.raw.slice(longest.raw.lastIndexOf("\n") + 1).trim() } : null;
}

function reachesInto(area: Area, joined: Area): boolean {
  return area.bottom >= joined.top && area.top <= joined.bottom && area.right >= joined.left && area.left <= joined.right;
}
