import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { eachOnce } from "../prose/passages";
import { referencesOf, type Cited } from "../prose/references";
import { dayOfPaper, isBasis, wordsOf } from "./cited-texts";
import { unnumberedBases } from "./unnumbered-bases";
import { isTold, isWhole, meant } from "./whole-forms";

export type IncompleteFacts = {
  readonly kind: string;
  /** "nothing": "Công văn số" before nothing; "year": no year and no office; "office": year, but no office; "number": no number and no day. */
  readonly lacks: "nothing" | "year" | "office" | "number";
};

/** "Thông tư 13," and "Công văn số": nobody can find the text that is meant. */
export const referenceIncomplete = check({
  code: "reference-incomplete",
  group: "references",
  subject: "cell",
  severity: "error",
  rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và tên văn bản.",
  circulars: "all",
  find: (book, context) => eachOnce(incomplete(book, context)),
});

function* incomplete(book: Book, context: CheckContext): Iterable<Found<IncompleteFacts>> {
  const all = referencesOf(book);
  const whole = all.filter(({ reference }) => isWhole(reference));
  for (const cited of all) {
    const lacks = lacking(cited);
    if (lacks === null || whole.some((other) => isTold(cited, other))) continue;
    yield {
      at: cited.text.at,
      fragment: wordsOf(cited).trim(),
      criterion: cited.text.criterion,
      expected: lacks === "nothing" ? null : meant(cited, whole, dayOfPaper(book, context)),
      facts: { kind: cited.reference.kind, lacks },
      ...(lacks === "office" || (lacks === "nothing" && isFindable(cited.reference)) ? { severity: "warning" } : {}),
    };
  }
  for (const { line, fragment } of unnumberedBases(book)) {
    if (all.some(({ text, reference }) => text.at === line.paragraph.at && reference.typed === null)) continue;
    yield {
      at: line.paragraph.at,
      fragment,
      criterion: null,
      expected: null,
      facts: { kind: "paper", lacks: "number" },
      severity: "warning",
    };
  }
}

type Ref = Cited["reference"];

const NAMED = new Set<Ref["kind"]>(["circular", "decree", "letter"]);

function lacking(cited: Cited): IncompleteFacts["lacks"] | null {
  const { reference, text } = cited;
  if (reference.typed === null) return isFindable(reference) && !CITES_AS_BASIS.test(reference.sentence.plain) ? null : "nothing";
  if (!NAMED.has(reference.kind) || !reference.isWellFormed || reference.dated !== null) return null;
  if (reference.year === null && reference.code === null) {
    return reference.body === null && isMention(cited) && !/^\s?(?:,|v\u00e0)\s?(?:s\u1ed1 )?\d/.test(text.text.slice(endOf(reference)))
      ? "year"
      : null;
  }
  const hasOffice = reference.code !== null && /-/.test(reference.code);
  return reference.kind === "circular" && !hasOffice && reference.body === null && isBasis(cited) ? "office" : null;
}

/** "Căn cứ …", "Thực hiện …": there even a letter that its day and issuer tell has its number. */
const CITES_AS_BASIS = /^[-+*\s]{0,4}(?:can cu|thuc hien)\b/;

function isFindable({ dated, body }: Ref): boolean {
  return dated !== null || body !== null;
}

function endOf({ index, length }: Ref): number {
  return index + length;
}

/** "TT 27" after "theo" is a circular; "TT 5" elsewhere may be a row number. "Thông tư 3 lần" is none. */
function isMention({ reference, text }: Cited): boolean {
  const { sentence, index } = reference;
  const after = sentence.plain.slice(endOf(reference) - sentence.index);
  if (!/^\s*(?:$|[,.;:)](?!\d)|(?:ve|ban hanh|quy dinh|huong dan|cua|va|de|nham|ngay|trong|thi|nay)\s)/.test(after)) return false;
  const isShort = /^(?:TT|N\u0110|CV)/.test(text.text.slice(index));
  return !isShort || /(?:theo|tai|cua|can cu|quy dinh|thuc hien)\s(?:dung\s)?$/.test(sentence.plain.slice(0, index - sentence.index));
}
