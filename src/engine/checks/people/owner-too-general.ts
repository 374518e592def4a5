import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { EVERYBODY, LEADING_BODY } from "../../lexicon/owner-words";
import { check } from "../check";
import { placeOf } from "../places";
import { plainOf, remembered } from "../prose/plain";
import { type OwnerCell, ownerCellsOf } from "./owners";

export type OwnerTooGeneral = {
  /** rows: one body for nearly every row; one: everybody in one row of a plan that names persons elsewhere. */
  readonly kind: "rows" | "one";
  readonly rows: number;
  readonly of: number;
};

export const ownerTooGeneral = check({
  code: "owner-too-general",
  group: "people",
  subject: "cell",
  severity: "note",
  rule: "CV 5932/BGDĐT-QLCL, 5942/BGDĐT-QLCL (28/12/2018): kế hoạch cải tiến nêu người thực hiện; việc giao cho tập thể thì không ai chịu trách nhiệm.",
  circulars: "all",
  find,
});

const LEAST_ROWS = 5;
const MOST_OF = 0.6;
/** A longer cell says more than a body. */
const LONGEST = 80;

function* find(book: Book): Iterable<Found<OwnerTooGeneral>> {
  const readOwner = remembered(ownerIn);
  const tables = new Map<number, OwnerCell[]>();
  for (const cell of ownerCellsOf(book)) {
    const cells = tables.get(cell.row.table);
    if (cells === undefined) tables.set(cell.row.table, [cell]);
    else cells.push(cell);
  }
  for (const cells of tables.values()) yield* inTable(cells, readOwner);
}

function* inTable(cells: readonly OwnerCell[], readOwner: (text: string) => Owner): Iterable<Found<OwnerTooGeneral>> {
  const counts = new Map<string, OwnerCell[]>();
  for (const cell of cells) {
    const { name, isGeneral } = readOwner(cell.field.text);
    if (!isGeneral) continue;
    const same = counts.get(name);
    if (same === undefined) counts.set(name, [cell]);
    else same.push(cell);
  }
  const [name, most] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const isMostly = most !== undefined && most.length >= LEAST_ROWS && most.length >= cells.length * MOST_OF;
  if (isMostly) yield foundAt(most[0] as OwnerCell, "rows", most, cells.length);
  for (const [other, same] of counts) {
    if ((isMostly && other === name) || !EVERYBODY.test(other) || same.length > cells.length / 2) continue;
    yield foundAt(same[0] as OwnerCell, "one", same, cells.length);
  }
}

interface Owner {
  readonly name: string;
  readonly isGeneral: boolean;
}

function ownerIn(text: string): Owner {
  const name = plainOf(text)
    .replace(/\s+/g, " ")
    .replace(/^[\s*-]+|[\s.;,]+$/g, "");
  return { name, isGeneral: name.length <= LONGEST && (LEADING_BODY.test(name) || EVERYBODY.test(name)) };
}

const MOST_PLACES = 50;

function foundAt({ row, field }: OwnerCell, kind: OwnerTooGeneral["kind"], same: readonly OwnerCell[], of: number): Found<OwnerTooGeneral> {
  return {
    at: placeOf(row.sheet, field.area),
    related: same.slice(1, MOST_PLACES).map((cell) => placeOf(cell.row.sheet, cell.field.area)),
    fragment: field.text,
    criterion: row.criterion.code,
    expected: null,
    facts: { kind, rows: same.length, of },
  };
}
