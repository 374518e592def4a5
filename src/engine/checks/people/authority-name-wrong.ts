import type { Book } from "../../book/book";
import type { Found, Severity } from "../../diagnostics/finding";
import {
  CITES,
  CUT_NAME,
  FULL_NAME,
  FULL_NAMES,
  IS_ADDRESSEE,
  MINISTRY,
  OLD_YEAR,
  ROOM_OF,
  TURNED_NAME,
  UNJOINED_NAME,
} from "../../lexicon/authority-words";
import { check } from "../check";
import { fixOf } from "../prose/passages";
import { remembered } from "../prose/plain";
import type { CellText } from "../prose/texts";
import { educationTextsOf, smallLetters } from "./place-mentions";

export type AuthorityNameFacts = {
  readonly kind: "cut" | "turned" | "unjoined" | "capitals";
};

/** A body of the state under half its name: "Bộ Giáo dục" in the citation of a text that Bộ Giáo dục và Đào tạo issued. */
export const authorityNameWrong = check({
  code: "authority-name-wrong",
  group: "people",
  subject: "cell",
  severity: "error",
  rule: "Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I (tên cơ quan ban hành ghi đầy đủ); Nghị quyết 244-NQ/HĐNN8 ngày 31/3/1990: Bộ Giáo dục và Đào tạo.",
  circulars: "all",
  find,
});

interface WrongName {
  readonly index: number;
  readonly length: number;
  readonly kind: AuthorityNameFacts["kind"];
  readonly severity: Severity;
  readonly expected: string;
}

function* find(book: Book): Iterable<Found<AuthorityNameFacts>> {
  const wrongIn = remembered(wrongNamesIn);
  for (const text of educationTextsOf(book)) {
    if (text.part === "header") continue;
    const told = new Set<string>();
    for (const { index, length, kind, severity, expected } of wrongIn(text.text)) {
      const fragment = text.text.slice(index, index + length);
      if (told.has(fragment) || (kind === "cut" && runsOn(book, text, index + length))) continue;
      told.add(fragment);
      const fix = fixOf(text, { index, length }, expected, kind === "capitals");
      yield { at: text.at, fragment, criterion: text.criterion, expected, facts: { kind }, severity, ...fix };
    }
  }
}

function wrongNamesIn(text: string): readonly WrongName[] {
  const small = smallLetters(text);
  const found: WrongName[] = [];
  const add = (match: RegExpExecArray, kind: WrongName["kind"]): void => {
    const severity = severityOf(text, small, match, kind);
    const words = FULL_NAMES[match[1] as string];
    if (severity === null || words === undefined) return;
    const expected = match[2] === "gd" ? words.short : words.written;
    const typed = text.slice(match.index, match.index + match[0].length);
    const isShouted = typed === typed.toUpperCase() && match[2] !== "gd";
    found.push({ index: match.index, length: match[0].length, kind, severity, expected: isShouted ? expected.toUpperCase() : expected });
  };
  for (const match of small.matchAll(CUT_NAME)) add(match, "cut");
  for (const match of small.matchAll(TURNED_NAME)) add(match, "turned");
  for (const match of small.matchAll(UNJOINED_NAME)) add(match, "unjoined");
  for (const match of small.matchAll(FULL_NAME)) if (hasMixedCapitals(text, match)) add(match, "capitals");
  return found;
}

/** "Phòng giáo dục và Đào tạo": one half of the name with its capital, the other without. */
function hasMixedCapitals(text: string, match: RegExpExecArray): boolean {
  const words = text.slice(match.index, match.index + match[0].length).split(/\s+/);
  const [body, first, second] = [words[0], words[1], words[4]].map((word) => /^\p{Lu}/u.test(word ?? ""));
  return body === true && first !== second;
}

/** In talk "Phòng Giáo dục" is what everybody says; where a text is cited or a paper addressed the name stands in full. */
function severityOf(text: string, small: string, match: RegExpExecArray, kind: WrongName["kind"]): Severity | null {
  const end = match.index + match[0].length;
  const start = small.lastIndexOf("\n", match.index) + 1;
  const line = small.slice(start, end + (/^[^\n]{0,200}/.exec(small.slice(end, end + 200))?.[0].length ?? 0));
  const isProper = /\p{Lu}/u.test(text.slice(match.index, end));
  if (!isProper || ROOM_OF.test(small.slice(end, end + 40)) || OLD_YEAR.test(line)) return null;
  if (kind === "turned") return "error";
  if (kind === "capitals") return "note";
  const isCited = CITES.test(line.slice(Math.max(0, match.index - start - 400)));
  const isAddressed = IS_ADDRESSEE.test(line);
  if (kind === "unjoined" || match[2] === "gd") return isCited && !isAddressed ? "warning" : null;
  if (isAddressed) return "warning";
  if (isCited) return "error";
  return match[1] === MINISTRY ? "warning" : null;
}

/** "… của Bộ Giáo dục" at the end of a line whose rest, "và Đào tạo …", stands in the next one. */
function runsOn(book: Book, text: CellText, end: number): boolean {
  if (text.part !== "paragraph" || end < text.text.trimEnd().length) return false;
  return /^\s*(?:[&,-]|v\u00e0\s|\u0111)/iu.test(book.paragraphs[text.index + 1]?.text ?? "");
}
