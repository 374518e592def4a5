import type { Book, Table } from "../../book/book";
import { criterionOf } from "../../catalogue/circular";
import type { Found } from "../../diagnostics/finding";
import { AUTHORITY, HEAD_COUNT, OUTSIDER, PARENTS, PARENTS_BOARD, PLACE, WITH_PARTNERS } from "../../lexicon/owner-words";
import { check, type CheckContext } from "../check";
import { placeOf } from "../places";
import { plainOf, remembered } from "../prose/plain";
import { officersGivenTo } from "./officers";
import { type Named, namedIn, ownerCellsOf } from "./owners";

export type OwnerOutside = {
  readonly kind: "authority" | "outsider" | "parents" | "place" | "count" | "officer";
  /** officer: the one the cell names instead. */
  readonly other: string | null;
};

export const ownerOutsideSchool = check({
  code: "owner-outside-school",
  group: "people",
  subject: "cell",
  severity: "warning",
  rule: "CV 5932/BGDĐT-QLCL, 5942/BGDĐT-QLCL (28/12/2018): kế hoạch cải tiến nêu người thực hiện; cơ quan cấp trên và tổ chức ngoài trường là nguồn lực, người phối hợp.",
  circulars: "all",
  find,
});

function* find(book: Book, context: CheckContext): Iterable<Found<OwnerOutside>> {
  const lenient = book.tables.map(allowsPartners);
  const isParents = remembered((code) => isParentsOwn(code, context));
  const readNames = remembered(namedIn);
  const judges = [false, true].map((isLenient) =>
    [false, true].map((isParentsOwn) => remembered((text) => wrongOwner(readNames(text), isLenient, isParentsOwn))),
  );
  for (const { row, field } of ownerCellsOf(book)) {
    const isOwn = row.criterion.code !== null && isParents(row.criterion.code);
    const wrong = judges[Number(lenient[row.table] === true)]?.[Number(isOwn)]?.(field.text) ?? null;
    if (wrong === null) continue;
    const facts = { kind: wrong.kind, other: null };
    yield { at: placeOf(row.sheet, field.area), fragment: wrong.words, criterion: row.criterion.code, expected: null, facts };
  }
  yield* officersGivenTo(book);
}

/** "Người phụ trách, phối hợp": partners may stand in the cell. */
function allowsPartners(table: Table): boolean {
  const header = table.columns.find((column) => column.field === "people")?.header ?? "";
  return WITH_PARTNERS.test(plainOf(header));
}

/** The criterion of the parents' board is theirs to work for. */
function isParentsOwn(code: string, { circular }: CheckContext): boolean {
  const criterion = criterionOf(circular, code);
  return criterion !== null && /\b(?:cha me|gia dinh)\b/.test(plainOf(criterion.title));
}

type Wrong = { readonly kind: OwnerOutside["kind"]; readonly words: string };

function wrongOwner(named: readonly Named[], isLenient: boolean, isParentsOwn: boolean): Wrong | null {
  const own = named.filter((one) => !one.isPartner);
  const kinds = own.map(kindOf);
  const isAlone = kinds.length > 0 && kinds.every((kind) => kind !== null);
  for (const [index, one] of own.entries()) {
    const kind = kinds[index] ?? null;
    if (kind === null || (kind === "parents" && isParentsOwn && PARENTS_BOARD.test(one.plain))) continue;
    if (isAlone || (kind === "authority" && (!isLenient || index === 0))) return { kind, words: one.words };
  }
  return null;
}

function kindOf({ plain }: Named): OwnerOutside["kind"] | null {
  if (AUTHORITY.test(plain)) return "authority";
  if (OUTSIDER.test(plain)) return "outsider";
  if (PARENTS.test(plain) || PARENTS_BOARD.test(plain)) return "parents";
  if (PLACE.test(plain)) return "place";
  return HEAD_COUNT.test(`${plain} `) ? "count" : null;
}
