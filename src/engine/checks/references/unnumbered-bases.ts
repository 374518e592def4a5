import type { Book } from "../../book/book";
import { linesOf, type Line } from "../prose/outline";

const ITEM = /^[-+*\s]{0,4}(?:can cu (?:vao )?)?(bao cao|quyet dinh|cong van|chi thi|ke hoach|huong dan|thong bao)\b/;
/** Bodies other than the school: what they write comes with a number and a day. */
const OUTSIDE =
  /danh gia ngoai|\bubnd\b|uy ban nhan dan|\bso (?:gd|giao duc)|\bphong (?:gd|giao duc)|\bbo (?:gd|giao duc)|\bhdnd\b|hoi dong nhan dan/;
const NUMBERED = /\bso\s{0,2}:?\s{0,2}\d|\d\s?\/\s?[a-z]|ngay\s{0,2}\d|\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/;

/** A paper of another body among the bases, without number and day: "Báo cáo đánh giá ngoài;". */
export function unnumberedBases(book: Book): readonly { readonly line: Line; readonly fragment: string }[] {
  return linesOf(book).flatMap((line) => {
    if (!isBasisItem(line) || NUMBERED.test(line.plain) || !OUTSIDE.test(line.plain)) return [];
    return [{ line, fragment: line.paragraph.text.replace(/^[-+*\s]+/, "").replace(/[\s;.,]+$/, "") }];
  });
}

const LONGEST_ITEM = 200;

function isBasisItem({ plain, isHeading, under, bullet }: Line): boolean {
  if (isHeading || plain.length > LONGEST_ITEM || !ITEM.test(plain)) return false;
  return /^[-+*\s]{0,4}can cu/.test(plain) || (bullet !== "" && /\bcan cu\b/.test(under.at(-1) ?? ""));
}
