import type { Book } from "../../book/book";
import { type CellLine, cellLinesOf } from "./cell-lines";

/** The head of a paper: what stands over its bases and its first part, on one sheet. */
export interface PaperHead {
  readonly sheet: string;
  readonly lines: readonly CellLine[];
  readonly title: PaperTitle | null;
  /** A party cell numbers and heads its papers otherwise (Hướng dẫn 36-HD/VPTW). */
  readonly isOfParty: boolean;
}

export interface PaperTitle {
  /** "ke hoach", "bao cao" … in plain letters. */
  readonly kind: string;
  /** The line of the kind and those that say what it is about. */
  readonly lines: readonly CellLine[];
  /** All of them in plain letters. */
  readonly plain: string;
}

const MOST_LINES = 30;
const ENDS_HEAD =
  /^\s{0,4}(?:[-*+]\s{0,3})?(?:can cu|thuc hien (?:thong tu|cong van|ke hoach|chi dao)|kinh gui|i\s?[./)]|phan (?:i|1|thu nhat)\b|1\s?[./)])/;

/** The heads of the book's papers, one a sheet. Linear in the book's lines. */
export function paperHeadsOf(book: Book): readonly PaperHead[] {
  const bySheet = new Map<string, CellLine[]>();
  const closed = new Set<string>();
  for (const line of cellLinesOf(book)) {
    const { sheet } = line.at;
    if (closed.has(sheet)) continue;
    const lines = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, lines);
    if (ENDS_HEAD.test(line.plain) || lines.length === MOST_LINES) closed.add(sheet);
    else lines.push(line);
  }
  return [...bySheet].map(([sheet, lines]) => ({
    sheet,
    lines,
    title: titleOf(lines),
    isOfParty: lines.some((line) => /^\s*(?:dang cong san viet nam|dang bo|dang uy|chi bo)\b/.test(line.plain)),
  }));
}

const TITLE = /^[*_\s]{0,4}(ke hoach|bao cao|quyet dinh|to trinh|thong bao|bien ban|huong dan|chuong trinh)(?=[\s*_:]*$|\s)/;
const MOST_SUBJECT_LINES = 4;

function titleOf(lines: readonly CellLine[]): PaperTitle | null {
  const first = lines.findIndex((line) => titleKindOf(line) !== null);
  const line = lines[first];
  const kind = line === undefined ? null : titleKindOf(line);
  if (line === undefined || kind === null) return null;
  const title = [line];
  for (const next of lines.slice(first + 1, first + 1 + MOST_SUBJECT_LINES)) {
    if (!isSubject(next)) break;
    title.push(next);
  }
  return { kind, lines: title, plain: title.map((one) => one.plain.trim()).join(" ") };
}

/** The kind of paper a line is the title of: it is shouted; a sentence that begins with the word is none. */
export function titleKindOf({ text, plain }: CellLine): string | null {
  const match = TITLE.exec(plain);
  if (match === null) return null;
  const typed = text.slice(match[0].length - (match[1] as string).length, match[0].length);
  return typed === typed.toUpperCase() ? (match[1] as string) : null;
}

/** What a paper is about: no rule, no sentence that opens the body, no place and day. */
function isSubject({ plain, text }: CellLine): boolean {
  const trimmed = plain.trim();
  if (trimmed.length > 160 || !/[a-z]/.test(trimmed) || /[.;:]$/.test(trimmed)) return false;
  return !/^(?:truong|nha truong|so\b|theo|ngay|nguoi|hoi dong)|, ngay \d|nhu sau/.test(trimmed) && !/^\s*[-+]\s/.test(text);
}
