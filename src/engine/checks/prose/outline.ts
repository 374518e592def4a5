import type { Book, Paragraph } from "../../book/book";
import { plainOf } from "./plain";
import { schoolYearsIn } from "./times";

/** A paragraph with its place in the document's outline. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly plain: string;
  /** The bullet in front ("-", "+", "*"), the innermost of several; "" for none. */
  readonly bullet: string;
  /** The headings it stands under, outermost first, in plain letters; a heading is not under itself. */
  readonly under: readonly string[];
  readonly isHeading: boolean;
}

const lines = new WeakMap<Book, readonly Line[]>();

/** The book's paragraphs in reading order. Read once for a book. */
export function linesOf(book: Book): readonly Line[] {
  const known = lines.get(book);
  if (known !== undefined) return known;
  const read = outlined(book.paragraphs);
  lines.set(book, read);
  return read;
}

function outlined(paragraphs: readonly Paragraph[]): readonly Line[] {
  let path: readonly { readonly rank: number; readonly plain: string }[] = [];
  return paragraphs.map((paragraph) => {
    const plain = plainOf(paragraph.text);
    const rank = rankOf(plain);
    if (rank !== null) path = path.filter((heading) => heading.rank < rank);
    const line = { paragraph, plain, bullet: bulletOf(plain), under: path.map((heading) => heading.plain), isHeading: rank !== null };
    if (rank !== null) path = [...path, { rank, plain }];
    return line;
  });
}

const LONGEST_HEADING = 160;
const RANKS: readonly RegExp[] = [/^[*\s]{0,4}[ivx]{1,4}[.)]\s/, /^[*\s]{0,4}\d{1,2}[.)]\s/, /^[*\s]{0,4}\d{1,2}\.\d{1,2}[.)]?\s/];

function rankOf(plain: string): number | null {
  if (plain.length > LONGEST_HEADING) return null;
  const rank = RANKS.findIndex((pattern) => pattern.test(plain));
  return rank === -1 ? null : rank;
}

function bulletOf(plain: string): string {
  const marks = /^[-+*\u2022\u00b7\s]{1,8}/.exec(plain)?.[0].replace(/\s/g, "") ?? "";
  return marks.at(-1) ?? "";
}

/** Whether a text that stands under these headings speaks of another school year than the plan's. */
export function speaksOfOtherYear(plain: string, under: readonly string[], schoolYear: { readonly first: number } | null): boolean {
  const mentioned = (text: string): readonly number[] => schoolYearsIn(text).map((year) => year.first);
  const own = mentioned(plain);
  const years = own.length > 0 ? own : mentioned(under.findLast((heading) => mentioned(heading).length > 0) ?? "");
  return years.length > 0 && (schoolYear === null || !years.includes(schoolYear.first));
}
