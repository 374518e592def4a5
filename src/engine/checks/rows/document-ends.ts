import type { Book, Paragraph, ProfileFact } from "../../book/book";
import type { Place } from "../../workbook/address";
import { plainOf } from "../prose/plain";

/** Parts that a paper lacks, and the cell next to which they belong. */
export interface LackingParts {
  readonly at: Place;
  readonly related: readonly Place[];
  readonly words: string | null;
  readonly missing: readonly ("school" | "motto" | "signer" | "recipients")[];
}

const MOTTO = /cong hoa xa hoi|doc lap\b.{0,6}tu do/;

/** A head that has number and date but says neither whose paper it is nor the motto: its upper half is lost. */
export function lostHead({ profile, paragraphs }: Book, title: ProfileFact): LackingParts | null {
  const { documentNumber, issuedOn, school } = profile;
  const place = title.at;
  const first = [documentNumber?.at, issuedOn?.at].find((at) => at != null && place !== null && at.sheet === place.sheet);
  if (place === null || first == null || first.area.top > place.area.top) return null;
  const isSchoolAbove = school?.at != null && school.at.sheet === place.sheet && school.at.area.top <= place.area.top;
  const head = paragraphs.filter(({ at }) => at.sheet === place.sheet && at.area.top <= place.area.top);
  if (isSchoolAbove || head.some(({ text }) => MOTTO.test(plainOf(text)) || SCHOOL.test(plainOf(text)))) return null;
  return { at: first, related: [place], words: null, missing: ["motto", "school"] };
}

const SCHOOL = /^\s*(?:.{0,60}\n)?truong\s+\S/;
const SIGNATURE =
  /(?:^|\n)\s*(?:(?:kt|tm|tl|tuq|q)\s?\.?\s*)?(?:pho\s+)?(?:hieu truong|hieu pho|chu tich hoi dong|chu tich|giam doc|thu truong|nguoi lap|ban giam hieu|to truong)\b/;
const RECIPIENTS = /(?:^|\n)\s*noi nhan\b/;
/** Where a paper says of itself that it ends: "./.", "Trên đây là kế hoạch …", the list of those who receive it. */
const CLOSING = /\.\/\.?\s*$|^\W*tren day la\b|(?:^|\n)\s*noi nhan\b/;
const LONGEST_SIGNATURE = 160;
const MOST_AFTER = 12;

/** A paper that comes to its end and is signed by nobody: its last page is lost, or it was never finished. */
export function lostEnding(book: Book, title: ProfileFact): LackingParts | null {
  const sheet = title.at?.sheet;
  const prose = book.paragraphs.filter(({ at, isHidden }) => at.sheet === sheet && !isHidden);
  const end = endOf(prose);
  if (end === null || book.profile.signerTitle !== null || isSigned(book)) return null;
  const recipients = prose.find(({ text }) => RECIPIENTS.test(plainOf(text)));
  const missing = recipients === undefined ? (["recipients", "signer"] as const) : (["signer"] as const);
  const last = recipients ?? end;
  const related = last === end ? [] : [end.at];
  return { at: last.at, related, words: lastWords(last.text), missing };
}

/** The last paragraph of a paper that is closed by its last lines. */
function endOf(prose: readonly Paragraph[]): Paragraph | null {
  const isClosed = prose.slice(-MOST_AFTER).some(({ text }) => CLOSING.test(plainOf(text)));
  return isClosed ? (prose.at(-1) ?? null) : null;
}

/** Whether anything in the workbook reads like a signature, wherever a table has swallowed it. */
function isSigned(book: Book): boolean {
  const isSignature = (text: string): boolean => text.length <= LONGEST_SIGNATURE && SIGNATURE.test(plainOf(text));
  return (
    book.paragraphs.some(({ text }) => isSignature(text)) ||
    book.leftovers.some(({ text }) => isSignature(text)) ||
    book.otherTables.some((table) => table.rows.some((row) => row.cells.some((cell) => isSignature(cell.text))))
  );
}

/** The last line, or the end of it. */
function lastWords(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line.length <= 60 ? line : line.slice(line.indexOf(" ", line.length - 60) + 1);
}
