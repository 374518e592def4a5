import type { Book, Field, PlanFieldId, PlanRow, ResultRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { areaOfCell, type Area, type Place } from "../../workbook/address";
import { check } from "../check";
import { firstCellOf, placeOf } from "../places";
import { cutParagraphs } from "./cut-paragraphs";

type RowSplit = {
  /** The row of the sheet that was joined, and the one it was joined to. */
  readonly row: number;
  readonly joinedTo: number;
  /** A sentence of the text around the tables: nobody joined it. */
  readonly isProse: boolean;
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
    if (row.joined.length === 0) continue;
    for (const joined of row.joined) {
      const [first, ...others] = piecesIn(row, joined);
      const head = row.criterion.field;
      yield {
        at: first?.at ?? firstCellOf(row.sheet, joined),
        related: [
          ...others.map((piece) => piece.at),
          ...[first, ...others].flatMap((piece) => (piece?.after === undefined ? [] : [piece.after])),
          head === null ? firstCellOf(row.sheet, row.area) : placeOf(row.sheet, areaOfCell(head.area.top, head.area.left)),
        ],
        fragment: first?.words ?? null,
        criterion: row.criterion.code,
        expected: null,
        facts: { row: joined.top, joinedTo: row.area.top, isProse: false },
      };
    }
  }
  yield* loneLabels(book);
  for (const { before, after } of cutParagraphs(book)) {
    yield {
      at: after.at,
      related: [before.at],
      fragment: openingOf(after.text),
      criterion: null,
      expected: null,
      facts: { row: after.at.area.top, joinedTo: before.at.area.top, isProse: true },
    };
  }
}

/** In papers of labelled lines: a text that slid into the line below its label, where the other blocks have both in one. */
function* loneLabels(book: Book): Generator<Found<RowSplit>> {
  if (!book.tables.some((table) => table.layout === "label-blocks")) return;
  for (const id of LABELLED) {
    const fields = book.plan.flatMap((row) => {
      const field = book.tables[row.table]?.layout === "label-blocks" ? row.fields[id] : undefined;
      return field === undefined ? [] : [{ row, field }];
    });
    const lone = fields.filter(({ field }) => field.pieces === undefined && field.raw.trim() === field.text.trim());
    if (lone.length === 0 || lone.length * 4 > fields.length) continue;
    for (const { row, field } of lone) {
      yield {
        at: placeOf(row.sheet, field.area),
        related: [placeOf(row.sheet, areaOfCell(field.area.top - 1, field.area.left))],
        fragment: openingOf(field.text),
        criterion: row.criterion.code,
        expected: null,
        facts: { row: field.area.top, joinedTo: field.area.top - 1, isProse: false },
      };
    }
  }
}

const LABELLED: readonly PlanFieldId[] = ["weakness", "solution", "work"];

/** A cell of the joined row, with the one above that it goes on from. */
interface Piece {
  readonly at: Place;
  readonly words: string;
  readonly after: Place | undefined;
}

/** The cells of the joined row from left to right. */
function piecesIn(row: PlanRow | ResultRow, joined: Area): readonly Piece[] {
  const verdict = "verdict" in row ? row.verdict : null;
  const pieces = [row.criterion.field, verdict, ...Object.values(row.fields)]
    .filter((field): field is Field => field !== null && field !== undefined && reachesInto(field.area, joined))
    .flatMap((field) => pieceOf(row.sheet, field, joined));
  const byColumn = new Map<number, Piece>();
  for (const piece of pieces) if (!byColumn.has(piece.at.area.left)) byColumn.set(piece.at.area.left, piece);
  return [...byColumn.values()].sort((a, b) => a.at.area.left - b.at.area.left);
}

function pieceOf(sheet: string, field: Field, joined: Area): readonly Piece[] {
  const { pieces } = field;
  if (pieces === undefined) {
    if (field.area.top < joined.top) return [];
    return [{ at: placeOf(sheet, areaOfCell(joined.top, field.area.left)), words: openingOf(field.text), after: undefined }];
  }
  const index = pieces.findIndex(({ area }) => area.top >= joined.top && area.top <= joined.bottom);
  const [piece, before] = [pieces[index], pieces[index - 1]];
  if (piece === undefined) return [];
  const after = before === undefined ? undefined : placeOf(sheet, areaOfCell(before.area.top, before.area.left));
  return [{ at: placeOf(sheet, areaOfCell(piece.area.top, piece.area.left)), words: openingOf(piece.text), after }];
}

const LONGEST = 120;

/** The words a cell begins with: its first line, as far as it is short. */
function openingOf(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(" ", LONGEST);
  return line.slice(0, end <= 0 ? LONGEST : end);
}

function reachesInto(area: Area, joined: Area): boolean {
  return area.bottom >= joined.top && area.top <= joined.bottom && area.right >= joined.left && area.left <= joined.right;
}
