import { isSure, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import type { Stretch } from "../prose/passages";
import type { Cited, Reference } from "../prose/references";
import { isBasis, textMeant } from "./cited-texts";

/** The day behind a reference is not the text's: `right` is the day it was issued, null where only the year is known to be wrong. */
export function wrongDay(
  reference: Reference,
): { readonly stretch: Stretch; readonly right: string | null; readonly cited: LegalText | null } | null {
  const { dated, year } = reference;
  if (dated === null || dated.day === null) return null;
  const cited = textMeant(reference);
  const issued = cited !== null && isSure(cited) ? cited.issued : null;
  if (issued !== null) return issued === dated.day ? null : { stretch: dated, right: issued, cited };
  // Numbers begin anew each year: the year of the number is the year of the day.
  return year === null || !reference.isWellFormed || dated.day.startsWith(`${year}-`) ? null : { stretch: dated, right: null, cited };
}

/** "Nghị định … của Bộ Giáo dục và Đào tạo": a kind of text that this body does not issue. */
export function isWrongBody(cited: Cited): boolean {
  const { kind, body, code, sentence, index } = cited.reference;
  if (body === null) return false;
  const before = sentence.plain.slice(0, index - sentence.index);
  // "Kế hoạch thực hiện Thông tư … của nhà trường": the plan is the school's.
  if (body.body === "local" && (!isBasis(cited) || /ke hoach|trien khai|thuc hien|huong dan|ap dung/.test(before))) return false;
  if (kind === "decree") return body.body !== "government";
  if (kind !== "circular") return false;
  if (body.body === "other-ministry") return code !== null && code.startsWith("TT-BGD");
  return body.body === "government" || body.body === "assembly" || body.body === "local";
}
