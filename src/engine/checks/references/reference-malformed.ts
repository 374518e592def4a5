import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { composed } from "../../workbook/fold";
import { check } from "../check";
import { eachOnce, fixOf } from "../prose/passages";
import { referencesOf, type Cited } from "../prose/references";
import { textMeant, wordsOf } from "./cited-texts";

export type MalformedReferenceFacts = {
  readonly kind: string;
  /** The number is right but for a space in its middle. */
  readonly isOnlySpaced: boolean;
};

/** "27/TT/2020/TT-BGDĐT": a number no circular or decree can have. */
export const referenceMalformed = check({
  code: "reference-malformed",
  group: "references",
  subject: "cell",
  severity: "error",
  rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I (số, ký hiệu); Nghị định 78/2025/NĐ-CP: số/năm ban hành/loại văn bản-cơ quan ban hành.",
  circulars: "all",
  find: (book) => eachOnce(malformed(book)),
});

function* malformed(book: Book): Iterable<Found<MalformedReferenceFacts>> {
  const all = referencesOf(book);
  for (const cited of all) {
    const { reference, text } = cited;
    const isOnlySpaced = isSpaced(cited);
    const lacksStroke = UNSTROKED.test(reference.typed?.text ?? "");
    if (reference.typed === null || ((reference.isWellFormed || isUnfinished(cited)) && !isOnlySpaced && !lacksStroke)) continue;
    const isOnlyStroke = lacksStroke && reference.isWellFormed;
    const expected = isOnlyStroke
      ? stroked(reference.typed.text)
      : isOnlySpaced
        ? reference.typed.text.replace(/\s/g, "")
        : rightForm(cited, all);
    yield {
      at: text.at,
      fragment: wordsOf(cited),
      criterion: text.criterion,
      expected,
      facts: { kind: reference.kind, isOnlySpaced },
      ...(isOnlySpaced || isOnlyStroke ? { severity: "note" } : {}),
      ...fixOf(text, reference.typed, expected, isOnlySpaced && !isOnlyStroke),
    };
  }
}

/** "TT-BGDDT", "NQ-HDND", "ND-CP": a letter without its stroke, as recognised pages have it. */
const UNSTROKED = /GDDT|HDND|(?<=\/)(?:ND-CP|QD-)/;

function stroked(typed: string): string {
  return typed
    .replace(/\s/g, "")
    .replace("GDDT", "GD\u0110T")
    .replace("HDND", "H\u0110ND")
    .replace(/(?<=\/)ND-CP/, "N\u0110-CP")
    .replace(/(?<=\/)QD-/, "Q\u0110-");
}

/** "16/2017/TT- BGDĐT": whoever looks for the number does not find it. A space that joins two cells was typed by nobody. */
function isSpaced({ reference: { typed, isWellFormed, code }, text }: Cited): boolean {
  return typed !== null && isWellFormed && code !== null && /[ \u00a0]/.test(typed.text) && composed(text.raw).includes(typed.text);
}

/** "22/2021/TT", "17/TT-BGDĐT", "08/TT" of 1988: too little, but what stands there stands in its place. */
function isUnfinished({ reference }: Cited): boolean {
  return /^\d{1,4}(?:\/\d{4})?\/(?:TT(?:LT)?|N\u0110)(?:-[A-Z\u0110&]+)*$/.test(reference.typed?.text ?? "");
}

/** As the table has it, else as the paper itself has it elsewhere, else put in order. */
function rightForm({ reference }: Cited, all: readonly Cited[]): string | null {
  const known = textMeant(reference);
  if (known !== null) return known.symbol;
  if (reference.number === null || reference.number > 999) return null;
  const elsewhere = all.find(
    ({ reference: other }) =>
      other.isWellFormed && other.kind === reference.kind && other.number === reference.number && /-/.test(other.typed?.text ?? ""),
  );
  if (elsewhere !== undefined && (reference.year === null || elsewhere.reference.year === reference.year)) {
    return elsewhere.reference.typed?.text.replace(/\s/g, "") ?? null;
  }
  const isWhole = reference.year !== null && /^(?:TT(?:LT)?-BGD\u0110T(?:-[A-Z\u0110]+)?|N\u0110-CP)$/.test(reference.code ?? "");
  return isWhole ? `${String(reference.number).padStart(2, "0")}/${reference.year}/${reference.code}` : null;
}
