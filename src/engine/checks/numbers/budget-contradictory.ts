import type { Book, Field, PlanFieldId, PlanRow, Table } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { plainOf, remembered } from "../prose/plain";

export type BudgetContradictoryFacts = {
  readonly kind: "purchase-for-nothing" | "sponsor-denied";
  /** The cell that says there is no money, as typed. */
  readonly denial: string;
};

/** Purchases at "0đ"; sponsors named while the other resources are "Không". */
export const budgetContradictory = check({
  code: "budget-contradictory",
  group: "numbers",
  subject: "row",
  severity: "warning",
  rule: "House rule: what is bought, built or repaired costs something, and who pays is named where resources are asked for.",
  circulars: "all",
  find: contradictions,
});

const DEEDS: readonly PlanFieldId[] = ["work", "solution"];

function* contradictions(book: Book): Iterable<Found<BudgetContradictoryFacts>> {
  const purchaseIn = remembered((text: string) => clauseWith(text, PURCHASE, CLAUSE_ENDS));
  const sponsorIn = remembered((text: string) => clauseWith(text, SPONSOR, SENTENCE_ENDS));
  for (const row of book.plan) {
    const zero = zeroBudget(row);
    if (zero !== null) yield* some(firstClause(row, purchaseIn, { kind: "purchase-for-nothing", denial: zero }));
    const denied = deniedResources(row, book.tables[row.table]);
    if (denied !== null) yield* some(firstClause(row, sponsorIn, { kind: "sponsor-denied", denial: denied }));
  }
}

function* some<T>(value: T | null): Iterable<T> {
  if (value !== null) yield value;
}

/** "Không" for the budget may be shorthand for not yet known; a typed zero is a statement. */
function zeroBudget(row: PlanRow): Field | null {
  const field = row.fields.budget;
  return field !== undefined && row.money?.amount === 0 && /0/.test(field.text) ? field : null;
}

const NONE = /^(?:khong|khong co|khong co gi)[.\s]*$/;

/** A table without headers has the column of other resources behind the money, where the reader could only call it a note. */
function deniedResources(row: PlanRow, table: Table | undefined): Field | null {
  const isUnnamed =
    table?.hasHeader === false && row.fields.budget !== undefined && row.fields.note?.area.left === row.fields.budget.area.left + 1;
  const field = row.fields.resources ?? row.fields.funding ?? (isUnnamed ? row.fields.note : undefined);
  return field !== undefined && field.text.length < 20 && NONE.test(plainOf(field.text)) ? field : null;
}

const GOODS = String.raw`(?:thiet bi|do dung|sach|bao|tai lieu|dau sach|may|ban ghe|ti vi|tivi|loa|camera|phan mem|dung cu|phong|nha|cong|san|mai|he thong|tuong|do choi|bang|quat|den|dieu hoa|co so vat chat|csvc|trang thiet bi|tu |ke |giuong|binh|cay)`;
const PURCHASE = new RegExp(
  String.raw`\b(?:mua(?: sam)?(?: them| moi| bo sung)?|trang bi(?: them| moi| bo sung)?|sam(?: sua)? (?:them )?(?=${GOODS})|lap dat|xay (?:dung |moi )(?:them )?(?:cac )?(?=(?:nha|phong|san|cong|khu|tuong|be|thu vien)\b)|sua chua|cai tao|nang cap|tu sua|bo sung them (?=(?:cac )?${GOODS})|bo sung (?=(?:cac |mot so )?${GOODS}))`,
);
const SPONSOR =
  /\b(?:manh thuong quan|nha hao tam|nha tai tro|tai tro|ung ho (?:kinh phi|tien|co so vat chat)|dong gop (?:kinh phi|tu nguyen|ung ho)|xa hoi hoa (?:giao duc )?(?:de|nham|mua|xay|trang|kinh phi)|van dong (?:cac )?(?:to chuc|ca nhan|nha))\b/;
/** Knowledge and documents of the school's own are no goods. */
const NO_GOODS =
  /^(?:kien thuc|kinh nghiem|ky nang|nang luc|nhan su|doi ngu|minh chung|ho so|ke hoach|quy che|noi dung|trinh do|chuyen mon|nhan luc)\b/;

/** Building that the authorities are asked for costs the school nothing. */
const WORKS = /^(?:xay|cai tao|sua chua|nang cap)/;
const ASKED =
  /(?:^|[.;\n])[\s\-+*\u2022]{0,6}(?:tich cuc |tiep tuc |chu dong |lam to trinh )?(?:tham muu|de nghi|de xuat|kien nghi|xin)\b[^.;\n]{0,120}$/;

interface Clause {
  readonly index: number;
  readonly length: number;
}

const CLAUSE_ENDS = [",", ";", ".", "\n"];
/** Sponsors come in lists. */
const SENTENCE_ENDS = [";", ".", "\n"];

/** The clause that holds the first such words: from the comma or full stop before them. */
function clauseWith(text: string, words: RegExp, endMarks: readonly string[]): Clause | null {
  const plain = plainOf(text);
  const match = [...plain.matchAll(new RegExp(words, "g"))].find((one) => isBuying(text, one));
  if (match === undefined) return null;
  const object = plain.slice(match.index + match[0].length).trimStart();
  if (
    NO_GOODS.test(object) ||
    (WORKS.test(match[0]) && ASKED.test(plain.slice(0, match.index))) ||
    /\b(?:khong|chua|tu)\s$/.test(plain.slice(0, match.index))
  )
    return null;
  const start = Math.max(...[...CLAUSE_ENDS, ":"].map((mark) => plain.lastIndexOf(mark, match.index))) + 1;
  const ends = endMarks.map((mark) => plain.indexOf(mark, match.index + match[0].length)).filter((end) => end !== -1);
  const from = start + (/\S/.exec(plain.slice(start))?.index ?? 0);
  const to = Math.min(plain.length, ...ends, from + 120);
  return { index: from, length: to - from };
}

/** Without its marks "to buy" looks like season, rain and dance. */
function isBuying(text: string, { 0: words, index }: RegExpMatchArray): boolean {
  return index !== undefined && (!words.startsWith("mua") || text.slice(index, index + 3).toLowerCase() === "mua");
}

type Denial = { readonly kind: BudgetContradictoryFacts["kind"]; readonly denial: Field };

function firstClause(
  row: PlanRow,
  clauseIn: (text: string) => Clause | null,
  { kind, denial }: Denial,
): Found<BudgetContradictoryFacts> | null {
  for (const id of DEEDS) {
    const field = row.fields[id];
    const clause = field === undefined ? null : clauseIn(field.text);
    if (field === undefined || clause === null) continue;
    return {
      at: { sheet: row.sheet, area: field.area },
      related: [{ sheet: row.sheet, area: denial.area }],
      fragment: field.text.slice(clause.index, clause.index + clause.length).trim(),
      criterion: row.criterion.code,
      expected: null,
      facts: { kind, denial: denial.text },
    };
  }
  return null;
}
