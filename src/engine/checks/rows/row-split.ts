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

/** The first cell of the joined row and its words. */
function pieceIn(row: PlanRow | ResultRow, joined: Area): { readonly at: Place; readonly words: string } | null {
  const verdict = "verdict" in row ? row.verdict : null;
  const [first] = [row.criterion.field, verdict, ...Object.values(row.fields)]
    .filter((field): field is Field => field !== null && field !== undefined && reachesInto(field.area, joined))
    .sort((a, b) => a.area.left - b.area.left || b.area.top - a.area.top);
  if (first === undefined) return null;
  const at = placeOf(row.sheet, areaOfCell(joined.top, first.area.left));
  if (first.area.top >= joined.top) return { at, words: first.text };
  // how far back the joined cell's text reaches nobody noted; its last line is its own for certain
  return joined.bottom >= first.area.bottom ? { at, words: first.raw.slice(first.raw.lastIndexOf("\n") + 1).trim() } : null;
}

function reachesInto(area: Area, joined: Area): boolean {
  return area.bottom >= joined.top && area.top <= joined.bottom && area.right >= joined.left && area.left <= joined.right;
}
